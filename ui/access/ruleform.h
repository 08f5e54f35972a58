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
class QVBoxLayout;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::access {

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
    QCheckBox *addBox(QVBoxLayout *column, const QString &name, const QString &text, const QString &value, bool on);

    QScrollArea *m_area = nullptr;
    QWidget *m_where;
    QWidget *m_by;
    QWidget *m_without;
    QLineEdit *m_types;
    QSpinBox *m_count;
    QCheckBox *m_fourEyes;
    QLabel *m_problem;
    QPushButton *m_save;
    QList<QCheckBox *> m_places;
    QList<QCheckBox *> m_roles;
    QList<QCheckBox *> m_exempt;
};

} // namespace backflow::ui::access
