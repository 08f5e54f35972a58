#include "core/git/referencelock.h"

#include <QDateTime>
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
        const bool isStale = info.lastModified().msecsTo(QDateTime::currentDateTime()) > kStaleAge.count();
        if (m_ours.isLocked() && info.exists() && isStale)
            QFile::remove(m_file);
        else
            QThread::sleep(kPause);
        code = call();
    }
    return code;
}

} // namespace backflow::git
