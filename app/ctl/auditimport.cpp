// audit import: what orgs wrote about themselves; audit report: what an audit comes to, with its proof.
#include "app/ctl/audit.h"
#include "core/compliance/auditreport.h"
#include "core/snapshot/audittrail.h"
#include "core/snapshot/loginhistory.h"

#include <QJsonArray>
#include <QSaveFile>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

base::Result<QList<model::Environment>> wanted(Invocation &call)
{
    if (call.at(1).isEmpty())
        return call.pipeline().environments;
    return call.environment(call.at(1)).transform([](const model::Environment &one) {
        return QList<model::Environment>{one};
    });
}

} // namespace

int auditImport(Invocation &call)
{
    const auto environments = wanted(call);
    if (!environments)
        return call.fail(environments.error());
    QString text;
    QJsonArray rows;
    std::optional<base::Error> failed;
    for (const model::Environment &environment : *environments) {
        if (const auto over = call.allow(governance::Capability::Retrieve, environment))
            return *over;
        const auto journal = call.backends()->journal();
        if (!journal)
            return call.fail(journal.error());
        const auto before = snapshot::loadAuditTrail(**journal, environment);
        const auto trail = snapshot::importAuditTrail(*call.backends(), environment, call.monitor());
        const auto logins = snapshot::importLogins(*call.backends(), environment, call.monitor());
        QJsonObject row{{u"environment"_s, environment.name}};
        if (trail) {
            const qsizetype fresh =
                trail->rows.size() -
                (before && before->orgId == trail->orgId ? std::min(before->rows.size(), trail->rows.size()) : 0);
            text += u"%1: setup audit trail: %2 rows at hand, %3 new\n"_s.arg(shown(environment.name))
                        .arg(trail->rows.size())
                        .arg(fresh);
            row.insert(u"trail"_s, trail->rows.size());
            row.insert(u"trailNew"_s, fresh);
        } else {
            text += u"%1: setup audit trail: %2\n"_s.arg(shown(environment.name), shown(trail.error().message));
            row.insert(u"trailProblem"_s, trail.error().message);
            failed = failed.value_or(trail.error());
        }
        if (logins) {
            text +=
                u"%1: sign-ins: %2 kept, %3 new\n"_s.arg(shown(environment.name)).arg(logins->rows).arg(logins->fresh);
            row.insert(u"logins"_s, logins->rows);
            row.insert(u"loginsNew"_s, logins->fresh);
        } else {
            text += u"%1: sign-ins: %2\n"_s.arg(shown(environment.name), shown(logins.error().message));
            row.insert(u"loginsProblem"_s, logins.error().message);
            failed = failed.value_or(logins.error());
        }
        rows.append(row);
    }
    return call.answer(text, {{u"environments"_s, rows}}, failed ? exitCodeOf(failed->code) : Ok);
}

int auditReport(Invocation &call)
{
    const QString path = call.at(1);
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return call.usage(u"The command line writes .html, .csv and .json; a PDF comes from the window (Advisor, "
                          "Audits) or from printing the .html."_s);
    const auto report = compliance::makeReport(*call.backends(), call.pipeline(), call.monitor());
    if (!report)
        return call.fail(report.error());
    const QByteArray bytes = compliance::reportBytes(*report, compliance::reportFormatOf(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return call.fail({base::Errc::Io, u"%1 cannot be written: %2."_s.arg(shown(path), file.errorString()), {}});
    return call.answer(
        u"%1 findings and the access of %2 environments in %3. The record is %4."_s.arg(report->audit.findings())
            .arg(report->access.size())
            .arg(shown(path), report->chain.kind == governance::AuditVerdict::Kind::Whole
                                  ? u"whole"_s
                                  : u"not whole: "_s + shown(report->chain.finding)),
        {{u"file"_s, path},
         {u"findings"_s, report->audit.findings()},
         {u"environments"_s, report->access.size()},
         {u"records"_s, report->chain.records},
         {u"head"_s, report->chain.head}},
        codeOf(report->chain.kind));
}

} // namespace backflow::ctl
