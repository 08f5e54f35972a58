#include "core/automation/scratchbackends.h"

#include "core/automation/words.h"

#include <QMutexLocker>

namespace backflow::automation {

using base::Errc;
using base::Result;

namespace {

std::unexpected<base::Error> untouched()
{
    return base::failure(Errc::Denied, Tr::tr("This is a dry run: nothing is changed."));
}

class ScratchRepository final : public ports::Repository
{
public:
    explicit ScratchRepository(std::unique_ptr<ports::Repository> inner)
        : m_inner(std::move(inner))
    {
    }
    Result<model::CommitId> commit(const ports::CommitDraft &, async::Monitor &) override { return untouched(); }
    Result<> moveBranch(const QString &, const std::optional<model::CommitId> &,
                        const std::optional<model::CommitId> &) override
    {
        return untouched();
    }
    Result<> setRemoteUrl(const QString &) override { return untouched(); }
    Result<> fetch(const QStringList &, async::Monitor &) override { return {}; }
    Result<QList<ports::PushedBranch>> push(const QList<ports::PushItem> &, async::Monitor &) override
    {
        return untouched();
    }

    Result<QByteArray> content(const model::ContentId &id) override { return m_inner->content(id); }
    Result<qint64> sizeOf(const model::ContentId &id) override { return m_inner->sizeOf(id); }
    Result<QStringList> branches(const QString &prefix) override { return m_inner->branches(prefix); }
    Result<std::optional<model::CommitId>> tip(const QString &branch) override { return m_inner->tip(branch); }
    Result<ports::CommitInfo> commitInfo(const model::CommitId &commit) override { return m_inner->commitInfo(commit); }
    Result<ports::CommitSignature> signatureOf(const model::CommitId &commit) override
    {
        return m_inner->signatureOf(commit);
    }
    Result<ports::SealedCommit> sealedCommit(const model::CommitId &commit) override
    {
        return m_inner->sealedCommit(commit);
    }
    Result<ports::CommitSignature> sealOf(const ports::SealedCommit &commit) override
    {
        return m_inner->sealOf(commit);
    }
    Result<QList<ports::CommitInfo>> history(const model::CommitId &from, int limit) override
    {
        return m_inner->history(from, limit);
    }
    Result<std::optional<model::CommitId>> mergeBase(const model::CommitId &a, const model::CommitId &b) override
    {
        return m_inner->mergeBase(a, b);
    }
    Result<std::vector<ports::TreeFile>> tree(const model::CommitId &commit) override { return m_inner->tree(commit); }
    Result<QList<ports::FileChange>> changes(const model::CommitId &before, const model::CommitId &after) override
    {
        return m_inner->changes(before, after);
    }
    Result<std::vector<ports::TreeFile>> filesAt(const model::CommitId &commit, const QStringList &prefixes) override
    {
        return m_inner->filesAt(commit, prefixes);
    }
    Result<std::optional<model::ContentId>> contentAt(const model::CommitId &commit, const QString &path) override
    {
        return m_inner->contentAt(commit, path);
    }
    model::ContentId idOf(const QByteArray &bytes) const override { return m_inner->idOf(bytes); }
    Result<QString> remoteUrl() override { return m_inner->remoteUrl(); }
    Result<std::optional<model::CommitId>> remoteTip(const QString &branch) override
    {
        return m_inner->remoteTip(branch);
    }

private:
    std::unique_ptr<ports::Repository> m_inner;
};

class ScratchJournal final : public ports::JournalStore
{
public:
    ScratchJournal(std::unique_ptr<ports::JournalStore> inner, std::shared_ptr<ScratchBackends::Scratch> scratch)
        : m_inner(std::move(inner))
        , m_scratch(std::move(scratch))
    {
    }
    Result<ports::JournalRecord> append(const QString &, qint64, const QString &, const QJsonObject &,
                                        const QDateTime &) override
    {
        return untouched();
    }
    Result<QString> putBlob(const QByteArray &) override { return untouched(); }
    Result<std::unique_ptr<Lease>> lease(const QString &) override { return untouched(); }
    Result<QList<ports::JournalRecord>> records(const QString &promotion) override
    {
        return m_inner->records(promotion);
    }
    Result<QStringList> promotions() override { return m_inner->promotions(); }
    Result<> verify() override { return m_inner->verify(); }
    Result<QByteArray> blob(const QString &name) override { return m_inner->blob(name); }

    Result<> putDraft(const QString &kind, const QString &id, const QJsonObject &value) override
    {
        const QMutexLocker lock(&m_scratch->mutex);
        m_scratch->drafts.insert({kind, id}, value);
        return {};
    }
    Result<QJsonObject> draft(const QString &kind, const QString &id) override
    {
        const QMutexLocker lock(&m_scratch->mutex);
        const auto found = m_scratch->drafts.constFind({kind, id});
        if (found == m_scratch->drafts.cend())
            return m_inner->draft(kind, id);
        if (!*found)
            return base::failure(Errc::NotFound, Tr::tr("There is no stored %1 named “%2”.").arg(kind, id));
        return **found;
    }
    Result<QStringList> drafts(const QString &kind) override
    {
        Result<QStringList> ids = m_inner->drafts(kind);
        if (!ids)
            return ids;
        const QMutexLocker lock(&m_scratch->mutex);
        for (auto it = m_scratch->drafts.cbegin(); it != m_scratch->drafts.cend(); ++it) {
            if (it.key().first != kind)
                continue;
            ids->removeAll(it.key().second);
            if (*it)
                ids->append(it.key().second);
        }
        ids->sort();
        return ids;
    }
    Result<> removeDraft(const QString &kind, const QString &id) override
    {
        const QMutexLocker lock(&m_scratch->mutex);
        m_scratch->drafts.insert({kind, id}, std::nullopt);
        return {};
    }

private:
    std::unique_ptr<ports::JournalStore> m_inner;
    std::shared_ptr<ScratchBackends::Scratch> m_scratch;
};

} // namespace

ScratchBackends::ScratchBackends(std::shared_ptr<const ports::Backends> real)
    : m_real(std::move(real))
    , m_scratch(std::make_shared<Scratch>())
{
}

ScratchBackends::~ScratchBackends() = default;

Result<std::unique_ptr<ports::Repository>> ScratchBackends::repository() const
{
    auto inner = m_real->repository();
    if (!inner)
        return inner;
    return std::make_unique<ScratchRepository>(*std::move(inner));
}

Result<std::unique_ptr<ports::JournalStore>> ScratchBackends::journal() const
{
    auto inner = m_real->journal();
    if (!inner)
        return inner;
    return std::make_unique<ScratchJournal>(*std::move(inner), m_scratch);
}

Result<std::unique_ptr<ports::SecretStore>> ScratchBackends::secrets() const
{
    return untouched();
}

Result<std::unique_ptr<ports::OrgGateway>> ScratchBackends::gateway(const model::Environment &) const
{
    return untouched();
}

} // namespace backflow::automation
