#pragma once

#include <QList>
#include <QWidget>
#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace backflow::ui::widgets {
struct AppContext;
class StatusLabel;
} // namespace backflow::ui::widgets

namespace backflow::ui::setup {

class SetupStep;

/// Five screens from nothing to a map: connect production, tick sandboxes, put them in order, choose the record, test.
/// Each can be skipped; where one left off is remembered in the settings of the context, with the workspace.
/// Objects: `setupSteps`, `setupRail`, `setupBack`, `setupSkip`, `setupContinue`, `setupLeave`.
class SetupSteps final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kCount = 5;

    SetupSteps(std::shared_ptr<widgets::AppContext> context, QWidget *parent);
    /// At the step that was reached last.
    void begin();
    int step() const { return m_step; }
    bool isUnderWay() const { return m_underWay; }
    /// The step that was reached in a workspace that is still being set up, 1 to 5; 0 = none is.
    static int stepReached(const widgets::AppContext &context);

Q_SIGNALS:
    /// Leaves it as it is, to be continued.
    void left();
    /// The map is to be shown.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void go(int step);
    void showState();
    void finish();
    void remember(int step);
    QString workspaceFolder() const;

    std::shared_ptr<widgets::AppContext> m_context;
    QList<SetupStep *> m_steps;
    QList<widgets::StatusLabel *> m_marks;
    QLabel *m_where;
    QWidget *m_rail;
    QStackedWidget *m_stack;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_continue;
    QList<bool> m_done;
    int m_step = 0;
    bool m_underWay = false;
};

} // namespace backflow::ui::setup
