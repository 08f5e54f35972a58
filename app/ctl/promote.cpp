#include "app/ctl/commands.h"
#include "app/ctl/draftanswer.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandPromote(const QStringList &arguments)
{
    Invocation call(u"promote"_s,
                    u"Freezes a decided plan and deploys it: lock, base check, snapshot for taking back, audit record, "
                    "deployment, read-back, commit. Ctrl-C asks to stop; a killed run is gone on with by resume."_s);
    call.argument(u"id"_s, u"Of the plan, or \"last\"; not needed with --plan."_s, u"[id]"_s);
    call.option(u"plan"_s, u"A plan file: what it holds is deployed as it is. The same as plans open, then promote."_s,
                u"file"_s);
    call.option(u"quick"_s,
                u"Deploy what the target checked in the last ten days (validate, with tests) without running "
                "its tests again; refused when the target moved on."_s);
    call.option(
        u"let-pass"_s,
        u"Go on in spite of what the policy's compliance rules found; only for roles that may, and on record."_s,
        u"reason"_s);
    call.option(u"when-idle"_s, u"Wait until the target's org has no deployment under way."_s);
    call.option(u"older-release"_s,
                u"Deploy to an org on an older release of Salesforce than the one this comes from, where the policy "
                "blocks that and your role may override it; the reason goes on record."_s,
                u"reason"_s);
    if (const auto over = call.parse(arguments, 0, 1))
        return *over;
    if (call.at(0).isEmpty() != call.isSet(u"plan"_s))
        return call.usage(u"Either the id of a plan or --plan with a file."_s);
    if (base::Result<> opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    base::Result<QString> id =
        call.isSet(u"plan"_s) ? openPlanFile(call, call.value(u"plan"_s)) : promotionId(call, call.at(0));
    if (!id)
        return call.fail(id.error());
    return freezeAndRun(call, *id, {.quick = call.isSet(u"quick"_s), .overrideReason = call.value(u"let-pass"_s)},
                        call.isSet(u"when-idle"_s), call.value(u"older-release"_s));
}

} // namespace backflow::ctl
