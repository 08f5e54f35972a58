// Whether a record says that servers enforced the rules of its time.

#include "tests/core/governance/keyedworkspace.h"

#include "core/governance/auditchain.h"
#include "core/governance/walls.h"

#include <QTest>

using namespace backflow;
using namespace backflow::governance;
using namespace Qt::StringLiterals;
using support::KeyedWorkspace;

namespace {

const QString kRemote = u"https://git.example.com/team.git"_s;

/// A policy signed by Ada's key, and Ada at the machine.
KeyedWorkspace keyed()
{
    KeyedWorkspace workspace;
    workspace.key = u"SHA256:ada"_s;
    PolicyFile policy = workspace.starting();
    policy.people.first().keys = {u"SHA256:ada"_s};
    policy.keysRequired = true;
    workspace.apply(policy);
    return workspace;
}

void connectTo(const KeyedWorkspace &workspace, const QString &remote = kRemote)
{
    (*workspace.repository())->setRemoteUrl(remote).value();
}

model::Pipeline pipeline()
{
    model::Pipeline pipeline;
    for (const QString &name : {u"Dev"_s, u"UAT"_s}) {
        model::Environment environment;
        environment.name = name;
        environment.kind = name == "Dev"_L1 ? model::EnvironmentKind::Developer : model::EnvironmentKind::Full;
        pipeline.environments += environment;
    }
    return pipeline;
}

QList<AccessFinding> refusing()
{
    return {{u"force-push-refused"_s, {}, false}, {u"delete-refused"_s, {}, false}};
}

} // namespace

class TestWalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSeenIsClient();
    void aHostThatRefusesAndOrgsThatBoundAreServer();
    void whatIsMissingMakesItClient_data();
    void whatIsMissingMakesItClient();
    void whatWasSeenIsGoodForAMonth();
    void anotherRemoteWasNotSeen();
    void recordsCarryIt();
};

void TestWalls::nothingSeenIsClient()
{
    const KeyedWorkspace workspace = keyed();
    QCOMPARE(enforcementOf(**workspace.repository(), {}, workspace.time.now()), u"client"_s);
    QCOMPARE(*readWalls(**workspace.repository()), Walls());
}

void TestWalls::aHostThatRefusesAndOrgsThatBoundAreServer()
{
    const KeyedWorkspace workspace = keyed();
    const QList<AccessFinding> tried = refusing();
    const QDateTime now = workspace.time.now();
    async::NullMonitor monitor;
    // Dev's user may deploy and so may Ada; UAT's may not.
    const QMap<QString, OrgRights> orgs{{u"Dev"_s, {u"ada@dev"_s, true, true, true}}, {u"UAT"_s, {u"ada@uat"_s}}};
    const Walls walls = wallsOf({}, workspace.standing(), kRemote, &tried, orgs, pipeline(), now);
    QVERIFY(walls.holdsRecord);
    const Standing standing = workspace.standing();
    connectTo(workspace);
    QVERIFY(rememberWalls(**workspace.repository(), walls, now, monitor));
    QCOMPARE(*readWalls(**workspace.repository()), walls);
    for (const QString &where : {QString(), u"Dev"_s, u"UAT"_s})
        QCOMPARE(enforcementOf(**workspace.repository(), where, now), u"server"_s);
    // An org nobody asked.
    QCOMPARE(enforcementOf(**workspace.repository(), u"QA"_s, now), u"client"_s);
    // Asking the orgs alone leaves what the host said, and the other way round.
    const Walls later = wallsOf(walls, standing, kRemote, nullptr, orgs, pipeline(), now.addDays(1));
    QCOMPARE(later.remoteAt, now);
    QCOMPARE(later.orgsAt, now.addDays(1));
    QCOMPARE(wallsOf(walls, standing, kRemote, &tried, {}, pipeline(), now.addDays(1)).holdsOrg, walls.holdsOrg);
}

void TestWalls::whatIsMissingMakesItClient_data()
{
    QTest::addColumn<QString>("missing");
    for (const char *missing : {"refuses force", "refuses deletion", "a key", "a signature", "a policy"})
        QTest::newRow(missing) << QString::fromLatin1(missing);
}

