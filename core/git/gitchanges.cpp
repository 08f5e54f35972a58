// Which files differ between two commits: the two trees side by side, without opening folders that are equal.
#include "core/git/filenames.h"
#include "core/git/gitrepository.h"
#include "core/git/oids.h"
#include "core/git/rawtree.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>
#include <git2.h>

namespace backflow::git {
namespace {

using ports::FileChange;

constexpr qsizetype kMostChanges = 2'000'000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

RawId idIn(const RawEntry &entry)
{
    RawId id;
    std::copy_n(entry.id, id.size(), id.begin());
    return id;
}

/// One folder on either side; nothing = not there.
struct Folders {
    std::optional<RawId> before;
    std::optional<RawId> after;
    QByteArray prefix;
    int depth = 0;
};

/// A tree that may not be there, with the row that comes next.
struct Rows {
    std::optional<RawTree> tree;
    std::optional<RawEntry> row;
    void advance() { row = tree->next(); }
};

base::Result<Rows> rowsOf(git_odb *odb, const std::optional<RawId> &id)
{
    Rows rows;
    if (!id)
        return rows;
    auto tree = RawTree::read(odb, *id);
    if (!tree)
        return base::failure(tree);
    rows.tree.emplace(*std::move(tree));
    rows.advance();
    return rows;
}

class Changes final
{
public:
    explicit Changes(git_odb *odb)
        : m_odb(odb)
    {
    }

    base::Result<QList<FileChange>> between(const RawId &before, const RawId &after)
    {
        if (before != after)
            m_open.push_back({before, after, {}, 0});
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
    base::Result<> compare(const Folders &folders)
    {
        auto before = rowsOf(m_odb, folders.before);
        if (!before)
            return base::failure(before);
        auto after = rowsOf(m_odb, folders.after);
        if (!after)
            return base::failure(after);
        while (before->row || after->row) {
            const int order = !before->row ? 1 : !after->row ? -1 : compareEntries(*before->row, *after->row);
            const bool same = order == 0 && std::memcmp(before->row->id, after->row->id, sizeof(RawId)) == 0;
            if (!same) {
                if (auto done =
                        note(order <= 0 ? &*before->row : nullptr, order >= 0 ? &*after->row : nullptr, folders);
                    !done)
                    return done;
            }
            if (order <= 0)
                before->advance();
            if (order >= 0)
                after->advance();
        }
        const auto damaged = [](const Rows &rows) { return rows.tree && rows.tree->isDamaged(); };
        if (damaged(*before) || damaged(*after))
            return base::failure(base::Errc::Corrupt, Tr::tr("A folder of the stored content is damaged."));
        return {};
    }

    /// The same name on both sides, or a name on one of them.
    base::Result<> note(const RawEntry *before, const RawEntry *after, const Folders &folders)
    {
        const RawEntry &any = before ? *before : *after;
        const QByteArray path = QByteArray(folders.prefix).append(any.name);
        if (!isSafeName(any.name) || folders.depth >= kDeepestTree || m_changes.size() >= kMostChanges)
            return base::failure(
                base::Errc::Malformed,
                Tr::tr("The repository holds a file that is not safe to read: %1").arg(QString::fromUtf8(path)));
        if (any.isFolder) {
            const auto idOf = [](const RawEntry *entry) { return entry ? std::optional(idIn(*entry)) : std::nullopt; };
            m_open.push_back({idOf(before), idOf(after), path + '/', folders.depth + 1});
            return {};
        }
        const auto content = [](const RawEntry *entry) {
            // Links and submodules hold no content of a component.
            return entry && entry->isFile ? std::optional(model::ContentId::fromRaw(entry->id)) : std::nullopt;
        };
        FileChange change{QString::fromUtf8(path), content(before), content(after)};
        // A change of nothing but the mode is none.
        if (change.before != change.after)
            m_changes += std::move(change);
        return {};
    }

    git_odb *m_odb;
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
    return Changes(m_odb.get()).between(*first, *second);
}

} // namespace backflow::git
