#pragma once

#include "core/release/readiness.h"

#include <QAbstractTableModel>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::release {

/// The checks of one release, one a row.
class ReadinessModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Title, Evidence, Owner, Due, Phase };
    static constexpr int kColumns = 6;

    /// `theme` outlives the model.
    ReadinessModel(const theme::Theme &theme, QObject *parent);

    void setChecks(const QList<backflow::release::Check> &checks, const QDate &today);
    const QList<backflow::release::Check> &checks() const { return m_checks; }
    const backflow::release::Check *check(const QModelIndex &index) const;
    /// -1 where there is no such check.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const backflow::release::Check &check, int column) const;

    const theme::Theme &m_theme;
    QList<backflow::release::Check> m_checks;
    QDate m_today;
};

} // namespace backflow::ui::release
