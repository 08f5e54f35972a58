#pragma once

#include "core/promotion/coverage.h"

#include <QAbstractTableModel>

namespace backflow::ui::promote {

/// "Coverage: 81 % of 12 classes and triggers. Production asks for 75 %."
QString coverageWords(const promotion::Coverage &coverage);
/// "82 % (41 of 50 lines)"
QString coverageRowWords(const promotion::Coverage::Row &row);

/// What the tests of a check or a deployment ran through: all together first, then class by class, least covered first.
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Covered, Lines, Bar, ColumnCount };
    enum Roles { EnoughRole = Qt::UserRole + 1 };

    explicit CoverageModel(QObject *parent = nullptr);
    /// The same again changes nothing.
    void setCoverage(const promotion::Coverage &coverage);
    const promotion::Coverage &coverage() const { return m_coverage; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    promotion::Coverage::Row rowAt(int row) const;

    promotion::Coverage m_coverage;
};

} // namespace backflow::ui::promote
