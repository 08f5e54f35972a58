#pragma once

#include "core/async/job.h"
#include "ui/resolve/loaddraft.h"
#include "ui/widgets/sessionpage.h"

#include <QJsonObject>
#include <QWidget>
#include <functional>
#include <memory>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace backflow::ui::widgets {
class InlineBanner;
class PageCommands;
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::resolve {

class Abandoning;
class Asking;
class BeforeNotice;
class BinaryBeside;
class DecisionArea;
class DecisionColumn;
class DecisionPanel;
class DraftList;
class MergePanes;
class MovedNotice;
class References;
class ResolveSession;
class ResolveTop;
class RightPages;
class RulesMenu;
class TextFeed;
class TurnNotice;

/// Decides what source and target changed differently. Without a draft it lists the drafts that wait for somebody.
class ResolvePage final : public QWidget, public widgets::SessionPage
{
    Q_OBJECT

public:
    explicit ResolvePage(const widgets::AppContext &context, QWidget *parent = nullptr);
    ~ResolvePage() override;

    void openDraft(const QString &id);
    /// Reads again what is shown: the list, or what others decided meanwhile.
    Q_INVOKABLE void refresh();
    /// Shows a draft that is at hand; `keep` writes what is done.
    void showDraft(std::shared_ptr<const LoadedDraft> loaded,
                   std::function<base::Result<>(qint64 number, const QJsonObject &record)> keep);
    /// A conflict of our own to learn on.
    void practise();
    void showLoading();
    /// In place of a draft that cannot be shown.
    void showProblem(const QString &sentence);
    /// Over the draft.
    void tell(const QString &problem);
    /// Null while the list of drafts is shown.
    ResolveSession *session() const { return m_session.get(); }
    int currentDecision() const { return m_current; }
    void showDecision(int decision);
    Asking &asking() { return *m_asking; }

    QJsonObject keptState() const override;
    void takeKept(const QJsonObject &kept) override;
    QString spot() const override;
    void goToSpot(const QString &spot) override;

Q_SIGNALS:
    /// The panes show the decision and its result.
    void panesShown();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeBody();
    QWidget *makeWork();
    void connectNotices();
    QWidget *makeTop();
    QWidget *makeColumn();
    QWidget *makeDecision();
    QWidget *makeFooter();
    void makeActions();
    void makeLetters(widgets::PageCommands &commands);
    QKeySequence keyOf(const char *command) const;

    void load(const QString &id);
    void showLoaded(const std::shared_ptr<const LoadedDraft> &loaded);
    void followElsewhere();
    void lockChanged();
    void takeTurn();
    void applyRemembered();
    void connectSession();
    void resetForWorkspace();
    void choicesChanged();
    void decisionsChanged();
    void step(bool forward);
    void askInstead();
    void tellNews();
    void tellAutomatic();
    void bringIn();
    void updateProgress();
    void updateSubtitle();
    void choose(const merge::Choice &choice);
    void moveOnSoon();
    void goToUndecided(bool backward);
    void showAutomatic(bool shown);
    void showText(bool shown);
    void showInPanel();
    void showTexts();
    void connectPages();
    void fillMore(QMenu *menu);
    void goToStep(int done);
    void goToComponent(bool backward);
    void showSideChanges(bool ofSource);
    void showSteps(bool shown);
    void showFinish();
    void pressFinish();
    void editResult(int decision, const QString &typed);
    void writeResult(const QByteArray &text);
    void pressKey(int key);
    void finish();
    void fitToWidth();

    const widgets::AppContext &m_context;
    std::unique_ptr<ResolveSession> m_session;
    std::shared_ptr<const LoadedDraft> m_loaded;
    int m_current = -1;
    /// The draft that is being read.
    QString m_asked;
    QString m_currentId;
    async::Latest<std::shared_ptr<const LoadedDraft>> m_loadJob;
    bool m_narrow = false;
    /// It was said once that one can go on later.
    bool m_toldSaved = false;
    /// Decisions that were open when it was looked last.
    int m_left = 0;
    /// The list of automatic merges is filled when it is asked for.
    bool m_automaticStale = true;

    QStackedWidget *m_pages;
    DraftList *m_start;
    widgets::StateStack *m_states;

    ResolveTop *m_top;
    widgets::InlineBanner *m_banner;
    TurnNotice *m_turn;
    BeforeNotice *m_before;
    MovedNotice *m_moved;
    RulesMenu *m_rules;
    Abandoning *m_abandoning;
    Asking *m_asking;
    References *m_references;
    TextFeed *m_texts;
    DecisionColumn *m_column;
    RightPages *m_right;
    BinaryBeside *m_binary;
    DecisionArea *m_area;
    DecisionPanel *m_panel;
    MergePanes *m_panes;
    QSplitter *m_split;
    QLabel *m_saved;
};

} // namespace backflow::ui::resolve
