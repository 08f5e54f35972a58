#include "core/snapshot/apibudget.h"

#include <QCoreApplication>
#include <QtEnvironmentVariables>
#include <algorithm>

namespace backflow::snapshot {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualShare = 90;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

/// In hundredths.
int shareAllowed()
{
    bool given = false;
    const int share = qEnvironmentVariableIntValue("BACKFLOW_API_SHARE", &given);
    return given && share >= 1 && share <= 100 ? share : kUsualShare;
}

} // namespace

base::Result<> checkApiBudget(ports::OrgGateway &gateway, const QString &environment, qint64 needed,
                              async::Monitor &monitor)
{
    const base::Result<QList<ports::OrgLimit>> limits = gateway.limits(monitor);
    if (!limits)
        return limits.error().code == base::Errc::Canceled ? base::failure(limits) : base::Result<>();
    const auto daily = std::ranges::find(*limits, "DailyApiRequests"_L1, &ports::OrgLimit::name);
    if (daily == limits->cend() || daily->max <= 0)
        return {};
    const int share = shareAllowed();
    const qint64 used = daily->max - std::clamp(daily->remaining, qint64(0), daily->max);
    if ((used + needed) * 100 <= daily->max * share)
        return {};
    return base::failure(
        base::Errc::OrgBusy,
        Tr::tr("%1 has %L2 of its %L3 API requests left for these 24 hours. This takes about %L4, and Backflow leaves "
               "%5% of them to everything else that works with the org. Nothing was begun. Requests come back hour by "
               "hour: try again later.")
            .arg(environment)
            .arg(daily->remaining)
            .arg(daily->max)
            .arg(needed)
            .arg(100 - share),
        u"REQUEST_LIMIT_EXCEEDED: used %1 of %2, share %3"_s.arg(used).arg(daily->max).arg(share));
}

} // namespace backflow::snapshot
