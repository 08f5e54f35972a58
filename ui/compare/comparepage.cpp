// What ComparePage compares and in which state it is.
#include "ui/compare/comparepage.h"

#include "core/base/moments.h"
#include "core/metadata/packagexml.h"
#include "core/promotion/sides.h"
#include "ui/compare/activefilters.h"
#include "ui/compare/comparesession.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/entryneeds.h"
#include "ui/compare/exportmenu.h"
#include "ui/compare/filterbar.h"
#include "ui/compare/filtermenu.h"
#include "ui/compare/gridfacts.h"
#include "ui/compare/neededpanel.h"
#include "ui/compare/rowssofar.h"
#include "ui/compare/sidesbar.h"
#include "ui/diff/diffview.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"

#include <QDropEvent>
#include <QFile>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QUrl>

namespace backflow::ui::compare {

using widgets::ViewState;

namespace {
const QString kLastTook = QStringLiteral("compare/lastTook");
/// So often it is looked whether rows have come.
constexpr int kWatchMs = 40;
/// What is through sooner is shown as a whole.
constexpr qint64 kFirstLookMs = 150;

using IndexPtr = std::shared_ptr<const GridIndex>;

/// What is to be compared, as it was chosen.
struct Sides {
    QString source;
    QStringList targets;
    QString manifest;
};

base::Result<promotion::CompareRequest> requestOf(const Sides &sides, const model::Pipeline &pipeline)
{
    promotion::CompareRequest request;
    auto source = snapshot::sideSpecOf(sides.source, pipeline);
    if (!source)
        return base::failure(source);
    request.source = *std::move(source);
    for (const QString &text : sides.targets) {
        auto target = snapshot::sideSpecOf(text, pipeline);
        if (!target)
            return base::failure(target);
        request.targets.push_back(*std::move(target));
    }
    if (sides.manifest.isEmpty())
        return request;
    QFile file(sides.manifest);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(
            base::Errc::Io,
            ComparePage::tr("%1 could not be read: %2. Nothing was compared.").arg(sides.manifest, file.errorString()));
    auto manifest = metadata::readManifest(file.readAll());
    if (!manifest)
        return base::failure(manifest);
    request.reading.only = *std::move(manifest);
    return request;
}

base::Result<IndexPtr> compareAll(const std::shared_ptr<const ports::Backends> &backends,
                                  const model::Pipeline &pipeline, const Sides &sides,
                                  const std::shared_ptr<RowsSoFar> &soFar, async::Monitor &monitor)
{
    auto request = requestOf(sides, pipeline);
    if (!request)
        return base::failure(request);
    request->onBegin = [soFar](std::span<const Row> rows) { soFar->begin(rows); };
    request->onRows = [soFar](std::span<const Row *const> rows) { soFar->add(rows); };
    auto made = promotion::compareSides(backends, pipeline, *request, monitor);
    if (!made)
        return base::failure(made);
    const auto comparison = std::make_shared<const Comparison>(std::move(made->comparison));
    return makeGridIndex(comparison, loadFacts(*backends, pipeline, *comparison, monitor));
}
} // namespace

ComparePage::ComparePage(widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ComparisonModel(this))
    , m_job(this)
    , m_previewJob(this)
    , m_entryJob(this)
    , m_watch(new QTimer(this))
    , m_header(new widgets::PageHeader(*context.theme, tr("Compare"), this))
    , m_sides(new SidesBar(*context.theme, this))
    , m_chips(new FilterBar(*context.theme, this))
    , m_more(new ActiveFilters(*context.theme, this))
    , m_view(new FilterMenu(
          context, [this] { return SavedFilter{{}, m_chips->filter(m_more->filter()), m_model->groupings()}; }, this))
    , m_session(new CompareSession(
          context, m_sides, m_model,
          [this] { return SavedFilter{{}, m_chips->filter(m_more->filter()), m_model->groupings()}; }, this))
    , m_entryNeeds(new EntryNeedsFinder(context, this))
    , m_export(new ExportMenu(context, [this] { return gridView(); }, this))
{
    setObjectName(QStringLiteral("comparePage"));
    setAcceptDrops(true);
    m_watch->setInterval(kWatchMs);
    connect(m_watch, &QTimer::timeout, this, &ComparePage::takeSoFar);
    makeBody();
    m_session->watch(m_diffs);
    makeActions();
    connectFilters();
    connectGrid();
    connect(m_sides, &SidesBar::changed, this, &ComparePage::refresh);
    connect(m_states, &widgets::StateStack::actionPressed, this, &ComparePage::stateAction);
    connect(context.navigator, &widgets::Navigator::compareRequested, this, &ComparePage::open);
    connect(context.navigator, &widgets::Navigator::compareWithRequested, this, &ComparePage::openWith);
    connect(context.navigator, &widgets::Navigator::workspaceChanged, this, &ComparePage::resetForWorkspace);
    connect(context.navigator, &widgets::Navigator::environmentChanged, this, [this](const QString &environment) {
        if (environment != m_sides->source() && !m_sides->targets().contains(environment))
            return;
        m_dirty = true;
        if (isVisible())
            run(false);
    });
    resetForWorkspace();
}

ComparePage::~ComparePage() = default;

QString ComparePage::titleOf(const QString &source, const QStringList &targets)
{
    return tr("Comparison of %1 with %2").arg(source, targets.join(tr(", ")));
}

void ComparePage::resetForWorkspace()
{
    m_view->reload();
    m_job.stop();
    m_watch->stop();
    m_growing = false;
    m_previewJob.stop();
    m_entryJob.stop();
    m_pending.reset();
    m_new->dismiss();
    m_notRead->dismiss();
    m_sides->setPipeline(m_context.pipeline);
    m_model->setIndex(nullptr);
    m_more->setIndex(nullptr);
    m_entryNeeds->setComparison(nullptr, nullptr);
    m_chips->setTotals(m_model->totals(), m_model->dueRows());
    m_looked.reset();
    m_diffs->closeAll();
    m_preview->showEmpty(tr("Choose a component to see how it differs."));
    m_dirty = true;
    if (const std::optional<SavedFilter> view = m_session->restore()) {
        setGroupings(view->groupings);
        setFilter(view->filter);
    }
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
    openWith(source, target.isEmpty() ? QStringList() : QStringList{target});
}

void ComparePage::openWith(const QString &source, const QStringList &targets)
{
    m_sides->setSides(source, targets);
    m_dirty = true;
    if (isVisible())
        refresh();
}

QString ComparePage::spot() const
{
    return m_sides->targets().isEmpty() ? QString() : (QStringList(m_sides->source()) + m_sides->targets()).join(u'\n');
}

void ComparePage::goToSpot(const QString &spot)
{
    const QStringList sides = spot.split(u'\n', Qt::SkipEmptyParts);
    if (sides.size() > 1)
        openWith(sides.first(), sides.mid(1));
}

void ComparePage::refresh()
{
    run(true);
}

void ComparePage::run(bool asked)
{
    if (!m_context.backends || m_sides->targets().isEmpty())
        return;
    m_dirty = false;
    const QString source = m_sides->source();
    const QStringList targets = m_sides->targets();
    tellSpot();
    m_soFar = std::make_shared<RowsSoFar>(source, targets);
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, soFar = m_soFar,
                 sides = Sides{m_sides->sourceText(), m_sides->targetTexts(), m_sides->manifest()}](
                    async::Monitor &monitor) { return compareAll(backends, pipeline, sides, soFar, monitor); };
    const QString title = titleOf(source, targets);
    if (!m_model->comparison()) {
        m_watch->start();
        const int took = m_context.settings ? m_context.settings->value(kLastTook).toInt() : 0;
        const QString last = tr("%1. Reading only: nothing is changed. Last time it took %2 s.")
                                 .arg(title, QLocale().toString(took / 1000.0, 'f', 1));
        m_states->setState(ViewState::Loading, {theme::Icon::Running, took > 0 ? last : title, {}});
    }
    m_running.start();
    m_job.run(jobs::run(*m_context.jobs, *m_context.pool, title, std::move(work), tr("Compared")),
              [this, asked](base::Result<IndexPtr> index) {
                  m_watch->stop();
                  if (m_context.settings && index)
                      m_context.settings->setValue(kLastTook, int(m_running.elapsed()));
                  if (index)
                      return receive(*std::move(index), asked);
                  m_growing = false;
                  fail(index.error());
              });
}

