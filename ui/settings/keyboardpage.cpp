#include "ui/settings/keyboardpage.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backflow::ui::settings {

namespace {

constexpr int kNumberRole = Qt::UserRole;
enum Column { Command, Key, Changed };

QString textOf(const QAction *command)
{
    // Those of a part of the screen stand together.
    const QString text = widgets::withoutAccessKey(command->text());
    const QString group = widgets::commandGroup(command);
    return group.isEmpty() ? text : KeyboardPage::tr("%1: %2").arg(group, text);
}

QString keysOf(const QAction *command)
{
    QStringList keys;
    for (const QKeySequence &key : command->shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(KeyboardPage::tr(" or "));
}

} // namespace

KeyboardPage::KeyboardPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_command(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong))
    , m_key(new QKeySequenceEdit(this))
    , m_set(widgets::primaryButton(QStringLiteral("settingsKeySet"), tr("Set"), this))
    , m_none(widgets::secondaryButton(QStringLiteral("settingsKeyNone"), tr("No key"), this))
    , m_default(widgets::secondaryButton(QStringLiteral("settingsKeyDefault"), tr("Default"), this))
    , m_conflict(widgets::textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Warning))
    , m_preset(new QComboBox(this))
{
    m_list->setObjectName(QStringLiteral("settingsKeys"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Key"), tr("Changed")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(Command, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Key, QHeaderView::ResizeToContents);
    m_key->setObjectName(QStringLiteral("settingsKeyEdit"));
    m_key->setAccessibleName(tr("Press the new key"));
    m_key->setMaximumSequenceLength(1);
    m_key->setClearButtonEnabled(true);
    m_key->setMinimumWidth(180);
    m_command->setObjectName(QStringLiteral("settingsKeyCommand"));
    m_conflict->setObjectName(QStringLiteral("settingsKeyConflict"));
    m_conflict->setWordWrap(true);
    m_conflict->hide();
    m_preset->setObjectName(QStringLiteral("settingsKeyPreset"));
    m_preset->setAccessibleName(tr("Keys as in"));
    m_preset->addItem(tr("Backflow (the default)"), QString());
    m_preset->addItem(tr("JetBrains tools"), QStringLiteral("jetbrains"));
    m_preset->addItem(tr("VS Code"), QStringLiteral("vscode"));
    m_command->setWordWrap(true);
    auto *keys = new QWidget(this);
    auto *editor = new widgets::FlowLayout(keys, theme::kSpace2);
    for (QWidget *control : {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_set),
                             static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_default)})
        editor->addWidget(control);
    auto *preset = new QHBoxLayout;
    preset->setSpacing(theme::kSpace3);
    preset->addWidget(widgets::textLabel(theme, m_preset->accessibleName(), this));
    preset->addWidget(m_preset);
    preset->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace3);
    column->addLayout(preset);
    column->addWidget(m_list, 1);
    column->addWidget(m_command);
    column->addWidget(keys);
    column->addWidget(m_conflict);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyboardPage::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_key, qOverload<>(&QWidget::setFocus));
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeyboardPage::showConflict);
    connect(m_set, &QPushButton::clicked, this, &KeyboardPage::setKey);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_key->clear();
        setKey();
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (QAction *command = currentCommand()) {
            m_shortcuts->reset(command);
            fill();
            Q_EMIT changed();
        }
    });
    connect(m_preset, &QComboBox::activated, this, [this] {
        if (!m_shortcuts)
            return;
        m_shortcuts->usePreset(m_preset->currentData().toString());
        fill();
        Q_EMIT changed();
    });
    connect(this, &KeyboardPage::changed, this, &KeyboardPage::showPreset);
    showCurrent();
}

void KeyboardPage::setShortcuts(std::shared_ptr<Shortcuts> shortcuts)
{
    m_shortcuts = std::move(shortcuts);
    m_list->clear();
    const QList<QAction *> &commands = m_shortcuts->commands();
    for (qsizetype i = 0; i < commands.size(); ++i) {
        auto *row = new QTreeWidgetItem(m_list); // the tree owns its rows
        row->setData(Command, kNumberRole, int(i));
        fillRow(row, commands[i]);
    }
    m_list->sortItems(Command, Qt::AscendingOrder);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showPreset();
}

void KeyboardPage::adopt(QAction *command)
{
    if (m_shortcuts)
        m_shortcuts->adopt(command);
}

