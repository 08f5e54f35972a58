#pragma once

#include "core/ports/journalstore.h"
#include "core/store/blobfolder.h"
#include "core/store/database.h"

#include <memory>

namespace backflow::store {

struct StoredRecord;

/// The journal in SQLite. One chain runs through all records of all promotions, in the order they were appended; a row
/// named `head` remembers its end, so that records missing from the end are noticed too.
class SqliteJournal final : public ports::JournalStore
{
public:
    /// `folder` exists, with `blobs` and `leases` in it.
    static base::Result<std::unique_ptr<SqliteJournal>> open(const QString &folder);

    base::Result<ports::JournalRecord> append(const QString &promotion, qint64 expectedSeq, const QString &kind,
                                              const QJsonObject &payload, const QDateTime &at) override;
    base::Result<QList<ports::JournalRecord>> records(const QString &promotion) override;
    base::Result<QStringList> promotions() override;
    base::Result<> verify() override;

    base::Result<QString> putBlob(const QByteArray &bytes) override { return m_blobs.put(bytes); }
    base::Result<QByteArray> blob(const QString &name) override { return m_blobs.get(name); }

    base::Result<> putDraft(const QString &kind, const QString &id, const QJsonObject &value) override;
    base::Result<QJsonObject> draft(const QString &kind, const QString &id) override;
    base::Result<QStringList> drafts(const QString &kind) override;
    base::Result<> removeDraft(const QString &kind, const QString &id) override;

    base::Result<std::unique_ptr<Lease>> lease(const QString &promotion) override;

private:
    struct Head {
        qint64 number = 0;
        QString hash;
    };

    SqliteJournal(QString folder, std::unique_ptr<Database> database);
    base::Result<> prepareSchema();
    base::Result<Head> head();
    base::Result<qint64> nextSeq(const QString &promotion);
    base::Result<> insert(const StoredRecord &record);
    base::Result<> checkPages();

    QString m_folder;
    BlobFolder m_blobs;
    std::unique_ptr<Database> m_database;
};

} // namespace backflow::store
