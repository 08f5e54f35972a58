#include "core/merge/jsontext.h"

#include <QHash>

namespace backflow::merge {

namespace {

quint64 mixed(quint64 x)
{
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// UTF-8 of a code point; lone surrogates get three bytes as well, so that different texts stay different.
void appendCodePoint(QByteArray &out, uint c)
{
    if (c < 0x80) {
        out += char(c);
        return;
    }
    const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    static constexpr uint kLead[] = {0, 0xC0, 0xE0, 0xF0};
    out += char(kLead[more] | (c >> (6 * more)));
    for (int i = more - 1; i >= 0; --i)
        out += char(0x80 | ((c >> (6 * i)) & 0x3F));
}

uint unitAt(QByteArrayView text, qsizetype at)
{
    uint unit = 0;
    for (qsizetype i = at; i < at + 4; ++i)
        unit = unit * 16 + uint(hexValue(text[i]));
    return unit;
}

char unescaped(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c;
    }
}

} // namespace

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char low = char(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

JsonMeaning hashed(QByteArrayView text, quint64 salt)
{
    const auto size = size_t(text.size());
    return {mixed(qHashBits(text.data(), size, size_t(salt)) + size),
            mixed(qHashBits(text.data(), size, size_t(~salt)) ^ 0x9e3779b97f4a7c15ULL)};
}

JsonMeaning chained(const JsonMeaning &first, const JsonMeaning &second)
{
    return {mixed(first.high * 3 + mixed(second.high + 0x632be59bd9b4e019ULL)),
            mixed(first.low * 5 + mixed(second.low + 0x8cb92ba72f3d8dd7ULL))};
}

/// The inside of a string token that was read without an error.
QByteArray decoded(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        ++i;
        if (text[i] != 'u') {
            out += unescaped(text[i]);
            continue;
        }
        uint c = unitAt(text, i + 1);
        i += 4;
        const bool pair = c >= 0xD800 && c < 0xDC00 && i + 6 < text.size() && text[i + 1] == '\\' && text[i + 2] == 'u';
        if (const uint low = pair ? unitAt(text, i + 3) : 0; low >= 0xDC00 && low < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            i += 6;
        }
        appendCodePoint(out, c);
    }
    return out;
}

JsonMeaning stringMeaning(QByteArrayView inside)
{
    return inside.contains('\\') ? hashed(decoded(inside), 1) : hashed(inside, 1);
}

size_t qHash(const JsonMeaning &meaning, size_t seed) noexcept
{
    return size_t(meaning.high ^ seed);
}

JsonMeaning jsonName(QByteArrayView text)
{
    return hashed(text, 1);
}

} // namespace backflow::merge
