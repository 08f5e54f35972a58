#include "core/base/canonicaljson.h"
#include "core/governance/auditcheck.h"
#include "core/governance/auditcommit.h"
#include "core/governance/auditspool.h"
#include "tests/support/fakerepository.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::governance;
using namespace Qt::StringLiterals;
using Kind = AuditVerdict::Kind;

class TestAuditSpool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRecordNamesTheOneBeforeItInItsWorkspace();
    void theHashStandsWhereverARecordIsPut();
    void theHashLeavesOutThePlaceAlone();
    void recordsOfTwoWorkspacesKeepTheirOwnOrder();
    void tampering_data();
    void tampering();
    void anAlteredRecordThatWaitsIsFound();
    void theRecordNamesTheHeadThatWasSeen();
    void whatTheTeamAcceptedIsTold();
    void aCopiedWorkspaceIsTold();
    void theProgramThatWroteIsNamedByItsFile();
    void theUserOfTheOrgIsNamed();
};

namespace {

AuditEntry entry(int n)
{
    AuditEntry e;
    e.action = u"retrieve"_s;
    e.actorName = u"Ada"_s;
    e.actorEmail = u"ada@example.test"_s;
    e.at = QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::UTC).addSecs(n);
    e.details = {{u"reason"_s, u"ticket %1"_s.arg(n)}};
    return e;
}

void append(ports::Repository &repository, int from, int to)
{
    async::NullMonitor monitor;
    for (int n = from; n <= to; ++n)
        QVERIFY(appendAudit(repository, entry(n), monitor));
}

/// Oldest first.
QList<QJsonObject> recordsOf(ports::Repository &repository)
{
    QList<QJsonObject> records;
    const auto read = readAudit(repository, 0);
    for (const AuditRecord &record : read ? *read : QList<AuditRecord>())
        records.prepend(record.json);
    return records;
}

QString reasonsOf(const QList<QJsonObject> &records)
{
    QStringList reasons;
    for (const QJsonObject &record : records)
        reasons += record["reason"_L1].toString().mid(7);
    return reasons.join(u' ');
}

/// Writes the whole branch anew with these records, each in the place it gets: a chain that is whole in itself.
void rewrite(ports::Repository &repository, const QList<QJsonObject> &records)
{
    async::NullMonitor monitor;
    std::optional<model::CommitId> tip = *repository.tip(kAuditBranch);
    QVERIFY(repository.moveBranch(kAuditBranch, tip, std::nullopt));
    tip.reset();
    QString previous;
    for (qsizetype i = 0; i < records.size(); ++i) {
        QJsonObject json = records.at(i);
        json.insert(u"seq"_s, i + 1);
        json.insert(u"prev"_s, previous);
        const QByteArray bytes = *base::canonicalJson(json);
        const AuditRecord record = *parseAuditRecord(bytes);
        previous = record.hash;
        ports::CommitDraft draft;
        draft.branch = kAuditBranch;
        draft.expectedTip = tip;
        draft.put.insert(auditPath(record), bytes);
        draft.message = u"made\n\n%1: %2\n%3: %4\n"_s.arg(kPathTrailer, auditPath(record), kHashTrailer, record.hash);
        draft.when = entry(0).at;
        tip = *repository.commit(draft, monitor);
    }
}

struct Looked {
    AuditVerdict verdict;
    AuditFacts facts;
};

Looked looked(ports::Repository &repository)
{
    async::NullMonitor monitor;
    Looked found{*verifyAuditChain(repository, {}), {}};
    if (found.verdict.kind == Kind::Whole)
        found.facts = *checkAuditFurther(repository, {}, found.verdict, monitor);
    return found;
}

/// Two workspaces and the remote they share.
struct Machines {
    std::shared_ptr<support::FakeStore> remote = std::make_shared<support::FakeStore>();
    support::FakeRepository first;
    support::FakeRepository second;
    Machines()
    {
        for (support::FakeRepository *machine : {&first, &second}) {
            machine->store()->remote = remote;
            machine->store()->remoteUrl = u"https://git.example.test/team.git"_s;
        }
    }
};

} // namespace

void TestAuditSpool::eachRecordNamesTheOneBeforeItInItsWorkspace()
{
    support::FakeRepository repository;
    append(repository, 1, 3);
    const QList<QJsonObject> records = recordsOf(repository);
    QCOMPARE(records.at(0)["localPrev"_L1].toString(u"none"_s), QString());
    for (int i = 1; i < 3; ++i)
        QCOMPARE(records.at(i)["localPrev"_L1].toString(), spoolHash(*base::canonicalJson(records.at(i - 1))));
    QVERIFY(!records.at(0)["client"_L1]["spool"_L1].toString().isEmpty());
    QCOMPARE(records.at(0)["client"_L1]["spool"_L1], records.at(2)["client"_L1]["spool"_L1]);
}

