#include "app/ctl/commands.h"
#include "app/ctl/draftanswer.h"
#include "core/governance/viewrights.h"
#include "core/promotion/planfile.h"
#include "core/promotion/sharedplans.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>
#include <array>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The plan of a draft, frozen now when that was not done yet.
base::Result<promotion::Plan> frozenPlan(Invocation &call, ports::JournalStore &journal, const QString &id)
{
    base::Result<promotion::Plan> plan = promotion::loadPlan(journal, id);
    if (plan || plan.error().code != base::Errc::NotFound)
        return plan;
    const base::Result<promotion::Draft> draft =
        promotion::loadDraft(*call.backends(), call.pipeline(), id, call.monitor());
    if (!draft)
        return base::failure(draft);
    return promotion::freeze(*call.backends(), call.pipeline(), *draft, call.monitor());
}

QJsonObject planDocument(const promotion::Plan &plan)
{
    return {{u"id"_s, plan.id},
            {u"source"_s, plan.source},
            {u"target"_s, plan.target},
            {u"hash"_s, plan.hash},
            {u"note"_s, plan.note},
            {u"workItem"_s, plan.workItem},
            {u"components"_s, plan.items.size()}};
}

int save(Invocation &call)
{
    const base::Result<QString> id = promotionId(call, call.at(1));
    if (!id)
        return call.fail(id.error());
    const auto journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    const base::Result<promotion::Plan> plan = frozenPlan(call, **journal, *id);
    if (!plan)
        return call.fail(plan.error());
    // The file holds what is deployed.
    QStringList types;
    for (const promotion::PlanItem &item : plan->items)
        types += item.key.type;
    const auto standing = call.opened().gate->authorizer().policy().standing;
    if (const base::Result<> may = governance::mayLookInto(standing.get(), types); !may)
        return call.fail(may.error());
    const base::Result<QByteArray> bytes = promotion::planFileOf(**journal, *id);
    if (!bytes)
        return call.fail(bytes.error());
    QSaveFile file(call.at(2));
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return call.fail({base::Errc::Io, u"%1 could not be written: %2."_s.arg(call.at(2), file.errorString()), {}});
    return call.answer(u"Plan %1 (%2 components, %3 -> %4) is in %5.\n"_s.arg(plan->id)
                           .arg(plan->items.size())
                           .arg(shown(plan->source), shown(plan->target), shown(call.at(2))),
                       planDocument(*plan));
}

int open(Invocation &call)
{
    const base::Result<QString> id = openPlanFile(call, call.at(1));
    if (!id)
        return call.fail(id.error());
    const auto journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    const base::Result<promotion::Plan> plan = promotion::loadPlan(**journal, *id);
    if (!plan)
        return call.fail(plan.error());
    return call.answer(u"Plan %1 (%2 components, %3 -> %4) can be promoted here.\n"_s.arg(plan->id)
                           .arg(plan->items.size())
                           .arg(shown(plan->source), shown(plan->target)),
                       planDocument(*plan));
}

int answerShared(Invocation &call, const base::Result<promotion::Shared> &shared, const QString &id,
                 const QString &done)
{
    if (!shared)
        return call.fail(shared.error());
    const QString problem = shared->problem;
    return call.answer(done + (problem.isEmpty() ? QString() : u"  not on the remote yet: %1\n"_s.arg(shown(problem))),
                       {{u"id"_s, id}, {u"remote"_s, shared->remote}, {u"problem"_s, problem}});
}

int share(Invocation &call)
{
    const base::Result<QString> id = promotionId(call, call.at(1));
    if (!id)
        return call.fail(id.error());
    return answerShared(call, promotion::sharePlan(*call.backends(), call.pipeline(), *id, call.monitor()), *id,
                        u"Plan %1 is on %2.\n"_s.arg(*id, promotion::kPlansBranch));
}

int withdraw(Invocation &call)
{
    const QString id = call.at(1).toUpper();
    return answerShared(call, promotion::withdrawPlan(*call.backends(), id, call.monitor()), id,
                        u"Plan %1 is not shared any more.\n"_s.arg(id));
}

