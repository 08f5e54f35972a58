#pragma once

#include "core/merge/mergevalues.h"
#include "core/model/componentkey.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace backflow::promotion {

enum class Operation { Add, Change, Remove, Nothing };

/// The merge of one file of a component.
struct FileMerge {
    QString path;
    merge::FileVersions versions;
    merge::Outcome outcome;
    /// Where each version has it; empty = not there. Differ from `path` where it was moved.
    QString ancestorPath;
    QString sourcePath;
    QString targetPath;
    /// It goes with another file: the choice for this decision says which of `standing` stands, if any.
    QString follows;
    merge::FileVersions standing;
    /// The whole result, written by hand: stands in the place of the outcome.
    std::optional<QByteArray> written;
};

/// What a promotion would do to one component of the target.
struct ComponentMerge {
    model::ComponentKey key;
    Operation operation = Operation::Change;
    std::vector<FileMerge> files;
    /// The target changed it since the common version: work at risk if it were overwritten; the merge keeps it.
    bool targetChanged = false;
    /// Decisions of all files that have no choice yet.
    int undecided = 0;
    /// The decision on where it is to stand, when both moved it; empty = there is none.
    QString place;
    /// Sentences about the component as a whole.
    QStringList notes;
};

} // namespace backflow::promotion
