#include "core/git/gitrepository.h"

#include "core/git/filenames.h"
#include "core/git/giterror.h"
#include "core/git/oids.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <git2.h>

namespace backflow::git {
namespace {

constexpr size_t kMostFiles = 1'000'000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

std::unexpected<base::Error> commitMissing(int code, const model::CommitId &commit)
{
    if (code == GIT_ENOTFOUND) {
        return base::failure(base::Errc::NotFound,
                             Tr::tr("The commit %1 is not in the local repository.").arg(commit.toString()));
    }
    return gitFailure(code, Tr::tr("The commit %1 could not be read.").arg(commit.toString()));
}

base::Result<Handle<git_commit>> lookUp(git_repository *repository, const model::CommitId &id)
{
    const git_oid oid = oidOf(id.raw());
    Handle<git_commit> commit;
    if (const int code = git_commit_lookup(out(commit), repository, &oid); code < 0)
        return commitMissing(code, id);
    return commit;
}

ports::CommitInfo infoOf(const git_commit *commit)
{
    const git_signature *author = git_commit_author(commit);
    ports::CommitInfo info{commitIdOf(*git_commit_id(commit)),
                           {},
                           QString::fromUtf8(author->name),
                           QString::fromUtf8(author->email),
                           QDateTime::fromSecsSinceEpoch(author->when.time, QTimeZone::UTC),
                           QString::fromUtf8(git_commit_message(commit))};
    for (unsigned i = 0; i < git_commit_parentcount(commit); ++i)
        info.parents += commitIdOf(*git_commit_parent_id(commit, i));
    return info;
}

/// One folder on the way of a walk.
struct Level {
    Handle<git_tree> tree;
    QString prefix;
    size_t next = 0;
};

base::Result<Level> enter(git_repository *repository, const git_oid &id, QString prefix)
{
    Level level;
    if (const int code = git_tree_lookup(out(level.tree), repository, &id); code < 0)
        return gitFailure(code, Tr::tr("The folder “%1” of the stored content could not be read.").arg(prefix));
    level.prefix = std::move(prefix);
    return level;
}

std::unexpected<base::Error> unsafeTree(const QString &path)
{
    return base::failure(base::Errc::Corrupt,
                         Tr::tr("The stored content holds a file name that is not allowed: “%1”.").arg(path));
}

} // namespace

GitRepository::GitRepository(Handle<git_repository> repository, QString path, AskCredential ask)
    : m_repository(std::move(repository))
    , m_path(std::move(path))
    , m_ask(std::move(ask))
{
    git_repository_odb(out(m_odb), m_repository.get());
}

base::Result<QByteArray> GitRepository::branchReference(const QString &branch, const char *below)
{
    const QByteArray name = below + branch.toUtf8();
    int valid = 0;
    if (git_reference_name_is_valid(&valid, name.constData()) < 0 || valid != 1 || branch.isEmpty())
        return base::failure(base::Errc::InvalidInput, Tr::tr("“%1” cannot be the name of a branch.").arg(branch));
    return name;
}

base::Result<std::optional<model::CommitId>> GitRepository::readReference(const QByteArray &name)
{
    git_oid oid;
    const int code = git_reference_name_to_id(&oid, m_repository.get(), name.constData());
    if (code == GIT_ENOTFOUND)
        return std::nullopt;
    if (code < 0)
        return gitFailure(code, Tr::tr("The branch “%1” could not be read.").arg(QString::fromUtf8(name)));
    return commitIdOf(oid);
}

base::Result<QStringList> GitRepository::branches(const QString &prefix)
{
    static constexpr QByteArrayView kBelow = "refs/heads/";
    const QString what = Tr::tr("The branches could not be listed.");
    Handle<git_reference_iterator> iterator;
    if (const int code = git_reference_iterator_glob_new(out(iterator), m_repository.get(), "refs/heads/*"); code < 0)
        return gitFailure(code, what);
    QStringList names;
    const char *name = nullptr;
    int code = 0;
    while ((code = git_reference_next_name(&name, iterator.get())) == 0) {
        const QString branch = QString::fromUtf8(QByteArrayView(name).sliced(kBelow.size()));
        if (branch.startsWith(prefix))
            names += branch;
    }
    if (code != GIT_ITEROVER)
        return gitFailure(code, what);
    names.sort();
    return names;
}

base::Result<std::optional<model::CommitId>> GitRepository::tip(const QString &branch)
{
    const auto name = branchReference(branch);
    if (!name)
        return base::failure(name);
    return readReference(*name);
}

base::Result<ports::CommitInfo> GitRepository::commitInfo(const model::CommitId &commit)
{
    const auto found = lookUp(m_repository.get(), commit);
    if (!found)
        return base::failure(found);
    return infoOf(found->get());
}

base::Result<QList<ports::CommitInfo>> GitRepository::history(const model::CommitId &from, int limit)
{
    QList<ports::CommitInfo> rows;
    std::optional<model::CommitId> next = from;
    while (next && rows.size() < limit) {
        auto info = commitInfo(*next);
        if (!info)
            return base::failure(info);
        next = info->parents.isEmpty() ? std::nullopt : std::optional(info->parents.first());
        rows += *std::move(info);
    }
    return rows;
}

base::Result<std::optional<model::CommitId>> GitRepository::mergeBase(const model::CommitId &a,
                                                                      const model::CommitId &b)
{
    for (const model::CommitId &id : {a, b}) {
        if (const auto known = lookUp(m_repository.get(), id); !known)
            return base::failure(known);
    }
    const git_oid one = oidOf(a.raw());
    const git_oid two = oidOf(b.raw());
    git_oid common;
    const int code = git_merge_base(&common, m_repository.get(), &one, &two);
    if (code == GIT_ENOTFOUND)
        return std::nullopt;
    if (code < 0)
        return gitFailure(code, Tr::tr("The common history of two commits could not be read."));
    return commitIdOf(common);
}

base::Result<RawId> GitRepository::rootOf(const model::CommitId &commit)
{
    const auto found = lookUp(m_repository.get(), commit);
    if (!found)
        return base::failure(found);
    return rawOf(*git_commit_tree_id(found->get()));
}

base::Result<std::vector<ports::TreeFile>> GitRepository::tree(const model::CommitId &commit)
{
    const auto root = rootOf(commit);
    if (!root)
        return base::failure(root);
    std::vector<Level> levels;
    auto top = enter(m_repository.get(), oidOf(root->data()), {});
    if (!top)
        return base::failure(top);
    levels.push_back(*std::move(top));
    std::vector<ports::TreeFile> files;
    while (!levels.empty()) {
        Level &level = levels.back();
        const git_tree_entry *entry = git_tree_entry_byindex(level.tree.get(), level.next++);
        if (!entry) {
            levels.pop_back();
            continue;
        }
        const QByteArrayView name = git_tree_entry_name(entry);
        QString path = level.prefix + QString::fromUtf8(name);
        if (!isSafeName(name) || levels.size() > kDeepestTree || files.size() >= kMostFiles)
            return unsafeTree(path);
        const git_oid &id = *git_tree_entry_id(entry);
        const git_filemode_t mode = git_tree_entry_filemode(entry);
        if (mode == GIT_FILEMODE_TREE) {
            auto next = enter(m_repository.get(), id, path + u'/');
            if (!next)
                return base::failure(next);
            levels.push_back(*std::move(next));
        } else if (mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE) {
            files.push_back({std::move(path), model::ContentId::fromRaw(id.id)});
        }
        // Links and submodules hold no content of a component.
    }
    return files;
}

base::Result<std::optional<model::ContentId>> GitRepository::contentAt(const model::CommitId &commit,
                                                                       const QString &path)
{
    if (const auto names = splitPath(path); !names)
        return base::failure(names);
    const auto root = rootOf(commit);
    if (!root)
        return base::failure(root);
    const git_oid rootId = oidOf(root->data());
    Handle<git_tree> tree;
    if (const int code = git_tree_lookup(out(tree), m_repository.get(), &rootId); code < 0)
        return gitFailure(code, Tr::tr("The content of commit %1 could not be read.").arg(commit.toString()));
    git_tree_entry *raw = nullptr;
    const int code = git_tree_entry_bypath(&raw, tree.get(), path.toUtf8().constData());
    const std::unique_ptr<git_tree_entry, decltype(&git_tree_entry_free)> entry(raw, git_tree_entry_free);
    if (code == GIT_ENOTFOUND)
        return std::nullopt;
    if (code < 0)
        return gitFailure(code, Tr::tr("“%1” could not be looked up.").arg(path));
    if (git_tree_entry_type(entry.get()) != GIT_OBJECT_BLOB)
        return std::nullopt;
    return model::ContentId::fromRaw(git_tree_entry_id(entry.get())->id);
}

base::Result<QByteArray> GitRepository::content(const model::ContentId &id)
{
    const git_oid oid = oidOf(id.raw());
    Handle<git_odb_object> object;
    const int code = git_odb_read(out(object), m_odb.get(), &oid);
    if (code == GIT_ENOTFOUND || (code == 0 && git_odb_object_type(object.get()) != GIT_OBJECT_BLOB)) {
        return base::failure(base::Errc::NotFound,
                             Tr::tr("The content %1 is not in the local repository.").arg(id.toString()));
    }
    if (code < 0)
        return gitFailure(code, Tr::tr("The content %1 could not be read.").arg(id.toString()));
    return QByteArray(static_cast<const char *>(git_odb_object_data(object.get())),
                      static_cast<qsizetype>(git_odb_object_size(object.get())));
}

base::Result<qint64> GitRepository::sizeOf(const model::ContentId &id)
{
    const git_oid oid = oidOf(id.raw());
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    const int code = git_odb_read_header(&size, &type, m_odb.get(), &oid);
    if (code == GIT_ENOTFOUND || (code == 0 && type != GIT_OBJECT_BLOB)) {
        return base::failure(base::Errc::NotFound,
                             Tr::tr("The content %1 is not in the local repository.").arg(id.toString()));
    }
    if (code < 0)
        return gitFailure(code, Tr::tr("The size of content %1 could not be read.").arg(id.toString()));
    return qint64(size);
}

model::ContentId GitRepository::idOf(const QByteArray &bytes) const
{
    return model::ContentId::fromRaw(idOfObject(ObjectKind::Blob, bytes).data());
}

} // namespace backflow::git