void TestAuditSpool::theHashStandsWhereverARecordIsPut()
{
    const QByteArray one = R"({"a":"x,}\"","prev":"sha256:1","seq":4,"z":{"prev":"stays","seq":1}})";
    const QByteArray other = R"({"a":"x,}\"","prev":"sha256:2","seq":77,"z":{"prev":"stays","seq":1}})";
    QCOMPARE(spoolHash(one), spoolHash(other));
    QCOMPARE(spoolHash(one), base::sha256Name(R"({"a":"x,}\"","z":{"prev":"stays","seq":1}})"));
}

void TestAuditSpool::theHashLeavesOutThePlaceAlone()
{
    support::FakeRepository repository;
    append(repository, 1, 1);
    const QJsonObject record = recordsOf(repository).first();
    const QString whole = spoolHash(*base::canonicalJson(record));
    const QStringList members = record.keys();
    QVERIFY(members.size() > 6);
    for (const QString &member : members) {
        QJsonObject changed = record;
        changed.insert(member, u"something else"_s);
        const bool place = member == "seq"_L1 || member == "prev"_L1;
        QVERIFY2((spoolHash(*base::canonicalJson(changed)) == whole) == place, qPrintable(member));
    }
}

void TestAuditSpool::recordsOfTwoWorkspacesKeepTheirOwnOrder()
{
    Machines machines;
    async::NullMonitor monitor;
    append(machines.first, 1, 2);
    QVERIFY(publishAudit(machines.first, monitor));
    append(machines.second, 3, 5);
    append(machines.first, 6, 7);
    const QString waiting = spoolHash(*base::canonicalJson(recordsOf(machines.second).last()));
    QVERIFY(publishAudit(machines.first, monitor));
    QVERIFY(publishAudit(machines.second, monitor));
    append(machines.second, 8, 8);
    QVERIFY(publishAudit(machines.second, monitor));
    QVERIFY(publishAudit(machines.first, monitor));
    const QList<QJsonObject> records = recordsOf(machines.first);
    QCOMPARE(reasonsOf(records), u"1 2 6 7 3 4 5 8"_s);
    QCOMPARE(records.at(2)["localPrev"_L1].toString(), spoolHash(*base::canonicalJson(records.at(1))));
    // Another place gave it another hash in the chain, and none in its own.
    QCOMPARE(records.at(7)["localPrev"_L1].toString(), waiting);
    const Looked found = looked(machines.first);
    QVERIFY2(found.verdict.kind == Kind::Whole, qPrintable(found.verdict.finding));
    QCOMPARE(found.facts.unchecked, QStringList());
}

void TestAuditSpool::tampering_data()
{
    QTest::addColumn<QByteArray>("deed");
    QTest::addColumn<qint64>("firstBad");
    QTest::newRow("left out") << QByteArray("drop") << qint64(3);
    QTest::newRow("the first left out") << QByteArray("first") << qint64(1);
    QTest::newRow("in another order") << QByteArray("swap") << qint64(3);
}

void TestAuditSpool::tampering()
{
    QFETCH(QByteArray, deed);
    QFETCH(qint64, firstBad);
    support::FakeRepository repository;
    append(repository, 1, 6);
    QList<QJsonObject> records = recordsOf(repository);
    if (deed == "swap")
        records.swapItemsAt(2, 3);
    else
        records.removeAt(deed == "drop" ? 2 : 0);
    rewrite(repository, records);
    QCOMPARE(verifyAuditChain(repository, {})->kind, Kind::Whole);
    const Looked found = looked(repository);
    QCOMPARE(found.verdict.kind, Kind::Missing);
    QCOMPARE(found.verdict.firstBad, firstBad);
    QVERIFY(!found.verdict.finding.isEmpty());
}

void TestAuditSpool::anAlteredRecordThatWaitsIsFound()
{
    support::FakeRepository repository;
    append(repository, 1, 4);
    QList<QJsonObject> records = recordsOf(repository);
    records[1].insert(u"reason"_s, u"ticket 9"_s);
    rewrite(repository, records);
    const Looked found = looked(repository);
    QCOMPARE(found.verdict.kind, Kind::Missing);
    QCOMPARE(found.verdict.firstBad, 3);
}

