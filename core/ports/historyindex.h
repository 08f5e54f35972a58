#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace backflow::ports {

/// Which of the history's tabs an event belongs to.
enum class HistoryGroup { Promotions, Orgs, Decisions, Access };

/// One line of the history as the index keeps it.
struct IndexedEvent {
    /// The place in time, unique; given by the index, greater = later.
    qint64 key = 0;
    QString id{};
    QDateTime when{};
    QString who{};
    /// Environment name.
    QString where{};
    QString what{};
    QString action{};
    HistoryGroup group = HistoryGroup::Promotions;
    QString promotion{};
    QString reason{};
    /// `Type:Full.Name` of what it touched.
    QStringList components{};
    /// The stored record, whole; empty for a commit.
    QJsonObject record{};
};

/// What of the history is wanted. Empty members let everything through.
struct HistoryQuery {
    /// Words; each begins a word of the event.
    QString text{};
    QString who{};
    QString where{};
    QString action{};
    std::optional<HistoryGroup> group{};
    QString promotion{};
    /// `Type:Full.Name`, exactly.
    QString component{};
    /// A metadata type.
    QString type{};
    QDateTime since{};
    /// Not included.
    QDateTime until{};
    bool oldestFirst = false;
    bool operator==(const HistoryQuery &) const = default;
};

class Backends;

enum class HistoryFacet { Who, Where, Action };

/// A quick way into the record, never the record itself: whatever is missing or broken is thrown away and read again.
/// One object per thread; several may have the same file open.
class HistoryIndex
{
public:
    HistoryIndex() = default;
    HistoryIndex(const HistoryIndex &) = delete;
    HistoryIndex &operator=(const HistoryIndex &) = delete;
    virtual ~HistoryIndex() = default;

    /// Forgets everything unless it was filled under the same stamp.
    virtual base::Result<> useStamp(const QString &stamp) = 0;
    virtual base::Result<> clear() = 0;
    /// How far `source` has been read; empty = not at all.
    virtual base::Result<QString> mark(const QString &source) = 0;
    /// Takes all of them and moves the mark, or nothing. Errors: Conflict when the mark is no longer `from` (another
    /// process was quicker), DiskFull, ReadOnly, Io, Corrupt.
    virtual base::Result<> add(const QString &source, const QString &from, const QString &to,
                               const QList<IndexedEvent> &events) = 0;

    virtual base::Result<qint64> count(const HistoryQuery &query) = 0;
    /// At most `limit` from the `offset`th on.
    virtual base::Result<QList<IndexedEvent>> page(const HistoryQuery &query, qint64 offset, int limit) = 0;
    /// At most `limit` behind the event with that key in the query's order; 0 = from the first. For walks.
    virtual base::Result<QList<IndexedEvent>> after(const HistoryQuery &query, qint64 key, int limit) = 0;
    /// In alphabetical order.
    virtual base::Result<QStringList> values(HistoryFacet facet) = 0;
};

/// Backends that keep an index of their workspace's history are this, too.
class HistoryKeeper
{
public:
    virtual ~HistoryKeeper() = default;
    /// Safe to call from any thread; what it opens belongs to that thread.
    virtual base::Result<std::unique_ptr<HistoryIndex>> historyIndex() const = 0;
};

/// Errors: those of opening; Unsupported where no index is kept.
base::Result<std::unique_ptr<HistoryIndex>> historyIndexOf(const Backends &backends);

} // namespace backflow::ports
