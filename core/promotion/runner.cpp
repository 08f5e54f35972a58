#include "core/promotion/runner.h"

#include "core/base/faults.h"
#include "core/base/ulid.h"
#include "core/promotion/words.h"

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kSlice(200);

} // namespace

Runner::Runner(const Ground &ground, Plan plan, Progress progress, const Observer &observer, async::Monitor &monitor)
    : m_ground(ground)
    , m_plan(std::move(plan))
    , m_progress(std::move(progress))
    , m_observer(observer)
    , m_monitor(monitor)
    , m_deaf(monitor)
    , m_lock(ground.repository, ground.target)
{
}

base::Result<> Runner::run()
{
    while (!m_progress.released) {
        base::Result<Flow> flow = next();
        if (!flow && flow.error().code == base::Errc::Canceled && m_progress.state < State::Intent &&
            !m_progress.outcome)
            flow = end(State::Abandoned, Tr::tr("Stopped before anything was sent to %1.").arg(m_plan.target));
        if (!flow)
            return giveBack(flow.error());
        if (*flow == Flow::Pause)
            return {};
    }
    return {};
}

base::Result<Runner::Flow> Runner::next()
{
    if (m_progress.outcome)
        return wrapUp();
    if (stopAsked() && m_progress.state < State::Intent)
        return end(State::Abandoned, Tr::tr("Stopped before anything was sent to %1.").arg(m_plan.target));
    switch (m_progress.state) {
    case State::Planned:
        return authorise();
    case State::Authorised:
        return lock();
    case State::Locked:
        return checkBase();
    case State::BaseOk:
        return keepSnapshot();
    case State::Snapshot:
        return m_progress.auditedIntent ? submit() : auditIntent();
    case State::Intent:
        return reconcile();
    case State::Accepted:
        return poll();
    case State::Terminal:
        return verify();
    case State::Verified:
        return commit();
    default:
        return wrapUp();
    }
}

base::Result<> Runner::record(QLatin1StringView kind, const QJsonObject &payload)
{
    const State before = m_progress.shownState();
    base::Result<ports::JournalRecord> written =
        m_ground.journal.append(m_plan.id, m_progress.nextSeq, kind, payload, m_ground.backends.clock().now());
    if (!written)
        return base::failure(written);
    advance(m_progress, *written);
    if (m_observer.state && m_progress.shownState() != before)
        m_observer.state(m_progress.shownState());
    // `after-locked`, `after-intent`, …
    base::faults::point(QLatin1StringView("after-" + QByteArray(kind.data(), kind.size()).toLower().replace('_', '-')));
    return {};
}

base::Result<Runner::Flow> Runner::end(State outcome, const QString &reason)
{
    const QString kind = endKind(outcome);
    const QByteArray name = kind.toLatin1();
    if (base::Result<> written = record(QLatin1StringView(name), {{u"reason"_s, reason}}); !written)
        return base::failure(written);
    return Flow::Go;
}

base::Result<> Runner::giveBack(const base::Error &error)
{
    if (m_lockHeld && m_progress.state < State::Intent && !m_progress.outcome) {
        // Best effort: the lease runs out by itself when this fails, and the first error is the one to tell.
        if (m_lock.release(leaseRequest(), m_deaf))
            (void)record(kind::kUnlocked, {{u"error"_s, base::errcName(error.code)}});
    }
    return std::unexpected(error);
}

LeaseRequest Runner::leaseRequest() const
{
    return {.promotion = m_plan.id,
            .nonce = m_progress.nonce,
            .personName = m_ground.backends.personName(),
            .personEmail = m_ground.backends.personEmail(),
            .now = m_ground.backends.clock().now(),
            .deployId = m_progress.deployId};
}

Signature Runner::signature() const
{
    return {m_ground.backends.personName(), m_ground.backends.personEmail(), m_ground.backends.clock().now()};
}

base::Result<> Runner::holdLock()
{
    if (m_progress.nonce.isEmpty()) {
        const QString nonce = base::newUlid(m_ground.backends.clock().now());
        if (base::Result<> written = record(kind::kLockTry, {{u"nonce"_s, nonce}}); !written)
            return written;
    }
    base::Result<model::CommitId> held = m_lock.hold(leaseRequest(), m_deaf);
    if (!held)
        return base::failure(held);
    m_lockHeld = true;
    m_leaseRenewed = m_ground.backends.clock().monotonic();
    base::faults::point(QLatin1StringView("after-lock"));
    return {};
}

bool Runner::waitFor(std::chrono::milliseconds time)
{
    const ports::Clock &clock = m_ground.backends.clock();
    const auto until = clock.monotonic() + time;
    const bool alreadyStopped = stopAsked();
    while (clock.monotonic() < until) {
        if (stopAsked() && !alreadyStopped)
            return false;
        clock.wait(std::min(kSlice, until - clock.monotonic()));
        // A lease that cannot be renewed is no reason to leave a running deployment alone.
        if (m_lockHeld && clock.monotonic() - m_leaseRenewed > kLeaseTime / 3)
            (void)holdLock();
    }
    return true;
}

} // namespace backflow::promotion
