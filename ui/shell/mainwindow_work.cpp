// What the larger commands of the window do.
#include "ui/shell/mainwindow.h"

#include "core/governance/asking.h"
#include "core/governance/standing.h"
#include "core/promotion/shownnames.h"
#include "ui/compare/comparepage.h"
#include "ui/environments/environmentform.h"
#include "ui/environments/environmentpage.h"
#include "ui/help/helppages.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"
#include "ui/history/historypage.h"
#include "ui/jobs/activitydock.h"
#include "ui/jobs/joblist.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/setup/checklist.h"
#include "ui/setup/tipbar.h"
#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/navrail.h"
#include "ui/shell/panelholder.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/showncommands.h"
#include "ui/shell/windowpalette.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/settingkeys.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backflow::ui::shell {

/// The gate is asked where it is made: a no to it goes on record like any other.
void MainWindow::diagnose()
{
    if (!m_context->backends) {
        openDiagnostics(*m_context, this);
        return;
    }
    auto work = [backends = m_context->backends](async::Monitor &) {
        return governance::ask(*backends, governance::Capability::SupportBundle);
    };
    async::deliver(async::start(*m_context->pool, std::move(work)), this, [this](const base::Result<> &may) {
        if (may)
            openDiagnostics(*m_context, this);
        else
            tell(may.error().message);
    });
}

/// What shows names reads them anew when they are shown otherwise.
void MainWindow::maskNames()
{
    const bool wanted = m_settings.value(widgets::kMaskNamesKey).toBool();
    if (wanted == promotion::namesMasked())
        return;
    promotion::maskNames(wanted);
    m_commands->action(QStringLiteral("viewPrivacy"))->setChecked(wanted);
    m_context->navigator->tellPrivacyChanged();
    updatePerson();
    if (!m_context->backends)
        return;
    for (const model::Environment &environment : std::as_const(m_context->pipeline.environments))
        m_context->navigator->tellEnvironmentChanged(environment.name);
    m_context->navigator->tellPromotionsChanged();
    if (m_pagesMade) {
        m_pages->compare->refresh();
        m_pages->history->refresh();
    }
}

/// The role of the policy where there is one, else what holds for everybody.
void MainWindow::updatePerson()
{
    const auto &standing = m_context->policy.standing;
    const QString roles = standing && standing->policy ? standing->roleTitles() : QString();
    const QString production =
        m_context->policy.productionWrites ? tr("may write to production") : tr("production: read only");
    m_rail->setPerson(m_context->backends ? promotion::shownPerson(m_context->backends->personName()) : QString(),
                      roles.isEmpty() ? production : roles);
}

void MainWindow::openPalette(const QString &typed)
{
    updateAvailability();
    m_shown->adopt();
    offerListed(true);
    m_palette->open(m_shown->all(), m_place.page, typed);
    offerListed(false);
}

void MainWindow::openComponent(const FoundComponent &component)
{
    showPage(widgets::Page::Compare);
    m_pages->compare->showComponent(component.key);
}

void MainWindow::updateChecklist()
{
    const bool wanted = m_context->isSample && m_context->backends &&
                        !m_settings.value(QStringLiteral("setup/checklistHidden")).toBool();
    if (!wanted) {
        delete std::exchange(m_checklist, nullptr);
        return;
    }
    if (!m_checklist) {
        m_checklist = new setup::Checklist(m_context, m_panelPage);
        static_cast<QVBoxLayout *>(m_panelPage->layout())->insertWidget(0, m_checklist);
        connect(m_checklist, &setup::Checklist::environmentWanted, this, [this](const QString &name) {
            showPage(widgets::Page::Pipeline);
            m_pages->pipeline->view()->setCurrent(name);
            m_pages->pipeline->view()->setFocus();
        });
        connect(m_checklist, &setup::Checklist::hideRequested, this, [this] {
            const QString hidden = QStringLiteral("setup/checklistHidden");
            const auto hide = [this, hidden] {
                m_settings.setValue(hidden, true);
                if (m_checklist)
                    std::exchange(m_checklist, nullptr)->deleteLater();
            };
            hide();
            m_context->navigator->tellUndoable({tr("Hiding the checklist"),
                                                [this, hidden] {
                                                    m_settings.remove(hidden);
                                                    updateChecklist();
                                                },
                                                hide});
        });
    }
    // It speaks of where most is to be seen: a conflict before a long list.
    const pipeline::EdgeStatus *best = nullptr;
    for (const pipeline::EdgeStatus &edge : m_pages->pipeline->state().edges)
        if (edge.due > 0 && (!best || std::pair(edge.conflicts, edge.due) > std::pair(best->conflicts, best->due)))
            best = &edge;
    if (best)
        m_checklist->setPair(best->higher, best->lower);
    m_checklist->setVisible(best || m_checklist->isDone(0));
}

