#include "core/base/canonicaljson.h"
#include "core/base/ulid.h"
#include "core/governance/auditchain.h"
#include "core/governance/auditrewrite.h"
#include "tests/support/fakerepository.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::governance;
using Kind = AuditVerdict::Kind;

class TestAuditChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appendsOneCommitPerRecord();
    void everyRecordCarriesTheHashOfTheOneBefore();
    void refusesDetailsThatAreNotCanonical();
    void aRecordHasATime_data();
    void aRecordHasATime();
    void findsTheRecordOfAPromotion();
    void aWholeChainVerifies();
    void everyAlteredByteIsFound();
    void everyPlaceOfALongChainIsGuarded();
    void tampering_data();
    void tampering();
    void aChainCutShortIsFoundByTheKnownHead();
    void aRewrittenChainIsFoundByTheKnownHead();
    void publishesToAnEmptyRemote();
    void recordsOfTwoMachinesBecomeOneChain();
    void aRefusalOfTheRemoteIsToldInWords();
    void withoutARemotePublishingDoesNothing();
    void aRecordRewrittenOnTheRemoteStopsEverything();
    void aRecordRestoredOnTheRemoteGoesOn();
};

namespace {

AuditEntry entry(int n)
{
    AuditEntry e;
    e.action = n % 2 ? QStringLiteral("promote.intent") : QStringLiteral("promote.result");
    e.actorName = QStringLiteral("Ada");
    e.actorEmail = QStringLiteral("ada@example.test");
    e.at = QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::UTC).addSecs(n);
    e.promotion = QStringLiteral("P%1").arg((n + 1) / 2);
    e.details = {{QStringLiteral("reason"), QStringLiteral("ticket %1").arg(n)}};
    return e;
}

void append(ports::Repository &repository, int from, int to)
{
    async::NullMonitor monitor;
    for (int n = from; n <= to; ++n)
        QVERIFY(appendAudit(repository, entry(n), monitor));
}

/// Rebuilds the audit branch of `repository` with a tree changed by `change`, one commit a record as before.
void tamper(support::FakeRepository &repository, const std::function<void(QMap<QString, QByteArray> &)> &change)
{
    async::NullMonitor monitor;
    const auto tip = *repository.tip(kAuditBranch);
    QMap<QString, QByteArray> files;
    const auto tree = *repository.tree(*tip);
    for (const ports::TreeFile &file : tree)
        files.insert(file.path, *repository.content(file.content));
    change(files);
    QVERIFY(repository.moveBranch(kAuditBranch, tip, std::nullopt));
    std::optional<model::CommitId> last;
    for (auto it = files.begin(); it != files.end(); ++it) {
        ports::CommitDraft draft;
        draft.branch = kAuditBranch;
        draft.expectedTip = last;
        draft.put.insert(it.key(), it.value());
        draft.message = QStringLiteral("tampered\n\nBackflow-Record: %1\n").arg(it.key());
        draft.when = entry(0).at;
        last = *repository.commit(draft, monitor);
    }
}

constexpr int kLongChain = 200;

/// Gives one byte of one stored file otherwise than it was written.
class OneAltered final : public support::FakeRepository
{
public:
    void alter(const model::ContentId &id, qsizetype byte)
    {
        m_id = id;
        m_byte = byte;
    }
    base::Result<QByteArray> content(const model::ContentId &id) override
    {
        auto bytes = FakeRepository::content(id);
        if (bytes && m_byte >= 0 && id == m_id)
            bytes->data()[m_byte] ^= 1;
        return bytes;
    }

private:
    std::optional<model::ContentId> m_id;
    qsizetype m_byte = -1;
};

/// Shows the tree of another repository with the record at `at` gone, changed with the next, or standing in the next
/// one's place too.
class RearrangedTree final : public support::FakeRepository
{
public:
    RearrangedTree(const support::FakeRepository &of, QByteArray deed, int at)
        : FakeRepository(of.store())
        , m_deed(std::move(deed))
        , m_at(at)
    {
    }
    base::Result<std::vector<ports::TreeFile>> tree(const model::CommitId &commit) override
    {
        auto files = FakeRepository::tree(commit);
        if (!files)
            return files;
        if (m_deed == "drop")
            files->erase(files->begin() + m_at);
        else if (m_deed == "swap")
            std::swap((*files)[m_at].content, (*files)[m_at + 1].content);
        else
            (*files)[m_at + 1].content = (*files)[m_at].content;
        return files;
    }

private:
    QByteArray m_deed;
    int m_at;
};