void TestWalls::whatIsMissingMakesItClient()
{
    QFETCH(const QString, missing);
    const KeyedWorkspace workspace = keyed();
    Standing standing = workspace.standing();
    QList<AccessFinding> tried = refusing();
    if (missing == "refuses force"_L1)
        tried.first().id = u"force-push-possible"_s;
    if (missing == "refuses deletion"_L1)
        tried.last().id = u"delete-possible"_s;
    if (missing == "a key"_L1)
        standing.actor.key.clear();
    if (missing == "a signature"_L1)
        standing.signedBy.clear();
    if (missing == "a policy"_L1)
        standing.state = Standing::State::None;
    QVERIFY(!wallsOf({}, standing, kRemote, &tried, {}, pipeline(), workspace.time.now()).holdsRecord);
}

void TestWalls::whatWasSeenIsGoodForAMonth()
{
    const KeyedWorkspace workspace = keyed();
    const QDateTime now = workspace.time.now();
    async::NullMonitor monitor;
    connectTo(workspace);
    const Walls walls{kRemote, now, true, {{u"Dev"_s, true}}, now.addDays(-20)};
    QVERIFY(rememberWalls(**workspace.repository(), walls, now, monitor));
    QCOMPARE(enforcementOf(**workspace.repository(), u"Dev"_s, now.addDays(5)), u"server"_s);
    QCOMPARE(enforcementOf(**workspace.repository(), u"Dev"_s, now.addDays(15)), u"client"_s);
    QCOMPARE(enforcementOf(**workspace.repository(), {}, now.addDays(15)), u"server"_s);
    QCOMPARE(enforcementOf(**workspace.repository(), {}, now.addDays(31)), u"client"_s);
    // A clock that was set back tells nothing.
    QCOMPARE(enforcementOf(**workspace.repository(), {}, now.addDays(-1)), u"client"_s);
}

void TestWalls::anotherRemoteWasNotSeen()
{
    const KeyedWorkspace workspace = keyed();
    const QDateTime now = workspace.time.now();
    async::NullMonitor monitor;
    QVERIFY(rememberWalls(**workspace.repository(), {kRemote, now, true, {}, {}}, now, monitor));
    connectTo(workspace, u"https://elsewhere.example.com/team.git"_s);
    QCOMPARE(enforcementOf(**workspace.repository(), {}, now), u"client"_s);
}

void TestWalls::recordsCarryIt()
{
    const KeyedWorkspace workspace = keyed();
    const QDateTime now = workspace.time.now();
    const auto written = [&](const QString &where) {
        AuditEntry entry;
        entry.action = u"retrieve"_s;
        entry.actorName = u"Ada"_s;
        entry.actorEmail = u"ada@example.com"_s;
        entry.at = now;
        entry.details = {{u"to"_s, QJsonObject{{u"env"_s, where}}}};
        async::NullMonitor monitor;
        return appendAudit(**workspace.repository(), entry, monitor).value().json["enforcement"_L1].toString();
    };
    QCOMPARE(written(u"Dev"_s), u"client"_s);
    async::NullMonitor monitor;
    connectTo(workspace);
    QVERIFY(rememberWalls(**workspace.repository(), {kRemote, now, true, {{u"Dev"_s, true}}, now}, now, monitor));
    QCOMPARE(written(u"Dev"_s), u"server"_s);
    QCOMPARE(written(u"UAT"_s), u"client"_s);
    // Anybody may be told, so anybody may keep it; it is nobody's right over the record.
    const auto gate = workspace.gate();
    const auto guarded = governance::guarded(*workspace.repository(), workspace.rules(gate));
    QVERIFY(rememberWalls(*guarded, {kRemote, now, false, {}, {}}, now, monitor));
    QCOMPARE(written(u"Dev"_s), u"client"_s);
}

QTEST_GUILESS_MAIN(TestWalls)
#include "tst_walls.moc"
