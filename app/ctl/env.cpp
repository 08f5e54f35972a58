#include "app/ctl/commands.h"
#include "app/ctl/console.h"
#include "app/ctl/exitcodes.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandEnv(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (what == "add"_L1)
        return commandEnvAdd(rest);
    if (what == "list"_L1)
        return commandEnvList(rest);
    if (what == "login"_L1)
        return commandEnvLogin(rest);
    if (what == "logout"_L1)
        return commandEnvLogout(rest);
    if (what == "production-writes"_L1)
        return commandEnvProduction(rest);
    if (what == "managed"_L1)
        return commandEnvManaged(rest);
    const bool asked = what == "--help"_L1 || what == "-h"_L1;
    const QString text =
        u"Usage: backflowctl env add NAME [options]       put an environment on the map\n"
        "       backflowctl env list                     what is on the map\n"
        "       backflowctl env login NAME [options]     sign in to its org\n"
        "       backflowctl env logout NAME              end the session here and in the org\n"
        "       backflowctl env managed NAME on|off      read what managed packages brought along, too\n"
        "       backflowctl env production-writes on|off allow changes to production orgs\n"_s;
    asked ? print(text) : printError(text);
    return asked ? Ok : Usage;
}

} // namespace backflow::ctl
