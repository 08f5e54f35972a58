#include "core/git/referencelock.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <chrono>
#include <git2.h>

namespace backflow::git {
namespace {

using namespace std::chrono_literals;

/// Moving a reference takes milliseconds, two flushes on a busy disk some seconds.
constexpr std::chrono::milliseconds kStaleAge = 5s;
constexpr std::chrono::milliseconds kPatience = 6s;
constexpr std::chrono::milliseconds kPause = 25ms;

bool isStale(const QFileInfo &lock)
{
    return lock.lastModified().msecsTo(QDateTime::currentDateTime()) > kStaleAge.count();
}

QStringList remoteLocks(const QString &path)
{
    QStringList locks;
    if (QFileInfo::exists(path + QStringLiteral("/packed-refs.lock")))
        locks += path + QStringLiteral("/packed-refs.lock");
    QDirIterator found(path + QStringLiteral("/refs/remotes"), {QStringLiteral("*.lock")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        locks += found.next();
    return locks;
}

} // namespace

ReferenceLock::ReferenceLock(const QString &path, const QString &name)
    : m_ours(path + QStringLiteral("/backflow-references.lock"))
    , m_file(path + u'/' + name + QStringLiteral(".lock"))
{
    // Where it cannot be made (a read-only disk), libgit2 says so better in a moment.
    m_ours.tryLock(kPatience);
}

int ReferenceLock::retry(const std::function<int()> &call)
{
    int code = call();
    for (auto waited = 0ms; code == GIT_ELOCKED && waited < kPatience; waited += kPause) {
        const QFileInfo info(m_file);
        if (m_ours.isLocked() && info.exists() && isStale(info))
            QFile::remove(m_file);
        else
            QThread::sleep(kPause);
        code = call();
    }
    return code;
}

bool removeDeadRemoteLocks(const QString &path, const async::Monitor &monitor)
{
    QStringList locks = remoteLocks(path);
    if (locks.isEmpty())
        return false;
    QLockFile ours(path + QStringLiteral("/backflow-references.lock"));
    if (!ours.tryLock(kPatience))
        return false;
    for (auto waited = 0ms; !locks.isEmpty() && waited < kPatience && !monitor.stopped(); waited += kPause) {
        for (const QString &lock : std::as_const(locks)) {
            if (isStale(QFileInfo(lock)))
                QFile::remove(lock);
        }
        locks = remoteLocks(path);
        if (!locks.isEmpty())
            QThread::sleep(kPause);
    }
    return locks.isEmpty();
}

} // namespace backflow::git
