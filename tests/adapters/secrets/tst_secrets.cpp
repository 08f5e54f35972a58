#include "core/secrets/secrets.h"
#include "tests/support/keyringsession.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace backflow;
using base::Errc;

namespace {

const QString kKey = QStringLiteral("org/acme.my.salesforce.com/ada@acme.test");
const QByteArray kCanary = "canary-5Aep861-refresh-token-of-nobody";

std::unique_ptr<ports::SecretStore> openedKeychain()
{
    auto keychain = secrets::openKeychain();
    if (!keychain)
        qFatal("%s %s", qPrintable(keychain.error().message), qPrintable(keychain.error().detail));
    return std::move(*keychain);
}

/// What must hold of any store.
void checkStore(ports::SecretStore &store)
{
    QCOMPARE(store.read(kKey).error().code, Errc::NotFound);
    QVERIFY(store.remove(kKey));
    QVERIFY(store.write(kKey, kCanary));
    QCOMPARE(*store.read(kKey), kCanary);
    const QByteArray binary("\0\xff nul and what is no UTF-8 \n", 30);
    QVERIFY(store.write(kKey, binary));
    QCOMPARE(*store.read(kKey), binary);
    QCOMPARE(store.read(QStringLiteral("org/other")).error().code, Errc::NotFound);
    QVERIFY(store.remove(kKey));
    QCOMPARE(store.read(kKey).error().code, Errc::NotFound);
}

} // namespace

/// Runs in a D-Bus session of its own with a keyring in it; started by TestSecrets.
class TestInsideASession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreWrittenReadAndRemoved() { checkStore(*openedKeychain()); }

    void aLargeSecretFits()
    {
        const auto store = openedKeychain();
        const QByteArray large(12'000, 'k');
        QVERIFY(store->write(kKey, large));
        QCOMPARE(*store->read(kKey), large);
        QVERIFY(store->remove(kKey));
    }

    void threadsWithoutAnEventLoopMayAsk()
    {
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic_int fine = 0;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([&fine, t] {
                const QString key = QStringLiteral("org/thread/%1").arg(t);
                const auto store = openedKeychain();
                if (store->write(key, key.toLatin1()) && store->read(key) == key.toLatin1() && store->remove(key))
                    ++fine;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(fine.load(), 4);
    }

    void theCanaryStaysBehind() { QVERIFY(openedKeychain()->write(kKey, kCanary)); }
};

/// Runs in a D-Bus session where nobody offers secrets.
class TestWithoutAKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallSaysSo()
    {
        const auto store = openedKeychain();
        QCOMPARE(store->read(kKey).error().code, Errc::Unsupported);
        QCOMPARE(store->write(kKey, kCanary).error().code, Errc::Unsupported);
        QCOMPARE(store->remove(kKey).error().code, Errc::Unsupported);
    }
};

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryKeepsSecretsForTheProcess();
    void insideASession_data();
    void insideASession();
    void withoutAnySessionTheSentenceSaysWhatToStart();

private:
    void addRowIfPossible(const char *name, const QString &mode);
    static void verifyNoPlainCanary(const QString &folder);
};

void TestSecrets::memoryKeepsSecretsForTheProcess()
{
    const auto memory = std::make_shared<secrets::SecretMemory>();
    checkStore(*secrets::openMemory(memory));
    QVERIFY(secrets::openMemory(memory)->write(kKey, "x"));
    QCOMPARE(*secrets::openMemory(memory)->read(kKey), QByteArray("x"));
    QVERIFY(!secrets::openMemory(std::make_shared<secrets::SecretMemory>())->read(kKey));
}

/// Machines without these programs have nothing to test against.
void TestSecrets::addRowIfPossible(const char *name, const QString &mode)
{
    if (tests::hasKeyring())
        QTest::newRow(name) << mode;
}

void TestSecrets::insideASession_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("in memory") << QString();
    addRowIfPossible("with a keyring", QStringLiteral("--inside-a-session"));
    addRowIfPossible("without a keyring", QStringLiteral("--without-a-keyring"));
}

void TestSecrets::insideASession()
{
    QFETCH(const QString, mode);
    if (mode.isEmpty()) {
        checkStore(*secrets::openMemory(std::make_shared<secrets::SecretMemory>()));
        return;
    }
    const QTemporaryDir home;
    QVERIFY(home.isValid());
    const bool keyring = mode == QLatin1StringView("--inside-a-session");
    QProcess session;
    QVERIFY(tests::runInSession(session, home.path(), QCoreApplication::applicationFilePath(), mode, keyring));
    const QByteArray output = session.readAll();
    QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("0 failed"), output.constData());
    verifyNoPlainCanary(home.path());
    // There was something to find: the keyring, with the canary inside, encrypted.
    QCOMPARE(QFile::exists(home.filePath(QStringLiteral("xdg/keyrings/login.keyring"))), keyring);
}

void TestSecrets::verifyNoPlainCanary(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(kCanary) && !bytes.contains(kCanary.toBase64()), qPrintable(file.fileName()));
    }
}

void TestSecrets::withoutAnySessionTheSentenceSaysWhatToStart()
{
#ifdef Q_OS_LINUX
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    const auto keychain = secrets::openKeychain();
    QCOMPARE(keychain.error().code, Errc::Unsupported);
    QVERIFY(keychain.error().message.contains(QStringLiteral("gnome-keyring-daemon")));
#endif
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString mode = application.arguments().value(1);
    if (mode == QLatin1StringView("--inside-a-session")) {
        TestInsideASession inside;
        return QTest::qExec(&inside, 1, argv);
    }
    if (mode == QLatin1StringView("--without-a-keyring")) {
        TestWithoutAKeyring without;
        return QTest::qExec(&without, 1, argv);
    }
    TestSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secrets.moc"