/// Keys that are nobody's but this person's are called so.
void KeyboardPage::showPreset()
{
    constexpr QLatin1StringView own("own");
    int found = -1;
    for (int i = 0; m_shortcuts && found < 0 && i < m_preset->count(); ++i)
        if (m_preset->itemData(i).toString() != own && m_shortcuts->isPreset(m_preset->itemData(i).toString()))
            found = i;
    const int mine = m_preset->findData(QString(own));
    if (found < 0 && mine < 0)
        m_preset->addItem(tr("My own keys"), QString(own));
    else if (found >= 0 && mine >= 0)
        m_preset->removeItem(mine);
    m_preset->setCurrentIndex(found >= 0 ? found : m_preset->findData(QString(own)));
}

void KeyboardPage::fillRow(QTreeWidgetItem *row, const QAction *command) const
{
    row->setText(Command, textOf(command));
    row->setText(Key, keysOf(command));
    row->setText(Changed, Shortcuts::isChanged(command) ? tr("● differs from the default") : QString());
}

void KeyboardPage::fill()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_list->topLevelItem(i);
        fillRow(row, m_shortcuts->commands().at(row->data(Command, kNumberRole).toInt()));
    }
    showCurrent();
}

QAction *KeyboardPage::currentCommand() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row && m_shortcuts ? m_shortcuts->commands().at(row->data(Command, kNumberRole).toInt()) : nullptr;
}

void KeyboardPage::showCurrent()
{
    const QAction *command = currentCommand();
    m_command->setText(command ? textOf(command) : tr("Choose a command to give it another key."));
    widgets::setUnavailable(m_key, command ? QString() : tr("Choose a command first."));
    m_key->setKeySequence(command ? command->shortcut() : QKeySequence());
    showConflict();
}

void KeyboardPage::showConflict()
{
    const QAction *command = currentCommand();
    const QKeySequence key = m_key->keySequence();
    const QAction *holder = command ? m_shortcuts->holderOf(key, command) : nullptr;
    const QString text = holder ? tr("%1 belongs to “%2” now. Set takes it away from there.")
                                      .arg(key.toString(QKeySequence::NativeText), textOf(holder))
                                : QString();
    if (text != m_conflict->text()) {
        m_conflict->setText(text);
        m_conflict->setVisible(!text.isEmpty());
        QAccessibleEvent alert(m_conflict, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    const QString none = tr("Choose a command first.");
    widgets::setUnavailable(m_set, !command                     ? none
                                   : key.isEmpty()              ? tr("Press a key first.")
                                   : command->shortcut() == key ? tr("The command has this key already.")
                                                                : QString());
    widgets::setUnavailable(m_none, !command                         ? none
                                    : command->shortcuts().isEmpty() ? tr("The command has no key.")
                                                                     : QString());
    widgets::setUnavailable(m_default, !command                        ? none
                                       : Shortcuts::isChanged(command) ? QString()
                                                                       : tr("The command has its default key."));
}

void KeyboardPage::setKey()
{
    if (QAction *command = currentCommand()) {
        m_shortcuts->setKey(command, m_key->keySequence());
        fill();
        Q_EMIT changed();
    }
}

int KeyboardPage::filter(const QString &words)
{
    int shown = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_list->topLevelItem(i);
        const bool fits = words.isEmpty() || row->text(Command).contains(words, Qt::CaseInsensitive) ||
                          row->text(Key).contains(words, Qt::CaseInsensitive);
        row->setHidden(!fits);
        shown += fits ? 1 : 0;
    }
    return shown;
}

void KeyboardPage::reset()
{
    if (!m_shortcuts)
        return;
    m_shortcuts->resetAll();
    fill();
    Q_EMIT changed();
}

void KeyboardPage::readAgain()
{
    if (!m_shortcuts)
        return;
    m_shortcuts->readAgain();
    fill();
    Q_EMIT changed();
}

int KeyboardPage::changedCount() const
{
    return m_shortcuts ? int(std::ranges::count_if(m_shortcuts->commands(), &Shortcuts::isChanged)) : 0;
}

bool KeyboardPage::isChanged() const
{
    return m_shortcuts && std::ranges::any_of(m_shortcuts->commands(), &Shortcuts::isChanged);
}

} // namespace backflow::ui::settings
