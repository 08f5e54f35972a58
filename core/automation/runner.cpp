#include "core/automation/runner.h"

#include "core/automation/claim.h"
#include "core/automation/events.h"
#include "core/automation/notify.h"
#include "core/automation/rulewords.h"
#include "core/automation/targetwork.h"
#include "core/automation/words.h"
#include "core/governance/auditchain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace backflow::automation {

using namespace Qt::StringLiterals;
using base::Errc;
using base::Result;

namespace {

/// An org that is asked each time is not asked by every look at the rules.
bool asksOrg(const Rule &rule)
{
    return rule.trigger.kind == TriggerKind::Event &&
           (rule.trigger.event == EventKind::RefreshFound || rule.trigger.event == EventKind::ReleaseFound);
}

/// What the team is told of a run; nothing = it need not be.
std::optional<Message> messageOf(const Rule &rule, const RunState &before, const RunState &now)
{
    if (rule.notify == NotifyWhen::Never)
        return std::nullopt;
    QString text;
    bool matters = !now.words.isEmpty();
    for (const TargetResult &result : now.targets) {
        text += result.words + u'\n';
        const bool isFine = result.step == Step::NothingDue || result.step == Step::Done ||
                            result.step == Step::LeavePlan || (result.step == Step::Tell && result.due == 0);
        const TargetResult *old = before.result(result.target);
        // What waits as it did is not told again.
        const bool isNews = !old || old->words != result.words || before.nonce != now.nonce;
        matters = matters || ((!isFine || result.isTrouble) && isNews);
    }
    if (rule.notify == NotifyWhen::Problems && !matters)
        return std::nullopt;
    if (!now.words.isEmpty())
        text += now.words + u'\n';
    const QString title = now.hasTrouble() || !now.words.isEmpty() ? Tr::tr("Rule “%1” had trouble").arg(rule.name)
                          : now.isWaiting()                        ? Tr::tr("Rule “%1” waits").arg(rule.name)
                                                                   : Tr::tr("Rule “%1” ran").arg(rule.name);
    return Message{title, text + Tr::tr("Owner: %1").arg(rule.ownerName) + u'\n'};
}

QJsonObject recordOf(const RunState &state)
{
    QJsonArray targets;
    for (const TargetResult &result : state.targets)
        targets.append(QJsonObject{{u"target"_s, result.target},
                                   {u"step"_s, stepName(result.step)},
                                   {u"promotion"_s, result.promotion},
                                   {u"trouble"_s, result.isTrouble}});
    return {{u"run"_s, state.nonce}, {u"why"_s, nameOf(state.why)}, {u"targets"_s, targets}};
}

/// One run that was taken, from target to target.
class RuleRun final
{
public:
    RuleRun(const Ground &ground, const Rule &rule, const RuleSettings &settings, Claim &claim, async::Monitor &monitor)
        : m_ground(ground)
        , m_rule(rule)
        , m_settings(settings)
        , m_claim(claim)
        , m_monitor(monitor)
    {
    }

    Result<> run()
    {
        const RunState before = m_claim.before();
        if (m_claim.isNew()) {
            QJsonObject begun{{u"run"_s, m_claim.state().nonce}, {u"why"_s, nameOf(m_claim.state().why)}};
            if (m_claim.firing().due)
                begun.insert(u"due"_s, m_claim.firing().due->toString(Qt::ISODateWithMs));
            // What cannot be put on record is not done.
            if (Result<> recorded = recordRule(*m_ground.backends, u"rule.run"_s, m_rule, begun, m_monitor); !recorded)
                return m_claim.end(recorded.error().message, m_monitor);
        }
        for (const QString &target : m_rule.targets) {
            if (Result<> ran = runTarget(target); !ran)
                return ran;
        }
        if (m_claim.state() == before)
            return {};
        if (Result<> recorded =
                recordRule(*m_ground.backends, u"rule.result"_s, m_rule, recordOf(m_claim.state()), m_monitor);
            !recorded)
            return m_claim.end(recorded.error().message, m_monitor);
        if (Result<> ended = m_claim.end({}, m_monitor); !ended)
            return ended;
        return share();
    }

private:
    /// A runner's disk may be gone tomorrow; what it put on record is not.
    Result<> share()
    {
        const auto repository = m_ground.backends->repository();
        const Result<> shared =
            repository ? governance::publishAudit(**repository, m_monitor) : base::failure(repository);
        if (shared || shared.error().code == Errc::Canceled)
            return shared;
        return base::failure(
            shared.error().code,
            Tr::tr("The record of the run could not be shared with the team: %1").arg(shared.error().message));
    }

    Result<> runTarget(const QString &target)
    {
        const TargetResult *old = m_claim.state().result(target);
        if (old && !m_claim.goesOnWith(*old))
            return {};
        TargetResult start = old ? *old : TargetResult{.target = target, .words = {}, .at = {}};
        const TargetWork::About about{.rule = m_rule,
                                      .settings = m_settings,
                                      .tasks = m_claim.state().tasks,
                                      .readAnew = &m_readAnew,
                                      .oldPlan = m_claim.oldPlan(target),
                                      .isDry = false};
        const auto keep = [this](const TargetResult &result) { return m_claim.keep(result, m_monitor); };
        Result<TargetResult> result = TargetWork(m_ground, about, start, keep, m_monitor).run();
        if (result)
            return m_claim.keep(*result, m_monitor);
        if (result.error().code == Errc::Canceled) {
            async::NullMonitor deaf;
            (void)m_claim.end(Tr::tr("Stopped before it was through. What was planned is kept."), deaf);
        }
        return base::failure(result);
    }

