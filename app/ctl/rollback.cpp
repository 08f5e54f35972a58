#include "app/ctl/commands.h"
#include "app/ctl/draftanswer.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandRollback(const QStringList &arguments)
{
    Invocation call(u"rollback"_s,
                    u"Takes a promotion back: a new promotion to what the target was before, made against "
                    "what it holds now, so that later good changes are kept or asked about."_s);
    call.argument(u"id"_s, u"Of the promotion to take back."_s);
    call.option(u"plan-only"_s, u"Make the plan and show it; promote it later."_s);
    call.option(
        u"let-pass"_s,
        u"Go on in spite of what the policy's compliance rules found; only for roles that may, and on record."_s,
        u"reason"_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (base::Result<> opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    base::Result<QString> id = promotionId(call, call.at(0));
    if (!id)
        return call.fail(id.error());
    base::Result<promotion::Draft> draft =
        promotion::rollbackDraft(call.backends(), call.pipeline(), *id, call.monitor());
    if (!draft)
        return call.fail(draft.error());
    if (call.isSet(u"plan-only"_s))
        return call.answer(draftText(*draft, true), draftJson(*draft));
    if (draft->undecided() > 0) {
        printError(u"backflowctl: %1 changed since; decide with \"backflowctl resolve %2\", then \"backflowctl promote "
                   "%2\"."_s.arg(shown(draft->target), draft->id));
        return call.answer(draftText(*draft, true), draftJson(*draft), Undecided);
    }
    return freezeAndRun(call, draft->id, {.overrideReason = call.value(u"let-pass"_s)});
}

} // namespace backflow::ctl
