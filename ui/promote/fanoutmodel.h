#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace backflow::ui::promote {

class Coalescer;
class TargetRun;

/// The targets of a back promotion, a row each, independent of one another.
class FanoutModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Environment, Add, Change, Remove, Decide, Check, State, ColumnCount };
    enum Roles {
        ProgressRole = Qt::UserRole + 1, ///< 0 to 1 while it runs; negative = not known or not running
        PhaseRole,                       ///< TargetRun::Phase
    };

    explicit FanoutModel(QObject *parent = nullptr);
    void setRuns(const QList<TargetRun *> &runs);
    TargetRun *runAt(int row) const { return m_runs.value(row); }
    /// "3 done, 1 needs a decision": all rows in words.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const TargetRun &run, int column) const;
    static QString checkText(const TargetRun &run);

    Coalescer *m_news;
    QList<TargetRun *> m_runs;
};

} // namespace backflow::ui::promote
