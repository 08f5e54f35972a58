#include "ui/pipeline/statewords.h"

#include "core/base/moments.h"
#include "core/promotion/coverage.h"
#include "core/promotion/shownnames.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace backflow::ui::pipeline {

using widgets::ageWords;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::pipeline)
};

/// A week: sandboxes are worked in daily, and what is older says little of them.
constexpr int kOldAfterDays = 7;

/// Towards the lower environment, as the map lies.
QString downwards(const QString &words)
{
    return QGuiApplication::isRightToLeft() ? QString(words).replace(QChar(0x2199), QChar(0x2198)) : words;
}
} // namespace

theme::Icon stateIcon(CardState state)
{
    switch (state) {
    case CardState::Failed:
        return theme::Icon::Failed;
    case CardState::NoAccess:
        return theme::Icon::SignIn;
    case CardState::Unreachable:
        return theme::Icon::Offline;
    case CardState::Conflict:
        return theme::Icon::Conflict;
    case CardState::LostSight:
        return theme::Icon::LostSight;
    case CardState::Receiving:
        return theme::Icon::Running;
    case CardState::Sending:
        return theme::Icon::Deploy;
    case CardState::Checking:
        return theme::Icon::Refresh;
    case CardState::Paused:
        return theme::Icon::Paused;
    case CardState::Blocked:
        return theme::Icon::Locked;
    case CardState::Scheduled:
        return theme::Icon::Schedule;
    case CardState::Due:
        return theme::Icon::Due;
    case CardState::NeverChecked:
        return theme::Icon::Never;
    case CardState::Protected:
        return theme::Icon::Shield;
    case CardState::InSync:
        break;
    }
    return theme::Icon::Ok;
}

theme::Role stateRole(CardState state)
{
    switch (state) {
    case CardState::Failed:
        return theme::Role::Error;
    case CardState::NoAccess:
    case CardState::Unreachable:
    case CardState::LostSight:
    case CardState::Paused:
    case CardState::Blocked:
        return theme::Role::Warning;
    case CardState::Conflict:
        return theme::Role::ConflictMark;
    case CardState::Receiving:
    case CardState::Sending:
    case CardState::Checking:
    case CardState::Scheduled:
        return theme::Role::Accent;
    case CardState::Due:
        return theme::Role::Due;
    case CardState::NeverChecked:
        return theme::Role::Neutral;
    case CardState::Protected:
    case CardState::InSync:
        break;
    }
    return theme::Role::Ok;
}

QList<std::pair<CardState, QString>> legendWords()
{
    return {{CardState::InSync, Tr::tr("In sync: nothing waits to flow back")},
            {CardState::Due, Tr::tr("Behind: components from above are due")},
            {CardState::Conflict, Tr::tr("Conflict: both changed the same entry; a person decides")},
            {CardState::Receiving, Tr::tr("Receiving: a back-promotion runs")},
            {CardState::Sending, Tr::tr("Sending: a promotion from here runs")},
            {CardState::Checking, Tr::tr("Reading: its metadata is being read")},
            {CardState::Protected, Tr::tr("Read only: in sync, and nothing is deployed there by you")},
            {CardState::Scheduled, Tr::tr("Scheduled: a promotion to it waits for its time")},
            {CardState::Paused, Tr::tr("Paused: a promotion was left half way; open it and it goes on from there")},
            {CardState::Blocked, Tr::tr("Blocked: somebody else’s promotion holds it until it has ended")},
            {CardState::Failed, Tr::tr("Failed: the last promotion or reading did not work")},
            {CardState::NoAccess, Tr::tr("No access: nobody is signed in, or the sign-in is over")},
            {CardState::Unreachable, Tr::tr("Unreachable: the org did not answer; what was known is shown")},
            {CardState::LostSight, Tr::tr("Lost sight: the org goes on, look there")},
            {CardState::NeverChecked, Tr::tr("Never checked: nothing was read yet")}};
}

bool isOld(const EnvironmentStatus &status, const QDateTime &now)
{
    return status.components && status.syncedAt.isValid() && status.syncedAt.daysTo(now) >= kOldAfterDays;
}

