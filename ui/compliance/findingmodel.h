#pragma once

#include "core/compliance/audit.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>
#include <memory>
#include <vector>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::compliance {

/// "Critical", "High", …
QString severityWords(backflow::compliance::Severity severity);

/// What an audit found, one row a finding.
class FindingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, What, Component, Entry, Environment, State, ColumnCount };
    enum Role { SortRole = Qt::UserRole, SeverityRole, EnvironmentRole, RuleRole, NewRole };

    explicit FindingModel(const theme::Theme &theme, QObject *parent = nullptr);

    void setAudit(std::shared_ptr<const backflow::compliance::Audit> audit,
                  const QList<backflow::compliance::Rule> &rules);
    const backflow::compliance::Finding *findingAt(int row) const;
    QString environmentAt(int row) const;
    /// Null where the rule is not there any more.
    const backflow::compliance::Rule *ruleAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        const backflow::compliance::EnvironmentAudit *environment = nullptr;
        const backflow::compliance::Finding *finding = nullptr;
        bool isNew = false;
    };
    QString text(const Row &row, int column) const;

    const theme::Theme &m_theme;
    std::shared_ptr<const backflow::compliance::Audit> m_audit;
    std::vector<Row> m_rows;
    QHash<QString, backflow::compliance::Rule> m_rules;
};

/// Rows of one environment, of a severity at least, with the words that are looked for.
class FindingFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingFilter(QObject *parent = nullptr);

    /// Empty = all.
    void setEnvironment(const QString &environment);
    void setLeast(backflow::compliance::Severity least);
    void setText(const QString &text);
    void setOnlyNew(bool only);
    bool isFiltering() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_environment;
    backflow::compliance::Severity m_least = backflow::compliance::Severity::Low;
    QString m_text;
    bool m_onlyNew = false;
};

} // namespace backflow::ui::compliance
