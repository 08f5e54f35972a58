#include "app/services/sessions.h"
#include "core/salesforce/signin.h"
#include "core/secrets/secrets.h"
#include "tests/adapters/salesforce/localorgfixture.h"
#include "tests/faults/orgscript.h"

#include <QTcpServer>
#include <QTest>
#include <QThread>
#include <QUrlQuery>
#include <atomic>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using tests::OrgScript;

/// Section C of the fault catalog, and faults 163 to 165: sessions, signing in, the keychain.
class TestSignIns : public LocalOrgFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { stopOrg(); }
    void fault_045_tokenExpiresAtTheUpload();
    void fault_047_diedWhileRotating();
    void fault_048_twoRenewAtOnce();
    void fault_049_keychainRefusesTheNewToken();
    void fault_051_userDeactivated();
    void fault_052_refusedInTheBrowser();
    void fault_053_strayVisits();
    void fault_054_portBusyAndNobodyComes();
    void fault_055_anotherUserThanBefore();
    void fault_163_noKeyring();
    void fault_164_keyringLocked();
    void fault_165_entryMissingOrDamaged();

private:
    struct Store final : ports::SecretStore {
        std::shared_ptr<secrets::SecretMemory> memory;
        std::shared_ptr<std::optional<Errc>> failing;
        base::Result<QByteArray> read(const QString &key) override { return memory->read(key); }
        base::Result<> write(const QString &key, const QByteArray &secret) override
        {
            if (*failing)
                return base::failure(**failing, u"The keychain is locked."_s);
            memory->write(key, secret);
            return {};
        }
        base::Result<> remove(const QString &key) override
        {
            memory->remove(key);
            return {};
        }
    };
    services::Sessions sessions() const
    {
        return {u"01WORKSPACE"_s, m_dir->path(),
                [memory = m_memory, failing = m_failing]() -> base::Result<std::unique_ptr<ports::SecretStore>> {
                    auto store = std::make_unique<Store>();
                    store->memory = memory;
                    store->failing = failing;
                    return store;
                }};
    }
    model::Environment environment() const
    {
        model::Environment uat;
        uat.name = u"UAT"_s;
        uat.instanceUrl = uat.loginUrl = m_org->url();
        return uat;
    }
    base::Result<salesforce::SignedIn> inTheBrowser(OrgScript &org, std::chrono::seconds patience,
                                                    const std::function<void(QUrl, QString)> &browser, int port = 0)
    {
        salesforce::WebLogin login;
        login.loginUrl = u"https://login.salesforce.com"_s;
        login.port = port;
        login.patience = patience;
        std::unique_ptr<QThread> thread;
        FakeHttp http(org.log);
        auto result = salesforce::signInWithBrowser(
            http, login,
            [&](const QUrl &url) {
                const QUrlQuery query(url);
                const QUrl redirect(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
                const QString state = query.queryItemValue(u"state"_s);
                thread.reset(QThread::create([browser, redirect, state] { browser(redirect, state); }));
                thread->start();
            },
            *m_clock, m_monitor);
        if (thread)
            thread->wait();
        return result;
    }
    /// Status of a visit with that query; 0 when nobody listens.
    static int visit(QUrl url, const QString &query)
    {
        async::NullMonitor monitor;
        ports::HttpRequest request;
        url.setHost(u"127.0.0.1"_s);
        url.setQuery(query);
        request.url = url;
        const auto answer = net::makeHttp()->send(request, monitor);
        return answer ? answer->status : 0;
    }

    std::shared_ptr<secrets::SecretMemory> m_memory;
    std::shared_ptr<std::optional<Errc>> m_failing;
};

void TestSignIns::init()
{
    localorg::Options options;
    options.strictTokens = true;
    startOrg(options);
    m_memory = std::make_shared<secrets::SecretMemory>();
    m_failing = std::make_shared<std::optional<Errc>>();
    m_memory->write(u"org/01WORKSPACE/uat"_s, salesforce::toSecret(session()));
}

