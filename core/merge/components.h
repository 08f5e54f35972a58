#pragma once

#include "core/base/result.h"
#include "core/merge/mergevalues.h"
#include "core/merge/threeway.h"
#include "core/model/componentkey.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace backflow::merge {

/// Path → bytes of one component's files, in source format.
using FileSet = QMap<QString, QByteArray>;

/// The three versions of one component. Empty = it is not there; no ancestor = no common version is known.
struct ComponentVersions {
    std::optional<FileSet> ancestor;
    FileSet source;
    FileSet target;
};

/// One file of a component under merge, followed over moves.
struct ComponentFile {
    /// Where the result stands; while that is to be decided, the target's place.
    QString path;
    /// Where each version has it; empty = not there.
    QString ancestorPath;
    QString sourcePath;
    QString targetPath;
    FileVersions versions;
    Outcome outcome;
    /// It has no merge of its own: the choice for this decision says which of `standing` stands, and whether any does.
    QString follows;
    FileVersions standing;
};

/// The merge of one component. Decisions are in the outcomes of its files, named over all files by their path. What
/// concerns the component as a whole is asked once, on its main file: that one side removed what the other changed
/// (WholeFile; companions follow), and that both moved it to different folders (Place).
struct ComponentOutcome {
    std::vector<ComponentFile> files;
    /// The Place decision; empty = there is none.
    QString place;
    QStringList notes;
    int decisions() const;
};

/// Files are recognised over moves by their name within the component, in any case of letters. A file and the
/// `-meta.xml` that describes it stay together: neither is ever the result without the other where a version had both.
ComponentOutcome mergeComponent(const ComponentVersions &versions, const MergeOptions &options = {});

/// The files as they are to stand, in path order. Errors: Conflict when a decision has no choice; those of resolve().
base::Result<FileSet> resolveFiles(const ComponentOutcome &component, const QHash<QString, Choice> &choices);

/// The bytes of one file of it. Nothing = it is not to exist. Errors: as resolveFiles().
base::Result<std::optional<QByteArray>> resolveFile(const ComponentFile &file, const QHash<QString, Choice> &choices);

/// Where a file stands after the choices; `place` is ComponentOutcome::place.
QString resolvedPath(const QString &place, const ComponentFile &file, const QHash<QString, Choice> &choices);

/// Merges whole sets of components. Names that differ in the case of their letters alone are one component, as they are
/// to an org. Where one side moved a whole folder, what the other side added in it moves along, with a note.
std::map<model::ComponentKey, ComponentOutcome>
mergeComponents(std::map<model::ComponentKey, ComponentVersions> components);

/// Folder → folder: every component that the ancestor held in the first and that still is there stands in the second.
QMap<QString, QString> movedFolders(const std::map<model::ComponentKey, ComponentVersions> &components,
                                    FileSet ComponentVersions::*side);

} // namespace backflow::merge
