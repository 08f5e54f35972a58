#include "core/store/chain.h"

#include "core/base/canonicaljson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace backflow::store {
namespace {

using base::Errc;
using base::Result;

Result<QString> hashOf(const StoredRecord &record, const QJsonObject &payload)
{
    const QJsonObject all{{QStringLiteral("promotion"), record.promotion},
                          {QStringLiteral("seq"), record.seq},
                          {QStringLiteral("kind"), record.kind},
                          {QStringLiteral("payload"), payload},
                          {QStringLiteral("at"), record.at},
                          {QStringLiteral("prev"), record.previous}};
    return base::canonicalJson(all).transform(base::sha256Name);
}

} // namespace

Result<StoredRecord> sealed(StoredRecord record, const QJsonObject &payload)
{
    auto bytes = base::canonicalJson(payload);
    if (!bytes)
        return base::failure(bytes);
    auto hash = hashOf(record, payload);
    if (!hash)
        return base::failure(hash);
    record.payload = std::move(*bytes);
    record.hash = std::move(*hash);
    return record;
}

Result<ports::JournalRecord> opened(const StoredRecord &record)
{
    const QJsonDocument document = QJsonDocument::fromJson(record.payload);
    const QJsonObject payload = document.object();
    const auto again = base::canonicalJson(payload);
    const auto hash = hashOf(record, payload);
    // The payload must also be byte for byte what was hashed: white space added later would not change its meaning.
    if (!document.isObject() || !again || *again != record.payload || !hash || *hash != record.hash)
        return base::failure(Errc::Corrupt,
                             QCoreApplication::translate("backflow::store",
                                                         "Record %1 of the journal (promotion %2, step %3) was changed "
                                                         "after it was written. Nothing is done upon it; restore the "
                                                         "journal from a backup.")
                                 .arg(record.number)
                                 .arg(record.promotion)
                                 .arg(record.seq),
                             QStringLiteral("hash mismatch at record %1").arg(record.number));
    return ports::JournalRecord{.promotion = record.promotion,
                                .seq = record.seq,
                                .kind = record.kind,
                                .payload = payload,
                                .at = QDateTime::fromString(record.at, Qt::ISODateWithMs).toUTC(),
                                .hash = record.hash};
}

} // namespace backflow::store
