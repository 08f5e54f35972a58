#pragma once

#include "core/governance/policyfile.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::access {

/// One person of the policy: name, e-mail addresses, signing keys, roles, and environments of their own.
/// Objects: `personForm`, `personName`, `personEmails`, `personKeys`, `personOwn`, `personRole-<id>`, `personSave`.
class PersonForm final : public QDialog
{
    Q_OBJECT

public:
    explicit PersonForm(const theme::Theme &theme, QWidget *parent = nullptr);

    /// A new person where `person` has no name.
    void edit(const governance::Person &person, const QList<governance::Role> &roles);

Q_SIGNALS:
    /// Under which name the policy has them so far; empty = they are new.
    void saved(const backflow::governance::Person &person, const QString &before);

private:
    governance::Person person() const;
    void check();

    QScrollArea *m_area = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_emails;
    QLineEdit *m_keys;
    QLineEdit *m_own;
    QWidget *m_roles;
    QLabel *m_problem;
    QPushButton *m_save;
    QString m_before;
    QList<QCheckBox *> m_boxes;
};

} // namespace backflow::ui::access
