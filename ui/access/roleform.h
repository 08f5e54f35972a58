#pragma once

#include "core/governance/policyfile.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::access {

/// What one role may do: a row a capability, a column a place, a tick each. Rights that are limited to some kinds of
/// metadata cannot be shown like this; they stay as they are, and it is said how many there are.
/// Objects: `roleForm`, `roleTitle`, `roleRights`, `roleSave`.
class RoleForm final : public QDialog
{
    Q_OBJECT

public:
    explicit RoleForm(const theme::Theme &theme, QWidget *parent = nullptr);

    void edit(const governance::Role &role);
    /// As the ticks say.
    governance::Role role() const;

Q_SIGNALS:
    void saved(const backflow::governance::Role &role);

private:
    void check();

    QLineEdit *m_title;
    QTreeWidget *m_rights;
    QLabel *m_note;
    QPushButton *m_save;
    governance::Role m_before;
    QStringList m_places;
};

/// The rights that those ticks come to: capabilities of the same places together, in the order of the list.
QList<governance::Right> rightsOf(const QList<std::pair<governance::Capability, QStringList>> &ticked);

} // namespace backflow::ui::access
