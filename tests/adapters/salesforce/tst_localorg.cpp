#include "tests/adapters/salesforce/localorgfixture.h"

#include <QThread>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace backflow;
using base::Errc;

namespace {

QByteArray newKeyPem()
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray pem(data, size);
    BIO_free(bio);
    EVP_PKEY_free(key);
    return pem;
}

} // namespace

/// The adapter against an org that speaks real HTTP and really checks and changes what it holds.
class TestLocalOrg : public LocalOrgFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOrg(); }
    void cleanup() { stopOrg(); }

    void describesLists();
    void retrievesWhatTheOrgHolds();
    void aRetrieveSurvivesACutAnswer();
    void faultsOfTheWire_data();
    void faultsOfTheWire();
    void aStoppedOrgIsOffline();
    void signsInByAccessToken();
    void signsInByJwtAndRenewsByIt();
    void signsInByBrowserAndRenewsByIt();
    void signingOutEndsTheSession();
    void tellsItsLimits();
    void tellsTheOrgsTime();
};

void TestLocalOrg::describesLists()
{
    const auto open = gateway(session());
    const auto description = open->describe(m_monitor);
    QVERIFY2(description, qPrintable(description ? QString() : description.error().detail));
    QVERIFY(description->types.size() > 20);
    QVERIFY(std::ranges::any_of(description->types, [](const ports::DescribedType &type) {
        return type.xmlName == QLatin1StringView("CustomObject") &&
               type.childXmlNames.contains(QStringLiteral("CustomField"));
    }));
    QStringList refused;
    QList<ports::ListQuery> queries;
    for (const char *type : {"ApexClass", "NoSuchType", "Layout", "Flow", "Profile"})
        queries.append({QString::fromLatin1(type), {}});
    const auto rows = open->list(queries, &refused, m_monitor);
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().detail));
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->constFirst().fullName, QStringLiteral("Hello"));
    QCOMPARE(rows->constFirst().fileName, QStringLiteral("classes/Hello.cls"));
    QVERIFY(rows->constFirst().lastModifiedDate.isValid());
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.constFirst().startsWith(QStringLiteral("NoSuchType: ")));
}

void TestLocalOrg::retrievesWhatTheOrgHolds()
{
    model::Manifest manifest;
    manifest.add(QStringLiteral("ApexClass"), QStringLiteral("Hello"));
    manifest.add(QStringLiteral("ApexClass"), QStringLiteral("Gone"));
    const auto answer = gateway(session())->retrieve(manifest, m_monitor);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    const auto entries = archive::readZip(answer->zip);
    QVERIFY(entries);
    QVERIFY(std::ranges::any_of(*entries, [](const archive::ZipEntry &entry) {
        return entry.name.endsWith(QStringLiteral("classes/Hello.cls")) && entry.bytes == kClass;
    }));
    QCOMPARE(answer->files.size(), 1);
    QCOMPARE(answer->files.constFirst().fileName, QStringLiteral("classes/Hello.cls"));
    QCOMPARE(answer->messages.size(), 1);
    QVERIFY(answer->messages.constFirst().problem.contains(QStringLiteral("'Gone'")));
}

void TestLocalOrg::aRetrieveSurvivesACutAnswer()
{
    fault({{QStringLiteral("op"), QStringLiteral("checkRetrieveStatus")}, {QStringLiteral("times"), 3}},
          {{QStringLiteral("cutAfterBytes"), 200}});
    model::Manifest manifest;
    manifest.add(QStringLiteral("ApexClass"), QStringLiteral("*"));
    const auto answer = gateway(session())->retrieve(manifest, m_monitor);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QVERIFY(archive::readZip(answer->zip));
}

void TestLocalOrg::faultsOfTheWire_data()
{
    QTest::addColumn<QJsonObject>("what");
    QTest::addColumn<Errc>("code");
    QTest::newRow("unavailable") << QJsonObject{{QStringLiteral("http"), 503}} << Errc::OrgBusy;
    QTest::newRow("a page of the network's own")
        << QJsonObject{{QStringLiteral("http"), 200},
                       {QStringLiteral("contentType"), QStringLiteral("text/html")},
                       {QStringLiteral("body"), QStringLiteral("<h1>Welcome to the hotel</h1>")}}
        << Errc::OrgFault;
    QTest::newRow("moved") << QJsonObject{{QStringLiteral("http"), 302},
                                          {QStringLiteral("headers"),
                                           QJsonObject{{QStringLiteral("Location"),
                                                        QStringLiteral("https://elsewhere.test/")}}}}
                           << Errc::OrgFault;
    QTest::newRow("locked") << QJsonObject{{QStringLiteral("soapFault"),
                                            QJsonObject{{QStringLiteral("code"), QStringLiteral("UNABLE_TO_LOCK_ROW")},
                                                        {QStringLiteral("message"), QStringLiteral("locked")}}}}
                            << Errc::OrgBusy;
}

