#include "app/localorg/localorg.h"
#include "app/services/sessions.h"
#include "core/salesforce/signin.h"
#include "core/secrets/secrets.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace backflow;
using base::Errc;
using services::Sessions;

namespace {

/// A store over memory that refuses to be written while it is told to.
struct LockableMemory {
    std::shared_ptr<secrets::SecretMemory> memory = std::make_shared<secrets::SecretMemory>();
    std::atomic_bool locked = false;
};

class LockableStore final : public ports::SecretStore
{
public:
    explicit LockableStore(std::shared_ptr<LockableMemory> memory)
        : m_memory(std::move(memory))
    {
    }
    base::Result<QByteArray> read(const QString &key) override { return m_memory->memory->read(key); }
    base::Result<> write(const QString &key, const QByteArray &secret) override
    {
        if (m_memory->locked)
            return base::failure(Errc::Denied, QStringLiteral("The keychain is locked."));
        m_memory->memory->write(key, secret);
        return {};
    }
    base::Result<> remove(const QString &key) override
    {
        m_memory->memory->remove(key);
        return {};
    }

private:
    std::shared_ptr<LockableMemory> m_memory;
};

class SayingMonitor final : public async::Monitor
{
public:
    bool stopped() const override { return false; }
    void advance(qint64, qint64) override {}
    void say(const QString &text) override { said += text; }
    QStringList said;
};

} // namespace

/// Sign-ins of a workspace against a real local org.
class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_org.reset(); }

    void aRenewedSessionIsKept();
    void aKeychainThatRefusesIsToldAndTheSessionGoesOn();
    void whatTheKeychainRefusedIsWrittenWhenItOpens();
    void manyRenewAtOnceAndOneAsks();
    void signingOutEndsTheSessionInTheOrg();
    void signingOutOfAnOrgThatIsAwayIsHonest();
    void signingOutWithoutASignInIsFine();
    void anAccessTokenOfTheEnvironmentIsNeverKept();

private:
    Sessions sessions() const
    {
        return {QStringLiteral("01WORKSPACE"), m_dir->path(),
                [memory = m_memory]() -> base::Result<std::unique_ptr<ports::SecretStore>> {
                    return std::make_unique<LockableStore>(memory);
                }};
    }
    void signIn()
    {
        salesforce::Session session;
        session.instanceUrl = m_org->url();
        session.loginUrl = m_org->url();
        session.clientId = salesforce::kDefaultClientId;
        session.accessToken = m_org->accessToken().toUtf8();
        session.refreshToken = m_org->issueRefreshToken(QStringLiteral("admin@localorg.test")).toUtf8();
        m_memory->memory->write(QStringLiteral("org/01WORKSPACE/uat"), salesforce::toSecret(session));
    }
    salesforce::Session stored() const
    {
        const auto secret = m_memory->memory->read(QStringLiteral("org/01WORKSPACE/uat"));
        return secret ? salesforce::sessionFromSecret(*secret).value_or(salesforce::Session()) : salesforce::Session();
    }
    int tokensAsked() const
    {
        return static_cast<int>(std::ranges::count_if(m_org->requests(), [](const localorg::RequestEntry &entry) {
            return entry.op == QLatin1StringView("POST /services/oauth2/token");
        }));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<localorg::LocalOrg> m_org;
    std::shared_ptr<LockableMemory> m_memory;
    model::Environment m_uat;
    support::FakeClock m_clock;
    SayingMonitor m_monitor;
};

void TestSessions::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_memory = std::make_shared<LockableMemory>();
    m_monitor.said.clear();
    localorg::Options options;
    options.root = m_dir->filePath(QStringLiteral("org"));
    options.strictTokens = true;
    auto org = localorg::LocalOrg::start(options);
    QVERIFY2(org, qPrintable(org ? QString() : org.error().message));
    m_org = *std::move(org);
    m_uat = {};
    m_uat.name = QStringLiteral("UAT");
    m_uat.instanceUrl = m_org->url();
    m_uat.loginUrl = m_org->url();
    signIn();
}

void TestSessions::aRenewedSessionIsKept()
{
    const QByteArray before = stored().accessToken;
    const auto gateway = sessions().gateway(m_uat, m_clock);
    QVERIFY(gateway);
    m_org->expireSessions();
    const auto described = (*gateway)->describe(m_monitor);
    QVERIFY2(described, qPrintable(described ? QString() : described.error().message));
    QVERIFY(stored().accessToken != before);
    QVERIFY(sessions().unsaved().isEmpty());
}

