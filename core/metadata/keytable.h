#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::metadata {

enum class ElementOrder {
    Set,       ///< order carries no meaning
    List,      ///< order carries meaning, identity is weak
    KeyedList, ///< order carries meaning, identity is the key
};

/// What is known about the repetitions of one element.
struct ElementRule {
    /// Paths of child elements whose texts together name one repetition; "." is the element's own text, "@x" an
    /// attribute, "a|b" the first present, "@content" the whole subtree, "@ordinal" its position.
    QStringList key;
    ElementOrder order = ElementOrder::Set;
    /// At most one per parent: merged property by property, never as a list.
    bool singleton = false;
    /// Its properties mean something only together: both sides changing the entry differently is one decision.
    bool coupled = false;
    /// A stronger identity than `key` where the org allows only one of it: of a Profile's layoutAssignments
    /// ("objectOf(layout)", "recordType"); "objectOf(x)" is the text of x before its first '-'. Usually empty.
    QStringList semanticKey;
    /// Path, seen from the parent, of an expression that refers to the repetitions by position; usually empty.
    QString dependsOn;
    /// "path=text", seen from the parent: where it holds, a KeyedList is a Set. Usually empty.
    QString orderIrrelevantWhen;
    /// Child that holds the position as a number and has to be renumbered after a merge; usually empty.
    QString renumber;
    /// Where the row came from, for `explain`: "table PermissionSet fieldPermissions", or "fallback" and what was seen
    /// in the files (`fallbackKeys()`).
    QString origin;

    bool operator==(const ElementRule &) const = default;
};

/// A way to tell elements apart that the table has no row for.
struct FallbackKey {
    /// `fallback attribute @name`, `fallback composite layout+recordType`
    QString origin;
    /// As ElementRule::key.
    QStringList key;
};

/// Identity of repeated elements per metadata type and path. Facts of our own resource, compiled in: nothing is read
/// when a program starts.
class KeyTable final
{
public:
    static const KeyTable &builtIn();

    /// `type` is the document's root element (`PermissionSet`), `path` the elements below it, outermost first, ending
    /// with the element asked about. A rule is always given; when the table has no row it is a fallback with an empty
    /// key, and the caller falls back to content alignment. A child type's rows (`CustomField`) hold for its own file
    /// and below the element that holds it in its parent (`CustomObject` → `fields`).
    ElementRule rule(const QByteArray &type, const QList<QByteArray> &path) const;

    /// Whether there may be a row for an element below that place.
    bool hasRowsBelow(const QByteArray &type, const QList<QByteArray> &path) const;

    /// Whether a list of that type holds its positions as numbers.
    bool renumbers(const QByteArray &type) const;

    /// Keys to try, in this order, where there is no row; one counts when every sibling in every version has it and no
    /// two of one version have the same. Behind them come the element's own text, and alignment with the common
    /// version.
    static const QList<FallbackKey> &fallbackKeys();

private:
    KeyTable() = default;
};

} // namespace backflow::metadata
