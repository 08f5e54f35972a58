#pragma once

#include "core/merge/mergevalues.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>
#include <vector>

namespace backflow::merge {

/// What stands under one tag of an entry: a property, or a list of them.
struct EntryPart {
    QString name;
    /// Decoded text of each element of that tag, in order.
    QStringList values;
    /// The elements as they are written.
    QList<QByteArray> elements;
    /// True where they hold text alone, no elements.
    bool leaf = true;
    bool operator==(const EntryPart &) const = default;
};

/// The parts of an entry's bytes in document order. Nothing where the bytes are not one element, or one that holds
/// attributes or text of its own.
std::optional<std::vector<EntryPart>> partsOf(const QByteArray &entry);

/// The entry with that part in the place of its own; none where `part.elements` is empty. A part it did not have comes
/// where `order` (tags, as another version has them) says, else at its end. Everything else stays to the byte.
QByteArray withPart(const QByteArray &entry, const EntryPart &part, const QStringList &order);

/// A part that says these values: elements that are alike but for their text keep how they are written.
EntryPart partOf(const QString &name, const QStringList &values);

/// Whose value a property of a combined entry has.
enum class PartFrom { Source, Target, Before };

/// A property that the sides say differently.
struct Contested {
    QString name;
    /// "edit"; the tag where there is no better word.
    QString words;
    /// Of each version; nothing = not there.
    std::optional<EntryPart> source;
    std::optional<EntryPart> target;
    std::optional<EntryPart> before;
    const std::optional<EntryPart> &of(PartFrom from) const;
    bool operator==(const Contested &) const = default;
};

/// The properties of an entry that can be chosen one by one; empty where it cannot be taken apart, or where fewer than
/// two differ, for then a side as a whole says it.
std::vector<Contested> contestedParts(const Decision &decision);

/// The entry with one choice for each of contestedParts(), in the target's layout. Errors are none: what cannot be
/// taken apart has no contested parts.
QByteArray combined(const Decision &decision, const std::vector<Contested> &parts, const std::vector<PartFrom> &from);

/// Which choices give that entry; nothing where none do: it was written by hand.
std::optional<std::vector<PartFrom>> combinationOf(const Decision &decision, const QByteArray &entry);

/// A reason, as a sentence, why those choices may not stand together; empty = they may. Nothing stands for what is not
/// chosen yet and breaks nothing.
QString illegalBecause(const Decision &decision, const std::vector<Contested> &parts,
                       const std::vector<std::optional<PartFrom>> &from);

/// The same for an entry as it is written: one sentence for each rule it breaks.
QStringList brokenRuleWords(const QString &element, const QByteArray &entry);

/// "no", "yes", a text, "not there", of a part that may not be there.
QString partWords(const std::optional<EntryPart> &part);

} // namespace backflow::merge
