#pragma once

#include "core/base/result.h"
#include "core/merge/mergevalues.h"
#include "core/merge/policies.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace backflow::merge {

/// Merges three versions of one file. `path` decides the kind (XML of a known root by entries, text by lines, binary
/// whole). Laws: merge(b,b,x)=x, merge(b,x,b)=x, merge(b,x,x)=x to the byte; swapping the sides mirrors the decisions.
/// Never fails: what cannot be parsed is merged by line, and `notes` says why.
Outcome mergeFile(const QString &path, const FileVersions &versions);

/// What a person wants to be done otherwise.
struct MergeOptions {
    /// Automatic merges, by automaticId(), that become decisions which say `asked`.
    QSet<QString> ask;
    Policies policies = {};
    /// Every automatic merge for one of these reasons becomes a decision that says `asked`. What both sides say alike
    /// is nothing to ask about.
    QList<AutoReason> askWhen = {};
    bool operator==(const MergeOptions &) const = default;
};
Outcome mergeFile(const QString &path, const FileVersions &versions, const MergeOptions &options);

/// Names an automatic merge within its file: hex of a hash over its path and the values before and after.
QString automaticId(const AutoMerge &merge);

/// The file's bytes after the choices; nothing = the file is not to exist.
/// Errors: Conflict when a decision has no choice; InvalidInput when a choice is not possible for its decision, or when
/// the result is not well-formed XML or JSON, or holds an entry or a method twice that no input holds twice.
base::Result<std::optional<QByteArray>> resolve(const Outcome &outcome, const QHash<QString, Choice> &choices);

/// The result as far as it is decided; undecided places hold a readable note instead of bytes. For showing, never for
/// deploying. One piece per run, so that a view can mark where each came from.
std::vector<Piece> preview(const Outcome &outcome, const QHash<QString, Choice> &choices);

} // namespace backflow::merge