int take(Invocation &call)
{
    const QString id = call.at(1).toUpper();
    if (base::Result<> taken = promotion::takeSharedPlan(*call.backends(), call.pipeline(), id, call.monitor()); !taken)
        return call.fail(taken.error());
    const base::Result<promotion::Draft> draft =
        promotion::loadDraft(*call.backends(), call.pipeline(), id, call.monitor());
    if (!draft)
        return call.fail(draft.error());
    return call.answer(draftText(*draft, true), draftJson(*draft));
}

int list(Invocation &call)
{
    const auto plans = promotion::sharedPlans(*call.backends(), true, call.monitor());
    if (!plans)
        return call.fail(plans.error());
    QJsonArray rows;
    QString text;
    for (const promotion::SharedPlan &plan : *plans) {
        rows.append(QJsonObject{{u"id"_s, plan.id},
                                {u"source"_s, plan.source},
                                {u"target"_s, plan.target},
                                {u"who"_s, plan.who},
                                {u"when"_s, plan.when.toUTC().toString(Qt::ISODateWithMs)},
                                {u"note"_s, plan.note},
                                {u"workItem"_s, plan.workItem},
                                {u"components"_s, plan.components},
                                {u"decisions"_s, plan.decisions},
                                {u"undecided"_s, plan.undecided},
                                {u"frozen"_s, plan.frozen}});
        text += u"%1  %2 -> %3  %4, %5 components, %6 of %7 decisions open\n"_s.arg(
            plan.id, shown(plan.source), shown(plan.target), shown(plan.who), QString::number(plan.components),
            QString::number(plan.undecided), QString::number(plan.decisions));
    }
    return call.answer(text.isEmpty() ? u"Nobody shares a plan."_s : text, {{u"plans"_s, rows}});
}

struct Action {
    QLatin1StringView name;
    int arguments;
    Reach reach;
    int (*run)(Invocation &);
};

constexpr std::array kActions = {
    Action{"list"_L1, 1, Reach::Stored, list}, Action{"save"_L1, 3, Reach::Orgs, save},
    Action{"open"_L1, 2, Reach::Stored, open}, Action{"share"_L1, 2, Reach::Remote, share},
    Action{"take"_L1, 2, Reach::Remote, take}, Action{"withdraw"_L1, 2, Reach::Remote, withdraw},
};

} // namespace

base::Result<QString> openPlanFile(Invocation &call, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::Errc::Io, u"%1 could not be read: %2."_s.arg(path, file.errorString()));
    const base::Result<promotion::Plan> plan =
        promotion::takePlanFile(*call.backends(), call.pipeline(), file.readAll(), call.monitor());
    if (!plan)
        return base::failure(plan);
    return plan->id;
}

int commandPlans(const QStringList &arguments)
{
    Invocation call(
        u"plans"_s,
        u"Plans that leave this workspace. save ID FILE freezes a decided plan and writes it to a file that "
        "runs anywhere as it is; open FILE takes one in. share ID puts a plan, decided or not, on the "
        "branch backflow/plans, where list finds it and take ID goes on with it; withdraw ID takes it off."_s);
    call.argument(u"what"_s, u"list, save, open, share, take or withdraw"_s, u"list|save|open|share|take|withdraw"_s);
    call.argument(u"name"_s, u"An id (or \"last\"), a file."_s, u"[name...]"_s);
    if (const auto over = call.parse(arguments, 1, 3))
        return *over;
    const auto *action = std::ranges::find(kActions, call.at(0), &Action::name);
    if (action == kActions.end() || call.positional().size() != action->arguments)
        return call.usage(u"Say plans list, save ID FILE, open FILE, share ID, take ID or withdraw ID."_s);
    if (base::Result<> opened = call.open(action->reach); !opened)
        return call.fail(opened.error());
    return action->run(call);
}

} // namespace backflow::ctl