void TestSignIns::fault_045_tokenExpiresAtTheUpload()
{
    const auto open = gateway(session());
    QVERIFY(open->describe(m_monitor));
    m_org->expireSessions();
    // Refused for its session nothing has been done, so it is renewed and sent once more, once.
    QVERIFY(open->submitDeploy(deployZip(kClass), {}, m_monitor));
    QCOMPARE(m_renewals, 1);
    QCOMPARE(m_org->ledger().size(), 1);
}

void TestSignIns::fault_047_diedWhileRotating()
{
    // The new token never reached the keychain, and the old one is used up: a sign-in is asked for, nothing else.
    OrgScript org;
    org.answers({FakeHttp::fault("INVALID_SESSION_ID", "x"),
                 FakeHttp::json(400, R"({"error":"invalid_grant","error_description":"expired refresh token"})")});
    const auto id = org.gateway()->submitDeploy("PK", {}, org.monitor);
    QCOMPARE(id.error().code, Errc::Unauthorized);
    QVERIFY(org.renewed.isEmpty());
    QCOMPARE(org.log->requests.size(), 2);
}

void TestSignIns::fault_048_twoRenewAtOnce()
{
    const services::Sessions shared = sessions();
    m_org->expireSessions();
    std::atomic_int good = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            async::NullMonitor monitor;
            const auto open = shared.gateway(environment(), *m_clock);
            good += open && (*open)->describe(monitor) ? 1 : 0;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(good.load(), 4);
    QCOMPARE(asked(u"/services/oauth2/token"_s), 1);
}

void TestSignIns::fault_049_keychainRefusesTheNewToken()
{
    const services::Sessions shared = sessions();
    m_org->expireSessions();
    *m_failing = Errc::Denied;
    const auto open = shared.gateway(environment(), *m_clock);
    QVERIFY((*open)->describe(m_monitor));
    QCOMPARE(shared.unsaved().size(), 1);
    m_failing->reset();
    m_org->expireSessions();
    QVERIFY((*shared.gateway(environment(), *m_clock))->describe(m_monitor));
    QCOMPARE(shared.unsaved().size(), 0);
}

void TestSignIns::fault_051_userDeactivated()
{
    OrgScript org;
    org.answers({FakeHttp::fault("INVALID_SESSION_ID", "x"),
                 FakeHttp::json(400, R"({"error":"inactive_user","error_description":"user is inactive"})")});
    const auto description = org.gateway()->describe(org.monitor);
    QCOMPARE(description.error().code, Errc::Unauthorized);
    QVERIFY(description.error().message.contains(u"user is inactive"_s));
}

void TestSignIns::fault_052_refusedInTheBrowser()
{
    OrgScript org;
    QUrl listener;
    const auto signedIn = inTheBrowser(org, std::chrono::seconds(30), [&](const QUrl &redirect, const QString &state) {
        listener = redirect;
        visit(redirect, u"error=access_denied&error_description=no&state="_s + state);
    });
    QCOMPARE(signedIn.error().code, Errc::Denied);
    // Nobody listens any more.
    QCOMPARE(visit(listener, u"code=x"_s), 0);
}

void TestSignIns::fault_053_strayVisits()
{
    OrgScript org;
    org.answers({OrgScript::token(), FakeHttp::json(200, "{\"records\":[]}"), FakeHttp::json(200, "{}")});
    QList<int> strays;
    const auto signedIn = inTheBrowser(org, std::chrono::seconds(30), [&](const QUrl &redirect, const QString &state) {
        strays += visit(redirect, u"code=stolen&state=wrong"_s);
        strays += visit(redirect, u"code=stolen"_s);
        QUrl elsewhere = redirect;
        elsewhere.setPath(u"/elsewhere"_s);
        strays += visit(elsewhere, u"code=stolen&state="_s + state);
        visit(redirect, u"error=enough&state="_s + state);
    });
    QVERIFY(!signedIn);
    for (const int status : strays)
        QVERIFY(status >= 400);
    // None of these codes was taken to the org.
    QCOMPARE(org.log->requests.size(), 0);
}

