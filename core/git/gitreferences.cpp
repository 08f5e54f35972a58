#include "core/git/folders.h"
#include "core/git/giterror.h"
#include "core/git/gitrepository.h"
#include "core/git/oids.h"
#include "core/git/referencelock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <git2.h>

namespace backflow::git {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

QString shortName(const QByteArray &name)
{
    return QString::fromUtf8(name).section(u'/', 2);
}

} // namespace

base::Result<> GitRepository::createReference(const QByteArray &name, const std::optional<model::CommitId> &expected,
                                              const model::CommitId &to)
{
    const git_oid id = oidOf(to.raw());
    const git_oid old = expected ? oidOf(expected->raw()) : git_oid{};
    // A folder that libgit2 makes on the way is not flushed; one of ours is.
    const QString folder = QString::fromUtf8(name.first(name.lastIndexOf('/')));
    if (auto made = makeFoldersDurably(m_path, {folder}); !made)
        return made;
    Handle<git_reference> reference;
    ReferenceLock lock(m_path, QString::fromUtf8(name));
    const int code = lock.retry([&] {
        return expected ? git_reference_create_matching(out(reference), m_repository.get(), name.constData(), &id, 1,
                                                        &old, nullptr)
                        : git_reference_create(out(reference), m_repository.get(), name.constData(), &id, 0, nullptr);
    });
    const QString what = Tr::tr("The branch “%1” could not be moved.").arg(shortName(name));
    if (code == GIT_ELOCKED) {
        return base::failure(
            base::Errc::Io,
            what + u' ' +
                Tr::tr("Another program holds it, or one that died left the file %1 behind.").arg(lock.file()));
    }
    if (code == GIT_ENOTFOUND && expected)
        return base::failure(base::Errc::Conflict, what + u' ' + Tr::tr("It was deleted in the meantime."));
    if (code < 0)
        return gitFailure(code, what);
    return {};
}

base::Result<> GitRepository::deleteReference(const QByteArray &name, const model::CommitId &expected)
{
    const QString what = Tr::tr("The branch “%1” could not be deleted.").arg(shortName(name));
    Handle<git_reference> reference;
    int code = git_reference_lookup(out(reference), m_repository.get(), name.constData());
    const git_oid *now = code == 0 ? git_reference_target(reference.get()) : nullptr;
    if (code == GIT_ENOTFOUND || (code == 0 && (!now || commitIdOf(*now) != expected)))
        return base::failure(base::Errc::Conflict,
                             what + u' ' + Tr::tr("Somebody else moved or deleted it meanwhile."));
    // libgit2 compares with the value looked up once more, under the lock.
    if (code == 0)
        code =
            ReferenceLock(m_path, QString::fromUtf8(name)).retry([&] { return git_reference_delete(reference.get()); });
    if (code < 0)
        return gitFailure(code, what);
    const QString file = m_path + u'/' + QString::fromUtf8(name);
    // libgit2 also removes folders that became empty; the next write needs them again, flushed.
    flushPath(QFileInfo(file).path());
    return {};
}

base::Result<> GitRepository::moveBranch(const QString &branch, const std::optional<model::CommitId> &expected,
                                         const std::optional<model::CommitId> &to)
{
    const auto name = branchReference(branch);
    if (!name)
        return base::failure(name);
    if (to)
        return createReference(*name, expected, *to);
    if (expected)
        return deleteReference(*name, *expected);
    const auto now = readReference(*name);
    if (!now)
        return base::failure(now);
    if (*now)
        return base::failure(base::Errc::Conflict, Tr::tr("The branch “%1” exists, though it should not.").arg(branch));
    return {};
}

} // namespace backflow::git
