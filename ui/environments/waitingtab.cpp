#include "ui/environments/waitingtab.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::environments {

using widgets::ViewState;

WaitingTab::WaitingTab(std::shared_ptr<widgets::AppContext> context, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_kind(kind)
    , m_model(new ComponentListModel(waitingHeaders(), this))
{
    const theme::Theme &theme = *m_context->theme;
    const QString name = kind == Kind::Receive ? QStringLiteral("receive") : QStringLiteral("promote");
    auto *card = new widgets::Card(theme, this);
    m_tree = new ComponentTree(theme, name + QStringLiteral("Tree"), m_model, card);
    const int word = fontMetrics().horizontalAdvance(u'm');
    m_tree->header()->resizeSection(1, 18 * word);
    m_tree->header()->resizeSection(2, 18 * word);
    m_states = new widgets::StateStack(theme, name + QStringLiteral("States"), m_tree, card);
    auto *bar = new QWidget(card);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::kSpace3, theme::kSpace2, theme::kSpace3, theme::kSpace2);
    row->setSpacing(theme::kSpace2);
    if (kind == Kind::Receive) {
        m_start = widgets::primaryButton(QStringLiteral("receiveStart"), tr("Back-promote…"), bar);
        connect(m_start, &QPushButton::clicked, this, &WaitingTab::start);
        row->addWidget(m_start);
    }
    m_compare = widgets::secondaryButton(name + QStringLiteral("Compare"), tr("Compare…"), bar);
    connect(m_compare, &QPushButton::clicked, this, &WaitingTab::compare);
    row->addWidget(m_compare);
    row->addStretch(1);
    const auto needs = [this](QWidget *control, governance::Capability capability) {
        widgets::guardControl(control, *m_context->navigator,
                              [this, capability] { return widgets::whyNot(*m_context, capability, m_environment); });
    };
    needs(m_compare, governance::Capability::Compare);
    if (m_start)
        needs(m_start, governance::Capability::Plan);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, theme::kSpace1, 1, 1);
    inCard->setSpacing(0);
    inCard->addWidget(m_states, 1);
    inCard->addWidget(bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->addWidget(card);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WaitingTab::updateActions);
    connect(m_tree, &ComponentTree::opened, this, &WaitingTab::compare);
    connect(m_states, &widgets::StateStack::actionPressed, this, &WaitingTab::retryWanted);
    showLoading({});
}

void WaitingTab::showLoading(const QString &environment)
{
    m_environment = environment;
    m_tree->setGroups({});
    m_tree->setAccessibleName(m_kind == Kind::Receive ? tr("To receive in %1").arg(environment)
                                                      : tr("To promote from %1").arg(environment));
    if (environment.isEmpty())
        m_states->setState(ViewState::Empty, {theme::Icon::Org, tr("Choose an environment on the map."), {}});
    else
        m_states->setState(ViewState::Loading);
    updateActions();
}

void WaitingTab::showWork(const promotion::EnvironmentWork &work, bool hasAbove)
{
    const bool receive = m_kind == Kind::Receive;
    m_tree->setGroups(waitingGroups(receive ? work.toReceive : work.toPromote, receive));
    const QString none = !hasAbove ? tr("No environment lies above %1.").arg(m_environment)
                         : receive ? tr("Nothing waits to come down to %1.").arg(m_environment)
                                   : tr("%1 holds nothing of its own that has not gone up.").arg(m_environment);
    if (!work.problems.isEmpty() && m_model->lines() == 0)
        m_states->setState(ViewState::Error, {theme::Icon::Failed, work.problems.join(u' '), tr("Try again")});
    else if (m_model->lines() == 0)
        m_states->setState(ViewState::Empty, {theme::Icon::Ok, none, {}});
    else
        m_states->setReady();
    updateActions();
}

void WaitingTab::showError(const base::Error &error)
{
    if (error.code != base::Errc::Canceled)
        m_states->setState(ViewState::Error, {theme::Icon::Failed, error.message, tr("Try again")});
}

QString WaitingTab::above() const
{
    if (const ComponentLine *line = m_model->line(m_tree->currentIndex()))
        return line->about;
    return m_model->lines() > 0 ? m_model->groups().front().lines.front().about : QString();
}

void WaitingTab::updateActions()
{
    const QString reason = m_model->lines() > 0 ? QString() : tr("Nothing waits here.");
    widgets::setUnavailable(m_compare, reason);
    if (!m_start)
        return;
    widgets::setUnavailable(m_start, reason);
    const qsizetype chosen = m_tree->selectionModel()->hasSelection() ? m_tree->chosen().size() : 0;
    m_start->setText(chosen > 1 ? tr("Back-promote %Ln…", nullptr, int(chosen)) : tr("Back-promote everything due…"));
}

/// Several selected lines are what is meant; else everything that is due.
void WaitingTab::start()
{
    const QString from = above();
    QList<model::ComponentKey> keys =
        m_tree->selectionModel()->hasSelection() ? m_tree->chosen() : QList<model::ComponentKey>();
    if (keys.size() < 2)
        keys.clear();
    if (!from.isEmpty())
        m_context->navigator->startBackPromotion(from, m_environment, keys);
}

void WaitingTab::compare()
{
    if (const QString other = above(); !other.isEmpty())
        m_context->navigator->openCompare(other, m_environment);
}

} // namespace backflow::ui::environments
