#include "core/xml/chars.h"

#include "core/xml/scan.h"

#include <QUtf8StringView>
#include <algorithm>
#include <array>
#include <cctype>

namespace backflow::xml {

namespace {

enum : quint8 { kNone = 0, kNameStart = 1, kNameChar = 2 };

constexpr std::array<quint8, 256> byteClasses()
{
    std::array<quint8, 256> classes{};
    for (int c = 'a'; c <= 'z'; ++c)
        classes[size_t(c)] = kNameStart | kNameChar;
    for (int c = 'A'; c <= 'Z'; ++c)
        classes[size_t(c)] = kNameStart | kNameChar;
    for (int c = '0'; c <= '9'; ++c)
        classes[size_t(c)] = kNameChar;
    classes['_'] = classes[':'] = kNameStart | kNameChar;
    classes['-'] = classes['.'] = kNameChar;
    return classes;
}
constexpr auto kBytes = byteClasses();

struct Range {
    char32_t first;
    char32_t last;
};
// NameStartChar and the rest of NameChar beyond ASCII: XML 1.0 (fifth edition), productions 4 and 4a.
constexpr Range kNameStartRanges[] = {{0xC0, 0xD6},     {0xD8, 0xF6},     {0xF8, 0x2FF},    {0x370, 0x37D},
                                      {0x37F, 0x1FFF},  {0x200C, 0x200D}, {0x2070, 0x218F}, {0x2C00, 0x2FEF},
                                      {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}};
constexpr Range kNameCharRanges[] = {{0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}};

template <size_t N>
bool in(const Range (&ranges)[N], char32_t c)
{
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

/// Decodes the character at `p`, which is valid UTF-8; `length` becomes its bytes.
char32_t codePoint(const char *p, int &length)
{
    const auto byte = [p](int i) { return char32_t(quint8(p[i])); };
    const char32_t lead = byte(0);
    if (lead < 0x80) {
        length = 1;
        return lead;
    }
    if (lead < 0xE0) {
        length = 2;
        return (lead & 0x1F) << 6 | (byte(1) & 0x3F);
    }
    if (lead < 0xF0) {
        length = 3;
        return (lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    }
    length = 4;
    return (lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
}

char32_t codePoint(const char *p)
{
    int length = 0;
    return codePoint(p, length);
}

/// Bytes of the well-formed UTF-8 sequence at `p` (Unicode table 3-7), or 0.
int sequenceLength(const char *p, const char *end)
{
    const auto byte = [p](int i) { return quint8(p[i]); };
    const auto follows = [p, end](int i) { return p + i < end && (quint8(p[i]) & 0xC0) == 0x80; };
    const quint8 lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool second = follows(1) && (lead != 0xE0 || byte(1) >= 0xA0) && (lead != 0xED || byte(1) <= 0x9F);
        return second && follows(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool second = follows(1) && (lead != 0xF0 || byte(1) >= 0x90) && (lead != 0xF4 || byte(1) <= 0x8F);
        return second && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

void append(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text += QChar(QChar::highSurrogate(c));
        text += QChar(QChar::lowSurrogate(c));
    } else {
        text += QChar(char16_t(c));
    }
}

/// Bytes without references: line ends to LF, and for attributes all white space to blanks.
void appendPlain(QString &text, QByteArrayView raw, bool attribute)
{
    const qsizetype from = text.size();
    // The decoder takes a leading U+FEFF for a byte order mark, but inside a document it is a character.
    for (; raw.startsWith("\xEF\xBB\xBF"); raw = raw.sliced(3))
        text += u'\uFEFF';
    text += QUtf8StringView(raw.data(), raw.size()).toString();
    if (!raw.contains('\r') && !attribute)
        return;
    QString tail = text.mid(from);
    text.truncate(from);
    tail.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    tail.replace(u'\r', u'\n');
    if (attribute) {
        tail.replace(u'\n', u' ');
        tail.replace(u'\t', u' ');
    }
    text += tail;
}

} // namespace

bool isCharacter(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

qsizetype nameLength(QByteArrayView text)
{
    const char *const begin = text.begin();
    const char *const end = text.end();
    const char *p = begin;
    if (p < end && (kBytes[quint8(*p)] & kNameStart)) {
        ++p;
        while (p < end && (kBytes[quint8(*p)] & kNameChar))
            ++p;
    }
    // Beyond ASCII the classes are ranges.
    while (p < end && (quint8(*p) >= 0x80 || (p != begin && (kBytes[quint8(*p)] & kNameChar)))) {
        int length = 1;
        if (quint8(*p) >= 0x80) {
            const char32_t c = codePoint(p, length);
            if (!in(kNameStartRanges, c) && (p == begin || !in(kNameCharRanges, c)))
                break;
        }
        p += length;
    }
    return p - begin;
}

char32_t referenceValue(QByteArrayView body)
{
    if (body.startsWith('#')) {
        const bool hex = body.size() > 1 && body[1] == 'x';
        const QByteArrayView digits = body.sliced(hex ? 2 : 1);
        bool ok = false;
        const bool signOrBlank = !digits.isEmpty() && !std::isxdigit(quint8(digits[0]));
        const quint32 value = digits.toUInt(&ok, hex ? 16 : 10);
        const bool allDigits =
            std::all_of(digits.begin(), digits.end(), [](char c) { return std::isxdigit(quint8(c)); });
        return ok && !signOrBlank && allDigits && isCharacter(value) ? char32_t(value) : 0;
    }
    if (body == "amp")
        return '&';
    if (body == "lt")
        return '<';
    if (body == "gt")
        return '>';
    if (body == "quot")
        return '"';
    if (body == "apos")
        return '\'';
    return 0;
}

qsizetype firstIllegal(QByteArrayView text)
{
    for (const char *p = skipPlain(text.begin(), text.end()); p < text.end();) {
        const int length = sequenceLength(p, text.end());
        if (length == 0 || !isCharacter(codePoint(p)))
            return p - text.begin();
        p += length;
        // In other scripts than Latin ones what is plain is rare, and short.
        if (p < text.end() && quint8(*p) < 0x80)
            p = skipPlain(p, text.end());
    }
    return -1;
}

bool needsDecoding(QByteArrayView text)
{
    return findEither(text.begin(), text.end(), '&', '\r') != text.end();
}

QString decode(QByteArrayView raw, bool attribute)
{
    QString text;
    qsizetype at = 0;
    while (at < raw.size()) {
        const qsizetype reference = raw.indexOf('&', at);
        if (reference < 0)
            break;
        appendPlain(text, raw.sliced(at, reference - at), attribute);
        const qsizetype semicolon = raw.indexOf(';', reference);
        append(text, referenceValue(raw.sliced(reference + 1, semicolon - reference - 1)));
        at = semicolon + 1;
    }
    appendPlain(text, raw.sliced(at), attribute);
    return text;
}

QString decodeCData(QByteArrayView raw)
{
    QString text;
    appendPlain(text, raw, false);
    return text;
}

} // namespace backflow::xml
