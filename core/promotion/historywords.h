#pragma once

#include "core/ports/historyindex.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace backflow::promotion {

/// What a record of the audit chain says, in a sentence.
QString recordWords(const QString &action, const QJsonObject &record);
/// One decision of a record: "Sales: kept UAT for Field permission Account.Rating".
QString decidedWords(const QJsonObject &record, const QJsonObject &decided);

/// How an action came to be: "promotion", "by hand", "directly in the org". Unknown ones as they are written.
QString howWords(const QString &action);
/// "Audit trail", "Setup audit trail of the org": where an event is written down.
QString sourceWords(ports::HistorySource source);
/// The same in one or two words, for a column.
QString sourceShort(ports::HistorySource source);
/// How sure it is who did it: what the name rests on.
QString sureWords(ports::HistorySource source);
/// The same in one or two words, for a column.
QString sureShort(ports::HistorySource source);
/// The name of a tab.
QString groupWords(ports::HistoryGroup group);
/// What a query lets through, in words; empty for everything. Times are local, with the zone's name.
QString queryWords(const ports::HistoryQuery &query);

/// `Type:Full.Name` of what a record says it is about.
QStringList componentsOf(const QJsonObject &record);
/// The action as the history groups and filters by it: `promotion` for all that a promotion writes.
QString kindOf(const QString &action);
ports::HistoryGroup groupOf(const QJsonObject &record);

} // namespace backflow::promotion
