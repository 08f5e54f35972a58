#include "ui/settings/settingspage.h"

#include "ui/settings/keyboardpage.h"
#include "ui/settings/language.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFocusEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>

namespace backflow::ui::settings {

namespace {
constexpr int kIdRole = Qt::UserRole;
constexpr int kWordsRole = Qt::UserRole + 1;
constexpr int kListWidth = 190;
} // namespace

SettingsPage::SettingsPage(std::shared_ptr<widgets::AppContext> context, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_settings(settings)
    , m_header(new widgets::PageHeader(*m_context->theme, tr("Settings"), this))
    , m_search(new QLineEdit(this))
    , m_sections(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_reset(widgets::secondaryButton(QStringLiteral("settingsReset"), tr("Reset this page"), this))
    , m_nothing(widgets::textLabel(*m_context->theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
{
    setObjectName(QStringLiteral("settingsPage"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(220);
    m_header->addControl(m_search);
    m_header->addControl(m_reset);
    m_sections->setObjectName(QStringLiteral("settingsTree"));
    m_sections->setAccessibleName(tr("Groups of settings"));
    m_sections->setFixedWidth(kListWidth);
    buildAppearance();
    buildKeyboard();
    buildPromotions();
    buildEnvironments();
    buildPrivacy();
    buildAdvanced();
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::kSpace6);
    both->addWidget(m_sections);
    both->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_header);
    m_nothing->setObjectName(QStringLiteral("settingsNothing"));
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addLayout(both, 1);
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsPage::updateReset);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (currentSection() == QLatin1String("keyboard")) {
            m_keyboard->reset();
            return;
        }
        showPreferences(asItCame());
        changed();
    });
    connect(m_keyboard, &KeyboardPage::changed, this, &SettingsPage::updateReset);
    connect(m_context->navigator, &widgets::Navigator::workspaceChanged, this, &SettingsPage::fillEnvironments);
    m_sections->setCurrentRow(0);
    showPreferences(load(m_settings));
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsPage::changed);
    connect(m_textScale, &QSlider::valueChanged, this, &SettingsPage::changed);
    connect(m_reduceMotion, &QCheckBox::toggled, this, &SettingsPage::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsPage::changed);
    connect(m_atOnce, &QSpinBox::valueChanged, this, &SettingsPage::changed);
    connect(m_language, &QComboBox::currentIndexChanged, m_languageWords, &QWidget::show);
    updateReset();
    // The menu of the window changes the theme as well.
    connect(m_context->theme, &theme::Theme::themeChanged, this, [this] {
        const QSignalBlocker blocker(m_theme);
        m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_context->theme->preference())));
    });
}

QWidget *SettingsPage::addSection(const QString &id, const QString &title, const QString &words)
{
    auto *item = new QListWidgetItem(title, m_sections); // the list owns its items
    item->setData(kIdRole, id);
    item->setData(kWordsRole, QString(title + QLatin1Char(' ') + words + QLatin1Char(' ') + id));
    auto *page = new QWidget(m_pages);
    page->setObjectName(QStringLiteral("settingsPage_") + id);
    page->setAccessibleName(title);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace3);
    column->addWidget(widgets::textLabel(*m_context->theme, title, page, theme::TextStyle::Title));
    m_pages->addWidget(page);
    return page;
}

void SettingsPage::focusInEvent(QFocusEvent *event)
{
    // Not a proxy: Tab would never come to what stands above it.
    m_sections->setFocus(event->reason());
}

void SettingsPage::buildAppearance()
{
    QWidget *page = addSection(QStringLiteral("appearance"), tr("Appearance"),
                               tr("theme light dark high contrast system text size motion animation language"));
    m_theme = new QComboBox(page);
    m_theme->setObjectName(QStringLiteral("settingsTheme"));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->addItem(tr("As the system"), static_cast<int>(theme::Preference::System));
    m_theme->addItem(tr("Light"), static_cast<int>(theme::Preference::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(theme::Preference::Dark));
    m_theme->addItem(tr("High contrast"), static_cast<int>(theme::Preference::HighContrast));
    m_textScale = new QSlider(Qt::Horizontal, page);
    m_textScale->setObjectName(QStringLiteral("settingsTextSize"));
    m_textScale->setAccessibleName(tr("Text size in per cent"));
    m_textScale->setRange(80, 200);
    m_textScale->setSingleStep(5);
    m_textScale->setPageStep(10);
    m_textScale->setFixedWidth(240);
    m_textScaleWords = widgets::textLabel(*m_context->theme, {}, page, theme::TextStyle::Body, theme::Role::Muted);
    m_reduceMotion = new QCheckBox(tr("Reduce motion"), page);
    m_reduceMotion->setObjectName(QStringLiteral("settingsReduceMotion"));
    m_language = new QComboBox(page);
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.ownName, language.code);
    m_languageWords = widgets::textLabel(*m_context->theme, tr("Spoken from the next start on."), page,
                                         theme::TextStyle::Body, theme::Role::Muted);
    m_languageWords->setObjectName(QStringLiteral("settingsLanguageWords"));
    m_languageWords->hide();
    auto *language = new QHBoxLayout;
    language->setSpacing(theme::kSpace3);
    language->addWidget(m_language);
    language->addWidget(m_languageWords);
    language->addStretch(1);
    auto *size = new QHBoxLayout;
    size->setSpacing(theme::kSpace3);
    size->addWidget(m_textScale);
    size->addWidget(m_textScaleWords);
    size->addStretch(1);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(theme::kSpace3);
    form->setHorizontalSpacing(theme::kSpace6);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Text size"), size);
    form->addRow(QString(), m_reduceMotion);
    form->addRow(tr("Language"), language);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    column->addLayout(form);
    column->addStretch(1);
}

