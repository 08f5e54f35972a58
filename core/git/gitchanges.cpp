// Which files differ between two commits: the two trees side by side, without opening folders that are equal.
#include "core/git/filenames.h"
#include "core/git/giterror.h"
#include "core/git/gitrepository.h"
#include "core/git/oids.h"

#include <QCoreApplication>
#include <algorithm>
#include <git2.h>

namespace backflow::git {
namespace {

using ports::FileChange;

constexpr qsizetype kMostChanges = 2'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("backflow::git", text);
}

/// One folder on either side; null = not there.
struct Folders {
    Handle<git_tree> before;
    Handle<git_tree> after;
    QString prefix;
    int depth = 0;
};

class Changes final
{
public:
    explicit Changes(git_repository *repository)
        : m_repository(repository)
    {
    }

    base::Result<QList<FileChange>> between(const git_oid &before, const git_oid &after)
    {
        if (auto pushed = push(&before, &after, {}, 0); !pushed)
            return base::failure(pushed);
        while (!m_open.empty()) {
            const Folders folders = std::move(m_open.back());
            m_open.pop_back();
            if (auto done = compare(folders); !done)
                return base::failure(done);
        }
        std::ranges::sort(m_changes, {}, &FileChange::path);
        return std::move(m_changes);
    }

private:
    base::Result<> push(const git_oid *before, const git_oid *after, const QString &prefix, int depth)
    {
        Folders folders{{}, {}, prefix, depth};
        for (const auto &[id, tree] : {std::pair(before, &folders.before), std::pair(after, &folders.after)}) {
            if (!id)
                continue;
            if (const int code = git_tree_lookup(out(*tree), m_repository, id); code < 0)
                return gitFailure(code, tr("A folder of the repository could not be read."));
        }
        m_open.push_back(std::move(folders));
        return {};
    }

    base::Result<> compare(const Folders &folders)
    {
        size_t i = 0;
        size_t j = 0;
        for (;;) {
            const git_tree_entry *before = folders.before ? git_tree_entry_byindex(folders.before.get(), i) : nullptr;
            const git_tree_entry *after = folders.after ? git_tree_entry_byindex(folders.after.get(), j) : nullptr;
            if (!before && !after)
                return {};
            const int order = !before ? 1 : !after ? -1 : git_tree_entry_cmp(before, after);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            if (auto done = note(order <= 0 ? before : nullptr, order >= 0 ? after : nullptr, folders); !done)
                return done;
        }
    }

    /// The same name on both sides, or a name on one of them.
    base::Result<> note(const git_tree_entry *before, const git_tree_entry *after, const Folders &folders)
    {
        const git_oid *first = before ? git_tree_entry_id(before) : nullptr;
        const git_oid *second = after ? git_tree_entry_id(after) : nullptr;
        if (first && second && git_oid_equal(first, second))
            return {};
        const QByteArrayView name = git_tree_entry_name(before ? before : after);
        const QString path = folders.prefix + QString::fromUtf8(name);
        if (!isSafeName(name) || folders.depth >= kDeepestTree || m_changes.size() >= kMostChanges)
            return base::failure(base::Errc::Malformed,
                                 tr("The repository holds a file that is not safe to read: %1").arg(path));
        if (git_tree_entry_type(before ? before : after) == GIT_OBJECT_TREE)
            return push(first, second, path + u'/', folders.depth + 1);
        const auto content = [](const git_tree_entry *entry, const git_oid *id) -> std::optional<model::ContentId> {
            const git_filemode_t mode = entry ? git_tree_entry_filemode(entry) : GIT_FILEMODE_UNREADABLE;
            // Links and submodules hold no content of a component.
            return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE
                       ? std::optional(model::ContentId::fromRaw(id->id))
                       : std::nullopt;
        };
        FileChange change{path, content(before, first), content(after, second)};
        if (change.before || change.after)
            m_changes += std::move(change);
        return {};
    }

    git_repository *m_repository;
    std::vector<Folders> m_open;
    QList<FileChange> m_changes;
};

} // namespace

base::Result<QList<FileChange>> GitRepository::changes(const model::CommitId &before, const model::CommitId &after)
{
    const auto first = rootOf(before);
    if (!first)
        return base::failure(first);
    const auto second = rootOf(after);
    if (!second)
        return base::failure(second);
    return Changes(m_repository.get()).between(oidOf(first->data()), oidOf(second->data()));
}

} // namespace backflow::git
