#include "ui/settings/settingsteps.h"

#include "ui/settings/transfer.h"
#include "ui/widgets/navigator.h"

#include <QSettings>
#include <QStringList>
#include <utility>

namespace backflow::ui::settings {

SettingSteps::SettingSteps(QSettings &settings, widgets::Navigator &navigator,
                           std::function<void(const QStringList &ids)> act)
    : m_settings(settings)
    , m_navigator(navigator)
    , m_act(std::move(act))
{
}

QVariantMap SettingSteps::now() const
{
    return chosen(m_settings);
}

void SettingSteps::tell(const QString &name, const QVariantMap &before, const QString &sentence, const QString &key)
{
    const QVariantMap after = now();
    QVariantMap back;
    QVariantMap again;
    for (const QVariantMap &side : {before, after})
        for (auto it = side.begin(); it != side.end(); ++it)
            if (before.value(it.key()) != after.value(it.key())) {
                back.insert(it.key(), before.value(it.key()));
                again.insert(it.key(), after.value(it.key()));
            }
    const widgets::Undoable step{name, [this, back] { put(back); }, [this, again] { put(again); }, key};
    if (!sentence.isEmpty())
        m_navigator.notifyUndoable(sentence, step);
    else if (!back.isEmpty())
        m_navigator.tellUndoable(step);
}

void SettingSteps::put(const QVariantMap &values) const
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.value().isValid())
            m_settings.setValue(it.key(), it.value());
        else
            m_settings.remove(it.key()); // as it came
    }
    m_act(values.keys());
}

} // namespace backflow::ui::settings
