#include "core/promotion/deploystatusjson.h"

#include <QJsonArray>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeAt(const QJsonObject &json, QLatin1StringView name)
{
    return QDateTime::fromString(json.value(name).toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject componentJson(const ports::DeployedComponent &component)
{
    return {{u"type"_s, component.type},
            {u"fullName"_s, component.fullName},
            {u"fileName"_s, component.fileName},
            {u"success"_s, component.success},
            {u"changed"_s, component.changed},
            {u"created"_s, component.created},
            {u"deleted"_s, component.deleted},
            {u"problem"_s, component.problem},
            {u"problemType"_s, component.problemType},
            {u"line"_s, component.line},
            {u"column"_s, component.column}};
}

ports::DeployedComponent componentFrom(const QJsonObject &json)
{
    ports::DeployedComponent component;
    component.type = json.value("type"_L1).toString();
    component.fullName = json.value("fullName"_L1).toString();
    component.fileName = json.value("fileName"_L1).toString();
    component.success = json.value("success"_L1).toBool();
    component.changed = json.value("changed"_L1).toBool();
    component.created = json.value("created"_L1).toBool();
    component.deleted = json.value("deleted"_L1).toBool();
    component.problem = json.value("problem"_L1).toString();
    component.problemType = json.value("problemType"_L1).toString();
    component.line = json.value("line"_L1).toInt();
    component.column = json.value("column"_L1).toInt();
    return component;
}

QJsonArray coverageJson(const QList<ports::CodeCoverage> &coverage)
{
    QJsonArray rows;
    for (const ports::CodeCoverage &row : coverage)
        rows.append(
            QJsonObject{{u"name"_s, row.name}, {u"locations"_s, row.locations}, {u"notCovered"_s, row.notCovered}});
    return rows;
}

QList<ports::CodeCoverage> coverageFrom(const QJsonArray &rows)
{
    QList<ports::CodeCoverage> coverage;
    for (const QJsonValue &row : rows)
        coverage += {row["name"_L1].toString(), row["locations"_L1].toInt(), row["notCovered"_L1].toInt()};
    return coverage;
}

ports::DeployState stateFromName(const QString &name)
{
    for (int i = 0; i <= int(ports::DeployState::Canceled); ++i) {
        if (ports::deployStateName(ports::DeployState(i)) == name)
            return ports::DeployState(i);
    }
    return ports::DeployState::Pending;
}

} // namespace

QJsonObject toJson(const ports::DeployStatus &status)
{
    QJsonArray components;
    for (const ports::DeployedComponent &component : status.components)
        components.append(componentJson(component));
    QJsonArray failures;
    for (const ports::TestFailure &failure : status.testFailures)
        failures.append(QJsonObject{{u"class"_s, failure.className},
                                    {u"method"_s, failure.method},
                                    {u"message"_s, failure.message},
                                    {u"stackTrace"_s, failure.stackTrace}});
    QJsonObject json{{u"id"_s, status.id},
                     {u"state"_s, ports::deployStateName(status.state)},
                     {u"done"_s, status.done},
                     {u"success"_s, status.success},
                     {u"checkOnly"_s, status.checkOnly},
                     {u"componentsTotal"_s, status.componentsTotal},
                     {u"componentsDeployed"_s, status.componentsDeployed},
                     {u"componentErrors"_s, status.componentErrors},
                     {u"testsTotal"_s, status.testsTotal},
                     {u"testsCompleted"_s, status.testsCompleted},
                     {u"testErrors"_s, status.testErrors},
                     {u"stateDetail"_s, status.stateDetail},
                     {u"errorMessage"_s, status.errorMessage},
                     {u"errorStatusCode"_s, status.errorStatusCode},
                     {u"createdByName"_s, status.createdByName},
                     {u"canceledByName"_s, status.canceledByName},
                     {u"startDate"_s, utc(status.startDate)},
                     {u"completedDate"_s, utc(status.completedDate)},
                     {u"components"_s, components},
                     {u"testFailures"_s, failures}};
    if (!status.coverage.isEmpty())
        json.insert(u"coverage"_s, coverageJson(status.coverage));
    if (!status.coverageWarnings.isEmpty())
        json.insert(u"coverageWarnings"_s, QJsonArray::fromStringList(status.coverageWarnings));
    return json;
}

ports::DeployStatus statusFromJson(const QJsonObject &json)
{
    ports::DeployStatus status;
    status.id = json.value("id"_L1).toString();
    status.state = stateFromName(json.value("state"_L1).toString());
    status.done = json.value("done"_L1).toBool();
    status.success = json.value("success"_L1).toBool();
    status.checkOnly = json.value("checkOnly"_L1).toBool();
    status.componentsTotal = json.value("componentsTotal"_L1).toInt();
    status.componentsDeployed = json.value("componentsDeployed"_L1).toInt();
    status.componentErrors = json.value("componentErrors"_L1).toInt();
    status.testsTotal = json.value("testsTotal"_L1).toInt();
    status.testsCompleted = json.value("testsCompleted"_L1).toInt();
    status.testErrors = json.value("testErrors"_L1).toInt();
    status.stateDetail = json.value("stateDetail"_L1).toString();
    status.errorMessage = json.value("errorMessage"_L1).toString();
    status.errorStatusCode = json.value("errorStatusCode"_L1).toString();
    status.createdByName = json.value("createdByName"_L1).toString();
    status.canceledByName = json.value("canceledByName"_L1).toString();
    status.startDate = timeAt(json, "startDate"_L1);
    status.completedDate = timeAt(json, "completedDate"_L1);
    const QJsonArray components = json.value("components"_L1).toArray();
    for (const QJsonValue &component : components)
        status.components += componentFrom(component.toObject());
    const QJsonArray failures = json.value("testFailures"_L1).toArray();
    for (const QJsonValue &value : failures) {
        const QJsonObject failure = value.toObject();
        status.testFailures +=
            ports::TestFailure{failure.value("class"_L1).toString(), failure.value("method"_L1).toString(),
                               failure.value("message"_L1).toString(), failure.value("stackTrace"_L1).toString()};
    }
    status.coverage = coverageFrom(json.value("coverage"_L1).toArray());
    const QJsonArray warnings = json.value("coverageWarnings"_L1).toArray();
    for (const QJsonValue &warning : warnings)
        status.coverageWarnings += warning.toString();
    return status;
}

} // namespace backflow::promotion
