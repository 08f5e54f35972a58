#pragma once

#include "core/async/job.h"
#include "ui/compare/needed.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace backflow::ui::widgets {
class SelectionBar;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::compare {

class ComparisonModel;
class NeededList;

/// What the ticked components need, listed apart from them, with the reason for each; and what to do about it. Finds it
/// on a worker thread after ticks have come to rest.
class NeededPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NeededPanel(const widgets::AppContext &context, QWidget *parent = nullptr);

    /// Follows the grid's ticks, and puts the button that opens the panel on the bar below it.
    void attach(ComparisonModel *model, widgets::SelectionBar *bar);
    /// Null: there is none.
    void setComparison(std::shared_ptr<const backflow::compare::Comparison> comparison);
    void setTicked(const QList<model::ComponentKey> &ticked);

    /// What was learnt so far; null = nothing. Others may have learnt it, too.
    std::shared_ptr<const NeededGraphs> graphs() const { return m_graphs; }
    void setGraphs(std::shared_ptr<const NeededGraphs> graphs) { m_graphs = std::move(graphs); }

    NeededList *list() const { return m_list; }
    /// For the selection bar: "+3 they need", "2 they need are nowhere", "1 refers to a deletion". May be empty.
    QStringList barParts() const;
    /// What comes along beside the ticked ones.
    QList<model::ComponentKey> additions() const;
    /// True while a person still has to look: in the mode that asks, before the panel was seen for this selection.
    bool mustBeSeen() const;
    /// Opens the panel and goes there.
    void look();
    /// Something to show.
    bool hasRows() const;

Q_SIGNALS:
    /// The bar's words or the additions are others.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void find();
    void take(base::Result<NeededAnswer> answer);
    void updateTitle();
    void updateButton();

    const widgets::AppContext &m_context;
    std::shared_ptr<const backflow::compare::Comparison> m_comparison;
    std::shared_ptr<const NeededGraphs> m_graphs;
    QList<model::ComponentKey> m_ticked;
    async::Latest<NeededAnswer> m_job;
    QTimer m_rest;
    bool m_seen = false;
    QString m_problem;

    NeededList *m_list;
    QLabel *m_title;
    QComboBox *m_mode;
    QTreeView *m_view;
    QPushButton *m_why = nullptr;
};

} // namespace backflow::ui::compare
