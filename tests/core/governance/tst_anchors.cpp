#include "core/governance/anchors.h"
#include "core/governance/auditcheck.h"
#include "core/governance/guardedports.h"
#include "core/governance/witnesses.h"
#include "tests/core/governance/keyedworkspace.h"
#include "tests/support/fakerepository.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::governance;
using namespace Qt::StringLiterals;
using Kind = AuditVerdict::Kind;

class TestAnchors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnchorIsReadAsItWasWritten();
    void whatIsNoAnchorIsRefused_data();
    void whatIsNoAnchorIsRefused();
    void theHeadOthersHaveIsAnchored();
    void oneADayOrAWeek_data();
    void oneADayOrAWeek();
    void twoWhoAnchorBecomeOneLine();
    void aShortenedTrailIsFound();
    void aRewrittenTrailIsFound();
    void anotherTrailIsNotAnchoredOver();
    void rewrittenAnchorsAreFound();
    void aRefusalIsToldInWords();
    void withoutARemoteThereIsNothingToAnchor();
    void publishingTheRecordAnchorsIt();
    void thePolicyKeepsItsAnchors();
    void aRemoteThatCannotBeAskedIsSaid();
    void whatCouldNotBeFetchedIsNotMissing();
};

namespace {

const QString kSecond = u"https://witness.example.test/audit.git"_s;

QDateTime day(int n)
{
    return {QDate(2026, 11, 23).addDays(n), QTime(10, 0), QTimeZone::UTC};
}

void append(ports::Repository &repository, int from, int to)
{
    async::NullMonitor monitor;
    for (int n = from; n <= to; ++n) {
        AuditEntry e;
        e.action = u"retrieve"_s;
        e.actorName = u"Ada"_s;
        e.actorEmail = u"ada@example.com"_s;
        e.at = day(0).addSecs(n);
        e.details = {{u"reason"_s, u"ticket %1"_s.arg(n)}};
        QVERIFY(appendAudit(repository, e, monitor));
    }
}

/// A repository and the store it pushes to.
struct Place {
    std::shared_ptr<support::FakeStore> remote;
    support::FakeRepository repository;
    explicit Place(std::shared_ptr<support::FakeStore> far, const QString &url)
        : remote(std::move(far))
    {
        repository.store()->remote = remote;
        repository.store()->remoteUrl = url;
    }
};

class Witnesses final : public WitnessKeeper
{
public:
    explicit Witnesses(std::shared_ptr<support::FakeStore> store)
        : m_store(std::move(store))
    {
    }
    base::Result<std::unique_ptr<ports::Repository>> witness(const QString &) const override
    {
        return std::make_unique<support::FakeRepository>(m_store);
    }

private:
    std::shared_ptr<support::FakeStore> m_store;
};

/// The team's remote, the second one, and one machine with a repository for each.
struct Team {
    std::shared_ptr<support::FakeStore> remote = std::make_shared<support::FakeStore>();
    std::shared_ptr<support::FakeStore> second = std::make_shared<support::FakeStore>();
    Place own{remote, u"https://git.example.test/team.git"_s};
    Place witness{second, kSecond};
    async::NullMonitor monitor;

    void publish(int from, int to)
    {
        append(own.repository, from, to);
        QVERIFY(publishAudit(own.repository, monitor));
    }
    base::Result<std::optional<Anchor>> set(const QDateTime &now, bool always = false,
                                            AnchorRule::Every every = AnchorRule::Every::Day)
    {
        return setAnchor(own.repository, witness.repository, {u"p-ada"_s, now, {kSecond, every}, always}, monitor);
    }
    Kind held()
    {
        if (!fetchAnchors(witness.repository, monitor))
            return Kind::Altered;
        AuditVerdict verdict = *verifyAuditChain(own.repository, {});
        if (verdict.walk)
            checkAnchors(*verdict.walk, *readAnchors(witness.repository), verdict);
        return verdict.kind;
    }
};

} // namespace

void TestAnchors::anAnchorIsReadAsItWasWritten()
{
    const Anchor anchor{42, u"sha256:abc"_s, day(1), u"p-ada"_s};
    QCOMPARE(*parseAnchor(*anchorBytes(anchor)), anchor);
}

