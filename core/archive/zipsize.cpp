#include "core/archive/zip.h"

#include <QtEndian>

namespace backflow::archive {
namespace {

// Offsets and sizes of APPNOTE.TXT 4.3.12 and 4.3.16.
constexpr qsizetype kEndRecord = 22;
constexpr qsizetype kLongestComment = 65'535;
constexpr qsizetype kFileHeader = 46;

template <class T>
T number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

qsizetype endRecord(const QByteArray &zip)
{
    for (qsizetype at = zip.size() - kEndRecord; at >= 0 && at >= zip.size() - kEndRecord - kLongestComment; --at) {
        if (number<quint32>(zip, at) == 0x06054b50U)
            return at;
    }
    return -1;
}

} // namespace

std::optional<ZipSize> sizeOfZip(const QByteArray &zip)
{
    const qsizetype end = endRecord(zip);
    if (end < 0)
        return std::nullopt;
    const int entries = number<quint16>(zip, end + 10);
    qsizetype at = number<quint32>(zip, end + 16);
    ZipSize size;
    for (int i = 0; i < entries; ++i) {
        if (at > end - kFileHeader || number<quint32>(zip, at) != 0x02014b50U)
            return std::nullopt;
        const qsizetype nameSize = number<quint16>(zip, at + 28);
        const qsizetype next =
            at + kFileHeader + nameSize + number<quint16>(zip, at + 30) + number<quint16>(zip, at + 32);
        if (next > end || nameSize == 0)
            return std::nullopt;
        if (zip.at(at + kFileHeader + nameSize - 1) != '/')
            ++size.files;
        size.unzippedBytes += number<quint32>(zip, at + 24);
        at = next;
    }
    return size;
}

} // namespace backflow::archive
