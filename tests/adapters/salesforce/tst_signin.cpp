#include "core/salesforce/clisignin.h"
#include "core/salesforce/jwt.h"
#include "core/salesforce/signin.h"
#include "core/salesforce/tokens.h"
#include "tests/adapters/salesforce/fakehttp.h"
#include "tests/support/fakeclock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUrlQuery>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace backflow;
using base::Errc;

namespace {

// moc loses its way in raw strings of several lines that hold addresses.
const QByteArray kToken = "{\"access_token\":\"00D000000000001!NEW\",\"refresh_token\":\"5AepFRESHTOKEN\","
                          "\"instance_url\":\"https://acme.my.salesforce.com/\","
                          "\"id\":\"https://login.salesforce.com/id/00D000000000001EAA/005000000000001AAA\"}";
const QByteArray kUser = R"({"user_id":"005000000000001AAA","organization_id":"00D000000000001EAA",
    "preferred_username":"ada@acme.test"})";
const QByteArray kOrganization = R"({"done":true,"records":[{"Id":"00D000000000001EAA","Name":"Acme",
    "InstanceName":"CS42","IsSandbox":true,"OrganizationType":"Enterprise Edition"}]})";

QByteArray newKeyPem(int bits)
{
    EVP_PKEY *key = EVP_RSA_gen(static_cast<unsigned int>(bits));
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray pem(data, size);
    BIO_free(bio);
    EVP_PKEY_free(key);
    return pem;
}

bool verifies(const QByteArray &jwt, const QByteArray &pem)
{
    BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const QByteArray text = jwt.left(jwt.lastIndexOf('.'));
    const QByteArray sign = QByteArray::fromBase64(jwt.mid(jwt.lastIndexOf('.') + 1), QByteArray::Base64UrlEncoding);
    EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key);
    const int good = EVP_DigestVerify(
        context, reinterpret_cast<const unsigned char *>(sign.constData()), static_cast<size_t>(sign.size()),
        reinterpret_cast<const unsigned char *>(text.constData()), static_cast<size_t>(text.size()));
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    BIO_free(bio);
    return good == 1;
}

QJsonObject jwtPart(const QByteArray &jwt, int part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(jwt.split('.').at(part), QByteArray::Base64UrlEncoding))
        .object();
}

QUrlQuery formOf(const QByteArray &body)
{
    return QUrlQuery(QString::fromLatin1(body));
}

/// One request of a browser; gives the status line.
QByteArray visit(const QUrl &url, const QByteArray &method = "GET")
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected())
        return "no connection";
    socket.write(method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                 " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray bytes;
    while (socket.waitForReadyRead())
        bytes += socket.readAll();
    bytes += socket.readAll();
    return bytes.left(bytes.indexOf("\r\n"));
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pem = newKeyPem(2048); }
    void init();

    void sessionsSurviveTheSecretStore();
    void damagedSecretsAreRefused();
    void addressesOfOrgs_data();
    void addressesOfOrgs();
    void anAccessTokenIsTriedOutAndCompleted();
    void whatCannotBeATokenIsNotSent_data();
    void whatCannotBeATokenIsNotSent();
    void anAuthUrlIsSplitAndExchanged();
    void authUrlsThatAreNone_data();
    void authUrlsThatAreNone();
    void aJwtIsSignedWithTheKey();
    void keysThatCannotSignAreRefused_data();
    void keysThatCannotSignAreRefused();
    void signingInByJwtTriesTheAudiences();
    void audiencesFollowTheHost_data();
    void audiencesFollowTheHost();
    void signingInWithTheBrowser();
    void strayVisitsDoNotEndTheSignIn();
    void refusingInTheBrowserIsDenied();
    void nobodyComingIsATimeout();
    void aBusyPortIsSaid();
    void loginsOfTheCommandLineAreListedOnce();
    void takingOverALogin_data();
    void takingOverALogin();
    void aMissingCommandLineIsSaid();
    void aFailingCommandLineIsToldWithoutSecrets();

