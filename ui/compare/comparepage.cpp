#include "ui/compare/comparepage.h"

#include "core/promotion/draft.h"
#include "ui/compare/comparisonfilter.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/filterbar.h"
#include "ui/compare/filtermenu.h"
#include "ui/compare/neededpanel.h"
#include "ui/compare/sidesbar.h"
#include "ui/diff/diffview.h"
#include "ui/diff/readpair.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace backflow::ui::compare {

using widgets::ViewState;

ComparePage::ComparePage(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ComparisonModel(this))
    , m_filter(new ComparisonFilter(this))
    , m_job(this)
    , m_previewJob(this)
    , m_header(new widgets::PageHeader(*context.theme, tr("Compare"), this))
    , m_sides(new SidesBar(*context.theme, this))
    , m_chips(new FilterBar(*context.theme, this))
    , m_view(new FilterMenu(
          context,
          [this] {
              return SavedFilter{{}, m_chips->states(), m_chips->onlyDue(), m_chips->search(), m_model->grouping()};
          },
          this))
{
    setObjectName(QStringLiteral("comparePage"));
    m_filter->setComparisonModel(m_model);
    makeBody();
    makeActions();

    connect(m_sides, &SidesBar::changed, this, &ComparePage::refresh);
    connectFilters();
    connect(m_model, &ComparisonModel::ticksChanged, this, &ComparePage::updateSelection);
    connect(m_tree, &ComparisonTree::currentRowChanged, this, &ComparePage::showPreview);
    connect(m_tree, &ComparisonTree::chipKey, m_chips, &FilterBar::toggleChip);
    connect(m_tree, &ComparisonTree::previewToggled, this, [this] { m_preview->setVisible(!m_preview->isVisible()); });
    connect(m_tree, &ComparisonTree::opened, this, [this] {
        m_preview->show();
        m_preview->setFocus(Qt::OtherFocusReason);
        m_splitter->setSizes({height() / 3, height() * 2 / 3});
    });
    connect(m_states, &widgets::StateStack::actionPressed, this, &ComparePage::stateAction);
    connect(context.navigator, &widgets::Navigator::compareRequested, this, &ComparePage::open);
    connect(context.navigator, &widgets::Navigator::workspaceChanged, this, &ComparePage::resetForWorkspace);
    connect(context.navigator, &widgets::Navigator::environmentChanged, this, [this](const QString &environment) {
        if (environment != m_sides->source() && !m_sides->targets().contains(environment))
            return;
        m_dirty = true;
        if (isVisible())
            refresh();
    });
    resetForWorkspace();
}

ComparePage::~ComparePage() = default;

void ComparePage::resetForWorkspace()
{
    m_view->reload();
    m_job.stop();
    m_previewJob.stop();
    m_sides->setPipeline(m_context.pipeline);
    m_model->setComparison(nullptr);
    m_chips->setTotals(m_model->totals(), m_model->dueRows());
    m_preview->showEmpty(tr("Choose a component to see how it differs."));
    m_dirty = true;
    updateSelection();
    updateHeader();
    if (!m_context.backends || m_context.pipeline.environments.size() < 2) {
        m_states->setState(ViewState::Empty,
                           {theme::Icon::Compare, tr("Two environments are needed to compare. Add them first."),
                            tr("Open the pipeline")});
    } else if (isVisible()) {
        refresh();
    }
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tree->setFocus(Qt::OtherFocusReason);
    if (m_dirty && m_context.backends && m_context.pipeline.environments.size() > 1)
        refresh();
}

void ComparePage::open(const QString &source, const QString &target)
{
    m_sides->setSides(source, target.isEmpty() ? QStringList() : QStringList{target});
    m_dirty = true;
    if (isVisible())
        refresh();
}

void ComparePage::refresh()
{
    if (!m_context.backends || m_sides->targets().isEmpty())
        return;
    m_dirty = false;
    using Answer = std::shared_ptr<const Comparison>;
    const QString source = m_sides->source();
    const QStringList targets = m_sides->targets();
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, source,
                 targets](async::Monitor &monitor) -> base::Result<Answer> {
        auto made = promotion::compareEnvironments(backends, pipeline, source, targets, monitor);
        if (!made)
            return base::failure(made);
        return std::make_shared<const Comparison>(*std::move(made));
    };
    const QString title = tr("Comparison of %1 with %2").arg(source, targets.join(tr(", ")));
    if (!m_model->comparison())
        m_states->setState(ViewState::Loading, {theme::Icon::Running, title, {}});
    m_job.run(jobs::run(*m_context.jobs, *m_context.pool, title, std::move(work), tr("Compared")),
              [this](base::Result<Answer> answer) {
                  if (answer)
                      setComparison(*std::move(answer));
                  else
                      fail(answer.error());
              });
}

void ComparePage::fail(const base::Error &error)
{
    if (error.code == base::Errc::Canceled && m_model->comparison())
        return;
    const QString asOf = m_model->comparison() && m_checked.isValid()
                             ? tr("as of %1").arg(QLocale().toString(m_checked.time(), QLocale::ShortFormat))
                             : QString();
    m_states->setState(ViewState::Error, {theme::Icon::Failed, error.message, tr("Run again")}, asOf);
}

void ComparePage::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const std::optional<model::ComponentKey> current = m_tree->currentKey();
    m_checked = QDateTime::currentDateTime();
    m_dirty = false;
    m_model->setComparison(std::move(comparison));
    m_chips->setTotals(m_model->totals(), m_model->dueRows());
    m_tree->spreadColumns();
    updateState();
    updateHeader();
    if (current)
        m_tree->setCurrentKey(*current);
    else if (const QModelIndex group = m_filter->index(0, 0); group.isValid())
        m_tree->setCurrentIndex(m_filter->index(0, 0, group));
    showPreview();
    chooseWanted();
}

