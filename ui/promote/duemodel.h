#pragma once

#include "core/model/componentkey.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace backflow::ui::promote {

/// A component that may go into a promotion.
struct DueRow {
    model::ComponentKey key;
    /// What would happen, by target.
    QStringList words;
    bool removal = false;
    bool risky = false;
    /// Why it cannot be ticked; empty = it can.
    QString why = {};
};

/// Components of a promotion, with a tick for each and what would happen.
class DueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kFirstTarget = 2;
    enum Roles { RiskyRole = Qt::UserRole + 1 };

    explicit DueModel(QObject *parent = nullptr);
    void setRows(const QStringList &targets, std::vector<DueRow> rows, const QSet<model::ComponentKey> &ticked);
    const std::vector<DueRow> &rows() const { return m_rows; }
    bool isTicked(const model::ComponentKey &key) const { return m_ticked.contains(key); }
    /// In the rows' order.
    QList<model::ComponentKey> ticked() const;
    void setTicked(const QSet<model::ComponentKey> &ticked);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    QStringList m_targets;
    std::vector<DueRow> m_rows;
    QSet<model::ComponentKey> m_ticked;
};

} // namespace backflow::ui::promote
