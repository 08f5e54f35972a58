#include "ui/history/historyfilterbar.h"

#include "core/promotion/historywords.h"
#include "core/promotion/shownnames.h"
#include "ui/history/choicebutton.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

namespace backflow::ui::history {

using ports::HistoryGroup;
using Span = When::Span;

namespace {

constexpr int kTypingPauseMs = 150;
constexpr int kSearchWidth = 200;

QString asItIs(const QString &text)
{
    return text;
}

QString typeName(const QString &type)
{
    return widgets::typeWords(type);
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_groups(new QTabBar(this))
    , m_when(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_who(choice(QStringLiteral("historyWho"), tr("Who"), tr("anybody"), promotion::shownPerson))
    , m_where(choice(QStringLiteral("historyWhere"), tr("Where"), tr("everywhere"), asItIs))
    , m_what(choice(QStringLiteral("historyWhat"), tr("What"), tr("everything"), typeName))
    , m_kind(choice(QStringLiteral("historyKind"), tr("Kind"), tr("all"), promotion::howWords))
    , m_text(new QLineEdit(this))
    , m_related(widgets::secondaryButton(QStringLiteral("historyClearRelated"), tr("One promotion ✕"), this))
{
    setObjectName(QStringLiteral("historyFilterBar"));
    m_groups->setObjectName(QStringLiteral("historyGroups"));
    m_groups->setAccessibleName(tr("Part of the history"));
    m_groups->setDrawBase(false);
    m_groups->setExpanding(false);
    m_groups->addTab(tr("All"));
    for (const HistoryGroup group :
         {HistoryGroup::Promotions, HistoryGroup::Orgs, HistoryGroup::Decisions, HistoryGroup::Access})
        m_groups->addTab(promotion::groupWords(group));
    buildTimes();
    m_text->setObjectName(QStringLiteral("historySearch"));
    widgets::setSearchField(m_text);
    m_text->setAccessibleName(tr("Search the history"));
    m_text->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_text->setToolTip(tr("Words of what, who, where, why, components and the number of the promotion; from three "
                          "letters on also inside of words"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(kSearchWidth);
    m_related->setAccessibleName(tr("Show the events of all promotions again"));
    m_related->hide();

    auto *first = new QHBoxLayout;
    first->setObjectName(QStringLiteral("historyFirstRow"));
    first->setSpacing(theme::kSpace2);
    first->addWidget(m_groups);
    first->addStretch(1);
    auto *second = new widgets::FlowLayout(nullptr, theme::kSpace2);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to),
          static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_what),
          static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_related)})
        second->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addLayout(first);
    column->addLayout(second);

    // Each letter is no question of its own.
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kTypingPauseMs);
    connect(m_text, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, [this, pause] {
        pause->stop();
        changed();
    });
    connect(pause, &QTimer::timeout, this, &HistoryFilterBar::changed);
    connect(m_groups, &QTabBar::currentChanged, this, &HistoryFilterBar::changed);
    connect(m_related, &QPushButton::clicked, this, [this] { setPromotion({}); });
}

ChoiceButton *HistoryFilterBar::choice(const QString &name, const QString &title, const QString &any,
                                       QString (*words)(const QString &))
{
    auto *made = new ChoiceButton(name, title, any, words, this);
    connect(made, &ChoiceButton::chosenChanged, this, &HistoryFilterBar::changed);
    return made;
}

