#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QMenu;
class QStackedWidget;

namespace backflow::ui::shell {

class Commands;

/// Commands of what is shown, which stand in Edit, a menu for each part; and what the window's own Copy, Find and
/// Refresh do to what is shown or has the focus.
class ShownCommands final : public QObject
{
    Q_OBJECT

public:
    ShownCommands(Commands &commands, const QStackedWidget &pages, QObject *parent);

    /// Looks for them anew: another page is shown, or another part of it.
    void adopt();
    const QList<QAction *> &all() const { return m_actions; }

    void copy(bool headings);
    /// What can be copied and selected where the focus is.
    void updateFocus();
    void find();
    /// Where commands are listed Find says what it cannot do; its key is not to wait for a list to be looked at.
    void offerFind(bool listed);
    /// False: the page has no way of its own to look again.
    bool refresh();

Q_SIGNALS:
    void told(const QString &sentence);

private:
    Commands &m_commands;
    const QStackedWidget &m_pages;
    QList<QAction *> m_actions;
    QList<QMenu *> m_menus;
};

} // namespace backflow::ui::shell
