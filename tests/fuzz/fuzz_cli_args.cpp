// The command line, whatever it is called with: it answers with one of its exit codes, and with --json with exactly one
// document or with help. Arguments are parted by NUL bytes; there is an empty workspace, and none where they say so.

#include "app/ctl/commands.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace backflow::ctl {

/// Orgs are out of reach, and nobody can sign in: nothing leaves this machine.
services::Opened openAlone(const services::Workspace &workspace)
{
    const auto refusal = base::Error{base::Errc::Offline, QStringLiteral("Nothing is reached from here."), {}};
    services::Opened opened = services::openStored(workspace);
    opened.signIn = [refusal](const auto &, const auto &, const auto &, async::Monitor &) {
        return base::Result<model::Environment>(std::unexpected(refusal));
    };
    opened.signOut = [refusal](const auto &, async::Monitor &) { return base::Result<>(std::unexpected(refusal)); };
    opened.unsaved = [] { return QStringList(); };
    return opened;
}

const Program kProgram{openAlone, nullptr};

} // namespace backflow::ctl

namespace {

using namespace backflow;

struct Command {
    const char *name;
    int (*run)(const QStringList &);
};

/// Not those that write outside of a workspace (drivers, conversions) or read whole folders.
constexpr std::array kCommands = {
    Command{"env", ctl::commandEnv},
    Command{"retrieve", ctl::commandRetrieve},
    Command{"compare", ctl::commandCompare},
    Command{"drift", ctl::commandDrift},
    Command{"deps", ctl::commandDeps},
    Command{"keep", ctl::commandKeep},
    Command{"plan", ctl::commandPlan},
    Command{"plans", ctl::commandPlans},
    Command{"show", ctl::commandShow},
    Command{"resolve", ctl::commandResolve},
    Command{"remembered", ctl::commandRemembered},
    Command{"validate", ctl::commandValidate},
    Command{"promote", ctl::commandPromote},
    Command{"resume", ctl::commandResume},
    Command{"rollback", ctl::commandRollback},
    Command{"history", ctl::commandHistory},
    Command{"audit", ctl::commandAudit},
    Command{"policy", ctl::commandPolicy},
    Command{"approval", ctl::commandApproval},
    Command{"doctor", ctl::commandDoctor},
    Command{"explain", ctl::commandExplain},
};

/// Where the program runs: a folder of its own, its input empty, its output kept for a look.
class Stage final
{
public:
    Stage()
    {
        if (chdir(QFile::encodeName(m_folder.path()).constData()) != 0 || !std::freopen("/dev/null", "r", stdin) ||
            !std::freopen(QFile::encodeName(m_output).constData(), "w+", stdout) ||
            (qEnvironmentVariableIsEmpty("BACKFLOW_FUZZ_ALOUD") && !std::freopen("/dev/null", "w", stderr)))
            std::abort();
        qputenv("BACKFLOW_SECRETS", "memory");
        qputenv("BACKFLOW_SIGNING_KEY", "none");
        qputenv("BACKFLOW_WORKSPACE", "w");
        for (const char *editor : {"VISUAL", "EDITOR"})
            qputenv(editor, "true");
    }
    /// An empty workspace, now and then anew: what was added to it slows what follows.
    void begin()
    {
        if (m_runs++ % 500 == 0) {
            QDir(m_folder.path()).removeRecursively();
            QDir().mkpath(m_folder.path());
            if (chdir(QFile::encodeName(m_folder.path()).constData()) != 0)
                std::abort();
            ctl::commandInit({});
        }
        (void)output();
    }
    QByteArray output()
    {
        std::fflush(stdout);
        QFile file(m_output);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (ftruncate(fileno(stdout), 0) != 0)
            std::abort();
        std::rewind(stdout);
        return bytes;
    }

private:
    static QString place(const char *name)
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QDir(memory).exists() ? memory : QDir::tempPath()) + QLatin1StringView(name);
    }

    QTemporaryDir m_folder{place("/backflow-fuzz-XXXXXX")};
    QTemporaryDir m_apart{place("/backflow-fuzz-XXXXXX")};
    QString m_output = m_apart.filePath(QStringLiteral("out"));
    int m_runs = 0;
};

/// What a person could type, but for the way out of the folder.
QStringList argumentsOf(const QByteArray &bytes)
{
    QStringList arguments;
    for (const QByteArray &word : bytes.split('\0').first(qMin(bytes.count('\0') + 1, qsizetype(40)))) {
        QString text = QString::fromUtf8(word);
        text.replace(u'/', u'_').replace(QStringLiteral(".."), QStringLiteral("__"));
        arguments += text;
    }
    return arguments;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "backflowctl";
    static char *argv[] = {name, nullptr};
    // Never taken down: what Qt's libraries keep for it is gone before statics of ours are.
    static const QCoreApplication *const application = new QCoreApplication(argc, argv);
    Q_UNUSED(application)
    static Stage stage;
    if (size == 0)
        return 0;
    stage.begin();
    const Command &command = kCommands.at(data[0] % kCommands.size());
    const QStringList arguments =
        argumentsOf(QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1));
    const int code = command.run(arguments);
    const QByteArray output = stage.output();
    if (code < 0 || code > 130)
        std::abort();
    const qsizetype end = arguments.indexOf(QStringLiteral("--"));
    const bool json = arguments.first(end < 0 ? arguments.size() : end).contains(QStringLiteral("--json"));
    if (!json || output.isEmpty() || output.startsWith("Usage:"))
        return 0;
    QJsonParseError error;
    (void)QJsonDocument::fromJson(output, &error);
    if (error.error != QJsonParseError::NoError) {
        std::fprintf(stdout, "no document");
        std::abort();
    }
    return 0;
}
