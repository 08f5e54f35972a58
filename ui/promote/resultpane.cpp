#include "ui/promote/resultpane.h"

#include "ui/promote/coveragemodel.h"
#include "ui/promote/resultmodel.h"
#include "ui/promote/runtables.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::promote {

namespace {

/// So many rows say how wide a column has to be.
constexpr int kMeasuredRows = 60;
constexpr int kComponentsTab = 0;
constexpr int kCoverageTab = 1;

} // namespace

ResultPane::ResultPane(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_results(new ResultModel(this))
    , m_coverage(new CoverageModel(this))
    , m_tabs(new QTabBar(this))
    , m_components(makeTable("promoResultTable", tr("Components of the chosen target")))
    , m_classes(makeTable("promoCoverageTable", tr("Test coverage in the chosen target")))
{
    setObjectName(QStringLiteral("promoResults"));
    m_tabs->setObjectName(QStringLiteral("promoResultTabs"));
    m_tabs->setAccessibleName(tr("What is shown of the chosen target"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Components"));
    m_tabs->addTab(tr("Coverage"));
    // Qt names its two buttons by sides, which a mirrored window swaps.
    const QList<QToolButton *> scrollers = m_tabs->findChildren<QToolButton *>();
    for (qsizetype i = 0; i < scrollers.size(); ++i)
        scrollers[i]->setAccessibleName(i == 0 ? tr("Earlier tabs") : tr("Later tabs"));
    prepareTable(m_components, m_results, theme);
    prepareTable(m_classes, m_coverage, theme);
    for (const int column : {ResultModel::Type, ResultModel::What, ResultModel::Outcome})
        m_components->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int column : {CoverageModel::Covered, CoverageModel::Lines})
        m_classes->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (QTableView *table : {m_components, m_classes})
        table->horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace1);
    column->addWidget(m_tabs);
    column->addWidget(m_components, 1);
    column->addWidget(m_classes, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ResultPane::showTab);
    setReport(std::nullopt);
}

QTableView *ResultPane::makeTable(const char *name, const QString &accessibleName)
{
    auto *table = new QTableView(this);
    table->setObjectName(QLatin1StringView(name));
    table->setAccessibleName(accessibleName);
    table->setMinimumHeight(64);
    return table;
}

bool ResultPane::isEmpty() const
{
    return m_results->rowCount() == 0 && m_coverage->rowCount() == 0;
}

void ResultPane::focusTable()
{
    (m_tabs->currentIndex() == kCoverageTab ? m_classes : m_components)->setFocus(Qt::OtherFocusReason);
}

void ResultPane::setReport(const std::optional<promotion::Report> &report)
{
    m_results->setReport(report);
    const promotion::Coverage coverage = report ? promotion::coverageOf(report->status) : promotion::Coverage();
    m_coverage->setCoverage(coverage);
    m_tabs->setVisible(!coverage.isEmpty());
    m_tabs->setTabText(kCoverageTab, tr("Coverage %1 %").arg(coverage.percent()));
    m_tabs->setTabToolTip(kCoverageTab, coverageWords(coverage));
    if (coverage.isEmpty())
        m_tabs->setCurrentIndex(kComponentsTab);
    showTab(m_tabs->currentIndex());
    setVisible(!isEmpty());
}

void ResultPane::showTab(int tab)
{
    m_components->setVisible(tab != kCoverageTab);
    m_classes->setVisible(tab == kCoverageTab);
}

void ResultPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_components->horizontalHeader()->resizeSection(ResultModel::Component, std::max(200, width() * 3 / 10));
    m_classes->horizontalHeader()->resizeSection(CoverageModel::Name, std::max(200, width() * 4 / 10));
}

} // namespace backflow::ui::promote
