#include "ui/masking/maskwork.h"

#include "core/base/durablefile.h"
#include "core/masking/runwork.h"
#include "ui/widgets/appcontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace backflow::ui::masking {

namespace core = backflow::masking;
using base::Result;

namespace {

constexpr qsizetype kMostRuns = 20;

QString plansFolder(const QString &masking)
{
    return masking + QStringLiteral("/plans");
}

QString planPath(const MaskGround &ground, const QString &name)
{
    return plansFolder(ground.ground.folder) + u'/' + name + QStringLiteral(".json");
}

Result<core::MaskGrant> grantOf(const MaskGround &ground)
{
    return governance::Authorizer(ground.readPolicy()).require<governance::Capability::MaskData>({ground.environment});
}

/// The plan of before with what is new beside it.
core::Plan joined(core::Plan plan, const core::Plan &found)
{
    for (const core::ObjectRule &object : found.objects) {
        const auto known = std::ranges::find(plan.objects, object.object, &core::ObjectRule::object);
        if (known == plan.objects.end()) {
            plan.objects += object;
            continue;
        }
        for (const core::FieldRule &field : object.fields) {
            if (!known->remove && !known->field(field.field) && !plan.isWaived(object.object, field.field))
                known->fields += field;
        }
    }
    return plan;
}

} // namespace

MaskGround groundOf(const widgets::AppContext &context, const model::Environment &environment)
{
    std::function<governance::Authorizer::Policy()> read = context.hooks.readPolicy;
    if (!read)
        read = [policy = context.policy] { return policy; };
    return {{context.backends, context.workspaceFolder + QStringLiteral("/masking"), {}}, environment, read};
}

QStringList planNames(const QString &folder)
{
    QStringList names;
    const QStringList files = QDir(plansFolder(folder)).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &file : files)
        names += file.chopped(5);
    return names;
}

Result<CheckedPlan> loadPlan(const MaskGround &ground, const QString &name)
{
    const auto bytes = base::readWhole(planPath(ground, name));
    if (!bytes && bytes.error().code == base::Errc::NotFound) {
        core::Plan empty;
        empty.name = name;
        return CheckedPlan{empty};
    }
    if (!bytes)
        return base::failure(bytes);
    auto plan = core::parsePlan(*bytes);
    return plan ? Result<CheckedPlan>(CheckedPlan{*std::move(plan)}) : base::failure(plan);
}

Result<CheckedPlan> savePlan(const MaskGround &ground, CheckedPlan plan)
{
    const auto bytes = core::planForEditing(plan.plan);
    if (!bytes)
        return base::failure(bytes);
    const QString path = planPath(ground, plan.plan.name);
    QDir().mkpath(QFileInfo(path).path());
    if (const auto written = base::writeDurably(path, *bytes); !written)
        return base::failure(written);
    if (!plan.described.isEmpty())
        plan.findings = core::checkPlan(plan.plan, plan.described);
    return plan;
}

Result<CheckedPlan> lookFor(const MaskGround &ground, const QString &name, async::Monitor &monitor)
{
    auto plan = loadPlan(ground, name);
    if (!plan)
        return plan;
    const auto grant = grantOf(ground);
    if (!grant)
        return base::failure(grant);
    auto found = core::survey(ground.ground, {}, *grant, monitor);
    if (!found)
        return base::failure(found);
    plan->plan = joined(plan->plan, core::planOf(*found, name));
    plan->described = found->described;
    auto saved = savePlan(ground, *std::move(plan));
    if (saved)
        saved->findings += found->beyond;
    return saved;
}

Result<QList<core::DryCount>> dryRun(const MaskGround &ground, const core::Plan &plan, async::Monitor &monitor)
{
    const auto grant = grantOf(ground);
    return grant ? core::dryRun(ground.ground, plan, *grant, monitor) : base::failure(grant);
}

Result<QList<core::ShownValue>> show(const MaskGround &ground, const core::Plan &plan, const QString &object,
                                     const QString &field, async::Monitor &monitor)
{
    const auto grant = grantOf(ground);
    return grant ? core::showValues(ground.ground, plan, object, field, *grant, monitor) : base::failure(grant);
}

Result<core::ReportFacts> run(const MaskGround &ground, const core::Plan &plan, const QString &earlier,
                              const Control &control, async::Monitor &monitor)
{
    const auto grant = grantOf(ground);
    if (!grant)
        return base::failure(grant);
    core::RunOrder order;
    order.plan = plan;
    const auto state = earlier.isEmpty()
                           ? core::startRun(ground.ground, order, *grant, *control, monitor)
                           : core::resumeRun(ground.ground, earlier, order.width, *grant, *control, monitor);
    if (!state)
        return base::failure(state);
    const auto done = core::planOfRun(ground.ground, state->run);
    if (!done)
        return base::failure(done);
    core::ReportFacts facts{*state, *done, {}, {}};
    if (state->stage != core::RunState::Stage::Done)
        return facts;
    auto read = core::verifyRun(ground.ground, state->run, *grant, monitor);
    if (!read)
        return base::failure(read);
    facts.verification = *std::move(read);
    return facts;
}

Result<QList<core::RunState>> runs(const MaskGround &ground)
{
    QList<core::RunState> all;
    const QStringList names =
        core::runsIn(ground.ground).first(std::min(kMostRuns, core::runsIn(ground.ground).size()));
    for (const QString &name : names) {
        if (const auto state = core::runState(ground.ground, name))
            all += *state;
    }
    return all;
}

} // namespace backflow::ui::masking
