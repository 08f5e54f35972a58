#pragma once

#include "ui/diff/filediff.h"

namespace backflow::ui::diff {

/// The two sides as they are named, and which of them is the newer state.
struct SideNames {
    QString first;
    QString second;
    bool secondIsNewer = false;
};

/// One difference as a sentence that names the environments: "Account.Rating: UAT says edit no, Dev1 says edit yes."
QString sentenceOf(const QString &group, const EntryRow &row, const SideNames &names);
/// All of them, one a line.
QString sentencesOf(const std::vector<EntryGroup> &groups, const SideNames &names);
/// A table with headings, columns parted by tabs, for spreadsheets.
QString tableOf(const std::vector<EntryGroup> &groups, const SideNames &names);
/// The entry as XML; both sides under a comment with their name where they differ.
QString xmlOf(const EntryRow &row, const SideNames &names);
/// A unified patch that turns the older side (or the target) into the other one; `patch` and `git apply` read it. Empty
/// when the lines are the same.
QString patchOf(const FilePair &pair, const DiffRows &rows, const SideNames &names);
/// Whatever is ignored on screen, a patch has to fit the bytes.
QString patchOf(const FilePair &pair, const SideNames &names);

/// One change as a screen reader should hear it: what first, then where. "Changed: edit yes · read yes in UAT, …"
QString spokenOf(const QString &group, const EntryRow &row, const SideNames &names);
QString spokenOf(const DiffRows &rows, const RowRange &change, const Places &firstPlaces, const Places &secondPlaces,
                 const SideNames &names);

} // namespace backflow::ui::diff
