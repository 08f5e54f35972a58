#pragma once

#include "core/async/monitor.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"
#include "core/promotion/engine.h"

#include <QAbstractTableModel>

namespace backflow::ui::promote {

/// A draft or a promotion, as the list shows it.
struct PromotionRow {
    QString id;
    QString source;
    QString target;
    QString who;
    QDateTime when;
    QString note;
    int components = 0;
    bool isDraft = false;
    promotion::Ending ending = promotion::Ending::Running;
    promotion::State state = promotion::State::Draft;
    bool isRollback = false;
};

/// Open drafts first, then promotions, each newest first. Runs on a worker.
base::Result<QList<PromotionRow>> promotionRows(const ports::Backends &backends, async::Monitor &monitor);

class PromotionListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Route, State, Components, When, Who, Note, ColumnCount };
    enum Roles { IdRole = Qt::UserRole + 1, EndingRole, IsDraftRole };
    enum class Show { All, Open, Done };

    explicit PromotionListModel(QObject *parent = nullptr);
    void setRows(const QList<PromotionRow> &rows);
    void setShow(Show show);
    const QList<PromotionRow> &rows() const { return m_all; }
    /// Drafts, and promotions that have not ended.
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static bool isOpen(const PromotionRow &row);
    static QString text(const PromotionRow &row, int column);
    void refilter();

    QList<PromotionRow> m_all;
    QList<PromotionRow> m_shown;
    Show m_show = Show::All;
};

} // namespace backflow::ui::promote
