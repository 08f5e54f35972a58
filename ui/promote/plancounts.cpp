#include "ui/promote/plancounts.h"

#include <QCoreApplication>

namespace backflow::ui::promote {

using jobs::JobEnd;

using promotion::Ending;
using promotion::Operation;
using promotion::State;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::promote)
};

bool counts(const promotion::ComponentMerge &component, PlanLine line)
{
    switch (line) {
    case PlanLine::Added:
        return component.operation == Operation::Add;
    case PlanLine::Changed:
        return component.operation == Operation::Change;
    case PlanLine::Removed:
        return component.operation == Operation::Remove;
    case PlanLine::LeftOut:
        return false; // these are no part of the plan
    case PlanLine::Already:
        return component.operation == Operation::Nothing;
    case PlanLine::Needed:
        return false; // told by the draft, not by its components
    case PlanLine::NeedsDecision:
        return component.undecided > 0;
    case PlanLine::Overwrites:
        return component.targetChanged && component.operation != Operation::Nothing;
    }
    return false;
}

} // namespace

QString planLineWords(PlanLine line)
{
    switch (line) {
    case PlanLine::Added:
        return Tr::tr("Will be added");
    case PlanLine::Changed:
        return Tr::tr("Will change");
    case PlanLine::Removed:
        return Tr::tr("Will be removed");
    case PlanLine::LeftOut:
        return Tr::tr("Removals left out");
    case PlanLine::Already:
        return Tr::tr("Already there");
    case PlanLine::Needed:
        return Tr::tr("Came along: others need it");
    case PlanLine::NeedsDecision:
        return Tr::tr("Need a decision");
    case PlanLine::Overwrites:
        return Tr::tr("Touches work not yet promoted");
    }
    return {};
}

QList<model::ComponentKey> componentsOf(const promotion::Draft &draft, PlanLine line)
{
    if (line == PlanLine::LeftOut)
        return draft.leftOut;
    QList<model::ComponentKey> keys;
    for (const promotion::DraftNeed &need : draft.needs) {
        if (line == PlanLine::Needed && need.added && !keys.contains(need.component))
            keys.append(need.component);
    }
    for (const promotion::ComponentMerge &component : draft.components) {
        if (counts(component, line))
            keys.append(component.key);
    }
    return keys;
}

QString operationWords(Operation operation)
{
    switch (operation) {
    case Operation::Add:
        return Tr::tr("+ add");
    case Operation::Change:
        return Tr::tr("± change");
    case Operation::Remove:
        return Tr::tr("− remove");
    case Operation::Nothing:
        return Tr::tr("= already there");
    }
    return {};
}

QString endingWords(Ending ending)
{
    switch (ending) {
    case Ending::Running:
        return Tr::tr("Under way");
    case Ending::Done:
        return Tr::tr("Done");
    case Ending::DoneWithWarnings:
        return Tr::tr("Done, with warnings");
    case Ending::FailedNothingChanged:
        return Tr::tr("Failed, nothing changed");
    case Ending::Partly:
        return Tr::tr("Partly done");
    case Ending::Canceled:
        return Tr::tr("Cancelled");
    case Ending::LostSight:
        return Tr::tr("Lost sight");
    }
    return {};
}

QString endingWords(const promotion::Report &report)
{
    return report.supersededBy.isEmpty() ? endingWords(report.ending) : Tr::tr("Superseded by a newer plan");
}

QString routeWords(model::Direction direction, const QString &source, const QString &targets)
{
    return direction == model::Direction::Forward ? Tr::tr("Promotion %1 → %2").arg(source, targets)
                                                  : Tr::tr("Back-promotion %1 → %2").arg(source, targets);
}

QString durationWords(std::chrono::milliseconds time)
{
    const qint64 seconds = (time.count() + 999) / 1000;
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(tail);
}

