#include "app/localorg/deployqueue.h"

#include <algorithm>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

QJsonObject rowJson(const DeployRow &row, const DeployJob &job, const State &state)
{
    QJsonObject json{{u"changed"_s, row.changed},   {u"componentType"_s, row.type},
                     {u"created"_s, row.created},   {u"createdDate"_s, isoTime(job.completedAt)},
                     {u"deleted"_s, row.deleted},   {u"fileName"_s, row.fileName},
                     {u"fullName"_s, row.fullName}, {u"success"_s, row.success}};
    if (const Stamp *stamp = state.stamp({row.type, row.fullName}))
        json[u"id"_s] = stamp->id;
    if (!row.problem.isEmpty()) {
        json[u"problem"_s] = row.problem;
        json[u"problemType"_s] = row.problemType;
    }
    if (row.line > 0) {
        json[u"lineNumber"_s] = row.line;
        json[u"columnNumber"_s] = row.column;
    }
    return json;
}

QJsonObject testJson(const TestResult &test, int number)
{
    QJsonObject json{{u"id"_s, id18(u"01p0000000%1"_s.arg(number, 5, 10, QLatin1Char('0')))},
                     {u"methodName"_s, test.method},
                     {u"name"_s, test.className},
                     {u"namespace"_s, QJsonValue()},
                     {u"seeAllData"_s, false},
                     {u"time"_s, test.timeMs}};
    if (!test.message.isEmpty()) {
        json[u"message"_s] = test.message;
        json[u"stackTrace"_s] = test.stackTrace;
        json[u"type"_s] = u"Class"_s;
        json[u"packageName"_s] = test.className;
    }
    return json;
}

QJsonObject coverageJson(const Coverage &coverage, int number)
{
    QJsonArray missed;
    for (int i = 0; i < coverage.notCovered; ++i)
        missed.append(
            QJsonObject{{u"column"_s, 0}, {u"line"_s, coverage.lines - i}, {u"numExecutions"_s, 0}, {u"time"_s, -1}});
    return {{u"id"_s, id18(u"01p0000001%1"_s.arg(number, 5, 10, QLatin1Char('0')))},
            {u"name"_s, coverage.name},
            {u"namespace"_s, QJsonValue()},
            {u"type"_s, coverage.type},
            {u"numLocations"_s, coverage.lines},
            {u"numLocationsNotCovered"_s, coverage.notCovered},
            {u"locationsNotCovered"_s, missed},
            {u"dmlInfo"_s, QJsonArray()},
            {u"methodInfo"_s, QJsonArray()},
            {u"soqlInfo"_s, QJsonArray()},
            {u"soslInfo"_s, QJsonArray()}};
}

QJsonObject testRunJson(const TestRun &run)
{
    QJsonArray successes;
    QJsonArray failures;
    QJsonArray coverage;
    QJsonArray warnings;
    int number = 0;
    int time = 0;
    for (const TestResult &test : run.results) {
        (test.message.isEmpty() ? successes : failures).append(testJson(test, ++number));
        time += test.timeMs;
    }
    for (const Coverage &one : run.coverage)
        coverage.append(coverageJson(one, ++number));
    for (const auto &[name, message] : run.coverageWarnings) {
        QJsonObject json{{u"id"_s, id18(u"01p0000002%1"_s.arg(++number, 5, 10, QLatin1Char('0')))},
                         {u"message"_s, message}};
        if (!name.isEmpty())
            json[u"name"_s] = name;
        warnings.append(json);
    }
    return {{u"numFailures"_s, run.failures()},
            {u"numTestsRun"_s, run.results.size()},
            {u"totalTime"_s, time},
            {u"apexLogId"_s, QJsonValue()},
            {u"successes"_s, successes},
            {u"failures"_s, failures},
            {u"codeCoverage"_s, coverage},
            {u"codeCoverageWarnings"_s, warnings},
            {u"flowCoverage"_s, QJsonArray()},
            {u"flowCoverageWarnings"_s, QJsonArray()}};
}

QJsonObject detailsJson(const DeployJob &job, const State &state)
{
    QJsonArray successes;
    QJsonArray failures;
    for (const DeployRow &row : job.outcome.rows)
        (row.success ? successes : failures).append(rowJson(row, job, state));
    return {{u"allComponentMessages"_s, QJsonArray()},
            {u"componentFailures"_s, failures},
            {u"componentSuccesses"_s, successes},
            {u"retrieveResult"_s, QJsonValue()},
            {u"runTestResult"_s, testRunJson(job.outcome.tests)}};
}

/// Rows that stand for components, not for manifests.
int componentRows(const DeployOutcome &outcome, bool good)
{
    return static_cast<int>(std::ranges::count_if(
        outcome.rows, [good](const DeployRow &row) { return row.success == good && (!good || !row.type.isEmpty()); }));
}

