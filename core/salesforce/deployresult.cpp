#include "core/salesforce/deployresult.h"

#include "core/base/redact.h"
#include "core/salesforce/answerrow.h"

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

/// The words of an org are shown as they are but for secrets: code may print a session, and then it stands in them.
template <class Row>
DeployedComponent readComponent(const Row &row)
{
    DeployedComponent component;
    component.type = row.text("componentType");
    component.fullName = row.text("fullName");
    component.fileName = row.text("fileName");
    component.success = row.flag("success");
    component.changed = row.flag("changed");
    component.created = row.flag("created");
    component.deleted = row.flag("deleted");
    component.problem = base::redact(row.text("problem"));
    component.problemType = row.text("problemType");
    component.line = row.number("lineNumber");
    component.column = row.number("columnNumber");
    return component;
}

template <class Row>
QString qualifiedName(const Row &row)
{
    const QString prefix = row.text("namespace");
    const QString name = row.text("name");
    return prefix.isEmpty() ? name : prefix + QStringLiteral("__") + name;
}

template <class Row>
void readTests(const Row &tests, DeployStatus &status)
{
    for (const Row &row : tests.rows("failures"))
        status.testFailures.append({.className = qualifiedName(row),
                                    .method = row.text("methodName"),
                                    .message = base::redact(row.text("message")),
                                    .stackTrace = base::redact(row.text("stackTrace"))});
    for (const Row &row : tests.rows("codeCoverage"))
        status.coverage.append({.name = qualifiedName(row),
                                .locations = row.number("numLocations"),
                                .notCovered = row.number("numLocationsNotCovered")});
    for (const char *list : {"codeCoverageWarnings", "flowCoverageWarnings"}) {
        for (const Row &row : tests.rows(list)) {
            const QString name = qualifiedName(row);
            const QString words = row.text("message");
            status.coverageWarnings.append(name.isEmpty() ? words : name + QStringLiteral(": ") + words);
        }
    }
}

template <class Row>
void readDetails(const Row &details, DeployStatus &status)
{
    for (const char *list : {"componentFailures", "componentSuccesses"}) {
        for (const Row &row : details.rows(list)) {
            DeployedComponent component = readComponent(row);
            // A manifest's row that tells of a problem is the only place where it is told.
            if (!isManifest(component) || !component.problem.isEmpty())
                status.components.append(std::move(component));
        }
    }
    readTests(details.row("runTestResult"), status);
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

template <class Row>
ReadDeployStatus readRow(const Row &result)
{
    DeployStatus status;
    const QString name = result.text("status");
    const auto state = deployStateFromName(name);
    status.id = result.text("id");
    // A word of a later release: as long as the org does not say done, the deployment runs.
    status.state = state.value_or(DeployState::InProgress);
    status.done = result.flag("done");
    status.success = result.flag("success");
    status.checkOnly = result.flag("checkOnly");
    status.componentsTotal = result.number("numberComponentsTotal");
    status.componentsDeployed = result.number("numberComponentsDeployed");
    status.componentErrors = result.number("numberComponentErrors");
    status.testsTotal = result.number("numberTestsTotal");
    status.testsCompleted = result.number("numberTestsCompleted");
    status.testErrors = result.number("numberTestErrors");
    status.stateDetail = result.text("stateDetail");
    status.errorMessage = base::redact(result.text("errorMessage"));
    status.errorStatusCode = result.text("errorStatusCode");
    status.createdByName = result.text("createdByName");
    status.canceledByName = result.text("canceledByName");
    status.startDate = result.time("startDate");
    status.completedDate = result.time("completedDate");
    readDetails(result.row("details"), status);
    const QString doubt = doubtAbout(status, name, state.has_value());
    return {.status = std::move(status), .doubt = doubt};
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
    return readRow(XmlRow(result));
}

ReadDeployStatus readDeployStatus(const QJsonObject &result)
{
    return readRow(JsonRow(result));
}

} // namespace backflow::salesforce
