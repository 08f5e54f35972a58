// What the process that speaks to Git servers says, which hostile servers may have brought to say anything: taken for
// nothing, or for messages that are the same when written again.

#include "core/git/frames.h"
#include "core/git/remotemessages.h"

#include <cstdlib>

namespace {

template <class Read>
void check(const QByteArray &body, Read read)
{
    if (const auto message = read(body)) {
        if (read(backflow::git::toBytes(*message)) != message)
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace backflow;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    git::FrameReader whole;
    git::FrameReader pieces;
    whole.feed(bytes);
    for (qsizetype at = 0; at < bytes.size(); at += 7)
        pieces.feed(bytes.mid(at, 7));
    while (const auto frame = whole.next()) {
        if (pieces.next() != frame)
            std::abort();
        check(frame->body, git::requestOf);
        check(frame->body, git::answerOf);
        check(frame->body, git::failureOf);
        check(frame->body, git::placeOfBytes);
        if (const auto credential = git::credentialOf(frame->body); credential && credential->secret.size() > size)
            std::abort();
    }
    if (pieces.next() || pieces.isBroken() != whole.isBroken())
        std::abort();
    return 0;
}
