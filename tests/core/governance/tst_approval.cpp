// Approvals: over one very plan, by other people, signed where a key is; and what an audit looks into beyond its chain.

#include "tests/core/governance/keyedworkspace.h"

#include "core/governance/approval.h"
#include "core/governance/auditchain.h"
#include "core/governance/auditcheck.h"
#include "core/governance/auditexport.h"
#include "core/governance/explain.h"

#include <QDir>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using governance::ApprovalSubject;
using governance::AuditVerdict;
using governance::Authorizer;
using governance::Capability;
using governance::Context;
using support::KeyedWorkspace;

class TestApproval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensTheGateForThatPlanAlone();
    void oneselfDoesNotCount();
    void isTakenBack();
    void needsTheKeyThePolicyKnows();
    void requestsAreListed();
    void everyPromotionNeedsAYes();
    void aYesThePolicyDidNotGiveIsFound();
    void anothersKeyIsFound();
    void aRecordAlteredBehindItsCommitIsFound_data();
    void aRecordAlteredBehindItsCommitIsFound();
    void aCrewChecksEachSignatureOnce();
    void unsignedIsFoundWhereSignaturesAreAskedFor();
    void exportsVerify();
    void everyChangeOfAnExportIsFound();
    void aHeadThatIsGoneIsFound();
    void explainsInWords();
    void whatIsOpenIsAFinding();
};

namespace {

const QString kPlan = u"sha256:aaaa"_s;
const QString kPromotion = u"01JZZZZZZZZZZZZZZZZZZZZZZZ"_s;

model::Environment test()
{
    model::Environment environment;
    environment.name = u"QA"_s;
    environment.kind = model::EnvironmentKind::Partial;
    return environment;
}

/// Ada administers, Dev develops, Rel and Rita release.
KeyedWorkspace team()
{
    KeyedWorkspace workspace;
    governance::PolicyFile policy = workspace.starting();
    policy.people += {u"Dev"_s, {u"dev@example.com"_s}, {}, {u"developer"_s}, {}};
    policy.people += {u"Rel"_s, {u"rel@example.com"_s}, {}, {u"release-manager"_s}, {}};
    policy.people += {u"Rita"_s, {u"rita@example.com"_s}, {u"SHA256:rita"_s}, {u"release-manager"_s}, {}};
    workspace.apply(policy);
    return workspace;
}

void become(KeyedWorkspace &workspace, const QString &name, const QString &key = {})
{
    workspace.name = name;
    workspace.email = name.toLower() + u"@example.com"_s;
    workspace.key = key;
}

Context deployment(const QString &plan = kPlan)
{
    Context context{test()};
    context.promotion = kPromotion;
    context.plan = plan;
    context.author = u"Dev"_s;
    context.types = {u"ApexClass"_s};
    return context;
}

void give(KeyedWorkspace &workspace, const QString &plan = kPlan)
{
    const ApprovalSubject subject{kPromotion, plan, u"QA"_s};
    async::NullMonitor monitor;
    Context context{test()};
    const auto grant = workspace.gate().require<Capability::ApprovePlan>(context);
    QVERIFY2(grant, qPrintable(grant ? QString() : grant.error().message));
    QVERIFY(governance::approve(workspace, subject, u"looks right"_s, *grant, monitor));
}

bool devMayDeploy(KeyedWorkspace &workspace, const QString &plan = kPlan)
{
    become(workspace, u"Dev"_s);
    return workspace.gate().decide(Capability::Deploy, deployment(plan)).allowed;
}

void record(KeyedWorkspace &workspace, const QString &action, const QJsonObject &details,
            const QString &promotion = kPromotion)
{
    governance::AuditEntry entry;
    entry.action = action;
    entry.actorName = workspace.name;
    entry.actorEmail = workspace.email;
    entry.at = workspace.time.now();
    entry.promotion = promotion;
    entry.details = details;
    async::NullMonitor monitor;
    const auto repository = workspace.repository();
    QVERIFY(governance::appendAudit(**repository, entry, monitor));
}

AuditVerdict further(const KeyedWorkspace &workspace)
{
    const auto repository = workspace.repository();
    auto verdict = governance::verifyAuditChain(**repository, {});
    async::NullMonitor monitor;
    if (!governance::checkAuditFurther(**repository, {}, *verdict, monitor))
        return {.kind = AuditVerdict::Kind::Altered, .records = 0, .head = {}, .finding = u"not read"_s, .firstBad = 0};
    return *verdict;
}

} // namespace