private:
    salesforce::WebLogin webLogin() const
    {
        salesforce::WebLogin login;
        login.loginUrl = QStringLiteral("https://login.salesforce.com");
        login.port = 0;
        login.patience = std::chrono::seconds(30);
        return login;
    }
    /// Signs in while `browser` visits the redirect address with the given state.
    base::Result<salesforce::SignedIn>
    signInWhile(const std::function<void(QUrl redirect, const QString &state)> &browser)
    {
        std::unique_ptr<QThread> thread;
        const auto result = salesforce::signInWithBrowser(
            m_http, webLogin(),
            [&](const QUrl &url) {
                m_authorize = url;
                const QUrlQuery query(url);
                const QUrl redirect(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
                const QString state = query.queryItemValue(QStringLiteral("state"));
                thread.reset(QThread::create([browser, redirect, state] { browser(redirect, state); }));
                thread->start();
            },
            m_clock, m_monitor);
        thread->wait();
        return result;
    }
    /// An `sf` that prints the file named after its arguments, or fails as the real one does.
    QString fakeCli(const QMap<QString, QByteArray> &answers);

    std::shared_ptr<FakeHttp::Log> m_log = std::make_shared<FakeHttp::Log>();
    FakeHttp m_http{m_log};
    support::FakeClock m_clock;
    async::NullMonitor m_monitor;
    QByteArray m_pem;
    QUrl m_authorize;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSignIn::init()
{
    m_log->requests.clear();
    m_log->script.clear();
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestSignIn::sessionsSurviveTheSecretStore()
{
    salesforce::Session session;
    session.instanceUrl = QUrl(QStringLiteral("https://acme.my.salesforce.com"));
    session.loginUrl = QUrl(QStringLiteral("https://test.salesforce.com"));
    session.accessToken = "00D!a";
    session.refreshToken = "5Aep";
    session.clientId = QStringLiteral("id");
    session.clientSecret = "secret";
    session.username = QStringLiteral("ädà@acme.test");
    session.orgId = QStringLiteral("00D000000000001EAA");
    session.jwtKeyPem = m_pem;
    QCOMPARE(*salesforce::sessionFromSecret(salesforce::toSecret(session)), session);
    QCOMPARE(salesforce::secretKey(session.instanceUrl, QStringLiteral("Ada@Acme.test")),
             QStringLiteral("org/acme.my.salesforce.com/ada@acme.test"));
}

void TestSignIn::damagedSecretsAreRefused()
{
    for (const char *secret : {"", "not json", "{}", R"({"version":2,"instanceUrl":"https://a.test"})"})
        QCOMPARE(salesforce::sessionFromSecret(secret).error().code, Errc::Corrupt);
}

void TestSignIn::addressesOfOrgs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *text, const char *address) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(address);
    };
    row("https://acme.my.salesforce.com/", "https://acme.my.salesforce.com");
    row(" acme.my.salesforce.com ", "https://acme.my.salesforce.com");
    row("https://acme.my.salesforce.com/lightning/page?x=y", "https://acme.my.salesforce.com");
    row("http://127.0.0.1:8765/", "http://127.0.0.1:8765");
    row("http://localhost:8765", "http://localhost:8765");
    row("https://user:word@acme.my.salesforce.com", "https://acme.my.salesforce.com");
    row("http://acme.my.salesforce.com", "");
    row("ftp://acme.my.salesforce.com", "");
    row("", "");
    row("https://", "");
}

void TestSignIn::addressesOfOrgs()
{
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    const auto url = salesforce::orgAddress(text);
    QCOMPARE(url ? url->toString() : QString(), address);
    if (!url)
        QCOMPARE(url.error().code, Errc::InvalidInput);
}

void TestSignIn::anAccessTokenIsTriedOutAndCompleted()
{
    m_log->script.assign({FakeHttp::json(200, kOrganization), FakeHttp::json(200, kUser)});
    const auto signedIn = salesforce::signInWithAccessToken(m_http, QStringLiteral("https://acme.my.salesforce.com/"),
                                                            " 00D000000000001!AQ.word\n", m_clock, m_monitor);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().message));
    QCOMPARE(signedIn->session.accessToken, QByteArray("00D000000000001!AQ.word"));
    QCOMPARE(signedIn->session.username, QStringLiteral("ada@acme.test"));
    QCOMPARE(signedIn->session.orgId, QStringLiteral("00D000000000001EAA"));
    QVERIFY(!signedIn->session.canRenew());
    QVERIFY(signedIn->identity.isSandbox);

    m_log->script.assign({FakeHttp::json(401, R"([{"message":"Session expired","errorCode":"INVALID_SESSION_ID"}])")});
    const auto refused = salesforce::signInWithAccessToken(m_http, QStringLiteral("https://acme.my.salesforce.com"),
                                                           "00D000000000001!wrong", m_clock, m_monitor);
    QCOMPARE(refused.error().code, Errc::Unauthorized);
}

