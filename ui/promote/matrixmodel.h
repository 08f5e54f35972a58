#pragma once

#include "core/model/componentkey.h"
#include "core/promotion/draft.h"

#include <QAbstractTableModel>
#include <vector>

namespace backflow::ui::promote {

class TargetRun;

/// What would happen to each component in each target: a row a component, a column a target.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles { UndecidedRole = Qt::UserRole + 1, TargetRole };
    static constexpr int kFirstTarget = 2; ///< after component and type

    explicit MatrixModel(QObject *parent = nullptr);
    void setRuns(const QList<TargetRun *> &runs);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        bool planned = false;
        promotion::Operation operation = promotion::Operation::Nothing;
        int undecided = 0;
    };
    struct Row {
        model::ComponentKey key;
        std::vector<Cell> cells;
    };
    static QString cellWords(const Cell &cell);

    QStringList m_targets;
    std::vector<Row> m_rows;
};

} // namespace backflow::ui::promote
