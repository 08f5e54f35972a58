#include "ui/settings/transfer.h"

#include "ui/settings/spec.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QKeySequence>
#include <QSettings>

namespace backflow::ui::settings {

namespace {

const QString kKeys = QStringLiteral("keyboard/");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::settings)
};

const Spec *find(const QList<Spec> &all, const QString &id)
{
    const auto it = std::ranges::find(all, id, &Spec::id);
    return it == all.end() ? nullptr : &*it;
}

bool isOurs(const QList<Spec> &all, const QString &id)
{
    return id.startsWith(kKeys) || find(all, id);
}

} // namespace

QVariantMap chosen(const QSettings &settings)
{
    const QList<Spec> all = specs();
    QVariantMap map;
    for (const QString &id : settings.allKeys())
        if (isOurs(all, id))
            map.insert(id, settings.value(id));
    return map;
}

void restore(QSettings &settings, const QVariantMap &before)
{
    const QVariantMap now = chosen(settings);
    for (auto it = now.begin(); it != now.end(); ++it)
        settings.remove(it.key());
    for (auto it = before.begin(); it != before.end(); ++it)
        settings.setValue(it.key(), it.value());
}

base::Result<int> exportTo(const QString &file, const QSettings &settings)
{
    const QVariantMap map = chosen(settings);
    QSettings out(file, QSettings::IniFormat);
    out.clear();
    for (auto it = map.begin(); it != map.end(); ++it)
        out.setValue(it.key(), it.value());
    out.sync();
    if (out.status() != QSettings::NoError || (!map.isEmpty() && !QFileInfo::exists(file)))
        return base::failure(base::Errc::Io, Tr::tr("%1 could not be written.").arg(file));
    return int(map.size());
}

base::Result<int> importFrom(const QString &file, QSettings &settings, const Locks &locks)
{
    if (!QFileInfo::exists(file))
        return base::failure(base::Errc::NotFound, Tr::tr("There is no file %1.").arg(file));
    const QSettings in(file, QSettings::IniFormat);
    const QList<Spec> all = specs();
    int taken = 0;
    for (const QString &id : in.allKeys()) {
        if (!isOurs(all, id) || locks.value(id))
            continue;
        const QVariant value = in.value(id);
        const Spec *spec = find(all, id);
        if (spec && spec->kind != Spec::Kind::Font && sound(*spec, value).toString() != value.toString())
            continue;
        settings.setValue(id, spec ? sound(*spec, value) : value);
        ++taken;
    }
    if (in.status() != QSettings::NoError || taken == 0)
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("%1 holds no settings of Backflow. Nothing was changed.").arg(file));
    return taken;
}

} // namespace backflow::ui::settings
