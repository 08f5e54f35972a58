#include "app/ctl/draftanswer.h"

#include "core/compliance/gate.h"
#include "core/governance/auditchain.h"
#include "core/promotion/plancontext.h"

#include "core/merge/rules.h"
#include "core/merge/words.h"
#include "core/promotion/coverage.h"
#include "core/promotion/draftjson.h"
#include "core/promotion/lasting.h"
#include "core/promotion/orgqueue.h"
#include "core/promotion/ownwork.h"
#include "core/promotion/planjson.h"
#include "core/promotion/releasestep.h"
#include "core/promotion/reportwords.h"

#include <QJsonArray>
#include <QMap>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject decisionJson(const promotion::Draft &draft, const promotion::ComponentMerge &component,
                         const promotion::FileMerge &file, const merge::Decision &decision)
{
    QJsonObject json{
        {u"id"_s, decision.id},
        {u"kind"_s, merge::kindName(decision.kind)},
        {u"component"_s, component.key.toString()},
        {u"file"_s, file.path},
        {u"path"_s, decision.path},
        {u"sentence"_s, merge::decisionSentence(component.key.type, decision, draft.source, draft.target)},
        {u"before"_s, merge::valueWords(decision.element, decision.ancestor)},
        {u"source"_s, merge::valueWords(decision.element, decision.source)},
        {u"target"_s, merge::valueWords(decision.element, decision.target)},
        {u"bothPossible"_s, decision.bothPossible},
        {u"take"_s, QJsonValue::Null},
    };
    if (const auto choice = draft.choices.constFind(decision.id); choice != draft.choices.constEnd())
        json.insert(u"take"_s, promotion::takeName(choice->take));
    return json;
}

template <class F>
void forEachDecision(const promotion::Draft &draft, F f)
{
    for (const promotion::ComponentMerge &component : draft.components) {
        for (const promotion::FileMerge &file : component.files) {
            for (const merge::Decision &decision : file.outcome.decisions)
                f(component, file, decision);
        }
    }
}

int automaticOf(const promotion::ComponentMerge &component)
{
    int count = 0;
    for (const promotion::FileMerge &file : component.files)
        count += int(file.outcome.automatic.size());
    return count;
}

/// What came along by need, what is wanting, and what would be left dangling, each apart and with its because.
QString needsText(const promotion::Draft &draft)
{
    QString added;
    QString wanting;
    for (const promotion::DraftNeed &need : draft.needs) {
        const QString line = u"      %1: %2\n"_s.arg(shown(need.key.toString()), shown(need.because));
        (need.added ? added : wanting) += line;
        if (!need.advice.isEmpty())
            wanting += u"        %1\n"_s.arg(shown(need.advice));
    }
    QString text;
    if (!added.isEmpty())
        text += u"  added because it is needed\n"_s + added;
    if (!wanting.isEmpty())
        text += u"  needed, not in the plan and not in %1 (--with-needed adds what %2 holds)\n"_s.arg(
                    shown(draft.target), shown(draft.source)) +
                wanting;
    if (!draft.referrers.isEmpty())
        text += u"  still refers to what is removed\n"_s;
    for (const dependencies::Referrer &row : draft.referrers)
        text += u"      %1: %2%3\n"_s.arg(shown(row.deleted.toString()), shown(row.because),
                                          row.blocks ? QString() : u" (the org clears this by itself)"_s);
    return text;
}

QString lastingText(const promotion::Draft &draft)
{
    const QList<promotion::LastingChange> changes = promotion::lastingChanges(draft);
    QString text = changes.isEmpty() ? QString() : u"  cannot be taken back\n"_s;
    for (const promotion::LastingChange &change : changes)
        text += u"      %1: %2\n"_s.arg(shown(change.key.toString()), shown(change.why));
    return text;
}

QJsonArray lastingJson(const promotion::Draft &draft)
{
    QJsonArray list;
    for (const promotion::LastingChange &change : promotion::lastingChanges(draft))
        list.append(
            QJsonObject{{u"component"_s, change.key.toString()}, {u"why"_s, change.why}, {u"loses"_s, change.loses}});
    return list;
}

} // namespace