void SettingsPage::buildKeyboard()
{
    QWidget *page = addSection(QStringLiteral("keyboard"), tr("Keyboard"), tr("keys shortcuts commands"));
    m_keyboard = new KeyboardPage(*m_context->theme, page);
    static_cast<QVBoxLayout *>(page->layout())->addWidget(m_keyboard, 1);
}

void SettingsPage::buildEnvironments()
{
    QWidget *page = addSection(QStringLiteral("environments"), tr("Environments"), tr("pipeline orgs sandboxes add"));
    m_environments = new QTreeWidget(page);
    m_environments->setObjectName(QStringLiteral("settingsEnvironments"));
    m_environments->setAccessibleName(tr("Environments of this pipeline"));
    m_environments->setHeaderLabels({tr("Environment"), tr("Kind"), tr("Promotes into"), tr("Address")});
    m_environments->setRootIsDecorated(false);
    m_environments->setAllColumnsShowFocus(true);
    m_environments->setUniformRowHeights(true);
    m_environments->setAlternatingRowColors(true);
    connect(m_environments, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { m_context->navigator->openEnvironment(item->text(0)); });
    auto *add = widgets::secondaryButton(QStringLiteral("settingsAddEnvironment"), tr("Add an environment…"), page);
    connect(add, &QPushButton::clicked, this, &SettingsPage::addEnvironmentRequested);
    page->layout()->addWidget(m_environments);
    static_cast<QVBoxLayout *>(page->layout())->addWidget(add, 0, Qt::AlignLeft);
    fillEnvironments();
}

