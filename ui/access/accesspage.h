#pragma once

#include "core/async/job.h"
#include "ui/access/accessdata.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace backflow::ui::widgets {
class InlineBanner;
class PageHeader;
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::access {

class PersonForm;

/// Who may do what: people, roles, environments and approvals as the policy has them, beside what the orgs themselves
/// allow, and what of it only advises. What a person may not change stays there, disabled, with the reason.
/// Objects: `accessPage`, `accessTabs`, `accessPeople`, `rolesMatrix`, `accessEnvironments`, `accessApprovals`,
/// `accessRules`, `accessFindings`, `accessExplain`, `accessExplainPerson`, `accessExplainEnvironment`.
class AccessPage final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { People, Roles, Environments, Approvals };

    explicit AccessPage(std::shared_ptr<widgets::AppContext> context, QWidget *parent = nullptr);
    ~AccessPage() override;

    void showTab(Tab tab);
    /// Reads policy and record anew.
    void refresh();
    const AccessData &data() const { return m_data; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *peopleTab();
    QWidget *rolesTab();
    QWidget *environmentsTab();
    QWidget *approvalsTab();
    QWidget *explainBar();

    void fill();
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
    void apply(const governance::PolicyFile &policy, const QString &title);
    void askTheOrgs();
    void decideRequest(bool give);

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
    PersonForm *m_form = nullptr;
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
};

} // namespace backflow::ui::access
