#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

namespace backflow::ports {

/// One record of a promotion's life. Records are never changed or removed; each carries the hash of the one before.
struct JournalRecord {
    QString promotion;
    /// From 1, per promotion.
    qint64 seq = 0;
    /// `PLANNED`, `AUTHORISED`, `LOCKED`, … (reference: the journalled steps of a promotion).
    QString kind;
    QJsonObject payload;
    QDateTime at;
    /// `sha256:…` over the canonical form of this record and the hash before it.
    QString hash;
};

/// The machine's own durable memory: an append-only journal, a store of blobs by their hash, and drafts.
/// Appending and putting a blob return only when the bytes are on disk.
class JournalStore
{
public:
    JournalStore() = default;
    JournalStore(const JournalStore &) = delete;
    JournalStore &operator=(const JournalStore &) = delete;
    virtual ~JournalStore() = default;

    /// Errors: DiskFull, ReadOnly, Io, Conflict (somebody appended in between: `expectedSeq` is not the next one).
    virtual base::Result<JournalRecord> append(const QString &promotion, qint64 expectedSeq, const QString &kind,
                                               const QJsonObject &payload, const QDateTime &at) = 0;
    virtual base::Result<QList<JournalRecord>> records(const QString &promotion) = 0;
    /// Newest first.
    virtual base::Result<QStringList> promotions() = 0;
    /// Walks the whole chain. Errors: Corrupt, naming the first bad record.
    virtual base::Result<> verify() = 0;

    /// `sha256:…`; putting the same bytes again does nothing.
    virtual base::Result<QString> putBlob(const QByteArray &bytes) = 0;
    /// Errors: NotFound, Corrupt (bytes do not match their name).
    virtual base::Result<QByteArray> blob(const QString &name) = 0;

    /// Small values that change: drafts of plans, decisions, session state. The last write wins; it is durable.
    virtual base::Result<> putDraft(const QString &kind, const QString &id, const QJsonObject &value) = 0;
    /// NotFound when there is none.
    virtual base::Result<QJsonObject> draft(const QString &kind, const QString &id) = 0;
    virtual base::Result<QStringList> drafts(const QString &kind) = 0;
    virtual base::Result<> removeDraft(const QString &kind, const QString &id) = 0;

    /// Holds the promotion for this process until the handle goes; Conflict when another process holds it.
    class Lease
    {
    public:
        virtual ~Lease() = default;
    };
    virtual base::Result<std::unique_ptr<Lease>> lease(const QString &promotion) = 0;
};

} // namespace backflow::ports
