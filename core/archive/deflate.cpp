#include "core/archive/deflate.h"

#include <array>
#include <vector>

namespace backflow::archive {

namespace {

constexpr qsizetype kWindow = 32 * 1024;
constexpr qsizetype kMinMatch = 3;
constexpr qsizetype kMaxMatch = 258;
constexpr int kHashBits = 15;
/// How many earlier places are looked at; more costs time and saves little.
constexpr int kChain = 48;

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

constexpr auto kLengths = lengthRanges();
constexpr auto kDistances = distanceRanges();

template <size_t N>
int rangeOf(const std::array<Range, N> &ranges, int value)
{
    const auto after = std::ranges::upper_bound(ranges, value, {}, &Range::first);
    return static_cast<int>(after - ranges.begin()) - 1;
}

class BitWriter final
{
public:
    /// Lowest bit first.
    void put(quint32 value, int count)
    {
        m_held |= static_cast<quint64>(value) << m_count;
        m_count += count;
        while (m_count >= 8) {
            m_out.append(static_cast<char>(m_held));
            m_held >>= 8;
            m_count -= 8;
        }
    }

    /// Codes stand with their highest bit first.
    void putCode(quint32 code, int count)
    {
        quint32 turned = 0;
        for (int i = 0; i < count; ++i)
            turned |= ((code >> i) & 1U) << (count - 1 - i);
        put(turned, count);
    }

    QByteArray finish()
    {
        put(0, (8 - m_count) % 8);
        return std::move(m_out);
    }

private:
    QByteArray m_out;
    quint64 m_held = 0;
    int m_count = 0;
};

class Deflater final
{
public:
    explicit Deflater(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_heads(size_t(1) << kHashBits, -1)
        , m_before(static_cast<size_t>(std::min(bytes.size(), kWindow)), -1)
    {
    }

    QByteArray run()
    {
        m_out.put(1, 1); // the last block
        m_out.put(1, 2); // of the fixed code
        for (qsizetype at = 0; at < m_bytes.size();) {
            const Match match = longestAt(at);
            if (match.length < kMinMatch) {
                putSymbol(static_cast<quint8>(m_bytes[at]));
                enter(at++);
                continue;
            }
            putMatch(match);
            for (const qsizetype end = at + match.length; at < end; ++at)
                enter(at);
        }
        putSymbol(256);
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

    size_t slot(qsizetype at) const { return static_cast<size_t>(at % kWindow); }

    void enter(qsizetype at)
    {
        if (at + kMinMatch > m_bytes.size())
            return;
        qsizetype &head = m_heads[hashAt(at)];
        m_before[slot(at)] = head;
        head = at;
    }

    Match longestAt(qsizetype at) const
    {
        Match best;
        if (at + kMinMatch > m_bytes.size())
            return best;
        const qsizetype limit = std::min(kMaxMatch, m_bytes.size() - at);
        qsizetype place = m_heads[hashAt(at)];
        for (int tries = 0; tries < kChain && place >= 0 && at - place <= kWindow; ++tries) {
            qsizetype length = 0;
            while (length < limit && m_bytes[place + length] == m_bytes[at + length])
                ++length;
            if (length > best.length)
                best = {length, at - place};
            if (length == limit)
                break;
            const qsizetype next = m_before[slot(place)];
            // A slot that was written over leads forward, out of the chain.
            if (next >= place)
                break;
            place = next;
        }
        return best;
    }

    void putSymbol(int symbol)
    {
        if (symbol < 144)
            m_out.putCode(static_cast<quint32>(0x30 + symbol), 8);
        else if (symbol < 256)
            m_out.putCode(static_cast<quint32>(0x190 + symbol - 144), 9);
        else if (symbol < 280)
            m_out.putCode(static_cast<quint32>(symbol - 256), 7);
        else
            m_out.putCode(static_cast<quint32>(0xc0 + symbol - 280), 8);
    }

    void putMatch(const Match &match)
    {
        const int length = static_cast<int>(match.length);
        const int lengthRange = rangeOf(kLengths, length);
        putSymbol(257 + lengthRange);
        const Range &byLength = kLengths[static_cast<size_t>(lengthRange)];
        m_out.put(static_cast<quint32>(length - byLength.first), byLength.bits);
        const int distance = static_cast<int>(match.distance);
        const int distanceRange = rangeOf(kDistances, distance);
        m_out.putCode(static_cast<quint32>(distanceRange), 5);
        const Range &byDistance = kDistances[static_cast<size_t>(distanceRange)];
        m_out.put(static_cast<quint32>(distance - byDistance.first), byDistance.bits);
    }

    QByteArrayView m_bytes;
    /// Latest place of each hash, and for each place of the window the one before it; -1 = none.
    std::vector<qsizetype> m_heads;
    std::vector<qsizetype> m_before;
    BitWriter m_out;
};

constexpr auto crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

constexpr auto kCrcTable = crcTable();

} // namespace

QByteArray deflated(QByteArrayView bytes)
{
    return Deflater(bytes).run();
}

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes)
        crc = kCrcTable[(crc ^ static_cast<quint8>(byte)) & 0xffU] ^ (crc >> 8);
    return ~crc;
}

} // namespace backflow::archive
