#include "app/ctl/invocation.h"

#include "app/ctl/program.h"
#include "app/ctl/scarcity.h"

#include <QDir>
#include <QJsonDocument>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The remote asks for a name and a password, and they do not stand in a variable.
bool wantsKeychain(const ports::Backends &backends)
{
    const auto repository = backends.repository();
    const base::Result<QString> url = repository ? (*repository)->remoteUrl() : base::failure(repository);
    return url && url->startsWith("http"_L1) && !qEnvironmentVariableIsSet("BACKFLOW_GIT_TOKEN");
}

} // namespace

Invocation::Invocation(const QString &name, const QString &description)
    : m_name(name)
{
    m_parser.setApplicationDescription(description);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
    option(u"workspace"_s, u"Folder of the workspace (default: BACKFLOW_WORKSPACE, else the current folder)."_s,
           u"folder"_s);
    option(u"json"_s, u"Answer with one JSON document on stdout."_s);
    option(u"quiet"_s, u"No progress on stderr."_s);
}

void Invocation::argument(const QString &name, const QString &description, const QString &syntax)
{
    m_parser.addPositionalArgument(name, description, syntax);
}

void Invocation::option(const QString &name, const QString &description, const QString &value)
{
    m_parser.addOption(QCommandLineOption(name, description, value));
}

std::optional<int> Invocation::parse(const QStringList &arguments, qsizetype leastPositional, qsizetype mostPositional)
{
    if (!m_parser.parse(QStringList{u"backflowctl "_s + m_name} + arguments))
        return usage(m_parser.errorText());
    if (m_parser.isSet(u"help"_s)) {
        // Qt prints the program's file name; ours has the command in it.
        QString text = m_parser.helpText();
        const qsizetype begin = text.indexOf(u' ') + 1;
        const qsizetype end = text.indexOf(u" [options]"_s);
        if (end > begin)
            text.replace(begin, end - begin, u"backflowctl "_s + m_name);
        print(text + u"\nExit codes: backflowctl help exit-codes"_s);
        return Ok;
    }
    const qsizetype count = positional().size();
    if (count < leastPositional)
        return usage(u"An argument is missing."_s);
    if (count > mostPositional)
        return usage(u"There is one argument too many: %1"_s.arg(positional().at(mostPositional)));
    return std::nullopt;
}

QString Invocation::folder() const
{
    if (isSet(u"workspace"_s))
        return value(u"workspace"_s);
    return qEnvironmentVariable("BACKFLOW_WORKSPACE", QDir::currentPath());
}

base::Result<> Invocation::open(Reach reach)
{
    if (base::Result<> enough = enoughAddressSpace(); !enough)
        return enough;
    if (reach == Reach::Orgs && kProgram.passOn != nullptr)
        return kProgram.passOn();
    base::Result<services::Workspace> workspace = services::Workspace::open(folder());
    if (!workspace)
        return base::failure(workspace);
    m_workspace = *std::move(workspace);
    m_opened = kProgram.open(*m_workspace);
    if (reach == Reach::Remote && kProgram.passOn != nullptr && wantsKeychain(*m_opened.backends))
        return kProgram.passOn();
    return {};
}

base::Result<model::Environment> Invocation::environment(const QString &name) const
{
    if (const model::Environment *found = m_workspace->pipeline().find(name))
        return *found;
    QStringList names;
    for (const model::Environment &environment : m_workspace->pipeline().environments)
        names += environment.name;
    return base::failure(base::Errc::NotFound, u"There is no environment called %1. This pipeline has: %2."_s.arg(
                                                   name, names.isEmpty() ? u"none yet"_s : names.join(u", "_s)));
}

std::optional<int> Invocation::allow(governance::Capability capability, const model::Environment &environment)
{
    const base::Result<> allowed = opened().gate->authorizer().allow(capability, {environment});
    return allowed ? std::nullopt : std::optional(fail(allowed.error()));
}

ConsoleMonitor &Invocation::monitor()
{
    if (!m_monitor)
        m_monitor = std::make_unique<ConsoleMonitor>(isSet(u"quiet"_s));
    return *m_monitor;
}

/// A renewed sign-in that the keychain refused is lost when this program ends.
void Invocation::tellUnsaved() const
{
    const QStringList sentences = m_opened.unsaved ? m_opened.unsaved() : QStringList();
    for (const QString &sentence : sentences)
        printError(u"backflowctl: "_s + shown(sentence));
}

int Invocation::answer(const QString &text, const QJsonObject &document, ExitCode code)
{
    m_monitor.reset();
    tellUnsaved();
    if (json())
        print(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
    else if (!text.isEmpty())
        print(text);
    return code;
}

int Invocation::fail(const base::Error &error)
{
    return fail(error, exitCodeOf(error.code));
}

int Invocation::fail(const base::Error &error, ExitCode code)
{
    m_monitor.reset();
    tellUnsaved();
    if (json())
        print(QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, base::errcName(error.code)},
                                                               {u"message"_s, error.message},
                                                               {u"detail"_s, error.detail},
                                                               {u"exitCode"_s, int(code)}}}})
                .toJson(QJsonDocument::Indented)));
    printError(u"backflowctl: "_s + shown(error.message));
    if (!error.detail.isEmpty())
        printError(u"  ("_s + shown(error.detail) + u')');
    return code;
}

int Invocation::usage(const QString &sentence)
{
    return fail({base::Errc::InvalidInput, sentence + u" See \"backflowctl %1 --help\"."_s.arg(m_name), {}}, Usage);
}

} // namespace backflow::ctl
