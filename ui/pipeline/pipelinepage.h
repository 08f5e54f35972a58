#pragma once

#include "core/async/job.h"
#include "ui/pipeline/cardnumbers.h"
#include "ui/pipeline/livefacts.h"
#include "ui/pipeline/mapgroups.h"
#include "ui/pipeline/pipelinestate.h"
#include "ui/widgets/sessionpage.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLineEdit;
class QMenu;
class QModelIndex;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace backflow::ui::widgets {
struct AppContext;
class InlineBanner;
class PageHeader;
class StateStack;
enum class ViewState;
} // namespace backflow::ui::widgets

namespace backflow::ui::pipeline {

class EnvironmentPanel;
class PipelineTable;
class PipelineView;

/// The first page: the map or its table, both on one PipelineState, kept up to date in the background.
class PipelinePage final : public QWidget, public widgets::SessionPage
{
    Q_OBJECT

public:
    PipelinePage(std::shared_ptr<widgets::AppContext> context, QWidget *parent = nullptr);

    /// Belongs to the page until the shell gives it a place of its own.
    EnvironmentPanel *contextPanel() const { return m_panel; }
    PipelineView *view() const { return m_view; }
    const PipelineState &state() const { return m_state; }
    /// The environment chosen on the map; empty when none is.
    QString currentEnvironment() const;
    void setState(const PipelineState &state);
    void setTableShown(bool table);
    bool isTableShown() const;
    /// Where map and table begin, below the page's controls.
    int bodyTop() const;
    /// So many pixels of the far edge lie under a drawer.
    void setCovered(int pixels);

    QJsonObject keptState() const override;
    void takeKept(const QJsonObject &kept) override;

public Q_SLOTS:
    /// Computes the state anew; the old one stays in view meanwhile.
    void refresh();
    void retrieve(const QString &environment);
    void retrieveAll();
    /// Asks for a place and keeps the map there as PDF, SVG or PNG.
    void exportMap();
    void find();

Q_SIGNALS:
    void stateChanged();
    void currentEnvironmentChanged(const QString &environment);
    void addEnvironmentRequested();
    /// The part of an org's calls of the day that is used, 0 to 1, as it tells after it was read.
    void apiUseTold(const QString &environment, double part);
    /// The components behind a number of an environment.
    void listRequested(const QString &environment, backflow::ui::pipeline::ComponentList list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void connectMap();
    void connectPanel();
    void startOver();
    void showLast();
    void askForLimits(const model::Environment &environment);
    /// What takes longer than the map: open decisions and changes that are in no record.
    void countBeside();
    /// A row of Activity for each draft that waits for a person.
    void askForDecisions();
    void showTeams();
    void showFiltered();
    void fitTable();
    void makeRoomForArrow(int column);
    bool isGroup(const QString &card) const;
    void openCard(const QString &card);
    void reorder(const QString &environment, const QString &before);
    void putOrder(const QStringList &names, const QString &environment);
    void askTeam(const QString &environment);
    void setTeam(const model::Environment &environment, const QString &team);
    void compare(const QString &environment);
    void backPromote(const QString &environment);
    QMenu *choices(qsizetype count);
    /// On the screen, for a menu that is opened by key.
    QPoint placeOf(const QString &environment) const;
    void decide(const QString &environment);
    void resolveHere(const QString &environment);
    void resolveAt(const QString &environment);
    void backPromoteAlong(const QString &lower, const QString &higher);
    void showMenu(const QString &environment, const QPoint &at);
    void showPairMenu(const QString &from, const QString &onto, const QPoint &at);
    void chooseFromTable();
    void activateInTable(const QModelIndex &index);
    void openNumber(const QString &environment, CardNumber number);
    void stackButtonPressed(widgets::ViewState state);

    std::shared_ptr<widgets::AppContext> m_context;
    PipelineState m_state;
    /// What of it is on the map now: one team, groups as one card.
    PipelineState m_shown;
    MapFilter m_filter;
    /// Of the last session; taken when there is such a team.
    QString m_wantedTeam;
    LiveFacts m_live;
    /// Computed since the workspace was opened.
    bool m_fresh = false;
    /// Shown as it was known, because it could not be computed, or not yet.
    bool m_stale = false;
    widgets::PageHeader *m_header;
    widgets::InlineBanner *m_banner;
    QStackedWidget *m_twins;
    widgets::StateStack *m_stack;
    PipelineView *m_view;
    PipelineTable *m_table;
    QTreeView *m_tableView;
    EnvironmentPanel *m_panel;
    QLineEdit *m_find = nullptr;
    QToolButton *m_mapButton = nullptr;
    QToolButton *m_tableButton = nullptr;
    QList<QToolButton *> m_zooming;
    QWidget *m_tableHolder;
    QComboBox *m_team = nullptr;
    QToolButton *m_groups = nullptr;
    async::Latest<PipelineState> m_latest;
    async::Latest<PipelineState> m_last;
    async::Latest<CountedBeside> m_counting;
    bool m_timed = false;
};

} // namespace backflow::ui::pipeline