void TestAnchors::whatIsNoAnchorIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    const QByteArray good = *anchorBytes({42, u"sha256:abc"_s, day(1), u"p-ada"_s});
    QTest::newRow("with white space") << good + '\n';
    QTest::newRow("another version") << QByteArray(good).replace("\"v\":1", "\"v\":2");
    QTest::newRow("no number") << QByteArray(good).replace("42", "0");
    QTest::newRow("no hash") << QByteArray(good).replace("sha256:", "md5:");
    QTest::newRow("no time") << QByteArray(good).replace("2026-11-24T", "2026-13-24T");
    QTest::newRow("more than it has") << QByteArray(good).replace("{", "{\"a\":1,");
    QTest::newRow("huge") << QByteArray(10'000, ' ') + good;
}

void TestAnchors::whatIsNoAnchorIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = parseAnchor(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::Errc::Corrupt);
}

void TestAnchors::theHeadOthersHaveIsAnchored()
{
    Team team;
    team.publish(1, 3);
    // Known here alone: nobody could hold it against anything.
    append(team.own.repository, 4, 4);
    const auto set = team.set(day(1));
    QVERIFY2(set && *set, qPrintable(set ? QString() : set.error().message));
    QCOMPARE((*set)->seq, 3);
    QCOMPARE((*set)->head, readAudit(team.own.repository, 0)->at(1).hash);
    support::FakeRepository far(team.second);
    QVERIFY(*far.tip(kAnchorBranch));
    QCOMPARE(readAnchors(team.witness.repository)->size(), 1);
    QCOMPARE(team.held(), Kind::Whole);
}

void TestAnchors::oneADayOrAWeek_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("due");
    const auto row = [](const char *name, AnchorRule::Every every, int days, bool due) {
        QTest::newRow(name) << int(every) << days << due;
    };
    row("the same day", AnchorRule::Every::Day, 0, false);
    row("the next day", AnchorRule::Every::Day, 1, true);
    row("the same week", AnchorRule::Every::Week, 6, false);
    row("the next week", AnchorRule::Every::Week, 7, true);
    row("the same week of another year", AnchorRule::Every::Week, 364, true);
}

void TestAnchors::oneADayOrAWeek()
{
    QFETCH(int, every);
    QFETCH(int, days);
    QFETCH(bool, due);
    Team team;
    team.publish(1, 2);
    QVERIFY(*team.set(day(0)));
    team.publish(3, 3);
    const auto set = team.set(day(days), false, AnchorRule::Every(every));
    QVERIFY(set);
    QCOMPARE(set->has_value(), due);
    // When asked for, there is always one; but never two of one record.
    QCOMPARE(team.set(day(days), true)->has_value(), !due);
    QVERIFY(!*team.set(day(days + 30), true));
}

void TestAnchors::twoWhoAnchorBecomeOneLine()
{
    Team team;
    team.publish(1, 2);
    Place other{team.remote, u"https://git.example.test/team.git"_s};
    Place otherWitness{team.second, kSecond};
    QVERIFY(publishAudit(other.repository, team.monitor));
    QVERIFY(*team.set(day(0)));
    append(other.repository, 3, 3);
    QVERIFY(publishAudit(other.repository, team.monitor));
    const auto set = setAnchor(other.repository, otherWitness.repository,
                               {u"p-bob"_s, day(1), {kSecond, AnchorRule::Every::Day}, false}, team.monitor);
    QVERIFY2(set && *set, qPrintable(set ? QString() : set.error().message));
    // The first has not fetched that record yet, and is not alarmed by it.
    const auto again = team.set(day(1));
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    QVERIFY(!*again);
    const auto anchors = *readAnchors(team.witness.repository);
    QCOMPARE(anchors.size(), 2);
    QCOMPARE(anchors.at(0).person, u"p-ada"_s);
    QCOMPARE(anchors.at(1).person, u"p-bob"_s);
    QVERIFY(publishAudit(team.own.repository, team.monitor));
    QCOMPARE(team.held(), Kind::Whole);
}

void TestAnchors::aShortenedTrailIsFound()
{
    Team team;
    team.publish(1, 5);
    QVERIFY(*team.set(day(0)));
    support::FakeRepository &own = team.own.repository;
    const auto tip = *own.tip(kAuditBranch);
    QVERIFY(own.moveBranch(kAuditBranch, tip, own.history(*tip, 10)->at(1).id));
    QCOMPARE(verifyAuditChain(own, {})->kind, Kind::Whole);
    QCOMPARE(team.held(), Kind::Missing);
}

