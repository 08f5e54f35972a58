#include "core/automation/claim.h"

#include "core/automation/rulestore.h"
#include "core/automation/sharedbranch.h"
#include "core/automation/words.h"
#include "core/base/ulid.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <algorithm>

namespace backflow::automation {

using namespace Qt::StringLiterals;
using base::Errc;
using base::Result;

namespace {

/// Kind of the store's drafts that hold this machine's own copy of what a run came to.
constexpr QLatin1StringView kOwnCopy("rule-run");
/// A run of another machine that has not ended by then is not waited for any more.
constexpr qint64 kAbandonedHours = 12;

QString leaseName(const QString &rule)
{
    return u"rule-"_s + rule;
}

QString here()
{
    return QSysInfo::machineHostName();
}

/// Its turn in the run is over.
bool isOver(const TargetResult &result)
{
    return result.isTrouble || (isEnd(result.step) && !result.isWaiting());
}

} // namespace

Claim::Claim(const ports::Backends &backends, Rule rule, Wish wish)
    : m_backends(&backends)
    , m_rule(std::move(rule))
    , m_wish(std::move(wish))
{
}

Result<Claim> Claim::take(const ports::Backends &backends, const Rule &rule, const Wish &wish, async::Monitor &monitor)
{
    Claim claim(backends, rule, wish);
    const auto repository = backends.repository();
    auto journal = backends.journal();
    if (!repository || !journal)
        return repository ? base::failure(journal) : base::failure(repository);
    claim.m_journal = *std::move(journal);
    SharedBranch branch(**repository, kRunsBranch);
    const auto decideBy = [&claim](const SharedBranch &now) -> Result<> {
        const auto file = now.file(runPath(claim.m_rule.id));
        const Result<RunState> state = file ? claim.latest(*file) : base::failure(file);
        if (state)
            claim.decide(*state);
        return state ? Result<>() : base::failure(state);
    };
    // Most looks find nothing to do, and cost no more than this.
    if (Result<> looked = decideBy(branch); !looked)
        return base::failure(looked);
    if (!claim.m_isTaken && claim.m_state == claim.m_before)
        return claim;
    auto lease = claim.m_journal->lease(leaseName(rule.id));
    if (!lease && lease.error().code != Errc::Conflict)
        return base::failure(lease);
    if (!lease) {
        claim.m_isTaken = false;
        claim.m_isElsewhere = true;
        claim.m_state = claim.m_before;
        return claim;
    }
    claim.m_lease = *std::move(lease);
    const auto make = [&](const SharedBranch &now) -> Result<SharedBranch::Edit> {
        if (Result<> looked = decideBy(now); !looked)
            return base::failure(looked);
        if (claim.m_state == claim.m_before)
            return SharedBranch::Edit{};
        const Result<QByteArray> bytes = toBytes(claim.m_state);
        if (!bytes)
            return base::failure(bytes);
        return SharedBranch::Edit{{{runPath(rule.id), *bytes}}, {}, u"Run of %1\n"_s.arg(rule.name)};
    };
    const Hand hand{backends.personName(), backends.personEmail(), backends.clock().now()};
    if (Result<> taken = branch.change(make, hand, monitor); !taken)
        return base::failure(taken);
    return claim;
}

/// What the branch has, or what is known better here: this machine's own copy of the same run.
Result<RunState> Claim::latest(const std::optional<QByteArray> &file) const
{
    Result<RunState> shared = file ? runStateFrom(*file) : Result<RunState>(RunState{});
    if (!shared || shared->nonce.isEmpty())
        return shared;
    const Result<QJsonObject> json = m_journal->draft(kOwnCopy, m_rule.id);
    Result<RunState> own =
        json ? runStateFrom(QJsonDocument(*json).toJson(QJsonDocument::Compact)) : base::failure(json);
    if (!own || own->nonce != shared->nonce)
        return shared;
    own->tasks = shared->tasks;
    own->lastDue = std::max(own->lastDue, shared->lastDue);
    own->seen = shared->seen;
    own->missed = shared->missed;
    return own;
}

void Claim::decide(const std::optional<RunState> &kept)
{
    m_before = kept.value_or(RunState{});
    m_before.rule = m_rule.id;
    m_state = m_before;
    m_open.clear();
    m_isTaken = m_isNew = m_isElsewhere = false;
    m_firing = {};
    const QDateTime now = m_backends->clock().now();
    if (m_before.isOpen()) {
        if (m_before.host == here()) {
            takeOver();
            return;
        }
        if (m_before.begun.addSecs(kAbandonedHours * 3600) > now) {
            m_isElsewhere = true;
            return;
        }
        m_state.ended = now;
        m_state.words = Tr::tr("The run was left unfinished on %1. Look there what became of it.").arg(m_before.host);
    }
    m_firing = automation::firing(m_rule, {.now = now,
                                           .asked = m_wish.asked,
                                           .paused = m_wish.paused,
                                           .lastDue = m_before.lastDue,
                                           .seen = m_before.seen,
                                           .shows = m_wish.shows});
    switch (m_firing.why) {
    case Firing::Why::Starts:
        begin();
        return;
    case Firing::Why::Missed:
        m_state.lastDue = *m_firing.due;
        m_state.missed += 1 + m_firing.passedOver;
        break;
    case Firing::Why::FirstLook:
    case Firing::Why::Unchanged:
        m_state.seen = m_wish.shows;
        break;
    default:
        break;
    }
    // What waits for somebody may have come.
    if (m_before.isWaiting() && m_before.host == here() && m_rule.isOn) {
        m_isTaken = true;
        for (const TargetResult &result : m_before.targets) {
            if (result.isWaiting())
                m_open.insert(result.target.toLower());
        }
    }
}

void Claim::begin()
{
    const QDateTime now = m_backends->clock().now();
    m_isTaken = m_isNew = true;
    m_state.nonce = base::newUlid(now);
    m_state.begun = now;
    m_state.ended = {};
    m_state.who = m_backends->personName();
    m_state.why = m_wish.asked ? TriggerKind::Manual : m_rule.trigger.kind;
    m_state.words.clear();
    m_state.missed = m_firing.passedOver;
    if (m_firing.due)
        m_state.lastDue = *m_firing.due;
    if (m_wish.shows)
        m_state.seen = m_wish.shows;
    const bool ours = m_before.host == here();
    m_state.targets.removeIf([&](const TargetResult &result) {
        return !ours || !result.isWaiting() || !m_rule.targets.contains(result.target, Qt::CaseInsensitive);
    });
    m_state.host = here();
    for (const QString &target : std::as_const(m_rule.targets))
        m_open.insert(target.toLower());
}

/// The lease is ours, so whoever began it is no more.
void Claim::takeOver()
{
    m_isTaken = true;
    m_firing.why = Firing::Why::Starts;
    m_state.nonce = base::newUlid(m_backends->clock().now());
    for (const QString &target : std::as_const(m_rule.targets)) {
        const TargetResult *result = m_before.result(target);
        if (!result || !isOver(*result))
            m_open.insert(target.toLower());
    }
}

bool Claim::goesOnWith(const TargetResult &result) const
{
    return m_open.contains(result.target.toLower());
}

QString Claim::oldPlan(const QString &target) const
{
    const TargetResult *old = m_before.result(target);
    return m_isNew && old && m_before.host == here() && !old->isWaiting() && !old->isDeployed ? old->promotion
                                                                                              : QString();
}

Result<> Claim::keep(const TargetResult &result, async::Monitor &monitor)
{
    const auto old = std::ranges::find_if(m_state.targets, [&result](const TargetResult &one) {
        return one.target.compare(result.target, Qt::CaseInsensitive) == 0;
    });
    // That it was looked at again is no news.
    TargetResult same = result;
    if (old != m_state.targets.end())
        same.at = old->at;
    if (old == m_state.targets.end())
        m_state.targets += result;
    else if (*old == same)
        return {};
    else
        *old = result;
    const Result<> written = write(monitor);
    return written || written.error().code == Errc::Stale || written.error().code == Errc::DiskFull ||
                   written.error().code == Errc::Io || written.error().code == Errc::ReadOnly
               ? written
               : Result<>();
}

Result<> Claim::end(const QString &words, async::Monitor &monitor)
{
    m_state.ended = m_backends->clock().now();
    m_state.words = words;
    return write(monitor);
}

/// Here first: that copy is what a run that was cut off is gone on with.
Result<> Claim::write(async::Monitor &monitor)
{
    if (Result<> kept = m_journal->putDraft(kOwnCopy, m_rule.id, toJson(m_state)); !kept)
        return kept;
    const auto repository = m_backends->repository();
    if (!repository)
        return base::failure(repository);
    const auto make = [this](const SharedBranch &now) -> Result<SharedBranch::Edit> {
        const auto file = now.file(runPath(m_rule.id));
        if (!file)
            return base::failure(file);
        const Result<RunState> shared = *file ? runStateFrom(**file) : Result<RunState>(RunState{});
        if (!shared)
            return base::failure(shared);
        if (shared->nonce != m_state.nonce)
            return base::failure(Errc::Stale,
                                 Tr::tr("Another program went on with the rule %1; this one stops.").arg(m_rule.name));
        RunState state = m_state;
        state.tasks = shared->tasks;
        const Result<QByteArray> bytes = toBytes(state);
        if (!bytes)
            return base::failure(bytes);
        if (*file && **file == *bytes)
            return SharedBranch::Edit{};
        return SharedBranch::Edit{{{runPath(m_rule.id), *bytes}}, {}, u"Run of %1\n"_s.arg(m_rule.name)};
    };
    const Hand hand{m_backends->personName(), m_backends->personEmail(), m_backends->clock().now()};
    return SharedBranch(**repository, kRunsBranch).change(make, hand, monitor);
}

} // namespace backflow::automation
