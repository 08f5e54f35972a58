#include "core/promotion/abandon.h"

#include "core/promotion/draftjson.h"
#include "core/promotion/draftsession.h"

#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kAbandonedKind("abandoned");

std::optional<AbandonedDraft> abandonedFrom(const QJsonObject &json)
{
    const base::Result<Draft> draft = draftFromJson(json.value("draft"_L1).toObject());
    if (!draft)
        return std::nullopt;
    const DraftSummary summary{draft->id,
                               draft->source,
                               draft->target,
                               draft->options.note,
                               draft->startedBy,
                               draft->startedAt,
                               int(draft->selection.size()),
                               draft->options.together,
                               draft->options.workItem,
                               draft->rollbackOf};
    return AbandonedDraft{summary, json.value("who"_L1).toString(),
                          QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC()};
}

} // namespace

base::Result<> abandonDraft(ports::JournalStore &journal, const QString &id, const QString &who, const QDateTime &when)
{
    const base::Result<QJsonObject> json = journal.draft(kDraftKind, id);
    if (!json)
        return base::failure(json);
    // First where it can be found again: a draft in both places is one that waits.
    const base::Result<> kept =
        journal.putDraft(kAbandonedKind, id,
                         {{u"draft"_s, *json}, {u"who"_s, who}, {u"at"_s, when.toUTC().toString(Qt::ISODateWithMs)}});
    return kept ? journal.removeDraft(kDraftKind, id) : kept;
}

base::Result<QList<AbandonedDraft>> abandonedDrafts(ports::JournalStore &journal, const QDateTime &now)
{
    const base::Result<QStringList> ids = journal.drafts(kAbandonedKind);
    if (!ids)
        return base::failure(ids);
    QList<AbandonedDraft> list;
    for (const QString &id : *ids) {
        const base::Result<QJsonObject> json = journal.draft(kAbandonedKind, id);
        const auto one = json ? abandonedFrom(*json) : std::nullopt;
        if (!one)
            continue; // what cannot be read is not thrown away
        if (one->until() > now) {
            list.append(*one);
            continue;
        }
        if (const base::Result<> gone = discardDraft(journal, id); !gone)
            return base::failure(gone);
        if (const base::Result<> gone = journal.removeDraft(kAbandonedKind, id); !gone)
            return base::failure(gone);
    }
    std::ranges::sort(list, std::ranges::greater(), &AbandonedDraft::when);
    return list;
}

base::Result<> takeUpAgain(ports::JournalStore &journal, const QString &id)
{
    const base::Result<QJsonObject> json = journal.draft(kAbandonedKind, id);
    if (!json)
        return base::failure(json);
    if (const base::Result<> kept = journal.putDraft(kDraftKind, id, json->value("draft"_L1).toObject()); !kept)
        return kept;
    return journal.removeDraft(kAbandonedKind, id);
}

} // namespace backflow::promotion
