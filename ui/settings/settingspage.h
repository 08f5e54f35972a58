#pragma once

#include "ui/settings/locks.h"
#include "ui/settings/spec.h"
#include "ui/widgets/sessionpage.h"

#include <QHash>
#include <QList>
#include <QVariantMap>
#include <QWidget>
#include <memory>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTreeWidget;
class QVBoxLayout;

namespace backflow::ui::widgets {
struct AppContext;
class PageHeader;
} // namespace backflow::ui::widgets

namespace backflow::ui::settings {

class KeyboardPage;
class SettingRow;
class SettingSteps;

/// The settings, in groups; each acts at once. Found by words and by name. What differs from its default has a dot and
/// is counted; what is decided for the computer shows its lock.
/// Objects: `settingsSearch`, `settingsTree`, `settingsPage_<group>`, `settingsReset`, `settingsDiffers`.
class SettingsPage final : public QWidget, public widgets::SessionPage
{
    Q_OBJECT

public:
    SettingsPage(std::shared_ptr<widgets::AppContext> context, QSettings &settings, QWidget *parent = nullptr,
                 Locks locks = Locks::ofSystem());
    ~SettingsPage() override;

    /// The commands of the window, for Keyboard.
    void setCommands(const QList<QAction *> &commands);
    /// One that was made later, of a name that is among them.
    void adoptCommand(QAction *command);
    void showSection(const QString &id);
    /// Some are set elsewhere, too.
    Q_INVOKABLE void refresh() { readAll(); }

    QString spot() const override { return currentSection(); }
    void goToSpot(const QString &spot) override { showSection(spot); }

Q_SIGNALS:
    void openFolderRequested(const QString &path);
    void addEnvironmentRequested();
    void settingsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *addGroup(const Group &group);
    QVBoxLayout *columnOf(const QString &group) const;
    void addRows();
    void addFacts(const QString &group, const QStringList &facts);
    void buildKeyboard();
    void buildEnvironments();
    void buildMerging();
    void buildGitServer();
    void tellRemembered();
    void buildAdvanced();
    void fillEnvironments();
    void exportAll();
    void importAll();
    QString currentSection() const;
    QList<SettingRow *> rowsOf(const QString &group) const;
    void readAll();
    void rowChanged(SettingRow *row);
    /// What the values mean to the window.
    void act(const QString &id);
    void keysChanged();
    /// A step back or forward has changed these.
    void stepped(const QStringList &ids);
    void updateDots();
    void resetCurrent();
    void search(const QString &text);

    std::shared_ptr<widgets::AppContext> m_context;
    QSettings &m_settings;
    Locks m_locks;
    widgets::PageHeader *m_header;
    QLineEdit *m_search;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    QPushButton *m_reset;
    QLabel *m_nothing;
    QLabel *m_differs;
    QHash<QString, QVBoxLayout *> m_columns;
    QList<SettingRow *> m_rows;
    QPushButton *m_remembered = nullptr;
    KeyboardPage *m_keyboard = nullptr;
    std::unique_ptr<SettingSteps> m_steps;
    /// Before the last change of a key.
    QVariantMap m_known;
    /// Keys change as a part of something larger.
    bool m_quietKeys = false;
    QTreeWidget *m_environments = nullptr;
};

} // namespace backflow::ui::settings
