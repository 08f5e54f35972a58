#include "core/promotion/keepingright.h"

#include "core/promotion/draftjson.h"
#include "core/promotion/schedule.h"

namespace backflow::promotion {

using namespace Qt::StringLiterals;
using governance::Capability;

namespace {

QString targetOf(ports::JournalStore &journal, const QString &draft)
{
    const base::Result<QJsonObject> json = journal.draft(kDraftKind, draft);
    return json ? json->value("target"_L1).toString() : QString();
}

} // namespace

std::optional<governance::KeepingRight> keepingRight(ports::JournalStore &journal, const model::Pipeline &pipeline,
                                                     const QString &kind, const QString &id, const QJsonObject &value)
{
    const auto at = [&pipeline](Capability capability,
                                const QString &target) -> std::optional<governance::KeepingRight> {
        const model::Environment *found = pipeline.find(target);
        return found ? std::optional(governance::KeepingRight{capability, *found}) : std::nullopt;
    };
    if (kind == kDraftKind) {
        const bool back = !value.value("rollbackOf"_L1).toString().isEmpty();
        return at(back ? Capability::RollBack : Capability::Plan, value.value("target"_L1).toString());
    }
    if (kind.startsWith(kSessionKind))
        return at(Capability::ResolveConflict, targetOf(journal, kind.sliced(kSessionKind.size())));
    if (kind == kScheduleKind)
        return at(Capability::RunScheduled, targetOf(journal, id));
    return std::nullopt;
}

} // namespace backflow::promotion
