#include "ui/masking/maskingtab.h"

#include "core/promotion/shownnames.h"
#include "ui/masking/maskmodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/settingkeys.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/stretchedcolumn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::masking {

namespace core = backflow::masking;
using widgets::ViewState;

namespace {

constexpr int kRunsHeight = 120;
/// What is always seen of the last column, in letters.
constexpr int kLeastWords = 24;

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

MaskingTab::MaskingTab(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new MaskModel(this))
    , m_load(this)
    , m_loadRuns(this)
{
    setObjectName(name("maskingTab"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace4, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(makeTop());
    m_banner = new widgets::InlineBanner(*context.theme, name("maskBanner"), this);
    column->addWidget(m_banner);
    m_table = new QTableView(this);
    m_table->setObjectName(name("maskTable"));
    m_table->setAccessibleName(tr("Fields and what becomes of them"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(theme::kGridRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    new widgets::StretchedColumn(m_table->horizontalHeader(), m_model->columnCount() - 1, kLeastWords);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_stack = new widgets::StateStack(*context.theme, name("maskStack"), m_table, this);
    column->addWidget(m_stack, 1);
    // Made in the order in which one reads: Tab goes by it.
    m_planBar = makeMethodRow();
    column->addWidget(m_planBar);
    column->addWidget(makeBottom());
    m_runsBox = makeRuns();
    column->addWidget(m_runsBox);
    connect(m_stack, &widgets::StateStack::actionPressed, this, [this] {
        if (m_environment->count() == 0)
            m_context.navigator->openPage(widgets::Page::Pipeline);
        else
            propose();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MaskingTab::fillChoices);
    connect(m_context.navigator, &widgets::Navigator::workspaceChanged, this, &MaskingTab::reload);
    connect(m_context.navigator, &widgets::Navigator::environmentChanged, this, [this] {
        fillEnvironments();
        updateActions();
    });
    connect(m_context.navigator, &widgets::Navigator::privacyChanged, this,
            [this] { m_privacy->setChecked(promotion::namesMasked()); });
    guardActions();
    reload();
}

QWidget *MaskingTab::makeTop()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    m_environment = new QComboBox(bar);
    m_environment->setObjectName(name("maskEnvironment"));
    m_environment->setAccessibleName(tr("Sandbox to mask"));
    m_propose = widgets::secondaryButton(name("maskPropose"), tr("Look for personal data"), bar);
    m_privacy = new QCheckBox(tr("Hide personal data on screens and in exports"), bar);
    m_privacy->setObjectName(name("privacySwitch"));
    m_privacy->setAccessibleName(m_privacy->text());
    auto *words = widgets::textLabel(*m_context.theme, tr("Applies to"), bar);
    words->setBuddy(m_environment);
    row->addWidget(words);
    row->addWidget(m_environment);
    row->addWidget(m_propose);
    row->addStretch(1);
    row->addWidget(m_privacy);
    connect(m_environment, &QComboBox::activated, this, &MaskingTab::loadPlan);
    connect(m_propose, &QPushButton::clicked, this, &MaskingTab::propose);
    connect(m_privacy, &QCheckBox::clicked, this, [this](bool hidden) {
        if (m_context.settings)
            m_context.settings->setValue(widgets::kMaskNamesKey, hidden);
        m_model->hideSamples();
        Q_EMIT privacyChanged();
    });
    return bar;
}

QWidget *MaskingTab::makeMethodRow()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    m_methodWords = widgets::textLabel(*m_context.theme, tr("What becomes of it"), bar);
    m_method = new QComboBox(bar);
    m_method->setObjectName(name("maskMethod"));
    m_method->setAccessibleName(tr("What becomes of the chosen field"));
    m_method->setMinimumContentsLength(24);
    m_methodWords->setBuddy(m_method);
    m_show = widgets::quietButton(name("maskShow"), tr("Show values"), bar);
    m_show->setToolTip(tr("Shows a few real values of the chosen field. That you looked goes on record."));
    row->addWidget(m_methodWords);
    row->addWidget(m_method);
    row->addWidget(m_show);
    row->addStretch(1);
    connect(m_method, &QComboBox::activated, this, &MaskingTab::choose);
    connect(m_show, &QPushButton::clicked, this, &MaskingTab::showValues);
    return bar;
}

QWidget *MaskingTab::makeBottom()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    m_counts = widgets::textLabel(*m_context.theme, {}, bar);
    m_counts->setObjectName(name("maskCounts"));
    m_counts->setWordWrap(true);
    m_dryRun = widgets::secondaryButton(name("maskDryRun"), tr("Dry run: count records"), bar);
    m_pause = widgets::secondaryButton(name("maskPause"), tr("Pause"), bar);
    m_run = widgets::primaryButton(name("maskRunButton"), tr("Run as a job…"), bar);
    row->addWidget(m_counts, 1);
    row->addWidget(m_dryRun);
    row->addWidget(m_pause);
    row->addWidget(m_run);
    connect(m_dryRun, &QPushButton::clicked, this, &MaskingTab::dryRun);
    connect(m_pause, &QPushButton::clicked, this, &MaskingTab::pause);
    connect(m_run, &QPushButton::clicked, this, &MaskingTab::askToRun);
    return bar;
}

QWidget *MaskingTab::makeRuns()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, theme::kSpace2, 0, 0);
    column->setSpacing(theme::kSpace2);
    m_runs = new QTreeWidget(box);
    m_runs->setObjectName(name("maskRuns"));
    m_runs->setAccessibleName(tr("Runs"));
    m_runs->setHeaderLabels({tr("Begun"), tr("Environment"), tr("State"), tr("Masked"), tr("Not masked")});
    m_runs->setRootIsDecorated(false);
    m_runs->setAllColumnsShowFocus(true);
    m_runs->setUniformRowHeights(true);
    m_runs->setFixedHeight(kRunsHeight);
    m_resume = widgets::secondaryButton(name("maskResume"), tr("Go on with it"), box);
    m_report = widgets::quietButton(name("maskReport"), tr("Show the report"), box);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_resume);
    row->addWidget(m_report);
    row->addStretch(1);
    column->addWidget(widgets::sectionLabel(*m_context.theme, tr("Runs"), box));
    column->addWidget(m_runs);
    column->addLayout(row);
    connect(m_runs, &QTreeWidget::currentItemChanged, this, &MaskingTab::updateActions);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        const int at = m_runs->indexOfTopLevelItem(m_runs->currentItem());
        if (at >= 0 && at < m_states.size())
            start(m_states.at(at).run);
    });
    connect(m_report, &QPushButton::clicked, this, &MaskingTab::showReport);
    return box;
}

