#pragma once

#include "core/base/result.h"
#include "core/ports/journalstore.h"

#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>

namespace backflow::promotion {

/// Somebody who decides a draft, in one window of one program.
struct Decider {
    QString who;
    /// The machine, where the workspace's folder is shared.
    QString host;
    QDateTime since;
    /// Names this holding.
    QString nonce;
    bool operator==(const Decider &) const = default;
};

/// Who decides a draft at the moment: one at a time, so that nobody's work is thrown away at the second writing. The
/// operating system tells whether that program still runs; a record beside it tells who it is, and hands the turn over.
struct Turn {
    /// The turn is that of the one who asked.
    bool mine = false;
    /// Held as long as the program works on it; null while the one before has not let go yet, and where it is
    /// another's.
    std::shared_ptr<ports::JournalStore::Lease> lease;
    /// Whose turn it is; nothing: nobody's.
    std::optional<Decider> holder;
};

/// Takes the turn where it is free, or is `me` already. Errors: those of JournalStore.
base::Result<Turn> takeTurn(ports::JournalStore &journal, const QString &draft, const Decider &me);

/// Takes the turn from whoever has it; the other one's program notices at its next look.
base::Result<Turn> takeTurnOver(ports::JournalStore &journal, const QString &draft, const Decider &me);

/// How it stands, for somebody who had the turn (`held`) or watches (null). Takes nothing, but takes the lease of a
/// turn that is `me` already.
base::Result<Turn> lookAtTurn(ports::JournalStore &journal, const QString &draft, const QString &nonce,
                              std::shared_ptr<ports::JournalStore::Lease> held);

/// Holds the turn for a moment of housekeeping; null while somebody decides.
std::shared_ptr<ports::JournalStore::Lease> freeTurn(ports::JournalStore &journal, const QString &draft);

/// Gives the turn back where it still is that holding's. The lease goes with its handle.
base::Result<> giveTurnBack(ports::JournalStore &journal, const QString &draft, const QString &nonce);

/// Number of the last record that is kept of a draft's session; 0 = none: tells a watcher that something was decided.
base::Result<qint64> lastRecordOf(ports::JournalStore &journal, const QString &draft);

} // namespace backflow::promotion
