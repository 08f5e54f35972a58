#pragma once

#include "ui/access/planruleform.h"

#include <QWidget>
#include <functional>

class QPushButton;
class QTreeWidget;

namespace backflow::ui::access {

/// The policy's rules for tests, compliance and releases: a list, and the form that changes one.
/// Objects: `accessPlanRules`, `accessAddPlanRule` with `accessAddTestRule`, `accessAddComplianceRule` and
/// `accessAddReleaseRule` in its menu, `accessEditPlanRule`, `accessRemovePlanRule`.
class PlanRules final : public QWidget
{
    Q_OBJECT

public:
    /// What stands around the table and says why it shows nothing.
    using Around = std::function<QWidget *(QTreeWidget *table, QWidget *parent)>;

    PlanRules(const theme::Theme &theme, const Around &around, QWidget *parent);

    QTreeWidget *list() const { return m_table; }
    /// Null: there is no policy.
    void fill(const governance::PolicyFile *policy, const QStringList &environments);
    /// Empty = they may be changed.
    void setWhyNot(const QString &reason);

Q_SIGNALS:
    void changed(const backflow::governance::PolicyFile &next);

private:
    void add(const PlanRule &rule);
    void edit();
    void remove();
    void updateButtons();
    /// Position in planRulesOf; -1 = none is chosen.
    qsizetype chosen() const;
    PlanRuleForm::Choices choices() const;

    std::optional<governance::PolicyFile> m_policy;
    QStringList m_environments;
    QString m_whyNot;
    /// Of the rule that the form is about; -1 = a new one.
    qsizetype m_edited = -1;
    QTreeWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    PlanRuleForm *m_form;
};

} // namespace backflow::ui::access
