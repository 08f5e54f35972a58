// Signatures by a real gpg over a keyring of the test's own, read by us and by Git itself.

#include "core/git/openrepository.h"
#include "core/git/signer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace

class TestGpgSigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void commitsAreSignedAndGitAgrees();
    void everyChangedByteOfTheTextIsFound();
    void aSignatureOfGitItselfIsRead();
    void aKeyWithAPassPhraseSignsThroughItsProgram();
    void aLockedKeySignsNothing();
    void withoutThePublicKeyItCannotBeChecked();
    void aRevokedKeyIsTold();
    void whatAKeySignedBeforeItRanOutStands();

private:
    QString gpgHome() const { return m_home->filePath(u"gnupg"_s); }
    /// Its fingerprint.
    QString makeKey(const QByteArray &passPhrase = {}, const QString &expires = u"never"_s, const QString &at = {});
    void setUpGit(const QString &key, const QString &program = {});
    base::Result<model::CommitId> commit(bool mustSign = false);
    QString repositoryPath() const { return m_home->filePath(u"r.git"_s); }

    /// HOME of the whole run: libgit2 looks it up once.
    QTemporaryDir m_whole;
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestGpgSigning::initTestCase()
{
    if (QStandardPaths::findExecutable(u"gpg"_s).isEmpty())
        QSKIP("gpg is not installed.");
    QVERIFY(qputenv("HOME", m_whole.path().toLocal8Bit()));
    qunsetenv("XDG_CONFIG_HOME");
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
}

void TestGpgSigning::init()
{
    qunsetenv("BACKFLOW_SIGNING_KEY");
    m_home = std::make_unique<QTemporaryDir>();
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QVERIFY(QDir().mkpath(gpgHome()) && QFile::setPermissions(gpgHome(), own));
    QVERIFY(put(gpgHome() + u"/gpg-agent.conf"_s, "allow-loopback-pinentry\npinentry-program /bin/false\n"));
    qputenv("GNUPGHOME", gpgHome().toLocal8Bit());
}

void TestGpgSigning::cleanup()
{
    if (m_home)
        run(u"gpgconf"_s, {u"--kill"_s, u"all"_s});
    m_home.reset();
}

QString TestGpgSigning::makeKey(const QByteArray &passPhrase, const QString &expires, const QString &at)
{
    QStringList arguments{u"--batch"_s, u"--pinentry-mode"_s, u"loopback"_s, u"--passphrase-fd"_s, u"0"_s};
    if (!at.isEmpty())
        arguments << u"--faked-system-time"_s << at;
    const Ran made = run(u"gpg"_s,
                         arguments << u"--quick-generate-key"_s << u"Ada <ada@example.com>"_s << u"ed25519"_s
                                   << u"sign"_s << expires,
                         passPhrase + '\n');
    if (made.code != 0)
        qWarning("%s", made.err.constData());
    const QByteArray listed = run(u"gpg"_s, {u"--batch"_s, u"--with-colons"_s, u"--list-secret-keys"_s}).out;
    const qsizetype fingerprint = listed.indexOf("\nfpr:");
    return fingerprint < 0 ? QString() : QString::fromLatin1(listed.mid(fingerprint + 1).split(':').value(9));
}

void TestGpgSigning::setUpGit(const QString &key, const QString &program)
{
    QByteArray config = "[user]\n\tname = Ada\n\temail = ada@example.com\n\tsigningkey = " + key.toLatin1() + '\n';
    if (!program.isEmpty())
        config += "[gpg]\n\tprogram = " + program.toLocal8Bit() + '\n';
    QVERIFY(put(m_whole.filePath(u".gitconfig"_s), config));
}

