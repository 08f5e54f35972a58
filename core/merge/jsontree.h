#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <compare>
#include <vector>

namespace backflow::merge {

enum class JsonKind : quint8 { Object, Array, String, Number, True, False, Null };

/// What a value or a name says, whatever way it is written: escapes and the order of members do not matter, the
/// spelling of a number does. Two values with one meaning are equal (128 bits of hash).
struct JsonMeaning {
    quint64 high = 0;
    quint64 low = 0;
    auto operator<=>(const JsonMeaning &) const = default;
};
size_t qHash(const JsonMeaning &meaning, size_t seed = 0) noexcept;

/// One value. Offsets into the document's bytes; children are numbers of other nodes, -1 = none.
struct JsonNode {
    JsonKind kind = JsonKind::Null;
    int begin = 0;
    int end = 0;
    /// Of a member of an object: its name with the quotes.
    int nameBegin = -1;
    int nameEnd = -1;
    int firstChild = -1;
    int nextSibling = -1;
    int count = 0;
    JsonMeaning name;
    JsonMeaning meaning;
    bool isContainer() const { return kind == JsonKind::Object || kind == JsonKind::Array; }
    /// Where the member, or the value where it is none, begins.
    int from() const { return nameBegin >= 0 ? nameBegin : begin; }
};

/// A JSON document over its own bytes. Qt's QJsonDocument sorts members and forgets spelling and white space, so a
/// result that is to keep every byte nobody touched cannot be made with it.
class JsonTree final
{
public:
    /// Strict RFC 8259 in UTF-8 (a byte order mark is passed over): no comments, no trailing commas. Errors:
    /// InvalidInput with line and column; also for two members of one name, more than 128 levels, 256 MB or more.
    static base::Result<JsonTree> parse(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }
    const JsonNode &node(int number) const { return m_nodes[size_t(number)]; }
    static constexpr int root() { return 0; }
    std::vector<int> children(int parent) const;
    /// Number of the member with that name; -1 = none.
    int member(int object, const JsonMeaning &name) const;
    QByteArrayView part(int begin, int end) const { return QByteArrayView(m_bytes).sliced(begin, end - begin); }
    /// The value without its name.
    QByteArrayView value(int number) const { return part(node(number).begin, node(number).end); }
    /// The value, with its name where it has one.
    QByteArrayView entry(int number) const { return part(node(number).from(), node(number).end); }
    QString nameText(int number) const;
    /// A string without quotes and escapes, any other scalar as it is written.
    QString scalarText(int number) const;
    /// 1-based.
    int lineAt(int offset) const;

private:
    friend class JsonReader;
    QByteArray m_bytes;
    std::vector<JsonNode> m_nodes;
    std::vector<int> m_feeds;
};

/// The meaning a name has.
JsonMeaning jsonName(QByteArrayView text);

} // namespace backflow::merge
