#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace backflow::ports {

/// Which of the history's tabs an event belongs to.
enum class HistoryGroup { Promotions, Orgs, Decisions, Access };

/// Where an event is written down.
enum class HistorySource {
    Record,     ///< a record of the audit chain
    Decision,   ///< a decision that such a record tells of
    Reading,    ///< a snapshot of an org that found something changed
    SetupTrail, ///< the org's own setup audit trail
    Logins,     ///< the org's own list of sign-ins
};

/// One line of the history as the index keeps it.
struct IndexedEvent {
    /// The place in time, unique; given by the index, greater = later.
    qint64 key = 0;
    QString id{};
    QDateTime when{};
    QString who{};
    /// In whose name `who` acted; mostly empty.
    QString behalf{};
    /// Environment name.
    QString where{};
    QString what{};
    QString action{};
    HistoryGroup group = HistoryGroup::Promotions;
    HistorySource source = HistorySource::Record;
    QString promotion{};
    QString reason{};
    /// Work item or other name by which people know why.
    QString reference{};
    /// Number in the audit chain; 0 = it is no record of it.
    qint64 sequence = 0;
    /// `Type:Full.Name` of what it touched.
    QStringList components{};
    /// The stored record as compact JSON; empty for a reading, and where it was not asked for.
    QByteArray record{};
};

/// What of the history is wanted. Empty members let everything through; of several names any will do.
struct HistoryQuery {
    /// Words; each stands somewhere in a word of the event (from three letters on; shorter ones at its beginning).
    QString text{};
    /// Who acted, or in whose name.
    QStringList who{};
    QStringList where{};
    QStringList actions{};
    /// Metadata types.
    QStringList types{};
    std::optional<HistoryGroup> group{};
    std::optional<HistorySource> source{};
    QString promotion{};
    /// `Type:Full.Name`, exactly.
    QString component{};
    qint64 sequence = 0;
    QDateTime since{};
    /// Not included.
    QDateTime until{};
    bool oldestFirst = false;
    bool operator==(const HistoryQuery &) const = default;
};

/// How much there is, with a place to begin reading at every so many events.
struct HistoryExtent {
    qint64 count = 0;
    /// The key of each `step`th event: read behind the n-th one to get the events from (n + 1) × step on.
    QList<qint64> marks;
};

class Backends;

enum class HistoryFacet { Who, Where, Action, Type };

/// A quick way into the record, never the record itself: whatever is missing or broken is thrown away and read again.
/// One object per thread; several may have the same file open.
class HistoryIndex
{
public:
    /// Line: without the record.
    enum class Detail { Line, Whole };

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

    /// At most `limit` behind the event with that key in the query's order; 0 = from the first.
    virtual base::Result<QList<IndexedEvent>> after(const HistoryQuery &query, qint64 key, int limit,
                                                    Detail detail = Detail::Line) = 0;
    virtual base::Result<qint64> count(const HistoryQuery &query) = 0;
    virtual base::Result<HistoryExtent> extent(const HistoryQuery &query, int step) = 0;
    /// How many stand before the event with that key in the query's order.
    virtual base::Result<qint64> rank(const HistoryQuery &query, qint64 key) = 0;
    /// In alphabetical order.
    virtual base::Result<QStringList> values(HistoryFacet facet) = 0;
};

/// Backends that keep an index of their workspace's history are this, too.
class HistoryKeeper
{
public:
    virtual ~HistoryKeeper() = default;
    /// What happened is kept in words, so each language has an index of its own; `language` is a name of few letters.
    /// Safe to call from any thread; what it opens belongs to that thread.
    virtual base::Result<std::unique_ptr<HistoryIndex>> historyIndex(const QString &language) const = 0;
};

/// Errors: those of opening; Unsupported where no index is kept.
base::Result<std::unique_ptr<HistoryIndex>> historyIndexOf(const Backends &backends, const QString &language);

} // namespace backflow::ports