base::Result<model::CommitId> TestGpgSigning::commit(bool mustSign)
{
    const auto repository = git::openRepository(repositoryPath());
    ports::CommitDraft draft;
    draft.branch = u"backflow/audit"_s;
    draft.expectedTip = *(*repository)->tip(draft.branch);
    draft.put.insert(u"a"_s, QByteArray("b"));
    draft.message = u"Grüße\n\nKey: value"_s;
    draft.authorName = u"Ada"_s;
    draft.authorEmail = u"ada@example.com"_s;
    draft.when = QDateTime::fromSecsSinceEpoch(1'790'000'000, QTimeZone::UTC);
    draft.sign = true;
    draft.mustSign = mustSign;
    async::NullMonitor monitor;
    return (*repository)->commit(draft, monitor);
}

void TestGpgSigning::commitsAreSignedAndGitAgrees()
{
    const QString key = makeKey();
    QCOMPARE(key.size(), 40);
    setUpGit(key);
    QCOMPARE(git::makeSigner()->keyName(), u"openpgp:"_s + key);
    const auto made = commit(true);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message + made.error().detail));
    const auto repository = git::openRepository(repositoryPath());
    const auto signature = (*repository)->signatureOf(*made);
    QVERIFY2(signature && signature->problem.isEmpty(), qPrintable(signature ? signature->problem : QString()));
    QCOMPARE(signature->key, u"openpgp:"_s + key);
    const Ran judged = run(u"git"_s, {u"-C"_s, repositoryPath(), u"verify-commit"_s, u"--raw"_s, made->toString()});
    QVERIFY2(judged.code == 0, judged.err);
    QVERIFY2(judged.err.contains("VALIDSIG " + key.toLatin1()), judged.err);
    QCOMPARE(run(u"git"_s, {u"-C"_s, repositoryPath(), u"fsck"_s, u"--strict"_s}).code, 0);
}

void TestGpgSigning::everyChangedByteOfTheTextIsFound()
{
    setUpGit(makeKey());
    const auto signer = git::makeSigner();
    const QByteArray text = "what is signed";
    const auto signature = signer->sign(text);
    QVERIFY2(signature, qPrintable(signature ? QString() : signature.error().detail));
    QCOMPARE(*signer->verify(text, *signature), signer->keyName());
    for (qsizetype at = 0; at < text.size(); ++at) {
        QByteArray changed = text;
        changed[at] = char(changed.at(at) ^ 1);
        QCOMPARE(signer->verify(changed, *signature).error().code, base::Errc::Corrupt);
    }
    for (const QByteArray &broken : {QByteArray(), signature->left(60), QByteArray("no signature"),
                                     QByteArray(*signature).replace("SIGNATURE", "SIGNATURF")})
        QVERIFY(!signer->verify(text, broken));
}

void TestGpgSigning::aSignatureOfGitItselfIsRead()
{
    const QString key = makeKey();
    setUpGit(key);
    QVERIFY(commit());
    const QString tip = QString::fromLatin1(
        run(u"git"_s, {u"-C"_s, repositoryPath(), u"rev-parse"_s, u"backflow/audit"_s}).out.trimmed());
    const QString tree = tip + u"^{tree}"_s;
    const Ran made =
        run(u"git"_s, {u"-C"_s, repositoryPath(), u"commit-tree"_s, u"-S"_s, u"-p"_s, tip, u"-m"_s, u"by Git"_s, tree});
    QVERIFY2(made.code == 0, made.err);
    const auto repository = git::openRepository(repositoryPath());
    const auto signature = (*repository)->signatureOf(*model::CommitId::fromHex(made.out.trimmed()));
    QVERIFY(signature);
    QCOMPARE(signature->key, u"openpgp:"_s + key);
}

void TestGpgSigning::aKeyWithAPassPhraseSignsThroughItsProgram()
{
    const QString key = makeKey("open sesame");
    QVERIFY(put(m_home->filePath(u"phrase"_s), "open sesame\n"));
    const QString program = m_home->filePath(u"gpg-loopback"_s);
    QVERIFY(put(program, "#!/bin/sh\nexec gpg --pinentry-mode loopback --passphrase-file '" +
                             m_home->filePath(u"phrase"_s).toLocal8Bit() + "' \"$@\"\n"));
    QVERIFY(QFile::setPermissions(program, QFile::permissions(program) | QFileDevice::ExeOwner));
    run(u"gpgconf"_s, {u"--kill"_s, u"gpg-agent"_s}); // it knows the phrase from making the key
    setUpGit(key, program);
    const auto made = commit(true);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message + made.error().detail));
    QCOMPARE(run(u"git"_s, {u"-C"_s, repositoryPath(), u"verify-commit"_s, made->toString()}).code, 0);
}

