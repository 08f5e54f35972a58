#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/objectid.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace backflow::ports {

/// One file of a commit's tree, by full path.
struct TreeFile {
    QString path;
    model::ContentId content;
    bool operator==(const TreeFile &) const = default;
};

/// A file that differs between two commits; nothing = not there.
struct FileChange {
    QString path;
    std::optional<model::ContentId> before;
    std::optional<model::ContentId> after;
    bool operator==(const FileChange &) const = default;
};

struct CommitInfo {
    model::CommitId id;
    QList<model::CommitId> parents;
    QString authorName;
    QString authorEmail;
    QDateTime when;
    /// Whole message, trailers included.
    QString message;

    /// Value of a `Key: value` trailer in the last paragraph; empty when it is not there.
    QString trailer(const QString &key) const;
};

/// What a new commit is made of. The tree is the base commit's tree with `put` and `remove` applied.
struct CommitDraft {
    /// Short branch name: `backflow/org/uat`.
    QString branch;
    /// The tip the branch must still have; nothing = the branch must not exist yet. Anything else fails with Conflict.
    std::optional<model::CommitId> expectedTip;
    /// Start from an empty tree instead of the tip's.
    bool fromEmpty = false;
    /// Path → bytes, or the id of content that is already in the repository.
    QMap<QString, std::variant<QByteArray, model::ContentId>> put;
    QStringList remove;
    QString message;
    QString authorName;
    QString authorEmail;
    QDateTime when;
    /// A second parent (for example the team branch that was merged), usually none.
    std::optional<model::CommitId> otherParent;
    /// Sign it when there is a key, in the way Git itself does (`git log --show-signature` shows it).
    bool sign = false;
    /// Where it cannot be signed, it is not made.
    bool mustSign = false;
};

/// Who signed a commit.
struct CommitSignature {
    /// Name of the key as ports::Signer has it; empty = not signed, or see `problem`.
    QString key;
    /// Why the signature that is there does not hold.
    QString problem;
    bool isSigned() const { return !key.isEmpty() || !problem.isEmpty(); }
    bool operator==(const CommitSignature &) const = default;
};

/// A commit and what tells whose it is: `text` is what `signature` (armoured) is over. Both empty = it is not signed.
struct SealedCommit {
    CommitInfo info;
    QByteArray text;
    QByteArray signature;
};

/// What the remote said about one branch of a push.
struct PushedBranch {
    QString branch;
    /// Empty when the remote took it; else its own words.
    QString refusal;
    bool operator==(const PushedBranch &) const = default;
};

/// One branch to push: its new tip (nothing = delete it) and what the remote must still have (nothing = not there).
struct PushItem {
    QString branch;
    std::optional<model::CommitId> tip;
    std::optional<model::CommitId> expectedRemoteTip;
};

/// Gives contents by their ids. Belongs to one thread.
class ContentSource
{
public:
    ContentSource() = default;
    ContentSource(const ContentSource &) = delete;
    ContentSource &operator=(const ContentSource &) = delete;
    virtual ~ContentSource() = default;

    /// Errors: NotFound, Io.
    virtual base::Result<QByteArray> content(const model::ContentId &id) = 0;
    /// Bytes of that content. The default reads it; what knows without does not.
    virtual base::Result<qint64> sizeOf(const model::ContentId &id);
};

/// A bare Git repository. One object per thread; opening another on the same path is cheap.
class Repository : public ContentSource
{
public:
    virtual base::Result<QStringList> branches(const QString &prefix) = 0;
    /// Nothing when the branch does not exist.
    virtual base::Result<std::optional<model::CommitId>> tip(const QString &branch) = 0;
    virtual base::Result<CommitInfo> commitInfo(const model::CommitId &commit) = 0;
    /// The default knows no signatures: not signed.
    virtual base::Result<CommitSignature> signatureOf(const model::CommitId &commit);
    /// The commit and its signature in one reading. The default reads the commit alone.
    virtual base::Result<SealedCommit> sealedCommit(const model::CommitId &commit);
    /// Whose signature that is; reads nothing more. The default asks signatureOf.
    virtual base::Result<CommitSignature> sealOf(const SealedCommit &commit);
    /// Newest first, first parents only.
    virtual base::Result<QList<CommitInfo>> history(const model::CommitId &from, int limit) = 0;
    /// The latest commit that both histories hold, if any.
    virtual base::Result<std::optional<model::CommitId>> mergeBase(const model::CommitId &a,
                                                                   const model::CommitId &b) = 0;
    /// All files, in path order (bytes).
    virtual base::Result<std::vector<TreeFile>> tree(const model::CommitId &commit) = 0;
    /// The files that differ, in path order. The default reads both trees whole; an adapter that need not does not.
    virtual base::Result<QList<FileChange>> changes(const model::CommitId &before, const model::CommitId &after);
    /// The files whose path begins with one of these, each once, in path order (bytes).
    virtual base::Result<std::vector<TreeFile>> filesAt(const model::CommitId &commit, const QStringList &prefixes);
    /// Nothing when the commit has no such file.
    virtual base::Result<std::optional<model::ContentId>> contentAt(const model::CommitId &commit,
                                                                    const QString &path) = 0;
    /// The id the bytes would have; writes nothing.
    virtual model::ContentId idOf(const QByteArray &bytes) const = 0;
    /// Objects are on disk (one pack, one flush) before the branch moves, and the branch moves by compare-and-swap.
    /// Errors: Conflict (tip moved), DiskFull, ReadOnly, Io. After an error the branch is as it was.
    virtual base::Result<model::CommitId> commit(const CommitDraft &draft, async::Monitor &monitor) = 0;
    /// Compare-and-swap; `to` nothing deletes the branch, `expected` nothing means it must not exist.
    virtual base::Result<> moveBranch(const QString &branch, const std::optional<model::CommitId> &expected,
                                      const std::optional<model::CommitId> &to) = 0;

    /// URL of the remote `origin`; empty when there is none.
    virtual base::Result<QString> remoteUrl() = 0;
    virtual base::Result<> setRemoteUrl(const QString &url) = 0;
    /// Fetches `backflow/*` and the named branches into `refs/remotes/origin/…`.
    virtual base::Result<> fetch(const QStringList &branches, async::Monitor &monitor) = 0;
    /// Tip of `refs/remotes/origin/<branch>` as last fetched.
    virtual base::Result<std::optional<model::CommitId>> remoteTip(const QString &branch) = 0;
    /// Compare-and-swap push. A refusal of the remote is in the report, not an error; errors are Offline, Unauthorized.
    virtual base::Result<QList<PushedBranch>> push(const QList<PushItem> &items, async::Monitor &monitor) = 0;
};

} // namespace backflow::ports
