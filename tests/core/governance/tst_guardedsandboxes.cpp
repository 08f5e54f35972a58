// Nothing is asked of production for a sandbox unless the gate said yes to that very one.

#include "core/governance/decisionledger.h"
#include "core/governance/guardedports.h"
#include "tests/support/fakebackends.h"
#include "tests/support/fakerepository.h"

#include <QTest>

using namespace backflow;
using governance::Authorizer;
using governance::Capability;

namespace {

struct Asked {
    int refreshes = 0;
    int actions = 0;
    int codes = 0;
};

class FakeSandboxes final : public ports::SandboxGateway
{
public:
    explicit FakeSandboxes(Asked &asked)
        : m_asked(asked)
    {
    }
    base::Result<> refresh(const ports::RefreshOrder &, async::Monitor &) override
    {
        ++m_asked.refreshes;
        return {};
    }
    base::Result<> act(const model::Environment &, const QString &, ports::CopyAction, async::Monitor &) override
    {
        ++m_asked.actions;
        return {};
    }
    base::Result<ports::CopyAccess> access(const model::Environment &, const QString &, const QString &,
                                           const QString &, async::Monitor &) override
    {
        ++m_asked.codes;
        return ports::CopyAccess();
    }

private:
    Asked &m_asked;
};

model::Environment environmentOf(const char *name, model::EnvironmentKind kind)
{
    model::Environment environment;
    environment.name = QString::fromLatin1(name);
    environment.kind = kind;
    return environment;
}

struct Desk {
    std::shared_ptr<support::FakeBackends> backends = std::make_shared<support::FakeBackends>();
    std::shared_ptr<support::FakeStore> store = std::make_shared<support::FakeStore>();
    Authorizer::Policy policy;
    Asked asked;
    async::NullMonitor monitor;
    model::Environment dev = environmentOf("Dev1", model::EnvironmentKind::Developer);

    Desk()
    {
        backends->openRepository = [store = store] { return std::make_unique<support::FakeRepository>(store); };
        policy.ledger = std::make_shared<governance::AuditLedger>(backends);
    }
    std::unique_ptr<ports::SandboxGateway> gateway()
    {
        governance::GuardRules rules;
        rules.gate = [this](bool) { return Authorizer(policy); };
        return governance::guarded(std::make_unique<FakeSandboxes>(asked), std::move(rules));
    }
    base::Result<> refresh(const model::Environment &sandbox)
    {
        return gateway()->refresh({sandbox, QStringLiteral("0GQ000000000001"), {}}, monitor);
    }
};

} // namespace

class TestGuardedSandboxes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAYesNothingLeaves();
    void aYesIsForThatSandbox();
    void productionIsNeverRefreshed();
};

void TestGuardedSandboxes::withoutAYesNothingLeaves()
{
    Desk d;
    QCOMPARE(d.refresh(d.dev).error().code, base::Errc::Denied);
    QCOMPARE(
        d.gateway()->act(d.dev, QStringLiteral("0GR000000000001"), ports::CopyAction::Activate, d.monitor).error().code,
        base::Errc::Denied);
    QCOMPARE(d.asked.refreshes + d.asked.actions, 0);
    // A code that signs in asks for the right to connect, which without a policy everybody has.
    QVERIFY(d.gateway()->access(d.dev, QStringLiteral("dev1"), {}, {}, d.monitor));
    QCOMPARE(d.asked.codes, 1);
}

void TestGuardedSandboxes::aYesIsForThatSandbox()
{
    Desk d;
    QVERIFY(Authorizer(d.policy).require<Capability::RefreshSandbox>({d.dev}));
    QVERIFY(d.refresh(d.dev));
    QCOMPARE(d.refresh(environmentOf("Dev2", model::EnvironmentKind::Developer)).error().code, base::Errc::Denied);
    QCOMPARE(d.asked.refreshes, 1);
}

void TestGuardedSandboxes::productionIsNeverRefreshed()
{
    Desk d;
    d.policy.productionWrites = true;
    const auto production = environmentOf("Production", model::EnvironmentKind::Production);
    QCOMPARE(Authorizer(d.policy).require<Capability::RefreshSandbox>({production}).error().code, base::Errc::Denied);
    QCOMPARE(d.refresh(production).error().code, base::Errc::Denied);
    QCOMPARE(d.asked.refreshes, 0);
}

QTEST_GUILESS_MAIN(TestGuardedSandboxes)
#include "tst_guardedsandboxes.moc"
