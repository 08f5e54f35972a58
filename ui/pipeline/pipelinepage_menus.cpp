// What a person can ask for at a card, by key, by mouse and by menu.
#include "ui/pipeline/pipelinepage.h"

#include "ui/jobs/joblist.h"
#include "ui/pipeline/carditem.h"
#include "ui/pipeline/mapstore.h"
#include "ui/pipeline/pipelinetable.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"

#include <QInputDialog>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>
#include <utility>

namespace backflow::ui::pipeline {

namespace {

QStringList namesOf(const model::Pipeline &pipeline)
{
    QStringList names;
    for (const model::Environment &environment : pipeline.environments)
        names += environment.name;
    return names;
}

} // namespace

void PipelinePage::compare(const QString &environment)
{
    if (isGroup(environment)) { // a group is opened before anything is done with its members
        openCard(environment);
        return;
    }
    const QStringList above = m_context->pipeline.higherNeighbours(environment);
    if (above.isEmpty()) {
        m_context->navigator->openCompare(environment, {});
        return;
    }
    QMenu *menu = choices(above.size());
    for (const QString &higher : above) {
        const auto open = [this, higher, environment] { m_context->navigator->openCompare(higher, environment); };
        if (!menu) {
            open();
            return;
        }
        menu->addAction(tr("Compare %1 with %2").arg(higher, environment), this, open);
    }
    menu->popup(placeOf(environment));
}

/// Where there is nothing to choose there is no menu: null.
QMenu *PipelinePage::choices(qsizetype count)
{
    if (count < 2)
        return nullptr;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pipelineChoices"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

QPoint PipelinePage::placeOf(const QString &environment) const
{
    if (isTableShown())
        return m_tableView->viewport()->mapToGlobal(m_tableView->visualRect(m_tableView->currentIndex()).center());
    const CardItem *card = m_view->card(environment);
    const QPoint inView = card ? m_view->mapFromScene(card->sceneBoundingRect().center()) : m_view->rect().center();
    return m_view->viewport()->mapToGlobal(inView);
}

void PipelinePage::backPromote(const QString &environment)
{
    // "From here": to what lies below; where nothing does, what is due to arrive here.
    const QList<EdgeStatus> below = m_shown.below(environment);
    QList<EdgeStatus> due = below;
    due.removeIf([](const EdgeStatus &edge) { return edge.due == 0; });
    if (QMenu *menu = choices(due.size())) {
        for (const EdgeStatus &edge : std::as_const(due))
            menu->addAction(tr("Back-promote from %1 to %2…").arg(edge.higher, edge.lower), this,
                            [this, edge] { backPromoteAlong(edge.lower, edge.higher); });
        menu->popup(placeOf(environment));
        return;
    }
    if (!due.isEmpty()) {
        backPromoteAlong(due.first().lower, due.first().higher);
        return;
    }
    const QList<EdgeStatus> above = m_shown.above(environment);
    const QList<EdgeStatus> &edges = above.isEmpty() ? below : above;
    if (!edges.isEmpty())
        backPromoteAlong(edges.first().lower, edges.first().higher);
}

/// By key: what waits for a decision there, be it in a draft or not yet in one.
void PipelinePage::resolveHere(const QString &environment)
{
    const EnvironmentStatus *status = m_shown.find(environment);
    if (isGroup(environment))
        openCard(environment);
    else if (status && status->decisions > 0)
        decide(environment);
    else if (status && status->conflicts > 0)
        resolveAt(environment);
    else
        m_context->navigator->notify(tr("Nothing is to be resolved in %1.").arg(environment));
}

// A conflict is met on the way down into the environment.
void PipelinePage::resolveAt(const QString &environment)
{
    for (const EdgeStatus &edge : m_shown.above(environment))
        if (edge.conflicts > 0) {
            backPromoteAlong(edge.lower, edge.higher);
            return;
        }
    m_context->navigator->openPage(widgets::Page::Resolve);
}

void PipelinePage::activateInTable(const QModelIndex &index)
{
    const QVariant number = index.data(PipelineTable::NumberRole);
    const QString environment = index.data(PipelineTable::EnvironmentRole).toString();
    if (number.isValid())
        openNumber(environment, number.value<CardNumber>());
    else
        openCard(environment);
}

void PipelinePage::openNumber(const QString &environment, CardNumber number)
{
    if (isGroup(environment)) {
        openCard(environment);
        return;
    }
    switch (number) {
    case CardNumber::Conflicts:
        resolveAt(environment);
        return;
    case CardNumber::Decisions:
        decide(environment);
        return;
    case CardNumber::Untracked:
        Q_EMIT listRequested(environment, ComponentList::Untracked);
        return;
    case CardNumber::ToReceive:
        Q_EMIT listRequested(environment, ComponentList::ToReceive);
        return;
    case CardNumber::ToPromote:
        Q_EMIT listRequested(environment, ComponentList::ToPromote);
        return;
    }
}

void PipelinePage::decide(const QString &environment)
{
    QStringList drafts;
    for (const OpenDecisions &open : std::as_const(m_live.counted.decisions))
        if (open.target.compare(environment, Qt::CaseInsensitive) == 0)
            drafts += open.draft;
    if (drafts.size() == 1)
        m_context->navigator->openResolve(drafts.first());
    else
        m_context->navigator->openPage(widgets::Page::Resolve); // it lists them
}

void PipelinePage::backPromoteAlong(const QString &lower, const QString &higher)
{
    for (const QString &end : {lower, higher})
        if (isGroup(end)) {
            openCard(end);
            return;
        }
    m_context->navigator->startBackPromotion(higher, lower);
}

void PipelinePage::showMenu(const QString &environment, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pipelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isGroup(environment)) {
        menu->addAction(tr("Show its %1 environments").arg(m_shown.find(environment)->members), this,
                        [this, environment] { openCard(environment); });
        menu->popup(at);
        return;
    }
    menu->addAction(tr("Details of %1").arg(environment), this,
                    [this, environment] { m_context->navigator->openEnvironment(environment); });
    if (const EnvironmentStatus *status = m_shown.find(environment))
        for (const CardNumber number : numbersOf(*status))
            menu->addAction(numberSentence(*status, number), this,
                            [this, environment, number] { openNumber(environment, number); });
    const auto may = [this](QAction *action, governance::Capability capability, const QString &where) {
        widgets::forbid(action, widgets::whyNot(*m_context, capability, where));
    };
    may(menu->addAction(tr("Read the org now"), this, [this, environment] { retrieve(environment); }),
        governance::Capability::Retrieve, environment);
    menu->addSeparator();
    for (const EdgeStatus &edge : m_shown.above(environment)) {
        menu->addAction(tr("Compare %1 with %2").arg(edge.higher, edge.lower), this,
                        [this, edge] { m_context->navigator->openCompare(edge.higher, edge.lower); });
        may(menu->addAction(tr("Back-promote from %1 to %2…").arg(edge.higher, edge.lower), this,
                            [this, edge] { backPromoteAlong(edge.lower, edge.higher); }),
            governance::Capability::Plan, edge.lower);
    }
    for (const EdgeStatus &edge : m_shown.below(environment))
        may(menu->addAction(tr("Back-promote from %1 to %2…").arg(edge.higher, edge.lower), this,
                            [this, edge] { backPromoteAlong(edge.lower, edge.higher); }),
            governance::Capability::Plan, edge.lower);
    menu->addSeparator();
    may(menu->addAction(tr("Team of %1…").arg(environment), this, [this, environment] { askTeam(environment); }),
        governance::Capability::EditPipeline, environment);
    const QString group = groupOf(m_state, environment);
    if (m_filter.collapsed && m_filter.open.contains(group))
        menu->addAction(tr("Show %1 as one card").arg(group), this, [this, group] {
            m_filter.open.remove(group);
            showFiltered();
        });
    menu->popup(at);
}

void PipelinePage::showPairMenu(const QString &from, const QString &onto, const QPoint &at)
{
    for (const QString &end : {from, onto})
        if (isGroup(end)) {
            openCard(end);
            return;
        }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pipelinePairMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Compare %1 with %2").arg(from, onto), this,
                    [this, from, onto] { m_context->navigator->openCompare(from, onto); });
    QAction *back = menu->addAction(tr("Back-promote from %1 to %2…").arg(from, onto), this,
                                    [this, from, onto] { m_context->navigator->startBackPromotion(from, onto); });
    if (m_context->pipeline.direction(from, onto) != model::Direction::Back) {
        back->setEnabled(false);
        back->setToolTip(tr("Back-promotions go from a higher environment to a lower one."));
        menu->setToolTipsVisible(true);
        back->setText(tr("Back-promote: %1 is not above %2").arg(from, onto));
    } else {
        widgets::forbid(back, widgets::whyNot(*m_context, governance::Capability::Plan, onto));
    }
    menu->popup(at);
}

