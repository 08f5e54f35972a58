#pragma once

#include "core/compare/hidden.h"
#include "core/merge/mergevalues.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace backflow::compare {

enum class EntryState { Same, Changed, OnlyInSource, OnlyInTarget };

/// One entry of a component against its twin.
struct EntryDifference {
    EntryState state = EntryState::Changed;
    /// `fieldPermissions`
    QString element;
    /// `Account.Rating`; empty for plain properties of the root.
    QString entryKey;
    merge::SideValue source;
    merge::SideValue target;
    /// As decisions and keep rules have it: `fieldPermissions[Account.Rating]`; empty for text and binary content.
    QString path;
};

/// An entry that stands elsewhere but means the same.
struct MovedEntry {
    QString element;
    QString entryKey;
    QString path;
};

/// How two versions of one file differ in meaning.
struct FileDifference {
    /// False: not XML we can take apart; compare as text or bytes.
    bool structured = false;
    QString rootType;
    /// Without the same ones.
    std::vector<EntryDifference> entries;
    int same = 0;
    /// Entries that stand elsewhere among their like but mean the same.
    int moved = 0;
    std::vector<MovedEntry> movedEntries;
    /// What differs without a meaning.
    Hidden hidden;
    /// White space, line ends, entity forms, comments, defaults or the declaration
    /// differ.
    bool layoutDiffers = false;
    /// Why it is not structured, in words; empty otherwise.
    QString note;
};

FileDifference compareFiles(const QString &path, const std::optional<QByteArray> &source,
                            const std::optional<QByteArray> &target);

} // namespace backflow::compare
