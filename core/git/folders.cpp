#include "core/git/folders.h"

#include "core/base/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <cerrno>
#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace backflow::git {

void flushPath(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
#else
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    ::close(handle);
#endif
}

base::Result<> makeFoldersDurably(const QString &root, const QStringList &below)
{
    QSet<QString> grown;
    for (const QString &relative : below) {
        QString folder = QDir::cleanPath(root + u'/' + relative);
        QStringList missing;
        while (!QFileInfo::exists(folder)) {
            missing.prepend(folder);
            folder = QFileInfo(folder).path();
        }
        for (const QString &next : missing) {
            errno = 0;
            const bool made = QDir().mkdir(next);
            const int refusal = errno;
            if (!made && !QFileInfo(next).isDir())
                return std::unexpected(base::fileError(next, refusal));
            grown.insert(QFileInfo(next).path());
        }
    }
    for (const QString &folder : grown)
        flushPath(folder);
    return {};
}

} // namespace backflow::git
