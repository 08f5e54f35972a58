#include "core/store/drives.h"

#include <QCoreApplication>
#include <QMutex>
#include <QMutexLocker>
#include <QSet>
#include <QStorageInfo>
#include <algorithm>
#include <array>

namespace backflow::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::store)
};

/// Of other machines: locks and flushes are what the far end makes of them. Source: sqlite.org, "How To Corrupt An
/// SQLite Database File", 2.1; WAL needs memory that all processes share.
constexpr std::array kRemote = {"nfs",
                                "nfs4",
                                "cifs",
                                "smb",
                                "smb3",
                                "smbfs",
                                "ncpfs",
                                "afs",
                                "afpfs",
                                "9p",
                                "ceph",
                                "lustre",
                                "glusterfs",
                                "webdav",
                                "fuse.sshfs",
                                "fuse.davfs2",
                                "davfs",
                                "vboxsf",
                                "vmhgfs",
                                "fuse.vmhgfs-fuse",
                                "prl_fs",
                                "fuse.rclone",
                                "fuse.gvfsd-fuse",
                                "fuse.s3fs",
                                "fuse.glusterfs"};
/// A file's new name and its old one may both be gone after a power cut.
constexpr std::array kFat = {"vfat", "msdos", "exfat", "fat", "fat12", "fat16", "fat32"};

bool isOneOf(const auto &kinds, const QByteArray &kind)
{
    return std::ranges::any_of(kinds, [&kind](const char *one) { return kind == one; });
}

} // namespace

base::Result<> checkDrive(const QString &folder, const QByteArray &kind)
{
    const QByteArray name = kind.toLower();
    if (isOneOf(kRemote, name))
        return base::failure(base::Errc::Unsupported,
                             Tr::tr("%1 is on a network drive (%2). What is done to orgs is noted in a journal that "
                                    "has to be safe on this computer at once, which such a drive does not promise. Put "
                                    "the workspace on a disk of this computer; the team shares through Git.")
                                 .arg(folder, QString::fromLatin1(kind)));
    if (isOneOf(kFat, name))
        return base::failure(base::Errc::Unsupported,
                             Tr::tr("%1 is on a drive with a simple file system (%2), where a power cut can lose what "
                                    "was written. Put the workspace on another disk of this computer.")
                                 .arg(folder, QString::fromLatin1(kind)));
    return {};
}

base::Result<> checkDriveOf(const QString &folder)
{
    static QMutex mutex;
    static QSet<QString> good;
    const QMutexLocker lock(&mutex);
    if (good.contains(folder))
        return {};
    base::Result<> fit = checkDrive(folder, QStorageInfo(folder).fileSystemType());
    if (fit)
        good.insert(folder);
    return fit;
}

} // namespace backflow::store
