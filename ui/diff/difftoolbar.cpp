#include "ui/diff/difftoolbar.h"

#include "ui/diff/diffmenus.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainaccess.h"

#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace backflow::ui::diff {

namespace {
/// From these heights and widths on there is room for it, with letters of that height.
constexpr int kLetterHeight = 17;
/// Letters of a file's name that are always seen.
constexpr int kShortestFile = 10;
constexpr int kRoomForSecond = 280;
constexpr int kRoomForTitle = 640;
constexpr int kRoomForNames = 1000;
} // namespace

DiffToolbar::DiffToolbar(const theme::Theme &theme, const DiffMenus &menus, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new widgets::ElidedLabel(theme, {}, this, theme::TextStyle::Strong))
    , m_names(new widgets::ElidedLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_files(new QComboBox(this))
    , m_entries(choice(QStringLiteral("diffEntriesButton"), tr("Entries"), tr("Show entries in words")))
    , m_text(choice(QStringLiteral("diffTextButton"), tr("Text"), tr("Show text")))
    , m_counter(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_previous(arrow(QStringLiteral("diffPrevious"), theme::Icon::ArrowUp, tr("Previous change (Alt+Up)")))
    , m_next(arrow(QStringLiteral("diffNext"), theme::Icon::ArrowDown, tr("Next change (Alt+Down)")))
    , m_place(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_before(arrow(QStringLiteral("diffPreviousComponent"),
                     isRightToLeft() ? theme::Icon::ArrowRight : theme::Icon::ArrowLeft, {}))
    , m_after(arrow(QStringLiteral("diffNextComponent"),
                    isRightToLeft() ? theme::Icon::ArrowLeft : theme::Icon::ArrowRight, {}))
    , m_beside(choice(QStringLiteral("diffBesideButton"), tr("Side by side"), tr("Text side by side")))
    , m_column(choice(QStringLiteral("diffColumnButton"), tr("One column"), tr("Text in one column (U)")))
    , m_ignore(withMenu(QStringLiteral("diffIgnoreButton"), {}, menus.ignore()))
    , m_context(withMenu(QStringLiteral("diffContextButton"), {}, menus.context()))
    , m_open(withMenu(QStringLiteral("diffOpenButton"), tr("Open in…"), menus.open()))
    , m_keep(choice(QStringLiteral("diffKeepButton"), tr("Keep…"), {}))
    , m_about(new QToolButton(this))
{
    setObjectName(QStringLiteral("diffToolbar"));
    m_files->setObjectName(QStringLiteral("diffFiles"));
    m_files->setAccessibleName(tr("File of the component"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(kShortestFile);
    m_counter->setObjectName(QStringLiteral("diffChangeCounter"));
    m_place->setObjectName(QStringLiteral("diffPosition"));
    m_keep->setCheckable(false);
    m_keep->setToolTip(tr("It is meant to differ: make it a rule, with a reason and a last day"));
    m_keep->setAccessibleName(m_keep->toolTip());
    m_about->setObjectName(QStringLiteral("diffAboutButton"));
    m_about->setDefaultAction(menus.about());
    m_about->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (const auto &[one, other] : {std::pair(m_entries, m_text), std::pair(m_beside, m_column)}) {
        auto *group = new QButtonGroup(this);
        for (QToolButton *button : {one, other}) {
            group->addButton(button);
            widgets::setOneOfSeveral(button);
        }
    }
    connect(m_files, &QComboBox::activated, this, &DiffToolbar::fileChosen);
    connect(m_entries, &QToolButton::clicked, this, [this] { Q_EMIT modeChosen(true); });
    connect(m_text, &QToolButton::clicked, this, [this] { Q_EMIT modeChosen(false); });
    connect(m_beside, &QToolButton::clicked, this, [this] { Q_EMIT layoutChosen(true); });
    connect(m_column, &QToolButton::clicked, this, [this] { Q_EMIT layoutChosen(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_before, &QToolButton::clicked, this, [this] { Q_EMIT neighbourWanted(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { Q_EMIT neighbourWanted(1); });
    connect(m_keep, &QToolButton::clicked, this, &DiffToolbar::keepWanted);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::kSpace3, theme::kSpace1, theme::kSpace3, theme::kSpace1);
    rows->setSpacing(theme::kSpace1);
    rows->addWidget(makeFirst(menus));
    m_second = makeSecond(menus);
    rows->addWidget(m_second);
    setPlace(0, 0, {}, {});
}

QToolButton *DiffToolbar::choice(const QString &objectName, const QString &text, const QString &spoken)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    button->setCheckable(true);
    return button;
}

QToolButton *DiffToolbar::arrow(const QString &objectName, theme::Icon icon, const QString &text)
{
    return widgets::iconButton(m_theme, objectName, icon, text, this);
}

QToolButton *DiffToolbar::withMenu(const QString &objectName, const QString &text, QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

QWidget *DiffToolbar::makeFirst(const DiffMenus &menus)
{
    auto *first = new QWidget(this);
    QToolButton *find = arrow(QStringLiteral("diffFindButton"), theme::Icon::Search, tr("Find in this view (Ctrl+F)"));
    connect(find, &QToolButton::clicked, this, &DiffToolbar::findWanted);
    QToolButton *copy =
        arrow(QStringLiteral("diffCopyButton"), theme::Icon::Copy, tr("Copy, print or export what differs"));
    QToolButton *view = arrow(QStringLiteral("diffViewButton"), theme::Icon::Settings, tr("How differences are shown"));
    for (const auto &[button, menu] : {std::pair(copy, menus.copy()), std::pair(view, menus.view())}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
    }
    auto *row = new QHBoxLayout(first);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_title, 3);
    row->addWidget(m_names, 2);
    row->addWidget(m_files, 2);
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_entries, m_text, m_counter, m_previous, m_next, find, copy, view})
        row->addWidget(control);
    return first;
}

QWidget *DiffToolbar::makeSecond(const DiffMenus &)
{
    auto *second = new QWidget(this);
    auto *row = new QHBoxLayout(second);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_before, m_place, m_after, m_beside, m_column, m_ignore, m_context})
        row->addWidget(control);
    row->addStretch(1);
    for (QWidget *control : {m_keep, m_open, m_about})
        row->addWidget(control);
    return second;
}

void DiffToolbar::setTitle(const QString &title) const
{
    m_title->setText(title);
}

void DiffToolbar::setNames(const QString &names) const
{
    m_names->setText(names);
}

void DiffToolbar::setFiles(const QStringList &names, const QStringList &paths, int current) const
{
    m_files->clear();
    m_files->addItems(names);
    for (int i = 0; i < int(paths.size()); ++i)
        m_files->setItemData(i, paths.at(i), Qt::ToolTipRole);
    m_files->setVisible(names.size() > 1);
    setCurrentFile(current);
}

void DiffToolbar::setCurrentFile(int file) const
{
    m_files->setCurrentIndex(file);
}

void DiffToolbar::setMode(bool entries, bool beside) const
{
    (entries ? m_entries : m_text)->setChecked(true);
    for (QToolButton *button : {m_beside, m_column})
        button->setVisible(!entries && beside);
    m_context->setVisible(!entries);
}

void DiffToolbar::setMissing(const QString &entries, const QString &text) const
{
    widgets::setUnavailable(m_entries, entries);
    widgets::setUnavailable(m_text, text);
    if (entries.isEmpty())
        m_entries->setToolTip(tr("Show entries in words (F4 changes over)"));
    if (text.isEmpty())
        m_text->setToolTip(tr("Show text (F4 changes over)"));
}

void DiffToolbar::setBeside(bool beside) const
{
    (beside ? m_beside : m_column)->setChecked(true);
}

void DiffToolbar::setIgnored(const QStringList &classes) const
{
    m_ignore->setText(classes.isEmpty() ? tr("Ignore: nothing ▾")
                      : classes.size() > 2
                          ? tr("Ignore: %1 and %L2 more ▾").arg(classes.first()).arg(classes.size() - 1)
                          : tr("Ignore: %1 ▾").arg(classes.join(QStringLiteral(", "))));
    const QString spoken = classes.isEmpty() ? tr("Nothing is ignored") : tr("Ignored: %1").arg(classes.join(tr(", ")));
    m_ignore->setAccessibleName(spoken);
    m_ignore->setToolTip(spoken);
}

void DiffToolbar::setContext(int lines) const
{
    m_context->setText(lines < 0 ? tr("Context: all ▾") : tr("Context: %1 ▾").arg(lines));
    m_context->setAccessibleName(lines < 0 ? tr("All lines are shown")
                                           : tr("Lines shown around a change: %1").arg(lines));
    m_context->setToolTip(m_context->accessibleName());
}

void DiffToolbar::setCounter(const QString &words, bool previous, bool next) const
{
    if (words != m_counter->text()) {
        m_counter->setText(words);
        QAccessibleEvent named(m_counter, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
    }
    widgets::setUnavailable(m_previous, previous ? QString() : tr("There is no change before this one."));
    widgets::setUnavailable(m_next, next ? QString() : tr("There is no change after this one."));
}

QString DiffToolbar::counter() const
{
    return m_counter->text();
}

void DiffToolbar::setPlace(int place, int of, const QString &previous, const QString &next)
{
    m_place->setText(tr("%1 of %Ln components", nullptr, of).arg(QLocale().toString(place)));
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    widgets::setUnavailable(m_before, previous.isEmpty() ? tr("No component before this") : QString());
    widgets::setUnavailable(m_after, next.isEmpty() ? tr("No component after this") : QString());
    name(m_before, previous.isEmpty() ? tr("No component before this") : tr("To %1 (Ctrl+Alt+Up)").arg(previous));
    name(m_after, next.isEmpty() ? tr("No component after this") : tr("To %1 (Ctrl+Alt+Down)").arg(next));
    for (QWidget *part : std::initializer_list<QWidget *>{m_before, m_place, m_after})
        part->setVisible(place > 0);
}

void DiffToolbar::setOffers(bool open, bool keep, bool about) const
{
    m_open->setVisible(open);
    m_keep->setVisible(keep);
    m_about->setVisible(about);
}

void DiffToolbar::fit(const QSize &size)
{
    // Twice as large a text leaves half the room.
    const int width = size.width() * kLetterHeight / fontMetrics().height();
    const int height = size.height() * kLetterHeight / fontMetrics().height();
    m_title->setVisible(width > kRoomForTitle); // where it is this narrow, a list beside it has the name
    m_names->setVisible(width > kRoomForNames); // and these stand above the columns
    m_files->setMaximumWidth(std::max(m_files->minimumSizeHint().width(), std::min(size.width() / 4, 320)));
    m_second->setVisible(height >= kRoomForSecond && width > kRoomForTitle);
}

} // namespace backflow::ui::diff
