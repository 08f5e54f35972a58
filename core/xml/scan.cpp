#include "core/xml/scan.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace backflow::xml {

namespace {

bool stopsText(char c)
{
    return c == '<' || c == '&' || c == ']';
}

bool isPlain(char c)
{
    return (quint8(c) >= 0x20 && quint8(c) < 0x80) || c == '\n' || c == '\t' || c == '\r';
}

#if defined(__SSE2__)

constexpr qsizetype kBlock = 16;

__m128i load(const char *p)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
}

__m128i equal(__m128i block, char c)
{
    return _mm_cmpeq_epi8(block, _mm_set1_epi8(c));
}

unsigned textStops(__m128i block)
{
    return unsigned(
        _mm_movemask_epi8(_mm_or_si128(equal(block, '<'), _mm_or_si128(equal(block, '&'), equal(block, ']')))));
}

/// Signed comparison: bytes from 0x80 on are below zero, so they are found together with the control characters.
unsigned notPlain(__m128i block)
{
    const __m128i low = _mm_cmplt_epi8(block, _mm_set1_epi8(0x20));
    const __m128i allowed = _mm_or_si128(equal(block, '\n'), _mm_or_si128(equal(block, '\t'), equal(block, '\r')));
    return unsigned(_mm_movemask_epi8(_mm_andnot_si128(allowed, low)));
}

#endif

} // namespace

const char *findTextStop(const char *p, const char *end)
{
#if defined(__SSE2__)
    for (; end - p >= kBlock; p += kBlock) {
        if (const unsigned found = textStops(load(p)))
            return p + std::countr_zero(found);
    }
#endif
    while (p < end && !stopsText(*p))
        ++p;
    return p;
}

const char *findEither(const char *p, const char *end, char one, char other)
{
#if defined(__SSE2__)
    for (; end - p >= kBlock; p += kBlock) {
        const __m128i block = load(p);
        if (const int found = _mm_movemask_epi8(_mm_or_si128(equal(block, one), equal(block, other))))
            return p + std::countr_zero(unsigned(found));
    }
#endif
    while (p < end && *p != one && *p != other)
        ++p;
    return p;
}

qsizetype commonLength(const char *a, const char *aEnd, const char *b, const char *bEnd)
{
    const char *const begin = a;
    const char *const limit = aEnd - a < bEnd - b ? aEnd : a + (bEnd - b);
#if defined(__SSE2__)
    for (; limit - a >= kBlock; a += kBlock, b += kBlock) {
        const unsigned same = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(load(a), load(b))));
        if (same != 0xFFFF)
            return a - begin + std::countr_zero(~same);
    }
#else
    for (; limit - a >= 8; a += 8, b += 8) {
        if (std::memcmp(a, b, 8) != 0)
            break;
    }
#endif
    while (a < limit && *a == *b) {
        ++a;
        ++b;
    }
    return a - begin;
}

qsizetype countByte(const char *p, const char *end, char byte)
{
    qsizetype count = 0;
#if defined(__SSE2__)
    // Equal bytes are -1, so 255 blocks fit into counters of one byte each.
    constexpr qsizetype kMost = 255 * kBlock;
    while (end - p >= kBlock) {
        __m128i counters = _mm_setzero_si128();
        for (const char *const stop = p + std::min((end - p) / kBlock * kBlock, kMost); p < stop; p += kBlock)
            counters = _mm_sub_epi8(counters, equal(load(p), byte));
        const __m128i sums = _mm_sad_epu8(counters, _mm_setzero_si128());
        count += _mm_cvtsi128_si32(sums) + _mm_extract_epi16(sums, 4);
    }
#endif
    for (; p < end; ++p)
        count += *p == byte ? 1 : 0;
    return count;
}

const char *skipPlain(const char *p, const char *end)
{
#if defined(__SSE2__)
    for (; end - p >= kBlock; p += kBlock) {
        if (const unsigned found = notPlain(load(p)))
            return p + std::countr_zero(found);
    }
#endif
    while (p < end && isPlain(*p))
        ++p;
    return p;
}

} // namespace backflow::xml
