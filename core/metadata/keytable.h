#pragma once

#include <QByteArray>
#include <QByteArrayView>
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
    /// Where the row came from, for `explain`: "table PermissionSet fieldPermissions", "fallback text", …
    QString origin;
};

/// Identity of repeated elements per metadata type and path. Facts of our own resource.
class KeyTable final
{
public:
    static const KeyTable &builtIn();

    /// `type` is the document's root element (`PermissionSet`), `path` the elements below it, outermost first, ending
    /// with the element asked about. A rule is always given; when the table has no row it is a fallback with an empty
    /// key, and the caller falls back to content alignment.
    ElementRule rule(const QByteArray &type, const QList<QByteArray> &path) const;

private:
    KeyTable();
    struct Data;
    const Data *m_data;
};

} // namespace backflow::metadata
