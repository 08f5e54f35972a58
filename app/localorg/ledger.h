#pragma once

#include "app/localorg/localorg.h"

namespace backflow::localorg {

/// Every deploy an org accepted, in a file of JSON lines: one when it is accepted, one with the same id when it ends. A
/// killed org has thus lost nothing of what it said yes to.
class Ledger final
{
public:
    /// Errors: Io.
    static base::Result<Ledger> open(const QString &path);

    base::Result<> accept(const LedgerEntry &entry);
    base::Result<> finish(const QString &id, const QString &outcome);
    const QList<LedgerEntry> &entries() const { return m_entries; }

private:
    base::Result<> append(const LedgerEntry &entry) const;

    QString m_path;
    QList<LedgerEntry> m_entries;
};

QJsonObject toJson(const LedgerEntry &entry);

} // namespace backflow::localorg
