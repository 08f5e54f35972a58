#include "tests/support/fakejournal.h"

#include "core/base/canonicaljson.h"

namespace backflow::support {
namespace {

class FakeLease final : public ports::JournalStore::Lease
{
public:
    FakeLease(std::shared_ptr<FakeDisk> disk, QString promotion)
        : m_disk(std::move(disk))
        , m_promotion(std::move(promotion))
    {
    }
    ~FakeLease() override { m_disk->leases.remove(m_promotion); }

private:
    std::shared_ptr<FakeDisk> m_disk;
    QString m_promotion;
};

} // namespace

FakeJournal::FakeJournal(std::shared_ptr<FakeDisk> disk)
    : m_disk(std::move(disk))
{
}

base::Result<ports::JournalRecord> FakeJournal::append(const QString &promotion, qint64 expectedSeq,
                                                       const QString &kind, const QJsonObject &payload,
                                                       const QDateTime &at)
{
    if (kind == m_disk->failOn)
        return base::failure(base::Errc::DiskFull, QStringLiteral("no space left"));
    QList<ports::JournalRecord> &list = m_disk->records[promotion];
    if (expectedSeq != list.size() + 1)
        return base::failure(base::Errc::Conflict, QStringLiteral("somebody appended in between"));
    list += ports::JournalRecord{promotion, expectedSeq, kind, payload, at, {}};
    return list.last();
}

base::Result<QList<ports::JournalRecord>> FakeJournal::records(const QString &promotion)
{
    return m_disk->records.value(promotion);
}

base::Result<QStringList> FakeJournal::promotions()
{
    QStringList ids = m_disk->records.keys();
    std::ranges::reverse(ids);
    return ids;
}

base::Result<> FakeJournal::verify()
{
    return {};
}

base::Result<QString> FakeJournal::putBlob(const QByteArray &bytes)
{
    const QString name = base::sha256Name(bytes);
    m_disk->blobs.insert(name, bytes);
    return name;
}

base::Result<QByteArray> FakeJournal::blob(const QString &name)
{
    const auto it = m_disk->blobs.find(name);
    if (it == m_disk->blobs.end())
        return base::failure(base::Errc::NotFound, QStringLiteral("no such blob"));
    return *it;
}

base::Result<> FakeJournal::putDraft(const QString &kind, const QString &id, const QJsonObject &value)
{
    m_disk->drafts[kind].insert(id, value);
    return {};
}

base::Result<QJsonObject> FakeJournal::draft(const QString &kind, const QString &id)
{
    const QMap<QString, QJsonObject> drafts = m_disk->drafts.value(kind);
    if (!drafts.contains(id))
        return base::failure(base::Errc::NotFound, QStringLiteral("no such draft"));
    return drafts.value(id);
}

base::Result<QStringList> FakeJournal::drafts(const QString &kind)
{
    return QStringList(m_disk->drafts.value(kind).keys());
}

base::Result<> FakeJournal::removeDraft(const QString &kind, const QString &id)
{
    m_disk->drafts[kind].remove(id);
    return {};
}

base::Result<std::unique_ptr<ports::JournalStore::Lease>> FakeJournal::lease(const QString &promotion)
{
    if (m_disk->leases.contains(promotion))
        return base::failure(base::Errc::Conflict, QStringLiteral("another process holds it"));
    m_disk->leases.insert(promotion);
    return std::make_unique<FakeLease>(m_disk, promotion);
}

} // namespace backflow::support
