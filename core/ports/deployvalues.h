#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::ports {

enum class TestLevel { Default, NoTestRun, RunSpecifiedTests, RunLocalTests, RunAllTestsInOrg, RunRelevantTests };
/// The API's own word: `RunLocalTests`; empty for Default.
QString testLevelName(TestLevel level);
std::optional<TestLevel> testLevelFromName(const QString &name);

struct DeployOptions {
    bool checkOnly = false;
    bool rollbackOnError = true;
    bool ignoreWarnings = false;
    bool purgeOnDelete = false;
    TestLevel testLevel = TestLevel::Default;
    /// Only with RunSpecifiedTests.
    QStringList runTests;
};

enum class DeployState { Pending, InProgress, Finalizing, Succeeded, SucceededPartial, Failed, Canceling, Canceled };
QString deployStateName(DeployState state);

/// One component row of a deployment, as the org reports it.
struct DeployedComponent {
    QString type;
    QString fullName;
    QString fileName;
    bool success = false;
    bool changed = false;
    bool created = false;
    bool deleted = false;
    /// The org's words, verbatim; empty when there is no problem.
    QString problem;
    /// `Warning`, `Error`, `Info` or empty.
    QString problemType;
    int line = 0;
    int column = 0;
};

struct TestFailure {
    QString className;
    QString method;
    QString message;
    QString stackTrace;
};

/// How much of one class or trigger the tests of a deployment ran through.
struct CodeCoverage {
    QString name;
    int locations = 0;
    int notCovered = 0;
    bool operator==(const CodeCoverage &) const = default;
};

struct DeployStatus {
    QString id;
    DeployState state = DeployState::Pending;
    /// Only this ends polling.
    bool done = false;
    bool success = false;
    bool checkOnly = false;
    int componentsTotal = 0;
    int componentsDeployed = 0;
    int componentErrors = 0;
    int testsTotal = 0;
    int testsCompleted = 0;
    int testErrors = 0;
    QString stateDetail;
    QString errorMessage;
    QString errorStatusCode;
    QString createdByName;
    QString canceledByName;
    QDateTime startDate;
    QDateTime completedDate;
    /// Rows of package.xml and of the destructive manifests are left out.
    QList<DeployedComponent> components;
    QList<TestFailure> testFailures;
    /// Only where tests ran.
    QList<CodeCoverage> coverage;
    /// The org's words, one sentence each: `Average test coverage across all Apex Classes and Triggers is 40%, …`.
    QStringList coverageWarnings;
};

} // namespace backflow::ports