void TestLocalOrg::faultsOfTheWire()
{
    QFETCH(const QJsonObject, what);
    QFETCH(const Errc, code);
    fault({{QStringLiteral("op"), QStringLiteral("describeMetadata")}, {QStringLiteral("times"), 0}}, what);
    const auto description = gateway(session())->describe(m_monitor);
    QVERIFY(!description);
    QCOMPARE(description.error().code, code);
}

void TestLocalOrg::aStoppedOrgIsOffline()
{
    const auto open = gateway(session());
    QVERIFY(open->describe(m_monitor));
    m_org->stop();
    const auto description = open->describe(m_monitor);
    QCOMPARE(description.error().code, Errc::Offline);
    // Nothing can have arrived anywhere: the deploy certainly did not happen.
    QCOMPARE(open->submitDeploy(deployZip("x"), {}, m_monitor).error().code, Errc::Offline);
}

void TestLocalOrg::signsInByAccessToken()
{
    const auto http = net::makeHttp();
    const auto signedIn = salesforce::signInWithAccessToken(*http, m_org->url().toString() + u'/',
                                                            m_org->accessToken().toUtf8(), *m_clock, m_monitor);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().detail));
    QCOMPARE(signedIn->identity.orgId->toString(), m_org->orgId());
    QCOMPARE(signedIn->identity.username, QStringLiteral("admin@localorg.test"));
    QCOMPARE(signedIn->identity.apiVersion, QStringLiteral("66.0"));
    QVERIFY(signedIn->identity.isSandbox);
    m_org->expireSessions();
    const auto refused = salesforce::signInWithAccessToken(*http, m_org->url().toString(),
                                                           signedIn->session.accessToken, *m_clock, m_monitor);
    QCOMPARE(refused.error().code, Errc::Unauthorized);
}

void TestLocalOrg::signsInByJwtAndRenewsByIt()
{
    const auto http = net::makeHttp();
    const auto signedIn = salesforce::signInWithJwt(*http,
                                                    {.loginUrl = m_org->url().toString(),
                                                     .clientId = QStringLiteral("client"),
                                                     .username = QStringLiteral("robot@acme.test"),
                                                     .keyPem = newKeyPem()},
                                                    *m_clock, m_monitor);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().detail));
    QCOMPARE(signedIn->session.username, QStringLiteral("robot@acme.test"));
    const auto open = gateway(signedIn->session);
    m_org->expireSessions();
    QVERIFY(open->describe(m_monitor));
    QCOMPARE(m_renewals, 1);
}

void TestLocalOrg::signsInByBrowserAndRenewsByIt()
{
    const auto http = net::makeHttp();
    salesforce::WebLogin login;
    login.loginUrl = m_org->url().toString();
    login.port = 0;
    std::unique_ptr<QThread> browser;
    const auto openBrowser = [&browser](const QUrl &url) {
        browser.reset(QThread::create([url] {
            const auto client = net::makeHttp();
            async::NullMonitor monitor;
            ports::HttpRequest request;
            request.url = url;
            const auto page = client->send(request, monitor);
            if (!page || page->status != 302)
                return;
            request.url = QUrl::fromEncoded(page->header("location"));
            request.url.setHost(QStringLiteral("127.0.0.1"));
            (void)client->send(request, monitor);
        }));
        browser->start();
    };
    const auto signedIn = salesforce::signInWithBrowser(*http, login, openBrowser, *m_clock, m_monitor);
    browser->wait();
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().detail));
    QVERIFY(signedIn->session.canRenew());
    QCOMPARE(signedIn->session.orgId, m_org->orgId());
    const auto open = gateway(signedIn->session);
    m_org->expireSessions();
    QVERIFY(open->query(QStringLiteral("SELECT Id FROM Organization"), false, m_monitor));
    QCOMPARE(m_renewals, 1);
}

void TestLocalOrg::signingOutEndsTheSession()
{
    const auto http = net::makeHttp();
    const salesforce::Session ended = session();
    QVERIFY(salesforce::signOut(*http, ended, m_monitor));
    QVERIFY(salesforce::signOut(*http, ended, m_monitor));
    m_org->expireSessions();
    QCOMPARE(gateway(ended)->describe(m_monitor).error().code, Errc::Unauthorized);
}

void TestLocalOrg::tellsItsLimits()
{
    const auto limits = gateway(session())->limits(m_monitor);
    QVERIFY2(limits, qPrintable(limits ? QString() : limits.error().message));
    QVERIFY(limits->contains(ports::OrgLimit{QStringLiteral("DailyApiRequests"), 15'000, 14'000}));
}

void TestLocalOrg::tellsTheOrgsTime()
{
    const auto time = gateway(session())->orgTime(m_monitor);
    QVERIFY2(time, qPrintable(time ? QString() : time.error().message));
    QVERIFY(std::abs(time->secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

QTEST_GUILESS_MAIN(TestLocalOrg)

#include "tst_localorg.moc"
