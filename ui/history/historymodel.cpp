#include "ui/history/historymodel.h"

#include "core/base/moments.h"
#include "core/promotion/historyindexing.h"
#include "core/promotion/historywords.h"
#include "ui/widgets/appcontext.h"

#include <algorithm>

namespace backflow::ui::history {

using promotion::HistoryEvent;

namespace {

constexpr int kPage = 256;
/// Some 16,000 rows.
constexpr int kMostPages = 64;

base::Result<QList<HistoryEvent>> readPage(const ports::Backends &backends, const ports::HistoryQuery &query,
                                           qint64 key)
{
    const auto index = promotion::openHistory(backends);
    if (!index)
        return base::failure(index);
    const auto events = (*index)->after(query, key, kPage);
    if (!events)
        return base::failure(events);
    QList<HistoryEvent> page;
    page.reserve(events->size());
    for (const ports::IndexedEvent &event : *events)
        page += promotion::historyEvent(event);
    return page;
}

/// Same rows in the same order.
bool equal(const QList<HistoryEvent> &a, const QList<HistoryEvent> &b)
{
    return std::ranges::equal(a, b, {}, &HistoryEvent::key, &HistoryEvent::key);
}

} // namespace

QString whenWords(const QDateTime &when)
{
    return base::exactMomentWords(when);
}

QString whoWords(const HistoryEvent &event)
{
    return event.behalf.isEmpty() ? event.who : HistoryModel::tr("%1 (for %2)").arg(event.who, event.behalf);
}

QString whyWords(const HistoryEvent &event)
{
    QStringList parts{event.reference, event.reason};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

int whenWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest,
                          metrics.horizontalAdvance(whenWords(QDateTime(QDate(2028, month, 28), QTime(20, 48, 48)))));
    return widest;
}

HistoryModel::HistoryModel(const widgets::AppContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_pages(kMostPages)
    , m_first(this)
    , m_extent(this)
{
}

void HistoryModel::setQuery(const ports::HistoryQuery &query)
{
    m_query = query;
    reload();
}

void HistoryModel::clear()
{
    m_first.stop();
    take({});
}

void HistoryModel::reload()
{
    m_extent.stop();
    if (!m_context.backends) {
        clear();
        return;
    }
    auto work = [backends = m_context.backends, query = m_query](async::Monitor &) {
        return readPage(*backends, query, 0);
    };
    m_first.run(async::start(*m_context.pool, work), [this](base::Result<Page> page) {
        if (page)
            take(*std::move(page));
        else
            Q_EMIT failed(page.error());
    });
}

void HistoryModel::take(Page first)
{
    const Page *known = m_pages.object(0);
    const auto size = static_cast<int>(first.size());
    if (!known || !equal(*known, first) || size < kPage) {
        beginResetModel();
        ++m_turn;
        m_pages.clear();
        m_coming.clear();
        m_marks.clear();
        m_rows = size;
        m_counted = size < kPage;
        m_pages.insert(0, new Page(std::move(first)));
        endResetModel();
    }
    Q_EMIT loaded();
    if (m_counted && m_rows < kPage) {
        Q_EMIT counted();
        return;
    }
    auto work = [backends = m_context.backends,
                 query = m_query](async::Monitor &) -> base::Result<ports::HistoryExtent> {
        const auto index = promotion::openHistory(*backends);
        if (!index)
            return base::failure(index);
        return (*index)->extent(query, kPage);
    };
    m_extent.run(async::start(*m_context.pool, work), [this](const base::Result<ports::HistoryExtent> &extent) {
        if (extent)
            takeExtent(*extent);
        else
            Q_EMIT failed(extent.error());
    });
}

void HistoryModel::takeExtent(const ports::HistoryExtent &extent)
{
    const auto rows = static_cast<int>(std::min<qint64>(extent.count, std::numeric_limits<int>::max()));
    const bool same = m_counted && m_marks == extent.marks;
    if (!same) {
        // Pages behind the first begin elsewhere now.
        const Page first = m_pages.object(0) ? *m_pages.object(0) : Page();
        m_pages.clear();
        m_pages.insert(0, new Page(first));
        m_coming.clear();
        ++m_turn;
        m_marks = extent.marks;
    }
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    m_counted = true;
    Q_EMIT counted();
}

void HistoryModel::want(int page) const
{
    if (page > m_marks.size() || page == 0 || m_coming.contains(page) || !m_context.backends)
        return;
    m_coming.insert(page);
    auto work = [backends = m_context.backends, query = m_query, key = m_marks.at(page - 1)](async::Monitor &) {
        return readPage(*backends, query, key);
    };
    // Looking at a row is what asks for it; what is shown does not change by that.
    auto *self = const_cast<HistoryModel *>(this);
    async::deliver(async::start(*m_context.pool, work), self, [self, page, turn = m_turn](base::Result<Page> rows) {
        if (turn != self->m_turn)
            return;
        self->m_coming.remove(page);
        if (!rows)
            return;
        self->m_pages.insert(page, new Page(*std::move(rows)));
        const int first = page * kPage;
        const int last = std::min(first + kPage, self->m_rows) - 1;
        if (last >= first)
            Q_EMIT self->dataChanged(self->index(first, 0), self->index(last, ColumnCount - 1));
    });
}

const HistoryEvent *HistoryModel::event(int row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    const Page *page = m_pages.object(row / kPage);
    if (!page) {
        want(row / kPage);
        return nullptr;
    }
    return row % kPage < page->size() ? &page->at(row % kPage) : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const HistoryEvent *event = this->event(index.row());
    if (!event)
        return {};
    switch (index.column()) {
    case WhenColumn:
        return role == Qt::ToolTipRole ? base::fullMomentWords(event->when) : whenWords(event->when);
    case WhoColumn:
        return role == Qt::ToolTipRole ? whoWords(*event) + QLatin1Char('\n') + promotion::sureWords(event->source)
                                       : whoWords(*event);
    case WhereColumn:
        return event->where;
    case WhatColumn:
        return event->what;
    case HowColumn:
        return promotion::howWords(event->action);
    case WhyColumn:
        return whyWords(*event);
    case SourceColumn:
        return role == Qt::ToolTipRole
                   ? promotion::sourceWords(event->source) + QLatin1Char('\n') + promotion::sureWords(event->source)
                   : tr("%1 · %2").arg(promotion::sourceShort(event->source), promotion::sureShort(event->source));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == SourceColumn)
        return tr("Where it is written down, and how sure it is who did it");
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When (local)");
    case WhoColumn:
        return tr("Who (for whom)");
    case WhereColumn:
        return tr("Where");
    case WhatColumn:
        return tr("What");
    case HowColumn:
        return tr("How");
    case WhyColumn:
        return tr("Why");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace backflow::ui::history
