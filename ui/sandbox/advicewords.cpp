#include "ui/sandbox/advicewords.h"

#include "core/base/moments.h"

#include <QCoreApplication>
#include <QLocale>

namespace backflow::ui::sandbox {

using backflow::sandbox::Reason;
using backflow::sandbox::Verdict;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::sandbox)
};

} // namespace

theme::Icon iconOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Measure:
        return theme::Icon::Never;
    case Verdict::Rebind:
        return theme::Icon::Warning;
    case Verdict::UnderWay:
        return theme::Icon::Running;
    case Verdict::BackPromote:
        return theme::Icon::Due;
    case Verdict::Refresh:
        return theme::Icon::Refresh;
    case Verdict::Wait:
        return theme::Icon::Schedule;
    case Verdict::Nothing:
        return theme::Icon::Ok;
    }
    Q_UNREACHABLE_RETURN(theme::Icon::Info);
}

theme::Role roleOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Rebind:
        return theme::Role::Warning;
    case Verdict::Nothing:
        return theme::Role::Ok;
    case Verdict::Measure:
        return theme::Role::Neutral;
    default:
        return theme::Role::Accent;
    }
}

QString sideWords(Reason::Side side)
{
    switch (side) {
    case Reason::Side::For:
        return Tr::tr("for a refresh");
    case Reason::Side::Against:
        return Tr::tr("against a refresh");
    case Reason::Side::Fact:
        return Tr::tr("for neither");
    }
    Q_UNREACHABLE_RETURN({});
}

QString daysAgo(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return QStringLiteral("–");
    const int days = int(then.daysTo(now));
    return days < 1 ? Tr::tr("today") : Tr::tr("%Ln day(s) ago", nullptr, days);
}

QString nextWords(const QDateTime &next, const QDateTime &now)
{
    if (!next.isValid())
        return QStringLiteral("–");
    return next <= now ? Tr::tr("today") : QLocale().toString(next.toLocalTime().date(), QLocale::ShortFormat);
}

QString howWords(const backflow::sandbox::Thresholds &thresholds)
{
    const QStringList lines{
        Tr::tr("A refresh copies the whole org anew: right for a replica that is far away. A back-promotion takes down "
               "what is due, piece by piece: right for what is frequent and can be chosen. Use both."),
        Tr::tr(
            "A refresh is advised when the components that are due or drifted reach %1 and those with changes of its "
            "own do not exceed %2; or when its data is needed and older than its kind may be.")
            .arg(QLocale().toString(thresholds.manyChanges), QLocale().toString(thresholds.fewOwn)),
        Tr::tr("Production allows a refresh only so often; until then it is advised to wait. Else what is due is "
               "back-promoted. Every number here can be changed under Thresholds.")};
    return lines.join(QStringLiteral("\n\n"));
}

QString lossWords(const backflow::sandbox::Advice &advice, int usersToAdd, const QDateTime &now)
{
    QStringList lines;
    if (advice.facts)
        lines += advice.facts->own > 0 ? Tr::tr("loses the changes in %Ln component(s)", nullptr, advice.facts->own)
                                       : Tr::tr("loses nothing that is not above");
    if (advice.nextAllowed.isValid())
        lines += advice.nextAllowed <= now ? Tr::tr("earliest refresh: today")
                                           : Tr::tr("earliest refresh: %1").arg(base::momentWords(advice.nextAllowed));
    if (usersToAdd >= 0)
        lines += Tr::tr("users to add again: %1").arg(QLocale().toString(usersToAdd));
    lines += Tr::tr("logins, schedules, e-mail deliverability and masking have to be set again (checklist)");
    return Tr::tr("If you refresh: %1.").arg(lines.join(QStringLiteral(" · ")));
}

} // namespace backflow::ui::sandbox