Kind verdict(ports::Repository &repository, const std::optional<KnownHead> &known = {})
{
    const auto found = verifyAuditChain(repository, known);
    return found ? found->kind : Kind::Altered;
}

} // namespace

void TestAuditChain::appendsOneCommitPerRecord()
{
    support::FakeRepository repository;
    append(repository, 1, 5);
    const auto commits = repository.history(**repository.tip(kAuditBranch), 100);
    QCOMPARE(commits->size(), 5);
    const auto records = readAudit(repository, 0);
    QCOMPARE(records->size(), 5);
    QCOMPARE(records->first().seq, 5);
    QCOMPARE(records->first().json.value(QLatin1StringView("reason")).toString(), QStringLiteral("ticket 5"));
    QCOMPARE(auditPath(records->last()).left(18), QStringLiteral("2026/11/0000000001"));
    QCOMPARE(readAudit(repository, 2)->size(), 2);
}

void TestAuditChain::everyRecordCarriesTheHashOfTheOneBefore()
{
    support::FakeRepository repository;
    append(repository, 1, 4);
    const auto records = readAudit(repository, 0);
    for (qsizetype i = 0; i + 1 < records->size(); ++i)
        QCOMPARE(records->at(i).json.value(QLatin1StringView("prev")).toString(), records->at(i + 1).hash);
    QCOMPARE(records->last().json.value(QLatin1StringView("prev")).toString(), QString());
}

void TestAuditChain::refusesDetailsThatAreNotCanonical()
{
    support::FakeRepository repository;
    async::NullMonitor monitor;
    AuditEntry bad = entry(1);
    bad.details.insert(QStringLiteral("share"), 0.5);
    const auto answer = appendAudit(repository, bad, monitor);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, base::Errc::InvalidInput);
    QVERIFY(!*repository.tip(kAuditBranch));
}

void TestAuditChain::aRecordHasATime_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *at, bool taken) { QTest::newRow(at) << QString::fromLatin1(at) << taken; };
    row("2026-11-23T06:00:00.000Z", true);
    row("", false);
    row("2026-11-23T06:00:00Z", false);
    row("2026-11-23T06:00:00.000+01:00", false);
    row("../../../../../etc/x.000", false);
    row("2026-11-23 06:00:00.000Z", false);
    row("now", false);
}

void TestAuditChain::aRecordHasATime()
{
    QFETCH(QString, at);
    QFETCH(bool, taken);
    QJsonObject json{{QStringLiteral("v"), 1},
                     {QStringLiteral("seq"), 1},
                     {QStringLiteral("id"), base::newUlid(QDateTime::currentDateTimeUtc())},
                     {QStringLiteral("prev"), QString()},
                     {QStringLiteral("at"), at},
                     {QStringLiteral("action"), QStringLiteral("retrieve")}};
    QCOMPARE(parseAuditRecord(*base::canonicalJson(json)).has_value(), taken);
    json.remove(QStringLiteral("at"));
    QVERIFY(!parseAuditRecord(*base::canonicalJson(json)));
    json.insert(QStringLiteral("at"), 5);
    QVERIFY(!parseAuditRecord(*base::canonicalJson(json)));
}

void TestAuditChain::findsTheRecordOfAPromotion()
{
    support::FakeRepository repository;
    append(repository, 1, 6);
    const auto found = findAudit(repository, QStringLiteral("P2"), QStringLiteral("promote.result"));
    QVERIFY(found && *found);
    QCOMPARE((*found)->seq, 4);
    QVERIFY(!*findAudit(repository, QStringLiteral("P9"), QStringLiteral("promote.result")));
}

