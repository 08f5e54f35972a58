// Toolbar, menus, copying and the list of changes of DiffView.
#include "ui/diff/copytext.h"
#include "ui/diff/diffview.h"
#include "ui/diff/entrymodel.h"
#include "ui/diff/entrytree.h"
#include "ui/diff/findbar.h"
#include "ui/diff/sidebyside.h"
#include "ui/diff/unified.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QToolButton>

namespace backflow::ui::diff {

QToolButton *DiffView::modeButton(const QString &objectName, const QString &text, Mode mode)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(mode == Mode::Entries ? tr("Show entries in words") : tr("Show text"));
    button->setToolTip(tr("%1 (F4 changes over)").arg(button->accessibleName()));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    connect(button, &QToolButton::clicked, this, [this, mode] { setMode(mode); });
    return button;
}

QToolButton *DiffView::menuButton(const QString &objectName, theme::Icon icon, const QString &text, QMenu *menu)
{
    QToolButton *button = widgets::iconButton(*m_context.theme, objectName, icon, text, this);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

QWidget *DiffView::makeToolbar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("diffToolbar"));
    m_files->setObjectName(QStringLiteral("diffFiles"));
    m_files->setAccessibleName(tr("File of the component"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_counter->setObjectName(QStringLiteral("diffChangeCounter"));
    m_spaceButton->setObjectName(QStringLiteral("diffIgnoreSpace"));
    m_spaceButton->setText(tr("Ignore space"));
    m_spaceButton->setAccessibleName(tr("Ignore white space"));
    m_spaceButton->setCheckable(true);
    QToolButton *find = widgets::iconButton(*m_context.theme, QStringLiteral("diffFindButton"), theme::Icon::Search,
                                            tr("Find in this view (Ctrl+F)"), this);
    connect(find, &QToolButton::clicked, this, &DiffView::openFind);
    connect(m_previous, &QToolButton::clicked, this, &DiffView::goToPrevious);
    connect(m_next, &QToolButton::clicked, this, &DiffView::goToNext);

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::kSpace3, theme::kSpace1, theme::kSpace2, theme::kSpace1);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_title, 3);
    row->addWidget(m_names, 2);
    row->addWidget(m_files);
    row->addWidget(m_entriesButton);
    row->addWidget(m_textButton);
    row->addWidget(m_spaceButton);
    row->addWidget(m_counter);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(find);
    row->addWidget(
        menuButton(QStringLiteral("diffCopyButton"), theme::Icon::Copy, tr("Copy what differs"), makeCopyMenu()));
    row->addWidget(menuButton(QStringLiteral("diffViewButton"), theme::Icon::Settings, tr("How differences are shown"),
                              makeViewMenu()));
    return bar;
}

QAction *DiffView::viewAction(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, bool checkable)
{
    QAction *action = menu->addAction(text);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(checkable);
    addAction(action);
    return action;
}

QAction *DiffView::ignoreAction(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                                bool DiffOptions::*member)
{
    QAction *action = viewAction(menu, text, keys, true);
    action->setChecked(m_options.*member);
    m_ignores.insert(action, member);
    connect(action, &QAction::triggered, this, [this, member](bool on) {
        DiffOptions options = m_options;
        options.*member = on;
        takeOptions(options);
    });
    return action;
}

