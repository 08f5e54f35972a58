// Who signed in to an org with this workspace, and who signed out, is on record.

#include "app/localorg/localorg.h"
#include "app/services/services.h"
#include "core/git/openrepository.h"
#include "core/governance/auditchain.h"
#include "core/governance/peoplebranch.h"

#include <QTemporaryDir>
#include <QTest>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace backflow;
using namespace Qt::StringLiterals;
using promotion::SignInMethod;

class TestSignInRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void signingInIsOnRecord();
    void signingOutIsOnRecord();
    void aSessionThatSomebodyElseOpenedIsNoSignIn();
    void aSignInThatFailedIsNone();
    void aSignInThatCannotBeRecordedIsNotUsed();

private:
    promotion::ProgramHooks hooks() const
    {
        return services::Services(*services::Workspace::open(m_dir->filePath(u"workspace"_s))).hooks([](const QUrl &) {
        });
    }
    promotion::SignInRequest byJwt() const
    {
        return {SignInMethod::Jwt, m_org->url().toString(), u"client"_s, u"robot@acme.test"_s, m_pem};
    }
    QString repositoryPath() const { return m_dir->filePath(u"workspace/repository.git"_s); }
    /// Oldest first.
    QList<QJsonObject> records() const
    {
        const auto repository = git::openRepository(repositoryPath());
        QList<QJsonObject> records;
        const auto read = governance::readAudit(**repository, 0);
        for (const governance::AuditRecord &record : read ? *read : QList<governance::AuditRecord>())
            records.prepend(record.json);
        return records;
    }

    QByteArray m_pem;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<localorg::LocalOrg> m_org;
    model::Environment m_uat;
    async::NullMonitor m_monitor;
};

void TestSignInRecord::initTestCase()
{
    qputenv("BACKFLOW_SECRETS", "memory");
    qputenv("BACKFLOW_SIGNING_KEY", "none");
    qputenv("BACKFLOW_USER_NAME", "Ada Admin");
    qputenv("BACKFLOW_USER_EMAIL", "ada@example.com");
    EVP_PKEY *key = EVP_RSA_gen(2048);
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    m_pem = QByteArray(data, size);
    BIO_free(bio);
    EVP_PKEY_free(key);
}

void TestSignInRecord::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    localorg::Options options;
    options.root = m_dir->filePath(u"org"_s);
    auto org = localorg::LocalOrg::start(options);
    QVERIFY2(org, qPrintable(org ? QString() : org.error().message));
    m_org = *std::move(org);
    m_uat = {};
    m_uat.name = u"UAT"_s;
    m_uat.kind = model::EnvironmentKind::Full;
    m_uat.instanceUrl = m_uat.loginUrl = m_org->url();
    auto workspace = services::Workspace::create(m_dir->filePath(u"workspace"_s), u"Team"_s);
    QVERIFY(workspace);
    model::Pipeline pipeline = workspace->pipeline();
    pipeline.environments = {m_uat};
    QVERIFY(workspace->setPipeline(pipeline));
}

void TestSignInRecord::cleanup()
{
    m_org.reset();
    m_dir.reset();
}

void TestSignInRecord::signingInIsOnRecord()
{
    const auto signedIn = hooks().signIn(m_uat, byJwt(), m_monitor);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().message));
    const QList<QJsonObject> all = records();
    QVERIFY(!all.isEmpty());
    const QJsonObject last = all.last();
    QCOMPARE(last["action"_L1].toString(), u"login"_s);
    QCOMPARE(last["to"_L1]["env"_L1].toString(), u"UAT"_s);
    QCOMPARE(last["to"_L1]["orgId"_L1].toString(), m_org->orgId());
    QCOMPARE(last["to"_L1]["orgType"_L1].toString(), u"full"_s);
    const auto repository = git::openRepository(repositoryPath());
    QCOMPARE(governance::readPeople(**repository)->actorOf(last).name, u"Ada Admin"_s);
    // Never with what.
    const QByteArray whole = QJsonDocument(last).toJson();
    QVERIFY(!whole.contains("robot") && !whole.contains("PRIVATE") && !whole.contains("token"));
}

void TestSignInRecord::signingOutIsOnRecord()
{
    const promotion::ProgramHooks program = hooks();
    const auto signedIn = program.signIn(m_uat, byJwt(), m_monitor);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().message));
    QVERIFY(program.signOut(*signedIn));
    QStringList actions;
    for (const QJsonObject &record : records()) {
        if (record["action"_L1].toString().startsWith("log"_L1))
            actions += record["action"_L1].toString();
    }
    QCOMPARE(actions, (QStringList{u"login"_s, u"logout"_s}));
}

void TestSignInRecord::aSessionThatSomebodyElseOpenedIsNoSignIn()
{
    promotion::SignInRequest request;
    request.method = SignInMethod::AccessToken;
    request.url = m_org->url().toString();
    request.secret = m_org->accessToken().toUtf8();
    const auto signedIn = hooks().signIn(m_uat, request, m_monitor);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().message));
    for (const QJsonObject &record : records())
        QVERIFY(record["action"_L1].toString() != "login"_L1);
}

void TestSignInRecord::aSignInThatFailedIsNone()
{
    promotion::SignInRequest request = byJwt();
    request.secret = "no key";
    QVERIFY(!hooks().signIn(m_uat, request, m_monitor));
    for (const QJsonObject &record : records())
        QVERIFY(record["action"_L1].toString() != "login"_L1);
}

void TestSignInRecord::aSignInThatCannotBeRecordedIsNotUsed()
{
    // The trail's tip names what is no record.
    {
        const auto repository = git::openRepository(repositoryPath());
        ports::CommitDraft draft;
        draft.branch = governance::kAuditBranch;
        draft.put.insert(u"note.txt"_s, QByteArray("not a record"));
        draft.message = u"not a record\n"_s;
        draft.authorName = u"Mallory"_s;
        draft.authorEmail = u"mallory@example.com"_s;
        draft.when = QDateTime::currentDateTimeUtc();
        QVERIFY((*repository)->commit(draft, m_monitor));
    }
    const promotion::ProgramHooks program = hooks();
    QVERIFY(!program.signIn(m_uat, byJwt(), m_monitor));
    QCOMPARE(program.backends->gateway(m_uat).error().code, base::Errc::Unauthorized);
}

QTEST_GUILESS_MAIN(TestSignInRecord)
#include "tst_signinrecord.moc"
