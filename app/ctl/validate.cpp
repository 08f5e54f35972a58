#include "app/ctl/commands.h"
#include "app/ctl/draftanswer.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandValidate(const QStringList &arguments)
{
    Invocation call(u"validate"_s, u"Lets the target's org check a decided plan. Nothing is changed."_s);
    call.argument(u"id"_s, u"Of the plan, or \"last\"."_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (base::Result<> opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    base::Result<QString> id = promotionId(call, call.at(0));
    if (!id)
        return call.fail(id.error());
    base::Result<promotion::Draft> draft = promotion::loadDraft(*call.backends(), call.pipeline(), *id, call.monitor());
    if (!draft)
        return call.fail(draft.error());
    base::Result<model::Environment> target = call.environment(draft->target);
    if (!target)
        return call.fail(target.error());
    auto grant = call.opened().gate->authorizer().require<governance::Capability::Validate>(
        {.environment = *target, .promotion = *id});
    if (!grant)
        return call.fail(grant.error());
    base::Result<promotion::Report> report = promotion::validate(*call.backends(), call.pipeline(), *draft, *grant,
                                                                 observerOf(call.monitor()), call.monitor());
    if (!report)
        return call.fail(report.error());
    const bool passed = report->ending == promotion::Ending::Done;
    return call.answer(reportText(*report), promotion::toJson(*report), passed ? Ok : DeployFailed);
}

} // namespace backflow::ctl
