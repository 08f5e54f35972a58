#pragma once

#include "core/model/componentkey.h"
#include "core/snapshot/audittrail.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace backflow::snapshot {

/// How a row of the audit trail was found to be about a component.
enum class Certainty {
    Named, ///< the row names it
    Timed, ///< it does not, but the same person changed this kind of thing at that very moment
};

struct AuditMatch {
    AuditRow row;
    Certainty certainty = Certainty::Named;
    bool operator==(const AuditMatch &) const = default;
};

/// A change that somebody is looked for.
struct AuditQuestion {
    model::ComponentKey key;
    /// It happened between these two; invalid = no such bound is known.
    QDateTime after;
    QDateTime until;
    /// When and by whom the org says it was changed last; invalid and empty where it does not say.
    QDateTime changedAt;
    QString changedBy;
};

/// Rows of an audit trail, ready to be asked. What a row is about stands in no field of its own: the action tells the
/// kind of thing, and the display, a sentence in anybody's language, may hold its name.
class AuditIndex final
{
public:
    explicit AuditIndex(const QList<AuditRow> &rows);
    /// Rows about the change, newest first. None is an honest answer.
    QList<AuditMatch> about(const AuditQuestion &question) const;

private:
    struct Entry {
        AuditRow row;
        /// Display and section in lower case, every run of other characters than letters, digits, `_` and `.` one
        /// blank.
        QString words;
        QStringList types;
    };
    static bool names(const Entry &entry, const model::ComponentKey &key);

    QList<Entry> m_entries;
};

/// Metadata types that rows of this action and section are about, by the table of known words. Empty = it cannot be
/// told.
QStringList auditTypes(const QString &action, const QString &section);

} // namespace backflow::snapshot
