#include "core/promotion/turn.h"

#include <QJsonObject>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kTurnKind("turn");

QString leaseName(const QString &draft)
{
    return draft + u".turn"_s;
}

base::Result<std::optional<Decider>> recorded(ports::JournalStore &journal, const QString &draft)
{
    const auto json = journal.draft(kTurnKind, draft);
    if (!json && json.error().code == base::Errc::NotFound)
        return std::nullopt;
    if (!json)
        return base::failure(json);
    return Decider{json->value("who"_L1).toString(), json->value("host"_L1).toString(),
                   QDateTime::fromString(json->value("since"_L1).toString(), Qt::ISODateWithMs).toUTC(),
                   json->value("nonce"_L1).toString()};
}

base::Result<> record(ports::JournalStore &journal, const QString &draft, const Decider &me)
{
    return journal.putDraft(kTurnKind, draft,
                            {{u"who"_s, me.who},
                             {u"host"_s, me.host},
                             {u"since"_s, me.since.toUTC().toString(Qt::ISODateWithMs)},
                             {u"nonce"_s, me.nonce}});
}

/// Null when another program holds it.
base::Result<std::shared_ptr<ports::JournalStore::Lease>> tryLease(ports::JournalStore &journal, const QString &draft)
{
    auto lease = journal.lease(leaseName(draft));
    if (!lease && lease.error().code == base::Errc::Conflict)
        return nullptr;
    if (!lease)
        return base::failure(lease);
    return std::shared_ptr<ports::JournalStore::Lease>(*std::move(lease));
}

} // namespace

base::Result<Turn> takeTurn(ports::JournalStore &journal, const QString &draft, const Decider &me)
{
    auto lease = tryLease(journal, draft);
    if (!lease)
        return base::failure(lease);
    if (!*lease) {
        const auto holder = recorded(journal, draft);
        if (!holder)
            return base::failure(holder);
        return Turn{false, nullptr, *holder};
    }
    if (base::Result<> kept = record(journal, draft, me); !kept)
        return base::failure(kept);
    return Turn{true, *std::move(lease), me};
}

base::Result<Turn> takeTurnOver(ports::JournalStore &journal, const QString &draft, const Decider &me)
{
    if (base::Result<> kept = record(journal, draft, me); !kept)
        return base::failure(kept);
    auto lease = tryLease(journal, draft);
    if (!lease)
        return base::failure(lease);
    return Turn{true, *std::move(lease), me};
}

base::Result<Turn> lookAtTurn(ports::JournalStore &journal, const QString &draft, const QString &nonce,
                              std::shared_ptr<ports::JournalStore::Lease> held)
{
    const auto holder = recorded(journal, draft);
    if (!holder)
        return base::failure(holder);
    if (*holder && (*holder)->nonce == nonce && held)
        return Turn{true, std::move(held), *holder};
    // Somebody else's by the record: the handle goes, so that they can have it.
    held.reset();
    auto lease = tryLease(journal, draft);
    if (!lease)
        return base::failure(lease);
    if (*holder && (*holder)->nonce == nonce)
        return Turn{true, *std::move(lease), *holder};
    // The one that is named there runs no more, or has gone on to something else.
    const bool free = *lease != nullptr;
    return Turn{false, nullptr, free ? std::nullopt : *holder};
}

std::shared_ptr<ports::JournalStore::Lease> freeTurn(ports::JournalStore &journal, const QString &draft)
{
    return tryLease(journal, draft).value_or(nullptr);
}

base::Result<> giveTurnBack(ports::JournalStore &journal, const QString &draft, const QString &nonce)
{
    const auto holder = recorded(journal, draft);
    if (!holder)
        return base::failure(holder);
    if (!*holder || (*holder)->nonce != nonce)
        return {};
    return journal.removeDraft(kTurnKind, draft);
}

base::Result<qint64> lastRecordOf(ports::JournalStore &journal, const QString &draft)
{
    const base::Result<QStringList> names = journal.drafts(u"session/"_s + draft);
    if (!names)
        return base::failure(names);
    qint64 last = 0;
    for (const QString &name : *names)
        last = std::max(last, name.toLongLong());
    return last;
}

} // namespace backflow::promotion