void TestSignIn::whatCannotBeATokenIsNotSent_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("00D!x");
    QTest::newRow("two lines") << QByteArray("00D000000000001!AQ\r\nX-Header: y");
    QTest::newRow("words") << QByteArray("this is surely not a token");
}

void TestSignIn::whatCannotBeATokenIsNotSent()
{
    QFETCH(const QByteArray, token);
    const auto signedIn = salesforce::signInWithAccessToken(m_http, QStringLiteral("https://acme.my.salesforce.com"),
                                                            token, m_clock, m_monitor);
    QCOMPARE(signedIn.error().code, Errc::InvalidInput);
    QVERIFY(m_log->requests.isEmpty());
}

void TestSignIn::anAuthUrlIsSplitAndExchanged()
{
    m_log->script.assign({FakeHttp::json(200, kToken), FakeHttp::json(200, kOrganization), FakeHttp::json(200, kUser)});
    const auto signedIn = salesforce::signInWithSfdxAuthUrl(
        m_http, QStringLiteral("force://My.Id:se-cret:5Aep861_x.y=@acme--uat.sandbox.my.salesforce.com\n"), m_clock,
        m_monitor);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().message));
    const auto &request = m_log->requests.constFirst();
    QCOMPARE(request.url, QUrl(QStringLiteral("https://acme--uat.sandbox.my.salesforce.com/services/oauth2/token")));
    QCOMPARE(request.body, QByteArray("grant_type=refresh_token&refresh_token=5Aep861_x.y%3D&client_id=My.Id&"
                                      "client_secret=se-cret"));
    // The answer's refresh token takes the place of the one that was used.
    QCOMPARE(signedIn->session.refreshToken, QByteArray("5AepFRESHTOKEN"));
    QCOMPARE(signedIn->session.instanceUrl, QUrl(QStringLiteral("https://acme.my.salesforce.com")));
    QVERIFY(salesforce::sessionFromSfdxAuthUrl(QStringLiteral("force://PlatformCLI::5Aep8@acme.my.salesforce.com")));
}

void TestSignIn::authUrlsThatAreNone_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"", "force://", "force://PlatformCLI::@host.test", "force://a:5Aep@host.test",
                            "https://PlatformCLI::5Aep@host.test", "force://PlatformCLI::5Aep@", "force://a:b:c@h/x"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestSignIn::authUrlsThatAreNone()
{
    QFETCH(const QString, url);
    const auto session = salesforce::sessionFromSfdxAuthUrl(url);
    QCOMPARE(session.error().code, Errc::InvalidInput);
    QVERIFY(!session.error().message.contains(QStringLiteral("5Aep@")));
}

void TestSignIn::aJwtIsSignedWithTheKey()
{
    const auto jwt = salesforce::signedJwt({.issuer = QStringLiteral("client"),
                                            .subject = QStringLiteral("ada@acme.test"),
                                            .audience = QStringLiteral("https://login.salesforce.com"),
                                            .expires = m_clock.now().addSecs(180)},
                                           m_pem);
    QVERIFY(jwt);
    QVERIFY(verifies(*jwt, m_pem));
    QVERIFY(!verifies(*jwt, newKeyPem(2048)));
    QCOMPARE(jwtPart(*jwt, 0).value(QStringLiteral("alg")).toString(), QStringLiteral("RS256"));
    QCOMPARE(jwtPart(*jwt, 1), QJsonObject({{QStringLiteral("iss"), QStringLiteral("client")},
                                            {QStringLiteral("sub"), QStringLiteral("ada@acme.test")},
                                            {QStringLiteral("aud"), QStringLiteral("https://login.salesforce.com")},
                                            {QStringLiteral("exp"), m_clock.now().addSecs(180).toSecsSinceEpoch()}}));
}