QString stateWords(const EnvironmentStatus &status)
{
    switch (status.state) {
    case CardState::Failed:
        return Tr::tr("Failed — see details");
    case CardState::NoAccess:
        return Tr::tr("No access — sign in");
    case CardState::Unreachable:
        return Tr::tr("Cannot be reached — see details");
    case CardState::Conflict:
        return Tr::tr("%Ln conflicts to resolve", nullptr, status.conflicts);
    case CardState::LostSight:
        return Tr::tr("Lost sight — look at the org");
    case CardState::Receiving:
        return status.toReceive > 0 ? Tr::tr("Receiving %Ln changes…", nullptr, status.toReceive)
                                    : Tr::tr("Receiving changes…");
    case CardState::Sending:
        return Tr::tr("Sending changes…");
    case CardState::Checking:
        return Tr::tr("Reading the org…");
    case CardState::Paused:
        return Tr::tr("Paused half way — go on with it");
    case CardState::Blocked:
        return status.heldBy.isEmpty() ? Tr::tr("Blocked")
                                       : Tr::tr("Blocked — held by %1").arg(promotion::shownPerson(status.heldBy));
    case CardState::Scheduled:
        return status.scheduledAt.isValid()
                   ? Tr::tr("Scheduled for %1")
                         .arg(base::nearMomentWords(status.scheduledAt, QDateTime::currentDateTimeUtc()))
                   : Tr::tr("Scheduled — when the org is idle");
    case CardState::Due:
        return Tr::tr("Behind — back-promotion due");
    case CardState::NeverChecked:
        return Tr::tr("Never checked");
    case CardState::Protected:
        return Tr::tr("In sync — read only for you");
    case CardState::InSync:
        break;
    }
    return Tr::tr("In sync");
}

QString shortStateWords(const EnvironmentStatus &status)
{
    switch (status.state) {
    case CardState::Failed:
        return Tr::tr("Failed");
    case CardState::NoAccess:
        return Tr::tr("No access");
    case CardState::Unreachable:
        return Tr::tr("Unreachable");
    case CardState::Conflict:
        return Tr::tr("%Ln conflicts", nullptr, status.conflicts);
    case CardState::LostSight:
        return Tr::tr("Lost sight");
    case CardState::Receiving:
        return Tr::tr("Receiving…");
    case CardState::Sending:
        return Tr::tr("Sending…");
    case CardState::Checking:
        return Tr::tr("Reading…");
    case CardState::Paused:
        return Tr::tr("Paused");
    case CardState::Blocked:
        return Tr::tr("Blocked");
    case CardState::Scheduled:
        return Tr::tr("Scheduled");
    case CardState::Due:
        return Tr::tr("Back-promotion due");
    case CardState::NeverChecked:
        return Tr::tr("Never checked");
    case CardState::Protected:
        return Tr::tr("Read only");
    case CardState::InSync:
        break;
    }
    return Tr::tr("In sync");
}

QString oneStateWord(const EnvironmentStatus &status)
{
    switch (status.state) {
    case CardState::Due:
        return Tr::tr("Behind");
    case CardState::NeverChecked:
        return Tr::tr("Unread");
    case CardState::Conflict:
        return Tr::tr("Conflict");
    default:
        return shortStateWords(status);
    }
}

QString decisionWords(const EnvironmentStatus &status)
{
    return status.decisions > 0 ? Tr::tr("%Ln decisions open", nullptr, status.decisions) : QString();
}

QString shortDecisionWords(const EnvironmentStatus &status)
{
    return status.decisions > 0 ? Tr::tr("%Ln open", nullptr, status.decisions) : QString();
}

QString untrackedWords(const EnvironmentStatus &status)
{
    const int count = status.untracked.value_or(0);
    return count > 0 ? Tr::tr("%Ln changes not tracked", nullptr, count) : QString();
}

QString coverageWords(const EnvironmentStatus &status)
{
    if (!status.coverage)
        return {};
    const QString percent = QLocale().toString(*status.coverage);
    return *status.coverage < promotion::kNeededCoverage
               ? Tr::tr("Tests: %1 %, below %2 %").arg(percent, QLocale().toString(promotion::kNeededCoverage))
               : Tr::tr("Tests: %1 %").arg(percent);
}

QString asOfWords(const QDateTime &moment)
{
    return Tr::tr("As of %1").arg(base::nearMomentWords(moment, QDateTime::currentDateTimeUtc()));
}

QString shortFactWords(const EnvironmentStatus &status, const QDateTime &now)
{
    if (!status.running.isEmpty())
        return Tr::tr("Running");
    if (!status.components)
        return Tr::tr("Nothing read yet");
    return Tr::tr("Synced %1").arg(ageWords(status.syncedAt, now));
}

QString factWords(const EnvironmentStatus &status, const QDateTime &now)
{
    if (!status.running.isEmpty())
        return Tr::tr("Running: %1").arg(status.running);
    if (!status.components)
        return Tr::tr("Nothing read from this org yet");
    QString more = untrackedWords(status);
    if (more.isEmpty())
        more = status.release;
    if (more.isEmpty())
        more = coverageWords(status);
    if (more.isEmpty())
        more = Tr::tr("%Ln components", nullptr, *status.components);
    return Tr::tr("Synced %1 · %2").arg(ageWords(status.syncedAt, now), more);
}