void TestAnchors::aRewrittenTrailIsFound()
{
    Team team;
    team.publish(1, 5);
    QVERIFY(*team.set(day(0)));
    support::FakeRepository &own = team.own.repository;
    const auto tip = *own.tip(kAuditBranch);
    QVERIFY(own.moveBranch(kAuditBranch, tip, own.history(*tip, 10)->at(2).id));
    append(own, 11, 13);
    QCOMPARE(verifyAuditChain(own, {})->kind, Kind::Whole);
    QCOMPARE(team.held(), Kind::Forked);
}

void TestAnchors::anotherTrailIsNotAnchoredOver()
{
    Team team;
    team.publish(1, 3);
    QVERIFY(*team.set(day(0)));
    // Somebody is shown another trail by another host, and anchors on the same second remote.
    Place other{std::make_shared<support::FakeStore>(), u"https://evil.example.test/team.git"_s};
    Place otherWitness{team.second, kSecond};
    append(other.repository, 21, 25);
    QVERIFY(publishAudit(other.repository, team.monitor));
    const auto set = setAnchor(other.repository, otherWitness.repository,
                               {u"p-bob"_s, day(1), {kSecond, AnchorRule::Every::Day}, true}, team.monitor);
    QVERIFY(!set);
    QCOMPARE(set.error().code, base::Errc::Corrupt);
    QVERIFY2(set.error().message.contains(u"two of them"_s), qPrintable(set.error().message));
    support::FakeRepository far(team.second);
    QCOMPARE(far.history(**far.tip(kAnchorBranch), 10)->size(), 1);
}

void TestAnchors::rewrittenAnchorsAreFound()
{
    Team team;
    team.publish(1, 3);
    QVERIFY(*team.set(day(0)));
    team.publish(4, 4);
    QVERIFY(*team.set(day(1)));
    support::FakeRepository far(team.second);
    const auto tip = *far.tip(kAnchorBranch);
    QVERIFY(far.moveBranch(kAnchorBranch, tip, far.history(*tip, 10)->at(1).id));
    const auto fetched = fetchAnchors(team.witness.repository, team.monitor);
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, base::Errc::Corrupt);
    QVERIFY2(fetched.error().message.contains(u"rewritten"_s), qPrintable(fetched.error().message));
}

void TestAnchors::aRefusalIsToldInWords()
{
    Team team;
    team.publish(1, 3);
    team.witness.repository.store()->refusals.insert(kAnchorBranch, u"protected branch"_s);
    const auto set = team.set(day(0));
    QVERIFY(!set);
    QCOMPARE(set.error().code, base::Errc::Denied);
    QCOMPARE(set.error().detail, u"protected branch"_s);
    // Not set, so the next time it is due again.
    team.witness.repository.store()->refusals.clear();
    QVERIFY(*team.set(day(0)));
}

void TestAnchors::withoutARemoteThereIsNothingToAnchor()
{
    Team team;
    append(team.own.repository, 1, 3);
    const auto set = team.set(day(0), true);
    QVERIFY(set);
    QVERIFY(!*set);
}

void TestAnchors::publishingTheRecordAnchorsIt()
{
    Team team;
    support::KeyedWorkspace workspace;
    workspace.store->remote = team.remote;
    workspace.store->remoteUrl = u"https://git.example.test/team.git"_s;
    PolicyFile policy = workspace.starting();
    policy.anchors = {{kSecond, AnchorRule::Every::Day}};
    workspace.apply(policy);
    const Authorizer gate = workspace.gate();
    GuardRules rules = workspace.rules(gate);
    QStringList asked;
    rules.witness = [&](const QString &remote) -> base::Result<std::unique_ptr<ports::Repository>> {
        asked += remote;
        return std::make_unique<support::FakeRepository>(team.witness.repository.store());
    };
    const auto repository = guarded(*workspace.repository(), rules);
    append(*repository, 1, 1);
    QVERIFY(publishAudit(*repository, team.monitor));
    QVERIFY(asked.contains(kSecond));
    const auto anchors = *readAnchors(team.witness.repository);
    QCOMPARE(anchors.size(), 1);
    QCOMPARE(anchors.first().head, readAudit(*repository, 1)->first().hash);
    QVERIFY(anchors.first().person.startsWith(u"p-"_s));
    // Where the second remote is away, the record is published all the same.
    team.witness.repository.store()->remote.reset();
    append(*repository, 2, 2);
    QVERIFY(publishAudit(*repository, team.monitor));
    QCOMPARE(*repository->remoteTip(kAuditBranch), *repository->tip(kAuditBranch));
}

