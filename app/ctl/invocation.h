#pragma once

#include "app/ctl/console.h"
#include "app/ctl/exitcodes.h"
#include "app/services/opened.h"
#include "app/services/workspace.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace backflow::ctl {

/// What a command is about to use.
enum class Reach {
    Stored, ///< what lies on this machine
    Remote, ///< the Git server, too: its sign-in may be in the keychain
    Orgs,
};

/// One call of one command: its options, its workspace, and how it answers. Every command has --workspace, --json,
/// --quiet and --help. With --json stdout gets exactly one document; progress goes to stderr in any case.
class Invocation final
{
public:
    /// `name` as typed: `env add`. `description` in one or more sentences, for --help.
    Invocation(const QString &name, const QString &description);

    QCommandLineParser &parser() { return m_parser; }
    void argument(const QString &name, const QString &description, const QString &syntax = {});
    void option(const QString &name, const QString &description, const QString &value = {});

    /// Reads the arguments behind the command's name. A value = the call is over (help was shown, or wrong usage).
    std::optional<int> parse(const QStringList &arguments, qsizetype leastPositional, qsizetype mostPositional);
    QStringList positional() const { return m_parser.positionalArguments(); }
    QString at(qsizetype index) const { return positional().value(index); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    bool json() const { return m_parser.isSet(QStringLiteral("json")); }

    QString folder() const;
    /// Opens the workspace and its ports. With Orgs, and with Remote where the remote is one that is signed in to, the
    /// command is passed on to the program that reaches them, where this is not it: so nothing is printed, read from
    /// stdin or changed before.
    base::Result<> open(Reach reach);
    services::Workspace &workspace() { return *m_workspace; }
    const services::Opened &opened() const { return m_opened; }
    const std::shared_ptr<const ports::Backends> &backends() const { return m_opened.backends; }
    const model::Pipeline &pipeline() const { return m_workspace->pipeline(); }
    /// Errors: NotFound, with the names there are.
    base::Result<model::Environment> environment(const QString &name) const;
    ConsoleMonitor &monitor();
    /// Asks the gate. A value = it said no and the call is over.
    std::optional<int> allow(governance::Capability capability, const model::Environment &environment = {});

    /// The end of a call: text for people or the document, and the exit code.
    int answer(const QString &text, const QJsonObject &document, ExitCode code = Ok);
    int fail(const base::Error &error);
    int fail(const base::Error &error, ExitCode code);
    int usage(const QString &sentence);

private:
    void tellUnsaved() const;

    QString m_name;
    QCommandLineParser m_parser;
    std::optional<services::Workspace> m_workspace;
    services::Opened m_opened;
    std::unique_ptr<ConsoleMonitor> m_monitor;
};

} // namespace backflow::ctl
