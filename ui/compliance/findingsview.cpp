#include "ui/compliance/findingsview.h"

#include "core/compliance/rulewords.h"
#include "ui/compliance/findingmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/stretchedcolumn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace backflow::ui::compliance {

namespace core = backflow::compliance;
using widgets::ViewState;

/// Letters of what was found that are always seen.
static constexpr int kLeastWords = 32;

FindingsView::FindingsView(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new FindingModel(*context.theme, this))
    , m_filter(new FindingFilter(this))
    , m_environment(new QComboBox(this))
    , m_severity(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_onlyNew(new QCheckBox(tr("Only new ones"), this))
    , m_table(new QTableView(this))
    , m_title(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Strong))
    , m_detail(widgets::textLabel(*context.theme, {}, this))
    , m_open(widgets::secondaryButton(QStringLiteral("auditOpenComponent"), tr("Open the component"), this))
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("auditFindings"));
    m_table->setAccessibleName(tr("Findings"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FindingModel::SeverityColumn, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kGridRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    new widgets::StretchedColumn(m_table->horizontalHeader(), FindingModel::What, kLeastWords);
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setObjectName(QStringLiteral("auditDetail"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *content = new QWidget(this);
    auto *below = new widgets::Card(*context.theme, content);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::kSpace1);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *inBelow = new QHBoxLayout(below);
    inBelow->setContentsMargins(theme::kSpace4, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    inBelow->addLayout(words, 1);
    inBelow->addWidget(m_open, 0, Qt::AlignTop);
    auto *inContent = new QVBoxLayout(content);
    inContent->setContentsMargins(0, 0, 0, 0);
    inContent->setSpacing(theme::kSpace2);
    inContent->addWidget(m_table, 1);
    inContent->addWidget(below);
    m_states = new widgets::StateStack(*context.theme, QStringLiteral("auditStates"), content, this);
    buildFilters(this);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kSpace2);
    bar->addWidget(m_environment);
    bar->addWidget(m_severity);
    bar->addWidget(m_onlyNew);
    bar->addStretch(1);
    bar->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addLayout(bar);
    column->addWidget(m_states, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsView::showDetail);
    connect(m_table, &QTableView::activated, this, &FindingsView::openChosen);
    connect(m_open, &QPushButton::clicked, this, &FindingsView::openChosen);
    connect(m_states, &widgets::StateStack::actionPressed, this, [this](ViewState state) {
        if (state != ViewState::FilteredEmpty) {
            Q_EMIT auditWanted();
            return;
        }
        m_environment->setCurrentIndex(0);
        m_severity->setCurrentIndex(0);
        m_onlyNew->setChecked(false);
        m_search->clear();
    });
    setAudit(nullptr, {});
}

void FindingsView::buildFilters(QWidget *parent)
{
    m_environment->setParent(parent);
    m_environment->setObjectName(QStringLiteral("auditEnvironment"));
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->addItem(tr("All environments"), QString());
    m_severity->setObjectName(QStringLiteral("auditSeverity"));
    m_severity->setAccessibleName(tr("Severity at least"));
    m_severity->addItem(tr("All severities"), int(core::Severity::Low));
    m_severity->addItem(tr("Medium and worse"), int(core::Severity::Medium));
    m_severity->addItem(tr("High and worse"), int(core::Severity::High));
    m_severity->addItem(tr("Only critical"), int(core::Severity::Critical));
    m_onlyNew->setObjectName(QStringLiteral("auditOnlyNew"));
    m_search->setObjectName(QStringLiteral("auditSearch"));
    m_search->setAccessibleName(tr("Search in findings"));
    m_search->setPlaceholderText(tr("Search in findings"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(220);
    connect(m_environment, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setEnvironment(m_environment->currentData().toString());
        refresh();
    });
    connect(m_severity, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLeast(core::Severity(m_severity->currentData().toInt()));
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        refresh();
    });
    connect(m_onlyNew, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setOnlyNew(only);
        refresh();
    });
}

void FindingsView::setAudit(std::shared_ptr<const core::Audit> audit, const QList<core::Rule> &rules)
{
    m_audit = std::move(audit);
    m_model->setAudit(m_audit, rules);
    const QString chosen = m_environment->currentData().toString();
    {
        const QSignalBlocker quiet(m_environment);
        m_environment->clear();
        m_environment->addItem(tr("All environments"), QString());
        for (const core::EnvironmentAudit &one : m_audit ? m_audit->environments : QList<core::EnvironmentAudit>())
            m_environment->addItem(one.environment, one.environment);
        m_environment->setCurrentIndex(std::max(0, m_environment->findData(chosen)));
    }
    m_filter->setEnvironment(m_environment->currentData().toString());
    for (const int column : {int(FindingModel::SeverityColumn), int(FindingModel::Component),
                             int(FindingModel::Environment), int(FindingModel::State)})
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(FindingModel::Component, std::min(m_table->columnWidth(FindingModel::Component), 280));
    refresh();
}

void FindingsView::setLoading()
{
    m_states->setState(ViewState::Loading);
}

void FindingsView::setProblem(const QString &sentence)
{
    m_states->setState(ViewState::Error, {theme::Icon::Failed, sentence, tr("Try again")});
}

void FindingsView::refresh()
{
    if (!m_audit) {
        m_states->setState(ViewState::Empty,
                           {theme::Icon::Shield,
                            tr("No audit was made yet. It holds what was last read of every environment against "
                               "rules: risky rights, open sharing, weak settings. No org is asked."),
                            tr("Audit now")});
    } else if (m_filter->rowCount() > 0) {
        m_states->setReady();
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_filter->index(0, 0));
    } else if (m_model->rowCount() > 0) {
        m_states->setState(ViewState::FilteredEmpty,
                           {theme::Icon::Filter, tr("No finding matches."), tr("Clear filters")});
    } else {
        m_states->setState(ViewState::Empty, {m_audit->passes() ? theme::Icon::Ok : theme::Icon::Warning,
                                              core::auditWords(*m_audit), tr("Audit now")});
    }
    showDetail();
}

int FindingsView::chosenRow() const
{
    return m_filter->mapToSource(m_table->currentIndex()).row();
}

void FindingsView::showDetail()
{
    const int row = chosenRow();
    const core::Finding *finding = m_model->findingAt(row);
    m_open->setVisible(finding);
    if (!finding) {
        m_title->setText(tr("Choose a finding."));
        m_detail->clear();
        return;
    }
    const core::Rule *rule = m_model->ruleAt(row);
    m_title->setText(rule ? core::titleWords(*rule) : tr("The rule “%1” is not there any more.").arg(finding->rule));
    QStringList lines;
    if (rule && !rule->advice.isEmpty())
        lines += core::adviceWords(*rule);
    lines += tr("In %1, %2, line %L3. Rule “%4”.")
                 .arg(m_model->environmentAt(row), finding->path)
                 .arg(finding->line)
                 .arg(finding->rule);
    m_detail->setText(lines.join(u'\n'));
}

void FindingsView::openChosen()
{
    if (const core::Finding *finding = m_model->findingAt(chosenRow()))
        m_context.navigator->openComponent(finding->key);
}

} // namespace backflow::ui::compliance
