#pragma once

#include "core/async/job.h"
#include "core/compare/comparison.h"
#include "ui/diff/filediff.h"

#include <QDateTime>
#include <QWidget>
#include <optional>

class QPushButton;
class QSplitter;

namespace backflow::ui::diff {
class DiffView;
}
namespace backflow::ui::widgets {
class PageHeader;
class SelectionBar;
class StateStack;
struct AppContext;
enum class ViewState;
} // namespace backflow::ui::widgets

namespace backflow::ui::compare {

class ComparisonFilter;
class ComparisonModel;
class ComparisonTree;
class FilterBar;
class FilterMenu;
class NeededPanel;
class SidesBar;
enum class Grouping;

/// One source beside up to six targets: what differs, what to take, and what taking it would cost.
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(const widgets::AppContext &context, QWidget *parent = nullptr);
    ~ComparePage() override;

    /// No target: every environment below the source.
    void open(const QString &source, const QString &target);
    /// Shows this component wherever it stands, the filters opened for it.
    void showComponent(const model::ComponentKey &key);
    /// Compares the latest snapshots again; ticks and the current row stay.
    void refresh();
    /// Shows a comparison that somebody else made.
    void setComparison(std::shared_ptr<const backflow::compare::Comparison> comparison);

    ComparisonModel *model() const { return m_model; }
    ComparisonFilter *filter() const { return m_filter; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeBody();
    void makeActions();
    void resetForWorkspace();
    void fail(const base::Error &error);
    void updateState();
    void updateHeader();
    void updateSelection();
    void showPreview();
    void startNext();
    /// Targets that lie below the source: only they can receive a back promotion.
    QStringList receivers() const;
    void stateAction(widgets::ViewState state);
    void connectFilters();
    /// Grouping moves every row; the current one stays current.
    void setGrouping(Grouping grouping);
    void showNeighbours();
    void chooseWanted();

    const widgets::AppContext &m_context;
    ComparisonModel *m_model;
    ComparisonFilter *m_filter;
    async::Latest<std::shared_ptr<const backflow::compare::Comparison>> m_job;
    async::Latest<std::vector<diff::FilePair>> m_previewJob;
    QDateTime m_checked;
    /// What is shown is older than what was last asked for.
    bool m_dirty = true;
    /// To be chosen as soon as a comparison holds it.
    std::optional<model::ComponentKey> m_wanted;

    widgets::PageHeader *m_header;
    SidesBar *m_sides;
    FilterBar *m_chips;
    FilterMenu *m_view;
    ComparisonTree *m_tree;
    widgets::StateStack *m_states;
    widgets::SelectionBar *m_selection;
    NeededPanel *m_needed;
    QPushButton *m_clear;
    QPushButton *m_next;
    QSplitter *m_splitter;
    diff::DiffView *m_preview;
};

} // namespace backflow::ui::compare