QJsonObject draftJson(const promotion::Draft &draft)
{
    QJsonArray components;
    int automatic = 0;
    for (const promotion::ComponentMerge &component : draft.components) {
        automatic += automaticOf(component);
        components.append(QJsonObject{{u"type"_s, component.key.type},
                                      {u"fullName"_s, component.key.fullName},
                                      {u"operation"_s, promotion::operationName(component.operation)},
                                      {u"targetChanged"_s, component.targetChanged},
                                      {u"replacesOwnWork"_s, promotion::replacesOwnWork(component)},
                                      {u"automatic"_s, automaticOf(component)},
                                      {u"undecided"_s, component.undecided}});
    }
    QJsonArray leftOut;
    for (const model::ComponentKey &key : draft.leftOut)
        leftOut.append(key.toString());
    QJsonArray decisions;
    forEachDecision(draft, [&](const auto &component, const auto &file, const auto &decision) {
        decisions.append(decisionJson(draft, component, file, decision));
    });
    return {{u"id"_s, draft.id},
            {u"source"_s, draft.source},
            {u"target"_s, draft.target},
            {u"sourceCommit"_s, draft.sourceCommit.toString()},
            {u"targetCommit"_s, draft.targetCommit.toString()},
            {u"rollbackOf"_s, draft.rollbackOf},
            {u"note"_s, draft.options.note},
            {u"workItem"_s, draft.options.workItem},
            {u"startedBy"_s, draft.startedBy},
            {u"startedAt"_s, draft.startedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"components"_s, components},
            {u"needs"_s, promotion::needsJson(draft)},
            {u"referrers"_s, promotion::referrersJson(draft)},
            {u"lasting"_s, lastingJson(draft)},
            {u"removalsLeftOut"_s, leftOut},
            {u"decisions"_s, decisions},
            {u"automatic"_s, automatic},
            {u"undecided"_s, draft.undecided()}};
}

QString draftText(const promotion::Draft &draft, bool withDecisions)
{
    QMap<QString, int> counts;
    int atRisk = 0;
    for (const promotion::ComponentMerge &component : draft.components) {
        ++counts[promotion::operationName(component.operation)];
        atRisk += component.targetChanged ? 1 : 0;
    }
    QString text = u"Plan %1: %2 -> %3\n"_s.arg(draft.id, shown(draft.source), shown(draft.target));
    text += u"  %1 to add, %2 to change, %3 to remove, %4 already there\n"_s.arg(counts.value(u"add"_s))
                .arg(counts.value(u"change"_s))
                .arg(counts.value(u"remove"_s))
                .arg(counts.value(u"nothing"_s));
    if (!draft.leftOut.isEmpty())
        text += draft.leftOut.size() == 1
                    ? u"  1 removal is due and left out; --with-deletions takes it along\n"_s
                    : u"  %1 removals are due and left out; --with-deletions takes them along\n"_s.arg(
                          draft.leftOut.size());
    const auto replaced = int(promotion::replacedOwnWork(draft).size());
    if (replaced > 0)
        text += u"  %1 hold changes of %2's own, and %3 replaces them, as was chosen\n"_s.arg(replaced).arg(
            shown(draft.target), shown(draft.source));
    atRisk -= replaced;
    if (atRisk > 0)
        text += u"  %1 hold changes of %2's own; the merge keeps them\n"_s.arg(atRisk).arg(shown(draft.target));
    text += needsText(draft);
    text += lastingText(draft);
    text += u"  %1 decisions, %2 open\n"_s.arg(draft.decisions()).arg(draft.undecided());
    if (withDecisions) {
        forEachDecision(draft, [&](const auto &component, const auto &, const auto &decision) {
            const auto choice = draft.choices.constFind(decision.id);
            const QString taken = choice == draft.choices.constEnd() ? u"open"_s : promotion::takeName(choice->take);
            text += u"  [%1] %2 %3\n      %4\n"_s.arg(
                taken, decision.id, shown(component.key.toString()),
                shown(merge::decisionSentence(component.key.type, decision, draft.source, draft.target)));
        });
    }
    return text;
}

