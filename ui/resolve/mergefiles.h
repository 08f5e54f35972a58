#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "ui/resolve/loaddraft.h"

#include <QJsonObject>
#include <QString>
#include <functional>
#include <memory>

namespace backflow::ui::resolve {

/// Three versions of one file that somebody else's merge left to a person, and where the result goes.
struct MergeFiles {
    QString base;
    /// The version that keeps its layout, and what it is called on screen.
    QString target;
    QString targetName;
    /// The version that is merged into it.
    QString source;
    QString sourceName;
    /// Its name says what kind of file it is; overwritten when the merge is done, and not before.
    QString result;
    /// Where what was decided is kept until then; empty = nowhere.
    QString ledger;
};

/// A place for the decisions on these three versions, the same for the same content, in the user's own data.
QString ledgerPlace(const MergeFiles &files);

/// Reads and merges, with what was decided before if the program ended meanwhile. An empty base where both others have
/// content means that there is none. Runs on a worker. Errors: NotFound, Io, TooLarge of reading.
base::Result<std::shared_ptr<const LoadedDraft>> loadMergeFiles(const MergeFiles &files, async::Monitor &monitor);

/// Writes records to the ledger, each durable when it returns.
std::function<base::Result<>(qint64 number, const QJsonObject &record)> keepInLedger(const QString &ledger);

/// Puts the result in its place and forgets the ledger. Errors: those of merge::resolve; Io.
base::Result<> writeMerge(const MergeFiles &files, const promotion::Draft &draft);

} // namespace backflow::ui::resolve
