#include "ui/release/readinesstab.h"

#include "core/base/moments.h"
#include "core/snapshot/orgrelease.h"
#include "ui/keep/reasonform.h"
#include "ui/release/readinessmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/stretchedcolumn.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backflow::ui::release {

namespace core = backflow::release;
using core::Check;
using core::CheckStep;
using core::EnvironmentRelease;
using core::Readiness;
using widgets::ViewState;

namespace {

enum OrgColumn { Name, Release, Preview, Next, OrgColumns };
/// Rows of the orgs that are seen without scrolling.
constexpr int kOrgRows = 4;
/// Letters that are always seen of the evidence, and of what is next.
constexpr int kLeastWords = 24;

void layOut(QTreeView *tree, int stretched)
{
    tree->setRootIsDecorated(false);
    tree->setAllColumnsShowFocus(true);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->header()->setMinimumSectionSize(theme::kIconSize * 3);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    new widgets::StretchedColumn(tree->header(), stretched, kLeastWords);
}

QWidget *carded(const theme::Theme &theme, QWidget *content, QWidget *parent)
{
    auto *card = new widgets::Card(theme, parent);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, theme::kSpace1, 1, theme::kSpace1);
    column->addWidget(content);
    return card;
}

} // namespace

ReadinessTab::ReadinessTab(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_banner(new widgets::InlineBanner(*m_context->theme, QStringLiteral("readinessBanner"), this))
    , m_model(new ReadinessModel(*m_context->theme, this))
    , m_reading(this)
{
    setObjectName(QStringLiteral("readinessTab"));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("readinessSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(makeOrgs(split));
    split->addWidget(makeChecks(split));
    split->addWidget(makeDetail(split));
    split->setStretchFactor(1, 1);
    m_states = new widgets::StateStack(*m_context->theme, QStringLiteral("readinessStack"), split, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_banner);
    column->addWidget(makeBar());
    column->addWidget(makeProgress());
    column->addWidget(m_states, 1);
    connect(m_states, &widgets::StateStack::actionPressed, this, [this](ViewState state) {
        if (state != ViewState::Empty)
            readAgain();
        else if (m_context->backends)
            ask();
        else
            m_context->navigator->openPage(widgets::Page::Pipeline);
    });
    connect(m_context->navigator, &widgets::Navigator::workspaceChanged, this, [this] {
        m_version.clear();
        readAgain();
    });
    connect(m_context->navigator, &widgets::Navigator::environmentChanged, this, [this] {
        m_outOfDate = true;
        if (isVisible())
            readAgain();
    });
    readAgain();
}

QWidget *ReadinessTab::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new widgets::FlowLayout(bar, theme::kSpace2);
    m_release = new QComboBox(bar);
    m_release->setObjectName(QStringLiteral("readinessRelease"));
    m_release->setAccessibleName(tr("Release"));
    m_release->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ask = widgets::secondaryButton(QStringLiteral("readinessAsk"), tr("Ask for releases and dates"), bar);
    m_look = widgets::secondaryButton(QStringLiteral("readinessLook"), tr("Check again"), bar);
    m_export = widgets::secondaryButton(QStringLiteral("readinessExport"), tr("Export as report…"), bar);
    for (QWidget *widget : {static_cast<QWidget *>(m_release), static_cast<QWidget *>(m_ask),
                            static_cast<QWidget *>(m_look), static_cast<QWidget *>(m_export)})
        row->addWidget(widget);
    connect(m_release, &QComboBox::activated, this, [this] {
        m_version = m_release->currentData().toString();
        readAgain();
    });
    connect(m_ask, &QPushButton::clicked, this, &ReadinessTab::ask);
    connect(m_look, &QPushButton::clicked, this, &ReadinessTab::look);
    connect(m_export, &QPushButton::clicked, this, &ReadinessTab::exportReport);
    widgets::guardControl(m_look, *m_context->navigator,
                          [this] { return widgets::whyNot(*m_context, governance::Capability::Compare); });
    return bar;
}

QWidget *ReadinessTab::makeProgress()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace3);
    m_progress = new QProgressBar(bar);
    m_progress->setObjectName(QStringLiteral("readinessProgress"));
    m_progress->setAccessibleName(tr("Checks done"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(theme::kIconSize);
    m_summary = widgets::textLabel(*m_context->theme, {}, bar, theme::TextStyle::Strong);
    m_summary->setObjectName(QStringLiteral("readinessSummary"));
    m_summary->setWordWrap(true);
    row->addWidget(m_progress, 1);
    row->addWidget(m_summary, 2);
    return bar;
}

QWidget *ReadinessTab::makeOrgs(QWidget *parent)
{
    m_orgs = new QTreeWidget(parent);
    m_orgs->setObjectName(QStringLiteral("readinessOrgs"));
    m_orgs->setAccessibleName(tr("Releases of the orgs"));
    m_orgs->setHeaderLabels({tr("Environment"), tr("Release"), tr("Upgraded"), tr("Next upgrade")});
    layOut(m_orgs, Next);
    m_orgs->setMinimumHeight(m_orgs->fontMetrics().height() * 2 * kOrgRows);
    connect(m_orgs, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { m_context->navigator->openEnvironment(item->text(Name)); });
    return carded(*m_context->theme, m_orgs, parent);
}

QWidget *ReadinessTab::makeChecks(QWidget *parent)
{
    m_table = new QTreeView(parent);
    m_table->setObjectName(QStringLiteral("readinessTable"));
    m_table->setAccessibleName(tr("Checks"));
    m_table->setModel(m_model);
    layOut(m_table, ReadinessModel::Evidence);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 2 * kOrgRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReadinessTab::showCurrent);
    connect(m_table, &QTreeView::activated, this, [this] {
        if (m_step->isVisible() && m_step->isEnabled())
            step();
    });
    return carded(*m_context->theme, m_table, parent);
}

