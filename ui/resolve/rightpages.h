#pragma once

#include "ui/theme/theme.h"

#include <QStackedWidget>

class QPushButton;
class QThreadPool;
class QVBoxLayout;

namespace backflow::ui::resolve {

class AutomaticList;
class FinishPanel;
class HistoryPanel;
class ProblemPanel;

/// What stands beside the list of decisions: the decision itself, or what is shown in its place.
class RightPages final : public QStackedWidget
{
    Q_OBJECT

public:
    enum Page { Decision, Automatic, Problems, Finish, History };

    /// Takes the widget with the decision over.
    RightPages(const theme::Theme &theme, QThreadPool &pool, QWidget *decision, QWidget *parent = nullptr);
    bool shows(Page page) const { return currentIndex() == page; }
    void turnTo(Page page);

    AutomaticList *automatic() const { return m_automatic; }
    ProblemPanel *problems() const { return m_problems; }
    FinishPanel *finish() const { return m_finish; }
    HistoryPanel *history() const { return m_history; }

Q_SIGNALS:
    /// About the automatic merge that is chosen in the list.
    void askInsteadWanted();

private:
    /// A card with a title, and a way back to the decisions.
    QVBoxLayout *addPage(const QString &title, const QString &backName, QPushButton *action = nullptr);

    const theme::Theme &m_theme;
    AutomaticList *m_automatic;
    ProblemPanel *m_problems;
    FinishPanel *m_finish;
    HistoryPanel *m_history;
};

} // namespace backflow::ui::resolve
