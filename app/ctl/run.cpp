#include "app/ctl/commands.h"
#include "app/ctl/console.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/program.h"
#include "app/ctl/scarcity.h"
#include "core/base/memory.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Command {
    QLatin1StringView name;
    QLatin1StringView summary;
    int (*run)(const QStringList &);
};

constexpr std::array kCommands = {
    Command{"init"_L1, "make a workspace"_L1, commandInit},
    Command{"env"_L1,
            "add, list or sign in to environments (env add | list | login | logout | managed | production-writes)"_L1,
            commandEnv},
    Command{"retrieve"_L1, "read an environment's org and keep a snapshot"_L1, commandRetrieve},
    Command{"compare"_L1, "show how an environment differs from others"_L1, commandCompare},
    Command{"drift"_L1, "list what was changed in an org outside of Backflow; track it or put it back"_L1,
            commandDrift},
    Command{"compliance"_L1, "hold environments against rules: risky rights, open sharing, weak settings"_L1,
            commandCompliance},
    Command{
        "sandbox"_L1,
        "age and refresh of sandboxes (sandbox list | advise | capture | refresh | status | rebind | restore | checklist)"_L1,
        commandSandbox},
    Command{"mask"_L1, "put other values for personal ones in a sandbox; look for secrets in metadata"_L1, commandMask},
    Command{"access"_L1, "who may do what in an environment, what changed, and signing it off"_L1, commandAccess},
    Command{
        "release"_L1,
        "Salesforce's releases: dates, readiness, what an upgrade changed (release list | readiness | windows | before | after | report | waive)"_L1,
        commandRelease},
    Command{"deps"_L1, "show what components need, who needs them, and what a target lacks"_L1, commandDeps},
    Command{"keep"_L1, "differences that are meant to be (keep add | list | remove)"_L1, commandKeep},
    Command{"plan"_L1, "merge what should flow from one environment to another"_L1, commandPlan},
    Command{"plans"_L1,
            "plans as files and on the team's branch (plans list | save | open | share | take | withdraw)"_L1,
            commandPlans},
    Command{"show"_L1, "show a plan, its decisions, or how a promotion ended"_L1, commandShow},
    Command{"resolve"_L1, "settle decisions of a plan"_L1, commandResolve},
    Command{"remembered"_L1, "list or forget what was decided before"_L1, commandRemembered},
    Command{"validate"_L1, "let the org check a plan without changing anything"_L1, commandValidate},
    Command{"promote"_L1, "freeze a decided plan and deploy it"_L1, commandPromote},
    Command{"resume"_L1, "go on with a promotion that was interrupted"_L1, commandResume},
    Command{"rollback"_L1, "take a promotion back"_L1, commandRollback},
    Command{"rules"_L1, "what runs by itself: list, make, try, run and due rules, tell the team, files for CI"_L1,
            commandRules},
    Command{"history"_L1, "who changed what, when and why"_L1, commandHistory},
    Command{"audit"_L1, "verify the record, export it, hold an org against it"_L1, commandAudit},
    Command{"people"_L1, "who the record's pseudonyms are: list, name and erase people"_L1, commandPeople},
    Command{"remote"_L1,
            "the team's Git server: show it, sign in to it, sign out (remote show | sign-in | sign-out)"_L1,
            commandRemote},
    Command{"policy"_L1, "who may do what: show, make, change and trust the policy"_L1, commandPolicy},
    Command{"approval"_L1, "ask for, give and take back approvals of a plan"_L1, commandApproval},
    Command{"doctor"_L1, "say what stands behind the rules here, and where they only advise"_L1, commandDoctor},
    Command{"convert"_L1, "convert between source and metadata format"_L1, commandConvert},
    Command{"manifest"_L1, "write a package.xml of a snapshot, a folder, a comparison or a plan"_L1, commandManifest},
    Command{"merge"_L1, "merge three versions of one file and say why"_L1, commandMerge},
    Command{"explain"_L1, "say how the elements of a metadata file are told apart"_L1, commandExplain},
    Command{"merge-driver"_L1, "let Git merge metadata by entry (--install, --uninstall, --status)"_L1,
            commandMergeDriver},
    Command{"mergetool"_L1, "open the resolver for git mergetool (--install, --uninstall)"_L1, commandMergeTool},
    Command{"diff-driver"_L1, "let Git show metadata as one line an entry (--install, --uninstall, --status)"_L1,
            commandDiffDriver},
    Command{"textconv"_L1, "print a metadata file as one line an entry"_L1, commandTextConv},
};

