#pragma once

#include "ui/access/planrule.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::access {

class TickedList;

/// One rule that plans are held against: where, what is asked, and who may let it pass all the same.
/// Objects: `planRuleForm`, `planRuleWhere-<place>`, `planRuleTests`, `planRuleSeverity`, `planRuleOnly`,
/// `planRuleRelease`, `planRuleRole-<id>`, `planRuleSave`.
class PlanRuleForm final : public QDialog
{
    Q_OBJECT

public:
    /// What there is to choose from.
    struct Choices {
        QList<governance::Role> roles;
        /// Names.
        QStringList environments;
        /// Ids of the compliance rules there are.
        QStringList compliance;
    };

    explicit PlanRuleForm(const theme::Theme &theme, QWidget *parent = nullptr);

    /// A new rule of that kind where `rule` names no place.
    void edit(const PlanRule &rule, const Choices &choices);

Q_SIGNALS:
    void saved(const backflow::ui::access::PlanRule &rule);

private:
    void buildFields(QFormLayout *form);
    void fill(const PlanRule &rule);
    PlanRule rule() const;
    QStringList onlyRules() const;
    QString problem() const;
    void check();

    PlanRule m_before;
    Choices m_choices;
    QScrollArea *m_area = nullptr;
    QFormLayout *m_form = nullptr;
    TickedList *m_where;
    QComboBox *m_tests;
    QComboBox *m_severity;
    QLineEdit *m_only;
    QComboBox *m_release;
    TickedList *m_roles;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace backflow::ui::access