void HistoryFilterBar::buildTimes()
{
    m_when->setObjectName(QStringLiteral("historyWhen"));
    m_when->setAccessibleName(tr("When"));
    for (const Span span : {Span::Any, Span::Today, Span::Days7, Span::Days30, Span::Days90, Span::ThisQuarter,
                            Span::LastQuarter, Span::ThisYear, Span::Between})
        m_when->addItem(tr("When: %1").arg(When{span}.words()), int(span));
    m_from->setObjectName(QStringLiteral("historyFrom"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(QStringLiteral("historyTo"));
    m_to->setAccessibleName(tr("Last day"));
    const QDate today = QDate::currentDate();
    m_from->setDate(today.addMonths(-1));
    m_to->setDate(today);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setFixedHeight(m_when->sizeHint().height());
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, this, &HistoryFilterBar::changed);
    }
    connect(m_when, &QComboBox::currentIndexChanged, this, [this] {
        const bool between = when().span == Span::Between;
        m_from->setVisible(between);
        m_to->setVisible(between);
        changed();
    });
}

void HistoryFilterBar::addControl(QWidget *control)
{
    findChild<QHBoxLayout *>(QStringLiteral("historyFirstRow"))->addWidget(control);
    // In reading order.
    setTabOrder(m_groups, control);
    setTabOrder(control, m_when);
}

void HistoryFilterBar::setValues(const QStringList &people, const QStringList &places, const QStringList &types,
                                 const QStringList &actions)
{
    m_who->setValues(people);
    m_where->setValues(places);
    m_what->setValues(types);
    m_kind->setValues(actions);
}

When HistoryFilterBar::when() const
{
    When made{Span(m_when->currentData().toInt())};
    if (made.span == Span::Between) {
        made.from = m_from->date();
        made.to = m_to->date();
    }
    return made;
}

SavedHistory HistoryFilterBar::filter() const
{
    SavedHistory made{.when = when()};
    if (m_groups->currentIndex() > 0)
        made.query.group = HistoryGroup(m_groups->currentIndex() - 1);
    made.query.who = m_who->chosen();
    made.query.where = m_where->chosen();
    made.query.types = m_what->chosen();
    made.query.actions = m_kind->chosen();
    made.query.text = m_text->text().trimmed();
    return made;
}

ports::HistoryQuery HistoryFilterBar::query() const
{
    const SavedHistory is = filter();
    ports::HistoryQuery made = is.query;
    const auto [first, behind] = is.when.days(QDate::currentDate());
    if (first.isValid())
        made.since = first.startOfDay();
    if (behind.isValid())
        made.until = behind.startOfDay();
    made.promotion = m_promotion;
    made.oldestFirst = m_oldestFirst;
    return made;
}

void HistoryFilterBar::setFilter(const SavedHistory &filter)
{
    m_quiet = true;
    m_groups->setCurrentIndex(filter.query.group ? int(*filter.query.group) + 1 : 0);
    if (filter.when.from.isValid())
        m_from->setDate(filter.when.from);
    if (filter.when.to.isValid())
        m_to->setDate(filter.when.to);
    m_when->setCurrentIndex(m_when->findData(int(filter.when.span)));
    m_who->setChosen(filter.query.who);
    m_where->setChosen(filter.query.where);
    m_what->setChosen(filter.query.types);
    m_kind->setChosen(filter.query.actions);
    m_text->setText(filter.query.text);
    m_promotion.clear();
    m_related->hide();
    m_quiet = false;
    changed();
}

void HistoryFilterBar::clear()
{
    SavedHistory none;
    // The tab is where one is, not what one looks for.
    none.query.group = filter().query.group;
    setFilter(none);
}

void HistoryFilterBar::setPromotion(const QString &promotion)
{
    m_promotion = promotion;
    m_related->setVisible(!promotion.isEmpty());
    changed();
}

void HistoryFilterBar::setOldestFirst(bool oldestFirst)
{
    m_oldestFirst = oldestFirst;
    changed();
}

void HistoryFilterBar::changed()
{
    if (!m_quiet)
        Q_EMIT queryChanged();
}

QString HistoryFilterBar::words() const
{
    return promotion::queryWords(query());
}

void HistoryFilterBar::find()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void HistoryFilterBar::openDates()
{
    m_when->setFocus(Qt::ShortcutFocusReason);
    m_when->showPopup();
}

} // namespace backflow::ui::history