void TestSignIn::keysThatCannotSignAreRefused_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("-----BEGIN PRIVATE KEY-----\nhello\n-----END PRIVATE KEY-----\n");
    QTest::newRow("too short") << newKeyPem(1024);
    QTest::newRow("cut") << newKeyPem(2048).left(400);
}

void TestSignIn::keysThatCannotSignAreRefused()
{
    QFETCH(const QByteArray, pem);
    QCOMPARE(salesforce::signedJwt({}, pem).error().code, Errc::InvalidInput);
}

void TestSignIn::signingInByJwtTriesTheAudiences()
{
    m_log->script.assign({FakeHttp::json(400, R"({"error":"invalid_grant","error_description":"audience is invalid"})"),
                          FakeHttp::json(200, kToken), FakeHttp::json(200, kOrganization), FakeHttp::json(200, kUser)});
    salesforce::JwtLogin login{.loginUrl = QStringLiteral("https://acme.my.salesforce.com"),
                               .clientId = QStringLiteral("client"),
                               .username = QStringLiteral("ada@acme.test"),
                               .keyPem = m_pem};
    const auto signedIn = salesforce::signInWithJwt(m_http, login, m_clock, m_monitor);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().message));
    const auto audience = [this](int request) {
        const QUrlQuery form = formOf(m_log->requests.at(request).body);
        return jwtPart(form.queryItemValue(QStringLiteral("assertion")).toLatin1(), 1)
            .value(QStringLiteral("aud"))
            .toString();
    };
    QCOMPARE(audience(0), QStringLiteral("https://login.salesforce.com"));
    QCOMPARE(audience(1), QStringLiteral("https://acme.my.salesforce.com"));
    QVERIFY(signedIn->session.canRenew());

    m_log->script.assign(
        {FakeHttp::json(400, R"({"error":"invalid_grant","error_description":"user hasn't approved this consumer"})")});
    const auto refused = salesforce::signInWithJwt(m_http, login, m_clock, m_monitor);
    QCOMPARE(refused.error().code, Errc::Unauthorized);
    QVERIFY(refused.error().message.contains(QStringLiteral("user hasn't approved this consumer")));
}

void TestSignIn::audiencesFollowTheHost_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *login, const char *first) {
        QTest::newRow(login) << QString::fromLatin1(login) << QString::fromLatin1(first);
    };
    row("https://login.salesforce.com", "https://login.salesforce.com");
    row("https://test.salesforce.com", "https://test.salesforce.com");
    row("https://acme.my.salesforce.com", "https://login.salesforce.com");
    row("https://acme--uat.sandbox.my.salesforce.com", "https://test.salesforce.com");
    row("http://127.0.0.1:8765", "http://127.0.0.1:8765");
}

void TestSignIn::audiencesFollowTheHost()
{
    QFETCH(const QString, login);
    QFETCH(const QString, first);
    QCOMPARE(salesforce::audiencesFor(QUrl(login)).constFirst(), first);
}

void TestSignIn::signingInWithTheBrowser()
{
    m_log->script.assign({FakeHttp::json(200, kToken), FakeHttp::json(200, kOrganization), FakeHttp::json(200, kUser)});
    QByteArray shown;
    const auto signedIn = signInWhile([&shown](QUrl redirect, const QString &state) {
        redirect.setQuery(QStringLiteral("code=aPrx%2Bcode%3D%3D&state=") + state);
        shown = visit(redirect);
    });
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().message));
    QCOMPARE(shown, QByteArray("HTTP/1.1 200 OK"));
    const QUrlQuery asked(m_authorize);
    QCOMPARE(asked.queryItemValue(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
    QCOMPARE(asked.queryItemValue(QStringLiteral("client_id")), QStringLiteral("PlatformCLI"));
    const QUrlQuery form = formOf(m_log->requests.constFirst().body);
    QCOMPARE(form.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded), QStringLiteral("aPrx+code=="));
    const QByteArray verifier = form.queryItemValue(QStringLiteral("code_verifier")).toLatin1();
    QCOMPARE(verifier.size(), 128);
    QCOMPARE(asked.queryItemValue(QStringLiteral("code_challenge")).toLatin1(),
             QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QCOMPARE(form.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded),
             asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    QCOMPARE(signedIn->session.refreshToken, QByteArray("5AepFRESHTOKEN"));
    QCOMPARE(signedIn->session.username, QStringLiteral("ada@acme.test"));
}

void TestSignIn::strayVisitsDoNotEndTheSignIn()
{
    m_log->script.assign({FakeHttp::json(200, kToken), FakeHttp::json(200, kOrganization), FakeHttp::json(200, kUser)});
    QList<QByteArray> shown;
    const auto signedIn = signInWhile([&shown](QUrl redirect, const QString &state) {
        QTcpSocket silent;
        silent.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(redirect.port()));
        QUrl icon = redirect;
        icon.setPath(QStringLiteral("/favicon.ico"));
        shown.append(visit(icon));
        shown.append(visit(redirect, "OPTIONS"));
        redirect.setQuery(QStringLiteral("code=stolen&state=wrong"));
        shown.append(visit(redirect));
        redirect.setQuery(QStringLiteral("error=access_denied"));
        shown.append(visit(redirect));
        redirect.setQuery(QStringLiteral("code=right&state=") + state);
        shown.append(visit(redirect));
    });
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().message));
    QCOMPARE(shown, QList<QByteArray>({"HTTP/1.1 404 Not Found", "HTTP/1.1 204 No Content", "HTTP/1.1 400 Bad Request",
                                       "HTTP/1.1 400 Bad Request", "HTTP/1.1 200 OK"}));
    QCOMPARE(formOf(m_log->requests.constFirst().body).queryItemValue(QStringLiteral("code")), QStringLiteral("right"));
}

