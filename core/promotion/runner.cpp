#include "core/promotion/runner.h"

#include "core/base/faults.h"
#include "core/base/ulid.h"
#include "core/governance/auditchain.h"
#include "core/promotion/orgqueue.h"
#include "core/promotion/words.h"

#include <QLocale>
#include <utility>

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
    LeaseRequest request = leaseRequest();
    request.mayTakeOver = [this](const LockHolder &old) { return mayTakeOver(old); };
    base::Result<model::CommitId> held = m_lock.hold(request, m_deaf);
    if (!held)
        return base::failure(held);
    m_lockHeld = true;
    if (const auto old = std::exchange(m_takenFrom, std::nullopt)) {
        if (base::Result<> told = recordTakeOver(*old); !told)
            return told;
    }
    m_leaseRenewed = m_ground.backends.clock().monotonic();
    base::faults::point(QLatin1StringView("after-lock"));
    return {};
}

/// This machine's clock may be fast, and what the holder sent may still be at work though they are gone: the org knows.
base::Result<> Runner::mayTakeOver(const LockHolder &old)
{
    const base::Result<QDateTime> orgTime = m_ground.gateway.orgTime(m_deaf);
    if (!orgTime)
        return base::failure(orgTime);
    if (old.until.addDuration(kLeaseGrace) >= *orgTime)
        return base::failure(
            base::Errc::Conflict,
            Tr::tr(
                "%1 is locked by %2 for promotion %3 until %4 (UTC), by the org's clock; the clock of this computer is "
                "ahead of it. Nothing was changed. Wait, or set the clock.")
                .arg(m_plan.target, old.who, old.promotion, QLocale::c().toString(old.until, u"HH:mm"_s)));
    // What is at work there is this very promotion, begun on another machine.
    if (old.promotion == m_plan.id) {
        m_takenFrom = old;
        return {};
    }
    const base::Result<QList<RunningDeployment>> running = runningDeployments(m_ground.gateway, m_deaf);
    // Who may not see the org's list is told by the one deployment that the lock names, if it names one.
    const bool unseen =
        !running && (running.error().code == base::Errc::Denied || running.error().code == base::Errc::OrgFault);
    if (!running && !unseen)
        return base::failure(running);
    bool atWork = running && !running->isEmpty();
    if (unseen && !old.deployId.isEmpty()) {
        const base::Result<ports::DeployStatus> status = m_ground.gateway.deployStatus(old.deployId, m_deaf);
        atWork = status ? !status->done : status.error().code != base::Errc::NotFound;
    }
    if (atWork)
        return base::failure(base::Errc::Conflict,
                             Tr::tr("%1 is still working on a deployment, and %2 holds its lock for promotion %3. "
                                    "Nothing was changed. Wait until the org is done.")
                                 .arg(m_plan.target, old.who, old.promotion));
    m_takenFrom = old;
    return {};
}

base::Result<> Runner::recordTakeOver(const LockHolder &old)
{
    governance::AuditEntry entry;
    entry.action = u"lock.break"_s;
    entry.actorName = m_ground.backends.personName();
    entry.actorEmail = m_ground.backends.personEmail();
    entry.at = m_ground.backends.clock().now();
    entry.promotion = m_plan.id;
    entry.details = {{u"decision"_s, u"allow"_s},
                     {u"to"_s, QJsonObject{{u"env"_s, m_ground.target.name},
                                           {u"orgId"_s, m_plan.targetOrgId},
                                           {u"orgType"_s, model::kindName(m_ground.target.kind)}}},
                     {u"was"_s, QJsonObject{{u"promotion"_s, old.promotion},
                                            {u"deploy"_s, old.deployId},
                                            {u"until"_s, old.until.toUTC().toString(Qt::ISODateWithMs)}}},
                     {u"reason"_s, u"its time was over, and the org has no deployment under way"_s}};
    return governance::appendAudit(m_ground.repository, entry, m_deaf).transform([](const governance::AuditRecord &) {
    });
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
