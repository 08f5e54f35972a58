#include "core/archive/deflate.h"

#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace backflow::archive {

namespace {

constexpr qsizetype kWindow = 32 * 1024;
constexpr qsizetype kMinMatch = 3;
constexpr qsizetype kMaxMatch = 258;
constexpr int kHashBits = 15;
/// How many earlier places are looked at; more costs time and saves little.
constexpr int kChain = 48;
constexpr int kEndOfBlock = 256;

/// Bits as they go out, the first one lowest.
struct Code {
    quint32 bits = 0;
    int count = 0;
};

/// Lengths and distances are told by a symbol for a range and extra bits within it (RFC 1951, section 3.2.5).
struct Range {
    int first;
    int bits;
};

constexpr auto lengthRanges()
{
    std::array<Range, 29> ranges{};
    int first = 3;
    for (int i = 0; i < 28; ++i) {
        const int bits = i < 8 ? 0 : (i - 4) / 4;
        ranges[static_cast<size_t>(i)] = {first, bits};
        first += 1 << bits;
    }
    ranges[28] = {258, 0};
    return ranges;
}

constexpr auto distanceRanges()
{
    std::array<Range, 30> ranges{};
    int first = 1;
    for (int i = 0; i < 30; ++i) {
        const int bits = i < 4 ? 0 : (i - 2) / 2;
        ranges[static_cast<size_t>(i)] = {first, bits};
        first += 1 << bits;
    }
    return ranges;
}

constexpr auto kDistances = distanceRanges();

/// Codes stand with their highest bit first.
constexpr Code turned(quint32 code, int count)
{
    Code out{0, count};
    for (int i = 0; i < count; ++i)
        out.bits |= ((code >> i) & 1U) << (count - 1 - i);
    return out;
}

/// The fixed code of a literal or a range of lengths (RFC 1951, section 3.2.6).
constexpr Code symbolCode(int symbol)
{
    const auto value = static_cast<quint32>(symbol);
    if (symbol < 144)
        return turned(0x30 + value, 8);
    if (symbol < 256)
        return turned(0x190 + value - 144, 9);
    if (symbol < 280)
        return turned(value - 256, 7);
    return turned(0xc0 + value - 280, 8);
}

constexpr Code joined(const Code &first, quint32 bits, int count)
{
    return {first.bits | bits << first.count, first.count + count};
}

constexpr auto literalCodes()
{
    std::array<Code, 257> codes{};
    for (int symbol = 0; symbol <= kEndOfBlock; ++symbol)
        codes[static_cast<size_t>(symbol)] = symbolCode(symbol);
    return codes;
}

/// Of every length, its extra bits included.
constexpr auto lengthCodes()
{
    constexpr auto kRanges = lengthRanges();
    std::array<Code, kMaxMatch + 1> codes{};
    for (size_t i = 0; i < kRanges.size(); ++i) {
        const Range &range = kRanges[i];
        for (int extra = 0; extra < 1 << range.bits && range.first + extra <= kMaxMatch; ++extra)
            codes[static_cast<size_t>(range.first + extra)] =
                joined(symbolCode(257 + static_cast<int>(i)), static_cast<quint32>(extra), range.bits);
    }
    return codes;
}

constexpr auto kLiteralCodes = literalCodes();
constexpr auto kLengthCodes = lengthCodes();

Code distanceCode(qsizetype distance)
{
    // Two ranges for every power of two, from the third range on.
    const auto less = static_cast<quint32>(distance - 1);
    const int width = std::bit_width(less);
    const int range = width < 2 ? static_cast<int>(less) : 2 * width - 2 + static_cast<int>((less >> (width - 2)) & 1U);
    const Range &found = kDistances[static_cast<size_t>(range)];
    return joined(turned(static_cast<quint32>(range), 5), less + 1 - static_cast<quint32>(found.first), found.bits);
}

/// Into a buffer that is large enough for the worst case: nine bits for every byte.
class BitWriter final
{
public:
    explicit BitWriter(qsizetype inputBytes)
        : m_out(inputBytes + inputBytes / 8 + 16, Qt::Uninitialized)
        , m_at(m_out.data())
    {
    }

    void put(const Code &code)
    {
        m_held |= static_cast<quint64>(code.bits) << m_count;
        m_count += code.count;
        while (m_count >= 8) {
            *m_at++ = static_cast<char>(m_held);
            m_held >>= 8;
            m_count -= 8;
        }
    }

