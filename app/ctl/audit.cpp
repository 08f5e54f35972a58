#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"
#include "core/governance/auditchain.h"
#include "core/promotion/history.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using governance::AuditVerdict;

namespace {

ExitCode codeOf(AuditVerdict::Kind kind)
{
    switch (kind) {
    case AuditVerdict::Kind::Missing:
        return AuditMissing;
    case AuditVerdict::Kind::Forked:
        return AuditForked;
    default:
        return AuditAltered;
    }
}

} // namespace

int commandAudit(const QStringList &arguments)
{
    Invocation call(u"audit"_s, u"Proves that the record is whole: every audit record follows the one before, none is "
                                "missing, and this machine's journal fits its own hashes."_s);
    call.argument(u"what"_s, u"verify"_s, u"verify"_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (call.at(0) != "verify"_L1)
        return call.usage(u"The only thing to do with the audit trail here is verify."_s);
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    base::Result<std::unique_ptr<ports::Repository>> repository = call.backends()->repository();
    if (!repository)
        return call.fail(repository.error());
    base::Result<std::unique_ptr<ports::JournalStore>> journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    base::Result<AuditVerdict> verdict = promotion::auditVerdict(**repository, **journal);
    if (!verdict)
        return call.fail(verdict.error());
    if (verdict->kind != AuditVerdict::Kind::Whole)
        return call.fail({base::Errc::Corrupt, verdict->finding, {}}, codeOf(verdict->kind));
    const QString head = verdict->head.isEmpty() ? u"none"_s : verdict->head;
    return call.answer(u"The audit trail is whole: %1 records, head %2."_s.arg(verdict->records).arg(head),
                       {{u"whole"_s, true}, {u"records"_s, verdict->records}, {u"head"_s, verdict->head}});
}

} // namespace backflow::ctl
