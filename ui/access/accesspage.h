#pragma once

#include "core/async/job.h"
#include "ui/access/accessdata.h"

#include <QHash>
#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTimer;
class QTreeWidget;

namespace backflow::ui::widgets {
class InlineBanner;
class PageHeader;
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::access {

class PersonForm;
class PlanRules;
class ProductionSwitch;
class RoleForm;
class RuleForm;
class StagedBar;

/// Who may do what: people, roles, environments and approvals as the policy has them, beside what the orgs themselves
/// allow, and what of it only advises. What a person may not change stays there, disabled, with the reason.
/// Objects: `accessPage`, `accessTabs`, `accessPeople`, `rolesMatrix`, `accessEnvironments`, `accessApprovals`,
/// `accessRules`, `accessPlanRules`, `accessAddRule`, `accessEditRule`, `accessRemoveRule`, `accessEditRole`,
/// `accessShowPlan`, `accessFind`, `accessFindings`, `accessExplain`, `accessExplainPerson`,
/// `accessExplainEnvironment`.
class AccessPage final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { People, Roles, Environments, Approvals, RulesForPlans };

    explicit AccessPage(std::shared_ptr<widgets::AppContext> context, QWidget *parent = nullptr);
    ~AccessPage() override;

    void showTab(Tab tab);
    /// Reads policy and record anew.
    Q_INVOKABLE void refresh();
    const AccessData &data() const { return m_data; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *peopleTab();
    QWidget *rolesTab();
    QWidget *environmentsTab();
    QWidget *approvalsTab();
    QWidget *explainBar();
    /// Around a table: what it means when it has nothing to show.
    QWidget *statesOf(QTreeWidget *table, QWidget *parent);
    void buildFind();

    void buildCommands();
    void connectEditing();
    void fill();
    /// Rows that have what is looked for, and what a table says that shows none.
    void showRows();
    QString whyEmpty(const QTreeWidget *table) const;
    void fillPeople();
    void fillRoles();
    void fillEnvironments();
    void fillApprovals();
    void fillFindings();
    void fillExplain();
    void explain();
    void updateButtons();

    void makePolicy();
    void addPerson();
    void editPerson();
    void removePerson();
    void editRule(bool fresh);
    void removeRule();
    void editRole();
    QStringList environmentNames() const;
    /// In force at once; where something is staged already, staged with it.
    void change(const governance::PolicyFile &next, const QString &title);
    void apply(const governance::PolicyFile &policy, const QString &title);
    /// Opens the plan that the chosen request is about, taken from the team where it is not here.
    void showPlan();
    /// How many requests wait for this person; the section's badge.
    void countRequests();
    void askTheOrgs();
    void decideRequest(bool give);
    governance::ApprovalState chosenRequest() const;

    /// Why this person may not; empty = they may.
    QString whyNot(governance::Capability capability) const;
    const governance::PolicyFile *policy() const;

    std::shared_ptr<widgets::AppContext> m_context;
    AccessData m_data;
    bool m_stale = true;
    widgets::PageHeader *m_header;
    widgets::InlineBanner *m_banner;
    QTabWidget *m_tabs;
    widgets::StateStack *m_states = nullptr;
    QHash<QTreeWidget *, widgets::StateStack *> m_tables;
    QLineEdit *m_find = nullptr;
    ProductionSwitch *m_production = nullptr;
    PersonForm *m_form = nullptr;
    RoleForm *m_roleForm = nullptr;
    RuleForm *m_ruleForm = nullptr;
    PlanRules *m_planRules = nullptr;
    StagedBar *m_staged = nullptr;
    /// The request that is the current one, also after the list was read anew.
    governance::ApprovalSubject m_shownRequest;
    /// Of the rule that the form is about; -1 = a new one.
    qsizetype m_rule = -1;
    QPushButton *m_addRule = nullptr;
    QPushButton *m_editRule = nullptr;
    QPushButton *m_removeRule = nullptr;
    QPushButton *m_editRole = nullptr;
    QPushButton *m_showPlan = nullptr;
    QTreeWidget *m_people = nullptr;
    QPushButton *m_addPerson = nullptr;
    QPushButton *m_editPerson = nullptr;
    QPushButton *m_removePerson = nullptr;
    QTreeWidget *m_matrix = nullptr;
    QTreeWidget *m_environments = nullptr;
    QPushButton *m_askOrgs = nullptr;
    QTreeWidget *m_requests = nullptr;
    QTreeWidget *m_rules = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_withdraw = nullptr;
    QTreeWidget *m_findings = nullptr;
    QComboBox *m_who = nullptr;
    QComboBox *m_where = nullptr;
    QLabel *m_words = nullptr;
    async::Latest<AccessData> m_reading;
    async::Latest<QHash<QString, QString>> m_asking;
    async::Latest<AccessData> m_counting;
    QTimer *m_soon;
};

} // namespace backflow::ui::access