QWidget *ReadinessTab::makeDetail(QWidget *parent)
{
    const theme::Theme &theme = *m_context->theme;
    auto *card = new widgets::Card(theme, parent);
    m_title = widgets::textLabel(theme, {}, card, theme::TextStyle::Title);
    m_title->setObjectName(QStringLiteral("readinessTitle"));
    m_title->setWordWrap(true);
    m_evidence = widgets::textLabel(theme, {}, card);
    m_evidence->setObjectName(QStringLiteral("readinessEvidence"));
    m_evidence->setWordWrap(true);
    m_evidence->setTextFormat(Qt::PlainText);
    auto *bar = new QWidget(card);
    auto *row = new widgets::FlowLayout(bar, theme::kSpace2);
    m_step = widgets::primaryButton(QStringLiteral("readinessStep"), tr("Check again"), bar);
    m_owner = widgets::secondaryButton(QStringLiteral("readinessOwner"), tr("Owner and date…"), bar);
    m_seen = widgets::secondaryButton(QStringLiteral("readinessSeen"), tr("Done by hand…"), bar);
    m_waive = widgets::secondaryButton(QStringLiteral("readinessWaive"), tr("Waive…"), bar);
    for (QPushButton *button : {m_step, m_owner, m_seen, m_waive})
        row->addWidget(button);
    m_form = new keep::ReasonForm(theme, QStringLiteral("readinessForm"), card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpace4, theme::kSpace3, theme::kSpace4, theme::kSpace3);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_title);
    column->addWidget(m_evidence, 1);
    column->addWidget(bar);
    column->addWidget(m_form);
    connect(m_step, &QPushButton::clicked, this, &ReadinessTab::step);
    connect(m_owner, &QPushButton::clicked, this, &ReadinessTab::askOwner);
    connect(m_seen, &QPushButton::clicked, this, &ReadinessTab::askSeen);
    connect(m_waive, &QPushButton::clicked, this, &ReadinessTab::askWaiver);
    return card;
}

void ReadinessTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outOfDate)
        readAgain();
}

const Check *ReadinessTab::current() const
{
    return m_model->check(m_table->currentIndex());
}

void ReadinessTab::readAgain()
{
    m_outOfDate = false;
    if (!m_context->backends) {
        m_states->setState(ViewState::Empty,
                           {theme::Icon::Advisor, tr("No workspace is open."), tr("Go to the pipeline")});
        return;
    }
    if (!m_readiness)
        m_states->setState(ViewState::Loading);
    m_reading.run(async::start(*m_context->pool, [ground = ground()](async::Monitor &) { return readAll(ground); }),
                  [this](const base::Result<Readiness> &readiness) { take(readiness); });
}

