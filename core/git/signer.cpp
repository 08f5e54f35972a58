#include "core/git/signer.h"

#include "core/base/redact.h"
#include "core/git/handles.h"
#include "core/git/sshsignature.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <git2.h>
#include <optional>

namespace backflow::git {

using namespace Qt::StringLiterals;
using base::Errc;

namespace {

/// As long as a person may take over the question for a pass phrase.
constexpr int kPatienceMs = 60'000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

struct Settings {
    bool ssh = false;
    QString key;
    QString gpgProgram = u"gpg"_s;
    QString sshProgram = u"ssh-keygen"_s;
};

QString setting(git_config *config, const char *name)
{
    git_buf value = GIT_BUF_INIT;
    const bool found = config && git_config_get_string_buf(&value, config, name) == 0;
    const QString text = found ? QString::fromUtf8(value.ptr) : QString();
    git_buf_dispose(&value);
    return text;
}

Settings readSettings()
{
    Settings settings;
    const QString named = qEnvironmentVariable("BACKFLOW_SIGNING_KEY");
    if (!named.isEmpty()) {
        settings.ssh = true;
        settings.key = named == "none"_L1 ? QString() : named;
        return settings;
    }
    git_libgit2_init();
    Handle<git_config> config;
    git_config_open_default(out(config));
    settings.key = setting(config.get(), "user.signingkey");
    settings.ssh = setting(config.get(), "gpg.format") == "ssh"_L1;
    if (const QString program = setting(config.get(), "gpg.program"); !program.isEmpty())
        settings.gpgProgram = program;
    if (const QString program = setting(config.get(), "gpg.ssh.program"); !program.isEmpty())
        settings.sshProgram = program;
    config.reset();
    git_libgit2_shutdown();
    return settings;
}

struct Ran {
    bool started = false;
    int exitCode = -1;
    QByteArray output;
    QByteArray words;
};

/// Never asks on a terminal: what a pass phrase is needed for goes through the agent.
Ran run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"never"_s);
    process.setProcessEnvironment(environment);
#ifdef Q_OS_UNIX
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::DisconnectControllingTerminal);
#endif
    process.start(program, arguments);
    Ran ran;
    ran.started = process.waitForStarted(kPatienceMs);
    if (!ran.started)
        return ran;
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished();
        return ran;
    }
    ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.output = process.readAllStandardOutput();
    ran.words = process.readAllStandardError();
    return ran;
}

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

/// The line that follows a status keyword of gpg.
QString statusLine(const QByteArray &output, const QByteArray &keyword)
{
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("[GNUPG:] " + keyword + ' '))
            return QString::fromUtf8(line.mid(10 + keyword.size()));
    }
    return {};
}

class GitSigner final : public ports::Signer
{
public:
    QString keyName() override
    {
        if (!m_name)
            m_name = settings().key.isEmpty() ? QString() : settings().ssh ? sshName() : gpgName();
        return *m_name;
    }

    base::Result<QByteArray> sign(const QByteArray &bytes) override
    {
        if (keyName().isEmpty())
            return base::failure(Errc::NotFound, Tr::tr("There is no key to sign with on this computer."));
        const Ran ran = settings().ssh ? signWithSsh(bytes)
                                       : run(settings().gpgProgram,
                                             {u"--batch"_s, u"--no-tty"_s, u"--detach-sign"_s, u"--armor"_s,
                                              u"--local-user"_s, settings().key},
                                             bytes);
        if (!ran.started)
            return base::failure(Errc::Unsupported,
                                 Tr::tr("%1 could not be started, so nothing can be signed.")
                                     .arg(settings().ssh ? settings().sshProgram : settings().gpgProgram));
        if (ran.exitCode != 0 || ran.output.isEmpty())
            return base::failure(
                Errc::Denied,
                Tr::tr("The signing key could not be used. Unlock it (ssh-add, or gpg's agent), then try again."),
                base::redact(QString::fromUtf8(ran.words.left(500))));
        return ran.output;
    }