    QByteArray finish()
    {
        put({0, (8 - m_count) % 8});
        m_out.truncate(m_at - m_out.data());
        return std::move(m_out);
    }

private:
    QByteArray m_out;
    char *m_at;
    quint64 m_held = 0;
    int m_count = 0;
};

/// How far two places hold the same, at most `limit` bytes.
qsizetype commonLength(const char *a, const char *b, qsizetype limit)
{
    qsizetype length = 0;
    if constexpr (std::endian::native == std::endian::little) {
        for (; length + 8 <= limit; length += 8) {
            quint64 left = 0;
            quint64 right = 0;
            std::memcpy(&left, a + length, 8);
            std::memcpy(&right, b + length, 8);
            if (left != right)
                return length + std::countr_zero(left ^ right) / 8;
        }
    }
    while (length < limit && a[length] == b[length])
        ++length;
    return length;
}

class Deflater final
{
public:
    explicit Deflater(QByteArrayView bytes)
        : m_bytes(bytes.data())
        , m_size(bytes.size())
        , m_heads(size_t(1) << kHashBits, -1)
        , m_before(static_cast<size_t>(std::min(bytes.size(), kWindow)), -1)
        , m_out(bytes.size())
    {
    }

    QByteArray run()
    {
        m_out.put({1, 1}); // the last block
        m_out.put({1, 2}); // of the fixed code
        for (qsizetype at = 0; at < m_size;) {
            const Match match = longestAt(at);
            if (match.length < kMinMatch) {
                m_out.put(kLiteralCodes[static_cast<quint8>(m_bytes[at])]);
                enter(at++);
                continue;
            }
            m_out.put(kLengthCodes[static_cast<size_t>(match.length)]);
            m_out.put(distanceCode(match.distance));
            for (const qsizetype end = at + match.length; at < end; ++at)
                enter(at);
        }
        m_out.put(kLiteralCodes[kEndOfBlock]);
        return m_out.finish();
    }

private:
    struct Match {
        qsizetype length = 0;
        qsizetype distance = 0;
    };

    size_t hashAt(qsizetype at) const
    {
        const auto byte = [this](qsizetype i) { return static_cast<quint32>(static_cast<quint8>(m_bytes[i])); };
        const quint32 three = byte(at) | byte(at + 1) << 8 | byte(at + 2) << 16;
        return (three * 2654435761U) >> (32 - kHashBits);
    }

    static size_t slot(qsizetype at) { return static_cast<size_t>(at % kWindow); }

    void enter(qsizetype at)
    {
        if (at + kMinMatch > m_size)
            return;
        qint32 &head = m_heads[hashAt(at)];
        m_before[slot(at)] = head;
        head = static_cast<qint32>(at);
    }

    Match longestAt(qsizetype at) const
    {
        Match best;
        if (at + kMinMatch > m_size)
            return best;
        const qsizetype limit = std::min(kMaxMatch, m_size - at);
        qsizetype place = m_heads[hashAt(at)];
        for (int tries = 0; tries < kChain && place >= 0 && at - place <= kWindow; ++tries) {
            // What is to be longer than the best so far is the same at its end, too.
            if (m_bytes[place + best.length] == m_bytes[at + best.length]) {
                const qsizetype length = commonLength(m_bytes + place, m_bytes + at, limit);
                if (length > best.length)
                    best = {length, at - place};
                if (length == limit)
                    break;
            }
            const qsizetype next = m_before[slot(place)];
            // A slot that was written over leads forward, out of the chain.
            if (next >= place)
                break;
            place = next;
        }
        return best;
    }

    const char *m_bytes;
    qsizetype m_size;
    /// Latest place of each hash, and for each place of the window the one before it; -1 = none.
    std::vector<qint32> m_heads;
    std::vector<qint32> m_before;
    BitWriter m_out;
};

/// The remainder of every byte, and of every byte with one to seven zero bytes behind it: eight at a step.
constexpr auto crcTables()
{
    std::array<std::array<quint32, 256>, 8> tables{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        tables[0][i] = value;
    }
    for (size_t table = 1; table < tables.size(); ++table) {
        for (size_t i = 0; i < 256; ++i) {
            const quint32 before = tables[table - 1][i];
            tables[table][i] = tables[0][before & 0xffU] ^ (before >> 8);
        }
    }
    return tables;
}

constexpr auto kCrcTables = crcTables();

} // namespace

QByteArray deflated(QByteArrayView bytes)
{
    return Deflater(bytes).run();
}

quint32 crc32(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const quint8 *>(bytes.data());
    const quint8 *const end = at + bytes.size();
    const auto four = [](const quint8 *p) {
        return static_cast<quint32>(p[0]) | static_cast<quint32>(p[1]) << 8 | static_cast<quint32>(p[2]) << 16 |
               static_cast<quint32>(p[3]) << 24;
    };
    const auto &tables = kCrcTables;
    quint32 crc = ~0U;
    for (; end - at >= 8; at += 8) {
        const quint32 low = crc ^ four(at);
        const quint32 high = four(at + 4);
        crc = tables[7][low & 0xffU] ^ tables[6][low >> 8 & 0xffU] ^ tables[5][low >> 16 & 0xffU] ^
              tables[4][low >> 24] ^ tables[3][high & 0xffU] ^ tables[2][high >> 8 & 0xffU] ^
              tables[1][high >> 16 & 0xffU] ^ tables[0][high >> 24];
    }
    for (; at != end; ++at)
        crc = tables[0][(crc ^ *at) & 0xffU] ^ (crc >> 8);
    return ~crc;
}

} // namespace backflow::archive
