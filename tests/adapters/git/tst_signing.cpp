// Signatures as Git makes them: by ssh-keygen, read by us and by Git itself.

#include "core/git/openrepository.h"
#include "core/git/signer.h"
#include "core/git/sshsignature.h"
#include "tests/adapters/git/gitprogram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;

class TestSigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { qputenv("BACKFLOW_SIGNING_KEY", "none"); }
    void everyKindOfKeyIsChecked_data();
    void everyKindOfKeyIsChecked();
    void everyChangedByteIsFound();
    void commitsAreSignedAndGitAgrees();
    void withoutAKeyNothingIsSigned();
    void aSealedCommitSaysWhatTheCommitSays_data();
    void aSealedCommitSaysWhatTheCommitSays();
    void aCommitThatIsNoneIsRefused();
};

namespace {

/// Gives the file of the private key.
QString makeKey(const QTemporaryDir &folder, const QStringList &kind)
{
    const QString path = folder.filePath(u"key"_s);
    QProcess::execute(u"ssh-keygen"_s, QStringList{u"-q"_s, u"-N"_s, QString(), u"-f"_s, path} + kind);
    return path;
}

} // namespace

void TestSigning::everyKindOfKeyIsChecked_data()
{
    QTest::addColumn<QStringList>("kind");
    QTest::newRow("ed25519") << QStringList{u"-t"_s, u"ed25519"_s};
    QTest::newRow("rsa") << QStringList{u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s};
    QTest::newRow("ecdsa 256") << QStringList{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"256"_s};
    QTest::newRow("ecdsa 384") << QStringList{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"384"_s};
    QTest::newRow("ecdsa 521") << QStringList{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"521"_s};
}

void TestSigning::everyKindOfKeyIsChecked()
{
    QFETCH(const QStringList, kind);
    QTemporaryDir folder;
    const QString path = makeKey(folder, kind);
    qputenv("BACKFLOW_SIGNING_KEY", path.toLocal8Bit());
    const auto signer = git::makeSigner();
    QProcess list;
    list.start(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, path + u".pub"_s});
    QVERIFY(list.waitForFinished());
    QCOMPARE(signer->keyName(), QString::fromLatin1(list.readAllStandardOutput().split(' ').value(1)));
    const auto signature = signer->sign("what is signed");
    QVERIFY2(signature, qPrintable(signature ? QString() : signature.error().detail));
    const auto key = signer->verify("what is signed", *signature);
    QVERIFY2(key, qPrintable(key ? QString() : key.error().message));
    QCOMPARE(*key, signer->keyName());
    QCOMPARE(signer->verify("what is not", *signature).error().code, base::Errc::Corrupt);
}

void TestSigning::everyChangedByteIsFound()
{
    QTemporaryDir folder;
    qputenv("BACKFLOW_SIGNING_KEY", makeKey(folder, {u"-t"_s, u"ed25519"_s}).toLocal8Bit());
    const auto signer = git::makeSigner();
    const QByteArray signature = signer->sign("text")->trimmed();
    const QString key = signer->keyName();
    for (qsizetype at = 0; at < signature.size(); ++at) {
        for (const char mask : {1, 64}) {
            QByteArray changed = signature;
            changed[at] = char(changed.at(at) ^ mask);
            const auto answer = git::SshVerifier().verify("text", changed);
            QVERIFY2(!answer || *answer != key || changed.simplified() == signature.simplified(),
                     qPrintable(QString::number(at)));
        }
        QVERIFY(!git::SshVerifier().verify("text", signature.left(at)));
    }
}

