#include "core/governance/auditexport.h"
#include "app/ctl/audit.h"
#include "core/promotion/auditreconcile.h"
#include "core/promotion/history.h"

#include <QJsonArray>
#include <QTimeZone>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDateTime> timeOf(const QString &text, bool end)
{
    if (text.isEmpty())
        return QDateTime();
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (text.size() == 10 && time.isValid())
        time = QDateTime(time.date(), end ? QTime(23, 59, 59, 999) : QTime(0, 0), QTimeZone::UTC);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

} // namespace

base::Result<> recordAccess(Invocation &call, const QString &action, const QJsonObject &details)
{
    const base::Result<std::unique_ptr<ports::Repository>> repository = call.backends()->repository();
    if (!repository)
        return base::failure(repository);
    governance::AuditEntry entry;
    entry.action = action;
    entry.actorName = call.backends()->personName();
    entry.actorEmail = call.backends()->personEmail();
    entry.at = call.backends()->clock().now();
    entry.details = details;
    return governance::appendAudit(**repository, entry, call.monitor()).transform([](const governance::AuditRecord &) {
    });
}

int auditExport(Invocation &call)
{
    if (const auto over = call.allow(governance::Capability::ExportAudit))
        return *over;
    const auto from = timeOf(call.value(u"from"_s), false);
    const auto until = timeOf(call.value(u"until"_s), true);
    if (!from || !until)
        return call.usage(u"A time is written like 2026-11-30 or 2026-11-30T09:00:00Z."_s);
    const governance::AuditFilter filter{*from, *until, call.value(u"action"_s), call.value(u"person"_s),
                                         call.value(u"environment"_s)};
    if (const base::Result<> recorded = recordAccess(call, u"audit.export"_s, {{u"decision"_s, u"allow"_s}}); !recorded)
        return call.fail(recorded.error());
    const auto exported = governance::exportAudit(*call.backends(), filter, call.at(1), call.monitor());
    if (!exported)
        return call.fail(exported.error());
    return call.answer(
        u"%1 records in %2 (%3 left out, told by their hashes). The manifest is %4."_s.arg(exported->records)
            .arg(shown(call.at(1)))
            .arg(exported->skipped)
            .arg(exported->signedBy.isEmpty() ? u"not signed: no key here"_s : u"signed by "_s + exported->signedBy),
        {{u"records"_s, exported->records},
         {u"skipped"_s, exported->skipped},
         {u"head"_s, exported->head},
         {u"signedBy"_s, exported->signedBy},
         {u"folder"_s, call.at(1)}});
}

int auditReconcile(Invocation &call)
{
    const base::Result<model::Environment> environment = call.environment(call.at(1));
    if (!environment)
        return call.fail(environment.error());
    if (const auto over = call.allow(governance::Capability::VerifyAudit, *environment))
        return *over;
    bool number = true;
    const int days = call.isSet(u"days"_s) ? call.value(u"days"_s).toInt(&number) : 30;
    if (!number || days < 1)
        return call.usage(u"--days is a number from 1 on."_s);
    const QDateTime since = call.backends()->clock().now().addDays(-days);
    const auto found = promotion::reconcileAudit(*call.backends(), *environment, since, call.monitor());
    if (!found)
        return call.fail(found.error());
    QStringList lines{u"%1 since %2: %3 deployments in the org, %4 on record, %5 fit."_s
                          .arg(environment->name, since.toString(Qt::ISODate))
                          .arg(found->inOrg)
                          .arg(found->onRecord)
                          .arg(found->fitting)};
    QJsonArray rows;
    for (const promotion::Discrepancy &one : found->discrepancies) {
        lines += u"! "_s + shown(promotion::discrepancyWords(one));
        rows.append(QJsonObject{{u"kind"_s, promotion::discrepancyName(one.kind)},
                                {u"deploy"_s, one.deployId},
                                {u"inOrg"_s, one.inOrg},
                                {u"onRecord"_s, one.inRecord},
                                {u"by"_s, one.by},
                                {u"at"_s, one.at.toString(Qt::ISODate)},
                                {u"promotion"_s, one.promotion}});
    }
    return call.answer(lines.join(u'\n'),
                       {{u"inOrg"_s, found->inOrg},
                        {u"onRecord"_s, found->onRecord},
                        {u"fitting"_s, found->fitting},
                        {u"discrepancies"_s, rows}},
                       found->discrepancies.isEmpty() ? Ok : Drifted);
}

int auditCheckpoint(Invocation &call)
{
    if (const auto over = call.allow(governance::Capability::ChangeRetention))
        return *over;
    const auto repository = call.backends()->repository();
    const auto journal = call.backends()->journal();
    if (!repository || !journal)
        return call.fail(repository ? journal.error() : repository.error());
    const base::Result<governance::AuditVerdict> verdict = promotion::auditVerdict(**repository, **journal);
    if (!verdict)
        return call.fail(verdict.error());
    if (verdict->kind != governance::AuditVerdict::Kind::Whole)
        return call.fail({base::Errc::Corrupt, verdict->finding, {}}, codeOf(verdict->kind));
    if (const base::Result<> recorded =
            recordAccess(call, u"audit.checkpoint"_s, {{u"records"_s, verdict->records}, {u"head"_s, verdict->head}});
        !recorded)
        return call.fail(recorded.error());
    return call.answer(
        u"The trail is whole up to record %1, %2; that is on record now."_s.arg(verdict->records).arg(verdict->head),
        {{u"records"_s, verdict->records}, {u"head"_s, verdict->head}});
}

} // namespace backflow::ctl
