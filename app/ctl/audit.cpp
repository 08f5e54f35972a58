#include "app/ctl/audit.h"

#include "app/ctl/commands.h"
#include "core/governance/auditcheck.h"
#include "core/governance/auditexport.h"
#include "core/governance/auditrewrite.h"
#include "core/governance/witnesses.h"
#include "core/promotion/history.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using governance::AuditVerdict;

ExitCode codeOf(AuditVerdict::Kind kind)
{
    switch (kind) {
    case AuditVerdict::Kind::Whole:
        return Ok;
    case AuditVerdict::Kind::Altered:
        return AuditAltered;
    case AuditVerdict::Kind::Missing:
        return AuditMissing;
    case AuditVerdict::Kind::Forked:
        return AuditForked;
    case AuditVerdict::Kind::BadSignature:
        return AuditSignature;
    case AuditVerdict::Kind::PolicyNotFollowed:
        return AuditPolicy;
    }
    Q_UNREACHABLE_RETURN(AuditAltered);
}

namespace {

/// From where records are looked into closely: --since, else where the last look ended, else the beginning.
base::Result<governance::AuditScope> scopeOf(Invocation &call, ports::JournalStore &journal)
{
    if (call.isSet(u"since"_s))
        return governance::AuditScope{qMax(qint64(0), call.value(u"since"_s).toLongLong() - 1)};
    if (call.isSet(u"full"_s))
        return governance::AuditScope{0};
    return governance::AuditScope{promotion::lastLookedAt(journal)};
}

int answerOf(Invocation &call, const AuditVerdict &verdict, const governance::AuditFacts &facts)
{
    const QString head = verdict.head.isEmpty() ? u"none"_s : verdict.head;
    QStringList lines{u"The audit trail is whole: %1 records, head %2."_s.arg(verdict.records).arg(head)};
    lines += u"Looked into: %1 records, of which %2 are signed."_s.arg(facts.checked).arg(facts.signedRecords);
    for (const QString &unchecked : facts.unchecked)
        lines += u"! "_s + shown(unchecked);
    return call.answer(lines.join(u'\n'), {{u"whole"_s, true},
                                           {u"records"_s, verdict.records},
                                           {u"head"_s, verdict.head},
                                           {u"checked"_s, facts.checked},
                                           {u"signed"_s, facts.signedRecords},
                                           {u"unchecked"_s, QJsonArray::fromStringList(facts.unchecked)}});
}

int broken(Invocation &call, const AuditVerdict &verdict)
{
    return call.fail({base::Errc::Corrupt, verdict.finding, {}}, codeOf(verdict.kind));
}

int verifyFolder(Invocation &call)
{
    const auto signer = call.backends()->signer();
    const base::Result<AuditVerdict> verdict = governance::verifyExport(call.value(u"file"_s), signer.get());
    if (!verdict)
        return call.fail(verdict.error());
    if (verdict->kind != AuditVerdict::Kind::Whole)
        return broken(call, *verdict);
    return answerOf(call, *verdict, {});
}

/// That somebody looked goes on record, once as long as nothing else does; with the first look of a year how far the
/// record was whole then, for who keeps no more than what came later.
base::Result<> recordLook(Invocation &call, ports::Repository &repository, ports::JournalStore &journal,
                          const AuditVerdict &verdict, const governance::AuditFacts &facts)
{
    const base::Result<QList<governance::AuditRecord>> last = governance::readAudit(repository, 1);
    if (!last)
        return base::failure(last);
    const QString action = last->isEmpty() ? u"audit.verify"_s : last->first().json["action"_L1].toString();
    if (action == "audit.verify"_L1)
        return {};
    const int year = call.backends()->clock().now().toUTC().date().year();
    if (last->first().json["at"_L1].toString().left(4).toInt() < year) {
        if (const base::Result<> point =
                recordAccess(call, u"audit.checkpoint"_s, {{u"records"_s, verdict.records}, {u"head"_s, verdict.head}});
            !point)
            return point;
    }
    if (const base::Result<> told = recordAccess(call, u"audit.verify"_s,
                                                 {{u"records"_s, verdict.records},
                                                  {u"head"_s, verdict.head},
                                                  {u"checked"_s, facts.checked},
                                                  {u"signed"_s, facts.signedRecords}});
        !told)
        return told;
    // What was just written is part of what must not be cut off.
    const base::Result<QList<governance::AuditRecord>> own = governance::readAudit(repository, 1);
    if (!own || own->isEmpty())
        return own ? base::Result<>() : base::failure(own);
    return promotion::rememberHead(repository, journal, own->first().seq, own->first().hash);
}

int verify(Invocation &call)
{
    if (call.isSet(u"file"_s))
        return verifyFolder(call);
    base::Result<std::unique_ptr<ports::Repository>> repository = call.backends()->repository();
    if (!repository)
        return call.fail(repository.error());
    base::Result<std::unique_ptr<ports::JournalStore>> journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    const QList<governance::AnchorRule> rules = anchorRules(call);
    const bool heard = governance::hearOfTheRecord(**repository, rules, call.monitor());
    const base::Result<QString> rewritten = governance::rewrittenRecord(**repository);
    if (!rewritten)
        return call.fail(rewritten.error());
    if (!rewritten->isEmpty())
        return call.fail({base::Errc::Corrupt, *rewritten, {}}, AuditForked);
    base::Result<governance::AuditScope> scope = scopeOf(call, **journal);
    if (!scope)
        return call.fail(scope.error());
    // What takes longest goes on beside all else.
    scope->crew = std::make_shared<governance::SignatureCrew>(
        [backends = call.backends()] { return backends->repository(); }, governance::kAuditBranch, scope->since);
    base::Result<AuditVerdict> verdict = promotion::auditVerdict(**repository, **journal, scope->crew.get());
    if (!verdict)
        return call.fail(verdict.error());
    if (verdict->kind != AuditVerdict::Kind::Whole)
        return broken(call, *verdict);
    QStringList branches;
    for (const model::Environment &environment : call.pipeline().environments)
        branches += environment.snapshotBranch();
    const base::Result<QStringList> lost = governance::lostHeads(**repository, branches, verdict->walk.get());
    if (!lost)
        return call.fail(lost.error());
    if (!lost->isEmpty())
        return call.fail({base::Errc::Corrupt, lost->front(), {}}, AuditMissing);
    QStringList notes;
    if (const auto *keeper = dynamic_cast<const governance::WitnessKeeper *>(call.backends().get())) {
        const base::Result<> held =
            governance::holdAgainstWitnesses(*keeper, rules, heard, *verdict, notes, call.monitor());
        if (!held)
            return call.fail(held.error());
    }
    if (verdict->kind != AuditVerdict::Kind::Whole)
        return broken(call, *verdict);
    base::Result<governance::AuditFacts> facts =
        governance::checkAuditFurther(**repository, *scope, *verdict, call.monitor());
    if (!facts)
        return call.fail(facts.error());
    facts->unchecked += notes;
    if (verdict->kind != AuditVerdict::Kind::Whole)
        return broken(call, *verdict);
    if (const base::Result<> kept = promotion::rememberLookedAt(**journal, verdict->records); !kept)
        return call.fail(kept.error());
    if (const base::Result<> told = recordLook(call, **repository, **journal, *verdict, *facts); !told)
        return call.fail(told.error());
    return answerOf(call, *verdict, *facts);
}

/// Of what the remote's record has become. No right opens it: while it stands, nothing is allowed to anybody.
int accept(Invocation &call)
{
    const base::Result<> done =
        governance::acceptRewrittenRecord(*call.opened().gate->backends(), call.at(1), call.monitor());
    if (!done)
        return call.fail(done.error());
    return call.answer(u"The record on the remote is taken as it is now; that is on record."_s,
                       {{u"accepted"_s, call.at(1)}});
}

} // namespace