void MaskingTab::guardActions()
{
    for (QWidget *control :
         {static_cast<QWidget *>(m_propose), static_cast<QWidget *>(m_dryRun), static_cast<QWidget *>(m_run),
          static_cast<QWidget *>(m_resume), static_cast<QWidget *>(m_show)})
        widgets::guardControl(control, *m_context.navigator, [this] {
            return widgets::whyNot(m_context, governance::Capability::MaskData, m_environment->currentText());
        });
}

std::optional<model::Environment> MaskingTab::environment() const
{
    const auto &all = m_context.pipeline.environments;
    const auto found = std::ranges::find(all, m_environment->currentText(), &model::Environment::name);
    // A name that production took meanwhile is no choice any more.
    return found == all.end() || found->isProduction() ? std::nullopt : std::optional(*found);
}

std::optional<MaskGround> MaskingTab::ground() const
{
    const auto chosen = environment();
    return chosen && m_context.backends ? std::optional(groundOf(m_context, *chosen)) : std::nullopt;
}

void MaskingTab::fillEnvironments()
{
    const QString before = m_environment->currentText();
    m_environment->clear();
    for (const model::Environment &one : std::as_const(m_context.pipeline.environments)) {
        if (!one.isProduction())
            m_environment->addItem(one.name);
    }
    m_environment->setCurrentIndex(std::max(0, m_environment->findText(before)));
    m_environment->setEnabled(m_environment->count() > 0);
}

void MaskingTab::reload()
{
    m_privacy->setChecked(promotion::namesMasked());
    fillEnvironments();
    loadPlan();
    loadRuns();
}

void MaskingTab::take(const CheckedPlan &plan)
{
    m_plan = plan;
    m_counted.clear();
    m_counts->setText({});
    m_model->setRows(rowsOf(plan.plan, plan.findings));
    if (m_model->rowCount() > 0) {
        m_stack->setReady();
        // The last one takes the rest.
        for (int i = 0; i < m_model->columnCount() - 1; ++i)
            m_table->resizeColumnToContents(i);
        m_table->setCurrentIndex(m_model->index(0, 0));
    } else {
        m_stack->setState(ViewState::Empty,
                          {theme::Icon::Shield,
                           tr("Nothing is masked in %1 yet. Looking for personal data reads what its objects are made "
                              "of and a few values, and makes a plan; no record is changed by that.")
                               .arg(m_environment->currentText()),
                           tr("Look for personal data")});
    }
    fillChoices();
    updateActions();
}

