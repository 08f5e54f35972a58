#include "app/localorg/localorg.h"
#include "core/archive/zip.h"
#include "core/net/http.h"
#include "core/salesforce/gateway.h"
#include "core/salesforce/signin.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <thread>

using namespace backflow;
using base::Errc;
using ports::DeployState;

namespace {

/// The machine's date; waiting takes a fiftieth of the time.
class QuickClock final : public ports::Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds monotonic() const override { return m_passed; }
    void wait(std::chrono::milliseconds time) const override
    {
        m_passed += time;
        std::this_thread::sleep_for(time / 50);
    }

private:
    mutable std::chrono::milliseconds m_passed{0};
};

const QByteArray kClass = "public class Hello { public static String word() { return 'hi'; } }\n";
const QByteArray kClassMeta = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                              "<ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n"
                              "    <apiVersion>66.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n";

QByteArray packageXml(const QByteArray &members)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Package "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n<types>" +
           members + "<name>ApexClass</name></types>\n<version>66.0</version>\n</Package>\n";
}

QByteArray deployZip(const QByteArray &code)
{
    const auto zip = archive::writeZip({{QStringLiteral("package.xml"), packageXml("<members>Hello</members>")},
                                        {QStringLiteral("classes/Hello.cls"), code},
                                        {QStringLiteral("classes/Hello.cls-meta.xml"), kClassMeta}});
    if (!zip)
        qFatal("%s", qPrintable(zip.error().message));
    return *zip;
}

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
class TestLocalOrg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void describesLists();
    void retrievesWhatTheOrgHolds();
    void deploysAndFindsItAgain();
    void aFailedDeployTellsWhereAndWhy();
    void validatesAndThenDeploysQuickly();
    void cancelsARunningDeploy();
    void anExpiredSessionIsRenewedInTheMiddleOfADeploy();
    void aLostAnswerIsUnknownAndTheOrgRanItOnce();
    void aRequestThatNeverArrivedIsUnknownToo();
    void aRetrieveSurvivesACutAnswer();
    void answersCutAnywhereNeverLookLikeSuccess_data();
    void answersCutAnywhereNeverLookLikeSuccess();
    void faultsOfTheWire_data();
    void faultsOfTheWire();
    void aStoppedOrgIsOffline();
    void signsInByAccessToken();
    void signsInByJwtAndRenewsByIt();
    void signsInByBrowserAndRenewsByIt();
    void signingOutEndsTheSession();
    void tellsTheOrgsTime();

private:
    std::unique_ptr<ports::OrgGateway> gateway(salesforce::Session session)
    {
        auto opened = salesforce::openGateway(
            net::makeHttp(), std::move(session), [this](const salesforce::Session &) { ++m_renewals; }, m_clock);
        Q_ASSERT(opened);
        return std::move(*opened);
    }
    salesforce::Session session() const
    {
        salesforce::Session session;
        session.instanceUrl = m_org->url();
        session.loginUrl = m_org->url();
        session.clientId = salesforce::kDefaultClientId;
        session.accessToken = m_org->accessToken().toUtf8();
        session.refreshToken = m_org->issueRefreshToken(QStringLiteral("admin@localorg.test")).toUtf8();
        return session;
    }
    base::Result<ports::DeployStatus> awaitEnd(ports::OrgGateway &gateway, const QString &id)
    {
        for (;;) {
            auto status = gateway.deployStatus(id, m_monitor);
            if (!status || status->done)
                return status;
            m_clock.wait(std::chrono::seconds(1));
        }
    }
    void fault(const QJsonObject &match, const QJsonObject &what)
    {
        const auto set =
            m_org->setFaults({QJsonObject{{QStringLiteral("match"), match}, {QStringLiteral("do"), what}}});
        QVERIFY2(set, qPrintable(set ? QString() : set.error().message));
    }
    int asked(const QString &op) const
    {
        int count = 0;
        for (const localorg::RequestEntry &entry : m_org->requests())
            count += entry.op == op ? 1 : 0;
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<localorg::LocalOrg> m_org;
    QuickClock m_clock;
    async::NullMonitor m_monitor;
    int m_renewals = 0;
};

