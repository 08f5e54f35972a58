#include "core/base/canonicaljson.h"
#include "core/base/faults.h"
#include "core/promotion/deploystatusjson.h"
#include "core/promotion/reconcile.h"
#include "core/promotion/runner.h"
#include "core/promotion/words.h"

namespace backflow::promotion {

using namespace Qt::StringLiterals;
using base::Errc;

namespace {

constexpr int kAttempts = 3;
/// Faults of the org's own in a row while polling; known to pass by themselves when there are few.
constexpr int kFaultsBorne = 5;

bool isTransient(Errc code)
{
    return code == Errc::Offline || code == Errc::Timeout || code == Errc::OrgBusy;
}

bool isFinal(const ports::DeployStatus &status)
{
    using enum ports::DeployState;
    return status.done && (status.state == Succeeded || status.state == SucceededPartial || status.state == Failed ||
                           status.state == Canceled);
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Deployments of other promotions of this machine, as 15-character ids.
base::Result<QStringList> othersDeployments(ports::JournalStore &journal, const QString &own)
{
    constexpr int kLookedAt = 50;
    base::Result<QStringList> promotions = journal.promotions();
    if (!promotions)
        return promotions;
    QStringList ids;
    for (const QString &id : promotions->mid(0, kLookedAt)) {
        base::Result<Progress> progress = progressOf(journal, id);
        if (!progress)
            return base::failure(progress);
        if (id != own && !progress->deployId.isEmpty())
            ids += progress->deployId.left(15);
    }
    return ids;
}

} // namespace

base::Result<Runner::Flow> Runner::submit()
{
    if (m_progress.attempt == 0) {
        const auto begun = foreignIntent();
        if (!begun)
            return base::failure(begun);
        if (*begun)
            return adopt(**begun);
    }
    base::Result<QByteArray> zip = m_ground.journal.blob(m_plan.zip);
    if (!zip)
        return base::failure(zip);
    base::Result<QDateTime> orgTime = m_ground.gateway.orgTime(m_monitor);
    if (!orgTime)
        return base::failure(orgTime);
    // Renewing it is also the last look whether it is still ours.
    if (base::Result<> held = holdLock(); !held)
        return base::failure(held);
    if (stopAsked())
        return end(State::Abandoned, Tr::tr("Stopped before anything was sent to %1.").arg(m_plan.target));
    const int attempt = m_progress.attempt + 1;
    QJsonObject intent{{u"attempt"_s, attempt}, {u"orgTime"_s, utc(*orgTime)}, {u"zip"_s, m_plan.zip}};
    if (m_quick)
        intent.insert(u"validation"_s, m_quick->deployId);
    if (base::Result<> written = record(kind::kIntent, intent); !written)
        return base::failure(written);
    const base::Result<QString> id = send(*zip);
    base::faults::point(QLatin1StringView("after-submit"));
    if (id) {
        if (base::Result<> written = record(kind::kAccepted, {{u"deployId"_s, *id}}); !written)
            return base::failure(written);
        // Best effort: lets a teammate find the deployment when this machine is gone.
        (void)m_lock.hold(leaseRequest(), m_deaf);
        return Flow::Go;
    }
    const base::Error error = id.error();
    if (error.code == Errc::Unknown) {
        if (base::Result<> written = record(kind::kUnanswered, {{u"attempt"_s, attempt}}); !written)
            return base::failure(written);
        return Flow::Go;
    }
    return notTaken(attempt, error);
}

/// A large package takes longer than a lease lasts, and as long as it is sent this thread does nothing else.
std::unique_ptr<async::Repeating> Runner::keepLease()
{
    LeaseRequest request = leaseRequest();
    request.mayTakeOver = [](const LockHolder &old) {
        return base::Result<>(base::failure(Errc::Conflict, old.promotion));
    };
    return std::make_unique<async::Repeating>(
        m_timing.leaseRenewal, [&backends = m_ground.backends, environment = m_ground.target, request]() mutable {
            const base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
            if (!repository)
                return;
            async::NullMonitor monitor;
            request.now = backends.clock().now();
            (void)EnvironmentLock(**repository, environment).hold(request, monitor);
        });
}

base::Result<QString> Runner::send(const QByteArray &zip)
{
    const std::unique_ptr<async::Repeating> lease = keepLease();
    if (!m_quick) {
        m_monitor.say(Tr::tr("Sending to %1").arg(m_plan.target));
        return m_ground.gateway.submitDeploy(zip, m_plan.options, m_deaf);
    }
    m_monitor.say(Tr::tr("Deploying what %1 has checked").arg(m_plan.target));
    return m_ground.gateway.quickDeploy(m_quick->deployId, m_deaf);
}

base::Result<Runner::Flow> Runner::notTaken(int attempt, const base::Error &error)
{
    if (base::Result<> written = record(kind::kNotTaken, {{u"attempt"_s, attempt}, {u"error"_s, errcName(error.code)}});
        !written)
        return base::failure(written);
    if (error.code == Errc::Denied)
        return end(State::Denied, error.message);
    // The org's own word that the check is no longer good: the plan stays, for another check or an ordinary deployment.
    if (m_quick && (error.code == Errc::NotFound || error.code == Errc::OrgFault))
        return base::failure(
            Errc::Stale,
            Tr::tr("%1 refuses the quick deployment: something was deployed there since the check, or it "
                   "is no longer kept. Nothing was changed. Validate again, or promote without --quick.")
                .arg(m_plan.target),
            error.detail);
    return std::unexpected(error);
}

base::Result<Runner::Flow> Runner::reconcile()
{
    const ports::Clock &clock = m_ground.backends.clock();
    // A second attempt before the first can no longer be under way would risk deploying twice.
    const auto passed = std::chrono::milliseconds(m_progress.quietSince.msecsTo(clock.now()));
    if (passed < m_timing.quiet) {
        m_monitor.say(Tr::tr("No answer from %1. Waiting %2 s before looking whether it arrived.")
                          .arg(m_plan.target)
                          .arg(std::chrono::ceil<std::chrono::seconds>(m_timing.quiet - passed).count()));
        if (!waitFor(m_timing.quiet - passed))
            return loseSight(Tr::tr("Stopped while waiting to see whether %1 got the deployment. Resume to look again.")
                                 .arg(m_plan.target));
    }
    base::Result<QStringList> others = othersDeployments(m_ground.journal, m_plan.id);
    if (!others)
        return base::failure(others);
    const base::Result<QString> user = whoSent();
    if (!user)
        return base::failure(user);
    const auto begin = clock.monotonic();
    auto pause = m_timing.firstPoll;
    while (true) {
        m_monitor.say(Tr::tr("Looking for the deployment in %1").arg(m_plan.target));
        base::Result<Found> found =
            findDeployment(m_ground.gateway, m_plan, m_progress.orgTime, *others, m_deaf, *user);
        if (found && found->kind != Found::Kind::Waiting)
            return decideFound(kAttempts - m_progress.attempt, *found);
        if (!found && found.error().code == Errc::Unauthorized)
            return base::failure(found);
        if (!found && !isTransient(found.error().code))
            return end(State::Unknown,
                       Tr::tr("It cannot be told whether %1 took the deployment: the org does not let its list of "
                              "deployments be read. Look at Deployment Status in the org's set-up, then settle it.")
                           .arg(m_plan.target));
        if (clock.monotonic() - begin > m_timing.lostSight || !waitFor(pause))
            return loseSight(
                Tr::tr("%1 does not say whether it took the deployment. Resume to look again.").arg(m_plan.target));
        pause = std::min(pause * 3 / 2, m_timing.longestPoll);
    }
}

base::Result<Runner::Flow> Runner::decideFound(int attemptsLeft, const Found &found)
{
    if (found.kind == Found::Kind::One) {
        if (base::Result<> written = record(kind::kAccepted, {{u"deployId"_s, found.deployId}, {u"found"_s, true}});
            !written)
            return base::failure(written);
        return Flow::Go;
    }
    if (found.kind == Found::Kind::Several)
        return end(State::Unknown,
                   Tr::tr("%1 has several deployments that could be this one. Look at Deployment Status in "
                          "the org's set-up, then settle it.")
                       .arg(m_plan.target));
    if (base::Result<> written = record(kind::kNotFound, {{u"attempt"_s, m_progress.attempt}}); !written)
        return base::failure(written);
    if (attemptsLeft <= 0)
        return end(State::Abandoned, Tr::tr("%1 attempts to send this to %2 got lost on the way; nothing was changed. "
                                            "Check the connection, then plan again.")
                                         .arg(kAttempts)
                                         .arg(m_plan.target));
    return Flow::Go;
}

base::Result<Runner::Flow> Runner::loseSight(const QString &reason)
{
    if (base::Result<> written = record(kind::kLostSight, {{u"reason"_s, reason}}); !written)
        return base::failure(written);
    return Flow::Pause;
}

base::Result<> Runner::askToCancel()
{
    if (base::Result<> written = record(kind::kCancelAsked); !written)
        return written;
    m_monitor.say(Tr::tr("Asking %1 to cancel").arg(m_plan.target));
    // Whatever it answers: only the status tells how the deployment ended.
    if (base::Result<> asked = m_ground.gateway.cancelDeploy(m_progress.deployId, m_deaf); !asked)
        m_monitor.say(asked.error().message);
    return {};
}

base::Result<bool> Runner::pollFailed(const base::Error &error, int faults, std::chrono::milliseconds lastGood)
{
    if (error.code == Errc::Unauthorized)
        return std::unexpected(error);
    if (error.code == Errc::NotFound) {
        base::Result<Flow> ended =
            end(State::Unknown, Tr::tr("%1 no longer knows deployment %2. Look at what the org holds, then settle it.")
                                    .arg(m_plan.target, m_progress.deployId));
        return ended ? base::Result<bool>(true) : base::failure(ended);
    }
    const bool tooLong = m_ground.backends.clock().monotonic() - lastGood > m_timing.lostSight;
    if (!tooLong && (isTransient(error.code) || faults <= kFaultsBorne)) {
        m_monitor.say(
            Tr::tr("%1 does not answer just now; the deployment goes on there. Asking again.").arg(m_plan.target));
        return false;
    }
    base::Result<Flow> lost = loseSight(Tr::tr("Deployment %1 may still be running in %2: %3 Resume to look again.")
                                            .arg(m_progress.deployId, m_plan.target, error.message));
    return lost ? base::Result<bool>(true) : base::failure(lost);
}

base::Result<Runner::Flow> Runner::poll()
{
    const ports::Clock &clock = m_ground.backends.clock();
    auto pause = m_timing.firstPoll;
    auto lastGood = clock.monotonic();
    int faults = 0;
    while (true) {
        if (stopAsked() && !m_progress.cancelAsked) {
            if (base::Result<> asked = askToCancel(); !asked)
                return base::failure(asked);
        }
        base::Result<ports::DeployStatus> status = m_ground.gateway.deployStatus(m_progress.deployId, m_deaf);
        if (!status) {
            base::Result<bool> over = pollFailed(status.error(), ++faults, lastGood);
            if (!over)
                return base::failure(over);
            if (*over)
                return m_progress.outcome ? Flow::Go : Flow::Pause;
        } else {
            faults = 0;
            lastGood = clock.monotonic();
            if (m_observer.status)
                m_observer.status(*status);
            m_monitor.advance(status->componentsDeployed + status->testsCompleted,
                              status->componentsTotal + status->testsTotal);
            if (isFinal(*status)) {
                const base::Result<QByteArray> bytes = base::canonicalJson(toJson(*status));
                if (!bytes)
                    return base::failure(bytes);
                base::Result<QString> blob = m_ground.journal.putBlob(*bytes);
                if (!blob)
                    return base::failure(blob);
                const QJsonObject payload{{u"status"_s, *blob}, {u"state"_s, deployStateName(status->state)}};
                if (base::Result<> written = record(kind::kTerminal, payload); !written)
                    return base::failure(written);
                return Flow::Go;
            }
        }
        base::faults::point(QLatin1StringView("while-polling"));
        (void)waitFor(pause);
        pause = std::min(pause * 3 / 2, m_timing.longestPoll);
    }
}

} // namespace backflow::promotion
