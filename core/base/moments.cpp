#include "core/base/moments.h"

#include <QLocale>

namespace backflow::base {

QString zoneWords(const QDateTime &when)
{
    const QString name = when.toLocalTime().timeZoneAbbreviation();
    // Zones without a name of their own are called by how far they are away: "+03".
    return name.startsWith(u'+') || name.startsWith(u'-') ? QStringLiteral("UTC") + name : name;
}

QString momentWords(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) + u' ' + zoneWords(when);
}

QString nearMomentWords(const QDateTime &when, const QDateTime &now)
{
    const QDateTime there = when.toLocalTime();
    return there.date() == now.toLocalTime().date()
               ? QLocale().toString(there.time(), QLocale::ShortFormat) + u' ' + zoneWords(when)
               : momentWords(when);
}

QString exactMomentWords(const QDateTime &when)
{
    const QLocale locale;
    QString format = locale.dateTimeFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    if (!format.contains(QLatin1String("ss")))
        format.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    return locale.toString(when.toLocalTime(), format);
}

QString fullMomentWords(const QDateTime &when)
{
    const QLocale locale;
    const QString words = locale.toString(when.toLocalTime(), QLocale::LongFormat);
    const QString zone = zoneWords(when);
    // Most locales name the zone in their long form, some by a longer name than ours.
    return locale.dateTimeFormat(QLocale::LongFormat).contains(u't') || words.endsWith(zone) ? words
                                                                                             : words + u' ' + zone;
}

} // namespace backflow::base
