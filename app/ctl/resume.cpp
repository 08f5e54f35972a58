#include "app/ctl/commands.h"
#include "app/ctl/draftanswer.h"
#include "core/promotion/plancontext.h"
#include "core/promotion/progress.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Promotions that were frozen and not brought to their end.
base::Result<QStringList> unfinished(ports::JournalStore &journal)
{
    base::Result<QStringList> ids = journal.promotions();
    if (!ids)
        return ids;
    QStringList open;
    for (const QString &id : std::as_const(*ids)) {
        base::Result<promotion::Progress> progress = promotion::progressOf(journal, id);
        if (!progress)
            return base::failure(progress);
        if (progress->state >= promotion::State::Authorised && !progress->released)
            open += id;
    }
    return open;
}

/// What a person saw in the org about a promotion of unknown end.
base::Result<> settle(Invocation &call, const QString &id)
{
    base::Result<std::unique_ptr<ports::JournalStore>> journal = call.backends()->journal();
    if (!journal)
        return base::failure(journal);
    base::Result<promotion::Plan> plan = promotion::loadPlan(**journal, id);
    if (!plan)
        return base::failure(plan);
    base::Result<model::Environment> target = call.environment(plan->target);
    if (!target)
        return base::failure(target);
    const base::Result<promotion::DeployGrant> grant = deployGrant(call, *plan, *target);
    if (!grant)
        return base::failure(grant);
    return promotion::settle(*call.backends(), call.pipeline(), id, call.value(u"ran"_s), *grant, call.monitor());
}

} // namespace

int commandResume(const QStringList &arguments)
{
    Invocation call(u"resume"_s, u"Goes on with a promotion from whatever step it was interrupted at."_s);
    call.argument(u"id"_s, u"Of the promotion, or \"last\"; not needed when only one is unfinished."_s, u"[id]"_s);
    call.option(u"ran"_s, u"Of one whose end is unknown: it ran in the org as this deployment."_s, u"deployment"_s);
    call.option(u"did-not-run"_s, u"Of one whose end is unknown: the org never got it; try again."_s);
    call.option(
        u"let-pass"_s,
        u"Go on in spite of what the policy's compliance rules found; only for roles that may, and on record."_s,
        u"reason"_s);
    if (const auto over = call.parse(arguments, 0, 1))
        return *over;
    if (call.isSet(u"ran"_s) && call.isSet(u"did-not-run"_s))
        return call.usage(u"Either --ran or --did-not-run."_s);
    if (base::Result<> opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    QString id;
    if (!call.at(0).isEmpty()) {
        base::Result<QString> named = promotionId(call, call.at(0));
        if (!named)
            return call.fail(named.error());
        id = *named;
    } else {
        base::Result<std::unique_ptr<ports::JournalStore>> journal = call.backends()->journal();
        if (!journal)
            return call.fail(journal.error());
        base::Result<QStringList> open = unfinished(**journal);
        if (!open)
            return call.fail(open.error());
        if (open->isEmpty())
            return call.answer(u"Nothing is unfinished."_s, {{u"unfinished"_s, 0}});
        if (open->size() > 1)
            return call.usage(u"Several are unfinished, name one: %1."_s.arg(open->join(u", "_s)));
        id = open->first();
    }
    if (call.isSet(u"ran"_s) || call.isSet(u"did-not-run"_s)) {
        if (base::Result<> settled = settle(call, id); !settled)
            return call.fail(settled.error());
    }
    return freezeAndRun(call, id, {.overrideReason = call.value(u"let-pass"_s)});
}

} // namespace backflow::ctl
