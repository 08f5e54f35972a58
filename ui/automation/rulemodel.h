#pragma once

#include "core/automation/rulestore.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace backflow::ui::automation {

/// The rules of the workspace, one a row, in words.
class RuleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Next, Last, Owner, ColumnCount };
    enum Roles { IdRole = Qt::UserRole + 1 };

    explicit RuleModel(QObject *parent = nullptr);
    /// `now`: from when "today" and "due" are said.
    void setBook(const backflow::automation::RuleBook &book, const QDateTime &now);
    const backflow::automation::RuleBook &book() const { return m_book; }
    const backflow::automation::Rule *rule(const QModelIndex &index) const;
    const backflow::automation::RunState *state(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const backflow::automation::Rule &rule, int column) const;

    backflow::automation::RuleBook m_book;
    QDateTime m_now;
};

} // namespace backflow::ui::automation
