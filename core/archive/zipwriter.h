#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace backflow::archive {

/// A file of a zip, compressed by itself: on any thread, before it is its turn.
struct PackedFile {
    QString name;
    quint32 crc = 0;
    qint64 size = 0;
    bool deflated = false;
    QByteArray data;
};
PackedFile packFile(const QString &name, const QByteArray &bytes);

/// Writes a zip as it grows. The same files in the same order give the same bytes on every machine.
class ZipWriter final
{
public:
    /// Takes the bytes of the zip one after the other.
    using Sink = std::function<base::Result<>(const QByteArray &bytes)>;
    explicit ZipWriter(Sink sink);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// Errors: InvalidInput (a name that readZip would refuse), TooLarge (over 65,535 files or 2 GiB), those of the
    /// sink.
    base::Result<> add(const PackedFile &file);
    /// The directory at the end; nothing may be added behind it. Errors: those of the sink.
    base::Result<> finish();
    int count() const { return m_count; }

private:
    struct Names;
    Sink m_sink;
    std::unique_ptr<Names> m_names;
    QByteArray m_directory;
    qint64 m_written = 0;
    int m_count = 0;
};

} // namespace backflow::archive
