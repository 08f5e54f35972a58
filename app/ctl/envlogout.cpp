#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandEnvLogout(const QStringList &arguments)
{
    Invocation call(u"env logout"_s, u"Forgets the session of an environment and ends it in its org."_s);
    call.argument(u"name"_s, u"The environment."_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (base::Result<> opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    const base::Result<model::Environment> environment = call.environment(call.at(0));
    if (!environment)
        return call.fail(environment.error());
    if (base::Result<> ended = call.opened().signOut(*environment, call.monitor()); !ended)
        return call.fail(ended.error());
    return call.answer(u"Signed out of %1, here and in the org."_s.arg(shown(environment->name)),
                       {{u"environment"_s, environment->name}, {u"signedOut"_s, true}});
}

} // namespace backflow::ctl
