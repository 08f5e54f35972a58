#pragma once

#include <QWidget>
#include <memory>

class QPushButton;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::shell {

/// First run: look around with a sample company, connect an org, or open a workspace. Object: `welcomePage`.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(std::shared_ptr<widgets::AppContext> context, QWidget *parent = nullptr);
    /// Again after the hooks of the context changed.
    void updateButtons();

Q_SIGNALS:
    void sampleRequested();
    void connectRequested();
    void openRequested();

private:
    std::shared_ptr<widgets::AppContext> m_context;
    QPushButton *m_sample;
    QPushButton *m_connect;
    QPushButton *m_open;
};

} // namespace backflow::ui::shell
