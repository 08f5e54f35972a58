#include "app/ctl/commands.h"
#include "app/ctl/draftanswer.h"
#include "core/compliance/gate.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandValidate(const QStringList &arguments)
{
    Invocation call(
        u"validate"_s,
        u"Lets the target's org check a decided plan, and holds it against the compliance rules that the policy asks "
        "for there: ends with 5 when they would stop it. Nothing is changed."_s);
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
    const QDate today = call.backends()->clock().now().date();
    base::Result<promotion::Report> report =
        promotion::validate(*call.backends(), call.pipeline(), *draft, *grant, observerOf(call.monitor()),
                            call.monitor(), compliance::planGate(today));
    if (!report)
        return call.fail(report.error());
    const bool passed = report->ending == promotion::Ending::Done;
    const bool stopped = report->gate && !report->gate->passes();
    return call.answer(reportText(*report), promotion::toJson(*report), !passed ? DeployFailed : stopped ? Denied : Ok);
}

} // namespace backflow::ctl
