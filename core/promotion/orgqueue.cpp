#include "core/promotion/orgqueue.h"

#include "core/promotion/timing.h"
#include "core/promotion/words.h"

#include <QJsonObject>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kSlice(200);

/// False when the person asked to stop.
bool rest(const ports::Clock &clock, milliseconds time, const async::Monitor &monitor)
{
    const auto until = clock.monotonic() + time;
    while (clock.monotonic() < until) {
        if (monitor.stopped())
            return false;
        clock.wait(std::min(kSlice, until - clock.monotonic()));
    }
    return !monitor.stopped();
}

bool mayPass(base::Errc code)
{
    return code == base::Errc::Offline || code == base::Errc::Timeout || code == base::Errc::OrgBusy;
}

QString waitingWords(const QString &environment, const QList<RunningDeployment> &running)
{
    const RunningDeployment &first = running.first();
    const QString who = first.who.isEmpty() ? first.id : first.who;
    return running.size() == 1
               ? Tr::tr("Waits for %1: a deployment of %2 is under way").arg(environment, who)
               : Tr::tr("Waits for %1: %Ln deployments are under way or in its queue", nullptr, int(running.size()))
                     .arg(environment);
}

} // namespace

base::Result<QList<RunningDeployment>> runningDeployments(ports::OrgGateway &gateway, async::Monitor &monitor)
{
    const base::Result<QList<QJsonObject>> rows = gateway.query(
        u"SELECT Id, Status, CreatedDate, CreatedBy.Name FROM DeployRequest "
        "WHERE Status IN ('Pending', 'InProgress', 'Canceling', 'FinalizingDeploy') ORDER BY CreatedDate"_s,
        true, monitor);
    if (!rows)
        return base::failure(rows);
    QList<RunningDeployment> running;
    for (const QJsonObject &row : *rows)
        running +=
            RunningDeployment{row.value("Id"_L1).toString(), row.value("Status"_L1).toString(),
                              row.value("CreatedBy"_L1).toObject().value("Name"_L1).toString(),
                              QDateTime::fromString(row.value("CreatedDate"_L1).toString(), Qt::ISODateWithMs).toUTC()};
    return running;
}

base::Result<> waitUntilIdle(const ports::Backends &backends, const model::Environment &environment,
                             async::Monitor &monitor)
{
    const Timing timing = Timing::fromEnvironment();
    auto pause = timing.firstPoll;
    while (true) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const auto gateway = backends.gateway(environment);
        if (!gateway)
            return base::failure(gateway);
        const auto running = runningDeployments(**gateway, monitor);
        if (!running && !mayPass(running.error().code))
            return base::failure(running);
        if (running && running->isEmpty())
            return {};
        monitor.say(running ? waitingWords(environment.name, *running)
                            : Tr::tr("%1 does not answer; it is asked again").arg(environment.name));
        if (!rest(backends.clock(), pause, monitor))
            return std::unexpected(async::canceled());
        pause = std::min(pause * 3 / 2, timing.longestPoll);
    }
}

} // namespace backflow::promotion
