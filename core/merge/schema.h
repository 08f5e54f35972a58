#pragma once

#include "core/metadata/keytable.h"
#include "core/xml/document.h"

#include <QByteArray>
#include <QList>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace backflow::merge {

/// How the repetitions of an element are told apart.
enum class Identity {
    Unknown,   ///< the table has no row: decided by what the versions hold
    Singleton, ///< one per parent
    Keyed,     ///< by the texts the key names
    Ordinal,   ///< by position
    Aligned,   ///< no identity of its own: aligned by content against the ancestor
};

/// One way to read a part of a key: alternatives of paths, the first that is there counts.
using KeyPart = QList<QByteArray>;

/// What the key table says about one element in its place, looked up once.
struct SchemaNode {
    QByteArray tag;
    /// The tag, for people.
    QString name;
    /// Element names below the root, ending with this one.
    QList<QByteArray> path;
    metadata::ElementRule rule;
    QList<KeyPart> key;
    Identity identity = Identity::Unknown;
    bool isOrdered() const { return rule.order != metadata::ElementOrder::Set; }
    std::map<QByteArray, std::unique_ptr<SchemaNode>, std::less<>> children;
    /// Whether the table may tell elements below this one apart by a key; nothing = not asked yet.
    std::optional<bool> holdsKeyed;
    /// The children that were asked for first and last, and the sibling that was asked for behind this one: like stands
    /// with like, and entries hold the same children in the same order.
    SchemaNode *first = nullptr;
    SchemaNode *recent = nullptr;
    SchemaNode *follower = nullptr;
};

/// The key table as seen by one kind of document, filled as its elements are met. Not for several threads at once.
class Schema final
{
public:
    explicit Schema(const QByteArray &rootName);
    const QByteArray &type() const { return m_root.tag; }
    SchemaNode &root() { return m_root; }
    SchemaNode &child(SchemaNode &parent, QByteArrayView tag);
    /// Whether the table may tell elements below this one apart by a key.
    bool holdsKeyed(SchemaNode &node);
    /// How many elements it knows.
    int size() const { return m_size; }

private:
    SchemaNode &add(SchemaNode &parent, QByteArrayView tag);

    SchemaNode m_root;
    int m_size = 0;
};

/// A schema as an earlier file of that type left it in this thread, or a new one: files of one type hold the same
/// elements. It is for the caller alone until it is kept again.
Schema takeSchema(const QByteArray &rootName);
void keepSchema(Schema schema);

/// Text at a path that the key table gives as seen from the parent; it may begin with the parent's own name. Null when
/// it is not there.
QString seenFrom(const xml::Node &parent, const QString &path);

/// Whether the order of such children of `parent` carries meaning: a picklist that is sorted by its labels has none.
bool orderMatters(const SchemaNode &child, const xml::Node &parent);

/// Texts of the key's parts, in order; a missing one is empty. `ordinal` is the element's position among its like.
QList<QString> keyTexts(const QList<KeyPart> &key, const xml::Node &element, int ordinal);

/// The same as bytes, parted by U+001F, which no text can hold. May be bytes of the element's document.
QByteArray keyBytes(const QList<KeyPart> &key, const xml::Node &element, int ordinal);

/// Splits `a|b/c` into its alternatives.
KeyPart keyPart(const QString &expression);

} // namespace backflow::merge