void TestAuditSpool::theRecordNamesTheHeadThatWasSeen()
{
    Machines machines;
    async::NullMonitor monitor;
    append(machines.first, 1, 3);
    QVERIFY(publishAudit(machines.first, monitor));
    AuditEntry seen = entry(4);
    seen.details.insert(u"seen"_s, QJsonObject{{u"envHead"_s, u"c0ffee"_s}});
    const QString head = *auditHead(machines.first);
    const auto record = appendAudit(machines.first, seen, monitor);
    QVERIFY(record);
    QCOMPARE(record->json["seen"_L1]["auditHead"_L1].toString(), head);
    QCOMPARE(record->json["seen"_L1]["envHead"_L1].toString(), u"c0ffee"_s);
    QCOMPARE(looked(machines.first).verdict.kind, Kind::Whole);
    // Behind another record than the one that was seen.
    QList<QJsonObject> records = recordsOf(machines.first);
    QJsonObject late = records.takeLast();
    for (QJsonObject &one : records)
        one.remove(u"localPrev"_s);
    late.remove(u"localPrev"_s);
    rewrite(machines.first, records + QList<QJsonObject>{late});
    const Looked found = looked(machines.first);
    QCOMPARE(found.verdict.kind, Kind::Missing);
    QCOMPARE(found.verdict.firstBad, 4);
}

void TestAuditSpool::whatTheTeamAcceptedIsTold()
{
    support::FakeRepository repository;
    append(repository, 1, 4);
    QList<QJsonObject> records = recordsOf(repository);
    records.removeAt(1);
    rewrite(repository, records);
    AuditEntry accept = entry(5);
    accept.action = u"tamper.accept"_s;
    async::NullMonitor monitor;
    QVERIFY(appendAudit(repository, accept, monitor));
    const Looked found = looked(repository);
    QVERIFY2(found.verdict.kind == Kind::Whole, qPrintable(found.verdict.finding));
    QVERIFY(found.facts.unchecked.join(u' ').contains(u"Record 2"_s));
}

void TestAuditSpool::aCopiedWorkspaceIsTold()
{
    Machines machines;
    async::NullMonitor monitor;
    append(machines.first, 1, 2);
    QVERIFY(publishAudit(machines.first, monitor));
    {
        QMutexLocker lock(&machines.first.store()->mutex);
        machines.second.store()->contents = machines.first.store()->contents;
        machines.second.store()->commits = machines.first.store()->commits;
        machines.second.store()->branches = machines.first.store()->branches;
    }
    append(machines.first, 3, 3);
    append(machines.second, 4, 4);
    QVERIFY(publishAudit(machines.first, monitor));
    QVERIFY(publishAudit(machines.second, monitor));
    const Looked found = looked(machines.second);
    QVERIFY2(found.verdict.kind == Kind::Whole, qPrintable(found.verdict.finding));
    QCOMPARE(found.facts.unchecked.size(), 1);
    QVERIFY(found.facts.unchecked.first().contains(u"copied"_s));
}

void TestAuditSpool::theProgramThatWroteIsNamedByItsFile()
{
    support::FakeRepository repository;
    append(repository, 1, 2);
    QFile file(QCoreApplication::applicationFilePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString own =
        u"sha256:"_s +
        QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    const QList<QJsonObject> records = recordsOf(repository);
    for (const QJsonObject &record : records) {
        QCOMPARE(record["client"_L1]["build"_L1].toString(), own);
        QCOMPARE(record["client"_L1]["version"_L1].toString(), QStringLiteral(BACKFLOW_VERSION));
        QVERIFY(record["client"_L1]["libs"_L1].toString().contains(QLatin1StringView(qVersion())));
    }
    // It is kept: the second record wrote nothing of it anew.
    QCOMPARE(repository.history(**repository.tip(kSpoolBranch), 10)->size(), 1);
}

void TestAuditSpool::theUserOfTheOrgIsNamed()
{
    Machines machines;
    async::NullMonitor monitor;
    append(machines.first, 1, 1);
    QVERIFY(publishAudit(machines.first, monitor));
    AuditEntry known = entry(2);
    known.sfUser = u"005000000000001AAA"_s;
    QVERIFY(appendAudit(machines.second, known, monitor));
    // And still is when the record gets another place.
    QVERIFY(publishAudit(machines.second, monitor));
    const QList<QJsonObject> records = recordsOf(machines.second);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.last()["actor"_L1]["sfUser"_L1].toString(), u"005000000000001AAA"_s);
    QVERIFY(!records.first()["actor"_L1].toObject().contains(u"sfUser"_s));
}

QTEST_GUILESS_MAIN(TestAuditSpool)
#include "tst_auditspool.moc"
