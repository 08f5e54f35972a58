#pragma once

#include "core/async/job.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/difftabs.h"
#include "ui/compare/gridsheet.h"
#include "ui/diff/filediff.h"
#include "ui/widgets/sessionpage.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QWidget>
#include <optional>

class QPushButton;
class QSplitter;
class QTimer;

namespace backflow::ui::diff {
class DiffView;
}
namespace backflow::ui::keep {
class ReasonForm;
}
namespace backflow::ui::widgets {
class InlineBanner;
class PageHeader;
class SelectionBar;
class StateStack;
struct AppContext;
enum class ViewState;
} // namespace backflow::ui::widgets

namespace backflow::ui::compare {

class ActiveFilters;
class CompareSession;
class EntryNeedsFinder;
class ExportMenu;
class ComparisonTree;
class FilterBar;
class FilterMenu;
class NeededPanel;
class RowsSoFar;
class SidesBar;

/// One source beside up to six targets: what differs, what to take, and what taking it would cost.
class ComparePage final : public QWidget, public widgets::SessionPage
{
    Q_OBJECT

public:
    explicit ComparePage(widgets::AppContext &context, QWidget *parent = nullptr);
    ~ComparePage() override;

    /// No target: every environment below the source.
    void open(const QString &source, const QString &target);
    void openWith(const QString &source, const QStringList &targets);
    /// Shows this component wherever it stands, the filters opened for it.
    void showComponent(const model::ComponentKey &key);
    /// Compares the latest snapshots again; ticks and the current row stay.
    Q_INVOKABLE void refresh();
    /// What is shown is a comparison from end to end, not the beginning of one.
    bool isWhole() const { return m_model->comparison() && !m_growing; }
    /// Shows a comparison that somebody else made.
    void setComparison(std::shared_ptr<const backflow::compare::Comparison> comparison);
    /// Shows rows of one that is still being made. Whoever has begun to look around is asked first.
    void setSoFar(std::shared_ptr<const GridIndex> index);

    ComparisonModel *model() const { return m_model; }
    ComparisonTree *tree() const { return m_tree; }
    diff::DiffView *preview() const { return m_preview; }

    QString spot() const override;
    void goToSpot(const QString &spot) override;

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using IndexPtr = std::shared_ptr<const GridIndex>;

    // comparelayout.cpp: what it is made of, and its filters
    void makeBody();
    QWidget *makeGridCard();
    QWidget *makePreviewCard();
    void makeActions();
    void connectFilters();
    void connectGrid();
    void setFilter(const GridFilter &filter);
    void applyFilter();
    void setGroupings(const QList<Grouping> &groupings);
    void lookForEntries();
    /// As it is shown, to be written down.
    GridView gridView() const;
    static QString titleOf(const QString &source, const QStringList &targets);

    // comparepage.cpp: what it compares
    void resetForWorkspace();
    void run(bool asked);
    /// Rows that have come while a comparison is being made for the first time.
    void takeSoFar();
    void take(IndexPtr index);
    void fail(const base::Error &error);
    void updateState();
    void updateHeader();
    void updateNotRead();
    void stateAction(widgets::ViewState state);
    void receive(IndexPtr index, bool asked);
    void offerNewResults(IndexPtr index, const QString &sentence);

    // compareselection.cpp: what is chosen in it
    void updateSelection();
    void startNext();
    /// Targets that lie below the source: only they can receive a back promotion.
    QStringList receivers() const;
    void showPreview();
    void openTab();
    void fillTab(diff::DiffView *view, const DiffTabs::Tab &tab);
    void keepInTab(const DiffTabs::Tab &tab, const QString &entry);
    /// Number of the target with that name; -1 = there is none.
    int targetNamed(const QString &environment) const;
    void openWindow();
    void readEntriesOf(const model::ComponentKey &key);
    void showNeighbours();
    void chooseWanted();
    /// What differs of the current component, and in which target it is looked at; nothing without a component.
    struct Looked {
        model::ComponentKey key;
        int target = 0;
        bool operator==(const Looked &) const = default;
    };
    std::optional<Looked> looked() const;
    void showIn(diff::DiffView *view, const Looked &looked);
    void offerOnRow(const QPoint &at);
    /// Asks why and until when the target keeps the component, or an entry of it.
    void askToKeep(const QString &element);
    void showKeeps();
    void tellOfKeeps(const QString &environment);

    widgets::AppContext &m_context;
    ComparisonModel *m_model;
    async::Latest<IndexPtr> m_job;
    async::Latest<std::vector<diff::FilePair>> m_previewJob;
    async::Latest<EntryTexts> m_entryJob;
    QDateTime m_checked;
    QElapsedTimer m_running;
    std::shared_ptr<RowsSoFar> m_soFar;
    /// What is shown are rows that have come so far.
    bool m_growing = false;
    QTimer *m_watch;
    /// What is shown is older than what was last asked for.
    bool m_dirty = true;
    /// To be chosen as soon as a comparison holds it.
    std::optional<model::ComponentKey> m_wanted;
    std::optional<Looked> m_looked;
    /// What was last looked through for entries.
    IndexPtr m_searched;
    /// Came by itself while somebody was looking.
    IndexPtr m_pending;

    widgets::PageHeader *m_header;
    SidesBar *m_sides;
    FilterBar *m_chips;
    ActiveFilters *m_more;
    FilterMenu *m_view;
    CompareSession *m_session;
    EntryNeedsFinder *m_entryNeeds;
    ExportMenu *m_export;
    widgets::InlineBanner *m_new = nullptr;
    widgets::InlineBanner *m_notRead = nullptr;
    ComparisonTree *m_tree = nullptr;
    widgets::StateStack *m_states = nullptr;
    widgets::SelectionBar *m_selection = nullptr;
    NeededPanel *m_needed = nullptr;
    keep::ReasonForm *m_keep = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_next = nullptr;
    QSplitter *m_splitter = nullptr;
    DiffTabs *m_diffs = nullptr;
    diff::DiffView *m_preview = nullptr;
};

} // namespace backflow::ui::compare
