#include "ui/promote/togetherwith.h"

#include "core/promotion/draftjson.h"

namespace backflow::ui::promote {

base::Result<QStringList> togetherWith(const ports::Backends &backends, const QString &id)
{
    constexpr QLatin1StringView kTogether("together");
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto own = (*journal)->draft(promotion::kDraftKind, id);
    const QString together = own ? own->value(kTogether).toString() : QString();
    if (together.isEmpty())
        return QStringList();
    const auto all = (*journal)->drafts(promotion::kDraftKind);
    if (!all)
        return base::failure(all);
    QStringList others;
    for (const QString &other : *all) {
        const auto json =
            other == id ? base::Result<QJsonObject>(QJsonObject()) : (*journal)->draft(promotion::kDraftKind, other);
        if (json && json->value(kTogether).toString() == together)
            others += other;
    }
    others.sort();
    return others;
}

} // namespace backflow::ui::promote
