#include "app/services/workspace.h"
#include "core/salesforce/session.h"
#include "core/secrets/secrets.h"
#include "tests/adapters/git/gitserver.h"
#include "tests/app/bench.h"
#include "tests/support/keyringsession.h"

#include <QDirIterator>

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

namespace {

/// The forms in which a secret could lie somewhere.
QList<QByteArray> formsOf(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    return {secret, secret.toBase64(), secret.toHex(), QUrl::toPercentEncoding(text),
            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
}

bool holds(const QByteArray &bytes, const QList<QByteArray> &secrets)
{
    return std::ranges::any_of(secrets, [&bytes](const QByteArray &secret) {
        return std::ranges::any_of(formsOf(secret), [&bytes](const QByteArray &form) { return bytes.contains(form); });
    });
}

/// Files under `folder` that hold one of the secrets.
QStringList filesWith(const QString &folder, const QList<QByteArray> &secrets)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && holds(file.readAll(), secrets))
            found += file.fileName();
    }
    return found;
}

} // namespace

/// Signs in to both orgs, works a day with everything going wrong that may repeat a secret, and looks for the secrets
/// wherever something is kept or said. Runs in a D-Bus session of its own with a real keyring; started by TestCanaries.
class TestInsideASession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingKeepsASecretButTheKeyring();

private:
    void signIn(Bench &bench, const QString &name, localorg::LocalOrg &org);
    void workADay(Bench &bench);
    QList<QByteArray> m_secrets;
};

void TestInsideASession::signIn(Bench &bench, const QString &name, localorg::LocalOrg &org)
{
    const QByteArray token = org.accessToken().toUtf8();
    QCOMPARE(bench
                 .ctl({u"env"_s, u"login"_s, name, u"--method"_s, u"token"_s, u"--url"_s, org.url().toString()},
                      {{u"BACKFLOW_ACCESS_TOKEN"_s, QString::fromUtf8(token)}})
                 .exitCode,
             0);
    // The same sign-in as a browser leaves it: with a refresh token, and a client's secret.
    const auto workspace = services::Workspace::open(bench.path(u"workspace"_s));
    const auto keychain = secrets::openKeychain();
    const QString key = u"org/%1/%2"_s.arg(workspace->id(), name.toLower());
    const auto kept = (*keychain)->read(key);
    QVERIFY(kept);
    salesforce::Session session = *salesforce::sessionFromSecret(*kept);
    QCOMPARE(session.accessToken, token);
    session.loginUrl = session.instanceUrl;
    session.refreshToken = org.issueRefreshToken(u"admin@localorg.test"_s).toUtf8();
    session.clientId = u"PlatformCLI"_s;
    QVERIFY((*keychain)->write(key, salesforce::toSecret(session)));
    m_secrets += {session.accessToken, session.refreshToken};
}

void TestInsideASession::workADay(Bench &bench)
{
    const auto answering = [](const QString &op, const QJsonObject &what) {
        return QJsonArray{QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, op}}}, {u"do"_s, what}}};
    };
    const QString all = QString::fromUtf8(m_secrets.join(' '));
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    QCOMPARE(bench.retrieve(u"Dev"_s).exitCode, 0);
    bench.writeClass(u"uat"_s, u"Tax"_s, "public class Tax {\n    Integer rate = 16;\n}\n");
    // A session that ended is renewed; the org's errors repeat what they were sent.
    bench.uat().expireSessions();
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    for (const QJsonObject &echo :
         {QJsonObject{
              {u"http"_s, 500}, {u"body"_s, u"<html>Bearer %1</html>"_s.arg(all)}, {u"contentType"_s, u"text/html"_s}},
          QJsonObject{{u"soapFault"_s,
                       QJsonObject{{u"code"_s, u"sf:UNKNOWN_EXCEPTION"_s}, {u"message"_s, u"session "_s + all}}}},
          QJsonObject{{u"restError"_s,
                       QJsonObject{{u"status"_s, 400}, {u"code"_s, u"X"_s}, {u"message"_s, u"token "_s + all}}}}}) {
        QVERIFY(bench.dev().setFaults(answering(u"*"_s, echo)));
        bench.ctl({u"retrieve"_s, u"Dev"_s, u"--full"_s});
        bench.program(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"), {u"retrieve"_s, u"Dev"_s, u"--full"_s});
    }
    QVERIFY(bench.dev().setFaults({}));
    const Called planned = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--note"_s, u"the hotfix"_s});
    const QString id = planned.json.value("id"_L1).toString();
    QVERIFY2(!id.isEmpty(), planned.err.constData());
    QCOMPARE(bench.ctl({u"validate"_s, id}).exitCode, 0);
    // The deployment's own words repeat them, too.
    QVERIFY(bench.dev().setFaults(answering(
        u"deploy"_s,
        {{u"outcome"_s,
          QJsonObject{{u"status"_s, u"Failed"_s}, {u"success"_s, false}, {u"errorMessage"_s, u"sid="_s + all}}}})));
    bench.ctl({u"promote"_s, id});
    QVERIFY(bench.dev().setFaults({}));
    const Called again = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s});
    QCOMPARE(bench.ctl({u"promote"_s, again.json.value("id"_L1).toString()}).exitCode, 0);
    QCOMPARE(bench.ctl({u"rollback"_s, again.json.value("id"_L1).toString()}).exitCode, 0);
    for (const QStringList &command : {QStringList{u"drift"_s, u"Dev"_s},
                                       {u"history"_s},
                                       {u"audit"_s, u"verify"_s},
                                       {u"compare"_s, u"UAT"_s, u"Dev"_s},
                                       {u"env"_s, u"list"_s},
                                       {u"show"_s, u"last"_s}})
        bench.ctl(command);
}