QString stateWords(State state)
{
    switch (state) {
    case State::Draft:
        return Tr::tr("Being prepared");
    case State::Planned:
        return Tr::tr("Plan is frozen");
    case State::Authorised:
        return Tr::tr("Allowed");
    case State::Locked:
        return Tr::tr("Target is locked for others");
    case State::BaseOk:
        return Tr::tr("Target is as planned for");
    case State::Snapshot:
        return Tr::tr("Rollback package is kept");
    case State::Intent:
        return Tr::tr("Sending to the org");
    case State::Accepted:
        return Tr::tr("The org has it");
    case State::Terminal:
        return Tr::tr("The org has ended it");
    case State::Verified:
        return Tr::tr("Read back and compared");
    case State::Committed:
        return Tr::tr("Recorded");
    case State::Published:
        return Tr::tr("Published");
    case State::Released:
        return Tr::tr("Done");
    case State::Stale:
        return Tr::tr("The target moved on");
    case State::Denied:
        return Tr::tr("Not allowed");
    case State::Abandoned:
        return Tr::tr("Abandoned");
    case State::FailedClean:
        return Tr::tr("Failed, nothing changed");
    case State::Partial:
        return Tr::tr("Partly done");
    case State::Canceled:
        return Tr::tr("Cancelled");
    case State::Unknown:
        return Tr::tr("Somebody has to look at the org");
    }
    return {};
}

QString statusWords(const ports::DeployStatus &status)
{
    using ports::DeployState;
    QStringList parts;
    switch (status.state) {
    case DeployState::Pending:
        parts.append(Tr::tr("Waiting in the org's queue"));
        break;
    case DeployState::Canceling:
        parts.append(Tr::tr("Cancelling…"));
        break;
    case DeployState::Canceled:
        parts.append(Tr::tr("Cancelled"));
        break;
    case DeployState::Failed:
        parts.append(Tr::tr("Refused"));
        break;
    default:
        break;
    }
    if (status.componentsTotal > 0)
        parts.append(Tr::tr("%1 of %2 components").arg(status.componentsDeployed).arg(status.componentsTotal));
    if (status.testsTotal > 0)
        parts.append(Tr::tr("tests %1 of %2").arg(status.testsCompleted).arg(status.testsTotal));
    const int errors = status.componentErrors + status.testErrors;
    if (errors > 0)
        parts.append(Tr::tr("%Ln errors", nullptr, errors));
    if (!status.stateDetail.isEmpty())
        parts.append(status.stateDetail);
    return parts.isEmpty() ? Tr::tr("The org is working on it") : parts.join(QStringLiteral(", "));
}

QString testLevelWords(ports::TestLevel level)
{
    using ports::TestLevel;
    switch (level) {
    case TestLevel::Default:
        return Tr::tr("As the org decides");
    case TestLevel::NoTestRun:
        return Tr::tr("None");
    case TestLevel::RunSpecifiedTests:
        return Tr::tr("Named tests");
    case TestLevel::RunLocalTests:
        return Tr::tr("All of our own");
    case TestLevel::RunAllTestsInOrg:
        return Tr::tr("All in the org");
    case TestLevel::RunRelevantTests:
        return Tr::tr("Relevant ones");
    }
    return {};
}

JobEnd endOf(const promotion::Report &report)
{
    switch (report.ending) {
    case Ending::Done:
        return {jobs::JobState::Done, endingWords(report.ending)};
    case Ending::Canceled:
        return {jobs::JobState::Canceled, endingWords(report.ending)};
    case Ending::FailedNothingChanged:
        return {jobs::JobState::Failed, endingWords(report.ending)};
    case Ending::Running:
        return {jobs::JobState::NeedsYou, stateWords(report.state)};
    case Ending::LostSight:
        return {jobs::JobState::LostSight, endingWords(report.ending)};
    case Ending::DoneWithWarnings:
    case Ending::Partly:
        break;
    }
    return {jobs::JobState::NeedsYou, endingWords(report.ending)};
}

JobEnd endOfCheck(const promotion::Report &report)
{
    return report.status.success ? jobs::JobEnd{jobs::JobState::Done, Tr::tr("Check passed")}
                                 : jobs::JobEnd{jobs::JobState::Failed, Tr::tr("Check failed")};
}

} // namespace backflow::ui::promote
