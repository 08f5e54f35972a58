#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace backflow::ui::widgets {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("backflow::ui::widgets", text);
}
} // namespace

QString counted(qint64 count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

QString ageWords(const QDateTime &when, const QDateTime &now)
{
    const qint64 minutes = when.secsTo(now) / 60;
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return tr("%1 min ago").arg(minutes);
    if (minutes < 60 * 24)
        return tr("%1 h ago").arg(minutes / 60);
    const qint64 days = minutes / (60 * 24);
    if (days < 14)
        return counted(days, tr("1 day ago"), tr("%1 days ago"));
    return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
}

QString kindWords(model::EnvironmentKind kind)
{
    switch (kind) {
    case model::EnvironmentKind::Production:
        return tr("Production org");
    case model::EnvironmentKind::Full:
        return tr("Full sandbox");
    case model::EnvironmentKind::Partial:
        return tr("Partial copy sandbox");
    case model::EnvironmentKind::DeveloperPro:
        return tr("Developer Pro sandbox");
    case model::EnvironmentKind::Developer:
        return tr("Developer sandbox");
    case model::EnvironmentKind::Scratch:
        return tr("Scratch org");
    }
    return {};
}

QString kindShort(model::EnvironmentKind kind)
{
    switch (kind) {
    case model::EnvironmentKind::Production:
        return tr("Live");
    case model::EnvironmentKind::Full:
        return tr("Full");
    case model::EnvironmentKind::Partial:
        return tr("Partial");
    case model::EnvironmentKind::DeveloperPro:
        return tr("Developer Pro");
    case model::EnvironmentKind::Developer:
        return tr("Developer");
    case model::EnvironmentKind::Scratch:
        return tr("Scratch");
    }
    return {};
}

} // namespace backflow::ui::widgets