void TestAuditChain::aWholeChainVerifies()
{
    support::FakeRepository repository;
    QCOMPARE(verdict(repository), Kind::Whole);
    append(repository, 1, 30);
    const auto found = verifyAuditChain(repository, std::nullopt);
    QVERIFY(found);
    QCOMPARE(found->kind, Kind::Whole);
    QCOMPARE(found->records, 30);
    QCOMPARE(found->head, readAudit(repository, 1)->first().hash);
}

void TestAuditChain::everyAlteredByteIsFound()
{
    OneAltered repository;
    append(repository, 1, kLongChain);
    const KnownHead known{kLongChain, readAudit(repository, 1)->first().hash};
    const auto tree = *repository.tree(**repository.tip(kAuditBranch));
    QCOMPARE(tree.size(), std::size_t(kLongChain));
    // Every byte of every record takes minutes: BACKFLOW_AUDIT_ALL=1 asks for it. Else the bytes of every 20th.
    const std::size_t step = qEnvironmentVariableIntValue("BACKFLOW_AUDIT_ALL") != 0 ? 1 : 20;
    int flips = 0;
    for (std::size_t n = 0; n < tree.size(); ++n) {
        // The last one of all is looked at in any case.
        if (n % step != 0 && n + 1 != tree.size())
            continue;
        const qsizetype size = repository.content(tree[n].content)->size();
        for (qsizetype i = 0; i < size; ++i) {
            repository.alter(tree[n].content, i);
            const auto found = verifyAuditChain(repository, known);
            repository.alter(tree[n].content, -1);
            const QString place = QStringLiteral("byte %1 of record %2").arg(i).arg(n + 1);
            QVERIFY2(found && found->kind != Kind::Whole, qPrintable(place));
            // Named: it, or the one that no longer follows it, or the head this machine knew.
            const bool named =
                found->finding.contains(QString::number(n + 1)) || found->finding.contains(QString::number(n + 2));
            QVERIFY2(named, qPrintable(place + QStringLiteral(": ") + found->finding));
            ++flips;
        }
    }
    QVERIFY(flips > 2000);
}

void TestAuditChain::everyPlaceOfALongChainIsGuarded()
{
    support::FakeRepository whole;
    append(whole, 1, kLongChain);
    const KnownHead known{kLongChain, readAudit(whole, 1)->first().hash};
    const auto tip = *whole.tip(kAuditBranch);
    const auto commits = *whole.history(*tip, kLongChain);
    for (int n = 1; n < kLongChain; ++n) {
        // Cut short after n.
        QVERIFY(whole.moveBranch(kAuditBranch, *whole.tip(kAuditBranch), commits.at(kLongChain - n).id));
        QCOMPARE(verdict(whole, known), Kind::Missing);
    }
    QVERIFY(whole.moveBranch(kAuditBranch, *whole.tip(kAuditBranch), tip));
    QCOMPARE(verdict(whole, known), Kind::Whole);
    for (int n = 0; n + 1 < kLongChain; ++n) {
        for (const auto &[deed, expected] :
             {std::pair("drop", Kind::Missing), std::pair("swap", Kind::Altered), std::pair("replay", Kind::Altered)}) {
            support::FakeRepository copy(whole.store());
            RearrangedTree rearranged(copy, QByteArray(deed), n);
            const auto found = verifyAuditChain(rearranged, known);
            const QString place = QStringLiteral("%1 at %2").arg(QLatin1StringView(deed)).arg(n + 1);
            QVERIFY2(found && found->kind == expected, qPrintable(place));
            const bool named =
                found->finding.contains(QString::number(n + 1)) || found->finding.contains(QString::number(n + 2));
            QVERIFY2(named, qPrintable(place + QStringLiteral(": ") + found->finding));
        }
    }
}

void TestAuditChain::tampering_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<int>("kind");
    QTest::newRow("a record is dropped from the middle") << QStringLiteral("drop") << int(Kind::Missing);
    QTest::newRow("a record stands twice") << QStringLiteral("twice") << int(Kind::Forked);
    QTest::newRow("two records change places") << QStringLiteral("swap") << int(Kind::Altered);
    QTest::newRow("a foreign file is added") << QStringLiteral("foreign") << int(Kind::Altered);
    QTest::newRow("a record is renamed") << QStringLiteral("rename") << int(Kind::Altered);
}