void addTimes(const DeployJob &job, const State &state, QJsonObject &json)
{
    const auto nameOf = [&state](const QString &id) {
        const User *user = state.userById(id);
        return user ? user->name : QString();
    };
    const QDateTime last = job.completedAt.isValid() ? job.completedAt
                           : job.startedAt.isValid() ? job.startedAt
                                                     : job.createdAt;
    json[u"createdBy"_s] = job.userId;
    json[u"createdByName"_s] = nameOf(job.userId);
    json[u"createdDate"_s] = isoTime(job.createdAt);
    json[u"lastModifiedDate"_s] = isoTime(last);
    if (job.startedAt.isValid())
        json[u"startDate"_s] = isoTime(job.startedAt);
    if (job.completedAt.isValid())
        json[u"completedDate"_s] = isoTime(job.completedAt);
    if (!job.canceledBy.isEmpty()) {
        json[u"canceledBy"_s] = job.canceledBy;
        json[u"canceledByName"_s] = nameOf(job.canceledBy);
    }
}

void addCounts(const DeployJob &job, QJsonObject &json)
{
    const TestRun &tests = job.outcome.tests;
    const bool ran = job.done && job.status != "Canceled"_L1;
    const int deployed = ran ? componentRows(job.outcome, true) : 0;
    const int errors = ran ? componentRows(job.outcome, false) : 0;
    json[u"numberComponentsDeployed"_s] = job.done ? deployed : std::min(job.polls * job.total / 4, job.total);
    json[u"numberComponentErrors"_s] = errors;
    json[u"numberComponentsTotal"_s] = job.status == "Pending"_L1 ? 0 : ran ? deployed + errors : job.total;
    json[u"numberTestErrors"_s] = ran ? tests.failures() : 0;
    json[u"numberTestsCompleted"_s] = ran ? static_cast<int>(tests.results.size()) - tests.failures() : 0;
    json[u"numberTestsTotal"_s] = ran ? static_cast<int>(tests.results.size()) : 0;
}

} // namespace

QJsonObject deployResult(const DeployJob &job, const State &state, bool details)
{
    const bool success = job.done && (job.status == "Succeeded"_L1 || job.status == "SucceededPartial"_L1);
    QJsonObject json{{u"id"_s, job.id},
                     {u"done"_s, job.done},
                     {u"status"_s, job.status},
                     {u"success"_s, success},
                     {u"checkOnly"_s, job.options.checkOnly},
                     {u"ignoreWarnings"_s, job.options.ignoreWarnings},
                     {u"rollbackOnError"_s, job.options.rollbackOnError},
                     {u"runTestsEnabled"_s, job.outcome.tests.enabled}};
    addTimes(job, state, json);
    addCounts(job, json);
    if (job.status == "InProgress"_L1)
        json[u"stateDetail"_s] = u"Processing components"_s;
    if (!job.outcome.errorMessage.isEmpty()) {
        json[u"errorMessage"_s] = job.outcome.errorMessage;
        json[u"errorStatusCode"_s] = job.outcome.errorStatusCode;
    }
    if (details)
        json[u"details"_s] = detailsJson(job, state);
    for (auto it = job.forced.begin(); job.done && it != job.forced.end(); ++it)
        json[it.key()] = it.value();
    return json;
}

QJsonObject deployRequestRow(const DeployJob &job, const State &state)
{
    const QJsonObject result = deployResult(job, state, false);
    const auto time = [](const QDateTime &at) { return at.isValid() ? QJsonValue(restTime(at)) : QJsonValue(); };
    QJsonObject row{{u"Id"_s, job.id},
                    {u"Status"_s, result[u"status"]},
                    {u"CheckOnly"_s, job.options.checkOnly},
                    {u"IgnoreWarnings"_s, job.options.ignoreWarnings},
                    {u"RollbackOnError"_s, job.options.rollbackOnError},
                    {u"RunTestsEnabled"_s, job.outcome.tests.enabled},
                    {u"TestLevel"_s, job.options.testLevel},
                    {u"CreatedById"_s, job.userId},
                    {u"CreatedDate"_s, time(job.createdAt)},
                    {u"StartDate"_s, time(job.startedAt)},
                    {u"CompletedDate"_s, time(job.completedAt)},
                    {u"LastModifiedDate"_s, time(job.completedAt.isValid() ? job.completedAt : job.createdAt)},
                    {u"StateDetail"_s, result[u"stateDetail"]},
                    {u"ErrorMessage"_s, result[u"errorMessage"]},
                    {u"ErrorStatusCode"_s, result[u"errorStatusCode"]},
                    {u"CanceledById"_s, job.canceledBy.isEmpty() ? QJsonValue() : QJsonValue(job.canceledBy)},
                    {u"NumberComponentErrors"_s, result[u"numberComponentErrors"]},
                    {u"NumberComponentsDeployed"_s, result[u"numberComponentsDeployed"]},
                    {u"NumberComponentsTotal"_s, result[u"numberComponentsTotal"]},
                    {u"NumberTestErrors"_s, result[u"numberTestErrors"]},
                    {u"NumberTestsCompleted"_s, result[u"numberTestsCompleted"]},
                    {u"NumberTestsTotal"_s, result[u"numberTestsTotal"]}};
    const User *user = state.userById(job.userId);
    row[u"CreatedBy"_s] =
        QJsonObject{{u"Name"_s, user ? user->name : QString()}, {u"Username"_s, user ? user->username : QString()}};
    return row;
}

} // namespace backflow::localorg
