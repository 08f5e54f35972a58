// The last audit as it is kept.
#include "core/compliance/audit.h"

#include <QJsonArray>
#include <QTimeZone>

namespace backflow::compliance {

using namespace Qt::StringLiterals;

namespace {

QJsonArray findingsJson(const QList<Finding> &findings, const QList<Finding> &fresh)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{u"rule"_s, finding.rule},
                                 {u"severity"_s, severityName(finding.severity)},
                                 {u"type"_s, finding.key.type},
                                 {u"fullName"_s, finding.key.fullName},
                                 {u"entry"_s, finding.entry},
                                 {u"path"_s, finding.path},
                                 {u"line"_s, finding.line},
                                 {u"new"_s, fresh.contains(finding)}});
    return array;
}

Finding findingFrom(const QJsonObject &json)
{
    return {json.value("rule"_L1).toString(),
            severityOf(json.value("severity"_L1).toString()).value_or(Severity::Medium),
            {json.value("type"_L1).toString(), json.value("fullName"_L1).toString()},
            json.value("entry"_L1).toString(),
            json.value("path"_L1).toString(),
            json.value("line"_L1).toInt()};
}

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

QJsonObject toJson(const Audit &audit)
{
    QJsonArray environments;
    for (const EnvironmentAudit &one : audit.environments)
        environments.append(QJsonObject{{u"environment"_s, one.environment},
                                        {u"commit"_s, one.commit},
                                        {u"takenAt"_s, utc(one.takenAt)},
                                        {u"components"_s, one.result.components},
                                        {u"findings"_s, findingsJson(one.result.findings, one.fresh)},
                                        {u"notChecked"_s, QJsonArray::fromStringList(one.result.notChecked)},
                                        {u"problem"_s, one.problem}});
    return {{u"v"_s, 1},
            {u"at"_s, utc(audit.at)},
            {u"by"_s, audit.by},
            {u"record"_s, audit.record},
            {u"rules"_s, audit.rules},
            {u"environments"_s, environments}};
}

Audit auditFromJson(const QJsonObject &json)
{
    Audit audit{timeOf(json.value("at"_L1)),
                json.value("by"_L1).toString(),
                json.value("record"_L1).toString(),
                json.value("rules"_L1).toInt(),
                {}};
    const QJsonArray environments = json.value("environments"_L1).toArray();
    for (const QJsonValue &value : environments) {
        EnvironmentAudit one;
        one.environment = value["environment"_L1].toString();
        one.commit = value["commit"_L1].toString();
        one.takenAt = timeOf(value["takenAt"_L1]);
        one.problem = value["problem"_L1].toString();
        one.result.components = value["components"_L1].toInt();
        const QJsonArray lines = value["notChecked"_L1].toArray();
        for (const QJsonValue &line : lines)
            one.result.notChecked += line.toString();
        const QJsonArray findings = value["findings"_L1].toArray();
        for (const QJsonValue &finding : findings) {
            one.result.findings += findingFrom(finding.toObject());
            if (finding["new"_L1].toBool())
                one.fresh += one.result.findings.constLast();
        }
        audit.environments += one;
    }
    return audit;
}

} // namespace backflow::compliance
