// Two programs renew one sign-in at once, where a refresh token is good for one time: real processes over one keyring.

#include "app/localorg/localorg.h"
#include "app/services/sessions.h"
#include "core/salesforce/signin.h"
#include "core/secrets/secrets.h"
#include "tests/support/fakeclock.h"
#include "tests/support/keyringsession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <iostream>
#include <string>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"org/01WORKSPACE/uat"_s;
const QString kKeyring = u"keyring"_s;
constexpr int kPatienceMs = 60'000;

/// Stands for the keyring where there is none: one file that every process reads anew.
class FileStore final : public ports::SecretStore
{
public:
    explicit FileStore(QString path)
        : m_path(std::move(path))
    {
    }
    base::Result<QByteArray> read(const QString &key) override
    {
        const QJsonObject all = everything();
        if (!all.contains(key))
            return base::failure(base::Errc::NotFound, u"There is no such entry."_s);
        return QByteArray::fromBase64(all.value(key).toString().toLatin1());
    }
    base::Result<> write(const QString &key, const QByteArray &secret) override
    {
        QJsonObject all = everything();
        all.insert(key, QString::fromLatin1(secret.toBase64()));
        return put(all);
    }
    base::Result<> remove(const QString &key) override
    {
        QJsonObject all = everything();
        all.remove(key);
        return put(all);
    }

private:
    QJsonObject everything() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    base::Result<> put(const QJsonObject &all) const
    {
        QSaveFile file(m_path);
        if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0 && file.commit())
            return {};
        return base::failure(base::Errc::Io, file.errorString());
    }
    QString m_path;
};

base::Result<std::unique_ptr<ports::SecretStore>> storeAt(const QString &place)
{
    if (place == kKeyring)
        return secrets::openKeychain();
    return std::make_unique<FileStore>(place);
}

void tell(const char *word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
}

/// Stops where it is told to until it is killed: behind the lock, or when the org has answered and nothing is kept yet.
class PausingStore final : public ports::SecretStore
{
public:
    PausingStore(std::unique_ptr<ports::SecretStore> inner, QString at, std::shared_ptr<int> reads)
        : m_inner(std::move(inner))
        , m_at(std::move(at))
        , m_reads(std::move(reads))
    {
    }
    base::Result<QByteArray> read(const QString &key) override
    {
        if (++*m_reads == 2 && m_at == "turn"_L1)
            pause();
        return m_inner->read(key);
    }
    base::Result<> write(const QString &key, const QByteArray &secret) override
    {
        if (m_at == "answer"_L1)
            pause();
        return m_inner->write(key, secret);
    }
    base::Result<> remove(const QString &key) override { return m_inner->remove(key); }

private:
    static void pause()
    {
        tell("paused");
        std::string line;
        std::getline(std::cin, line);
    }
    std::unique_ptr<ports::SecretStore> m_inner;
    QString m_at;
    std::shared_ptr<int> m_reads;
};

model::Environment uat(const QUrl &url)
{
    model::Environment environment;
    environment.name = u"UAT"_s;
    environment.instanceUrl = url;
    environment.loginUrl = url;
    return environment;
}

/// The other program: `open` takes the session as it is kept, `work` asks the org something with it.
int child(const QStringList &arguments)
{
    const auto reads = std::make_shared<int>(0);
    const services::Sessions sessions(u"01WORKSPACE"_s, arguments.value(3),
                                      [place = arguments.value(4), at = arguments.value(5),
                                       reads]() -> base::Result<std::unique_ptr<ports::SecretStore>> {
                                          base::Result<std::unique_ptr<ports::SecretStore>> store = storeAt(place);
                                          if (!store)
                                              return store;
                                          return std::make_unique<PausingStore>(*std::move(store), at, reads);
                                      });
    const support::FakeClock clock;
    async::NullMonitor monitor;
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway = base::failure(base::Errc::NotFound, {});
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line == "open") {
            *reads = 0;
            gateway = sessions.gateway(uat(QUrl(arguments.value(2))), clock);
            tell(gateway ? "opened" : "closed");
        } else if (line == "work") {
            const auto described = gateway ? (*gateway)->describe(monitor) : base::failure(gateway);
            const bool out = !described && described.error().code == base::Errc::Unauthorized;
            tell(described ? (sessions.unsaved().isEmpty() ? "worked" : "unsaved") : out ? "signed out" : "failed");
        }
    }
    return 0;
}

class Other final
{
public:
    Other(const QUrl &url, const QString &folder, const QString &store, const QString &pause = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, url.toString(), folder, store, pause});
    }
    ~Other()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(kPatienceMs))
            kill();
    }
    Other(const Other &) = delete;
    Other &operator=(const Other &) = delete;
    void say(const QByteArray &line)
    {
        m_process.write(line + '\n');
        m_process.waitForBytesWritten(kPatienceMs);
    }
    QByteArray hear()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_process.canReadLine() && timer.elapsed() < kPatienceMs &&
               (m_process.waitForReadyRead(1000) || m_process.state() == QProcess::Running)) {
        }
        return m_process.readLine().trimmed();
    }
    QByteArray ask(const QByteArray &line)
    {
        say(line);
        return hear();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }

private:
    QProcess m_process;
};

} // namespace

class TestRefreshRace : public QObject
{
    Q_OBJECT
public:
    explicit TestRefreshRace(bool keyring)
        : m_keyring(keyring)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_org.reset(); }
    void oneOfTwoAsksAndBothGoOn();
    void oneThatDiesWithTheTurnLeavesItToTheOther();
    void oneThatDiesWithTheAnswerCostsOneSignIn();
    void overAKeyring();

