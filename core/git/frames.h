#pragma once

#include <QByteArray>
#include <optional>

namespace backflow::git {

/// What the helper process and its caller say to each other over the helper's input and output: the length of the body
/// (four bytes, big endian), one letter for what it is, the body.
enum class FrameKind : char {
    // to the helper
    Request = 'R',      ///< RemoteRequest; the first thing that is said, and once
    Credential = 'C',   ///< answers Ask: length of the user's name (two bytes), name, secret
    NoCredential = 'N', ///< answers Ask
    Stop = 'S',         ///< end as soon as it can be done in order
    // from the helper
    Progress = 'P',  ///< two numbers of eight bytes; also a sign of life
    Ask = 'K',       ///< RemotePlace
    Uploading = 'U', ///< from here on the remote may know of changes
    Answer = 'A',    ///< RemoteAnswer; the last thing that is said
    Failure = 'F',   ///< RemoteFailure; the same
};

struct Frame {
    FrameKind kind = FrameKind::Failure;
    QByteArray body;
    bool operator==(const Frame &) const = default;
};

/// Longer bodies are not believed: the names of a hundred thousand branches have some ten megabytes.
inline constexpr quint32 kLongestBody = 64 * 1024 * 1024;
inline constexpr qsizetype kFrameHead = 5;

QByteArray frameBytes(FrameKind kind, const QByteArray &body = {});

/// Length of the body that five bytes announce; nothing when they announce none that is believed.
std::optional<quint32> bodyLength(const QByteArray &head);

/// Takes frames off a stream that arrives in pieces.
class FrameReader final
{
public:
    void feed(const QByteArray &bytes) { m_bytes += bytes; }
    /// Nothing while the next one is not whole.
    std::optional<Frame> next();
    /// What came is no frame; nothing more is read.
    bool isBroken() const { return m_broken; }

private:
    QByteArray m_bytes;
    bool m_broken = false;
};

} // namespace backflow::git
