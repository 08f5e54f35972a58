#include "ui/settings/locks.h"

#include "ui/settings/spec.h"

#include <QFile>
#include <QSettings>

namespace backflow::ui::settings {

Locks Locks::ofSystem()
{
    return Locks(
        QSettings(QSettings::IniFormat, QSettings::SystemScope, QStringLiteral("Backflow"), QStringLiteral("policy"))
            .fileName());
}

std::optional<QVariant> Locks::value(const QString &id) const
{
    if (!QFile::exists(m_file))
        return std::nullopt;
    const QSettings file(m_file, QSettings::IniFormat);
    if (!file.contains(id))
        return std::nullopt;
    return file.value(id);
}

void Locks::enforce(QSettings &settings) const
{
    if (!QFile::exists(m_file))
        return;
    for (const Spec &spec : specs())
        if (const auto locked = value(spec.id))
            settings.setValue(spec.id, sound(spec, *locked));
}

} // namespace backflow::ui::settings