void TestSignIns::fault_054_portBusyAndNobodyComes()
{
    OrgScript org;
    QTcpServer busy;
    QVERIFY(busy.listen(QHostAddress::LocalHost));
    const auto taken =
        inTheBrowser(org, std::chrono::seconds(5), [](const QUrl &, const QString &) {}, busy.serverPort());
    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains(QString::number(busy.serverPort())), qPrintable(taken.error().message));
    const auto nobody = inTheBrowser(org, std::chrono::seconds(1), [](const QUrl &, const QString &) {});
    QCOMPARE(nobody.error().code, Errc::Timeout);
}

void TestSignIns::fault_055_anotherUserThanBefore()
{
    struct Saying final : async::Monitor {
        QStringList said;
        bool stopped() const override { return false; }
        void advance(qint64, qint64) override {}
        void say(const QString &text) override { said += text; }
    };
    promotion::SignInRequest request;
    request.method = promotion::SignInMethod::AccessToken;
    request.url = m_org->url().toString();
    request.secret = m_org->accessToken().toUtf8();
    const auto signedIn = [&](const QString &before, Saying &monitor) {
        model::Environment uat = environment();
        uat.username = before;
        return sessions().signIn(uat, request, {}, *m_clock, monitor);
    };
    Saying first;
    const auto user = signedIn({}, first);
    QVERIFY2(user, qPrintable(user ? QString() : user.error().message));
    QVERIFY(!user->username.isEmpty());
    Saying same;
    QVERIFY(signedIn(user->username.toUpper(), same));
    Saying another;
    const auto now = signedIn(u"somebody.else@acme.test"_s, another);
    QVERIFY(now);
    QCOMPARE(now->username, user->username);
    // Nothing to tell but the change.
    QVERIFY(first.said.filter(u"Before, that was"_s).isEmpty());
    QVERIFY(same.said.filter(u"Before, that was"_s).isEmpty());
    const QStringList told = another.said.filter(u"Before, that was"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().contains(user->username) && told.first().contains(u"somebody.else@acme.test"_s));
}

void TestSignIns::fault_163_noKeyring()
{
    const services::Sessions none(u"01WORKSPACE"_s, m_dir->path(), [] {
        return base::Result<std::unique_ptr<ports::SecretStore>>(
            base::failure(Errc::Unsupported, u"There is no keyring here; start one."_s));
    });
    const auto open = none.gateway(environment(), *m_clock);
    QVERIFY(!open);
    QVERIFY(open.error().message.contains(u"keyring"_s));
}

void TestSignIns::fault_164_keyringLocked()
{
    *m_failing = Errc::Denied;
    // Reading is possible, keeping is not: the session works on and says so.
    const services::Sessions shared = sessions();
    m_org->expireSessions();
    const auto open = shared.gateway(environment(), *m_clock);
    QVERIFY((*open)->describe(m_monitor));
    QVERIFY(shared.unsaved().first().contains(u"UAT"_s));
}

void TestSignIns::fault_165_entryMissingOrDamaged()
{
    m_memory->remove(u"org/01WORKSPACE/uat"_s);
    QCOMPARE(sessions().gateway(environment(), *m_clock).error().code, Errc::Unauthorized);
    for (const QByteArray damaged : {"", "not json", "{}", "{\"version\":99}"}) {
        m_memory->write(u"org/01WORKSPACE/uat"_s, damaged);
        const auto open = sessions().gateway(environment(), *m_clock);
        QVERIFY2(!open, damaged.constData());
        QVERIFY(!open.error().message.isEmpty());
    }
    // As large as a session may get.
    salesforce::Session large = session();
    large.refreshToken = QByteArray(18'000, 'x');
    QCOMPARE(salesforce::sessionFromSecret(salesforce::toSecret(large))->refreshToken, large.refreshToken);
}

QTEST_GUILESS_MAIN(TestSignIns)
#include "tst_signins.moc"
