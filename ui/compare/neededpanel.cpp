#include "ui/compare/neededpanel.h"

#include "ui/compare/comparisonmodel.h"
#include "ui/compare/neededlist.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/selectionbar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace backflow::ui::compare {

namespace {

/// Ticks come in bursts; a question about each would be thrown away.
constexpr int kRestMs = 60;
constexpr int kShownRows = 5;

} // namespace

NeededPanel::NeededPanel(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_job(this)
    , m_list(new NeededList(this))
    , m_title(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Strong))
    , m_mode(new QComboBox(this))
    , m_view(new QTreeView(this))
{
    setObjectName(QStringLiteral("neededPanel"));
    m_title->setObjectName(QStringLiteral("neededTitle"));
    m_mode->setObjectName(QStringLiteral("neededModeCombo"));
    m_mode->setAccessibleName(tr("What becomes of what is needed"));
    m_mode->addItem(tr("Add what is needed"), int(NeededMode::Add));
    m_mode->addItem(tr("Ask me"), int(NeededMode::Ask));
    m_mode->addItem(tr("Only what I tick"), int(NeededMode::None));
    m_view->setObjectName(QStringLiteral("neededList"));
    m_view->setAccessibleName(tr("What the selection needs"));
    m_view->setModel(m_list);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(NeededList::Component, QHeaderView::Interactive);
    m_view->header()->setSectionResizeMode(NeededList::Because, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(NeededList::Where, QHeaderView::ResizeToContents);
    m_view->header()->resizeSection(NeededList::Component, fontMetrics().averageCharWidth() * 44);
    m_view->setMaximumHeight(kShownRows * theme::kGridRowHeight + m_view->header()->sizeHint().height());

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_mode);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace4, theme::kSpace2, theme::kSpace4, theme::kSpace2);
    column->setSpacing(theme::kSpace2);
    column->addLayout(top);
    column->addWidget(m_view);

    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &NeededPanel::find);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        m_list->setMode(NeededMode(m_mode->currentData().toInt()));
        m_seen = isVisible();
        updateTitle();
        Q_EMIT changed();
    });
    connect(m_list, &NeededList::additionsChanged, this, [this] {
        updateTitle();
        Q_EMIT changed();
    });
    updateTitle();
    hide();
}

void NeededPanel::attach(ComparisonModel *model, widgets::SelectionBar *bar)
{
    m_why = bar->addButton(QStringLiteral("compareNeededButton"), tr("Why?"));
    m_why->setCheckable(true);
    m_why->setToolTip(tr("What the ticked components need, and the reason for each"));
    connect(m_why, &QPushButton::toggled, this, &QWidget::setVisible);
    connect(model, &ComparisonModel::ticksChanged, this, [this, model] { setTicked(model->tickedKeys()); });
    connect(model, &QAbstractItemModel::modelReset, this, [this, model] {
        if (model->comparison() != m_comparison)
            setComparison(model->comparison());
    });
    connect(this, &NeededPanel::changed, this, &NeededPanel::updateButton);
    updateButton();
}

void NeededPanel::updateButton()
{
    m_why->setVisible(hasRows());
    if (!hasRows())
        m_why->setChecked(false);
}

void NeededPanel::look()
{
    m_why->setChecked(true);
    m_view->setFocus(Qt::OtherFocusReason);
}

void NeededPanel::setComparison(std::shared_ptr<const backflow::compare::Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_list->forget();
    if (!m_comparison)
        m_graphs.reset();
    find();
}

void NeededPanel::setTicked(const QList<model::ComponentKey> &ticked)
{
    if (ticked == m_ticked)
        return;
    m_ticked = ticked;
    m_seen = isVisible();
    m_rest.start();
}

void NeededPanel::find()
{
    m_rest.stop();
    if (!m_comparison || !m_context.backends || m_ticked.isEmpty()) {
        m_job.stop();
        m_problem.clear();
        m_list->setRows({});
        Q_EMIT changed();
        return;
    }
    const NeededInput input{m_context.backends, m_comparison, m_graphs, m_ticked};
    m_job.run(async::start(*m_context.pool, [input](async::Monitor &monitor) { return findNeeded(input, monitor); }),
              [this](base::Result<NeededAnswer> answer) { take(std::move(answer)); });
    Q_EMIT changed();
}

void NeededPanel::take(base::Result<NeededAnswer> answer)
{
    if (!answer && answer.error().code == base::Errc::Canceled)
        return;
    m_problem = answer ? QString() : answer.error().message;
    if (answer)
        m_graphs = answer->graphs;
    m_list->setRows(answer ? std::move(answer->rows) : std::vector<NeededRow>());
    updateTitle();
    Q_EMIT changed();
}

QStringList NeededPanel::barParts() const
{
    if (!m_problem.isEmpty())
        return {tr("what they need could not be found out")};
    if (m_job.running() && !m_graphs)
        return {tr("looking for what they need")};
    const NeededList::Totals totals = m_list->totals();
    QStringList parts;
    if (totals.added > 0)
        parts.append(tr("+%1 they need").arg(totals.added));
    if (const int left = totals.needed - totals.added; left > 0)
        parts.append(tr("%Ln they need are left out", nullptr, left));
    if (totals.nowhere > 0)
        parts.append(tr("%Ln they need are nowhere", nullptr, totals.nowhere));
    if (totals.blocking > 0)
        parts.append(tr("%Ln refer to deletions", nullptr, totals.blocking));
    return parts;
}

QList<model::ComponentKey> NeededPanel::additions() const
{
    return m_list->additions();
}

bool NeededPanel::mustBeSeen() const
{
    return m_list->mode() == NeededMode::Ask && !m_seen && m_list->totals().needed > 0;
}

bool NeededPanel::hasRows() const
{
    return m_list->rowCount() > 0;
}

void NeededPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_seen = true;
}

void NeededPanel::updateTitle()
{
    const NeededList::Totals totals = m_list->totals();
    if (!m_problem.isEmpty())
        m_title->setText(m_problem);
    else if (!hasRows())
        m_title->setText(tr("The selection needs nothing that is missing."));
    else
        m_title->setText(tr("Needed by the selection: %1 of %2 come along").arg(totals.added).arg(totals.needed));
}

} // namespace backflow::ui::compare
