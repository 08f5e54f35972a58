#pragma once

#include "core/async/monitor.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"
#include "core/promotion/engine.h"
#include "core/promotion/schedule.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <optional>

namespace backflow::ui::promote {

/// A draft, a promotion, or a plan that a colleague shares, as the list shows it. Those made at once for several
/// targets are one row.
struct PromotionRow {
    /// Of all its targets, in their order.
    QStringList ids;
    QString source;
    QStringList targets;
    QString who;
    QDateTime when;
    QString note;
    int components = 0;
    bool isDraft = false;
    promotion::Ending ending = promotion::Ending::Running;
    promotion::State state = promotion::State::Draft;
    bool isRollback = false;
    /// A colleague's, not taken over yet.
    bool isShared = false;
    /// Of a draft: decisions that are open; negative = not counted yet.
    int undecided = -1;
    std::optional<promotion::Schedule> schedule = {};
    /// Frozen and not begun: somebody was asked to agree, and who has.
    bool approvalAsked = false;
    QStringList approvedBy = {};
    /// A newer plan stands in its place.
    QString supersededBy = {};
    /// It was changed after the approval was asked for: what was approved is not what it is now.
    bool changedSince = false;
    QString id() const { return ids.value(0); }
};

/// Open drafts first, then what colleagues share, then promotions, each newest first. Runs on a worker.
base::Result<QList<PromotionRow>> promotionRows(const ports::Backends &backends, async::Monitor &monitor);

/// How many decisions drafts still need, by their ids: merges each of them. Runs on a worker.
base::Result<QHash<QString, int>> undecidedOf(const ports::Backends &backends, const model::Pipeline &pipeline,
                                              const QStringList &ids, async::Monitor &monitor);

/// Which of these frozen plans were changed since they were asked about: drafts that would freeze to another plan now.
/// Merges each of them; runs on a worker.
base::Result<QSet<QString>> changedSinceAsked(const ports::Backends &backends, const model::Pipeline &pipeline,
                                              const QStringList &ids, async::Monitor &monitor);

class PromotionListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Route, State, Components, When, Who, Note, Next, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole + 1,
        EndingRole,
        IsDraftRole,
        IsSharedRole,
        NeedsDecisionRole,
        NewerRole, ///< id of the plan that stands in its place
    };
    enum class Show { All, Open, Scheduled, Done };

    explicit PromotionListModel(QObject *parent = nullptr);
    void setRows(const QList<PromotionRow> &rows);
    void setUndecided(const QHash<QString, int> &undecided);
    void setChangedSince(const QSet<QString> &ids);
    /// What the window knows of those that are open in it, by id: newer than what is stored.
    void setLive(const QHash<QString, QString> &words);
    void setShow(Show show);
    Show show() const { return m_show; }
    void setFilter(const QString &text);
    const QList<PromotionRow> &rows() const { return m_all; }
    int count(Show show) const;
    /// Drafts, and promotions that have not ended.
    int openCount() const { return count(Show::Open); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static bool belongs(const PromotionRow &row, Show show);
    QString text(const PromotionRow &row, int column) const;
    QString stateText(const PromotionRow &row) const;
    void refilter();

    QList<PromotionRow> m_all;
    QList<PromotionRow> m_shown;
    QHash<QString, QString> m_live;
    Show m_show = Show::All;
    QString m_filter;
};

} // namespace backflow::ui::promote
