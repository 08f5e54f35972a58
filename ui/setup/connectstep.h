#pragma once

#include "ui/setup/setupstep.h"

class QLineEdit;

namespace backflow::ui::environments {
class SignInForm;
}
namespace backflow::ui::widgets {
class StatusLabel;
}

namespace backflow::ui::setup {

/// First the production org: its sandboxes are found from there. Makes the workspace that all of it is written to.
/// Objects: `setupProductionName`, `setupProductionStatus`, `setupProductionProblem`.
class ConnectStep final : public SetupStep
{
    Q_OBJECT

public:
    /// `folder` is where a workspace is made when none is open.
    ConnectStep(std::shared_ptr<widgets::AppContext> context, std::function<QString()> folder, QWidget *parent);
    void enter() override;
    void commit() override;
    QString continueText() const override;
    QString unavailable() const override;

private:
    void signIn();
    void signInNow();
    void signedIn(const model::Environment &environment);
    void fail(const QString &sentence);
    model::Pipeline withProduction() const;

    std::function<QString()> m_folder;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    widgets::StatusLabel *m_status;
    environments::SignInForm *m_form;
    QLabel *m_problem;
    /// The workspace is being made; signing in comes after.
    bool m_waiting = false;
    async::Latest<model::Environment> m_signIn;
};

} // namespace backflow::ui::setup
