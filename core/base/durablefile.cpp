#include "core/base/durablefile.h"

#include "core/base/faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cerrno>
#include <cstring>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace backflow::base {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::base)
};

bool flushToDisk(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#elif defined(F_FULLFSYNC)
    return fcntl(handle, F_FULLFSYNC) == 0 || fsync(handle) == 0;
#else
    return fsync(handle) == 0;
#endif
}

/// Makes the rename itself survive a power cut. NTFS journals directory entries, so Windows needs nothing here.
bool flushFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
    return true;
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (handle < 0)
        return false;
    const bool ok = fsync(handle) == 0;
    ::close(handle);
    return ok;
#endif
}

} // namespace

Error fileError(const QString &path, int errnoValue)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(errnoValue));
    switch (errnoValue) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return {Errc::DiskFull, Tr::tr("There is no space left to write %1.").arg(path), detail};
    case EROFS:
    case EACCES:
    case EPERM:
        return {Errc::ReadOnly,
                Tr::tr("%1 cannot be written: permission is missing or the disk is read-only.").arg(path), detail};
    case ENOENT:
        return {Errc::NotFound, Tr::tr("%1 does not exist.").arg(path), detail};
    default:
        return {Errc::Io, Tr::tr("%1 could not be read or written: %2.").arg(path, detail), detail};
    }
}

Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    errno = 0;
    if (faults::failureOf(QLatin1StringView("write-file")) != faults::Failure::None)
        return std::unexpected(fileError(path, ENOSPC));
    QTemporaryFile file(info.absolutePath() + QStringLiteral("/.backflow-XXXXXX"));
    if (!file.open())
        return std::unexpected(fileError(path, errno));
    if (file.write(bytes) != bytes.size() || !file.flush() || !flushToDisk(file.handle()))
        return std::unexpected(fileError(path, errno));
    faults::point(QLatin1StringView("file-flushed"));
    file.setAutoRemove(false);
    const QString temporary = file.fileName();
    file.close();
#ifdef Q_OS_WIN
    QFile::remove(path);
    const bool renamed = QFile::rename(temporary, path);
#else
    const bool renamed =
        std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) == 0;
#endif
    faults::point(QLatin1StringView("file-renamed"));
    if (!renamed || !flushFolder(info.absolutePath())) {
        const Error error = fileError(path, errno);
        QFile::remove(temporary);
        return std::unexpected(error);
    }
    return {};
}

Result<QByteArray> readWhole(const QString &path, qint64 cap)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly)) {
        if (!QFileInfo::exists(path))
            return failure(Errc::NotFound, Tr::tr("%1 does not exist.").arg(path));
        return failure(Errc::Io, Tr::tr("%1 could not be opened: %2.").arg(path, file.errorString()));
    }
    if (cap > 0 && file.size() > cap)
        return failure(Errc::TooLarge, Tr::tr("%1 is larger than the %2 bytes allowed.").arg(path).arg(cap));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Errc::Io, Tr::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    return bytes;
}

} // namespace backflow::base
