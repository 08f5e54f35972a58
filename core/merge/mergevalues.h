#pragma once

#include "core/merge/decision.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace backflow::merge {

/// The three versions of one file. In a back promotion `source` is the higher environment's, `target` the lower one's;
/// the layout of the target is kept. Nothing = the file is not there on that side; no ancestor = no common version is
/// known.
struct FileVersions {
    std::optional<QByteArray> ancestor;
    std::optional<QByteArray> source;
    std::optional<QByteArray> target;
    bool operator==(const FileVersions &) const = default;
};

enum class AutoReason {
    OnlySourceChanged,
    OnlyTargetChanged,
    SameOnBothSides,
    OrderOnly,
    Policy,
    DifferentWords, ///< both changed the same lines of a text, but words in them that do not touch
};

/// Something that was merged without asking, with its reason. Changes that only the target made are listed too.
struct AutoMerge {
    AutoReason reason = AutoReason::OnlySourceChanged;
    QString path;
    QString element;
    QString entryKey;
    /// Added, changed or removed, and by whom, as values: either side's bytes, nothing = not there.
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
    /// Of Policy: its name, `version-maximum`.
    QString policy;
    bool operator==(const AutoMerge &) const = default;
};

/// Where bytes of a result came from.
enum class Origin { Both, Source, Target, Ancestor, Edited, Undecided };

/// How a file is laid out between its elements or lines.
struct Layout {
    QByteArray lineEnd = "\n";
    /// One step of indentation; empty when it cannot be told.
    QByteArray indent;
    bool operator==(const Layout &) const = default;
};

/// A run of the result's bytes. For undecided places `bytes` is empty and `decision` says which one. A piece with both
/// is white space or a comment that goes with the decision: it vanishes when the choice leaves nothing there.
struct Piece {
    Origin origin = Origin::Both;
    QByteArray bytes;
    /// Index into Outcome::decisions, or -1.
    int decision = -1;
    bool operator==(const Piece &) const = default;
};

/// The merge of one file, as a value: all that a person, a plan and a screen need.
struct Outcome {
    /// True when XML was merged by entry; false = by line, or whole, with the reason in `notes`.
    bool structured = false;
    /// True when JSON was merged by key path: the result must be valid JSON.
    bool json = false;
    std::vector<Piece> pieces;
    std::vector<Decision> decisions;
    std::vector<AutoMerge> automatic;
    /// Number of entries that are the same on both sides.
    int unchanged = 0;
    /// Sentences worth showing: order notes, why a line merge was used.
    QStringList notes;
    /// Bytes taken from the source at a decision are put into the target's layout.
    Layout sourceLayout;
    Layout targetLayout;
    /// Of XML: entries, by path with keys, that an input holds more than once, and how often at most. A result may not
    /// hold any other entry twice.
    QMap<QString, int> repeated;
    /// Of Apex and scripts: the file's name, which tells the language. `repeated` then has the declarations that an
    /// input holds more than once, by Outline::signaturePath().
    QString codeFile;
    /// Of XML: lists, by their tags below the root, whose entries hold their position as a number that has to ascend.
    QStringList numbered;
    /// True when the merged file is not to exist (both removed it, or one removed it and the other left it alone).
    bool removed = false;
    bool clean() const { return decisions.empty(); }
    bool operator==(const Outcome &) const = default;
};

} // namespace backflow::merge