void TestInsideASession::nothingKeepsASecretButTheKeyring()
{
    tests::GitServer server;
    Bench bench;
    for (const char *variable : {"BACKFLOW_SECRETS", "BACKFLOW_ACCESS_TOKEN_UAT", "BACKFLOW_ACCESS_TOKEN_DEV"})
        bench.environment().remove(QString::fromLatin1(variable));
    bench.setRemote(server.url());
    for (const QString &org : {u"uat"_s, u"dev"_s})
        bench.writeClass(org, u"Tax"_s, "public class Tax {\n    Integer rate = 19;\n}\n");
    bench.makeWorkspace();
    signIn(bench, u"UAT"_s, bench.uat());
    signIn(bench, u"Dev"_s, bench.dev());
    workADay(bench);
    // Tokens that came by renewal are as secret.
    const auto workspace = services::Workspace::open(bench.path(u"workspace"_s));
    const auto keychain = secrets::openKeychain();
    for (const QString &name : {u"uat"_s, u"dev"_s}) {
        const auto kept = (*keychain)->read(u"org/%1/%2"_s.arg(workspace->id(), name));
        QVERIFY(kept);
        const QByteArray token = salesforce::sessionFromSecret(*kept)->accessToken;
        if (!m_secrets.contains(token))
            m_secrets += token;
    }
    QVERIFY(m_secrets.size() >= 5);
    for (const QString &name : {u"UAT"_s, u"Dev"_s})
        QCOMPARE(bench.ctl({u"env"_s, u"logout"_s, name}).exitCode, 0);

    // The line is shown with the secret in it: it is nobody's.
    for (const QByteArray &line : bench.said().split('\n'))
        QVERIFY2(!holds(line, m_secrets), line.constData());
    QCOMPARE(filesWith(bench.path(u"workspace"_s), m_secrets), QStringList());
    QCOMPARE(filesWith(qEnvironmentVariable("HOME"), m_secrets), QStringList());
    QCOMPARE(filesWith(server.folder(), m_secrets), QStringList());
    for (const QString &repository : {bench.path(u"workspace/repository.git"_s), server.folder()}) {
        const tests::GitAnswer objects =
            tests::runGit(repository, {u"cat-file"_s, u"--batch"_s, u"--batch-all-objects"_s, u"--buffer"_s});
        QVERIFY(objects.out.size() > 1000);
        QVERIFY2(!holds(objects.out, m_secrets), qPrintable(repository));
    }
    // After signing out the keyring has none either.
    for (const QString &name : {u"uat"_s, u"dev"_s})
        QCOMPARE(int((*keychain)->read(u"org/%1/%2"_s.arg(workspace->id(), name)).error().code),
                 int(base::Errc::NotFound));
    // The search finds what is there.
    QFile planted(bench.path(u"workspace/planted"_s));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("x" + m_secrets.last().toBase64());
    planted.close();
    QCOMPARE(filesWith(bench.path(u"workspace"_s), m_secrets), QStringList{planted.fileName()});
}

class TestCanaries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingKeepsASecretButTheKeyring();
};

void TestCanaries::nothingKeepsASecretButTheKeyring()
{
    // The tests of the keychain tell of a machine without these programs; here nothing can be shown on it.
    if (!tests::hasKeyring())
        QSKIP("no keyring on this machine");
    const QTemporaryDir home;
    QProcess session;
    QVERIFY(tests::runInSession(session, home.path(), QCoreApplication::applicationFilePath(), u"--inside-a-session"_s,
                                true));
    const QByteArray output = session.readAll();
    QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("0 failed"), output.constData());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(u"--inside-a-session"_s)) {
        TestInsideASession inside;
        return QTest::qExec(&inside, QStringList{app.arguments().first()});
    }
    TestCanaries tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_canaries.moc"
