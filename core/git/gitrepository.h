#pragma once

#include "core/git/handles.h"
#include "core/git/packwriter.h"
#include "core/git/remotetalk.h"
#include "core/ports/repository.h"
#include "core/ports/signer.h"

#include <memory>

struct git_oid;

namespace backflow::git {

/// ports::Repository over one libgit2 handle. Made by openRepository.
class GitRepository final : public ports::Repository
{
public:
    /// `ask` gives what signs in to the remote, where the user's ssh agent does not.
    GitRepository(Handle<git_repository> repository, QString path, AskCredential ask);

    base::Result<QStringList> branches(const QString &prefix) override;
    base::Result<std::optional<model::CommitId>> tip(const QString &branch) override;
    base::Result<ports::CommitInfo> commitInfo(const model::CommitId &commit) override;
    base::Result<ports::CommitSignature> signatureOf(const model::CommitId &commit) override;
    base::Result<ports::SealedCommit> sealedCommit(const model::CommitId &commit) override;
    base::Result<ports::CommitSignature> sealOf(const ports::SealedCommit &commit) override;
    base::Result<QList<ports::CommitInfo>> history(const model::CommitId &from, int limit) override;
    base::Result<std::optional<model::CommitId>> mergeBase(const model::CommitId &a, const model::CommitId &b) override;
    base::Result<std::vector<ports::TreeFile>> tree(const model::CommitId &commit) override;
    base::Result<QList<ports::FileChange>> changes(const model::CommitId &before,
                                                   const model::CommitId &after) override;
    base::Result<std::vector<ports::TreeFile>> filesAt(const model::CommitId &commit,
                                                       const QStringList &prefixes) override;
    base::Result<std::optional<model::ContentId>> contentAt(const model::CommitId &commit,
                                                            const QString &path) override;
    base::Result<QByteArray> content(const model::ContentId &id) override;
    base::Result<qint64> sizeOf(const model::ContentId &id) override;
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
    base::Result<std::optional<model::CommitId>> readReference(const QByteArray &name);
    base::Result<> createReference(const QByteArray &name, const std::optional<model::CommitId> &expected,
                                   const model::CommitId &to);
    base::Result<> deleteReference(const QByteArray &name, const model::CommitId &expected);
    base::Result<RawId> rootOf(const model::CommitId &commit);
    base::Result<RawId> writeTree(const ports::CommitDraft &draft, PackWriter &pack, async::Monitor &monitor);
    base::Result<QByteArray> branchReference(const QString &branch, const char *below = "refs/heads/");
    void followPush(const ports::PushItem &item);
    ports::Signer &signer();
    /// A commit's bytes with its signature, where there is a key; without one where there need not be one.
    base::Result<QByteArray> signedBytes(const QByteArray &bytes, bool must);

    Handle<git_repository> m_repository;
    Handle<git_odb> m_odb;
    QString m_path;
    AskCredential m_ask;
    std::unique_ptr<ports::Signer> m_signer;
};

} // namespace backflow::git
