#include "app/ctl/commands.h"
#include "app/ctl/draftanswer.h"
#include "core/governance/approval.h"
#include "core/promotion/plancontext.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using governance::ApprovalState;
using governance::ApprovalSubject;

namespace {

QJsonObject jsonOf(const ApprovalState &state)
{
    QJsonArray given;
    for (const governance::Approval &approval : state.given)
        given.append(QJsonObject{{u"name"_s, approval.name},
                                 {u"email"_s, approval.email},
                                 {u"key"_s, approval.key},
                                 {u"at"_s, approval.at.toString(Qt::ISODate)},
                                 {u"note"_s, approval.note}});
    return {{u"promotion"_s, state.subject.promotion},
            {u"plan"_s, state.subject.plan},
            {u"environment"_s, state.subject.environment},
            {u"requestedBy"_s, state.requestedBy},
            {u"note"_s, state.note},
            {u"components"_s, QJsonArray::fromStringList(state.components)},
            {u"approvals"_s, given},
            {u"problems"_s, QJsonArray::fromStringList(state.problems)}};
}

QString textOf(const ApprovalState &state)
{
    QStringList lines{
        u"%1 to %2, %3 components, asked for by %4"_s.arg(state.subject.promotion, shown(state.subject.environment))
            .arg(state.components.size())
            .arg(shown(state.requestedBy))};
    lines += u"  plan %1"_s.arg(state.subject.plan);
    for (const governance::Approval &approval : state.given)
        lines += u"  approved by %1, %2"_s.arg(shown(approval.name),
                                               approval.key.isEmpty() ? u"not signed"_s : approval.key);
    for (const QString &problem : state.problems)
        lines += u"  ! "_s + shown(problem);
    return lines.join(u'\n');
}

/// The subject and what it touches: a frozen plan of this machine, else a request on record.
struct Found {
    ApprovalSubject subject;
    QStringList components;
    QStringList types;
};

base::Result<Found> find(Invocation &call, const QString &name)
{
    const base::Result<QString> id = promotionId(call, name);
    const auto journal = call.backends()->journal();
    if (!journal)
        return base::failure(journal);
    if (id) {
        if (const auto plan = promotion::loadPlan(**journal, *id)) {
            Found found{{plan->id, plan->hash, plan->target}, {}, {}};
            for (const promotion::PlanItem &item : plan->items) {
                found.components += item.key.toString();
                found.types += item.key.type;
            }
            found.types.removeDuplicates();
            return found;
        }
    }
    const auto repository = call.backends()->repository();
    if (!repository)
        return base::failure(repository);
    const auto requests = governance::approvalRequests(**repository, nullptr);
    if (!requests)
        return base::failure(requests);
    for (const ApprovalState &state : *requests) {
        if (state.subject.promotion == name)
            return Found{state.subject, state.components, state.types};
    }
    return base::failure(base::Errc::NotFound,
                         u"There is no frozen plan and no request for approval called %1."_s.arg(shown(name)));
}

int list(Invocation &call)
{
    const auto repository = call.backends()->repository();
    if (!repository)
        return call.fail(repository.error());
    const auto signer = call.backends()->signer();
    const auto requests = governance::approvalRequests(**repository, signer.get());
    if (!requests)
        return call.fail(requests.error());
    QStringList lines;
    QJsonArray array;
    for (const ApprovalState &state : *requests) {
        lines += textOf(state);
        array.append(jsonOf(state));
    }
    return call.answer(lines.isEmpty() ? u"Nobody asks for an approval."_s : lines.join(u'\n'),
                       {{u"requests"_s, array}});
}

/// A draft is frozen first: an approval is of one very plan.
base::Result<> frozen(Invocation &call, const QString &id)
{
    const auto journal = call.backends()->journal();
    if (!journal)
        return base::failure(journal);
    if (promotion::loadPlan(**journal, id))
        return {};
    const auto draft = promotion::loadDraft(*call.backends(), call.pipeline(), id, call.monitor());
    if (!draft)
        return base::failure(draft);
    return promotion::freeze(*call.backends(), call.pipeline(), *draft, call.monitor())
        .transform([](const promotion::Plan &) {});
}

base::Result<> act(Invocation &call, const QString &what, const Found &found)
{
    const ports::Backends &backends = *call.backends();
    const QString note = call.value(u"note"_s);
    if (what == "request"_L1)
        return governance::requestApproval(backends, found.subject, found.components, found.types, note,
                                           call.monitor());
    if (what == "withdraw"_L1)
        return governance::withdrawApproval(backends, found.subject, note, call.monitor());
    const base::Result<model::Environment> environment = call.environment(found.subject.environment);
    if (!environment)
        return base::failure(environment);
    governance::Context context{*environment};
    context.promotion = found.subject.promotion;
    context.plan = found.subject.plan;
    context.types = found.types;
    const auto grant = call.opened().gate->authorizer().require<governance::Capability::ApprovePlan>(context);
    if (!grant)
        return base::failure(grant);
    return governance::approve(backends, found.subject, note, *grant, call.monitor());
}

} // namespace

int commandApproval(const QStringList &arguments)
{
    Invocation call(
        u"approval"_s,
        u"Asks for, gives and takes back approvals. An approval is of one frozen plan: its hash is what is signed."_s);
    call.argument(u"what"_s, u"list, request ID, give ID, withdraw ID, or show ID."_s,
                  u"list|request|give|withdraw|show [id]"_s);
    call.option(u"note"_s, u"Why, for the record."_s, u"text"_s);
    if (const auto over = call.parse(arguments, 1, 2))
        return *over;
    const QString what = call.at(0);
    if (!QStringList{u"list"_s, u"request"_s, u"give"_s, u"withdraw"_s, u"show"_s}.contains(what) ||
        (what != "list"_L1 && call.at(1).isEmpty()))
        return call.usage(u"One of list, request ID, give ID, withdraw ID, show ID."_s);
    if (base::Result<> opened = call.open(Reach::Remote); !opened)
        return call.fail(opened.error());
    refreshRecord(call);
    if (what == "list"_L1)
        return list(call);
    if (what == "request"_L1) {
        const base::Result<QString> id = promotionId(call, call.at(1));
        if (!id)
            return call.fail(id.error());
        if (const base::Result<> done = frozen(call, *id); !done)
            return call.fail(done.error());
    }
    const base::Result<Found> found = find(call, call.at(1));
    if (!found)
        return call.fail(found.error());
    if (what != "show"_L1) {
        if (const base::Result<> done = act(call, what, *found); !done)
            return call.fail(done.error());
    }
    const auto repository = call.backends()->repository();
    if (!repository)
        return call.fail(repository.error());
    const auto signer = call.backends()->signer();
    const auto state = governance::approvalState(**repository, signer.get(), found->subject);
    return state ? call.answer(textOf(*state), jsonOf(*state)) : call.fail(state.error());
}

} // namespace backflow::ctl
