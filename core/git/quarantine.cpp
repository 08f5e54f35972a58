#include "core/git/quarantine.h"

#include "core/git/folders.h"
#include "core/git/library.h"
#include "core/git/remotesession.h"

#include <QDir>
#include <QFile>
#include <QUuid>
#include <git2.h>
#include <git2/sys/errors.h>
#include <git2/sys/repository.h>

namespace backflow::git {

using namespace Qt::StringLiterals;

namespace {

/// As Git names such folders: its own tools tidy them away, too.
constexpr QLatin1StringView kName("tmp_objdir-incoming-");

std::unexpected<RemoteFailure> onDisk(const QString &words)
{
    git_error_set_str(GIT_ERROR_OS, words.toUtf8().constData());
    return std::unexpected(lastFailure(GIT_ERROR));
}

/// Those whose maker lives hold their lock.
void removeDead(const QString &objects)
{
    for (const QFileInfo &folder : QDir(objects).entryInfoList({kName + u'*'}, QDir::Dirs)) {
        QLockFile alive(folder.filePath() + u"/alive"_s);
        alive.setStaleLockTime(0);
        if (alive.tryLock(0)) {
            alive.unlock();
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

} // namespace

Quarantine::Quarantine(const QString &path, const QString &folder)
    : m_path(path)
    , m_folder(folder)
    , m_alive(folder + u"/alive"_s)
{
    m_alive.setStaleLockTime(0);
}

Quarantine::~Quarantine()
{
    m_repository.reset();
    m_alive.unlock();
    QDir(m_folder).removeRecursively();
}

Said<std::unique_ptr<Quarantine>> Quarantine::open(const QString &path)
{
    setUpLibrary();
    const QString objects = path + u"/objects"_s;
    removeDead(objects);
    const QString folder = objects + u'/' + kName + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Quarantine> made(new Quarantine(path, folder));
    if (Said<void> ready = made->prepare(); !ready)
        return std::unexpected(ready.error());
    return made;
}

Said<void> Quarantine::prepare()
{
    if (!QDir().mkpath(m_folder + u"/pack"_s) || !m_alive.tryLock(0))
        return onDisk(u"the folder %1 could not be made"_s.arg(m_folder));
    Handle<git_odb> both;
    int code = git_repository_open_ext(out(m_repository), QFile::encodeName(m_path).constData(),
                                       GIT_REPOSITORY_OPEN_NO_SEARCH | GIT_REPOSITORY_OPEN_NO_DOTGIT, nullptr);
    if (code >= 0)
        code = git_odb_open(out(both), QFile::encodeName(m_folder).constData());
    if (code >= 0)
        code = git_odb_add_disk_alternate(both.get(), QFile::encodeName(m_path + u"/objects"_s).constData());
    if (code >= 0)
        code = git_repository_set_odb(m_repository.get(), both.get());
    return code < 0 ? Said<void>(std::unexpected(lastFailure(code))) : Said<void>();
}

Said<Handle<git_odb>> Quarantine::arrived() const
{
    Handle<git_odb> odb;
    if (const int code = git_odb_open(out(odb), QFile::encodeName(m_folder).constData()); code < 0)
        return std::unexpected(lastFailure(code));
    return odb;
}

Said<void> Quarantine::takeOver()
{
    m_repository.reset();
    const QDir from(m_folder + u"/pack"_s);
    const QString to = m_path + u"/objects/pack"_s;
    // The index last: a pack without one is not read yet, an index without its pack would be a damage.
    for (const QLatin1StringView suffix : {"pack"_L1, "idx"_L1}) {
        for (const QFileInfo &file : from.entryInfoList({u"pack-*."_s + suffix}, QDir::Files)) {
            const QString place = to + u'/' + file.fileName();
            // Of that name it holds the same objects.
            if (QFile::exists(place))
                continue;
            flushPath(file.filePath());
            if (!QFile::rename(file.filePath(), place))
                return onDisk(u"%1 could not be moved to %2"_s.arg(file.filePath(), to));
        }
        flushPath(to);
    }
    return {};
}

} // namespace backflow::git