void ComparePage::updateHeader()
{
    const auto &comparison = m_model->comparison();
    if (!comparison) {
        m_header->setSubtitle(tr("What one environment holds that others do not. Reading only: nothing is changed."));
        return;
    }
    const QLocale locale;
    const QDateTime taken = comparison->source->takenAt().toLocalTime();
    m_header->setSubtitle(tr("%1 as of %2. Reading only: nothing is changed.")
                              .arg(comparison->source->environment(), locale.toString(taken, QLocale::ShortFormat)));
    m_tree->setAccessibleName(tr("Comparison of %1 with %2; %3 components")
                                  .arg(comparison->source->environment(), m_sides->targets().join(tr(", ")),
                                       locale.toString(qlonglong(comparison->rows.size()))));
}

void ComparePage::updateState()
{
    const auto &comparison = m_model->comparison();
    if (!comparison)
        return;
    m_tree->openGroups();
    if (m_filter->shownRows() > 0) {
        m_states->setReady();
        return;
    }
    const std::vector<int> &totals = m_model->totals();
    const int equal = totals[size_t(CellState::Same)] + totals[size_t(CellState::OrderOnly)];
    if (equal == int(comparison->rows.size()) && m_chips->search().isEmpty()) {
        m_states->setState(ViewState::Empty,
                           {theme::Icon::Ok,
                            tr("%1 and %2 hold the same %3 components.")
                                .arg(comparison->source->environment(), m_sides->targets().join(tr(", ")))
                                .arg(equal),
                            tr("Show them")});
    } else {
        m_states->setState(ViewState::FilteredEmpty,
                           {theme::Icon::Filter, tr("No component matches the filters."), tr("Clear filters")});
    }
}

void ComparePage::stateAction(ViewState state)
{
    switch (state) {
    case ViewState::FilteredEmpty:
        m_chips->reset();
        break;
    case ViewState::Empty:
        if (m_model->comparison())
            m_chips->toggleChip(1);
        else
            m_context.navigator->openPage(widgets::Page::Pipeline);
        break;
    default:
        refresh();
    }
}

QStringList ComparePage::receivers() const
{
    QStringList names;
    for (const QString &target : m_sides->targets()) {
        if (m_context.pipeline.direction(m_sides->source(), target) == model::Direction::Back)
            names.append(target);
    }
    return names;
}

void ComparePage::updateSelection()
{
    const TickTotals totals = m_model->tickTotals();
    QStringList parts{totals.selected == 0   ? tr("Nothing selected. Tick what should flow on.")
                      : totals.selected == 1 ? tr("1 selected")
                                             : tr("%1 selected").arg(totals.selected)};
    parts += m_needed->barParts();
    for (size_t target = 0; target < totals.risky.size(); ++target) {
        if (totals.risky[target] > 0) {
            parts.append(tr("%1 would overwrite newer work in %2")
                             .arg(totals.risky[target])
                             .arg(m_model->comparison()->targets[target]->environment()));
        }
    }
    if (totals.removals > 0)
        parts.append(totals.removals == 1 ? tr("1 deletion") : tr("%1 deletions").arg(totals.removals));
    if (totals.idle > 0)
        parts.append(tr("%1 with nothing due").arg(totals.idle));
    m_selection->setParts(parts);
    const QString none = tr("Tick at least one component.");
    widgets::setUnavailable(m_clear, totals.selected > 0 ? QString() : none);
    widgets::setUnavailable(m_next,
                            totals.selected == 0 ? none
                            : receivers().isEmpty()
                                ? tr("No target lies below %1, so nothing can flow back.").arg(m_sides->source())
                                : QString());
}

void ComparePage::startNext()
{
    if (m_needed->mustBeSeen())
        return m_needed->look();
    const QStringList targets = receivers();
    const QList<model::ComponentKey> keys = m_model->tickedKeys() + m_needed->additions();
    if (targets.size() == 1)
        m_context.navigator->startBackPromotion(m_sides->source(), targets.front(), keys);
    else
        m_context.navigator->startFanOut(m_sides->source(), targets, keys);
}

void ComparePage::showPreview()
{
    const auto &comparison = m_model->comparison();
    const std::optional<model::ComponentKey> key = m_tree->currentKey();
    if (!comparison || !key || !m_context.backends) {
        m_previewJob.stop();
        m_preview->showEmpty(tr("Choose a component to see how it differs."));
        return;
    }
    const int column = m_tree->currentTarget();
    const Row &row = *m_model->rowOf(m_model->indexOf(*key));
    // Standing on the name means: where it differs first.
    int target = column;
    while (column == 0 && target + 1 < int(row.cells.size()) && row.cells[size_t(target)].state == CellState::Same)
        ++target;
    const auto other = comparison->targets[size_t(target)];
    auto job = async::start(*m_context.pool, [backends = m_context.backends, source = comparison->source, other,
                                              key = *key](async::Monitor &monitor) {
        return diff::readFilePairs(*backends, source->find(key), other->find(key), monitor);
    });
    diff::DiffContent content;
    content.title = tr("%1 (%2)").arg(key->fullName, key->type);
    content.firstName = comparison->source->environment();
    content.secondName = other->environment();
    m_previewJob.run(std::move(job), [this, content](base::Result<std::vector<diff::FilePair>> pairs) mutable {
        if (!pairs) {
            m_preview->showError(content.title, pairs.error());
            return;
        }
        content.files = *std::move(pairs);
        m_preview->showContent(std::move(content));
        showNeighbours();
    });
}

} // namespace backflow::ui::compare
