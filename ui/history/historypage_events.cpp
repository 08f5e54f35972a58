// Going from event to event, and the keys for it.
#include "ui/history/historypage.h"

#include "core/promotion/historyindexing.h"
#include "core/snapshot/audittrail.h"
#include "core/snapshot/loginhistory.h"
#include "ui/history/historydetail.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historymodel.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace backflow::ui::history {

namespace {

using Found = std::optional<promotion::HistoryEvent>;

/// The event with that key; nothing when there is none.
base::Result<Found> eventAt(ports::HistoryIndex &index, qint64 key)
{
    const auto found = index.after({}, key + 1, 1, ports::HistoryIndex::Detail::Whole);
    if (!found)
        return base::failure(found);
    if (found->isEmpty() || found->front().key != key)
        return Found();
    return Found(promotion::historyEvent(found->front()));
}

} // namespace

void HistoryPage::buildKeys()
{
    widgets::PageCommands commands(this, tr("History"));
    const auto add = [&](const char *name, const QString &text, const QKeySequence &keys, auto &&act, bool onTable) {
        QAction *action = commands.addOn({m_table}, name, text, {keys}, act);
        if (onTable)
            return;
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_filters->addAction(action);
        m_header->addAction(action);
    };
    add(
        "historyTimelineKey", tr("Timeline of this component"), Qt::Key_T,
        [this] { m_detail->openTab(HistoryDetail::Timeline); }, true);
    add("historyDiffKey", tr("Before → after"), Qt::Key_D, [this] { m_detail->openTab(HistoryDetail::Change); }, true);
    add(
        "historyPreviousKey", tr("Previous event of the same component"), Qt::Key_BracketLeft,
        [this] { goAlong(false); }, true);
    add(
        "historyNextKey", tr("Next event of the same component"), Qt::Key_BracketRight, [this] { goAlong(true); },
        true);
    // The difference has keys of its own, so these are for what stands above it.
    add("historyExportKey", tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportShown(); }, false);
    add("historyDatesKey", tr("When"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_filters->openDates(); }, false);
    commands.add("historyMomentsAction", tr("Compare two moments of an environment…"), {},
                 [this] { compareMoments(); });
    connect(m_table, &QTableView::activated, this, [this] {
        // Into the detail: its tabs are the first thing there.
        if (auto *tabs = m_detail->findChild<QTabBar *>())
            tabs->setFocus(Qt::ShortcutFocusReason);
    });
}

void HistoryPage::showRow()
{
    const QModelIndex index = m_table->currentIndex();
    const promotion::HistoryEvent *event = index.isValid() ? m_model->event(index.row()) : nullptr;
    if (event && event->key != m_key)
        read(event->key);
}

void HistoryPage::read(qint64 key)
{
    m_key = key;
    tellSpot(std::exchange(m_jumped, false) ? Way::Jump : Way::Step);
    auto work = [backends = m_context->backends, key](async::Monitor &) -> base::Result<Found> {
        const auto index = promotion::openHistory(*backends);
        if (!index)
            return base::failure(index);
        return eventAt(**index, key);
    };
    m_reading.run(async::start(*m_context->pool, work), [this](const base::Result<Found> &event) {
        if (event)
            m_detail->show(*event);
        else
            tell(event.error());
    });
}

void HistoryPage::openEvent(qint64 key)
{
    m_jumped = key != m_key;
    auto work = [backends = m_context->backends, query = m_model->query(),
                 key](async::Monitor &) -> base::Result<qint64> {
        const auto index = promotion::openHistory(*backends);
        if (!index)
            return base::failure(index);
        const auto there = (*index)->after(query, query.oldestFirst ? key - 1 : key + 1, 1);
        if (!there)
            return base::failure(there);
        if (there->isEmpty() || there->front().key != key)
            return -1;
        return (*index)->rank(query, key);
    };
    m_seeking.run(async::start(*m_context->pool, work), [this, key](const base::Result<qint64> &row) {
        if (!row) {
            tell(row.error());
        } else if (*row >= 0 && *row < m_model->rowCount()) {
            m_key = 0;
            m_table->setCurrentIndex(m_model->index(static_cast<int>(*row), 0));
            m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
            showRow();
        } else {
            if (m_key != key)
                m_context->navigator->notify(tr("The filters hide that event in the list."));
            m_table->clearSelection();
            read(key);
        }
    });
}

