#pragma once

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::setup {
class SetupSteps;
}

namespace backflow::ui::shell {

/// First run: look around with a sample company, connect an org, or open a workspace; connecting is five steps in the
/// same place. Object: `welcomePage`.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(std::shared_ptr<widgets::AppContext> context, QWidget *parent = nullptr);
    /// Again after the hooks of the context changed.
    void updateButtons();
    /// The five steps, where they were left.
    void beginSetup();
    bool isSettingUp() const;

Q_SIGNALS:
    void sampleRequested();
    /// The steps came to their end: the map is to be shown.
    void setupFinished();
    void openRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeCard();

    std::shared_ptr<widgets::AppContext> m_context;
    QPushButton *m_sample;
    QPushButton *m_connect;
    QPushButton *m_open;
    QLabel *m_connectNote;
    QStackedWidget *m_stack;
    /// Made when it is wanted: a start does not wait for it.
    setup::SetupSteps *m_steps = nullptr;
};

} // namespace backflow::ui::shell
