// How the map comes by what it shows.
#include "ui/pipeline/pipelinepage.h"

#include "core/base/moments.h"
#include "core/masking/scanner.h"
#include "core/snapshot/orgrelease.h"
#include "core/snapshot/snapshots.h"
#include "ui/jobs/joblist.h"
#include "ui/pipeline/environmentpanel.h"
#include "ui/pipeline/mapstore.h"
#include "ui/pipeline/pipelinetable.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/pipeline/untracked.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QLoggingCategory>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>
#include <utility>

namespace backflow::ui::pipeline {

static Q_LOGGING_CATEGORY(startLog, "backflow.start", QtWarningMsg)

    void PipelinePage::setState(const PipelineState &state)
{
    m_state = state;
    showTeams();
    showFiltered();
    if (!state.environments.isEmpty())
        m_stack->setReady();
    Q_EMIT stateChanged();
}

void PipelinePage::showTeams()
{
    const QStringList teams = teamsOf(m_state);
    if (teams.contains(m_wantedTeam))
        m_filter.team = std::exchange(m_wantedTeam, {});
    if (!teams.contains(m_filter.team))
        m_filter.team.clear();
    m_team->clear();
    m_team->addItem(tr("All teams"), QString());
    for (const QString &team : teams)
        m_team->addItem(team, team);
    m_team->setCurrentIndex(std::max(0, m_team->findData(m_filter.team)));
    m_team->setVisible(!teams.isEmpty());
    const bool groups = !teams.isEmpty() || m_state.environments.size() > kMostCards;
    m_groups->setVisible(groups);
}

void PipelinePage::showFiltered()
{
    m_shown = filtered(m_live.addedTo(m_state), m_filter);
    m_view->setState(m_shown);
    m_view->setOutOfReach(m_stale);
    m_table->setState(m_shown);
    m_table->setOutOfReach(m_stale);
    fitTable();
    m_panel->show(m_shown, m_view->current());
}

/// Where there is no room for all, the state gives way: its icon and its first word stay, and the tip has the rest.
void PipelinePage::fitTable()
{
    constexpr int kLeastLetters = 24;
    constexpr int kBlank = 20; // at both sides of a heading
    QHeaderView *header = m_tableView->header();
    const QAbstractItemView *view = m_tableView;
    // Room for the arrow is left in the one column that has it: four columns of numbers would be twice as wide.
    for (int column = 0; column < PipelineTable::ColumnCount; ++column) {
        const QString words = m_tableView->model()->headerData(column, Qt::Horizontal).toString();
        const int heading = column == header->sortIndicatorSection()
                                ? header->sectionSizeHint(column)
                                : header->fontMetrics().horizontalAdvance(words) + kBlank;
        header->resizeSection(column, std::max(view->sizeHintForColumn(column), heading));
    }
    const int over = header->length() - m_tableView->viewport()->width();
    const int least = m_tableView->fontMetrics().averageCharWidth() * kLeastLetters + m_tableView->iconSize().width();
    const int had = header->sectionSize(PipelineTable::StateColumn);
    if (over > 0 && had > least)
        header->resizeSection(PipelineTable::StateColumn, std::max(least, had - over));
}

/// Only what lacks room gets more: the other widths may be a hand's, and the layout that puts those back tells of the
/// same column again.
void PipelinePage::makeRoomForArrow(int column)
{
    QHeaderView *header = m_tableView->header();
    if (column >= 0 && header->sectionSize(column) < header->sectionSizeHint(column))
        header->resizeSection(column, header->sectionSizeHint(column));
}

void PipelinePage::showLast()
{
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline](
                    async::Monitor &) -> base::Result<PipelineState> { return lastState(*backends, pipeline); };
    m_last.run(async::start(*m_context->pool, work), [this](const base::Result<PipelineState> &last) {
        if (last && last->asOf.isValid() && !m_fresh) {
            m_stale = true;
            setState(*last);
        }
    });
    refresh();
}

void PipelinePage::countBeside()
{
    if (!m_context->backends)
        return;
    auto work = [backends = m_context->backends,
                 pipeline = m_context->pipeline](async::Monitor &monitor) -> base::Result<CountedBeside> {
        const auto decisions = openDecisions(*backends, pipeline, monitor);
        const auto untracked = untrackedChanges(*backends, pipeline, monitor);
        if (!decisions || !untracked)
            return decisions ? base::failure(untracked) : base::failure(decisions);
        return CountedBeside{*decisions, *untracked};
    };
    m_counting.run(async::start(*m_context->pool, work), [this](const base::Result<CountedBeside> &found) {
        if (!found || *found == m_live.counted)
            return;
        m_live.counted = *found;
        askForDecisions();
        showFiltered();
    });
}

void PipelinePage::askForDecisions()
{
    QList<jobs::Need> needs;
    for (const OpenDecisions &open : std::as_const(m_live.counted.decisions)) {
        const bool back = m_context->pipeline.direction(open.source, open.target) == model::Direction::Back;
        const QString title = open.source == open.target ? tr("Put back in %1").arg(open.target)
                              : back                     ? tr("Back-promotion %1 → %2").arg(open.source, open.target)
                                                         : tr("Promotion %1 → %2").arg(open.source, open.target);
        needs += jobs::Need{open.draft, title, tr("%Ln decisions open", nullptr, open.count),
                            [navigator = m_context->navigator, draft = open.draft] { navigator->openResolve(draft); }};
    }
    m_context->jobs->setNeeds(needs);
}

