// Files by the beginning of their path: only the folders on the way are opened.
#include "core/git/filenames.h"
#include "core/git/gitrepository.h"
#include "core/git/oids.h"
#include "core/git/rawtree.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>
#include <map>

namespace backflow::git {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

struct Row {
    QByteArray path;
    model::ContentId content;
};

class Finder final
{
public:
    explicit Finder(git_odb *odb)
        : m_odb(odb)
    {
    }

    base::Result<std::vector<ports::TreeFile>> find(const RawId &root, const QStringList &prefixes)
    {
        // Prefixes of one folder in their order, so that one pass over its rows finds them all.
        QMap<QByteArray, QList<QByteArray>> byFolder;
        for (const QString &prefix : prefixes) {
            const QByteArray bytes = prefix.toUtf8();
            const qsizetype slash = bytes.lastIndexOf('/');
            byFolder[bytes.first(slash + 1)] += bytes.sliced(slash + 1);
        }
        for (auto folder = byFolder.begin(); folder != byFolder.end(); ++folder) {
            const auto id = folderAt(root, folder.key());
            if (!id)
                return base::failure(id);
            if (!*id)
                continue;
            std::ranges::sort(*folder);
            if (base::Result<> done = match(**id, folder.key(), *folder); !done)
                return base::failure(done);
        }
        std::ranges::sort(m_rows, {}, &Row::path);
        std::vector<ports::TreeFile> files;
        for (const Row &row : m_rows) {
            const QString path = QString::fromUtf8(row.path);
            if (files.empty() || files.back().path != path)
                files.push_back({path, row.content});
        }
        return files;
    }

private:
    /// Nothing when there is no such folder. `folder` ends with a slash, or is empty.
    base::Result<std::optional<RawId>> folderAt(const RawId &root, const QByteArray &folder)
    {
        if (folder.isEmpty())
            return std::optional(root);
        const auto known = m_folders.find(folder);
        if (known != m_folders.end())
            return known->second;
        const qsizetype slash = folder.lastIndexOf('/', folder.size() - 2);
        const auto above = folderAt(root, folder.first(slash + 1));
        if (!above || !*above)
            return above;
        const QByteArrayView name = QByteArrayView(folder).sliced(slash + 1).chopped(1);
        auto tree = RawTree::read(m_odb, **above);
        if (!tree)
            return base::failure(tree);
        std::optional<RawId> found;
        while (const auto entry = tree->next()) {
            if (entry->isFolder && entry->name == name) {
                found.emplace();
                std::copy_n(entry->id, found->size(), found->begin());
                break;
            }
        }
        m_folders.emplace(folder, found);
        return found;
    }

    base::Result<> match(const RawId &id, const QByteArray &folder, const QList<QByteArray> &prefixes)
    {
        auto tree = RawTree::read(m_odb, id);
        if (!tree)
            return base::failure(tree);
        // Names that begin alike stand together, so both lists are gone through once.
        auto prefix = prefixes.begin();
        while (const auto entry = tree->next()) {
            while (prefix != prefixes.end() && *prefix < entry->name && !entry->name.startsWith(*prefix))
                ++prefix;
            if (prefix == prefixes.end())
                return {};
            if (!entry->name.startsWith(*prefix))
                continue;
            if (base::Result<> taken = take(*entry, folder, 0); !taken)
                return taken;
        }
        return {};
    }

    base::Result<> take(const RawEntry &entry, const QByteArray &folder, int depth)
    {
        const QByteArray path = QByteArray(folder).append(entry.name);
        if (!isSafeName(entry.name) || depth > kDeepestTree)
            return base::failure(
                base::Errc::Corrupt,
                Tr::tr("The stored content holds a file name that is not allowed: “%1”.").arg(QString::fromUtf8(path)));
        if (entry.isFile)
            m_rows.push_back({path, model::ContentId::fromRaw(entry.id)});
        if (!entry.isFolder)
            return {};
        RawId id;
        std::copy_n(entry.id, id.size(), id.begin());
        auto tree = RawTree::read(m_odb, id);
        if (!tree)
            return base::failure(tree);
        while (const auto below = tree->next()) {
            if (base::Result<> taken = take(*below, path + '/', depth + 1); !taken)
                return taken;
        }
        return {};
    }

    git_odb *m_odb;
    std::map<QByteArray, std::optional<RawId>> m_folders;
    std::vector<Row> m_rows;
};

} // namespace

base::Result<std::vector<ports::TreeFile>> GitRepository::filesAt(const model::CommitId &commit,
                                                                  const QStringList &prefixes)
{
    const auto root = rootOf(commit);
    if (!root)
        return base::failure(root);
    return Finder(m_odb.get()).find(*root, prefixes);
}

} // namespace backflow::git
