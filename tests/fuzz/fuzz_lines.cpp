// Two texts, cut at the first NUL: the hunks of their difference, put into the first, give the second.

#include "core/text/linediff.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace backflow;
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype cut = input.indexOf('\0');
    const QByteArray a = input.left(cut);
    const QByteArray b = cut < 0 ? QByteArray() : input.mid(cut + 1);
    const auto linesA = text::splitLines(a);
    const auto linesB = text::splitLines(b);
    QByteArray result;
    int at = 0;
    for (const text::LineHunk &hunk : text::diffLines(a, b)) {
        if (hunk.a < at || hunk.a + hunk.aCount > int(linesA.size()) || hunk.b + hunk.bCount > int(linesB.size()))
            std::abort();
        for (; at < hunk.a; ++at)
            result += linesA[size_t(at)].toByteArray();
        for (int i = 0; i < hunk.bCount; ++i)
            result += linesB[size_t(hunk.b + i)].toByteArray();
        at += hunk.aCount;
    }
    for (; at < int(linesA.size()); ++at)
        result += linesA[size_t(at)].toByteArray();
    if (result != b)
        std::abort();
    const text::LineSpans spans = text::diffWords(a.left(2000), b.left(2000));
    for (const text::Span &span : spans.a) {
        if (span.begin < 0 || span.begin + span.length > a.left(2000).size())
            std::abort();
    }
    (void)text::looksBinary(a);
    return 0;
}
