#pragma once

#include "core/model/environment.h"
#include "core/ports/backends.h"
#include "core/snapshot/retrieving.h"
#include "core/snapshot/seen.h"

#include <QString>

namespace backflow::snapshot {

/// Where components wait that have arrived while others are still on their way: a branch of its own. What was lost with
/// the connection, or with this program, is then all that the next retrieve has to ask for.
class Staging final
{
public:
    Staging(const ports::Backends &backends, ports::Repository &repository, ports::JournalStore *journal,
            const model::Environment &environment);

    /// Puts back into `to` what an earlier retrieve of the same org left here, and gives the stamps it had. Nothing
    /// when there is nothing that fits.
    QHash<model::ComponentKey, Stamp> resume(const Seen &now, Retrieved &to);
    /// Keeps what is fresh; its bytes are given up. Does nothing without a journal.
    /// A stop does not keep it from doing so: what has arrived is worth more than the moment.
    base::Result<> keep(Retrieved &retrieved, const Seen &now);
    /// How many components wait here.
    qsizetype count() const { return m_kept.stamps.size(); }
    base::Result<> clear();

private:
    QString branch() const;

    const ports::Backends &m_backends;
    ports::Repository &m_repository;
    ports::JournalStore *m_journal;
    const model::Environment &m_environment;
    Seen m_kept;
};

} // namespace backflow::snapshot