int commandAudit(const QStringList &arguments)
{
    Invocation call(
        u"audit"_s,
        u"Proves that the record is whole, and takes it along. verify: every record follows the one before, none is "
        u"missing, "
        "signatures hold, the policy of its time gave each yes, and this machine's journal fits its own hashes. "
        "export: a folder that verifies by itself. reconcile: the org's own deployments against the record. "
        "checkpoint: a record of how far the trail is whole. anchor: its head, now, on the second remotes that the "
        "policy names. import: what orgs wrote about themselves, their setup audit trail and their sign-ins, kept "
        "longer "
        "than they keep it. report: the last audit, who may do what, and the proof, as .html, .csv or .json. "
        "accept: the remote's trail as it is, after it was rewritten there and the team agreed to "
        "that."_s);
    call.argument(
        u"what"_s,
        u"verify, export FOLDER, reconcile ENVIRONMENT, checkpoint, anchor, import [ENVIRONMENT], report FILE or "
        "accept COMMIT."_s,
        u"verify|export|reconcile|checkpoint|anchor|import|report|accept [argument]"_s);
    call.option(u"full"_s, u"verify: look into every record, not only those since the last time."_s);
    call.option(u"since"_s, u"verify: look into records from this number on."_s, u"number"_s);
    call.option(u"file"_s, u"verify: an exported folder instead of the workspace."_s, u"folder"_s);
    call.option(u"from"_s, u"export: from this time on (2026-11-30, or with a time)."_s, u"time"_s);
    call.option(u"until"_s, u"export: up to this time."_s, u"time"_s);
    call.option(u"action"_s, u"export: actions that begin so (promote, gate.deny, …)."_s, u"action"_s);
    call.option(u"person"_s, u"export: of this person."_s, u"name"_s);
    call.option(u"environment"_s, u"export: about this environment."_s, u"name"_s);
    call.option(u"days"_s, u"reconcile: how far back, 30 days unless told."_s, u"number"_s);
    if (const auto over = call.parse(arguments, 1, 2))
        return *over;
    const QString what = call.at(0);
    const bool named = what == "export"_L1 || what == "reconcile"_L1 || what == "accept"_L1 || what == "report"_L1;
    const QStringList known{u"verify"_s, u"export"_s, u"reconcile"_s, u"checkpoint"_s,
                            u"anchor"_s, u"import"_s, u"report"_s,    u"accept"_s};
    if (!known.contains(what) || (what != "import"_L1 && named == call.at(1).isEmpty()))
        return call.usage(u"One of verify, export FOLDER, reconcile ENVIRONMENT, checkpoint, anchor, import "
                          "[ENVIRONMENT], report FILE, accept COMMIT."_s);
    const bool orgs = what == "reconcile"_L1 || what == "import"_L1;
    const Reach reach = orgs ? Reach::Orgs : what == "anchor"_L1 ? Reach::Remote : Reach::Stored;
    if (base::Result<> opened = call.open(reach); !opened)
        return call.fail(opened.error());
    if (what == "verify"_L1) {
        if (const auto over = call.allow(governance::Capability::VerifyAudit))
            return *over;
        return verify(call);
    }
    if (what == "accept"_L1)
        return accept(call);
    if (what == "export"_L1)
        return auditExport(call);
    if (what == "anchor"_L1)
        return auditAnchor(call);
    if (what == "import"_L1)
        return auditImport(call);
    if (what == "report"_L1)
        return auditReport(call);
    return what == "reconcile"_L1 ? auditReconcile(call) : auditCheckpoint(call);
}

} // namespace backflow::ctl