QString overview()
{
    QList<QStringList> rows;
    for (const Command &command : kCommands)
        rows += {u"  "_s + command.name, command.summary};
    return u"backflowctl %1: keeps Salesforce environments in step\n\n"
           "Usage: backflowctl COMMAND [options] [arguments]\n\n%2\n"
           "\"backflowctl COMMAND --help\" says more; \"backflowctl help exit-codes\" lists the exit codes, "
           "\"backflowctl help variables\" the variables.\n"_s.arg(QStringLiteral(BACKFLOW_VERSION), table(rows));
}

QString variableHelp()
{
    return table({
        {u"Variables that backflowctl reads"_s},
        {u"  BACKFLOW_WORKSPACE"_s, u"folder of the workspace, when --workspace does not name one"_s},
        {u"  BACKFLOW_ACCESS_TOKEN_<ENVIRONMENT>"_s,
         u"access token of an environment's org, for build servers: the name in upper case, anything but letters and "
         "digits as _"_s},
        {u"  BACKFLOW_GIT_TOKEN, BACKFLOW_GIT_USER"_s,
         u"token and name (git) that sign in to a Git server over https, for build servers; people use remote sign-in"_s},
        {u"  BACKFLOW_CHANNEL_<NAME>"_s,
         u"webhook address or mail password of a channel of the rules, for build servers: spelt as above"_s},
        {u"  BACKFLOW_SECRETS=memory"_s, u"no keychain: sign-ins last as long as the program runs"_s},
        {u"  BACKFLOW_USER_NAME, BACKFLOW_USER_EMAIL"_s, u"who goes into commits and the record"_s},
        {u"  BACKFLOW_ACCESS_TOKEN, BACKFLOW_SFDX_AUTH_URL"_s, u"what env login --method token or auth-url takes"_s},
        {u"  BACKFLOW_CLIENT_SECRET"_s, u"secret of a client of one's own, for env login --method web"_s},
        {u"  BACKFLOW_QUIET_SECONDS"_s,
         u"how long a submission without an answer is waited for before looking whether it arrived (150)"_s},
        {u"  BACKFLOW_LOST_SIGHT_SECONDS"_s, u"how long a silent org is asked again before giving up for now (600)"_s},
    });
}

int runCommand(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (name.isEmpty() || name == "--help"_L1 || name == "-h"_L1 || (name == "help"_L1 && rest.isEmpty())) {
        print(overview());
        return name.isEmpty() ? Usage : Ok;
    }
    if (name == "--version"_L1) {
        print(u"backflowctl "_s + QStringLiteral(BACKFLOW_VERSION));
        return Ok;
    }
    if (name == "help"_L1 && rest.value(0) == "exit-codes"_L1) {
        print(exitCodeHelp());
        return Ok;
    }
    if (name == "help"_L1 && rest.value(0) == "variables"_L1) {
        print(variableHelp());
        return Ok;
    }
    if (name == "help"_L1)
        return runCommand(rest.mid(0, 1) + QStringList{u"--help"_s});
    for (const Command &command : kCommands) {
        if (command.name == name)
            return command.run(rest);
    }
    printError(u"backflowctl: there is no command \"%1\".\n\n"_s.arg(shown(name)) + overview());
    return Usage;
}

} // namespace

int run(int argc, char **argv)
{
    backflow::base::keepMemory();
    endWithoutThreads(argc, argv);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"backflowctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BACKFLOW_VERSION));
    QLocale::setDefault(QLocale::c()); // it speaks English, and scripts read its numbers
    return runCommand(application.arguments().mid(1));
}

} // namespace backflow::ctl