    base::Result<QString> verify(const QByteArray &bytes, const QByteArray &signature) override
    {
        if (isSshSignature(signature))
            return m_ssh.verify(bytes, signature);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"signature"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(signature) != signature.size())
            return base::failure(Errc::Io, Tr::tr("A signature could not be checked: %1").arg(file.errorString()));
        file.close();
        const Ran ran =
            run(settings().gpgProgram,
                {u"--batch"_s, u"--no-tty"_s, u"--status-fd=1"_s, u"--verify"_s, file.fileName(), u"-"_s}, bytes);
        if (!ran.started)
            return base::failure(
                Errc::Unsupported,
                Tr::tr("%1 could not be started, so a signature could not be checked.").arg(settings().gpgProgram));
        // Since when it is not to be trusted gpg does not tell; what a key signed before it ran out stands.
        if (!statusLine(ran.output, "REVKEYSIG").isEmpty())
            return base::failure(Errc::Corrupt, Tr::tr("The key of a signature was revoked."));
        const QStringList valid = statusLine(ran.output, "VALIDSIG").split(u' ');
        if (valid.size() > 9)
            return u"openpgp:"_s + valid.last();
        if (!statusLine(ran.output, "NO_PUBKEY").isEmpty())
            return base::failure(Errc::Unsupported,
                                 Tr::tr("The public key of a signature is not in this computer's keyring."));
        return base::failure(Errc::Corrupt, Tr::tr("It is not a signature of this content."));
    }

private:
    const Settings &settings()
    {
        if (!m_settings)
            m_settings = readSettings();
        return *m_settings;
    }
    QString keyFile()
    {
        const QString key = settings().key;
        return key.startsWith("~/"_L1) ? QDir::homePath() + key.mid(1) : key;
    }
    /// The public key as a line: the setting itself, the file it names, or the one beside that.
    QByteArray publicLine()
    {
        const QString key = settings().key;
        const QByteArray literal = (key.startsWith("key::"_L1) ? key.mid(5) : key).toUtf8();
        for (const QByteArray &line : {literal, fileOf(keyFile()), fileOf(keyFile() + u".pub"_s)}) {
            if (!sshKeyBlob(line).isEmpty())
                return line;
        }
        return {};
    }
    QString sshName()
    {
        const QByteArray blob = sshKeyBlob(publicLine());
        return blob.isEmpty() ? QString() : sshKeyName(blob);
    }
    QString gpgName()
    {
        const Ran ran =
            run(settings().gpgProgram, {u"--batch"_s, u"--with-colons"_s, u"--list-secret-keys"_s, settings().key}, {});
        const qsizetype at = ran.output.indexOf("\nfpr:");
        const QList<QByteArray> fields =
            at < 0 ? QList<QByteArray>() : ran.output.mid(at + 1, 200).split('\n').first().split(':');
        return fields.size() > 9 ? u"openpgp:"_s + QString::fromLatin1(fields.at(9)) : QString();
    }
    Ran signWithSsh(const QByteArray &bytes)
    {
        QStringList arguments{u"-q"_s, u"-Y"_s, u"sign"_s, u"-n"_s, u"git"_s, u"-f"_s};
        if (QFile::exists(keyFile()))
            return run(settings().sshProgram, arguments << keyFile(), bytes);
        // A key that is named by itself is with the agent.
        QTemporaryDir folder;
        QFile file(folder.filePath(u"key.pub"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(publicLine() + '\n') < 0)
            return {};
        file.close();
        return run(settings().sshProgram, arguments << file.fileName() << u"-U"_s, bytes);
    }

    std::optional<Settings> m_settings;
    std::optional<QString> m_name;
    SshVerifier m_ssh;
};

} // namespace

std::unique_ptr<ports::Signer> makeSigner()
{
    return std::make_unique<GitSigner>();
}

} // namespace backflow::git