void TestApproval::opensTheGateForThatPlanAlone()
{
    KeyedWorkspace workspace = team();
    QVERIFY(!devMayDeploy(workspace));
    QVERIFY(workspace.gate().decide(Capability::Deploy, deployment()).needsApproval);
    become(workspace, u"Rel"_s);
    give(workspace);
    QVERIFY(devMayDeploy(workspace));
    QVERIFY(!devMayDeploy(workspace, u"sha256:bbbb"_s));
}

void TestApproval::oneselfDoesNotCount()
{
    KeyedWorkspace workspace = team();
    governance::PolicyFile policy = *workspace.standing().policy;
    policy.people[1].roles += u"release-manager"_s;
    policy.approvals.front().exempt.clear();
    workspace.apply(policy);
    become(workspace, u"Dev"_s);
    give(workspace);
    QVERIFY(!devMayDeploy(workspace));
    // Nor does the author's yes when somebody else deploys.
    become(workspace, u"Rel"_s);
    QVERIFY(!workspace.gate().decide(Capability::Deploy, deployment()).allowed);
    give(workspace);
    QVERIFY(devMayDeploy(workspace));
}

void TestApproval::isTakenBack()
{
    KeyedWorkspace workspace = team();
    become(workspace, u"Rel"_s);
    give(workspace);
    async::NullMonitor monitor;
    QVERIFY(governance::withdrawApproval(workspace, {kPromotion, kPlan, u"QA"_s}, {}, monitor));
    QVERIFY(!devMayDeploy(workspace));
}

void TestApproval::needsTheKeyThePolicyKnows()
{
    KeyedWorkspace workspace = team();
    // Somebody in Rita's name, without her key and with another.
    become(workspace, u"Rita"_s);
    give(workspace);
    QVERIFY(!devMayDeploy(workspace));
    become(workspace, u"Rita"_s, u"SHA256:mallory"_s);
    give(workspace);
    QVERIFY(!devMayDeploy(workspace));
    become(workspace, u"Rita"_s, u"SHA256:rita"_s);
    give(workspace);
    QVERIFY(devMayDeploy(workspace));
}

void TestApproval::requestsAreListed()
{
    KeyedWorkspace workspace = team();
    become(workspace, u"Dev"_s);
    async::NullMonitor monitor;
    const ApprovalSubject subject{kPromotion, kPlan, u"QA"_s};
    QVERIFY(
        governance::requestApproval(workspace, subject, {u"ApexClass:Tax"_s}, {u"ApexClass"_s}, u"hotfix"_s, monitor));
    const auto repository = workspace.repository();
    auto requests = governance::approvalRequests(**repository, nullptr);
    QCOMPARE(requests->size(), 1);
    QCOMPARE(requests->front().requestedBy, u"Dev"_s);
    QCOMPARE(requests->front().components, QStringList{u"ApexClass:Tax"_s});
    become(workspace, u"Rel"_s);
    give(workspace);
    requests = governance::approvalRequests(**repository, nullptr);
    QCOMPARE(requests->front().given.size(), 1);
    become(workspace, u"Dev"_s);
    QVERIFY(governance::withdrawApproval(workspace, subject, {}, monitor));
    QVERIFY(governance::approvalRequests(**repository, nullptr)->isEmpty());
}

void TestApproval::everyPromotionNeedsAYes()
{
    KeyedWorkspace workspace = team();
    become(workspace, u"Rel"_s);
    QVERIFY(workspace.gate().require<Capability::Deploy>(deployment()));
    record(workspace, u"promote.intent"_s, {{u"plan"_s, kPlan}});
    QCOMPARE(further(workspace).kind, AuditVerdict::Kind::Whole);
    record(workspace, u"promote.intent"_s, {{u"plan"_s, kPlan}}, u"01JYYYYYYYYYYYYYYYYYYYYYYY"_s);
    QCOMPARE(further(workspace).kind, AuditVerdict::Kind::PolicyNotFollowed);
}

void TestApproval::aYesThePolicyDidNotGiveIsFound()
{
    KeyedWorkspace workspace = team();
    QCOMPARE(further(workspace).kind, AuditVerdict::Kind::Whole);
    become(workspace, u"Dev"_s);
    record(workspace, u"gate.allow"_s,
           {{u"capability"_s, u"deploy-upper"_s},
            {u"to"_s, QJsonObject{{u"env"_s, u"Prod"_s}, {u"orgType"_s, u"production"_s}}}});
    const AuditVerdict verdict = further(workspace);
    QCOMPARE(verdict.kind, AuditVerdict::Kind::PolicyNotFollowed);
    QCOMPARE(verdict.firstBad, verdict.records);
}

