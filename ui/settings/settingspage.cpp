#include "ui/settings/settingspage.h"

#include "ui/settings/keyboardpage.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingsteps.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backflow::ui::settings {

namespace {
constexpr int kIdRole = Qt::UserRole;
constexpr int kWordsRole = Qt::UserRole + 1;
const QString kKeyboard = QStringLiteral("keyboard");
} // namespace

SettingsPage::SettingsPage(std::shared_ptr<widgets::AppContext> context, QSettings &settings, QWidget *parent,
                           Locks locks)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_settings(settings)
    , m_locks(std::move(locks))
    , m_header(new widgets::PageHeader(*m_context->theme, tr("Settings"), this))
    , m_search(new QLineEdit(this))
    , m_sections(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_reset(widgets::secondaryButton(QStringLiteral("settingsReset"), tr("Reset this page"), this))
    , m_nothing(widgets::textLabel(*m_context->theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_differs(widgets::textLabel(*m_context->theme, {}, this, theme::TextStyle::Body, theme::Role::Accent))
    , m_steps(std::make_unique<SettingSteps>(settings, *m_context->navigator,
                                             [this](const QStringList &ids) { stepped(ids); }))
{
    setObjectName(QStringLiteral("settingsPage"));
    m_locks.enforce(m_settings);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    widgets::setSearchField(m_search);
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(220);
    m_header->addControl(m_search);
    m_header->addControl(m_reset);
    m_sections->setObjectName(QStringLiteral("settingsTree"));
    m_sections->setAccessibleName(tr("Groups of settings"));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_sections->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    for (const Group &group : groups())
        addGroup(group);
    addRows();
    buildKeyboard();
    buildEnvironments();
    buildMerging();
    addFacts(
        QStringLiteral("privacy"),
        {tr("Tokens and passwords are kept in this computer's keychain and nowhere else; they never stand in a "
            "settings file, a log or the history."),
         tr("Backflow sends nothing about you or your orgs to anybody. It talks to your orgs and to your Git host."),
         tr("Production is read only until a workspace allows writing to it."),
         tr("Every reading, decision and promotion is kept in a chain of records that History can verify.")});
    buildGitServer();
    buildAdvanced();
    for (QVBoxLayout *column : std::as_const(m_columns))
        if (column != m_columns.value(kKeyboard) && column != m_columns.value(QStringLiteral("environments")))
            column->addStretch(1);
    m_differs->setObjectName(QStringLiteral("settingsDiffers"));
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::kSpace2);
    right->addWidget(m_pages, 1);
    right->addWidget(m_differs);
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::kSpace6);
    both->addWidget(m_sections);
    both->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_header);
    m_nothing->setObjectName(QStringLiteral("settingsNothing"));
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addLayout(both, 1);
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsPage::updateDots);
    connect(m_sections, &QListWidget::currentRowChanged, this, [this] { tellSpot(); });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_reset, &QPushButton::clicked, this, &SettingsPage::resetCurrent);
    connect(m_keyboard, &KeyboardPage::changed, this, &SettingsPage::keysChanged);
    connect(m_context->navigator, &widgets::Navigator::workspaceChanged, this, &SettingsPage::fillEnvironments);
    // The menu of the window changes some as well.
    connect(m_context->theme, &theme::Theme::themeChanged, this, [this] {
        readAll();
        for (SettingRow *row : std::as_const(m_rows))
            if (row->spec().id == QLatin1String("appearance/theme"))
                row->setValue(theme::preferenceName(m_context->theme->preference()));
    });
    m_sections->setCurrentRow(0);
    readAll();
}

SettingsPage::~SettingsPage() = default;

QWidget *SettingsPage::addGroup(const Group &group)
{
    auto *item = new QListWidgetItem(group.title, m_sections); // the list owns its items
    item->setIcon(m_context->theme->icon(group.icon, theme::Role::Muted));
    item->setData(kIdRole, group.id);
    item->setData(kWordsRole, QString(group.title + QLatin1Char(' ') + group.words + QLatin1Char(' ') + group.id));
    auto *area = new QScrollArea(m_pages);
    area->setObjectName(QStringLiteral("settingsArea_") + group.id);
    area->setAccessibleName(group.title);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(area);
    page->setObjectName(QStringLiteral("settingsPage_") + group.id);
    page->setAccessibleName(group.title);
    page->setBackgroundRole(QPalette::Window);
    area->setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(widgets::textLabel(*m_context->theme, group.title, page, theme::TextStyle::Title));
    m_columns.insert(group.id, column);
    area->setWidget(page);
    m_pages->addWidget(area);
    return page;
}

QVBoxLayout *SettingsPage::columnOf(const QString &group) const
{
    return m_columns.value(group);
}

void SettingsPage::addRows()
{
    for (const Spec &spec : specs()) {
        QVBoxLayout *column = columnOf(spec.page);
        auto *row = new SettingRow(*m_context->theme, spec, column->parentWidget());
        column->addWidget(row);
        m_rows += row;
        if (m_locks.value(spec.id))
            row->setLocked(m_locks.origin());
        connect(row, &SettingRow::changed, this, [this, row] { rowChanged(row); });
    }
}

void SettingsPage::addFacts(const QString &group, const QStringList &facts)
{
    for (const QString &fact : facts) {
        auto *line = widgets::textLabel(*m_context->theme, fact, columnOf(group)->parentWidget());
        line->setWordWrap(true);
        columnOf(group)->addWidget(line);
    }
}

void SettingsPage::focusInEvent(QFocusEvent *event)
{
    // Not a proxy: Tab would never come to what stands above it.
    m_sections->setFocus(event->reason());
}

