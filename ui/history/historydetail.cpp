#include "ui/history/historydetail.h"

#include "core/base/moments.h"
#include "core/promotion/historywords.h"
#include "ui/history/historychange.h"
#include "ui/history/historymodel.h"
#include "ui/history/historytimeline.h"
#include "ui/history/recordview.h"
#include "ui/history/relatedevents.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

namespace backflow::ui::history {

using ports::HistorySource;

namespace {
constexpr int kLeastRecord = 120;
} // namespace

QString storyOf(const promotion::HistoryEvent &event)
{
    QStringList sentences;
    const QString when = base::exactMomentWords(event.when) + u' ' + base::zoneWords(event.when);
    QString who = event.who.isEmpty() ? HistoryDetail::tr("somebody unnamed") : event.who;
    if (!event.behalf.isEmpty())
        who = HistoryDetail::tr("%1, on behalf of %2").arg(who, event.behalf);
    sentences += event.where.isEmpty() ? HistoryDetail::tr("%1, %2.").arg(when, who)
                                       : HistoryDetail::tr("%1, %2, in %3.").arg(when, who, event.where);
    if (!event.reason.isEmpty())
        sentences += HistoryDetail::tr("Why: %1").arg(event.reason);
    if (!event.reference.isEmpty())
        sentences += HistoryDetail::tr("Work item: %1").arg(event.reference);
    if (!event.promotion.isEmpty())
        sentences += HistoryDetail::tr("Part of promotion %1.").arg(event.promotion);
    return sentences.join(QLatin1Char('\n'));
}

HistoryDetail::HistoryDetail(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Title))
    , m_story(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_tabs(new QTabWidget(this))
    , m_record(new RecordView(context, this))
    , m_changePage(new QWidget(this))
    , m_timeline(new HistoryTimeline(context, this))
    , m_related(new RelatedEvents(context, this))
    , m_open(widgets::secondaryButton(QStringLiteral("historyOpenPromotion"), tr("Open the promotion"), this))
    , m_only(widgets::quietButton(QStringLiteral("historyOnlyPromotion"), tr("Only this promotion"), this))
{
    setObjectName(QStringLiteral("historyDetail"));
    m_title->setObjectName(QStringLiteral("historyDetailTitle"));
    m_title->setWordWrap(true);
    m_story->setObjectName(QStringLiteral("historyStory"));
    m_story->setWordWrap(true);
    m_story->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Where there is little room the story is scrolled through, and not cut.
    auto *event = new QScrollArea(m_tabs);
    event->setObjectName(QStringLiteral("historyEvent"));
    event->setAccessibleName(tr("The event's story and its record"));
    event->setFrameShape(QFrame::NoFrame);
    event->setWidgetResizable(true);
    event->setWidget(new QWidget(event));
    auto *inside = new QVBoxLayout(event->widget());
    inside->setContentsMargins(0, theme::kSpace1, 0, 0);
    inside->setSpacing(theme::kSpace2);
    inside->addWidget(m_story);
    inside->addWidget(m_record, 1);
    m_record->setMinimumHeight(kLeastRecord);
    m_record->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kSpace2);
    head->addWidget(m_title, 1);
    head->addWidget(m_only, 0, Qt::AlignTop);
    head->addWidget(m_open, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    m_tabs->setObjectName(QStringLiteral("historyTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(event, tr("Event"));
    m_tabs->addTab(m_changePage, tr("Before → after"));
    m_tabs->addTab(m_timeline, tr("Timeline of this component"));
    m_tabs->addTab(m_related, tr("Related events"));
    m_tabs->setTabToolTip(Change, tr("What it changed, as it was at that time (D)"));
    m_tabs->setTabToolTip(Timeline, tr("Who changed each entry last, in every environment (T)"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &HistoryDetail::fillTab);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT promotionRequested(m_event.promotion); });
    connect(m_only, &QPushButton::clicked, this, [this] { Q_EMIT onlyPromotionRequested(m_event.promotion); });
    connect(m_timeline, &HistoryTimeline::componentChosen, this,
            [this](const QString &component) { m_component = component; });
    connect(m_related, &RelatedEvents::eventChosen, this, &HistoryDetail::eventChosen);
    show(std::nullopt);
}

QString HistoryDetail::component() const
{
    return m_component.isEmpty() ? m_event.components.value(0) : m_component;
}

void HistoryDetail::show(const std::optional<promotion::HistoryEvent> &event)
{
    const QString kept = component();
    m_event = event.value_or(promotion::HistoryEvent());
    m_there = event.has_value();
    m_filled = 0;
    // Going from event to event of one component stays with it.
    m_component = m_event.components.contains(kept) ? kept : QString();
    m_title->setText(event ? event->what : tr("Choose an event to read its story."));
    m_open->setVisible(!m_event.promotion.isEmpty());
    m_only->setVisible(!m_event.promotion.isEmpty());
    m_tabs->setVisible(m_there);
    fillTab();
}

void HistoryDetail::fillTab()
{
    const int tab = m_tabs->currentIndex();
    if (!m_there || (m_filled & (1 << tab)) != 0)
        return;
    m_filled |= 1 << tab;
    switch (tab) {
    case Change:
        if (!m_change) {
            // The difference is much to build, and most look at the list first.
            m_change = new HistoryChange(m_context, m_changePage);
            auto *whole = new QVBoxLayout(m_changePage);
            whole->setContentsMargins(0, 0, 0, 0);
            whole->addWidget(m_change);
        }
        m_change->showChange(m_event, component());
        return;
    case Timeline:
        m_timeline->showLife(m_event, component());
        return;
    case Related:
        m_related->showRelated(m_event, component());
        return;
    default:
        m_story->setText(story().section(QLatin1Char('\n'), 1));
        m_record->showRecord(m_event.record,
                             {{QStringLiteral("environment"), m_event.where},
                              {QStringLiteral("snapshot"), m_event.id},
                              {QStringLiteral("components"), QJsonArray::fromStringList(m_event.components)}});
    }
}

void HistoryDetail::openTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
}

void HistoryDetail::setIntegrity(const QString &words)
{
    m_integrityWords = words;
    m_story->setText(story().section(QLatin1Char('\n'), 1));
}

QString HistoryDetail::story() const
{
    if (!m_there)
        return m_title->text();
    QStringList lines{
        m_title->text(), storyOf(m_event),
        tr("Source: %1. %2").arg(promotion::sourceWords(m_event.source), promotion::sureWords(m_event.source))};
    const bool chained = m_event.source == HistorySource::Record || m_event.source == HistorySource::Decision;
    if (chained && !m_integrityWords.isEmpty())
        lines += tr("Integrity: %1.").arg(m_integrityWords);
    return lines.join(QLatin1Char('\n'));
}

} // namespace backflow::ui::history