/// What else the chosen field could become; the last choice is to leave it.
void MaskingTab::fillChoices()
{
    m_method->clear();
    const MaskRow *row = m_model->row(m_table->currentIndex());
    if (row && !row->field.isEmpty()) {
        const auto object = std::ranges::find_if(m_plan.described, [&](const ports::ObjectDescription &one) {
            return one.summary.name.compare(row->object, Qt::CaseInsensitive) == 0;
        });
        const ports::FieldDescription *field = object == m_plan.described.end() ? nullptr : object->field(row->field);
        QList<core::FieldRule> choices;
        if (!row->rule.field.isEmpty())
            choices += row->rule;
        if (field) {
            for (const core::FieldRule &rule : core::choicesFor(row->rule.kind, *field)) {
                const bool isThere = std::ranges::any_of(choices, [&](const core::FieldRule &other) {
                    return core::ruleWords(other) == core::ruleWords(rule);
                });
                if (!isThere)
                    choices += rule;
            }
        }
        for (const core::FieldRule &rule : std::as_const(choices))
            m_method->addItem(core::ruleWords(rule), QVariant::fromValue(rule));
        m_method->addItem(tr("Leave it as it is…"));
        if (row->rule.field.isEmpty())
            m_method->setCurrentIndex(-1);
    }
    updateActions();
}

void MaskingTab::updateActions()
{
    const bool hasPlan = !m_plan.plan.objects.isEmpty();
    const bool hasProblem =
        std::ranges::any_of(m_model->rows(), [](const MaskRow &row) { return row.state == MaskRow::State::Problem; });
    const QString noOrg = !m_context.backends           ? tr("Open a workspace first.")
                          : m_environment->count() == 0 ? tr("There is no sandbox in the pipeline.")
                                                        : QString();
    const QString noPlan = !noOrg.isEmpty() ? noOrg
                           : !hasPlan       ? tr("There is no plan yet: look for personal data first.")
                           : hasProblem     ? tr("Something in the plan cannot be carried out; see the table.")
                                            : QString();
    m_planBar->setVisible(m_model->rowCount() > 0);
    // In place of a plan stands the same button.
    m_propose->setVisible(m_model->rowCount() > 0);
    m_runsBox->setVisible(!m_states.isEmpty());
    const MaskRow *row = m_model->row(m_table->currentIndex());
    const bool isField = row && !row->field.isEmpty();
    const int at = m_runs->indexOfTopLevelItem(m_runs->currentItem());
    const core::RunState *run = at >= 0 && at < m_states.size() ? &m_states.at(at) : nullptr;
    widgets::setUnavailable(m_propose, noOrg);
    widgets::setUnavailable(m_dryRun, noPlan);
    widgets::setUnavailable(m_run, !noPlan.isEmpty()     ? noPlan
                                   : m_control           ? tr("A run is under way.")
                                   : m_counted.isEmpty() ? tr("Count what it would change first: dry run.")
                                                         : QString());
    widgets::setUnavailable(m_pause, m_control ? QString() : tr("No run is under way."));
    widgets::setUnavailable(m_method, isField ? QString() : tr("Choose a field in the table."));
    widgets::setUnavailable(m_show, row && row->state == MaskRow::State::Covered
                                        ? QString()
                                        : tr("Choose a field in the table that is masked."));
    widgets::setUnavailable(m_resume, !run                                        ? tr("Choose a run in the list.")
                                      : m_control                                 ? tr("A run is under way.")
                                      : run->stage == core::RunState::Stage::Done ? tr("This run is done.")
                                      : run->environment != m_environment->currentText()
                                          ? tr("Choose its sandbox above.")
                                          : QString());
    widgets::setUnavailable(m_report, run ? QString() : tr("Choose a run in the list."));
}

void MaskingTab::showFailure(const base::Error &error)
{
    if (error.code == base::Errc::Canceled)
        return;
    m_banner->dismiss();
    m_banner->tell(widgets::Severity::Error, error.message);
}

} // namespace backflow::ui::masking
