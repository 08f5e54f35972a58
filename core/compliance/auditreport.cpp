#include "core/compliance/auditreport.h"

#include "core/compliance/ownrules.h"
#include "core/compliance/rulewords.h"
#include "core/governance/asking.h"
#include "core/promotion/history.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace backflow::compliance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(compliance)
};

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString titleOf(const AuditReport &report, const QString &id)
{
    const auto rule = std::ranges::find(report.rules, id, &Rule::id);
    return rule == report.rules.end() ? id : titleWords(*rule);
}

QString reviewWords(const AuditReport::Access &access)
{
    if (!access.review)
        return Tr::tr("Never signed off.");
    return Tr::tr("Signed off %1 by %2. Changed since: %3.")
        .arg(utc(access.review->at), access.review->by)
        .arg(access.changes.size());
}

QStringList proofLines(const AuditReport &report)
{
    QStringList lines;
    if (report.chain.kind == governance::AuditVerdict::Kind::Whole)
        lines += Tr::tr("The record is whole: %1 records, the last one is %2.")
                     .arg(report.chain.records)
                     .arg(report.chain.head);
    else
        lines += Tr::tr("The record is NOT whole: %1").arg(report.chain.finding);
    lines += Tr::tr("The audit is record %1 (%2).").arg(report.audit.record, report.auditHash);
    for (const AuditReport::Access &access : report.access) {
        if (access.review)
            lines += Tr::tr("The sign-off of %1 is record %2, of the state %3.")
                         .arg(access.state.environment, access.review->record, access.review->state.hash());
    }
    lines += Tr::tr("Made %1 by %2 with Backflow %3. Times are in UTC.")
                 .arg(utc(report.at), report.by, QStringLiteral(BACKFLOW_VERSION));
    return lines;
}

QString row(const QStringList &cells, const char *tag = "td")
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u"<%1>%2</%1>"_s.arg(QLatin1StringView(tag), cell.toHtmlEscaped());
    return html + u"</tr>\n"_s;
}

QString heading(const QString &text)
{
    return u"<h2>%1</h2>\n"_s.arg(text.toHtmlEscaped());
}

QString findingsTable(const AuditReport &report)
{
    QString html = u"<table>\n"_s + row({Tr::tr("Environment"), Tr::tr("Severity"), Tr::tr("What was found"),
                                         Tr::tr("Component"), Tr::tr("Entry"), Tr::tr("Place"), Tr::tr("New")},
                                        "th");
    for (const EnvironmentAudit &one : report.audit.environments) {
        if (!one.problem.isEmpty())
            html += row({one.environment, u"-"_s, one.problem, {}, {}, {}, {}});
        for (const Finding &finding : one.result.findings)
            html += row({one.environment, severityName(finding.severity), titleOf(report, finding.rule),
                         finding.key.toString(), finding.entry, u"%1:%2"_s.arg(finding.path).arg(finding.line),
                         one.fresh.contains(finding) ? Tr::tr("new") : QString()});
        for (const QString &line : one.result.notChecked)
            html += row({one.environment, u"-"_s, Tr::tr("Could not be looked at: %1.").arg(line), {}, {}, {}, {}});
    }
    return html + u"</table>\n"_s;
}

QString accessPart(const AuditReport::Access &access)
{
    QString html = u"<h3>%1</h3>\n<p>%2</p>\n"_s.arg(access.state.environment.toHtmlEscaped(),
                                                     reviewWords(access).toHtmlEscaped());
    html += u"<table>\n"_s + row({Tr::tr("Who"), Tr::tr("Gives")}, "th");
    for (const AccessGrant &grant : access.state.grants) {
        if (isPowerful(grant))
            html += row({grant.holder.toString(), grant.words()});
    }
    html += u"</table>\n"_s;
    if (access.state.peopleAt.isValid()) {
        html += u"<table>\n"_s + row({Tr::tr("Person"), Tr::tr("Name of the user"), Tr::tr("Has")}, "th");
        for (const AccessAssignment &one : access.state.assignments)
            html += row({one.person, one.username, one.holder.toString()});
        html += u"</table>\n"_s;
    }
    for (const AccessChange &change : access.changes)
        html += u"<p>%1</p>\n"_s.arg(change.words.toHtmlEscaped());
    for (const QString &name : access.unused)
        html += u"<p>%1</p>\n"_s.arg(
            Tr::tr("Nobody has the powerful permission set %1: take it out.").arg(name).toHtmlEscaped());
    return html;
}