void TestSessions::aKeychainThatRefusesIsToldAndTheSessionGoesOn()
{
    const Sessions all = sessions();
    const auto gateway = all.gateway(m_uat, m_clock);
    m_memory->locked = true;
    const QByteArray before = stored().accessToken;
    m_org->expireSessions();
    QVERIFY((*gateway)->describe(m_monitor));
    QCOMPARE(stored().accessToken, before);
    QCOMPARE(all.unsaved().size(), 1);
    QVERIFY(all.unsaved().constFirst().contains(QStringLiteral("UAT")));
    QVERIFY(m_monitor.said.contains(all.unsaved().constFirst()));
    // Another gateway of this program takes the fresh one, not the dead one that is still written down.
    const auto second = all.gateway(m_uat, m_clock);
    QVERIFY((*second)->describe(m_monitor));
    QCOMPARE(tokensAsked(), 1);
    // Nor does a renewal fall back to the dead one.
    m_org->expireSessions();
    QVERIFY((*second)->describe(m_monitor));
    QCOMPARE(tokensAsked(), 2);
}

void TestSessions::whatTheKeychainRefusedIsWrittenWhenItOpens()
{
    const Sessions all = sessions();
    const auto gateway = all.gateway(m_uat, m_clock);
    m_memory->locked = true;
    m_org->expireSessions();
    QVERIFY((*gateway)->describe(m_monitor));
    m_memory->locked = false;
    QVERIFY(all.gateway(m_uat, m_clock));
    QVERIFY(all.unsaved().isEmpty());
    const auto fresh = sessions().gateway(m_uat, m_clock);
    QVERIFY((*fresh)->describe(m_monitor));
    QCOMPARE(tokensAsked(), 1);
}

/// As several threads and programs do: each has its own Sessions over the same keychain.
void TestSessions::manyRenewAtOnceAndOneAsks()
{
    constexpr int kMany = 6;
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic_int fine = 0;
    std::vector<std::unique_ptr<ports::OrgGateway>> gateways;
    for (int i = 0; i < kMany; ++i) {
        auto gateway = sessions().gateway(m_uat, m_clock);
        QVERIFY(gateway);
        gateways.push_back(*std::move(gateway));
    }
    m_org->expireSessions();
    for (const auto &gateway : gateways) {
        threads.emplace_back(QThread::create([&fine, &gateway] {
            async::NullMonitor monitor;
            fine += gateway->describe(monitor) ? 1 : 0;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(fine.load(), kMany);
    QCOMPARE(tokensAsked(), 1);
}

void TestSessions::signingOutEndsTheSessionInTheOrg()
{
    const salesforce::Session session = stored();
    const auto ended = sessions().signOut(m_uat, m_monitor);
    QVERIFY2(ended, qPrintable(ended ? QString() : ended.error().message));
    QCOMPARE(sessions().gateway(m_uat, m_clock).error().code, Errc::Unauthorized);
    QVERIFY(std::ranges::any_of(m_org->requests(), [](const localorg::RequestEntry &entry) {
        return entry.op == QLatin1StringView("POST /services/oauth2/revoke") && entry.status == 200;
    }));
    // A copy that somebody took along opens nothing any more.
    m_memory->memory->write(QStringLiteral("org/01WORKSPACE/uat"), salesforce::toSecret(session));
    m_org->expireSessions();
    QCOMPARE((*sessions().gateway(m_uat, m_clock))->describe(m_monitor).error().code, Errc::Unauthorized);
}

void TestSessions::signingOutOfAnOrgThatIsAwayIsHonest()
{
    m_org->stop();
    const auto ended = sessions().signOut(m_uat, m_monitor);
    QCOMPARE(ended.error().code, Errc::Unknown);
    QVERIFY(ended.error().message.contains(QStringLiteral("forgotten on this computer")));
    QCOMPARE(stored().accessToken, QByteArray());
}

void TestSessions::signingOutWithoutASignInIsFine()
{
    QVERIFY(sessions().signOut(m_uat, m_monitor));
    QVERIFY(sessions().signOut(m_uat, m_monitor));
}

void TestSessions::anAccessTokenOfTheEnvironmentIsNeverKept()
{
    qputenv("BACKFLOW_ACCESS_TOKEN_UAT", m_org->accessToken().toUtf8());
    const auto cleanUp = qScopeGuard([] { qunsetenv("BACKFLOW_ACCESS_TOKEN_UAT"); });
    const salesforce::Session before = stored();
    const auto gateway = sessions().gateway(m_uat, m_clock);
    QVERIFY((*gateway)->describe(m_monitor));
    m_org->expireSessions();
    QCOMPARE((*gateway)->describe(m_monitor).error().code, Errc::Unauthorized);
    QVERIFY(stored() == before);
}

QTEST_GUILESS_MAIN(TestSessions)

#include "tst_sessions.moc"