void HistoryPage::openRecord(qint64 sequence)
{
    auto work = [backends = m_context->backends, sequence](async::Monitor &) -> base::Result<qint64> {
        const auto index = promotion::openHistory(*backends);
        if (!index)
            return base::failure(index);
        const auto found = (*index)->after({.sequence = sequence}, 0, 1);
        if (!found)
            return base::failure(found);
        return found->isEmpty() ? 0 : found->front().key;
    };
    m_seeking.run(async::start(*m_context->pool, work), [this](const base::Result<qint64> &key) {
        if (key && *key != 0)
            openEvent(*key);
    });
}

void HistoryPage::goAlong(bool newer)
{
    const QString component = m_detail->component();
    if (component.isEmpty() || m_key == 0) {
        m_context->navigator->notify(tr("This event names no component."));
        return;
    }
    auto work = [backends = m_context->backends, component, newer,
                 key = m_key](async::Monitor &) -> base::Result<qint64> {
        const auto index = promotion::openHistory(*backends);
        if (!index)
            return base::failure(index);
        const auto found = (*index)->after({.component = component, .oldestFirst = newer}, key, 1);
        if (!found)
            return base::failure(found);
        return found->isEmpty() ? 0 : found->front().key;
    };
    m_seeking.run(async::start(*m_context->pool, work), [this, newer, component](const base::Result<qint64> &key) {
        if (!key)
            tell(key.error());
        else if (*key != 0)
            openEvent(*key);
        else
            m_context->navigator->notify(newer ? tr("Nothing later is on record of %1.").arg(component)
                                               : tr("Nothing earlier is on record of %1.").arg(component));
    });
}

void HistoryPage::updateTrail()
{
    const bool wanted = m_context->backends && m_filled && m_filters->query().group == ports::HistoryGroup::Orgs;
    if (!wanted) {
        m_trail->dismiss();
        return;
    }
    const QString sentence =
        m_known.trailsAt.isValid()
            ? tr("The orgs' setup trails were last imported %1. What is older than 180 days is gone in Salesforce.")
                  .arg(widgets::ageWords(m_known.trailsAt, m_context->backends->clock().now()))
            : tr("No org's setup trail was imported yet. What is older than 180 days is gone in Salesforce.");
    if (m_trail->isVisibleTo(this) && m_trail->text() == sentence)
        return;
    m_trail->tell(widgets::Severity::Info, sentence);
    m_trail->setCloseable(false);
    auto *button = m_trail->addAction(tr("Import now"));
    connect(button, &QPushButton::clicked, this, &HistoryPage::importTrails);
    widgets::guardControl(button, *m_context->navigator,
                          [this] { return widgets::whyNotAnywhere(*m_context, governance::Capability::Retrieve); });
    widgets::setUnavailable(button, {});
}

void HistoryPage::importTrails()
{
    auto work = [backends = m_context->backends,
                 pipeline = m_context->pipeline](async::Monitor &monitor) -> base::Result<QStringList> {
        QStringList problems;
        for (qsizetype at = 0; at < pipeline.environments.size(); ++at) {
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            monitor.advance(at, pipeline.environments.size());
            const model::Environment &environment = pipeline.environments.at(at);
            if (const auto trail = snapshot::importAuditTrail(*backends, environment, monitor); !trail)
                problems += tr("%1: %2").arg(environment.name, trail.error().message);
            else if (const auto logins = snapshot::importLogins(*backends, environment, monitor); !logins)
                problems += tr("%1: %2").arg(environment.name, logins.error().message);
        }
        return problems;
    };
    const auto done = [](const QStringList &problems) {
        return problems.isEmpty() ? jobs::JobEnd{jobs::JobState::Done, tr("All are imported")}
                                  : jobs::JobEnd{jobs::JobState::Failed, problems.join(u'\n')};
    };
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, tr("Import of the orgs' setup trails"), work, done);
    async::deliver(job, this, [this](const base::Result<QStringList> &problems) {
        refresh();
        if (problems && !problems->isEmpty())
            m_banner->tell(widgets::Severity::Warning, problems->join(u'\n'));
    });
}

} // namespace backflow::ui::history