bool PipelinePage::isGroup(const QString &card) const
{
    const EnvironmentStatus *status = m_shown.find(card);
    return status && status->members > 0;
}

void PipelinePage::openCard(const QString &card)
{
    if (!isGroup(card)) {
        m_context->navigator->openEnvironment(card);
        return;
    }
    m_filter.open.insert(card);
    showFiltered();
}

void PipelinePage::reorder(const QString &environment, const QString &before)
{
    model::Pipeline pipeline = m_context->pipeline;
    const auto at = std::ranges::find(pipeline.environments, environment, &model::Environment::name);
    if (at == pipeline.environments.end() || environment == before || m_filter.collapsed)
        return;
    if (const QString no = widgets::whyNot(*m_context, governance::Capability::EditPipeline); !no.isEmpty()) {
        m_context->navigator->notify(no);
        return;
    }
    const model::Environment moved = *at;
    pipeline.environments.erase(at);
    auto to = std::ranges::find(pipeline.environments, before, &model::Environment::name);
    pipeline.environments.insert(to, moved);
    if (pipeline == m_context->pipeline)
        return;
    const QStringList was = namesOf(m_context->pipeline);
    const QStringList is = namesOf(pipeline);
    putOrder(is, environment);
    m_context->navigator->tellUndoable({tr("Moving %1 on the map").arg(environment),
                                        [this, was, environment] { putOrder(was, environment); },
                                        [this, is, environment] { putOrder(is, environment); }});
}

