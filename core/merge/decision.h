#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace backflow::merge {

enum class DecisionKind {
    BothChanged,   ///< the same entry or value, changed differently
    BothAdded,     ///< the same entry added by both, differently
    SourceRemoved, ///< the source removed what the target changed
    TargetRemoved, ///< the target removed what the source changed
    Order,         ///< both put the same entries in another order
    Lines,         ///< overlapping changes of lines in code or text
    WholeFile,     ///< binary content, or one side removed the file that the other changed
    NoAncestor,    ///< sides differ and no common version is known
    Place,         ///< both moved the component to different folders; the values are paths
};

/// A property of an entry as words can show it: "editable" → "true". Nested values keep a path: "actions/name".
struct Property {
    QString name;
    QString value;
    bool operator==(const Property &) const = default;
};

/// An entry that one side put elsewhere in a list, or into it.
struct Moved {
    QString name;
    /// What it stands behind there; empty = at the top.
    QString behind;
    bool added = false;
    bool operator==(const Moved &) const = default;
};

/// What one side says about the thing that is to be decided. `bytes` nothing = not there.
struct SideValue {
    std::optional<QByteArray> bytes;
    /// Properties of an entry, in document order; for a leaf one property without a name; of an order the names of the
    /// entries, as properties without a name; for lines none.
    QList<Property> properties;
    /// 1-based first line in that side's file; 0 = not there.
    int line = 0;
    /// Of an order: what this side did to the list as it was before; where there was none, what it has elsewhere than
    /// the other side.
    QList<Moved> moved = {};
    bool operator==(const SideValue &) const = default;
};

/// Something only a person can settle.
struct Decision {
    /// Stable for the same three values: hex of a hash over path, ancestor, source and target.
    QString id;
    DecisionKind kind = DecisionKind::BothChanged;
    /// Element names from below the root, entries with their key: `fieldPermissions[Account.Rating]`, `description`.
    /// For lines: the enclosing declaration (`method recalc(Account a)`), else empty.
    QString path;
    /// Name of the element contested: `fieldPermissions`; empty for lines and whole files.
    QString element;
    /// The entry's key in words: `Account.Rating`; empty when it has none.
    QString entryKey;
    SideValue ancestor;
    SideValue source;
    SideValue target;
    /// True where both sides' bytes may stand one after the other (entries of a list, lines).
    bool bothPossible = false;
    /// It would merge by itself, but somebody wants to be asked.
    bool asked = false;
    bool operator==(const Decision &) const = default;
};

enum class Take {
    Source,
    Target,
    Before,
    Remove,
    Both, ///< the target's, and behind it the source's
    Edited,
    BothSourceFirst, ///< the source's, and behind it the target's
};

/// Both sides' bytes stand in the result.
constexpr bool isBoth(Take take)
{
    return take == Take::Both || take == Take::BothSourceFirst;
}

/// What was chosen for one decision.
struct Choice {
    Take take = Take::Source;
    /// Of Edited: the bytes to put in place.
    QByteArray edited;
    bool operator==(const Choice &) const = default;
};

} // namespace backflow::merge
