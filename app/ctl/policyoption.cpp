#include "app/ctl/policyoption.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

QStringList policyNames()
{
    QStringList names;
    for (const merge::Policy policy : merge::Policies::list())
        names += merge::Policies::name(policy);
    return names;
}

} // namespace

void addPolicyOption(Invocation &call)
{
    call.option(u"policy"_s,
                u"Switch a rule of the merge on or off; what a rule that is off would settle is left to decide. "
                "Rules: %1."_s.arg(policyNames().join(u", "_s)),
                u"name=on|off"_s);
}

std::optional<merge::Policies> policiesOf(Invocation &call, merge::Policies policies, int &code)
{
    for (const QString &given : call.values(u"policy"_s)) {
        const QString state = given.section(u'=', 1);
        if ((state != u"on" && state != u"off") || !policies.set(given.section(u'=', 0, 0), state == u"on")) {
            code =
                call.usage(u"--policy takes NAME=on or NAME=off with one of: %1."_s.arg(policyNames().join(u", "_s)));
            return std::nullopt;
        }
    }
    return policies;
}

} // namespace backflow::ctl
