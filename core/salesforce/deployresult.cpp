#include "core/salesforce/deployresult.h"

#include "core/salesforce/soap.h"

#include <QRegularExpression>
#include <array>

namespace backflow::salesforce {
namespace {

using ports::DeployedComponent;
using ports::DeployState;
using ports::DeployStatus;

struct StateName {
    QLatin1StringView name;
    DeployState state;
};

constexpr std::array kStateNames = {
    StateName{QLatin1StringView("Pending"), DeployState::Pending},
    StateName{QLatin1StringView("InProgress"), DeployState::InProgress},
    StateName{QLatin1StringView("Finalizing"), DeployState::Finalizing},
    StateName{QLatin1StringView("FinalizingDeploy"), DeployState::Finalizing},
    StateName{QLatin1StringView("Succeeded"), DeployState::Succeeded},
    StateName{QLatin1StringView("SucceededPartial"), DeployState::SucceededPartial},
    StateName{QLatin1StringView("Failed"), DeployState::Failed},
    StateName{QLatin1StringView("FinalizingFailed"), DeployState::Failed},
    StateName{QLatin1StringView("FinalizingDeployFailed"), DeployState::Failed},
    StateName{QLatin1StringView("Canceling"), DeployState::Canceling},
    StateName{QLatin1StringView("Canceled"), DeployState::Canceled},
};

bool isManifest(const DeployedComponent &row)
{
    static const QRegularExpression form(QStringLiteral("(^|/)(package|destructiveChanges(Pre|Post)?)\\.xml$"));
    return row.type.isEmpty() && form.match(row.fileName.isEmpty() ? row.fullName : row.fileName).hasMatch();
}

DeployedComponent readComponent(xml::Node row)
{
    DeployedComponent component;
    component.type = textOf(row, "componentType");
    component.fullName = textOf(row, "fullName");
    component.fileName = textOf(row, "fileName");
    component.success = boolOf(row, "success");
    component.changed = boolOf(row, "changed");
    component.created = boolOf(row, "created");
    component.deleted = boolOf(row, "deleted");
    component.problem = textOf(row, "problem");
    component.problemType = textOf(row, "problemType");
    component.line = intOf(row, "lineNumber");
    component.column = intOf(row, "columnNumber");
    return component;
}

ports::TestFailure readFailure(xml::Node row)
{
    const QString prefix = textOf(row, "namespace");
    const QString name = textOf(row, "name");
    return {.className = prefix.isEmpty() ? name : prefix + QStringLiteral("__") + name,
            .method = textOf(row, "methodName"),
            .message = textOf(row, "message"),
            .stackTrace = textOf(row, "stackTrace")};
}

void readDetails(xml::Node details, DeployStatus &status)
{
    for (const char *list : {"componentFailures", "componentSuccesses"}) {
        for (const xml::Node &row : childrenOf(details, list)) {
            DeployedComponent component = readComponent(row);
            // A manifest's row that tells of a problem is the only place where it is told.
            if (!isManifest(component) || !component.problem.isEmpty())
                status.components.append(std::move(component));
        }
    }
    const xml::Node tests = details ? details.childLocal("runTestResult") : xml::Node();
    for (const xml::Node &row : childrenOf(tests, "failures"))
        status.testFailures.append(readFailure(row));
}

bool isFinal(DeployState state)
{
    return state == DeployState::Succeeded || state == DeployState::SucceededPartial || state == DeployState::Failed ||
           state == DeployState::Canceled;
}

QString doubtAbout(const DeployStatus &status, const QString &name, bool known)
{
    if (status.id.isEmpty() || name.isEmpty())
        return QStringLiteral("a deployment result without id or status");
    if (!status.done)
        return {};
    if (!known || !isFinal(status.state))
        return QStringLiteral("done, but the status is %1").arg(name);
    const bool good = status.state == DeployState::Succeeded;
    const bool bad = status.state == DeployState::Failed || status.state == DeployState::Canceled;
    if ((good && !status.success) || (bad && status.success))
        return QStringLiteral("status %1, but success is %2")
            .arg(name, status.success ? QStringLiteral("true") : QStringLiteral("false"));
    return {};
}

} // namespace

std::optional<DeployState> deployStateFromName(const QString &name)
{
    for (const StateName &known : kStateNames) {
        if (known.name == name)
            return known.state;
    }
    return std::nullopt;
}

ReadDeployStatus readDeployStatus(xml::Node result)
{
    DeployStatus status;
    const QString name = textOf(result, "status");
    const auto state = deployStateFromName(name);
    status.id = textOf(result, "id");
    // A word of a later release: as long as the org does not say done, the deployment runs.
    status.state = state.value_or(DeployState::InProgress);
    status.done = boolOf(result, "done");
    status.success = boolOf(result, "success");
    status.checkOnly = boolOf(result, "checkOnly");
    status.componentsTotal = intOf(result, "numberComponentsTotal");
    status.componentsDeployed = intOf(result, "numberComponentsDeployed");
    status.componentErrors = intOf(result, "numberComponentErrors");
    status.testsTotal = intOf(result, "numberTestsTotal");
    status.testsCompleted = intOf(result, "numberTestsCompleted");
    status.testErrors = intOf(result, "numberTestErrors");
    status.stateDetail = textOf(result, "stateDetail");
    status.errorMessage = textOf(result, "errorMessage");
    status.errorStatusCode = textOf(result, "errorStatusCode");
    status.createdByName = textOf(result, "createdByName");
    status.canceledByName = textOf(result, "canceledByName");
    status.startDate = timeOf(result, "startDate");
    status.completedDate = timeOf(result, "completedDate");
    readDetails(result ? result.childLocal("details") : xml::Node(), status);
    const QString doubt = doubtAbout(status, name, state.has_value());
    return {.status = std::move(status), .doubt = doubt};
}

} // namespace backflow::salesforce