QMenu *DiffView::makeViewMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("diffViewMenu"));
    menu->setToolTipsVisible(true);
    m_beside = viewAction(menu, tr("Side by side"), {}, true);
    m_oneColumn = viewAction(menu, tr("In one column"), {QKeySequence(tr("U"))}, true);
    auto *layouts = new QActionGroup(menu);
    layouts->addAction(m_beside);
    layouts->addAction(m_oneColumn);
    m_beside->setChecked(true);
    connect(m_beside, &QAction::triggered, this, [this] { setLayoutOfText(Layout::Beside); });
    // The key changes over and back.
    connect(m_oneColumn, &QAction::triggered, this,
            [this] { setLayoutOfText(m_layout == Layout::Beside ? Layout::OneColumn : Layout::Beside); });
    m_wrap = viewAction(menu, tr("Wrap long lines"), {QKeySequence(tr("W"))}, true);
    m_wrap->setToolTip(tr("In one column; side by side every line stands beside its twin, so none is wrapped"));
    connect(m_wrap, &QAction::triggered, this, [this](bool on) {
        setWraps(on);
        if (on)
            setLayoutOfText(Layout::OneColumn);
    });
    menu->addSeparator();
    ignoreAction(menu, tr("Ignore order"), {QKeySequence(tr("O"))}, &DiffOptions::ignoreOrder);
    ignoreAction(menu, tr("Ignore white space"), {QKeySequence(tr("S"))}, &DiffOptions::ignoreSpace);
    ignoreAction(menu, tr("Ignore line ends"), {}, &DiffOptions::ignoreLineEnds);
    ignoreAction(menu, tr("Ignore comments"), {}, &DiffOptions::ignoreComments);
    menu->addSeparator();
    auto *contexts = new QActionGroup(menu);
    for (const auto &[lines, text] :
         {std::pair{0, tr("Only changed lines")}, std::pair{3, tr("3 lines around a change")},
          std::pair{10, tr("10 lines around a change")}, std::pair{-1, tr("All lines")}}) {
        QAction *action = viewAction(menu, text, {}, true);
        contexts->addAction(action);
        action->setChecked(lines == m_text->context());
        connect(action, &QAction::triggered, this, [this, lines = lines] {
            for (TextDiff *view : {static_cast<TextDiff *>(m_text), static_cast<TextDiff *>(m_unified)})
                view->setContext(lines);
        });
    }
    menu->addSeparator();
    m_reviewAction = viewAction(menu, tr("List of all changes"), {QKeySequence(tr("F8"))}, true);
    connect(m_reviewAction, &QAction::triggered, this, &DiffView::setReviewShown);
    return menu;
}

QMenu *DiffView::makeCopyMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("diffCopyMenu"));
    const auto offer = [&](const QString &text, QString (DiffView::*what)() const) {
        QAction *action = menu->addAction(text, this, [this, what] { copy((this->*what)()); });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, what] { action->setEnabled(!(this->*what)().isEmpty()); });
    };
    offer(tr("Selected text"), &DiffView::selectionText);
    offer(tr("This change as a sentence"), &DiffView::changeSentence);
    offer(tr("This entry as XML"), &DiffView::entryXml);
    menu->addSeparator();
    offer(tr("All changes as sentences"), &DiffView::allSentences);
    offer(tr("All changes as a table"), &DiffView::table);
    offer(tr("The file as a patch"), &DiffView::patch);
    return menu;
}

void DiffView::makeActions()
{
    const auto action = [this](const QString &text, const QList<QKeySequence> &keys, auto run) {
        auto *made = new QAction(text, this);
        made->setShortcuts(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, run);
        addAction(made);
    };
    action(tr("Next change"), {QKeySequence(tr("Alt+Down")), QKeySequence(tr("F7"))}, [this] { goToNext(); });
    action(tr("Previous change"), {QKeySequence(tr("Alt+Up")), QKeySequence(tr("Shift+F7"))},
           [this] { goToPrevious(); });
    action(tr("Next component"), {QKeySequence(tr("Ctrl+Alt+Down"))}, [this] {
        if (!m_nextName.isEmpty())
            Q_EMIT neighbourWanted(1);
    });
    action(tr("Previous component"), {QKeySequence(tr("Ctrl+Alt+Up"))}, [this] {
        if (!m_previousName.isEmpty())
            Q_EMIT neighbourWanted(-1);
    });
    action(tr("Entries or text"), {QKeySequence(tr("F4"))},
           [this] { setMode(m_mode == Mode::Entries ? Mode::Text : Mode::Entries); });
    action(tr("Find in this view"), {QKeySequence(QKeySequence::Find)}, [this] { openFind(); });
    action(tr("Find next"), {QKeySequence(tr("F3"))}, [this] { Q_EMIT m_find->nextWanted(false); });
    action(tr("Find previous"), {QKeySequence(tr("Shift+F3"))}, [this] { Q_EMIT m_find->nextWanted(true); });
    action(tr("Go to line"), {QKeySequence(tr("Ctrl+G"))}, [this] { askForLine(); });
    action(tr("Show unchanged lines"), {QKeySequence(tr("Ctrl+E"))}, [this] { text()->expandAll(); });
    auto *back = new QAction(tr("Back from the list of changes"), m_review);
    back->setShortcut(QKeySequence(tr("Esc")));
    back->setShortcutContext(Qt::WidgetShortcut);
    connect(back, &QAction::triggered, this, [this] { setReviewShown(false); });
    m_review->addAction(back);
}