void MainWindow::addEnvironment()
{
    if (!m_context->backends || !m_context->hooks.savePipeline)
        return;
    auto *form = new environments::EnvironmentForm(*m_context->theme, m_context->pipeline, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form] { savePipeline(form->pipeline(), form->environmentName()); });
    form->open();
}

void MainWindow::savePipeline(const model::Pipeline &pipeline, const QString &environment)
{
    auto work = [save = m_context->hooks.savePipeline, pipeline](async::Monitor &) { return save(pipeline); };
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, tr("Save the pipeline"), work, tr("Saved"), false);
    async::deliver(job, this, [this, pipeline, environment](const base::Result<> &saved) {
        if (!saved) {
            tell(saved.error().message);
            return;
        }
        m_context->pipeline = pipeline;
        Q_EMIT m_context->navigator->workspaceChanged();
        m_context->navigator->openEnvironment(environment);
    });
}

void MainWindow::newBackPromotion()
{
    const pipeline::PipelineState &state = m_pages->pipeline->state();
    const pipeline::EdgeStatus *best = nullptr;
    const QString chosen = m_pages->pipeline->currentEnvironment();
    for (const pipeline::EdgeStatus &edge : state.edges)
        if (!best || (edge.lower == chosen && best->lower != chosen) ||
            (edge.due > best->due && (best->lower != chosen || edge.lower == chosen)))
            best = &edge;
    if (best)
        m_context->navigator->startBackPromotion(best->higher, best->lower);
}

/// Of what has the focus, also in a dialog; what has no place of its own is told with the screen it belongs to.
QString MainWindow::helpPlaceOf(const QWidget *focus) const
{
    for (const QWidget *part = focus; part; part = part->window()->parentWidget())
        if (const QString place = help::placeFor(part); !place.isEmpty())
            return place;
    return help::pageFor(m_place.page);
}

void MainWindow::openHelp(const QString &place)
{
    if (!m_guide)
        m_guide = new help::HelpWindow(*m_context->theme, this);
    m_guide->open(place);
}

void MainWindow::openKeys()
{
    QList<widgets::KeyHint> everywhere;
    for (const QAction *command : m_commands->all())
        if (!command->shortcuts().isEmpty())
            everywhere.append({command->shortcuts(), widgets::withoutAccessKey(command->text())});
    KeyGroup screen{tr("On this screen"), widgets::keysShownIn(*m_stack->currentWidget())};
    KeyGroup panel{tr("In the details"), widgets::keysShownIn(*m_panelHolder)};
    openShortcutSheet({screen, panel, {tr("In the whole window"), everywhere}}, *m_context->theme, this);
}

/// Pages that cannot look again at what they show have the map do it.
void MainWindow::refreshPage()
{
    if (!m_shown->refresh())
        m_pages->pipeline->refresh();
}

void MainWindow::tell(const QString &sentence, const std::function<void()> &undo)
{
    m_toast->say(sentence, undo);
    m_context->jobs->addNotice(sentence);
}

void MainWindow::cycleRegion(int step)
{
    QList<QWidget *> regions{m_rail, m_stack->currentWidget(), static_cast<QWidget *>(m_panelHolder), m_activity,
                             m_toast};
    regions.removeIf([](const QWidget *region) { return !region->isVisible(); });
    QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < regions.size(); ++i)
        if (focus && (regions[i] == focus || regions[i]->isAncestorOf(focus)))
            at = i;
    for (qsizetype tried = 0; tried < regions.size(); ++tried) {
        at = (at + step + regions.size()) % regions.size();
        const QList<QWidget *> inside = regions[at]->findChildren<QWidget *>();
        for (QWidget *widget : inside)
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
                widget->setFocus(Qt::TabFocusReason);
                return;
            }
    }
}

void MainWindow::withCurrentEnvironment(const std::function<void(const QString &)> &act)
{
    const QString name = m_pages->pipeline->currentEnvironment();
    if (!name.isEmpty())
        act(name);
}

} // namespace backflow::ui::shell
