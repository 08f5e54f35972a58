#pragma once

#include "core/merge/xmlversion.h"

#include <array>
#include <vector>

namespace backflow::merge {

/// The versions in the order in which they stand in arrays.
enum Side : quint8 { Ancestor, Source, Target };
inline constexpr std::array kSides = {Ancestor, Source, Target};

/// The same element in up to three versions; a null node = not there.
struct Entry {
    std::array<xml::Node, 3> nodes;
    const SchemaNode *schema = nullptr;
    /// Its position among the child elements of its parent; -1 = not there.
    std::array<int, 3> places = {-1, -1, -1};
    /// What it is recognised by among its like; sorts like the key. May be bytes of a version's source.
    QByteArray key;
    /// From 1; 0 = the key names it.
    int number = 0;
    /// The key for people: `Account.Rating`; empty when it has none.
    QString words() const;
    /// A side has something else in its place: what both did is never mixed.
    bool byPlace = false;
    bool has(Side side) const { return !nodes[side].isNull(); }
    const xml::Node &any() const { return has(Target) ? nodes[Target] : has(Source) ? nodes[Source] : nodes[Ancestor]; }
};

/// All entries of one tag below one parent.
struct Group {
    const SchemaNode *schema = nullptr;
    Identity identity = Identity::Singleton;
    /// What the entries are told apart by; empty where nothing but their place and content does.
    QList<KeyPart> key;
    /// Where the key table has no row and one of its fallbacks was chosen; else null.
    const metadata::FallbackKey *fallback = nullptr;
    /// Positions in Matching::entries, in each version's own order.
    std::array<std::vector<int>, 3> order;
    QByteArrayView tag() const { return schema->tag; }
};

/// The children of one element in three versions, recognised.
struct Matching {
    std::vector<Entry> entries;
    /// In the order in which their tags first stand in the target, then in the source, then in the ancestor.
    std::vector<Group> groups;
    /// All child elements of each version, in order, as positions in `entries`.
    std::array<std::vector<int>, 3> children;
    /// Group of each entry.
    std::vector<int> groupOf;
};

/// A null version or a null parent has no children. Parents' schemas must be the same.
Matching match(const std::array<const XmlVersion *, 3> &versions, const std::array<xml::Node, 3> &parents);

} // namespace backflow::merge