void TestSignIn::refusingInTheBrowserIsDenied()
{
    const auto signedIn = signInWhile([](QUrl redirect, const QString &state) {
        redirect.setQuery(QStringLiteral("error=access_denied&error_description=end-user+denied+authorization&state=") +
                          state);
        visit(redirect);
    });
    QCOMPARE(signedIn.error().code, Errc::Denied);
    QVERIFY(signedIn.error().message.contains(QStringLiteral("end-user denied authorization")));
    QVERIFY(m_log->requests.isEmpty());
}

void TestSignIn::nobodyComingIsATimeout()
{
    salesforce::WebLogin login = webLogin();
    login.patience = std::chrono::seconds(0);
    const auto signedIn = salesforce::signInWithBrowser(m_http, login, [](const QUrl &) {}, m_clock, m_monitor);
    QCOMPARE(signedIn.error().code, Errc::Timeout);
}

void TestSignIn::aBusyPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    salesforce::WebLogin login = webLogin();
    login.port = other.serverPort();
    bool opened = false;
    const auto signedIn =
        salesforce::signInWithBrowser(m_http, login, [&opened](const QUrl &) { opened = true; }, m_clock, m_monitor);
    QCOMPARE(signedIn.error().code, Errc::AlreadyExists);
    QVERIFY(!opened);
}

QString TestSignIn::fakeCli(const QMap<QString, QByteArray> &answers)
{
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        QFile file(m_dir->filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("no fixture");
    }
    const QString path = m_dir->filePath(QStringLiteral("sf"));
    QFile script(path);
    if (!script.open(QIODevice::WriteOnly))
        qFatal("no script");
    script.write("#!/bin/sh\n"
                 "case \"$*\" in *--json) ;; *) exit 9;; esac\n"
                 "name=\"$1-$2\"; [ \"$2\" = auth ] && name=\"$1-$2-$3\"\n"
                 "answer=\"$(dirname \"$0\")/$name\"\n"
                 "if [ -f \"$answer\" ]; then cat \"$answer\"; exit 0; fi\n"
                 "printf '{\"status\":2,\"name\":\"CommandNotFound\",\"message\":\"no %s for token "
                 "00D000000000001!SECRETWORD\"}' \"$name\"\n"
                 "exit 2\n");
    script.close();
    script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return path;
}