namespace {

QString validationText(const QString &id, const promotion::Validation &validation)
{
    const QString why = validation.whyNotQuick(validation.completedAt);
    if (!why.isEmpty())
        return u"  Validation %1: no quick deployment. %2\n"_s.arg(validation.deployId, why);
    return u"  Validation %1: good for a quick deployment until %2 UTC, unless something else is deployed there before "
           "(backflowctl promote %3 --quick)\n"_s.arg(
               validation.deployId, validation.expiresAt().toUTC().toString(u"yyyy-MM-dd hh:mm"_s), id);
}

/// How much of each class the tests ran through: all in a line, then those that lack something, least first.
QString coverageText(const ports::DeployStatus &status)
{
    const promotion::Coverage coverage = promotion::coverageOf(status);
    if (coverage.isEmpty())
        return {};
    QString text = u"  Coverage: %1 % of %2 classes and triggers (%3 % asked for)\n"_s.arg(coverage.percent())
                       .arg(coverage.rows.size())
                       .arg(promotion::kNeededCoverage);
    for (const promotion::Coverage::Row &row : coverage.rows) {
        if (!row.isEnough())
            text += u"  coverage of %1: %2 % (%3 of %4 lines)\n"_s.arg(shown(row.name))
                        .arg(row.percent())
                        .arg(row.covered())
                        .arg(row.lines);
    }
    return text;
}

} // namespace

QString reportText(const promotion::Report &report)
{
    QString text = u"Promotion %1: %2 -> %3\n"_s.arg(report.id, shown(report.source), shown(report.target));
    text += u"  %1 (%2)\n  %3\n"_s.arg(promotion::endingName(report.ending), promotion::stateName(report.state),
                                       shown(report.summary));
    if (!report.supersededBy.isEmpty())
        text += u"  superseded by %1\n"_s.arg(report.supersededBy);
    if (!report.deployId.isEmpty())
        text += u"  Deployment %1: %2 of %3 components, %4 errors, %5 of %6 tests\n"_s.arg(report.deployId)
                    .arg(report.status.componentsDeployed)
                    .arg(report.status.componentsTotal)
                    .arg(report.status.componentErrors)
                    .arg(report.status.testsCompleted)
                    .arg(report.status.testsTotal);
    if (report.validation)
        text += validationText(report.id, *report.validation);
    for (const promotion::ComponentOutcome &component : report.components) {
        if (!component.problem.isEmpty())
            text +=
                u"  %1 %2%3: %4\n"_s.arg(shown(component.key.type), shown(component.key.fullName),
                                         component.line > 0 ? u" line "_s + QString::number(component.line) : QString(),
                                         shown(component.problem));
    }
    for (const ports::TestFailure &failure : report.status.testFailures)
        text += u"  test %1.%2: %3\n"_s.arg(shown(failure.className), shown(failure.method), shown(failure.message));
    text += coverageText(report.status);
    if (report.gate) {
        const QString found = promotion::gateWords(*report.gate, report.target);
        text += u"  compliance: %1\n"_s.arg(found.isEmpty() ? u"no rule of the policy is broken"_s : shown(found));
    }
    for (const promotion::MovedComponent &moved : report.moved)
        text += u"  moved: %1 (%2)\n"_s.arg(shown(moved.key.toString()), shown(moved.entries.join(u", "_s)));
    for (const QString &warning : report.warnings)
        text += u"  warning: %1\n"_s.arg(shown(warning));
    return text;
}

base::Result<QString> promotionId(const Invocation &call, const QString &text)
{
    if (text != "last"_L1)
        return text.toUpper();
    base::Result<std::unique_ptr<ports::JournalStore>> journal = call.backends()->journal();
    if (!journal)
        return base::failure(journal);
    base::Result<QStringList> ids = (*journal)->drafts(promotion::kDraftKind);
    if (!ids)
        return base::failure(ids);
    if (ids->isEmpty())
        return base::failure(base::Errc::NotFound, u"Nothing was planned in this workspace yet."_s);
    return *std::ranges::max_element(*ids);
}