void ReadinessTab::take(const base::Result<Readiness> &readiness)
{
    widgets::setUnavailable(m_ask, {});
    widgets::setUnavailable(m_step, {});
    if (readiness)
        setReadiness(*readiness);
    else if (readiness.error().code == base::Errc::Canceled)
        return;
    else if (m_readiness)
        m_banner->tell(widgets::Severity::Error, readiness.error().message);
    else
        m_states->setState(ViewState::Error, {theme::Icon::Failed, readiness.error().message, tr("Try again")});
}

void ReadinessTab::setReadiness(const Readiness &readiness)
{
    const QString kept = current() ? current()->id : QString();
    m_readiness = readiness;
    m_model->setChecks(readiness.checks, readiness.overview.now.date());
    showReleases();
    showOrgs();
    showProgress();
    m_banner->dismiss();
    if (!readiness.overview.clockProblem.isEmpty())
        m_banner->tell(widgets::Severity::Warning, readiness.overview.clockProblem);
    if (readiness.checks.isEmpty()) {
        m_states->setState(ViewState::Empty,
                           {theme::Icon::Never,
                            tr("No org of the pipeline was asked for its release yet. Once they were, the checks for "
                               "the release that comes are here."),
                            tr("Ask for releases and dates")});
        return;
    }
    m_states->setReady();
    const int row = std::max(0, m_model->rowOf(kept));
    m_table->setCurrentIndex(m_model->index(row, 0));
    showCurrent();
}

void ReadinessTab::showReleases()
{
    const QSignalBlocker quiet(m_release);
    m_release->clear();
    m_release->setEnabled(!m_readiness->version.isEmpty());
    if (m_readiness->version.isEmpty())
        return;
    // The one before, the one that comes, and the one after: more is too far to be planned.
    const int coming = int(m_readiness->overview.comingVersion.toDouble());
    for (int version = coming - 1; version <= coming + 1; ++version) {
        const QString api = QString::number(version) + QStringLiteral(".0");
        m_release->addItem(tr("%1 (API %2)").arg(snapshot::releaseName(api), api), api);
    }
    m_release->setCurrentIndex(std::max(0, m_release->findData(m_readiness->version)));
}

void ReadinessTab::showOrgs()
{
    m_orgs->clear();
    for (const EnvironmentRelease &row : m_readiness->overview.environments) {
        auto *item = new QTreeWidgetItem(m_orgs);
        item->setText(Name, row.environment);
        item->setText(Release,
                      row.release.isEmpty() ? tr("not asked yet") : tr("%1 (API %2)").arg(row.release, row.apiVersion));
        item->setText(Preview, core::previewWords(row.preview));
        item->setToolTip(Preview, row.previewBecause);
        QString next = row.next ? base::momentWords(row.next->from) : QString();
        if (!row.problem.isEmpty())
            next = next.isEmpty() ? row.problem : tr("%1 · %2").arg(next, row.problem);
        item->setText(Next, next);
        item->setToolTip(Next, next);
    }
}

void ReadinessTab::showProgress()
{
    const int all = int(m_readiness->checks.size());
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(m_readiness->done());
    const QLocale locale;
    QString words = tr("%1 of %2 checks done").arg(locale.toString(m_readiness->done()), locale.toString(all));
    if (m_readiness->blocking() > 0)
        words = tr("%1 · blocking: %2").arg(words, locale.toString(m_readiness->blocking()));
    m_summary->setText(words);
    m_progress->setVisible(all > 0);
    m_summary->setVisible(all > 0);
}

void ReadinessTab::showCurrent()
{
    const Check *check = current();
    if (!check)
        return;
    m_form->hide();
    m_title->setText(check->title);
    QStringList lines = check->evidence;
    if (lines.isEmpty())
        lines += tr("Nothing was looked at yet.");
    if (check->waiver)
        lines.prepend(tr("Waived by %1 on %2: %3")
                          .arg(check->waiver->by, base::momentWords(check->waiver->at), check->waiver->reason));
    if (check->checkedAt.isValid())
        lines += tr("Looked at on %1.").arg(base::momentWords(check->checkedAt));
    m_evidence->setText(lines.join(u'\n'));
    const QString words = stepWords(*check);
    m_step->setVisible(!words.isEmpty());
    m_step->setText(words);
    m_seen->setVisible(check->step == CheckStep::None);
    m_waive->setText(check->waiver ? tr("Take back the waiver") : tr("Waive…"));
}

} // namespace backflow::ui::release
