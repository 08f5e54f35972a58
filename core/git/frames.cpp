#include "core/git/frames.h"

#include <QByteArrayView>
#include <QtEndian>

namespace backflow::git {

QByteArray frameBytes(FrameKind kind, const QByteArray &body)
{
    QByteArray bytes(kFrameHead, Qt::Uninitialized);
    qToBigEndian(quint32(body.size()), bytes.data());
    bytes[kFrameHead - 1] = char(kind);
    return bytes + body;
}

std::optional<quint32> bodyLength(const QByteArray &head)
{
    if (head.size() < kFrameHead)
        return std::nullopt;
    const quint32 length = qFromBigEndian<quint32>(head.constData());
    const bool known = QByteArrayView("RCNSPKUAF").contains(head.at(kFrameHead - 1));
    return known && length <= kLongestBody ? std::optional(length) : std::nullopt;
}

std::optional<Frame> FrameReader::next()
{
    if (m_broken || m_bytes.size() < kFrameHead)
        return std::nullopt;
    const std::optional<quint32> length = bodyLength(m_bytes);
    if (!length) {
        m_broken = true;
        return std::nullopt;
    }
    const qsizetype whole = kFrameHead + qsizetype(*length);
    if (m_bytes.size() < whole)
        return std::nullopt;
    Frame frame{FrameKind(m_bytes.at(kFrameHead - 1)), m_bytes.sliced(kFrameHead, *length)};
    m_bytes.remove(0, whole);
    return frame;
}

} // namespace backflow::git
