#pragma once

#include "core/snapshot/listing.h"
#include "ui/compare/cellwords.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <memory>
#include <vector>

namespace backflow::ui::compare {

/// What is known of components beside how they differ. Empty where nobody wrote it down.
struct GridFacts {
    /// Who changed it last and when, as the source's org said; of what only a target holds, as that one's did.
    QHash<model::ComponentKey, snapshot::Stamp> stamps;
    /// The same, side by side: the source's, then one per target. Empty = nobody is asked for it.
    std::vector<QHash<model::ComponentKey, snapshot::Stamp>> sides;
    /// The story or ticket it last flowed under, or is about to.
    QHash<model::ComponentKey, QString> stories;
    /// When it was last promoted into one of the targets, in milliseconds since 1970.
    QHash<model::ComponentKey, qint64> promoted;
    /// Selected in a promotion that has not ended.
    QSet<model::ComponentKey> inOpenPromotion;
    /// Bytes of all files, of the source where it holds the component.
    QHash<model::ComponentKey, qint64> sizes;
    /// What people call it in the org, of components that differ.
    QHash<model::ComponentKey, QString> labels;
};

/// Values that many rows share, each held once, in ascending order.
struct SharedValues {
    QStringList values;
    std::vector<quint32> of;
    const QString &at(int row) const { return values.at(of[size_t(row)]); }
};

/// Who changed the components of one side last, and when.
struct SideStamps {
    /// Milliseconds since 1970, 0 = unknown.
    std::vector<qint64> at;
    SharedValues by;
};

/// A comparison made ready for a grid of 100,000 rows: what filters, groups and sorts look at lies in flat lists, by
/// row of the comparison. Immutable; made on a worker.
struct GridIndex {
    enum Flag : quint8 {
        Due = 1,
        Risky = 2,
        Removal = 4,
        Tickable = 8,
        InOpenPromotion = 16,
        HasEntries = 32, ///< it can be taken apart, and picked in parts
    };

    std::shared_ptr<const Comparison> comparison;
    std::vector<quint8> states;
    std::vector<quint8> flags;
    SharedValues types;
    SharedValues objects;
    SharedValues people;
    SharedValues stories;
    SharedValues packages;
    SharedValues namespaces;
    /// Milliseconds since 1970, 0 = unknown.
    std::vector<qint64> changed;
    std::vector<qint64> promoted;
    /// -1 = unknown.
    std::vector<qint64> sizes;
    /// By row; where it is known and says more than the name.
    QHash<int, QString> labels;
    /// The source's, then one per target; empty where that is not known.
    std::vector<SideStamps> sides;
    /// In lower case, one row after the other: name (and label), LF, type, LF, type in words, LF, person, LF, story.
    QString text;
    /// Where each row's text begins, and one past the last.
    std::vector<qsizetype> textAt;
    /// Rows per state; they sum to the number of rows.
    std::vector<int> totals;
    int dueRows = 0;
    /// Rows in the order in which they came; empty = they have all come, and stand in their own order.
    std::vector<int> arrival;

    int rows() const { return int(states.size()); }
    const Row &row(int row) const { return comparison->rows[size_t(row)]; }
    CellState state(int row) const { return CellState(states[size_t(row)]); }
    bool has(int row, Flag flag) const { return flags[size_t(row)] & flag; }
    QStringView textOf(int row) const
    {
        return QStringView(text).sliced(textAt[size_t(row)], textAt[size_t(row) + 1] - textAt[size_t(row)]);
    }
    /// Rows of components of one type with one name; -1 = it is not there.
    int find(const model::ComponentKey &key) const;
};

std::shared_ptr<const GridIndex> makeGridIndex(std::shared_ptr<const Comparison> comparison,
                                               const GridFacts &facts = {}, std::vector<int> arrival = {});

/// The object a component belongs to: `Account` of `Account.Rating__c`; empty where it belongs to none.
QString objectOf(const model::ComponentKey &key);

} // namespace backflow::ui::compare
