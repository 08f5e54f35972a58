#include "ui/setup/orderstep.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::setup {

namespace {
constexpr int kNameRole = Qt::UserRole + 1;

int sizeRank(model::EnvironmentKind kind)
{
    switch (kind) {
    case model::EnvironmentKind::Production:
        return 0;
    case model::EnvironmentKind::Full:
        return 1;
    case model::EnvironmentKind::Partial:
        return 2;
    default:
        return 3; // developer sandboxes of every size, and scratch orgs
    }
}
} // namespace

QList<QStringList> levelsOf(const model::Pipeline &pipeline)
{
    QMap<int, QStringList> byRank;
    if (pipeline.edges.isEmpty()) {
        int production = 0;
        for (const model::Environment &environment : pipeline.environments) {
            const int rank = sizeRank(environment.kind);
            // Full and partial copies are stages one after the other; developer sandboxes stand side by side.
            const bool beside = rank == 3;
            byRank[beside ? 3'000'000 : rank * 1'000'000 + production++] += environment.name;
        }
    } else {
        for (const model::Environment &environment : pipeline.environments) {
            int steps = 0; // the longest way up
            QStringList level{environment.name};
            while (steps <= pipeline.environments.size()) {
                QStringList above;
                for (const QString &name : std::as_const(level))
                    above += pipeline.higherNeighbours(name);
                if (above.isEmpty())
                    break;
                above.removeDuplicates();
                level = above;
                ++steps;
            }
            byRank[steps] += environment.name;
        }
    }
    return byRank.values();
}

model::Pipeline ordered(const model::Pipeline &pipeline, const QList<QStringList> &levels)
{
    model::Pipeline result = pipeline;
    result.environments.clear();
    result.edges.clear();
    // The lowest first, as the map reads from its start.
    for (qsizetype i = levels.size() - 1; i >= 0; --i)
        for (const QString &name : levels[i]) {
            if (const model::Environment *environment = pipeline.find(name))
                result.environments += *environment;
            if (i > 0)
                result.edges += model::Edge{name, levels[i - 1].first()};
        }
    return result;
}

OrderStep::OrderStep(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : SetupStep(std::move(context), tr("Put them in order"),
                tr("The highest on top. Drag a row, or press Alt+Up and Alt+Down. A tick puts it beside the one above, "
                   "so that both promote into the same environment."),
                parent)
    , m_list(new QListWidget(this))
    , m_up(widgets::secondaryButton(QStringLiteral("setupUp"), tr("Move up"), this))
    , m_down(widgets::secondaryButton(QStringLiteral("setupDown"), tr("Move down"), this))
    , m_words(widgets::textLabel(*this->context().theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_problem(problemLine(QStringLiteral("setupOrderProblem")))
{
    setObjectName(QStringLiteral("setupOrderStep"));
    m_list->setObjectName(QStringLiteral("setupOrder"));
    m_list->setAccessibleName(tr("Environments, the highest on top"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(120);
    m_list->installEventFilter(this);
    m_words->setWordWrap(true);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kSpace3);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    column()->addLayout(row, 1);
    column()->addWidget(m_words);
    column()->addWidget(m_problem);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::itemChanged, this, &OrderStep::tell);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderStep::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OrderStep::tell);
}

void OrderStep::enter()
{
    m_telling = true;
    m_list->clear();
    for (const QStringList &level : levelsOf(context().pipeline))
        for (const QString &name : level) {
            auto *row = new QListWidgetItem(name, m_list); // the list owns its items
            row->setData(kNameRole, name);
            row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
            row->setCheckState(name == level.first() ? Qt::Unchecked : Qt::Checked);
        }
    m_list->setCurrentRow(0);
    m_telling = false;
    tell();
}

QList<QStringList> OrderStep::levels() const
{
    QList<QStringList> levels;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *row = m_list->item(i);
        const bool beside = row->checkState() == Qt::Checked && !levels.isEmpty();
        if (!beside)
            levels += QStringList();
        levels.last() += row->data(kNameRole).toString();
    }
    return levels;
}

void OrderStep::tell()
{
    if (std::exchange(m_telling, true))
        return;
    const QList<QStringList> now = levels();
    int row = 0;
    for (qsizetype i = 0; i < now.size(); ++i)
        for (const QString &name : now[i]) {
            QListWidgetItem *item = m_list->item(row++);
            item->setText(i == 0 ? tr("%1: the highest").arg(name)
                                 : tr("%1: promotes into %2").arg(name, now[i - 1].first()));
        }
    const int at = m_list->currentRow();
    widgets::setUnavailable(m_up, at > 0 ? QString() : tr("It is on top already."));
    widgets::setUnavailable(m_down, at >= 0 && at < m_list->count() - 1 ? QString() : tr("It is the lowest already."));
    const auto first = now.isEmpty() ? nullptr : context().pipeline.find(now.first().first());
    m_words->setText(first && !first->isProduction() ? tr("Production is usually the highest.") : QString());
    m_telling = false;
}

void OrderStep::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_telling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_telling = false;
    tell();
}

bool OrderStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (vertical && key->modifiers().testFlag(Qt::AltModifier)) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return SetupStep::eventFilter(watched, event);
}

void OrderStep::commit()
{
    savePipeline(ordered(context().pipeline, levels()), m_problem, [this] { Q_EMIT committed(); });
}

} // namespace backflow::ui::setup
