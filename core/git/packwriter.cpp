#include "core/git/packwriter.h"

#include "core/git/giterror.h"
#include "core/git/handles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>
#include <cstring>
#include <git2.h>
#include <git2/odb_backend.h>

namespace backflow::git {
namespace {

constexpr qsizetype kHeaderBytes = 12;
constexpr qsizetype kChunkBytes = 1 << 20;
/// Fast: XML shrinks by nine tenths at any level.
constexpr int kCompression = 3;

git_object_t typeOf(ObjectKind kind)
{
    return static_cast<git_object_t>(kind);
}

/// Kind and size: four bits of the size in the first byte, seven in each that follows.
void appendEntryHeader(QByteArray &pack, ObjectKind kind, quint64 size)
{
    auto byte = static_cast<unsigned char>((static_cast<int>(kind) << 4) | (size & 0x0f));
    for (size >>= 4; size > 0; size >>= 7) {
        pack.append(static_cast<char>(byte | 0x80));
        byte = size & 0x7f;
    }
    pack.append(static_cast<char>(byte));
}

QByteArray deflated(const QByteArray &bytes)
{
    // qCompress puts the size in four bytes before the zlib stream, and gives no stream at all for no bytes.
    static const QByteArray kNothing = QByteArray::fromHex("789c030000000001");
    return bytes.isEmpty() ? kNothing : qCompress(bytes, kCompression).sliced(4);
}

} // namespace

RawId idOfObject(ObjectKind kind, QByteArrayView bytes)
{
    git_oid id;
    git_odb_hash(&id, bytes.data(), static_cast<size_t>(bytes.size()), typeOf(kind));
    RawId raw;
    std::memcpy(raw.data(), id.id, raw.size());
    return raw;
}

PackWriter::PackWriter(git_odb *odb)
    : m_odb(odb)
    , m_pack("PACK", 4)
{
    m_pack.resize(kHeaderBytes);
    qToBigEndian<quint32>(2, m_pack.data() + 4);
    // Once now, so that the look-ups of add() need not look for new packs each time something is missing.
    git_odb_refresh(odb);
}

RawId PackWriter::add(ObjectKind kind, const QByteArray &bytes)
{
    const RawId raw = idOfObject(kind, bytes);
    const QByteArray name(reinterpret_cast<const char *>(raw.data()), raw.size());
    git_oid id;
    std::memcpy(id.id, raw.data(), raw.size());
    if (m_new.contains(name) || git_odb_exists_ext(m_odb, &id, GIT_ODB_LOOKUP_NO_REFRESH) == 1)
        return raw;
    m_new.insert(name);
    appendEntryHeader(m_pack, kind, static_cast<quint64>(bytes.size()));
    m_pack.append(deflated(bytes));
    return raw;
}

base::Result<> PackWriter::land(async::Monitor &monitor)
{
    if (m_new.isEmpty())
        return {};
    const QString what = QCoreApplication::translate("backflow::git", "The new content could not be stored.");
    qToBigEndian<quint32>(static_cast<quint32>(m_new.size()), m_pack.data() + 8);
    m_pack.append(QCryptographicHash::hash(m_pack, QCryptographicHash::Sha1));

    // libgit2 inflates and hashes every object again while it makes the index: our bytes are judged before they count.
    Handle<git_odb_writepack> writer;
    if (const int code = git_odb_write_pack(out(writer), m_odb, nullptr, nullptr); code < 0)
        return gitFailure(code, what);
    git_indexer_progress progress = {};
    for (qsizetype at = 0; at < m_pack.size(); at += kChunkBytes) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const qsizetype size = std::min(kChunkBytes, m_pack.size() - at);
        const int code = writer->append(writer.get(), m_pack.constData() + at, static_cast<size_t>(size), &progress);
        if (code < 0)
            return gitFailure(code, what);
        monitor.advance(at + size, m_pack.size());
    }
    if (const int code = writer->commit(writer.get(), &progress); code < 0)
        return gitFailure(code, what);
    return {};
}

} // namespace backflow::git
