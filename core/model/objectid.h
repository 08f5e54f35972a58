#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <array>
#include <compare>
#include <optional>

namespace backflow::model {

/// A Git object id (SHA-1, 20 bytes). `Tag` keeps the id of a commit and the id of a content apart.
template <class Tag>
class ObjectId final
{
public:
    static constexpr int kBytes = 20;

    static std::optional<ObjectId> fromHex(const QByteArray &hex)
    {
        const QByteArray raw = QByteArray::fromHex(hex);
        if (hex.size() != 2 * kBytes || raw.toHex() != hex)
            return std::nullopt;
        return fromRaw(reinterpret_cast<const unsigned char *>(raw.constData()));
    }
    /// `raw` points at 20 bytes.
    static ObjectId fromRaw(const unsigned char *raw)
    {
        ObjectId id;
        std::copy(raw, raw + kBytes, id.m_bytes.begin());
        return id;
    }
    const unsigned char *raw() const { return m_bytes.data(); }
    QByteArray toHex() const { return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), kBytes).toHex(); }
    QString toString() const { return QString::fromLatin1(toHex()); }
    auto operator<=>(const ObjectId &) const = default;
    friend size_t qHash(const ObjectId &id, size_t seed = 0) noexcept
    {
        return qHashBits(id.m_bytes.data(), kBytes, seed);
    }

private:
    ObjectId() = default;
    std::array<unsigned char, kBytes> m_bytes{};
};

using ContentId = ObjectId<struct ContentTag>;
using CommitId = ObjectId<struct CommitTag>;

} // namespace backflow::model