void SettingsPage::adoptCommand(QAction *command)
{
    m_keyboard->adopt(command);
}

void SettingsPage::setCommands(const QList<QAction *> &commands)
{
    m_keyboard->setShortcuts(std::make_shared<Shortcuts>(m_settings, commands));
    m_known = m_steps->now();
    updateDots();
}

QString SettingsPage::currentSection() const
{
    const QListWidgetItem *item = m_sections->currentItem();
    return item ? item->data(kIdRole).toString() : QString();
}

QList<SettingRow *> SettingsPage::rowsOf(const QString &group) const
{
    QList<SettingRow *> rows;
    for (SettingRow *row : m_rows)
        if (row->spec().page == group)
            rows += row;
    return rows;
}

void SettingsPage::updateDots()
{
    const QString section = currentSection();
    const QList<SettingRow *> rows = rowsOf(section);
    auto differing = std::ranges::count_if(rows, &SettingRow::differs);
    const bool settable = !rows.isEmpty();
    const bool keys = section == kKeyboard && m_keyboard->isChanged();
    widgets::setUnavailable(m_reset, !settable               ? tr("This page has nothing to set.")
                                     : differing > 0 || keys ? QString()
                                                             : tr("Everything on this page is as it came."));
    if (keys)
        differing += m_keyboard->changedCount();
    m_differs->setText(differing == 0 ? QString()
                                      : tr("● %Ln on this page differ from the default", nullptr, int(differing)));
    m_differs->setAccessibleName(m_differs->text());
}

void SettingsPage::showSection(const QString &id)
{
    for (int row = 0; row < m_sections->count(); ++row)
        if (m_sections->item(row)->data(kIdRole).toString() == id)
            m_sections->setCurrentRow(row);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readAll(); // some are set elsewhere, too
    tellRemembered();
}

void SettingsPage::readAll()
{
    for (SettingRow *row : std::as_const(m_rows))
        row->setValue(m_settings.value(row->spec().id, row->spec().standard));
    const bool own = m_settings.value(QStringLiteral("appearance/diffColours")).toString() == QLatin1String("custom");
    for (SettingRow *row : std::as_const(m_rows))
        if (row->spec().kind == Spec::Kind::Colour)
            row->setVisible(own);
    updateDots();
}

void SettingsPage::rowChanged(SettingRow *row)
{
    const QVariantMap before = m_steps->now();
    m_settings.setValue(row->spec().id, row->value());
    const bool onItsWay = row->spec().kind == Spec::Kind::Slider; // all of the way is one step
    m_steps->tell(row->spec().text, before, {}, onItsWay ? row->spec().id : QString());
    act(row->spec().id);
}

void SettingsPage::keysChanged()
{
    updateDots();
    if (!m_quietKeys)
        m_steps->tell(tr("Keys of commands"), m_known);
    m_known = m_steps->now();
}

void SettingsPage::stepped(const QStringList &ids)
{
    m_quietKeys = true;
    m_keyboard->readAgain();
    m_quietKeys = false;
    const QString language = QStringLiteral("appearance/language");
    act(ids.contains(language) ? language : QString());
}

void SettingsPage::act(const QString &id)
{
    apply(load(m_settings), *m_context->theme);
    readAll();
    if (id == QLatin1String("appearance/language") && m_context->hooks.languageChanged)
        m_context->hooks.languageChanged();
    if (m_context->hooks.settingsChanged)
        m_context->hooks.settingsChanged();
    Q_EMIT settingsChanged();
}

void SettingsPage::resetCurrent()
{
    const QVariantMap before = m_steps->now();
    QString acted;
    const QList<SettingRow *> rows = rowsOf(currentSection());
    for (SettingRow *row : rows) {
        if (row->isLocked() || !row->differs())
            continue;
        m_settings.setValue(row->spec().id, row->spec().standard);
        if (row->spec().id == QLatin1String("appearance/language") || acted.isEmpty())
            acted = row->spec().id;
    }
    m_quietKeys = true;
    if (currentSection() == kKeyboard)
        m_keyboard->reset();
    m_quietKeys = false;
    m_steps->tell(m_reset->text(), before);
    act(acted);
}

void SettingsPage::search(const QString &text)
{
    const int commands = m_keyboard->filter(text);
    int first = -1;
    SettingRow *firstRow = nullptr;
    for (int at = 0; at < m_sections->count(); ++at) {
        QListWidgetItem *item = m_sections->item(at);
        const QString id = item->data(kIdRole).toString();
        const bool words = item->data(kWordsRole).toString().contains(text, Qt::CaseInsensitive);
        // A page found by its own name shows all of itself.
        if (id == kKeyboard && words)
            m_keyboard->filter({});
        bool found = words || (id == kKeyboard && commands > 0);
        for (SettingRow *row : rowsOf(id)) {
            const bool here = row->matches(text);
            row->setFound(here);
            found |= here;
            if (here && !firstRow) {
                firstRow = row;
                first = at; // a setting of that name comes before a page of that name
            }
        }
        item->setHidden(!found);
        if (found && first < 0)
            first = at;
    }
    m_nothing->setText(first < 0 ? tr("No setting and no command is called “%1”.").arg(text) : QString());
    m_nothing->setVisible(first < 0);
    if (first >= 0)
        m_sections->setCurrentRow(first);
    if (firstRow)
        static_cast<QScrollArea *>(m_pages->currentWidget())->ensureWidgetVisible(firstRow);
}

} // namespace backflow::ui::settings
