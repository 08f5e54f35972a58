#pragma once

#include "core/base/result.h"
#include "core/governance/auditchain.h"
#include "core/governance/people.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/ports/historyindex.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::promotion {

/// One line of the record: an audit record, a decision it tells of, a change seen by a snapshot, or one that an org
/// wrote down itself.
struct HistoryEvent {
    /// Of the index; 0 = not from there.
    qint64 key = 0;
    QString id{};
    QDateTime when{};
    QString who{};
    /// In whose name; mostly empty.
    QString behalf{};
    /// Environment name.
    QString where{};
    /// What happened, in words.
    QString what{};
    /// `promotion`, `rollback`, `retrieve`, `decision`, …: the audit action.
    QString action{};
    ports::HistoryGroup group = ports::HistoryGroup::Promotions;
    ports::HistorySource source = ports::HistorySource::Record;
    QString promotion{};
    QString reason{};
    /// Work item.
    QString reference{};
    /// Number in the audit chain; 0 = none.
    qint64 sequence = 0;
    /// `Type:Full.Name`
    QStringList components{};
    /// The stored record, whole.
    QJsonObject record{};
};

/// False for what the history leaves out: that the gate said yes, for what came of it is told by itself.
bool isTold(const governance::AuditRecord &record);
/// A record of the audit chain in words.
HistoryEvent historyEvent(const governance::AuditRecord &record, const governance::People &people);
/// An event of the index as the history shows it.
HistoryEvent historyEvent(const ports::IndexedEvent &event);

/// Newest first, from the audit branch itself. Errors: those of Repository.
base::Result<QList<HistoryEvent>> history(ports::Repository &repository, int limit);

/// Walks the audit chain, from the head this machine saw last, and the local journal; remembers the head when all is
/// whole. `crew` has begun to read the audit branch; null = it is read here.
/// Errors: those of Repository; Corrupt when the journal does not fit its own hashes.
base::Result<governance::AuditVerdict> auditVerdict(ports::Repository &repository, ports::JournalStore &journal,
                                                    governance::SignatureCrew *crew = nullptr);

/// Takes that record, the newest of a chain that was found whole, for the head that this machine saw last. Does nothing
/// while only this machine has it: it may still get another place.
base::Result<> rememberHead(ports::Repository &repository, ports::JournalStore &journal, qint64 seq,
                            const QString &hash);

/// Number of the last record that was looked into closely on this machine (signatures, policy); 0 = none.
qint64 lastLookedAt(ports::JournalStore &journal);
base::Result<> rememberLookedAt(ports::JournalStore &journal, qint64 seq);

struct AuditCheck {
    qint64 records = 0;
    QString head;
};
/// The same with anything but a whole chain as an error. Errors: Corrupt, naming the first bad record.
base::Result<AuditCheck> verifyAudit(ports::Repository &repository, ports::JournalStore &journal);

} // namespace backflow::promotion