void TestApproval::anothersKeyIsFound()
{
    KeyedWorkspace workspace = team();
    become(workspace, u"Rita"_s, u"SHA256:rita"_s);
    record(workspace, u"retrieve"_s, {});
    QCOMPARE(further(workspace).kind, AuditVerdict::Kind::Whole);
    become(workspace, u"Rita"_s, u"SHA256:mallory"_s);
    record(workspace, u"retrieve"_s, {});
    QCOMPARE(further(workspace).kind, AuditVerdict::Kind::BadSignature);
}

void TestApproval::aRecordAlteredBehindItsCommitIsFound_data()
{
    QTest::addColumn<bool>("told");
    QTest::newRow("commits that name the hash") << true;
    QTest::newRow("commits of before") << false;
}

/// The last commit's tree holds another third record, with every hash behind it made anew: a whole chain, under commits
/// of which all but the last are still signed as they were.
void TestApproval::aRecordAlteredBehindItsCommitIsFound()
{
    QFETCH(const bool, told);
    KeyedWorkspace workspace;
    support::KeyedRepository repository(workspace.store, workspace.keys, u"SHA256:ada"_s);
    std::optional<governance::AuditRecord> last;
    std::optional<model::CommitId> tip;
    async::NullMonitor monitor;
    constexpr int kMany = 6;
    const auto bytesOf = [](int n, const QString &reason, const std::optional<governance::AuditRecord> &previous) {
        governance::AuditEntry entry;
        entry.action = u"retrieve"_s;
        entry.actorName = u"Ada"_s;
        entry.actorEmail = u"ada@example.com"_s;
        entry.at = QDateTime(QDate(2026, 11, 23), QTime(10, n), QTimeZone::UTC);
        entry.details = {{u"reason"_s, reason}};
        return *governance::auditBytes(entry, u"01JZZZZZZZZZZZZZZZZZZZZZZ%1"_s.arg(n), previous);
    };
    std::optional<governance::AuditRecord> forgedLast;
    QMap<QString, std::variant<QByteArray, model::ContentId>> forged;
    for (int n = 1; n <= kMany; ++n) {
        const QByteArray bytes = bytesOf(n, u"ticket %1"_s.arg(n), last);
        const QByteArray other = bytesOf(n, n == 3 ? u"nothing"_s : u"ticket %1"_s.arg(n), forgedLast);
        last = *governance::parseAuditRecord(bytes);
        forgedLast = *governance::parseAuditRecord(other);
        if (n >= 3)
            forged.insert(governance::auditPath(*forgedLast), other);
        ports::CommitDraft draft;
        draft.branch = u"backflow/audit"_s;
        draft.expectedTip = tip;
        draft.put.insert(governance::auditPath(*last), bytes);
        if (n == kMany)
            draft.put = forged;
        const governance::AuditRecord &record = n == kMany ? *forgedLast : *last;
        draft.message =
            u"%1\n\nBackflow-Record: %2\nBackflow-Action: retrieve\n"_s.arg(n).arg(governance::auditPath(record));
        if (told)
            draft.message += u"Backflow-Hash: %1\n"_s.arg(record.hash);
        draft.sign = true;
        tip = *repository.commit(draft, monitor);
    }
    auto verdict = governance::verifyAuditChain(repository, {});
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
    const auto facts = governance::checkAuditFurther(repository, {}, *verdict, monitor);
    QVERIFY(facts);
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Altered);
    QCOMPARE(verdict->firstBad, 3);
}

