#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace backflow::archive {

/// A file inside a zip. Names use '/', never start with one and never hold "..".
struct ZipEntry {
    QString name;
    QByteArray bytes;
    bool operator==(const ZipEntry &) const = default;
};

/// What a zip from outside may cost at most. Defaults follow the Metadata API's limits with room to spare.
struct ZipCaps {
    qint64 zipBytes = 128LL * 1024 * 1024;
    qint64 unzippedBytes = 629'145'600;
    qint64 oneFileBytes = 128LL * 1024 * 1024;
    int files = 20'000;
    /// Unzipped over zipped, per file above 1 MiB.
    int ratio = 400;
};

/// All files of a zip, in name order; entries for folders are left out.
/// Errors: Malformed (not a zip, a checksum is wrong, a name is absolute, holds `..`, a backslash, a drive letter or a
/// control character, or two names are equal without case), TooLarge (a cap; nothing was unpacked beyond it).
base::Result<QList<ZipEntry>> readZip(const QByteArray &zip, const ZipCaps &caps = {});

/// What a zip would cost, as its own directory says; nothing is unpacked.
struct ZipSize {
    /// Entries for folders are left out.
    int files = 0;
    qint64 unzippedBytes = 0;
    bool operator==(const ZipSize &) const = default;
};
/// Nothing when it is not a zip, or one of more than 65,535 entries or 4 GiB.
std::optional<ZipSize> sizeOfZip(const QByteArray &zip);

/// The same entries give the same bytes on every machine: sorted names, one fixed date, a compressor of our own. What
/// it writes, readZip reads with the default caps, up to their sizes.
/// Errors: InvalidInput (a name that readZip would refuse), TooLarge (over 65,535 files or 2 GiB).
base::Result<QByteArray> writeZip(QList<ZipEntry> entries);

} // namespace backflow::archive