promotion::Observer observerOf(ConsoleMonitor &monitor)
{
    promotion::Observer observer;
    observer.state = [&monitor](promotion::State state) { monitor.note(u"  - "_s + promotion::stateName(state)); };
    observer.status = [&monitor](const ports::DeployStatus &status) {
        monitor.say(u"%1: %2 of %3 components, %4 of %5 tests"_s.arg(ports::deployStateName(status.state))
                        .arg(status.componentsDeployed)
                        .arg(status.componentsTotal)
                        .arg(status.testsCompleted)
                        .arg(status.testsTotal));
    };
    return observer;
}

void refreshRecord(Invocation &call)
{
    const base::Result<std::unique_ptr<ports::Repository>> repository = call.backends()->repository();
    const base::Result<> published =
        repository ? governance::publishAudit(**repository, call.monitor()) : base::failure(repository);
    if (!published)
        call.monitor().note(u"  the team's record is not here: "_s + published.error().message);
}

base::Result<promotion::DeployGrant> deployGrant(Invocation &call, const promotion::Plan &plan,
                                                 const model::Environment &target)
{
    const governance::Authorizer gate = call.opened().gate->authorizer();
    const base::Result<governance::Context> asked = promotion::contextOf(*call.backends(), call.pipeline(), plan.id);
    if (!asked)
        return base::failure(asked);
    governance::Context context = *asked;
    context.environment = target;
    if (context.release)
        call.monitor().note(u"  "_s + promotion::releaseWarning(*context.release, plan.source, plan.target));
    if (gate.decide(governance::Capability::Deploy, context).needsApproval)
        refreshRecord(call);
    return gate.require<governance::Capability::Deploy>(context);
}

int freezeAndRun(Invocation &call, const QString &id, const promotion::RunOptions &options, bool whenIdle,
                 const QString &olderRelease)
{
    base::Result<std::unique_ptr<ports::JournalStore>> journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    base::Result<promotion::Plan> plan = promotion::loadPlan(**journal, id);
    if (!plan && plan.error().code == base::Errc::NotFound) {
        base::Result<promotion::Draft> draft =
            promotion::loadDraft(*call.backends(), call.pipeline(), id, call.monitor());
        if (!draft)
            return call.fail(draft.error());
        plan = promotion::freeze(*call.backends(), call.pipeline(), *draft, call.monitor());
        if (plan && plan->options.testLevel != draft->options.testLevel)
            call.monitor().note(u"  tests: %1, because the policy asks for it in %2"_s.arg(
                ports::testLevelName(plan->options.testLevel), shown(plan->target)));
    }
    if (!plan)
        return call.fail(plan.error());
    base::Result<model::Environment> target = call.environment(plan->target);
    if (!target)
        return call.fail(target.error());
    if (!olderRelease.isEmpty()) {
        if (base::Result<> said =
                promotion::overrideRelease(*call.backends(), call.pipeline(), *plan, olderRelease, call.monitor());
            !said)
            return call.fail(said.error());
    }
    const base::Result<promotion::DeployGrant> grant = deployGrant(call, *plan, *target);
    if (!grant)
        return call.fail(grant.error());
    if (whenIdle) {
        if (base::Result<> idle = promotion::waitUntilIdle(*call.backends(), *target, call.monitor()); !idle)
            return call.fail(idle.error());
    }
    promotion::RunOptions gated = options;
    gated.compliance = compliance::planGate(call.backends()->clock().now().date());
    base::Result<promotion::Report> report = promotion::run(*call.backends(), call.pipeline(), id, *grant,
                                                            observerOf(call.monitor()), call.monitor(), gated);
    if (!report)
        return call.fail(report.error());
    return call.answer(reportText(*report), promotion::toJson(*report), exitCodeOf(*report));
}

} // namespace backflow::ctl