QByteArray html(const AuditReport &report)
{
    QString page = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>"
                   "body{font-family:sans-serif;margin:2em;color:#1b1b1b}table{border-collapse:collapse;margin:1em 0}"
                   "th,td{border:1px solid #999;padding:3px 8px;text-align:left;font-size:90%}"
                   "th{background:#eee}code,pre{font-size:85%}</style></head><body>\n"_s.arg(
                       Tr::tr("Audit report").toHtmlEscaped());
    page += u"<h1>%1</h1>\n<p>%2</p>\n"_s.arg(Tr::tr("Audit report").toHtmlEscaped(),
                                              Tr::tr("Audit of %1 by %2, %3 rules: %4")
                                                  .arg(utc(report.audit.at), report.audit.by)
                                                  .arg(report.audit.rules)
                                                  .arg(auditWords(report.audit))
                                                  .toHtmlEscaped());
    page += heading(Tr::tr("Findings")) + findingsTable(report);
    page += heading(Tr::tr("Who may do what"));
    for (const AuditReport::Access &access : report.access)
        page += accessPart(access);
    page += heading(Tr::tr("Proof"));
    for (const QString &line : proofLines(report))
        page += u"<p>%1</p>\n"_s.arg(line.toHtmlEscaped());
    return (page + u"</body></html>\n"_s).toUtf8();
}

/// RFC 4180; what a spreadsheet would take for a formula begins with an apostrophe.
QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
            cell.prepend(u'\'');
        quoted += u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return (quoted.join(u',') + u"\r\n"_s).toUtf8();
}

QByteArray csv(const AuditReport &report)
{
    QByteArray bytes = csvLine(
        {u"kind"_s, u"environment"_s, u"severity"_s, u"subject"_s, u"entry"_s, u"what"_s, u"place"_s, u"new"_s});
    for (const EnvironmentAudit &one : report.audit.environments) {
        if (!one.problem.isEmpty())
            bytes += csvLine({u"not-read"_s, one.environment, {}, {}, {}, one.problem, {}, {}});
        for (const Finding &finding : one.result.findings)
            bytes += csvLine({u"finding"_s, one.environment, severityName(finding.severity), finding.key.toString(),
                              finding.entry, finding.rule, u"%1:%2"_s.arg(finding.path).arg(finding.line),
                              one.fresh.contains(finding) ? u"yes"_s : u"no"_s});
    }
    for (const AuditReport::Access &access : report.access) {
        const QString where = access.state.environment;
        for (const AccessGrant &grant : access.state.grants)
            bytes += csvLine({u"grant"_s,
                              where,
                              isPowerful(grant) ? u"powerful"_s : QString(),
                              grant.holder.toString(),
                              grant.subject,
                              grant.rights,
                              {},
                              {}});
        for (const AccessAssignment &one : access.state.assignments)
            bytes += csvLine({u"assignment"_s, where, {}, one.username, one.holder.toString(), one.person, {}, {}});
        for (const AccessChange &change : access.changes)
            bytes += csvLine({u"change"_s,
                              where,
                              change.powerful ? u"powerful"_s : QString(),
                              {},
                              {},
                              change.words,
                              {},
                              change.added ? u"yes"_s : u"no"_s});
        for (const QString &name : access.unused)
            bytes += csvLine({u"unused"_s, where, u"powerful"_s, u"PermissionSet:"_s + name, {}, {}, {}, {}});
    }
    for (const QString &line : proofLines(report))
        bytes += csvLine({u"proof"_s, {}, {}, {}, {}, line, {}, {}});
    return bytes;
}

QJsonObject accessJson(const AuditReport::Access &access)
{
    QJsonArray grants;
    for (const AccessGrant &grant : access.state.grants)
        grants.append(QJsonObject{{u"holder"_s, grant.holder.toString()},
                                  {u"subject"_s, grant.subject},
                                  {u"rights"_s, grant.rights},
                                  {u"powerful"_s, isPowerful(grant)}});
    QJsonArray assignments;
    for (const AccessAssignment &one : access.state.assignments)
        assignments.append(
            QJsonObject{{u"user"_s, one.username}, {u"person"_s, one.person}, {u"holder"_s, one.holder.toString()}});
    QJsonArray changes;
    for (const AccessChange &change : access.changes)
        changes.append(
            QJsonObject{{u"words"_s, change.words}, {u"added"_s, change.added}, {u"powerful"_s, change.powerful}});
    QJsonObject json{{u"environment"_s, access.state.environment},
                     {u"commit"_s, access.state.commit},
                     {u"access"_s, access.state.hash()},
                     {u"peopleAt"_s, utc(access.state.peopleAt)},
                     {u"grants"_s, grants},
                     {u"assignments"_s, assignments},
                     {u"changes"_s, changes},
                     {u"unused"_s, QJsonArray::fromStringList(access.unused)}};
    if (access.review)
        json.insert(u"review"_s, QJsonObject{{u"by"_s, access.review->by},
                                             {u"at"_s, utc(access.review->at)},
                                             {u"note"_s, access.review->note},
                                             {u"record"_s, access.review->record},
                                             {u"access"_s, access.review->state.hash()}});
    return json;
}