/// Environments that came since stand at the end.
void PipelinePage::putOrder(const QStringList &names, const QString &environment)
{
    model::Pipeline pipeline = m_context->pipeline;
    std::ranges::stable_sort(pipeline.environments, {}, [&names](const model::Environment &one) {
        const qsizetype at = names.indexOf(one.name);
        return at < 0 ? names.size() : at;
    });
    const model::Pipeline old = std::exchange(m_context->pipeline, pipeline);
    setState(rearranged(m_state, pipeline));
    m_view->setCurrent(environment);
    if (!m_context->hooks.savePipeline)
        return;
    auto work = [save = m_context->hooks.savePipeline, pipeline](async::Monitor &) { return save(pipeline); };
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, tr("Save the pipeline"), work, tr("Saved"), false);
    async::deliver(job, this, [this, old](const base::Result<> &saved) {
        if (saved)
            return;
        m_context->pipeline = old; // what is not on disk is not so
        setState(rearranged(m_state, old));
        m_context->navigator->notify(saved.error().message);
    });
}

void PipelinePage::askTeam(const QString &environment)
{
    const EnvironmentStatus *status = m_state.find(environment);
    const model::Environment *found = m_context->pipeline.find(environment);
    if (!status || !found || !m_context->backends)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("pipelineTeamDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Team of %1").arg(environment));
    dialog->setLabelText(tr("Who works in %1? Nothing = everybody.").arg(environment));
    dialog->setComboBoxItems(QStringList{status->team} + teamsOf(m_state));
    dialog->setComboBoxEditable(true);
    dialog->setTextValue(status->team);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, environment = *found](const QString &text) { setTeam(environment, text.trimmed()); });
    dialog->open();
}

void PipelinePage::setTeam(const model::Environment &environment, const QString &team)
{
    auto work = [backends = m_context->backends, environment, team](async::Monitor &) {
        return keepTeam(*backends, environment, team);
    };
    async::deliver(async::start(*m_context->pool, work), this,
                   [this, name = environment.name, team](const base::Result<> &kept) {
                       if (!kept) {
                           m_context->navigator->notify(kept.error().message);
                           return;
                       }
                       for (EnvironmentStatus &status : m_state.environments)
                           if (status.environment == name)
                               status.team = team;
                       setState(m_state);
                   });
}

} // namespace backflow::ui::pipeline
