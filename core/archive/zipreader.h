#pragma once

#include "core/archive/zip.h"

#include <memory>

namespace backflow::archive {

/// A zip whose files are unpacked one at a time, so that only what is looked at is in memory. Everything that can be
/// refused by the directory is refused when it is opened. Not for two threads at once.
class ZipReader final
{
public:
    /// Errors: those of readZip that need nothing unpacked. `zip` is shared, not copied.
    static base::Result<ZipReader> open(const QByteArray &zip, const ZipCaps &caps = {});
    /// Same over a file, which is read as far as it is needed. Errors also: NotFound, Io.
    static base::Result<ZipReader> openFile(const QString &path, const ZipCaps &caps = {});

    ZipReader(ZipReader &&) noexcept;
    ZipReader &operator=(ZipReader &&) noexcept;
    ~ZipReader();

    /// Names of the files, sorted; folders are left out.
    const QStringList &names() const;
    /// The bytes of a file by its place in names(). Reading the same one again counts again towards the caps.
    /// Errors: Malformed (data or checksum damaged, a declared size is wrong), TooLarge; the message names the file.
    base::Result<QByteArray> read(qsizetype index);

private:
    struct Inside;
    explicit ZipReader(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace backflow::archive