void TestSigning::commitsAreSignedAndGitAgrees()
{
    QTemporaryDir folder;
    const QString path = makeKey(folder, {u"-t"_s, u"ed25519"_s});
    qputenv("BACKFLOW_SIGNING_KEY", path.toLocal8Bit());
    const QString where = folder.filePath(u"r.git"_s);
    const auto repository = git::openRepository(where);
    QVERIFY(repository);
    ports::CommitDraft draft;
    draft.branch = u"backflow/audit"_s;
    draft.put.insert(u"a"_s, QByteArray("b"));
    draft.message = u"Grüße\n\nKey: value"_s;
    draft.authorName = u"Ada"_s;
    draft.authorEmail = u"ada@example.com"_s;
    draft.when = QDateTime::fromSecsSinceEpoch(1'790'000'000, QTimeZone::UTC);
    draft.sign = true;
    async::NullMonitor monitor;
    const auto commit = (*repository)->commit(draft, monitor);
    QVERIFY2(commit, qPrintable(commit ? QString() : commit.error().message));
    const auto signature = (*repository)->signatureOf(*commit);
    QVERIFY(signature && signature->problem.isEmpty());
    QCOMPARE(signature->key, git::makeSigner()->keyName());
    QCOMPARE((*repository)->commitInfo(*commit)->message.trimmed(), draft.message);
    QFile pub(path + u".pub"_s);
    QVERIFY(pub.open(QIODevice::ReadOnly));
    QFile allowed(folder.filePath(u"allowed"_s));
    QVERIFY(allowed.open(QIODevice::WriteOnly));
    allowed.write("ada@example.com " + pub.readAll());
    allowed.close();
    QProcess git;
    git.start(u"git"_s,
              {u"-C"_s, where, u"-c"_s, u"gpg.format=ssh"_s, u"-c"_s,
               u"gpg.ssh.allowedSignersFile="_s + allowed.fileName(), u"verify-commit"_s, commit->toString()});
    QVERIFY(git.waitForFinished());
    QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
}

void TestSigning::withoutAKeyNothingIsSigned()
{
    qputenv("BACKFLOW_SIGNING_KEY", "none");
    QTemporaryDir folder;
    const auto repository = git::openRepository(folder.filePath(u"r.git"_s));
    ports::CommitDraft draft;
    draft.branch = u"backflow/audit"_s;
    draft.put.insert(u"a"_s, QByteArray("b"));
    draft.authorName = u"Ada"_s;
    draft.when = QDateTime::fromSecsSinceEpoch(1'790'000'000, QTimeZone::UTC);
    draft.sign = true;
    async::NullMonitor monitor;
    const auto commit = (*repository)->commit(draft, monitor);
    QVERIFY(commit);
    QVERIFY(!(*repository)->signatureOf(*commit)->isSigned());
    draft.expectedTip = *commit;
    draft.mustSign = true;
    QCOMPARE((*repository)->commit(draft, monitor).error().code, base::Errc::NotFound);
}

void TestSigning::aSealedCommitSaysWhatTheCommitSays_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray armored = "-----BEGIN SSH SIGNATURE-----\n U1NI\n -----END SSH SIGNATURE-----";
    const QByteArray plain = "-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----";
    const QByteArray tag = "mergetag object 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n type tree\n tag v1\n"
                           " gpgsig not this one\n\n";
    QTest::newRow("unsigned") << QByteArray() << QByteArray("one\n\nKey: value\n") << QByteArray();
    QTest::newRow("signed") << QByteArray("gpgsig " + armored + '\n') << QByteArray("one\n") << plain;
    QTest::newRow("with another's tag") << QByteArray(tag.chopped(1) + "gpgsig " + armored + "\nencoding UTF-8\n")
                                        << QByteArray("one\n") << plain;
    QTest::newRow("two signatures") << QByteArray("gpgsig " + armored + "\ngpgsig other\n") << QByteArray("one")
                                    << plain;
    QTest::newRow("a message that begins with blank lines and a header")
        << QByteArray() << QByteArray("\n\ngpgsig " + armored) << QByteArray();
    QTest::newRow("no message") << QByteArray() << QByteArray() << QByteArray();
}

void TestSigning::aSealedCommitSaysWhatTheCommitSays()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, signature);
    QTemporaryDir folder;
    const QString where = folder.filePath(u"r.git"_s);
    const auto repository = git::openRepository(where);
    const QByteArray tree = tests::runGit(where, {u"hash-object"_s, u"-t"_s, u"tree"_s, u"-w"_s, u"--stdin"_s}).out;
    const QByteArray before = "tree " + tree.trimmed() +
                              "\nauthor Zoë Ünal <zoe@example.com> 1790000000 +0530\n"
                              "committer Other <other@example.com> 1790000001 +0000\n";
    const QByteArray bytes = before + headers + '\n' + message;
    const auto made =
        tests::runGit(where, {u"hash-object"_s, u"-t"_s, u"commit"_s, u"--literally"_s, u"-w"_s, u"--stdin"_s}, bytes);
    const auto id = model::CommitId::fromHex(made.out.trimmed());
    QVERIFY2(id, made.err.constData());
    const auto sealed = (*repository)->sealedCommit(*id);
    QVERIFY2(sealed, qPrintable(sealed ? QString() : sealed.error().message));
    const auto info = (*repository)->commitInfo(*id);
    QVERIFY(info);
    QCOMPARE(sealed->info.authorName, info->authorName);
    QCOMPARE(sealed->info.authorEmail, info->authorEmail);
    QCOMPARE(sealed->info.when, info->when);
    QCOMPARE(sealed->info.message, info->message);
    QCOMPARE(sealed->info.parents, info->parents);
    QCOMPARE(sealed->signature, signature);
    // What is signed is all of it but the first signature.
    if (signature.isEmpty()) {
        QVERIFY(sealed->text.isEmpty());
    } else {
        const QByteArray header = "gpgsig " + QByteArray(signature).replace("\n", "\n ") + '\n';
        QCOMPARE(sealed->text, QByteArray(bytes).remove(bytes.indexOf(header), header.size()));
    }
}

void TestSigning::aCommitThatIsNoneIsRefused()
{
    QTemporaryDir folder;
    const QString where = folder.filePath(u"r.git"_s);
    const auto repository = git::openRepository(where);
    const QByteArray blob = tests::runGit(where, {u"hash-object"_s, u"-w"_s, u"--stdin"_s}, "text").out.trimmed();
    QCOMPARE((*repository)->sealedCommit(*model::CommitId::fromHex(blob)).error().code, base::Errc::NotFound);
    const QByteArray tree = "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n";
    for (const QByteArray &bytes :
         {QByteArray("tree\n"), QByteArray(tree + "\nwords"), QByteArray(tree + "author nobody\n\nwords"),
          QByteArray(tree + "parent 12\nauthor A <a@b.c> 1 +0000\n\nwords")}) {
        const auto made = tests::runGit(
            where, {u"hash-object"_s, u"-t"_s, u"commit"_s, u"--literally"_s, u"-w"_s, u"--stdin"_s}, bytes);
        const auto id = model::CommitId::fromHex(made.out.trimmed());
        QVERIFY2(id, made.err.constData());
        QCOMPARE((*repository)->sealedCommit(*id).error().code, base::Errc::Corrupt);
    }
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