    const Ground &m_ground;
    const Rule &m_rule;
    const RuleSettings &m_settings;
    Claim &m_claim;
    async::Monitor &m_monitor;
    QSet<QString> m_readAnew;
};

Result<RuleOutcome> look(const Ground &ground, const Rule &rule, const RuleSettings &settings, bool asked, bool paused,
                         async::Monitor &monitor)
{
    RuleOutcome outcome;
    outcome.rule = rule;
    Claim::Wish wish{.asked = asked, .paused = paused};
    if (rule.isOn && rule.trigger.kind == TriggerKind::Event && !asked) {
        const auto shows = eventShows(ground, rule, monitor);
        if (!shows && shows.error().code == Errc::Canceled)
            return base::failure(shows);
        if (!shows)
            outcome.problem = shows.error().message;
        else
            wish.shows = *shows;
    }
    Result<Claim> claim = Claim::take(*ground.backends, rule, wish, monitor);
    if (!claim) {
        if (claim.error().code == Errc::Canceled)
            return base::failure(claim);
        outcome.problem = claim.error().message;
        return outcome;
    }
    outcome.firing = claim->firing();
    outcome.isElsewhere = claim->isElsewhere();
    outcome.state = claim->state();
    if (!claim->isTaken())
        return outcome;
    const RunState before = claim->before();
    if (Result<> ran = RuleRun(ground, rule, settings, *claim, monitor).run(); !ran) {
        if (ran.error().code == Errc::Canceled)
            return base::failure(ran);
        outcome.problem = ran.error().message;
    }
    outcome.state = claim->state();
    outcome.hasRun = claim->isNew() || outcome.state != before;
    if (!outcome.hasRun)
        return outcome;
    if (const std::optional<Message> message = messageOf(rule, before, outcome.state))
        outcome.undelivered = tell(ground, settings, *message, monitor);
    return outcome;
}

} // namespace

Result<RuleOutcome> runRule(const Ground &ground, const Rule &rule, const RuleSettings &settings, bool asked,
                            async::Monitor &monitor)
{
    return look(ground, rule, settings, asked, false, monitor);
}

Result<QList<RuleOutcome>> runDue(const Ground &ground, const DueOptions &options, async::Monitor &monitor)
{
    // Rules as they are here; whoever takes a run asks the remote whether it may.
    const Result<RuleBook> book = options.fetch ? fetchBook(*ground.backends, monitor) : readBook(*ground.backends);
    if (!book)
        return base::failure(book);
    QList<RuleOutcome> outcomes;
    for (const Rule &rule : book->rules) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        if (!rule.isOn || (asksOrg(rule) && !options.askOrgs))
            continue;
        Result<RuleOutcome> outcome = look(ground, rule, book->settings, false, options.paused, monitor);
        if (!outcome)
            return base::failure(outcome);
        outcomes += *std::move(outcome);
    }
    const QStringList late = retryKept(ground, book->settings, monitor);
    if (!outcomes.isEmpty())
        outcomes.last().undelivered += late;
    return outcomes;
}

Result<QStringList> dueNow(const Ground &ground, bool paused, async::Monitor &monitor)
{
    const Result<RuleBook> book = readBook(*ground.backends);
    if (!book)
        return base::failure(book);
    QStringList names;
    for (const Rule &rule : book->rules) {
        const bool isSnapshot =
            rule.trigger.kind == TriggerKind::Event && rule.trigger.event == EventKind::SnapshotChanged;
        if (!rule.isOn || (rule.trigger.kind != TriggerKind::Schedule && !isSnapshot))
            continue;
        const RunState state = book->runs.value(rule.id);
        FiringFacts facts{.now = ground.backends->clock().now(), .paused = paused, .lastDue = state.lastDue};
        facts.seen = state.seen;
        if (isSnapshot) {
            const auto shows = eventShows(ground, rule, monitor);
            if (!shows)
                return base::failure(shows);
            facts.shows = *shows;
        }
        if (!state.isOpen() && firing(rule, facts).starts())
            names += rule.name;
    }
    return names;
}

Result<QList<TargetResult>> dryRun(const Ground &ground, const Rule &rule, const RuleSettings &settings,
                                   async::Monitor &monitor)
{
    const Result<RuleBook> book = readBook(*ground.backends);
    if (!book)
        return base::failure(book);
    const RunState state = book->runs.value(rule.id);
    const TargetWork::About about{.rule = rule, .settings = settings, .tasks = state.tasks, .isDry = true};
    QList<TargetResult> results;
    for (const QString &target : rule.targets) {
        const auto keep = [](const TargetResult &) { return Result<>(); };
        Result<TargetResult> result =
            TargetWork(ground, about, TargetResult{.target = target, .words = {}, .at = {}}, keep, monitor).run();
        if (!result)
            return base::failure(result);
        results += *std::move(result);
    }
    return results;
}

} // namespace backflow::automation
