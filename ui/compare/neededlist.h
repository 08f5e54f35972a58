#pragma once

#include "ui/compare/needed.h"

#include <QAbstractTableModel>
#include <QSet>

namespace backflow::ui::compare {

/// What the ticked components need, apart from them: with its because, and a tick that says whether it comes along.
/// Which ones a person has decided on by hand is remembered over newer answers.
class NeededList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Component, Because, Where, ColumnCount };
    enum Roles { KeyRole = Qt::UserRole + 1, WarningRole };

    explicit NeededList(QObject *parent = nullptr);

    void setRows(std::vector<NeededRow> rows);
    const std::vector<NeededRow> &rows() const { return m_rows; }
    void setMode(NeededMode mode);
    NeededMode mode() const { return m_mode; }
    /// Forgets what was decided by hand.
    void forget();

    /// Components that come along, each once, sorted.
    QList<model::ComponentKey> additions() const;
    struct Totals {
        /// That could come along, and that do.
        int needed = 0;
        int added = 0;
        /// That nobody holds, or a package brings.
        int nowhere = 0;
        int blocking = 0;
        bool operator==(const Totals &) const = default;
    };
    Totals totals() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void additionsChanged();

private:
    bool comes(const NeededRow &row) const;
    QString becauseWords(const NeededRow &row) const;
    QString whereWords(const NeededRow &row) const;

    std::vector<NeededRow> m_rows;
    NeededMode m_mode = NeededMode::Add;
    /// By hand, against what the mode says by itself.
    QSet<model::ComponentKey> m_turned;
};

} // namespace backflow::ui::compare
