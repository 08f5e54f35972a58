#include "core/git/treeedit.h"

#include "core/git/filenames.h"
#include "core/git/giterror.h"
#include "core/git/handles.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>
#include <git2.h>
#include <vector>

namespace backflow::git {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

constexpr unsigned kFileMode = GIT_FILEMODE_BLOB;
constexpr unsigned kFolderMode = GIT_FILEMODE_TREE;

struct Entry {
    unsigned mode = kFileMode;
    RawId id{};
    bool isFolder() const { return mode == kFolderMode; }
};

using Entries = std::map<QByteArray, Entry>;

std::unexpected<base::Error> fileAndFolder(const QByteArray &name)
{
    return base::failure(base::Errc::InvalidInput,
                         Tr::tr("“%1” would be a file and a folder at the same time.").arg(QString::fromUtf8(name)));
}

base::Result<Entries> entriesOf(git_repository *repository, const RawId &id)
{
    git_oid oid;
    std::memcpy(oid.id, id.data(), id.size());
    Handle<git_tree> tree;
    if (const int code = git_tree_lookup(out(tree), repository, &oid); code < 0)
        return gitFailure(code, Tr::tr("A folder of the stored content could not be read."));
    Entries entries;
    const size_t count = git_tree_entrycount(tree.get());
    for (size_t i = 0; i < count; ++i) {
        const git_tree_entry *entry = git_tree_entry_byindex(tree.get(), i);
        Entry row;
        row.mode = git_tree_entry_filemode_raw(entry);
        std::memcpy(row.id.data(), git_tree_entry_id(entry)->id, row.id.size());
        entries.insert_or_assign(QByteArray(git_tree_entry_name(entry)), row);
    }
    return entries;
}

/// Git sorts a folder as if its name ended with a slash.
QByteArray treeBytes(const Entries &entries)
{
    std::vector<std::pair<QByteArray, const Entries::value_type *>> order;
    order.reserve(entries.size());
    for (const auto &row : entries)
        order.emplace_back(row.second.isFolder() ? row.first + '/' : row.first, &row);
    std::ranges::sort(order, {}, [](const auto &row) -> const QByteArray & { return row.first; });
    QByteArray bytes;
    for (const auto &[sortName, row] : order) {
        bytes += QByteArray::number(row->second.mode, 8) + ' ' + row->first + '\0';
        bytes.append(reinterpret_cast<const char *>(row->second.id.data()), row->second.id.size());
    }
    return bytes;
}

} // namespace

struct TreeEdit::Work {
    git_repository *repository;
    PackWriter &pack;
};

base::Result<> TreeEdit::put(const QString &path, const RawId &content)
{
    return set(path, content);
}

base::Result<> TreeEdit::remove(const QString &path)
{
    return set(path, std::nullopt);
}

base::Result<> TreeEdit::set(const QString &path, const std::optional<RawId> &content)
{
    const base::Result<QList<QByteArray>> names = splitPath(path);
    if (!names)
        return base::failure(names);
    Folder *folder = &m_root;
    for (const QByteArray &name : names->first(names->size() - 1))
        folder = &folder->folders[name];
    folder->files[names->last()] = content;
    return {};
}

base::Result<RawId> TreeEdit::apply(git_repository *repository, const std::optional<RawId> &from,
                                    PackWriter &pack) const
{
    Work work{repository, pack};
    auto root = rebuilt(m_root, from, work);
    if (!root)
        return base::failure(root);
    return *root ? **root : pack.add(ObjectKind::Tree, {});
}

base::Result<std::optional<RawId>> TreeEdit::rebuilt(const Folder &folder, const std::optional<RawId> &from, Work &work)
{
    Entries entries;
    if (from) {
        base::Result<Entries> old = entriesOf(work.repository, *from);
        if (!old)
            return base::failure(old);
        entries = *std::move(old);
    }
    for (const auto &[name, content] : folder.files) {
        const auto old = entries.find(name);
        if (!content && old != entries.end() && !old->second.isFolder())
            entries.erase(old);
    }
    for (const auto &[name, below] : folder.folders) {
        const auto old = entries.find(name);
        const bool isFolder = old != entries.end() && old->second.isFolder();
        auto id = rebuilt(below, isFolder ? std::optional(old->second.id) : std::nullopt, work);
        if (!id)
            return base::failure(id);
        if (*id && old != entries.end() && !isFolder)
            return fileAndFolder(name);
        if (*id)
            entries[name] = {kFolderMode, **id};
        else if (isFolder)
            entries.erase(name);
    }
    for (const auto &[name, content] : folder.files) {
        if (!content)
            continue;
        const auto [place, isNew] = entries.try_emplace(name);
        if (!isNew && place->second.isFolder())
            return fileAndFolder(name);
        // An executable file of a team branch stays one; a link becomes a file.
        if (place->second.mode != GIT_FILEMODE_BLOB_EXECUTABLE)
            place->second.mode = kFileMode;
        place->second.id = *content;
    }
    if (entries.empty())
        return std::nullopt;
    return work.pack.add(ObjectKind::Tree, treeBytes(entries));
}

} // namespace backflow::git
