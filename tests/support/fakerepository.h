#pragma once

#include "core/ports/repository.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMutex>
#include <memory>

namespace backflow::support {

/// What a fake repository holds. Several FakeRepository objects may stand on one store, from any thread.
struct FakeStore {
    struct Commit {
        ports::CommitInfo info;
        QMap<QString, model::ContentId> files;
    };
    mutable QMutex mutex;
    QHash<model::ContentId, QByteArray> contents;
    QHash<model::CommitId, Commit> commits;
    QMap<QString, model::CommitId> branches;
    QMap<QString, model::CommitId> remoteBranches;
    QString remoteUrl;
    /// Where fetch and push go; null = Offline.
    std::shared_ptr<FakeStore> remote;
    /// Branch → words of the remote that refuses it.
    QMap<QString, QString> refusals;
    /// How often content() was asked: that equal objects are never opened can be shown by it.
    int reads = 0;
};

/// ports::Repository over maps, with Git's own ids for contents. No disk, no time.
class FakeRepository : public ports::Repository
{
public:
    explicit FakeRepository(std::shared_ptr<FakeStore> store = std::make_shared<FakeStore>());
    const std::shared_ptr<FakeStore> &store() const { return m_store; }

    /// Puts bytes in without a commit and gives their id.
    model::ContentId put(const QByteArray &bytes);

    base::Result<QStringList> branches(const QString &prefix) override;
    base::Result<std::optional<model::CommitId>> tip(const QString &branch) override;
    base::Result<ports::CommitInfo> commitInfo(const model::CommitId &commit) override;
    base::Result<QList<ports::CommitInfo>> history(const model::CommitId &from, int limit) override;
    base::Result<std::optional<model::CommitId>> mergeBase(const model::CommitId &a, const model::CommitId &b) override;
    base::Result<std::vector<ports::TreeFile>> tree(const model::CommitId &commit) override;
    base::Result<std::optional<model::ContentId>> contentAt(const model::CommitId &commit,
                                                            const QString &path) override;
    base::Result<QByteArray> content(const model::ContentId &id) override;
    model::ContentId idOf(const QByteArray &bytes) const override;
    base::Result<model::CommitId> commit(const ports::CommitDraft &draft, async::Monitor &monitor) override;
    base::Result<> moveBranch(const QString &branch, const std::optional<model::CommitId> &expected,
                              const std::optional<model::CommitId> &to) override;
    base::Result<QString> remoteUrl() override;
    base::Result<> setRemoteUrl(const QString &url) override;
    base::Result<> fetch(const QStringList &branches, async::Monitor &monitor) override;
    base::Result<std::optional<model::CommitId>> remoteTip(const QString &branch) override;
    base::Result<QList<ports::PushedBranch>> push(const QList<ports::PushItem> &items,
                                                  async::Monitor &monitor) override;

private:
    std::shared_ptr<FakeStore> m_store;
};

} // namespace backflow::support
