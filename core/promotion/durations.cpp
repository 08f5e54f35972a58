#include "core/promotion/durations.h"

#include "core/promotion/progress.h"

#include <algorithm>
#include <vector>

namespace backflow::promotion {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Longer ago says little of today; and older promotions are not read for it.
constexpr size_t kMostMeasured = 10;
constexpr qsizetype kMostPromotions = 200;

std::optional<milliseconds> median(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    return milliseconds(values[values.size() / 2]);
}

struct Times {
    std::vector<qint64> checks;
    std::vector<qint64> deployments;
};

void measure(const QList<ports::JournalRecord> &records, const QString &target, Times &times)
{
    bool ofTarget = false;
    QDateTime accepted;
    for (const ports::JournalRecord &record : records) {
        const QJsonObject &payload = record.payload;
        if (record.kind == kind::kPlanned)
            ofTarget = payload.value("target"_L1).toString() == target;
        else if (record.kind == kind::kAccepted)
            accepted = record.at;
        else if (record.kind == kind::kTerminal && ofTarget && accepted.isValid())
            times.deployments.push_back(accepted.msecsTo(record.at));
        else if (record.kind == kind::kValidated && payload.value("target"_L1).toString() == target)
            times.checks.push_back(payload.value("milliseconds"_L1).toInteger());
    }
}

} // namespace

base::Result<UsualDurations> usualDurations(ports::JournalStore &journal, const QString &target)
{
    const base::Result<QStringList> ids = journal.promotions();
    if (!ids)
        return base::failure(ids);
    Times times;
    for (const QString &id : ids->mid(0, kMostPromotions)) {
        if (times.checks.size() >= kMostMeasured && times.deployments.size() >= kMostMeasured)
            break;
        const base::Result<QList<ports::JournalRecord>> records = journal.records(id);
        if (!records)
            return base::failure(records);
        measure(*records, target, times);
    }
    times.checks.resize(std::min(times.checks.size(), kMostMeasured));
    times.deployments.resize(std::min(times.deployments.size(), kMostMeasured));
    return UsualDurations{median(std::move(times.checks)), median(std::move(times.deployments))};
}

} // namespace backflow::promotion
