#pragma once

#include "core/ports/journalstore.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <memory>

namespace backflow::support {

/// What a journal holds; outlives the journal object, as a disk does.
struct FakeDisk {
    QMap<QString, QList<ports::JournalRecord>> records;
    QHash<QString, QByteArray> blobs;
    QMap<QString, QMap<QString, QJsonObject>> drafts;
    QSet<QString> leases;
    /// When not empty, appending a record of this kind fails with DiskFull.
    QString failOn;
};

/// A JournalStore in memory. Its chain is not hashed: the real one's tests prove that.
class FakeJournal final : public ports::JournalStore
{
public:
    explicit FakeJournal(std::shared_ptr<FakeDisk> disk = std::make_shared<FakeDisk>());

    base::Result<ports::JournalRecord> append(const QString &promotion, qint64 expectedSeq, const QString &kind,
                                              const QJsonObject &payload, const QDateTime &at) override;
    base::Result<QList<ports::JournalRecord>> records(const QString &promotion) override;
    base::Result<QStringList> promotions() override;
    base::Result<> verify() override;
    base::Result<QString> putBlob(const QByteArray &bytes) override;
    base::Result<QByteArray> blob(const QString &name) override;
    base::Result<> putDraft(const QString &kind, const QString &id, const QJsonObject &value) override;
    base::Result<QJsonObject> draft(const QString &kind, const QString &id) override;
    base::Result<QStringList> drafts(const QString &kind) override;
    base::Result<> removeDraft(const QString &kind, const QString &id) override;
    base::Result<std::unique_ptr<Lease>> lease(const QString &promotion) override;

private:
    std::shared_ptr<FakeDisk> m_disk;
};

} // namespace backflow::support