void ComparePage::receive(IndexPtr index, bool asked)
{
    const bool growing = std::exchange(m_growing, false);
    if (growing && m_tree->isTouched()) // nothing moves under somebody's hands
        offerNewResults(index, tr("New results: all %Ln components are compared.", nullptr, index->rows()));
    else if (asked || growing || !m_model->comparison())
        take(std::move(index));
    else
        offerNewResults(std::move(index), tr("New results: an environment has changed since."));
}

void ComparePage::takeSoFar()
{
    const RowsSoFar::Progress progress = m_soFar->progress();
    if (progress.types > 0)
        m_header->setSubtitle(
            tr("Comparing… read %1, %2. Reading only: nothing is changed.")
                .arg(tr("%1 of %Ln types", nullptr, progress.types).arg(QLocale().toString(progress.typesRead)),
                     tr("%Ln components", nullptr, progress.rows)));
    IndexPtr index = m_running.elapsed() < kFirstLookMs ? nullptr : m_soFar->take();
    if (!index)
        return;
    setSoFar(std::move(index));
}

void ComparePage::setSoFar(IndexPtr index)
{
    if (m_growing && m_tree->isTouched()) {
        const int more = index->rows() - m_model->gridIndex()->rows();
        offerNewResults(std::move(index), tr("New results: %Ln more components.", nullptr, more));
        return;
    }
    if (!std::exchange(m_growing, true))
        m_tree->forgetTouch();
    m_model->setIndex(index);
    m_chips->setTotals(m_model->totals(), m_model->dueRows());
    m_states->setReady();
    updateNotRead();
    m_tree->setSortable(false); // what has come stays where it is until all is there
}

void ComparePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ComparePage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        m_sides->addPath(url.toLocalFile());
    event->acceptProposedAction();
}

void ComparePage::fail(const base::Error &error)
{
    if (error.code == base::Errc::Canceled && m_model->comparison())
        return;
    const QString asOf = m_model->comparison() && m_checked.isValid()
                             ? tr("as of %1").arg(base::nearMomentWords(m_checked, QDateTime::currentDateTimeUtc()))
                             : QString();
    m_states->setState(ViewState::Error, {theme::Icon::Failed, error.message, tr("Run again")}, asOf);
}

void ComparePage::offerNewResults(IndexPtr index, const QString &sentence)
{
    m_pending = std::move(index);
    m_new->dismiss();
    m_new->tell(widgets::Severity::Info, sentence);
    connect(m_new->addAction(tr("Show")), &QPushButton::clicked, this, [this] {
        IndexPtr pending = std::exchange(m_pending, nullptr);
        if (!pending)
            return;
        if (pending->arrival.empty())
            return take(std::move(pending));
        m_new->dismiss();
        m_growing = false;
        setSoFar(std::move(pending));
    });
}

void ComparePage::setComparison(std::shared_ptr<const Comparison> comparison)
{
    take(makeGridIndex(std::move(comparison)));
}

void ComparePage::take(IndexPtr index)
{
    m_checked = QDateTime::currentDateTime();
    m_dirty = false;
    m_pending.reset();
    m_new->dismiss();
    m_looked.reset();
    m_tree->setSortable(true);
    m_model->setIndex(index);
    m_more->setIndex(index);
    m_entryNeeds->setComparison(index->comparison, m_needed->graphs());
    m_chips->setTotals(m_model->totals(), m_model->dueRows());
    m_session->restoreTicks();
    updateState();
    updateHeader();
    updateNotRead();
    lookForEntries();
    const QList<model::ComponentKey> open = m_tree->openComponents();
    for (const model::ComponentKey &key : open)
        readEntriesOf(key);
    showPreview();
    m_session->restoreTabs();
    m_diffs->refresh();
    chooseWanted();
}

} // namespace backflow::ui::compare