QByteArray json(const AuditReport &report)
{
    QJsonArray access;
    for (const AuditReport::Access &one : report.access)
        access.append(accessJson(one));
    return QJsonDocument(QJsonObject{{u"format"_s, u"backflow-audit-report/1"_s},
                                     {u"at"_s, utc(report.at)},
                                     {u"by"_s, report.by},
                                     {u"version"_s, QStringLiteral(BACKFLOW_VERSION)},
                                     {u"audit"_s, toJson(report.audit)},
                                     {u"access"_s, access},
                                     {u"chain"_s, QJsonObject{{u"whole"_s, report.chain.kind ==
                                                                               governance::AuditVerdict::Kind::Whole},
                                                              {u"records"_s, report.chain.records},
                                                              {u"head"_s, report.chain.head},
                                                              {u"finding"_s, report.chain.finding},
                                                              {u"auditRecord"_s, report.audit.record},
                                                              {u"auditHash"_s, report.auditHash}}}})
        .toJson(QJsonDocument::Indented);
}

base::Result<QList<AuditReport::Access>> accessNow(const ports::Backends &backends, ports::JournalStore &journal,
                                                   const model::Pipeline &pipeline, async::Monitor &monitor)
{
    QList<AuditReport::Access> all;
    for (const model::Environment &environment : pipeline.environments) {
        auto state = accessOf(backends, environment, monitor);
        if (!state && state.error().code == base::Errc::NotFound)
            continue;
        if (!state)
            return base::failure(state);
        auto review = lastReview(journal, environment);
        if (!review)
            return base::failure(review);
        AuditReport::Access access{*std::move(state), *std::move(review), {}, {}};
        if (access.review)
            access.changes = accessChanges(access.review->state, access.state);
        access.unused = unusedPowerful(access.state);
        all += std::move(access);
    }
    return all;
}

} // namespace

base::Result<AuditReport> makeReport(const ports::Backends &backends, const model::Pipeline &pipeline,
                                     async::Monitor &monitor)
{
    if (const auto may = governance::ask(backends, governance::Capability::ExportAudit); !may)
        return base::failure(may);
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    auto audit = lastAudit(**journal);
    if (!audit)
        return base::failure(audit);
    if (!*audit)
        return base::failure(base::Errc::NotFound, Tr::tr("There was no audit yet. Make one first."));
    AuditReport report;
    report.at = backends.clock().now();
    report.by = backends.personName();
    report.audit = **std::move(audit);
    auto rules = rulesHere(backends);
    if (!rules)
        return base::failure(rules);
    report.rules = *std::move(rules);
    auto access = accessNow(backends, **journal, pipeline, monitor);
    if (!access)
        return base::failure(access);
    report.access = *std::move(access);
    governance::AuditEntry entry;
    entry.action = u"compliance.report"_s;
    entry.actorName = report.by;
    entry.actorEmail = backends.personEmail();
    entry.at = report.at;
    entry.details = {{u"audit"_s, report.audit.record}, {u"findings"_s, report.audit.findings()}};
    if (const auto record = governance::appendAudit(**repository, entry, monitor); !record)
        return base::failure(record);
    monitor.say(Tr::tr("Verifying the record"));
    auto chain = promotion::auditVerdict(**repository, **journal);
    if (!chain)
        return base::failure(chain);
    report.chain = *std::move(chain);
    if (const auto records = governance::readAudit(**repository, 0)) {
        const auto own = std::ranges::find(*records, report.audit.record, &governance::AuditRecord::id);
        if (own != records->end())
            report.auditHash = own->hash;
    }
    return report;
}

ReportFormat reportFormatOf(const QString &path)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return ReportFormat::Csv;
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? ReportFormat::Json : ReportFormat::Html;
}

QByteArray reportBytes(const AuditReport &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return html(report);
    case ReportFormat::Csv:
        return csv(report);
    case ReportFormat::Json:
        return json(report);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace backflow::compliance