void TestLocalOrg::init()
{
    m_renewals = 0;
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("classes")));
    for (const auto &[name, bytes] : {std::pair<const char *, QByteArray>("classes/Hello.cls", kClass),
                                      {"classes/Hello.cls-meta.xml", kClassMeta}}) {
        QFile file(m_dir->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    localorg::Options options;
    options.root = m_dir->path();
    auto org = localorg::LocalOrg::start(options);
    QVERIFY2(org, qPrintable(org ? QString() : org.error().message));
    m_org = std::move(*org);
}

void TestLocalOrg::cleanup()
{
    m_org.reset();
    m_dir.reset();
}

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

void TestLocalOrg::deploysAndFindsItAgain()
{
    const auto open = gateway(session());
    const QByteArray changed = "public class Hello { /* ünd <more> & \"more\" */ }\n";
    const auto id = open->submitDeploy(deployZip(changed), {}, m_monitor);
    QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
    const auto status = awaitEnd(*open, *id);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().detail));
    QCOMPARE(status->state, DeployState::Succeeded);
    QCOMPARE(status->components.size(), 1);
    QVERIFY(status->components.constFirst().changed);
    QCOMPARE(status->components.constFirst().fullName, QStringLiteral("Hello"));
    QCOMPARE(m_org->ledger().size(), 1);
    model::Manifest manifest;
    manifest.add(QStringLiteral("ApexClass"), QStringLiteral("*"));
    const auto answer = open->retrieve(manifest, m_monitor);
    QVERIFY(answer);
    const auto entries = archive::readZip(answer->zip);
    QVERIFY(std::ranges::any_of(*entries, [&](const archive::ZipEntry &entry) { return entry.bytes == changed; }));
    // The way a lost id is found again.
    const auto rows = open->query(QStringLiteral("SELECT Id, Status, CheckOnly FROM DeployRequest"), true, m_monitor);
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().detail));
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->constFirst().value(QStringLiteral("Id")).toString(), *id);
}

void TestLocalOrg::aFailedDeployTellsWhereAndWhy()
{
    const auto open = gateway(session());
    const auto id = open->submitDeploy(deployZip("public class Hello {\n"), {}, m_monitor);
    QVERIFY(id);
    const auto status = awaitEnd(*open, *id);
    QVERIFY(status);
    QCOMPARE(status->state, DeployState::Failed);
    QVERIFY(!status->success);
    QVERIFY(std::ranges::any_of(status->components, [](const ports::DeployedComponent &row) {
        return row.fullName == QLatin1StringView("Hello") && !row.success && !row.problem.isEmpty();
    }));
}

void TestLocalOrg::validatesAndThenDeploysQuickly()
{
    const auto open = gateway(session());
    ports::DeployOptions options;
    options.checkOnly = true;
    options.testLevel = ports::TestLevel::RunLocalTests;
    const auto validation = open->submitDeploy(deployZip("public class Hello { }\n"), options, m_monitor);
    QVERIFY(validation);
    const auto checked = awaitEnd(*open, *validation);
    QVERIFY(checked);
    QCOMPARE(checked->state, DeployState::Succeeded);
    QVERIFY(checked->checkOnly);
    const auto quick = open->quickDeploy(*validation, m_monitor);
    QVERIFY2(quick, qPrintable(quick ? QString() : quick.error().detail));
    QVERIFY(*quick != *validation);
    const auto done = awaitEnd(*open, *quick);
    QVERIFY(done);
    QCOMPARE(done->state, DeployState::Succeeded);
    QVERIFY(!done->checkOnly);
}

