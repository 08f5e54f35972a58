#pragma once

#include "core/promotion/engine.h"

#include <QAbstractTableModel>
#include <optional>
#include <tuple>

namespace backflow::ui::promote {

/// A report, component by component: what was to happen and what the org was read back to hold. Of a check: the org's
/// problems.
class ResultModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Component, Type, What, Outcome, Words, ColumnCount };
    enum Roles { GoodRole = Qt::UserRole + 1 };

    explicit ResultModel(QObject *parent = nullptr);
    /// The same report again changes nothing.
    void setReport(const std::optional<promotion::Report> &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString component;
        QString type;
        QString what;
        QString outcome;
        QString words;
        /// As the org put it; what it comes to is looked up when the row is.
        QString problem;
        bool good = false;
    };
    static QString whyNotThere(const promotion::Report &report);
    void addComponents(const promotion::Report &report);
    void addTests(const promotion::Report &report);

    /// What tells one state of a report from another.
    using Stamp = std::tuple<QString, QString, promotion::State, QDateTime, bool, qsizetype>;
    static Stamp stampOf(const std::optional<promotion::Report> &report);

    std::vector<Row> m_rows;
    Stamp m_stamp;
};

} // namespace backflow::ui::promote