void TestSignIn::loginsOfTheCommandLineAreListedOnce()
{
    const QByteArray org = R"({"username":"ada@acme.test","orgId":"00D000000000001EAA","alias":"uat",
        "instanceUrl":"https://acme.my.salesforce.com/","loginUrl":"https://test.salesforce.com","isSandbox":true})";
    const QString cli =
        fakeCli({{QStringLiteral("org-list"), R"({"status":0,"result":{"other":[)" + org + R"(],"sandboxes":[)" + org +
                                                  R"(],"nonScratchOrgs":[],"scratchOrgs":[]}})"}});
    const auto logins = salesforce::cliLogins(cli, m_monitor);
    QVERIFY2(logins, qPrintable(logins ? QString() : logins.error().message));
    QCOMPARE(logins->size(), 1);
    const salesforce::CliLogin &login = logins->constFirst();
    QCOMPARE(login.username, QStringLiteral("ada@acme.test"));
    QCOMPARE(login.alias, QStringLiteral("uat"));
    QCOMPARE(login.orgId, QStringLiteral("00D000000000001EAA"));
    QCOMPARE(login.instanceUrl, QUrl(QStringLiteral("https://acme.my.salesforce.com")));
    QVERIFY(login.isSandbox);
}

void TestSignIn::takingOverALogin_data()
{
    QTest::addColumn<QByteArray>("display");
    QTest::addColumn<QByteArray>("authUrl");
    QTest::addColumn<QByteArray>("accessToken");
    QTest::addColumn<bool>("renewable");
    const QByteArray hidden = R"("accessToken":"[REDACTED] Use 'sf org auth show-access-token' to view")";
    const QByteArray end = R"(,"instanceUrl":"https://acme.my.salesforce.com/","username":"ada@acme.test"}})";
    const QByteArray url = R"({"result":{"sfdxAuthUrl":"force://PlatformCLI::5Aep861@acme.my.salesforce.com"}})";
    const QByteArray token = R"({"result":{"accessToken":"00D000000000001!AQ.word"}})";
    QTest::newRow("new CLI, web login") << R"({"result":{)" + hidden + end << url << token << true;
    QTest::newRow("new CLI, access token login") << R"({"result":{)" + hidden + end << QByteArray() << token << false;
    QTest::newRow("old CLI, web login") << R"({"result":{"accessToken":"00D000000000001!AQ.word","sfdxAuthUrl":)"
                                           R"("force://PlatformCLI::5Aep861@acme.my.salesforce.com")" +
                                               end
                                        << QByteArray() << QByteArray() << true;
    QTest::newRow("old CLI, access token login")
        << R"({"result":{"accessToken":"00D000000000001!AQ.word")" + end << QByteArray() << QByteArray() << false;
}

void TestSignIn::takingOverALogin()
{
    QFETCH(const QByteArray, display);
    QFETCH(const QByteArray, authUrl);
    QFETCH(const QByteArray, accessToken);
    QFETCH(const bool, renewable);
    QMap<QString, QByteArray> answers{{QStringLiteral("org-display"), display}};
    if (!authUrl.isEmpty())
        answers.insert(QStringLiteral("org-auth-show-sfdx-auth-url"), authUrl);
    if (!accessToken.isEmpty())
        answers.insert(QStringLiteral("org-auth-show-access-token"), accessToken);
    if (renewable)
        m_log->script.push_back(FakeHttp::json(200, kToken));
    m_log->script.push_back(FakeHttp::json(200, kOrganization));
    m_log->script.push_back(FakeHttp::json(200, kUser));
    const auto signedIn =
        salesforce::signInWithCli(m_http, fakeCli(answers), QStringLiteral("uat"), m_clock, m_monitor);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().message));
    QCOMPARE(signedIn->session.canRenew(), renewable);
    QCOMPARE(signedIn->session.accessToken, QByteArray(renewable ? "00D000000000001!NEW" : "00D000000000001!AQ.word"));
    QCOMPARE(signedIn->session.username, QStringLiteral("ada@acme.test"));
}

void TestSignIn::aMissingCommandLineIsSaid()
{
    const auto logins = salesforce::cliLogins(QStringLiteral("no-such-sf-anywhere"), m_monitor);
    QCOMPARE(logins.error().code, Errc::NotFound);
}

void TestSignIn::aFailingCommandLineIsToldWithoutSecrets()
{
    const auto logins = salesforce::cliLogins(fakeCli({}), m_monitor);
    QCOMPARE(logins.error().code, Errc::Io);
    QVERIFY2(logins.error().message.contains(QStringLiteral("no org-list")), qPrintable(logins.error().message));
    QVERIFY(!logins.error().message.contains(QStringLiteral("SECRETWORD")));
}

QTEST_GUILESS_MAIN(TestSignIn)

#include "tst_signin.moc"