void TestLocalOrg::cancelsARunningDeploy()
{
    fault({{QStringLiteral("op"), QStringLiteral("deploy")}}, {{QStringLiteral("holdMs"), 60'000}});
    const auto open = gateway(session());
    const auto id = open->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QVERIFY(id);
    QVERIFY(open->cancelDeploy(*id, m_monitor));
    const auto status = awaitEnd(*open, *id);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().detail));
    QCOMPARE(status->state, DeployState::Canceled);
    QVERIFY(!status->success);
}

void TestLocalOrg::anExpiredSessionIsRenewedInTheMiddleOfADeploy()
{
    const auto open = gateway(session());
    QVERIFY(open->describe(m_monitor));
    m_org->expireSessions();
    const auto id = open->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
    QCOMPARE(m_renewals, 1);
    m_org->expireSessions();
    QCOMPARE(awaitEnd(*open, *id)->state, DeployState::Succeeded);
    QCOMPARE(m_renewals, 2);
    m_org->expireSessions();
    QVERIFY(open->query(QStringLiteral("SELECT Id FROM Organization"), false, m_monitor));
    QCOMPARE(m_renewals, 3);
    QCOMPARE(m_org->ledger().size(), 1);
}

void TestLocalOrg::aLostAnswerIsUnknownAndTheOrgRanItOnce()
{
    fault({{QStringLiteral("op"), QStringLiteral("deploy")}}, {{QStringLiteral("dropAnswer"), true}});
    const auto open = gateway(session());
    // Over a connection that was used before: the case in which Qt would send the request again on its own.
    QVERIFY(open->describe(m_monitor));
    const auto id = open->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QCOMPARE(id.error().code, Errc::Unknown);
    QCOMPARE(asked(QStringLiteral("deploy")), 1);
    QCOMPARE(m_org->ledger().size(), 1);
}

void TestLocalOrg::aRequestThatNeverArrivedIsUnknownToo()
{
    fault({{QStringLiteral("op"), QStringLiteral("deploy")}}, {{QStringLiteral("dropBefore"), true}});
    const auto id = gateway(session())->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QCOMPARE(id.error().code, Errc::Unknown);
    QVERIFY(m_org->ledger().isEmpty());
    QCOMPARE(asked(QStringLiteral("deploy")), 1);
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

void TestLocalOrg::answersCutAnywhereNeverLookLikeSuccess_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 20, 100, 200, 300})
        QTest::addRow("%d", bytes) << bytes;
}

void TestLocalOrg::answersCutAnywhereNeverLookLikeSuccess()
{
    QFETCH(const int, bytes);
    fault({{QStringLiteral("op"), QStringLiteral("deploy")}}, {{QStringLiteral("cutAfterBytes"), bytes}});
    const auto id = gateway(session())->submitDeploy(deployZip("public class Hello { }\n"), {}, m_monitor);
    QVERIFY2(!id, qPrintable(id.value_or(QString())));
    QCOMPARE(id.error().code, Errc::Unknown);
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
                                                            m_org->accessToken().toUtf8(), m_clock, m_monitor);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().detail));
    QCOMPARE(signedIn->identity.orgId->toString(), m_org->orgId());
    QCOMPARE(signedIn->identity.username, QStringLiteral("admin@localorg.test"));
    QCOMPARE(signedIn->identity.apiVersion, QStringLiteral("66.0"));
    QVERIFY(signedIn->identity.isSandbox);
    m_org->expireSessions();
    const auto refused = salesforce::signInWithAccessToken(*http, m_org->url().toString(),
                                                           signedIn->session.accessToken, m_clock, m_monitor);
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
                                                    m_clock, m_monitor);
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
    const auto signedIn = salesforce::signInWithBrowser(*http, login, openBrowser, m_clock, m_monitor);
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

void TestLocalOrg::tellsTheOrgsTime()
{
    const auto time = gateway(session())->orgTime(m_monitor);
    QVERIFY2(time, qPrintable(time ? QString() : time.error().message));
    QVERIFY(std::abs(time->secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

QTEST_GUILESS_MAIN(TestLocalOrg)

#include "tst_localorg.moc"
