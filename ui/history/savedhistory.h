#pragma once

#include "core/base/result.h"
#include "core/ports/historyindex.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace backflow::ui::history {

/// A span of days that moves with time, or one between two days.
struct When {
    enum class Span { Any, Today, Days7, Days30, Days90, ThisQuarter, LastQuarter, ThisYear, Between };
    Span span = Span::Any;
    /// Of Between; both included.
    QDate from{};
    QDate to{};
    bool operator==(const When &) const = default;
    /// First day, and the day after the last one; invalid = no bound.
    std::pair<QDate, QDate> days(const QDate &today) const;
    QString words() const;
};

/// What the filters of the history say, under a name.
struct SavedHistory {
    QString name{};
    When when{};
    /// Its times are what `when` says on the day it is used.
    ports::HistoryQuery query{};
    bool operator==(const SavedHistory &) const = default;
    /// The same filters, whatever they are called.
    bool saysSameAs(const SavedHistory &other) const;
};

/// The form they are kept in: a JSON file with one object a filter.
QByteArray toJson(const QList<SavedHistory> &filters);
/// Errors: InvalidInput when it is not such a file. Unknown members are left out.
base::Result<QList<SavedHistory>> savedHistoryFromJson(const QByteArray &json);

/// Reads the file; one that does not exist holds none. Errors: those of reading; InvalidInput.
base::Result<QList<SavedHistory>> loadSavedHistory(const QString &path);

} // namespace backflow::ui::history
