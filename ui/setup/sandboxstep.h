#pragma once

#include "core/promotion/programhooks.h"
#include "core/snapshot/sandboxes.h"
#include "ui/setup/setupstep.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace backflow::ui::setup {

/// What the production org, or else the logins of the sf command, knows of sandboxes.
struct FoundOrgs {
    QList<snapshot::Sandbox> sandboxes;
    QList<promotion::CliLoginChoice> logins;
    /// Why the org did not tell; empty when it did.
    QString problem;
};

/// The sandboxes that were found, to tick; others are added by name.
/// Objects: `setupSandboxes`, `setupSandboxesProblem`, `setupAgain`, `setupAddName`, `setupAddNameProblem`,
/// `setupAddKind`, `setupAdd`.
class SandboxStep final : public SetupStep
{
    Q_OBJECT

public:
    SandboxStep(std::shared_ptr<widgets::AppContext> context, QWidget *parent);
    void enter() override;
    void commit() override;

private:
    void look();
    void show(const FoundOrgs &found);
    void addRow(const QString &name, model::EnvironmentKind kind, const QUrl &login, const QString &source,
                bool ticked);
    void addByName();
    void refuseName(const QString &reason);

    QTreeWidget *m_list;
    QLabel *m_state;
    QLabel *m_problem;
    QPushButton *m_again;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLabel *m_nameProblem;
    QPushButton *m_add;
    async::Latest<FoundOrgs> m_looking;
};

} // namespace backflow::ui::setup
