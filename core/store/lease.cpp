#include "core/store/lease.h"

#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>
#include <cerrno>
#ifdef Q_OS_WIN
#include <QLockFile>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace backflow::store {
namespace {

using base::Errc;
using base::Result;
using Lease = ports::JournalStore::Lease;

std::unexpected<base::Error> held(const QString &promotion, const QString &holder)
{
    return base::failure(Errc::Conflict,
                         QCoreApplication::translate("backflow::store",
                                                     "Another Backflow process works on promotion %1. Wait for it to "
                                                     "end, or end that process, then try again.")
                             .arg(promotion),
                         QStringLiteral("held by process %1").arg(holder));
}

#ifdef Q_OS_WIN

class FileLease final : public Lease
{
public:
    explicit FileLease(const QString &path)
        : m_lock(path)
    {
        // Windows keeps the file open without sharing, so a dead process never holds it.
        m_lock.setStaleLockTime(0);
    }
    QLockFile &lock() { return m_lock; }

private:
    QLockFile m_lock;
};

Result<std::unique_ptr<Lease>> take(const QString &path, const QString &promotion)
{
    auto lease = std::make_unique<FileLease>(path);
    if (lease->lock().tryLock(0))
        return lease;
    if (lease->lock().error() != QLockFile::LockFailedError)
        return std::unexpected(base::fileError(path, EACCES));
    qint64 process = 0;
    QString host;
    QString application;
    lease->lock().getLockInfo(&process, &host, &application);
    return held(promotion, QString::number(process));
}

#else

/// flock and not a lock file with a process number: the kernel drops it with the process, and a number that was given
/// out again (a container that restarts) cannot be taken for a living holder.
class FileLease final : public Lease
{
public:
    explicit FileLease(int file)
        : m_file(file)
    {
    }
    ~FileLease() override { ::close(m_file); }

private:
    int m_file;
};

Result<std::unique_ptr<Lease>> take(const QString &path, const QString &promotion)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return std::unexpected(base::fileError(path, errno));
    auto lease = std::make_unique<FileLease>(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        if (reason != EWOULDBLOCK)
            return std::unexpected(base::fileError(path, reason));
        const auto holder = base::readWhole(path, 64);
        return held(promotion, holder ? QString::fromLatin1(*holder).trimmed() : QString());
    }
    // Only a courtesy to whoever finds the file locked; the lock itself does not depend on it.
    const QByteArray process = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    if (::ftruncate(file, 0) == 0)
        (void)!::write(file, process.constData(), static_cast<size_t>(process.size()));
    return lease;
}

#endif

} // namespace

Result<std::unique_ptr<Lease>> takeLease(const QString &folder, const QString &promotion)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(promotion));
    return take(folder + u'/' + name + QStringLiteral(".lock"), promotion);
}

} // namespace backflow::store