void DiffView::keepPlaceWhile(const std::function<void()> &change)
{
    const int current = m_mode == Mode::Text ? text()->currentChange() : -1;
    change();
    if (m_mode == Mode::Text && current >= 0)
        text()->goToChange(current);
}

void DiffView::setLayoutOfText(Layout layout)
{
    keepPlaceWhile([&] {
        m_layout = layout;
        (layout == Layout::Beside ? m_beside : m_oneColumn)->setChecked(true);
        setMode(Mode::Text);
    });
    updateFind();
}

void DiffView::setWraps(bool wraps)
{
    m_unified->setWraps(wraps);
    m_wrap->setChecked(wraps);
}

void DiffView::openFind()
{
    setMode(Mode::Text);
    m_find->open();
    updateFind();
}

void DiffView::updateFind()
{
    if (!m_find->isVisible())
        return;
    const TextDiff::Query query{m_find->text(), m_find->isRegex(), m_find->onlyChanges()};
    const int hits = text()->find(query);
    if (query.regex && !QRegularExpression(query.text).isValid())
        m_find->setUnreadable();
    else
        m_find->setHits(0, hits);
}

SideNames DiffView::names() const
{
    return {m_content.firstName, m_content.secondName, m_content.secondIsNewer};
}

void DiffView::copy(const QString &text)
{
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    if (m_context.navigator)
        m_context.navigator->notify(tr("Copied."));
}

QString DiffView::selectionText() const
{
    return m_mode == Mode::Text ? text()->selectedText() : QString();
}

QString DiffView::entryXml() const
{
    const EntryRow *row = m_mode == Mode::Entries ? m_entries->rowOf(m_tree->currentIndex()) : nullptr;
    return row ? xmlOf(*row, names()) : QString();
}

QString DiffView::changeSentence() const
{
    if (!m_diff)
        return {};
    if (m_mode == Mode::Entries) {
        const EntryRow *row = m_entries->rowOf(m_tree->currentIndex());
        const QModelIndex parent = m_tree->currentIndex().parent();
        const QString group = parent.isValid() ? m_entries->groupLabel(parent) : QString();
        return row ? sentenceOf(group, *row, names()) : QString();
    }
    const int change = text()->currentChange();
    return change < 0 ? QString()
                      : spokenOf(m_diff->rows, m_diff->rows.changes[size_t(change)], m_diff->firstPlaces,
                                 m_diff->secondPlaces, names());
}

QString DiffView::allSentences() const
{
    return entriesUseful() ? sentencesOf(m_diff->groups, names()) : QString();
}

QString DiffView::table() const
{
    return entriesUseful() ? tableOf(m_diff->groups, names()) : QString();
}

QString DiffView::patch() const
{
    if (!m_diff || !m_diff->hasText())
        return {};
    // Whatever is ignored on screen, a patch has to fit the bytes.
    const FilePair &pair = m_content.files[size_t(m_file)];
    return patchOf(pair, computeDiffRows(pair.first.value_or(QByteArray()), pair.second.value_or(QByteArray())),
                   names());
}

bool DiffView::isReviewShown() const
{
    return m_pages->currentWidget() == m_review;
}

void DiffView::setReviewShown(bool shown)
{
    if (shown == isReviewShown())
        return;
    if (!shown) {
        const bool focused = m_review->hasFocus();
        setMode(m_mode);
        if (focused)
            m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    fillReview();
    m_pages->setCurrentWidget(m_review);
    m_reviewAction->setChecked(true);
    m_review->setCurrentRow(std::max(0, currentChange()));
    m_review->setFocus(Qt::OtherFocusReason);
}

void DiffView::fillReview()
{
    m_review->clear();
    if (!m_diff)
        return;
    if (m_mode == Mode::Entries) {
        for (const EntryGroup &group : m_entries->groups())
            for (const EntryRow &row : group.rows)
                m_review->addItem(spokenOf(group.label, row, names()));
        return;
    }
    for (const RowRange &change : m_diff->rows.changes)
        m_review->addItem(spokenOf(m_diff->rows, change, m_diff->firstPlaces, m_diff->secondPlaces, names()));
}

void DiffView::goToReviewed()
{
    const int change = m_review->currentRow();
    setReviewShown(false);
    if (m_mode == Mode::Entries)
        m_tree->setCurrentEntry(change);
    else
        text()->goToChange(change);
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace backflow::ui::diff