void TestApproval::aCrewChecksEachSignatureOnce()
{
    KeyedWorkspace workspace = team();
    become(workspace, u"Rita"_s, u"SHA256:rita"_s);
    for (int n = 0; n < 200; ++n)
        record(workspace, u"retrieve"_s, {});
    const auto repository = workspace.repository();
    const auto count = governance::readAudit(**repository, 0)->size();
    for (const unsigned threads : {1U, 2U, 5U}) {
        governance::AuditScope scope{30, {}};
        const int before = *workspace.looked;
        scope.crew = std::make_shared<governance::SignatureCrew>([&] { return workspace.repository(); },
                                                                 governance::kAuditBranch, scope.since, threads);
        const auto commits = scope.crew->commits();
        QVERIFY(commits);
        QCOMPARE(commits->size(), count);
        const auto history = (*repository)->history(**(*repository)->tip(governance::kAuditBranch), int(count));
        for (qsizetype at = 0; at < count; ++at)
            QCOMPARE(commits->at(at).id, history->at(at).id);
        for (qsizetype at = 0; at < count - 30; ++at)
            QCOMPARE(scope.crew->signatureAt(at)->key, u"SHA256:rita"_s);
        QCOMPARE(*workspace.looked - before, int(count) - 30);
        // Of those before it was told to leave alone it says so.
        for (const qsizetype at : {count - 30, count - 1, count, qsizetype(-1)})
            QCOMPARE(scope.crew->signatureAt(at).error().code, base::Errc::NotFound);
        auto verdict = governance::verifyAuditChain(**repository, {}, scope.crew.get());
        async::NullMonitor monitor;
        const auto facts = governance::checkAuditFurther(**repository, scope, *verdict, monitor);
        QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
        QCOMPARE(facts->signedRecords, count - 30);
        // Who looks further asks for none of them again, only whose the policies are.
        QVERIFY(*workspace.looked - before - (int(count) - 30) < 5);
    }
    // One that fails keeps none of the others running.
    governance::AuditScope scope;
    workspace.broken = true;
    scope.crew = std::make_shared<governance::SignatureCrew>([&] { return workspace.repository(); },
                                                             governance::kAuditBranch, 0, 3);
    QCOMPARE(scope.crew->commits().error().code, base::Errc::Io);
    QCOMPARE(scope.crew->signatureAt(0).error().code, base::Errc::Io);
    // And one that nobody waits for stops.
    workspace.broken = false;
    governance::SignatureCrew unwanted([&] { return workspace.repository(); }, governance::kAuditBranch, 0, 3);
}

void TestApproval::unsignedIsFoundWhereSignaturesAreAskedFor()
{
    KeyedWorkspace workspace = team();
    governance::PolicyFile policy = *workspace.standing().policy;
    policy.signedRecords = true;
    workspace.apply(policy);
    workspace.time.advance(std::chrono::seconds(1));
    become(workspace, u"Rel"_s);
    record(workspace, u"retrieve"_s, {});
    QCOMPARE(further(workspace).kind, AuditVerdict::Kind::BadSignature);
}

void TestApproval::exportsVerify()
{
    KeyedWorkspace workspace = team();
    for (int i = 0; i < 20; ++i)
        record(workspace, i % 3 ? u"retrieve"_s : u"promote.result"_s, {{u"reason"_s, u"=cmd|' /C calc'!A0"_s}});
    workspace.key = u"SHA256:ada"_s;
    QTemporaryDir folder;
    async::NullMonitor monitor;
    const QString whole = folder.filePath(u"whole"_s);
    const auto all = governance::exportAudit(workspace, {}, whole, monitor);
    QVERIFY2(all, qPrintable(all ? QString() : all.error().message));
    QCOMPARE(all->skipped, 0);
    QCOMPARE(all->signedBy, u"SHA256:ada"_s);
    const auto signer = workspace.signer();
    QCOMPARE(governance::verifyExport(whole, signer.get())->kind, AuditVerdict::Kind::Whole);
    governance::AuditFilter filter;
    filter.action = u"promote."_s;
    const QString part = folder.filePath(u"part"_s);
    const auto some = governance::exportAudit(workspace, filter, part, monitor);
    QCOMPARE(some->records, 7);
    QVERIFY(some->skipped >= 13);
    QCOMPARE(governance::verifyExport(part, signer.get())->kind, AuditVerdict::Kind::Whole);
    QFile table(QDir(part).filePath(u"records.csv"_s));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray csv = table.readAll();
    QVERIFY(csv.contains("\"'=cmd|"));
    QVERIFY(csv.endsWith("\r\n"));
    QCOMPARE(governance::exportAudit(workspace, {}, part, monitor).error().code, base::Errc::AlreadyExists);
}

