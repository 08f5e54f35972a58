#pragma once

#include "ui/settings/shortcuts.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::settings {

/// Every command with its keys, and a field to give the chosen one another key. A key that belongs to another command
/// is said before it is taken away.
class KeyboardPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyboardPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void setShortcuts(std::shared_ptr<Shortcuts> shortcuts);
    /// One that was made later, of a name that is known.
    void adopt(QAction *command);
    /// Shows the commands whose name or key holds the words; gives how many those are.
    int filter(const QString &words);
    void reset();
    bool isChanged() const;
    int changedCount() const;
    /// The keys were changed behind its back.
    void readAgain();

Q_SIGNALS:
    void changed();

private:
    QAction *currentCommand() const;
    void fill();
    void fillRow(QTreeWidgetItem *row, const QAction *command) const;
    void showCurrent();
    void showConflict();
    void showPreset();
    void setKey();

    std::shared_ptr<Shortcuts> m_shortcuts;
    QTreeWidget *m_list;
    QLabel *m_command;
    QKeySequenceEdit *m_key;
    QPushButton *m_set;
    QPushButton *m_none;
    QPushButton *m_default;
    QLabel *m_conflict;
    QComboBox *m_preset;
};

} // namespace backflow::ui::settings