void SettingsPage::buildPromotions()
{
    QWidget *page = addSection(QStringLiteral("promotions"), tr("Promotions"),
                               tr("deploy targets parallel at a time limits back-promotion"));
    m_atOnce = new QSpinBox(page);
    m_atOnce->setObjectName(QStringLiteral("settingsAtOnce"));
    m_atOnce->setAccessibleName(tr("Targets deployed to at a time"));
    m_atOnce->setRange(1, kMostDeploysAtOnce);
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    auto *form = new QFormLayout;
    form->addRow(m_atOnce->accessibleName(), m_atOnce);
    column->addLayout(form);
    auto *words = widgets::textLabel(*m_context->theme,
                                     tr("More targets of one promotion wait their turn. An org that is asked too much "
                                        "at a time refuses."),
                                     page, theme::TextStyle::Body, theme::Role::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch(1);
}

void SettingsPage::buildPrivacy()
{
    QWidget *page = addSection(QStringLiteral("privacy"), tr("Privacy and audit"),
                               tr("secrets keychain tokens telemetry production"));
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    for (const QString &fact :
         {tr("Tokens and passwords are kept in this computer's keychain and nowhere else; they never stand in a "
             "settings file, a log or the history."),
          tr("Backflow sends nothing about you or your orgs to anybody. It talks to your orgs and to your Git host."),
          tr("Production is read only until a workspace allows writing to it."),
          tr("Every reading, decision and promotion is kept in a chain of records that History can verify.")}) {
        auto *line = widgets::textLabel(*m_context->theme, fact, page);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    column->addStretch(1);
}

void SettingsPage::buildAdvanced()
{
    QWidget *page = addSection(QStringLiteral("advanced"), tr("Advanced (files)"), tr("settings file folder path"));
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    auto *path = widgets::textLabel(*m_context->theme, tr("Settings file: %1").arg(m_settings.fileName()), page);
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *folder = widgets::secondaryButton(QStringLiteral("settingsOpenFolder"), tr("Open its folder"), page);
    connect(folder, &QPushButton::clicked, this,
            [this] { Q_EMIT openFolderRequested(QFileInfo(m_settings.fileName()).path()); });
    column->addWidget(path);
    column->addWidget(folder, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void SettingsPage::fillEnvironments()
{
    m_environments->clear();
    for (const model::Environment &environment : std::as_const(m_context->pipeline.environments))
        new QTreeWidgetItem(m_environments,
                            {environment.name, widgets::kindWords(environment.kind),
                             m_context->pipeline.higherNeighbours(environment.name).join(QStringLiteral(", ")),
                             environment.instanceUrl.toString()}); // the tree owns its rows
    for (int column = 0; column < m_environments->columnCount(); ++column)
        m_environments->resizeColumnToContents(column);
}

void SettingsPage::setCommands(const QList<QAction *> &commands)
{
    m_keyboard->setShortcuts(std::make_shared<Shortcuts>(m_settings, commands));
    updateReset();
}

QString SettingsPage::currentSection() const
{
    const QListWidgetItem *item = m_sections->currentItem();
    return item ? item->data(kIdRole).toString() : QString();
}

void SettingsPage::updateReset()
{
    const QString section = currentSection();
    const bool appearance = section == QLatin1String("appearance") || section == QLatin1String("promotions");
    const bool keyboard = section == QLatin1String("keyboard");
    const bool differs = appearance ? preferences() != asItCame() : keyboard && m_keyboard->isChanged();
    widgets::setUnavailable(m_reset, !appearance && !keyboard ? tr("This page has nothing to set.")
                                     : differs                ? QString()
                                                              : tr("Everything on this page is as it came."));
}

void SettingsPage::showSection(const QString &id)
{
    for (int row = 0; row < m_sections->count(); ++row)
        if (m_sections->item(row)->data(kIdRole).toString() == id)
            m_sections->setCurrentRow(row);
}

Preferences SettingsPage::preferences() const
{
    Preferences preferences;
    preferences.theme = static_cast<theme::Preference>(m_theme->currentData().toInt());
    preferences.textScale = m_textScale->value();
    preferences.reduceMotion = m_reduceMotion->isChecked();
    preferences.language = m_language->currentData().toString();
    preferences.deploysAtOnce = m_atOnce->value();
    return preferences;
}

/// What is set now, with the defaults of the page that is shown.
Preferences SettingsPage::asItCame() const
{
    Preferences reset;
    if (currentSection() == QLatin1String("promotions")) {
        reset = preferences();
        reset.deploysAtOnce = Preferences().deploysAtOnce;
    } else {
        reset.deploysAtOnce = m_atOnce->value();
    }
    return reset;
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPreferences(load(m_settings)); // some are set elsewhere, too
    updateReset();
}

void SettingsPage::showPreferences(const Preferences &preferences)
{
    const QSignalBlocker blockTheme(m_theme);
    const QSignalBlocker blockScale(m_textScale);
    const QSignalBlocker blockMotion(m_reduceMotion);
    const QSignalBlocker blockLanguage(m_language);
    const QSignalBlocker blockAtOnce(m_atOnce);
    m_atOnce->setValue(preferences.deploysAtOnce);
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(preferences.theme)));
    m_textScale->setValue(preferences.textScale);
    m_reduceMotion->setChecked(preferences.reduceMotion);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_textScaleWords->setText(tr("%1 %").arg(preferences.textScale));
}

void SettingsPage::changed()
{
    const Preferences now = preferences();
    m_textScaleWords->setText(tr("%1 %").arg(now.textScale));
    save(m_settings, now);
    apply(now, *m_context->theme);
    updateReset();
}

void SettingsPage::search(const QString &text)
{
    const int commands = m_keyboard->filter(text);
    int first = -1;
    for (int row = 0; row < m_sections->count(); ++row) {
        QListWidgetItem *item = m_sections->item(row);
        const bool keyboard = item->data(kIdRole).toString() == QLatin1String("keyboard");
        const bool words = item->data(kWordsRole).toString().contains(text, Qt::CaseInsensitive);
        // A page found by its own name shows all of itself.
        if (keyboard && words)
            m_keyboard->filter({});
        const bool found = words || (keyboard && commands > 0);
        item->setHidden(!found);
        if (found && first < 0)
            first = row;
    }
    m_nothing->setText(first < 0 ? tr("No setting and no command is called “%1”.").arg(text) : QString());
    m_nothing->setVisible(first < 0);
    if (first >= 0)
        m_sections->setCurrentRow(first);
}

} // namespace backflow::ui::settings
