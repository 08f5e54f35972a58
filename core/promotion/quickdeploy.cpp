#include "core/promotion/quickdeploy.h"

#include "core/base/moments.h"
#include "core/governance/testrule.h"
#include "core/promotion/engine.h"
#include "core/promotion/progress.h"
#include "core/promotion/words.h"

namespace backflow::promotion {

using namespace Qt::StringLiterals;
using base::Errc;

namespace {

QString shownTime(const QDateTime &time)
{
    return base::momentWords(time);
}

} // namespace

QString Validation::whyNotQuick(const QDateTime &now) const
{
    if (!success)
        return Tr::tr("The last check did not pass.");
    if (!testsRan)
        return Tr::tr(
            "The last check ran no tests. Plan with a test level (RunLocalTests, for example) and validate again.");
    if (now > expiresAt())
        return Tr::tr("The last check is from %1 and was good for ten days. Validate again.")
            .arg(shownTime(completedAt));
    return {};
}

base::Result<std::optional<Validation>> lastValidation(ports::JournalStore &journal, const QString &id)
{
    base::Result<QList<ports::JournalRecord>> records = journal.records(id);
    if (!records)
        return base::failure(records);
    std::optional<Validation> last;
    for (const ports::JournalRecord &record : std::as_const(*records)) {
        if (record.kind != kind::kValidated)
            continue;
        const QJsonObject &payload = record.payload;
        const QDateTime completed =
            QDateTime::fromString(payload.value("completedAt"_L1).toString(), Qt::ISODateWithMs).toUTC();
        const QJsonValue tests = payload.value("tests"_L1);
        last = Validation{.deployId = payload.value("deployId"_L1).toString(),
                          .success = payload.value("success"_L1).toBool(),
                          .testsRan = payload.value("testsRan"_L1).toBool(),
                          .tests = tests.isString() ? ports::testLevelFromName(tests.toString()) : std::nullopt,
                          .zip = payload.value("zip"_L1).toString(),
                          .completedAt = completed.isValid() ? completed : record.at};
    }
    return last;
}

base::Result<Validation> quickDeployable(ports::JournalStore &journal, const Plan &plan, const QDateTime &now)
{
    const auto last = lastValidation(journal, plan.id);
    if (!last)
        return base::failure(last);
    if (!*last)
        return base::failure(
            Errc::NotFound,
            Tr::tr("%1 was not asked to check this plan yet. Validate it first, with tests; nothing was "
                   "changed.")
                .arg(plan.target));
    if (const QString why = (*last)->whyNotQuick(now); !why.isEmpty())
        return base::failure((*last)->success && (*last)->testsRan ? Errc::Stale : Errc::InvalidInput,
                             Tr::tr("No quick deployment to %1: %2 Nothing was changed.").arg(plan.target, why));
    if ((*last)->zip != plan.zip)
        return base::failure(Errc::Stale,
                             Tr::tr("No quick deployment to %1: what was checked is not what is planned now. Validate "
                                    "again; nothing was changed.")
                                 .arg(plan.target));
    if ((*last)->tests && !governance::isEnough(*(*last)->tests, plan.options.testLevel))
        return base::failure(Errc::Stale,
                             Tr::tr("No quick deployment to %1: the last check ran fewer tests than the plan has to. "
                                    "Validate again; nothing was changed.")
                                 .arg(plan.target));
    return **last;
}

} // namespace backflow::promotion