void TestGpgSigning::aLockedKeySignsNothing()
{
    setUpGit(makeKey("open sesame"));
    run(u"gpgconf"_s, {u"--kill"_s, u"gpg-agent"_s});
    const auto refused = git::makeSigner()->sign("text");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::Errc::Denied);
    QVERIFY(!refused.error().message.isEmpty() && !refused.error().detail.contains(u"sesame"_s));
    // Where a signature is not asked for, nobody is kept from working; where it is, nothing is made.
    const auto made = commit();
    QVERIFY(made);
    const auto repository = git::openRepository(repositoryPath());
    QVERIFY(!(*repository)->signatureOf(*made)->isSigned());
    QCOMPARE(commit(true).error().code, base::Errc::Denied);
}

void TestGpgSigning::withoutThePublicKeyItCannotBeChecked()
{
    setUpGit(makeKey());
    const auto made = commit(true);
    QVERIFY(made);
    const QString elsewhere = m_home->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(elsewhere));
    QFile::setPermissions(elsewhere, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    qputenv("GNUPGHOME", elsewhere.toLocal8Bit());
    const auto repository = git::openRepository(repositoryPath());
    const auto signature = (*repository)->signatureOf(*made);
    QVERIFY(signature && signature->key.isEmpty());
    QVERIFY2(signature->problem.contains(u"keyring"_s), qPrintable(signature->problem));
    QVERIFY(run(u"git"_s, {u"-C"_s, repositoryPath(), u"verify-commit"_s, made->toString()}).code != 0);
    run(u"gpgconf"_s, {u"--kill"_s, u"all"_s});
    qputenv("GNUPGHOME", gpgHome().toLocal8Bit());
}

void TestGpgSigning::aRevokedKeyIsTold()
{
    const QString key = makeKey();
    setUpGit(key);
    const auto made = commit(true);
    QVERIFY(made);
    // gpg puts a colon before the certificate so that nobody takes it in by mistake.
    QByteArray certificate = textOf(gpgHome() + u"/openpgp-revocs.d/%1.rev"_s.arg(key));
    QVERIFY(certificate.contains(":-----BEGIN"));
    certificate.replace(":-----BEGIN", "-----BEGIN");
    QCOMPARE(run(u"gpg"_s, {u"--batch"_s, u"--import"_s}, certificate).code, 0);
    const auto repository = git::openRepository(repositoryPath());
    const auto signature = (*repository)->signatureOf(*made);
    QVERIFY(signature && signature->key.isEmpty());
    QVERIFY2(signature->problem.contains(u"revoked"_s), qPrintable(signature->problem));
    QVERIFY(run(u"git"_s, {u"-C"_s, repositoryPath(), u"verify-commit"_s, made->toString()}).code != 0);
}

void TestGpgSigning::whatAKeySignedBeforeItRanOutStands()
{
    // Made, used, and out of date since, a long time ago.
    const QString key = makeKey({}, u"1d"_s, u"20250101T000000!"_s);
    QCOMPARE(key.size(), 40);
    setUpGit(key);
    const QByteArray text = "what was signed then";
    const Ran made = run(u"gpg"_s,
                         {u"--batch"_s, u"--faked-system-time"_s, u"20250101T010000!"_s, u"--detach-sign"_s,
                          u"--armor"_s, u"--local-user"_s, key},
                         text);
    QVERIFY2(made.code == 0, made.err);
    const auto verified = git::makeSigner()->verify(text, made.out);
    QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().message));
    QCOMPARE(*verified, u"openpgp:"_s + key);
    QVERIFY(!git::makeSigner()->sign("now"));
}

QTEST_GUILESS_MAIN(TestGpgSigning)
#include "tst_gpgsigning.moc"
