#pragma once

#include "core/governance/policyfile.h"

#include <QDialog>
#include <QList>
#include <QStringList>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::access {

class TickedList;

/// One rule for approvals: where, of which kinds of metadata, how many, by whom, who deploys without, four eyes.
/// Objects: `ruleForm`, `ruleWhere-<place>`, `ruleTypes`, `ruleCount`, `ruleRole-<id>`, `ruleExempt-<id>`,
/// `ruleFourEyes`, `ruleSave`.
class RuleForm final : public QDialog
{
    Q_OBJECT

public:
    explicit RuleForm(const theme::Theme &theme, QWidget *parent = nullptr);

    /// A new rule where `rule` names no place. `environments`: names.
    void edit(const governance::ApprovalRule &rule, const QList<governance::Role> &roles,
              const QStringList &environments);

Q_SIGNALS:
    void saved(const backflow::governance::ApprovalRule &rule);

private:
    governance::ApprovalRule rule() const;
    void check();

    QScrollArea *m_area = nullptr;
    TickedList *m_where;
    TickedList *m_by;
    TickedList *m_without;
    QLineEdit *m_types;
    QSpinBox *m_count;
    QCheckBox *m_fourEyes;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace backflow::ui::access
