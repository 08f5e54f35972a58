#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace backflow::archive {

/// Raw deflate (RFC 1951) of the bytes: one block of the fixed code, matches found greedily. Ours, because the
/// libraries of different systems give different bytes for the same input, and a plan's zip must be the same
/// everywhere. Never smaller than 1/160 of the input, so no reader takes it for a bomb.
QByteArray deflated(QByteArrayView bytes);

/// CRC-32 as zip wants it (RFC 1952, section 8).
quint32 crc32(QByteArrayView bytes);

} // namespace backflow::archive
