#pragma once

#include <QString>
#include <QVariantMap>
#include <functional>

class QSettings;

namespace backflow::ui::widgets {
class Navigator;
}

namespace backflow::ui::settings {

/// Tells the window what was changed in the settings, so that it can be taken back. A step puts back what it changed
/// itself and nothing else. Lives as long as the page.
class SettingSteps final
{
public:
    /// `act`: what changed by a step means to the window.
    SettingSteps(QSettings &settings, widgets::Navigator &navigator, std::function<void(const QStringList &ids)> act);

    /// All that is chosen now; given to `tell` when it is something else.
    QVariantMap now() const;
    /// `sentence`: the notice; empty = none. `key` as in widgets::Undoable.
    void tell(const QString &name, const QVariantMap &before, const QString &sentence = {}, const QString &key = {});

private:
    void put(const QVariantMap &values) const;

    QSettings &m_settings;
    widgets::Navigator &m_navigator;
    std::function<void(const QStringList &)> m_act;
};

} // namespace backflow::ui::settings