void PipelinePage::refresh()
{
    if (!m_context->backends || m_context->pipeline.environments.isEmpty())
        return;
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline,
                 policy = m_context->policy](async::Monitor &monitor) {
        auto state = computeState(backends, pipeline, policy, monitor);
        if (!state)
            return state;
        const QHash<QString, QString> teams = readTeams(*backends, pipeline);
        for (EnvironmentStatus &status : state->environments)
            status.team = teams.value(status.environment);
        (void)keepState(*backends, *state); // without it the next start is a moment later
        return state;
    };
    m_latest.run(async::start(*m_context->pool, work), [this](base::Result<PipelineState> state) {
        if (state) {
            m_banner->dismiss();
            m_fresh = true;
            m_stale = false;
            setState(*state);
            countBeside();
            if (!std::exchange(m_timed, true))
                m_view->viewport()->installEventFilter(this);
            return;
        }
        if (state.error().code == base::Errc::Canceled)
            return;
        m_stale = true;
        showFiltered(); // what was known stays, in grey
        m_banner->tell(widgets::Severity::Error,
                       m_state.asOf.isValid()
                           ? tr("%1 Shown as of %2.").arg(state.error().message, base::momentWords(m_state.asOf))
                           : state.error().message);
        connect(m_banner->addAction(tr("Try again")), &QPushButton::clicked, this, &PipelinePage::refresh);
    });
}

// Told once, to those who measure how long a start takes: QT_LOGGING_RULES="backflow.start=true".
bool PipelinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tableView->viewport()) {
        if (event->type() == QEvent::Resize)
            fitTable();
    } else if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [] { qCDebug(startLog) << "map drawn"; });
    }
    return QWidget::eventFilter(watched, event);
}

void PipelinePage::retrieve(const QString &environment)
{
    const model::Environment *found = m_context->pipeline.find(environment);
    if (!found || !m_context->backends)
        return;
    if (const QString no = widgets::whyNot(*m_context, governance::Capability::Retrieve, environment); !no.isEmpty()) {
        m_context->navigator->notify(no);
        return;
    }
    auto work = [backends = m_context->backends, environment = *found,
                 pipeline = m_context->pipeline](async::Monitor &monitor) {
        snapshot::TakeOptions options;
        options.apiVersion = snapshot::readingVersion(*backends, pipeline);
        options.look = backflow::masking::tellSecrets;
        return snapshot::take(*backends, environment, options, monitor);
    };
    const QString name = found->name;
    m_live.reading.insert(name);
    m_live.outOfReach.remove(name);
    showFiltered();
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, tr("Read %1").arg(name), work, tr("Read and kept"));
    m_context->jobs->setOpen(m_context->jobs->lastId(),
                             [navigator = m_context->navigator, name] { navigator->openEnvironment(name); });
    async::deliver(job, this, [this, name](const base::Result<snapshot::TakeReport> &report) {
        m_live.reading.remove(name);
        if (!report && report.error().code != base::Errc::Canceled)
            m_live.outOfReach.insert(name, report.error());
        showFiltered();
        if (report) {
            m_context->navigator->notify(
                report->committed ? tr("%1: %2 added, %3 changed, %4 removed since the last reading.")
                                        .arg(name, QLocale().toString(report->added),
                                             QLocale().toString(report->changed), QLocale().toString(report->removed))
                                  : tr("%1: nothing changed since the last reading.").arg(name));
            if (!report->warnings.isEmpty()) {
                m_banner->dismiss();
                m_banner->tell(widgets::Severity::Warning,
                               tr("%1: %2").arg(name, backflow::masking::secretsSentence(report->warnings)));
            }
            m_context->navigator->tellEnvironmentChanged(name);
            if (const model::Environment *read = m_context->pipeline.find(name))
                askForLimits(*read);
            return;
        }
        if (report.error().code == base::Errc::Canceled)
            return;
        m_banner->tell(widgets::Severity::Error, tr("%1: %2").arg(name, report.error().message));
        connect(m_banner->addAction(tr("Details…")), &QPushButton::clicked, this,
                [this, name] { m_context->navigator->openEnvironment(name); });
    });
}

void PipelinePage::askForLimits(const model::Environment &environment)
{
    auto work = [backends = m_context->backends,
                 environment](async::Monitor &monitor) -> base::Result<QList<ports::OrgLimit>> {
        const auto gateway = backends->gateway(environment);
        return gateway ? (*gateway)->limits(monitor) : base::failure(gateway);
    };
    async::deliver(async::start(*m_context->pool, work), this,
                   [this, name = environment.name](const base::Result<QList<ports::OrgLimit>> &limits) {
                       for (const ports::OrgLimit &limit : limits.value_or(QList<ports::OrgLimit>()))
                           if (limit.name == QLatin1String("DailyApiRequests") && limit.max > 0)
                               Q_EMIT apiUseTold(name, 1 - double(limit.remaining) / double(limit.max));
                   });
}

void PipelinePage::retrieveAll()
{
    for (const model::Environment &environment : std::as_const(m_context->pipeline.environments)) {
        if (widgets::whyNot(*m_context, governance::Capability::Retrieve, environment.name).isEmpty())
            retrieve(environment.name);
    }
}

} // namespace backflow::ui::pipeline