void TestApproval::everyChangeOfAnExportIsFound()
{
    KeyedWorkspace workspace = team();
    for (int i = 0; i < 5; ++i)
        record(workspace, u"retrieve"_s, {});
    workspace.key = u"SHA256:ada"_s;
    QTemporaryDir folder;
    async::NullMonitor monitor;
    const QString place = folder.filePath(u"export"_s);
    QVERIFY(governance::exportAudit(workspace, {}, place, monitor));
    const auto signer = workspace.signer();
    const auto kindAfter = [&](const QString &name, const QByteArray &bytes) {
        QFile file(QDir(place).filePath(name));
        if (!file.open(QIODevice::ReadWrite))
            return AuditVerdict::Kind::Whole;
        const QByteArray before = file.readAll();
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        const auto verdict = governance::verifyExport(place, signer.get());
        QFile back(QDir(place).filePath(name));
        if (back.open(QIODevice::WriteOnly | QIODevice::Truncate))
            back.write(before);
        return verdict ? verdict->kind : AuditVerdict::Kind::Altered;
    };
    QFile file(QDir(place).filePath(u"records.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray lines = file.readAll();
    file.close();
    for (qsizetype at = 0; at < lines.size(); ++at) {
        QByteArray changed = lines;
        changed[at] = char(changed.at(at) ^ 1);
        QVERIFY2(kindAfter(u"records.jsonl"_s, changed) != AuditVerdict::Kind::Whole, qPrintable(QString::number(at)));
    }
    QByteArrayList each = lines.split('\n');
    each.removeLast();
    const QByteArray last = each.takeLast();
    QCOMPARE(kindAfter(u"records.jsonl"_s, each.join('\n') + '\n'), AuditVerdict::Kind::Missing);
    QByteArrayList twice = each;
    twice += each.last();
    QCOMPARE(kindAfter(u"records.jsonl"_s, twice.join('\n') + '\n'), AuditVerdict::Kind::Forked);
    QByteArrayList gap = each;
    gap.removeAt(2);
    gap += last;
    QCOMPARE(kindAfter(u"records.jsonl"_s, gap.join('\n') + '\n'), AuditVerdict::Kind::Missing);
    QFile manifest(QDir(place).filePath(u"manifest.json"_s));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    QByteArray other = manifest.readAll();
    manifest.close();
    other.replace("\"by\":\"Ada\"", "\"by\":\"Bob\"");
    QCOMPARE(kindAfter(u"manifest.json"_s, other), AuditVerdict::Kind::BadSignature);
}

void TestApproval::aHeadThatIsGoneIsFound()
{
    KeyedWorkspace workspace = team();
    const auto repository = workspace.repository();
    const auto head = governance::auditHead(**repository);
    QVERIFY(head && !head->isEmpty());
    ports::CommitDraft draft;
    draft.branch = u"backflow/org/qa"_s;
    draft.put.insert(u"a"_s, QByteArray("b"));
    draft.authorName = u"Ada"_s;
    draft.message = u"Retrieve\n\nBackflow-Audit: "_s + *head;
    async::NullMonitor monitor;
    QVERIFY((*repository)->commit(draft, monitor));
    QVERIFY(governance::lostHeads(**repository, {draft.branch})->isEmpty());
    const auto tip = *(*repository)->tip(u"backflow/audit"_s);
    const auto before = (*repository)->commitInfo(*tip)->parents.front();
    QVERIFY((*repository)->moveBranch(u"backflow/audit"_s, tip, before));
    QCOMPARE(governance::lostHeads(**repository, {draft.branch})->size(), 1);
}

void TestApproval::explainsInWords()
{
    KeyedWorkspace workspace = team();
    const QString words = governance::explainAccess(workspace.standing(), u"Dev"_s, test(), true);
    QVERIFY2(words.startsWith(u"Dev may, in QA: compare, read the org"_s), qPrintable(words));
    QVERIFY2(words.contains(u"deploy needs Rel or Rita"_s), qPrintable(words));
    KeyedWorkspace none;
    QVERIFY(governance::explainAccess(none.standing(), u"Dev"_s, test(), true).contains(u"There is no policy"_s));
}

void TestApproval::whatIsOpenIsAFinding()
{
    KeyedWorkspace workspace = team();
    const auto ids = [&] {
        QStringList list;
        for (const governance::AccessFinding &finding : governance::policyFindings(workspace.standing()))
            list += finding.id;
        return list;
    };
    QVERIFY(ids().contains(u"policy-unsigned"_s));
    QVERIFY(ids().contains(u"no-approvals:staging"_s));
    QVERIFY(!ids().contains(u"no-approvals:production"_s));
    KeyedWorkspace none;
    QCOMPARE(governance::policyFindings(none.standing()).front().id, u"no-policy"_s);
}

QTEST_GUILESS_MAIN(TestApproval)
#include "tst_approval.moc"
