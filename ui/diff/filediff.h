#pragma once

#include "core/compare/contested.h"
#include "core/compare/entries.h"
#include "ui/diff/about.h"
#include "ui/diff/diffrows.h"
#include "ui/diff/openplace.h"
#include "ui/diff/places.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace backflow::ui::diff {

/// One file on both sides; nothing = not there.
struct FilePair {
    /// Relative to the snapshot's root; decides how the file is read and coloured.
    QString path;
    std::optional<QByteArray> first;
    std::optional<QByteArray> second;
    /// As both last had it in common, where that is known.
    std::optional<QByteArray> before = {};
    bool beforeKnown = false;
    bool operator==(const FilePair &) const = default;
};

/// What a DiffView shows: one component, as two environments (or two times) hold it.
struct DiffContent {
    /// "Sales User (permission set)"
    QString title;
    /// Environment names, or "Before" and "After": never sides.
    QString firstName;
    QString secondName;
    /// False: what only the first side has counts as added ("in UAT, not yet in Dev1"). True: the second side is the
    /// newer state, so what only it has was added.
    bool secondIsNewer = false;
    std::vector<FilePair> files;
    /// What is known besides, and where it can be opened; may be empty.
    std::vector<About> about = {};
    QList<OpenPlace> places = {};
    /// What differs can be made a rule: keepWanted() is heard.
    bool canKeep = false;
    /// Why there is nothing to compare, in a sentence; empty = there is. `noAccess`: somebody can grant it.
    QString unreadable = {};
    bool noAccess = false;
};

/// One difference in words.
struct EntryRow {
    backflow::compare::EntryState state = backflow::compare::EntryState::Changed;
    /// "Account.Rating", "Description"
    QString label;
    QString first;
    QString second;
    int firstLine = 0;
    int secondLine = 0;
    /// The entry as each side's file has it; nothing = not there.
    std::optional<QByteArray> firstXml;
    std::optional<QByteArray> secondXml;
    /// What is said of the difference in place of its state; for what is only written otherwise.
    QString words = {};
    /// compare::EntryDifference::path
    QString path;
    /// What it said when both sides last had it in common; empty = that is not known.
    QString before = {};
    /// Both sides changed it since, differently.
    bool contested = false;
};

/// Entries of one kind: "Field permission". A group without a label holds plain properties of the component.
struct EntryGroup {
    QString label;
    /// What its entries are matched by: "field"; empty where they have no key.
    QString matchedBy;
    std::vector<EntryRow> rows;
};

/// One file inside a zip.
struct ZipFile {
    QString name;
    qint64 size = 0;
    QByteArray hash;
};

/// One side of a file that is no text.
struct BinarySide {
    bool there = false;
    qint64 size = 0;
    /// First 12 hex digits of SHA-256.
    QString hash;
    /// Null when it is no picture.
    QImage image;
    /// Empty when it is no zip.
    std::vector<ZipFile> zip;
};

enum class FileKind {
    Same, ///< byte for byte
    Text,
    Binary,
    Huge, ///< too large to lay out as text
};

/// How one file differs, ready to be shown. Computed on a worker.
struct FileDiff {
    /// What it was computed of, and how.
    FilePair of;
    DiffOptions options;
    FileKind kind = FileKind::Text;
    bool onFirst = false;
    bool onSecond = false;
    /// Entries can be told apart; then `groups` says how they differ.
    bool structured = false;
    std::vector<EntryGroup> groups;
    int changedEntries = 0;
    int sameEntries = 0;
    int movedEntries = 0;
    bool layoutDiffers = false;
    /// What differs in entries without a meaning, by class.
    backflow::compare::Hidden hidden;
    /// Why it is shown as text although it is XML; empty otherwise.
    QString note;
    DiffRows rows;
    /// Lines that both sides changed differently since they had the file in common.
    std::vector<backflow::compare::LineRun> contestedFirst;
    std::vector<backflow::compare::LineRun> contestedSecond;
    Places firstPlaces;
    Places secondPlaces;
    /// Of Binary and Huge.
    BinarySide firstBinary;
    BinarySide secondBinary;
    /// Entries that stand more than once in one side, a sentence each.
    QStringList duplicates;
    /// There are lines to show.
    bool hasText() const { return kind == FileKind::Same || kind == FileKind::Text; }
};

/// `names` go into the sentences about duplicates. `known`: what was computed before, whose entries are taken over
/// where the same files are asked about and nothing that concerns entries is ignored otherwise; may be null.
FileDiff computeFileDiff(const FilePair &pair, const DiffOptions &options = {},
                         const std::pair<QString, QString> &names = {}, const FileDiff *known = nullptr);

/// The entries that both sides have alike, in the order of the first side. On a worker.
std::vector<EntryRow> sameEntriesOf(const FileDiff &diff);

} // namespace backflow::ui::diff