QString cardSentence(const model::Environment &environment, const EnvironmentStatus &status, const QDateTime &now)
{
    QString words =
        status.state == CardState::Due ? Tr::tr("behind, back-promotion due") : stateWords(status).toLower();
    words.replace(QStringLiteral(" — "), QStringLiteral(", "));
    QString receive = Tr::tr("%Ln components to receive", nullptr, status.toReceive);
    if (!status.receiveFrom.isEmpty())
        receive = Tr::tr("%1 from %2").arg(receive, status.receiveFrom.join(Tr::tr(" and ")));
    const QString synced =
        status.components ? Tr::tr("last synced %1").arg(ageWords(status.syncedAt, now)) : Tr::tr("never read");
    if (status.decisions > 0)
        receive += Tr::tr(", ") + decisionWords(status);
    QString promote = Tr::tr("%1 to promote").arg(QLocale().toString(status.toPromote));
    if (const QString untracked = untrackedWords(status); !untracked.isEmpty())
        promote += Tr::tr(", ") + untracked;
    if (!status.release.isEmpty())
        promote += Tr::tr(", ") + status.release;
    if (status.coverage)
        promote += Tr::tr(", ") + coverageWords(status);
    return Tr::tr("%1, %2, %3: %4, %5, %6.")
        .arg(environment.name, widgets::kindWords(environment.kind), words, receive, promote, synced);
}

QString readWords(const EnvironmentStatus &status, const QDateTime &now)
{
    if (!status.running.isEmpty() || !status.components)
        return shortFactWords(status, now);
    const QString age = ageWords(status.syncedAt, now);
    const QString coverage = coverageWords(status);
    return coverage.isEmpty() ? age : Tr::tr("%1 · %2").arg(age, coverage);
}

namespace {
/// What else there is about a line of the map than how much is due.
QString withConditions(QString words, const EdgeStatus &edge)
{
    if (edge.conflicts > 0)
        words += Tr::tr(", ") + Tr::tr("%Ln conflicts", nullptr, edge.conflicts);
    if (edge.running)
        words += Tr::tr(", running");
    if (edge.scheduled)
        words += Tr::tr(", scheduled");
    if (edge.blocked)
        words += Tr::tr(", blocked");
    return words;
}
} // namespace

QString edgeSentence(const EdgeStatus &edge)
{
    const QString due = edge.due == 0 ? Tr::tr("nothing due") : Tr::tr("%Ln components due", nullptr, edge.due);
    return Tr::tr("From %1: %2").arg(edge.higher, withConditions(due, edge));
}

QString edgeWords(const EdgeStatus &edge)
{
    const QString due = edge.due == 0 ? Tr::tr("nothing due") : Tr::tr("%Ln due", nullptr, edge.due);
    return Tr::tr("%1: %2").arg(edge.higher, withConditions(due, edge));
}

QString pillWords(const EdgeStatus &edge)
{
    if (edge.running)
        return downwards(edge.due > 0 ? Tr::tr("↙ %1 running").arg(QLocale().toString(edge.due)) : Tr::tr("↙ running"));
    if (edge.conflicts > 0)
        return Tr::tr("≠ %Ln conflicts", nullptr, edge.conflicts);
    if (edge.due > 0)
        return downwards(Tr::tr("↙ %1 due").arg(QLocale().toString(edge.due)));
    return {};
}

QString shortPillWords(const EdgeStatus &edge)
{
    if (edge.running)
        return downwards(edge.due > 0 ? Tr::tr("↙ %1…").arg(QLocale().toString(edge.due)) : Tr::tr("↙ …"));
    if (edge.conflicts > 0)
        return Tr::tr("≠ %1").arg(QLocale().toString(edge.conflicts));
    return edge.due > 0 ? downwards(Tr::tr("↙ %1").arg(QLocale().toString(edge.due))) : QString();
}

std::optional<theme::Icon> pillIcon(const EdgeStatus &edge)
{
    if (edge.running)
        return std::nullopt;
    return edge.blocked     ? std::optional(theme::Icon::Locked)
           : edge.scheduled ? std::optional(theme::Icon::Schedule)
                            : std::nullopt;
}

theme::Role pillRole(const EdgeStatus &edge)
{
    if (edge.running)
        return theme::Role::Accent;
    return edge.conflicts > 0 ? theme::Role::ConflictMark : theme::Role::Due;
}

} // namespace backflow::ui::pipeline