private:
    QString store() const { return m_keyring ? kKeyring : m_folder->filePath(u"secrets"_s); }
    void signIn();
    QByteArray keptRefreshToken() const;
    int asked() const;
    std::unique_ptr<Other> other(const QString &pause = {}) const
    {
        return std::make_unique<Other>(m_org->url(), m_folder->path(), store(), pause);
    }

    bool m_keyring;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<localorg::LocalOrg> m_org;
};

void TestRefreshRace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    localorg::Options options;
    options.root = m_folder->filePath(u"org"_s);
    options.strictTokens = true;
    options.rotatesRefreshTokens = true;
    auto org = localorg::LocalOrg::start(options);
    QVERIFY2(org, qPrintable(org ? QString() : org.error().message));
    m_org = *std::move(org);
    signIn();
}

void TestRefreshRace::signIn()
{
    salesforce::Session session;
    session.instanceUrl = m_org->url();
    session.loginUrl = m_org->url();
    session.clientId = salesforce::kDefaultClientId;
    session.accessToken = m_org->accessToken().toUtf8();
    session.refreshToken = m_org->issueRefreshToken(u"admin@localorg.test"_s).toUtf8();
    auto opened = storeAt(store());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QVERIFY((*opened)->write(kKey, salesforce::toSecret(session)));
}

QByteArray TestRefreshRace::keptRefreshToken() const
{
    const auto secret = (*storeAt(store()))->read(kKey);
    return secret ? salesforce::sessionFromSecret(*secret).value_or(salesforce::Session()).refreshToken : QByteArray();
}

int TestRefreshRace::asked() const
{
    return int(std::ranges::count_if(m_org->requests(), [](const localorg::RequestEntry &entry) {
        return entry.op == "POST /services/oauth2/token"_L1;
    }));
}

void TestRefreshRace::oneOfTwoAsksAndBothGoOn()
{
    const int rounds = std::max(1, qEnvironmentVariableIntValue("BACKFLOW_REFRESH_ROUNDS") == 0
                                       ? 20
                                       : qEnvironmentVariableIntValue("BACKFLOW_REFRESH_ROUNDS"));
    const auto first = other();
    const auto second = other();
    QElapsedTimer timer;
    qint64 longest = 0;
    for (int round = 1; round <= rounds; ++round) {
        QCOMPARE(first->ask("open"), "opened");
        QCOMPARE(second->ask("open"), "opened");
        const QByteArray before = keptRefreshToken();
        const int askedBefore = asked();
        m_org->expireSessions();
        timer.start();
        first->say("work");
        second->say("work");
        QCOMPARE(first->hear(), "worked");
        QCOMPARE(second->hear(), "worked");
        longest = std::max(longest, timer.elapsed());
        QCOMPARE(asked() - askedBefore, 1);
        QVERIFY(keptRefreshToken() != before);
    }
    qInfo("%d rounds, the longest took %lld ms", rounds, longest);
    // Nobody is signed out at the end: what is kept renews once more.
    m_org->expireSessions();
    const auto third = other();
    QCOMPARE(third->ask("open"), "opened");
    QCOMPARE(third->ask("work"), "worked");
}

void TestRefreshRace::oneThatDiesWithTheTurnLeavesItToTheOther()
{
    const auto dying = other(u"turn"_s);
    const auto second = other();
    QCOMPARE(dying->ask("open"), "opened");
    QCOMPARE(second->ask("open"), "opened");
    m_org->expireSessions();
    QCOMPARE(dying->ask("work"), "paused"); // it has the lock now
    second->say("work");
    QElapsedTimer timer;
    timer.start();
    dying->kill();
    QCOMPARE(second->hear(), "worked");
    qInfo("went on after %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < kPatienceMs / 2);
    QCOMPARE(asked(), 1);
}

void TestRefreshRace::oneThatDiesWithTheAnswerCostsOneSignIn()
{
    const auto dying = other(u"answer"_s);
    const auto second = other();
    QCOMPARE(dying->ask("open"), "opened");
    QCOMPARE(second->ask("open"), "opened");
    m_org->expireSessions();
    QCOMPARE(dying->ask("work"), "paused"); // the org has turned the token, and nobody wrote the new one down
    second->say("work");
    QElapsedTimer timer;
    timer.start();
    dying->kill();
    // No program can close this gap: the old token is dead in the org. What it costs is to sign in again.
    QCOMPARE(second->hear(), "signed out");
    QVERIFY(timer.elapsed() < kPatienceMs / 2);
    QCOMPARE(asked(), 2);
    signIn();
    QCOMPARE(second->ask("open"), "opened");
    QCOMPARE(second->ask("work"), "worked");
    QCOMPARE(second->ask("open"), "opened");
    m_org->expireSessions();
    QCOMPARE(second->ask("work"), "worked");
}

void TestRefreshRace::overAKeyring()
{
    if (m_keyring)
        return; // this is the inner run
    if (!tests::hasKeyring())
        QSKIP("There is no gnome-keyring-daemon or dbus-run-session on this machine.");
    const QTemporaryDir home;
    QProcess session;
    QVERIFY(tests::runInSession(session, home.path(), QCoreApplication::applicationFilePath(), u"--inside-a-session"_s,
                                true));
    const QByteArray output = session.readAll();
    QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("0 failed, 0 skipped"), output.constData());
    QVERIFY(QFile::exists(home.filePath(u"xdg/keyrings/login.keyring"_s)));
    for (const QByteArray &line : output.split('\n')) {
        if (line.contains(" ms"))
            qInfo("keyring: %s", line.trimmed().constData());
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return child(arguments);
    const bool inside = arguments.value(1) == "--inside-a-session"_L1;
    TestRefreshRace test(inside);
    return QTest::qExec(&test, inside ? 1 : argc, argv);
}

#include "tst_refreshrace.moc"