void TestAuditChain::tampering()
{
    QFETCH(QString, deed);
    QFETCH(int, kind);
    support::FakeRepository repository;
    append(repository, 1, 8);
    tamper(repository, [&deed](QMap<QString, QByteArray> &files) {
        const QStringList paths = files.keys();
        if (deed == QLatin1String("drop")) {
            files.remove(paths.at(3));
        } else if (deed == QLatin1String("twice")) {
            QString other = paths.at(3);
            other.replace(QStringLiteral("/11/"), QStringLiteral("/12/"));
            QByteArray bytes = files.value(paths.at(3));
            bytes.replace("2026-11", "2026-12");
            files.insert(other, bytes);
        } else if (deed == QLatin1String("swap")) {
            qSwap(files[paths.at(2)], files[paths.at(3)]);
        } else if (deed == QLatin1String("foreign")) {
            files.insert(QStringLiteral("2026/11/note.txt"), "hello");
        } else {
            files.insert(QStringLiteral("2026/11/0000000004-01ARZ3NDEKTSV4RRFFQ69G5FAV.json"), files.take(paths.at(3)));
        }
    });
    QCOMPARE(int(verdict(repository)), kind);
}

void TestAuditChain::aChainCutShortIsFoundByTheKnownHead()
{
    support::FakeRepository repository;
    append(repository, 1, 8);
    const KnownHead known{8, readAudit(repository, 1)->first().hash};
    const auto tip = *repository.tip(kAuditBranch);
    const auto commits = *repository.history(*tip, 10);
    QVERIFY(repository.moveBranch(kAuditBranch, tip, commits.at(3).id));
    QCOMPARE(verdict(repository), Kind::Whole);
    QCOMPARE(verdict(repository, known), Kind::Missing);
}

void TestAuditChain::aRewrittenChainIsFoundByTheKnownHead()
{
    support::FakeRepository repository;
    append(repository, 1, 8);
    const KnownHead known{5, readAudit(repository, 0)->at(3).hash};
    QCOMPARE(verdict(repository, known), Kind::Whole);
    QVERIFY(repository.moveBranch(kAuditBranch, *repository.tip(kAuditBranch), std::nullopt));
    append(repository, 1, 9);
    QCOMPARE(verdict(repository), Kind::Whole);
    QCOMPARE(verdict(repository, known), Kind::Forked);
}

namespace {

/// Two machines and what they share: a remote that is a store of its own.
struct Machines {
    std::shared_ptr<support::FakeStore> remote = std::make_shared<support::FakeStore>();
    support::FakeRepository first;
    support::FakeRepository second;
    Machines()
    {
        for (support::FakeRepository *machine : {&first, &second}) {
            machine->store()->remote = remote;
            machine->store()->remoteUrl = QStringLiteral("https://git.example.test/team.git");
        }
    }
};

} // namespace

void TestAuditChain::publishesToAnEmptyRemote()
{
    Machines machines;
    async::NullMonitor monitor;
    append(machines.first, 1, 3);
    QVERIFY(publishAudit(machines.first, monitor));
    support::FakeRepository far(machines.remote);
    QCOMPARE(readAudit(far, 0)->size(), 3);
    QVERIFY(publishAudit(machines.second, monitor));
    QCOMPARE(readAudit(machines.second, 0)->size(), 3);
}

