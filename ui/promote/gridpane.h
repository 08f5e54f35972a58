#pragma once

#include "core/async/job.h"
#include "ui/compare/comparisonmodel.h"

#include <QWidget>
#include <memory>

class QLineEdit;
class QMenu;
class QToolButton;

namespace backflow::ui::compare {
class ActiveFilters;
class ComparisonTree;
class FilterBar;
} // namespace backflow::ui::compare
namespace backflow::ui::widgets {
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::promote {

/// The comparison's grid with its filters, groups and columns, for what a promotion holds. With `name` "promoDue" its
/// objects are `promoDueGrid`, `promoDueChipNew`, `promoDueFilter` (the search), `promoDueView`, `promoDueStates`.
class GridPane final : public QWidget
{
    Q_OBJECT

public:
    GridPane(const widgets::AppContext &context, const QString &name, QWidget *parent = nullptr);

    compare::ComparisonModel *model() const { return m_model; }
    compare::ComparisonTree *tree() const { return m_tree; }
    QLineEdit *searchField() const;
    /// Another control beside the filters.
    void addTool(QWidget *tool);
    /// Null: it is being made ready.
    void setIndex(std::shared_ptr<const compare::GridIndex> index);
    /// What is said where there are no rows at all.
    void setEmptyWords(const QString &sentence) { m_emptyWords = sentence; }
    /// Why there is no index; empty = it is on its way.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void againWanted();

private:
    QToolButton *makeView();
    void fillView(QMenu *menu);
    void name(QWidget *below);
    void applyFilter();
    void clearFilters();
    void readEntriesOf(const model::ComponentKey &key);
    void lookForEntries();
    void showState();

    const widgets::AppContext &m_context;
    QString m_name;
    QString m_emptyWords;
    QString m_problem;
    compare::ComparisonModel *m_model;
    compare::FilterBar *m_chips;
    compare::ActiveFilters *m_more;
    compare::ComparisonTree *m_tree;
    widgets::StateStack *m_states;
    std::shared_ptr<const compare::GridIndex> m_searched;
    async::Latest<compare::EntryTexts> m_entryJob;
};

} // namespace backflow::ui::promote
