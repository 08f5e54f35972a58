#pragma once

#include "ui/pipeline/cardnumbers.h"

#include <QAbstractTableModel>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::pipeline {

/// The map's twin: the same state as rows, one per environment.
class PipelineTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        KindColumn,
        StateColumn,
        ReceiveColumn,
        PromoteColumn,
        UntrackedColumn,
        DecisionsColumn,
        FromColumn,
        SyncedColumn,
        ColumnCount
    };
    enum Roles {
        EnvironmentRole = Qt::UserRole + 1,
        /// A CardNumber where the cell leads to what it counts; else invalid.
        NumberRole,
        /// What a column is sorted by.
        SortRole
    };

    explicit PipelineTable(const theme::Theme &theme, QObject *parent = nullptr);
    void setState(const PipelineState &state);
    /// Nobody could be asked: everything is as it was known.
    void setOutOfReach(bool outOfReach);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant shown(const EnvironmentStatus &status, int column) const;
    QVariant inFull(const EnvironmentStatus &status, int column) const;
    QString fromWords(const QString &environment, QString (*said)(const EdgeStatus &)) const;

    const theme::Theme &m_theme;
    PipelineState m_state;
    bool m_outOfReach = false;
};

} // namespace backflow::ui::pipeline