void TestAuditChain::recordsOfTwoMachinesBecomeOneChain()
{
    Machines machines;
    async::NullMonitor monitor;
    append(machines.first, 1, 3);
    QVERIFY(publishAudit(machines.first, monitor));
    QVERIFY(publishAudit(machines.second, monitor));
    append(machines.first, 4, 5);
    append(machines.second, 6, 8);
    QVERIFY(publishAudit(machines.first, monitor));
    QVERIFY(publishAudit(machines.second, monitor));
    QVERIFY(publishAudit(machines.first, monitor));
    const auto records = *readAudit(machines.first, 0);
    QStringList reasons;
    for (const AuditRecord &record : records)
        reasons.prepend(record.json.value(QLatin1StringView("reason")).toString().mid(7));
    QCOMPARE(reasons.join(u' '), QStringLiteral("1 2 3 4 5 6 7 8"));
    QCOMPARE(verdict(machines.first), Kind::Whole);
    QCOMPARE(*machines.first.tip(kAuditBranch), *machines.second.tip(kAuditBranch));
    // The record, who its pseudonyms are and what was seen here; what they were joined on is gone.
    QCOMPARE(*machines.second.branches(QStringLiteral("backflow/")),
             QStringList({QStringLiteral("backflow/audit"), QStringLiteral("backflow/people"),
                          QStringLiteral("backflow/seen/spool")}));
}

void TestAuditChain::aRefusalOfTheRemoteIsToldInWords()
{
    Machines machines;
    async::NullMonitor monitor;
    append(machines.first, 1, 1);
    machines.remote->refusals.insert(kAuditBranch, QStringLiteral("protected branch"));
    machines.first.store()->refusals.insert(kAuditBranch, QStringLiteral("protected branch"));
    const auto answer = publishAudit(machines.first, monitor);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, base::Errc::Denied);
    QCOMPARE(answer.error().detail, QStringLiteral("protected branch"));
    QCOMPARE(readAudit(machines.first, 0)->size(), 1);
}

void TestAuditChain::withoutARemotePublishingDoesNothing()
{
    support::FakeRepository repository;
    async::NullMonitor monitor;
    append(repository, 1, 2);
    QVERIFY(publishAudit(repository, monitor));
    QCOMPARE(readAudit(repository, 0)->size(), 2);
}

namespace {

/// Cuts the remote's record short and puts something else in place of what is gone.
void rewrite(Machines &machines)
{
    support::FakeRepository far(machines.remote);
    const auto tip = *far.tip(kAuditBranch);
    const auto commits = *far.history(*tip, 10);
    QVERIFY(far.moveBranch(kAuditBranch, tip, commits.at(2).id));
    append(far, 50, 51);
}

} // namespace

void TestAuditChain::aRecordRewrittenOnTheRemoteStopsEverything()
{
    Machines machines;
    async::NullMonitor monitor;
    append(machines.first, 1, 5);
    QVERIFY(publishAudit(machines.first, monitor));
    rewrite(machines);
    append(machines.first, 6, 6);
    // Again and again, not only the first time.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto published = publishAudit(machines.first, monitor);
        QVERIFY(!published);
        QCOMPARE(published.error().code, base::Errc::Corrupt);
        QVERIFY2(published.error().message.contains(QStringLiteral("rewritten")),
                 qPrintable(published.error().message));
    }
    QVERIFY(!rewrittenRecord(machines.first)->isEmpty());
    // What was seen stays, and what happened is on record here once.
    const auto records = *readAudit(machines.first, 0);
    QCOMPARE(records.size(), 7);
    QCOMPARE(records.first().json.value(QLatin1StringView("action")).toString(), QStringLiteral("tamper.alert"));
    QCOMPARE(readAudit(*std::make_unique<support::FakeRepository>(machines.remote), 0)->size(), 5);
    // Somebody who never saw the other one has nothing to compare.
    QVERIFY(publishAudit(machines.second, monitor));
}

void TestAuditChain::aRecordRestoredOnTheRemoteGoesOn()
{
    Machines machines;
    async::NullMonitor monitor;
    append(machines.first, 1, 5);
    QVERIFY(publishAudit(machines.first, monitor));
    const auto good = **support::FakeRepository(machines.remote).tip(kAuditBranch);
    rewrite(machines);
    QVERIFY(!publishAudit(machines.first, monitor));
    machines.remote->branches.insert(kAuditBranch, good);
    QVERIFY(publishAudit(machines.first, monitor));
    QVERIFY(rewrittenRecord(machines.first)->isEmpty());
    QCOMPARE(readAudit(*std::make_unique<support::FakeRepository>(machines.remote), 0)->size(), 6);
    QCOMPARE(verdict(machines.first), Kind::Whole);
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchain.moc"