void TestAnchors::aRemoteThatCannotBeAskedIsSaid()
{
    Team team;
    team.publish(1, 5);
    QVERIFY(*team.set(day(0)));
    const Witnesses keeper(team.witness.repository.store());
    const QList<AnchorRule> rules{{kSecond, AnchorRule::Every::Day}};
    QStringList notes;
    const auto held = [&] {
        notes.clear();
        AuditVerdict verdict = *verifyAuditChain(team.own.repository, {});
        const bool heard = hearOfTheRecord(team.own.repository, rules, team.monitor);
        if (!holdAgainstWitnesses(keeper, rules, heard, verdict, notes, team.monitor))
            qFatal("not held");
        return verdict.kind;
    };
    QCOMPARE(held(), Kind::Whole);
    QVERIFY(notes.isEmpty());
    team.witness.repository.store()->remote.reset();
    QCOMPARE(held(), Kind::Whole);
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.first().contains(kSecond) && notes.first().contains(u"could not be asked"_s),
             qPrintable(notes.first()));
    // What was heard of it before counts all the same.
    support::FakeRepository &own = team.own.repository;
    own.store()->remote.reset();
    own.store()->remoteUrl.clear();
    const auto tip = *own.tip(kAuditBranch);
    QVERIFY(own.moveBranch(kAuditBranch, tip, own.history(*tip, 10)->at(2).id));
    append(own, 11, 13);
    QCOMPARE(held(), Kind::Forked);
}

void TestAnchors::whatCouldNotBeFetchedIsNotMissing()
{
    Team team;
    team.publish(1, 3);
    Place other{team.remote, u"https://git.example.test/team.git"_s};
    Place otherWitness{team.second, kSecond};
    QVERIFY(publishAudit(other.repository, team.monitor));
    append(other.repository, 4, 5);
    QVERIFY(publishAudit(other.repository, team.monitor));
    QVERIFY(*setAnchor(other.repository, otherWitness.repository,
                       {u"p-bob"_s, day(0), {kSecond, AnchorRule::Every::Day}, true}, team.monitor));
    const Witnesses keeper(team.witness.repository.store());
    const QList<AnchorRule> rules{{kSecond, AnchorRule::Every::Day}};
    const AuditVerdict before = *verifyAuditChain(team.own.repository, {});
    for (const bool heard : {false, true}) {
        AuditVerdict verdict = before;
        QStringList notes;
        QVERIFY(holdAgainstWitnesses(keeper, rules, heard, verdict, notes, team.monitor));
        QCOMPARE(verdict.kind, heard ? Kind::Missing : Kind::Whole);
        QCOMPARE(notes.size(), heard ? 0 : 1);
    }
    // Where the team's remote answers, there is nothing to say.
    QVERIFY(hearOfTheRecord(team.own.repository, rules, team.monitor));
    AuditVerdict verdict = *verifyAuditChain(team.own.repository, {});
    QStringList notes;
    QVERIFY(holdAgainstWitnesses(keeper, rules, true, verdict, notes, team.monitor));
    QCOMPARE(verdict.kind, Kind::Whole);
    QVERIFY(notes.isEmpty());
}

void TestAnchors::thePolicyKeepsItsAnchors()
{
    PolicyFile policy = support::KeyedWorkspace().starting();
    QVERIFY(!policyBytes(policy)->contains("anchors"));
    policy.anchors = {{kSecond, AnchorRule::Every::Week},
                      {u"git@other.example.test:audit.git"_s, AnchorRule::Every::Day}};
    const QByteArray bytes = *policyBytes(policy);
    QCOMPARE(parsePolicy(bytes)->anchors, policy.anchors);
    const QList<std::pair<QByteArray, QByteArray>> wrong{
        {"\"week\"", "\"year\""}, {"https://witness", "https://ada:secret@witness"}, {"\"every\"", "\"evry\""}};
    for (const auto &[what, with] : wrong) {
        const auto read = parsePolicy(QByteArray(bytes).replace(what, with));
        QVERIFY2(!read, with.constData());
        QVERIFY2(read.error().message.contains(u"anchors[0]"_s), qPrintable(read.error().message));
    }
}

QTEST_GUILESS_MAIN(TestAnchors)
#include "tst_anchors.moc"
