#include "ui/history/relatedevents.h"

#include "core/promotion/historyindexing.h"
#include "core/promotion/historywords.h"
#include "ui/history/historymodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statestack.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backflow::ui::history {

using promotion::HistoryEvent;
using widgets::ViewState;

namespace {
constexpr int kMostRows = 500;
} // namespace

RelatedEvents::RelatedEvents(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_list(new QTreeWidget(this))
    , m_job(this)
{
    m_list->setObjectName(QStringLiteral("historyRelated"));
    m_list->setAccessibleName(tr("Related events"));
    m_list->setHeaderLabels({tr("When (local)"), tr("Who (for whom)"), tr("Where"), tr("How"), tr("What")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setToolTip(tr("Enter shows the event"));
    m_stack = new widgets::StateStack(*context.theme, QStringLiteral("historyRelatedStates"), m_list, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace1, 0, 0);
    column->setSpacing(theme::kSpace1);
    column->addWidget(m_words);
    column->addWidget(m_stack, 1);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { Q_EMIT eventChosen(item->data(0, Qt::UserRole).toLongLong()); });
    clear();
}

void RelatedEvents::clear()
{
    m_job.stop();
    m_list->clear();
    m_words->clear();
    m_stack->setState(ViewState::Empty, {theme::Icon::History, tr("Nothing on record belongs with this event."), {}});
}

void RelatedEvents::showRelated(const HistoryEvent &event, const QString &component)
{
    ports::HistoryQuery query;
    if (!event.promotion.isEmpty()) {
        query.promotion = event.promotion;
        m_words->setText(tr("Of promotion %1").arg(event.promotion));
    } else if (!component.isEmpty()) {
        query.component = component;
        m_words->setText(tr("Of %1, in every environment").arg(component));
    } else {
        clear();
        Q_EMIT shown();
        return;
    }
    m_stack->setState(ViewState::Loading);
    auto work = [backends = m_context.backends, query](async::Monitor &) -> base::Result<QList<HistoryEvent>> {
        const auto index = promotion::openHistory(*backends);
        if (!index)
            return base::failure(index);
        const auto found = (*index)->after(query, 0, kMostRows);
        if (!found)
            return base::failure(found);
        QList<HistoryEvent> events;
        for (const ports::IndexedEvent &other : *found)
            events += promotion::historyEvent(other);
        return events;
    };
    m_job.run(async::start(*m_context.pool, work),
              [this, own = event.key](const base::Result<QList<HistoryEvent>> &events) {
                  if (events)
                      take(*events, own);
                  else
                      m_stack->setState(ViewState::Empty, {theme::Icon::History, events.error().message, {}});
                  Q_EMIT shown();
              });
}

void RelatedEvents::take(const QList<HistoryEvent> &events, qint64 own)
{
    m_list->clear();
    QFont bold = m_list->font();
    bold.setBold(true);
    for (const HistoryEvent &event : events) {
        auto *row = new QTreeWidgetItem(m_list, {whenWords(event.when), whoWords(event), event.where,
                                                 promotion::howWords(event.action), event.what});
        row->setData(0, Qt::UserRole, event.key);
        row->setToolTip(4, event.what);
        if (event.key != own)
            continue;
        for (int column = 0; column < m_list->columnCount(); ++column)
            row->setFont(column, bold);
        row->setData(0, Qt::AccessibleTextRole, tr("%1, the event shown").arg(row->text(0)));
        m_list->setCurrentItem(row);
    }
    for (int column = 0; column < m_list->columnCount() - 1; ++column)
        m_list->resizeColumnToContents(column);
    m_stack->setReady();
}

} // namespace backflow::ui::history
