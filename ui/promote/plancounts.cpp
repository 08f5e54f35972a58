#include "ui/promote/plancounts.h"

#include <QCoreApplication>

namespace backflow::ui::promote {

using promotion::Ending;
using promotion::Operation;
using promotion::State;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("backflow::ui::promote", text);
}

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
        return tr("Will be added");
    case PlanLine::Changed:
        return tr("Will change");
    case PlanLine::Removed:
        return tr("Will be removed");
    case PlanLine::LeftOut:
        return tr("Removals left out");
    case PlanLine::Already:
        return tr("Already there");
    case PlanLine::NeedsDecision:
        return tr("Need a decision");
    case PlanLine::Overwrites:
        return tr("Touches work not yet promoted");
    }
    return {};
}

QList<model::ComponentKey> componentsOf(const promotion::Draft &draft, PlanLine line)
{
    if (line == PlanLine::LeftOut)
        return draft.leftOut;
    QList<model::ComponentKey> keys;
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
        return tr("+ add");
    case Operation::Change:
        return tr("± change");
    case Operation::Remove:
        return tr("− remove");
    case Operation::Nothing:
        return tr("= already there");
    }
    return {};
}

QString endingWords(Ending ending)
{
    switch (ending) {
    case Ending::Running:
        return tr("Under way");
    case Ending::Done:
        return tr("Done");
    case Ending::DoneWithWarnings:
        return tr("Done, with warnings");
    case Ending::FailedNothingChanged:
        return tr("Failed, nothing changed");
    case Ending::Partly:
        return tr("Partly done");
    case Ending::Canceled:
        return tr("Cancelled");
    case Ending::LostSight:
        return tr("Lost sight");
    }
    return {};
}

QString stateWords(State state)
{
    switch (state) {
    case State::Draft:
        return tr("Being prepared");
    case State::Planned:
        return tr("Plan is frozen");
    case State::Authorised:
        return tr("Allowed");
    case State::Locked:
        return tr("Target is locked for others");
    case State::BaseOk:
        return tr("Target is as planned for");
    case State::Snapshot:
        return tr("Rollback package is kept");
    case State::Intent:
        return tr("Sending to the org");
    case State::Accepted:
        return tr("The org has it");
    case State::Terminal:
        return tr("The org has ended it");
    case State::Verified:
        return tr("Read back and compared");
    case State::Committed:
        return tr("Recorded");
    case State::Published:
        return tr("Published");
    case State::Released:
        return tr("Done");
    case State::Stale:
        return tr("The target moved on");
    case State::Denied:
        return tr("Not allowed");
    case State::Abandoned:
        return tr("Abandoned");
    case State::FailedClean:
        return tr("Failed, nothing changed");
    case State::Partial:
        return tr("Partly done");
    case State::Canceled:
        return tr("Cancelled");
    case State::Unknown:
        return tr("Somebody has to look at the org");
    }
    return {};
}

QString statusWords(const ports::DeployStatus &status)
{
    using ports::DeployState;
    QStringList parts;
    switch (status.state) {
    case DeployState::Pending:
        parts.append(tr("Waiting in the org's queue"));
        break;
    case DeployState::Canceling:
        parts.append(tr("Cancelling…"));
        break;
    case DeployState::Canceled:
        parts.append(tr("Cancelled"));
        break;
    case DeployState::Failed:
        parts.append(tr("Refused"));
        break;
    default:
        break;
    }
    if (status.componentsTotal > 0)
        parts.append(tr("%1 of %2 components").arg(status.componentsDeployed).arg(status.componentsTotal));
    if (status.testsTotal > 0)
        parts.append(tr("tests %1 of %2").arg(status.testsCompleted).arg(status.testsTotal));
    const int errors = status.componentErrors + status.testErrors;
    if (errors > 0)
        parts.append(errors == 1 ? tr("1 error") : tr("%1 errors").arg(errors));
    if (!status.stateDetail.isEmpty())
        parts.append(status.stateDetail);
    return parts.isEmpty() ? tr("The org is working on it") : parts.join(QStringLiteral(", "));
}

QString testLevelWords(ports::TestLevel level)
{
    using ports::TestLevel;
    switch (level) {
    case TestLevel::Default:
        return tr("As the org decides");
    case TestLevel::NoTestRun:
        return tr("None");
    case TestLevel::RunSpecifiedTests:
        return tr("Named tests");
    case TestLevel::RunLocalTests:
        return tr("All of our own");
    case TestLevel::RunAllTestsInOrg:
        return tr("All in the org");
    case TestLevel::RunRelevantTests:
        return tr("Relevant ones");
    }
    return {};
}

jobs::JobEnd endOf(const promotion::Report &report)
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
    case Ending::DoneWithWarnings:
    case Ending::Partly:
    case Ending::LostSight:
        break;
    }
    return {jobs::JobState::NeedsYou, endingWords(report.ending)};
}

jobs::JobEnd endOfCheck(const promotion::Report &report)
{
    return report.status.success ? jobs::JobEnd{jobs::JobState::Done, tr("Check passed")}
                                 : jobs::JobEnd{jobs::JobState::Failed, tr("Check failed")};
}

} // namespace backflow::ui::promote
