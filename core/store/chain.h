#pragma once

#include "core/base/result.h"
#include "core/ports/journalstore.h"

#include <QByteArray>
#include <QString>

namespace backflow::store {

/// A row of the journal table as it lies on disk.
struct StoredRecord {
    /// Position in the whole journal, from 1 without a gap.
    qint64 number = 0;
    QString promotion;
    qint64 seq = 0;
    QString kind;
    /// Canonical JSON.
    QByteArray payload;
    /// ISO 8601, UTC, milliseconds.
    QString at;
    /// Hash of the record before it in the whole journal; empty for the first.
    QString previous;
    QString hash;
};

/// Fills payload and hash. Errors: InvalidInput when the payload cannot be canonical JSON.
base::Result<StoredRecord> sealed(StoredRecord record, const QJsonObject &payload);

/// The record as the port shows it, when its bytes give its hash. Errors: Corrupt.
base::Result<ports::JournalRecord> opened(const StoredRecord &record);

} // namespace backflow::store
