#pragma once

#include "core/async/job.h"
#include "core/merge/rules.h"
#include "ui/resolve/loaddraft.h"

#include <QJsonObject>
#include <QWidget>
#include <functional>
#include <memory>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace backflow::ui::widgets {
class ElidedLabel;
class InlineBanner;
class PageHeader;
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::resolve {

class DecisionList;
class DecisionModel;
class DecisionPanel;
class DraftList;
class MergePanes;
class ResolveSession;
class RightPages;
struct MergeText;

/// Decides what source and target changed differently. Without a draft it lists the drafts that wait for somebody.
class ResolvePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ResolvePage(const widgets::AppContext &context, QWidget *parent = nullptr);
    ~ResolvePage() override;

    void openDraft(const QString &id);
    /// Shows a draft that is at hand; `keep` writes what is done.
    void showDraft(std::shared_ptr<const LoadedDraft> loaded,
                   std::function<base::Result<>(qint64 number, const QJsonObject &record)> keep);
    void showLoading();
    /// In place of a draft that cannot be shown.
    void showProblem(const QString &sentence);
    /// Over the draft.
    void tell(const QString &problem);
    /// Null while the list of drafts is shown.
    ResolveSession *session() const { return m_session.get(); }
    int currentDecision() const { return m_current; }
    void showDecision(int decision);

Q_SIGNALS:
    /// The panes show the decision and its result.
    void panesShown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeBody();
    QWidget *makeHeader();
    QWidget *makeListCard();
    QWidget *makeDecisionCard();
    QWidget *makeFooter();
    void makeActions();
    void addKey(const QString &text, const QKeySequence &key, std::function<void()> run);

    void load(const QString &id);
    void resetForWorkspace();
    void choicesChanged();
    void decisionsChanged();
    void showNothingToDecide();
    void step(bool forward);
    void fillRules(QMenu *menu);
    void previewRule(const merge::Rule &rule, const QString &words);
    void applyRule(const merge::Rule &rule);
    void useAllSuggestions();
    void askInstead();
    void tellNews();
    void bringIn();
    void showBefore(bool shown);
    void updateProgress();
    void choose(const merge::Choice &choice);
    void moveOnSoon();
    void goToUndecided(bool backward);
    void showAutomatic(bool shown);
    void showInPanel();
    void computeText();
    void connectPages();
    void fillMore(QMenu *menu);
    void goToStep(int done);
    void goToComponent(bool backward);
    void askToAbandon();
    void abandon();
    void showSideChanges(bool ofSource);
    void showSteps(bool shown);
    void showFinish();
    void pressFinish();
    void editResult(int decision, const QString &typed);
    void writeResult(const QByteArray &text);
    void forgetText();
    void pressKey(int key);
    void finish();
    void fitToWidth();

    const widgets::AppContext &m_context;
    std::unique_ptr<ResolveSession> m_session;
    std::shared_ptr<const LoadedDraft> m_loaded;
    int m_current = -1;
    QString m_currentId;
    async::Latest<std::shared_ptr<const LoadedDraft>> m_loadJob;
    async::Latest<void> m_abandonJob;
    async::Latest<std::shared_ptr<const MergeText>> m_textJob;
    /// What the panes show, for the next one to be computed from; null when the merge has changed since.
    std::shared_ptr<const MergeText> m_text;
    QString m_textPath;
    bool m_narrow = false;
    /// Decisions that were open when it was looked last.
    int m_left = 0;
    /// The list of automatic merges is filled when it is asked for.
    bool m_automaticStale = true;

    QStackedWidget *m_pages;
    DraftList *m_start;
    widgets::StateStack *m_states;

    widgets::PageHeader *m_header;
    QProgressBar *m_bar;
    QLabel *m_progress;
    QPushButton *m_automaticLink;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_rules;
    QPushButton *m_more;
    QPushButton *m_finish;
    widgets::InlineBanner *m_banner;
    DecisionModel *m_model;
    DecisionList *m_list;
    QToolButton *m_filter;
    QPushButton *m_automaticRow;
    QPushButton *m_checksRow;
    QLabel *m_sameRow;
    RightPages *m_right;
    DecisionPanel *m_panel;
    MergePanes *m_panes;
    QSplitter *m_split;
    QLabel *m_saved;
    widgets::ElidedLabel *m_keys;
};

} // namespace backflow::ui::resolve
