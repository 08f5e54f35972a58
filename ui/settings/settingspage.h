#pragma once

#include "ui/settings/preferences.h"

#include <QList>
#include <QWidget>
#include <memory>

class QAction;
class QComboBox;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QSettings;
class QSlider;
class QSpinBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace backflow::ui::widgets {
struct AppContext;
class PageHeader;
} // namespace backflow::ui::widgets

namespace backflow::ui::settings {

class KeyboardPage;

/// Settings take effect at once; there is no Apply. Objects: `settingsSearch`, `settingsTree`, `settingsPage_<id>`.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` must outlive the page.
    SettingsPage(std::shared_ptr<widgets::AppContext> context, QSettings &settings, QWidget *parent = nullptr);
    /// The commands listed under Keyboard; they get the keys that were chosen for them.
    void setCommands(const QList<QAction *> &commands);
    void showSection(const QString &id);
    Preferences preferences() const;

Q_SIGNALS:
    void addEnvironmentRequested();
    void openFolderRequested(const QString &path);

private:
    QWidget *addSection(const QString &id, const QString &title, const QString &words);
    void buildAppearance();
    void buildKeyboard();
    void buildEnvironments();
    void buildPromotions();
    void buildPrivacy();
    void buildAdvanced();
    void fillEnvironments();
    void changed();
    void showPreferences(const Preferences &preferences);
    Preferences asItCame() const;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void search(const QString &text);
    void updateReset();
    QString currentSection() const;

    std::shared_ptr<widgets::AppContext> m_context;
    QSettings &m_settings;
    widgets::PageHeader *m_header;
    QLineEdit *m_search;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    QComboBox *m_theme = nullptr;
    QSlider *m_textScale = nullptr;
    QLabel *m_textScaleWords = nullptr;
    QCheckBox *m_reduceMotion = nullptr;
    QSpinBox *m_atOnce;
    QComboBox *m_language = nullptr;
    QLabel *m_languageWords = nullptr;
    KeyboardPage *m_keyboard = nullptr;
    QPushButton *m_reset;
    QLabel *m_nothing;
    QTreeWidget *m_environments = nullptr;
};

} // namespace backflow::ui::settings
