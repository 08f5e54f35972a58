#include "core/promotion/plancontext.h"

#include "core/promotion/releasestep.h"
#include "core/promotion/words.h"

namespace backflow::promotion {

governance::Context contextOf(const Plan &plan, const model::Environment &target)
{
    governance::Context context;
    context.environment = target;
    context.promotion = plan.id;
    context.plan = plan.hash;
    context.author = plan.author;
    context.tests = plan.options.testLevel;
    context.package = plan.zip;
    for (const PlanItem &item : plan.items)
        context.types += item.key.type;
    context.types.sort();
    context.types.removeDuplicates();
    return context;
}

base::Result<governance::Context> contextOf(const ports::Backends &backends, const model::Pipeline &pipeline,
                                            const QString &id)
{
    const base::Result<std::unique_ptr<ports::JournalStore>> journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const base::Result<Plan> plan = loadPlan(**journal, id);
    if (!plan)
        return base::failure(plan);
    const base::Result<const model::Environment *> target = environmentNamed(pipeline, plan->target);
    if (!target)
        return base::failure(target);
    governance::Context context = contextOf(*plan, **target);
    auto step = releaseStep(**journal, pipeline, plan->source, plan->target, plan->id);
    if (!step)
        return base::failure(step);
    context.release = *std::move(step);
    return context;
}

} // namespace backflow::promotion
