// What the drift tab does: reading the org, accepting into the record, putting back, showing what changed.
#include "core/base/moments.h"
#include "core/masking/scanner.h"
#include "core/snapshot/orgrelease.h"
#include "core/snapshot/origin.h"
#include "ui/diff/diffview.h"
#include "ui/diff/readpair.h"
#include "ui/environments/drifttab.h"
#include "ui/jobs/joblist.h"
#include "ui/keep/keeprules.h"
#include "ui/keep/reasonform.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/typenames.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <algorithm>

namespace backflow::ui::environments {

using widgets::ViewState;

void DriftTab::guardActions()
{
    const auto needs = [this](QWidget *control, governance::Capability capability) {
        widgets::guardControl(control, *m_context->navigator, [this, capability] {
            return m_environment ? widgets::whyNot(*m_context, capability, m_environment->name) : QString();
        });
    };
    needs(m_check, governance::Capability::Retrieve);
    needs(m_track, governance::Capability::Retrieve);
    needs(m_putBack, governance::Capability::Plan);
    needs(m_ignore, governance::Capability::EditPipeline);
    needs(m_managedChip, governance::Capability::EditPipeline);
}

/// Progress stands here and in Activity; what runs goes on when one looks at another environment.
void DriftTab::setChecking(int job)
{
    m_checking = job;
    m_check->setVisible(job == 0);
    m_cancel->setVisible(job != 0);
    m_progress->setText({});
    m_cancel->disconnect(this);
    if (job != 0)
        connect(m_cancel, &QPushButton::clicked, this, [this, job] {
            m_context->jobs->cancel(job);
            m_progress->setText(tr("Stopping…"));
        });
}

void DriftTab::check()
{
    if (!m_environment || !m_context->backends || m_checking != 0)
        return;
    if (const QString no = widgets::whyNot(*m_context, governance::Capability::Retrieve, m_environment->name);
        !no.isEmpty()) {
        m_partial->tell(widgets::Severity::Warning, no);
        return;
    }
    auto work = [backends = m_context->backends, environment = *m_environment,
                 pipeline = m_context->pipeline](async::Monitor &monitor) {
        snapshot::TakeOptions options;
        options.apiVersion = snapshot::readingVersion(*backends, pipeline);
        options.look = backflow::masking::tellSecrets;
        auto checked = promotion::checkWithTeam(*backends, environment, options, monitor);
        if (checked) // where it was copied from is nothing to fail for
            (void)snapshot::learnOrigins(*backends, pipeline, monitor);
        return checked;
    };
    jobs::JobList *list = m_context->jobs;
    const QString name = m_environment->name;
    const int id = list->begin(tr("Check %1 for drift").arg(name));
    const auto mine = [tab = QPointer(this), id] { return tab && tab->m_checking == id ? tab.data() : nullptr; };
    const auto job = async::start(*m_context->pool, work,
                                  async::reportTo(
                                      list, [list, id](qint64 done, qint64 total) { list->advance(id, done, total); },
                                      [list, id, mine](const QString &text) {
                                          list->say(id, text);
                                          if (DriftTab *tab = mine())
                                              tab->m_progress->setText(text);
                                      }));
    list->setStop(id, job.stop);
    m_checks.insert(name, id);
    setChecking(id);
    if (!m_drift)
        m_states->setState(ViewState::Loading);
    async::deliver(job, list,
                   [list, id, name, mine, owner = QPointer(this),
                    navigator = m_context->navigator](const base::Result<snapshot::CheckReport> &report) {
                       if (report)
                           list->end(id, jobs::JobState::Done,
                                     !report->recordProblem.isEmpty()  ? report->recordProblem
                                     : !report->trailProblem.isEmpty() ? report->trailProblem
                                                                       : DriftTab::tr("Checked"));
                       else
                           list->end(id,
                                     report.error().code == base::Errc::Canceled ? jobs::JobState::Canceled
                                                                                 : jobs::JobState::Failed,
                                     report.error().message);
                       if (owner)
                           owner->m_checks.remove(name);
                       if (DriftTab *tab = mine()) {
                           tab->setChecking(0);
                           if (!report && report.error().code == base::Errc::Canceled && !tab->m_drift)
                               tab->reload();
                           else if (!report)
                               tab->showFailure(report.error());
                       }
                       // Also a reading that found nothing new is one: "checked" moves on.
                       if (report)
                           navigator->tellEnvironmentChanged(name);
                       if (report && !report->taken.warnings.isEmpty())
                           navigator->notify(backflow::masking::secretsSentence(report->taken.warnings));
                   });
}

void DriftTab::showCurrent()
{
    const snapshot::DriftRow *row = currentRow();
    m_explanation->setVisible(row && m_explain->isChecked());
    if (!row || !m_context->backends) {
        m_pairs.stop();
        m_diff->showEmpty(tr("Choose a component to see what changed in it."));
        return;
    }
    m_explanation->setText(explanation(*m_drift, *row).join(u'\n'));
    diff::DiffContent content;
    content.title = tr("%1 (%2)").arg(row->key.fullName, widgets::typeWord(row->key.type));
    content.firstName = tr("%1's record").arg(m_drift->environment);
    content.secondName = tr("%1 now").arg(m_drift->environment);
    content.secondIsNewer = true;
    content.canKeep = m_context->hooks.savePipeline && row->kind == model::ChangeKind::Changed;
    content.places = {diff::setupPlace(*m_environment, row->key)};
    auto work = [backends = m_context->backends, recorded = model::SnapshotEntry{row->key, row->recorded},
                 current = model::SnapshotEntry{row->key, row->current}](async::Monitor &monitor) {
        return diff::readFilePairs(*backends, recorded.parts.empty() ? nullptr : &recorded,
                                   current.parts.empty() ? nullptr : &current, monitor);
    };
    m_pairs.run(async::start(*m_context->pool, work),
                [this, content](base::Result<std::vector<diff::FilePair>> pairs) mutable {
                    if (!pairs) {
                        m_diff->showError(content.title, pairs.error());
                        return;
                    }
                    content.files = *std::move(pairs);
                    m_diff->showContent(std::move(content));
                });
}

void DriftTab::openDiff()
{
    const int whole = m_splitter->height();
    m_splitter->setSizes({whole / 3, whole - whole / 3});
    m_diff->setFocus(Qt::OtherFocusReason);
}

void DriftTab::track()
{
    const QList<model::ComponentKey> keys = m_drift ? m_tree->chosen() : QList<model::ComponentKey>();
    if (keys.isEmpty())
        return;
    m_form->ask({.sentence = keys.size() == 1 ? tr("Track %1 as it is now:").arg(keys.constFirst().fullName)
                                              : tr("Track %Ln components as they are now:", nullptr, int(keys.size())),
                 .confirm = tr("Track it"),
                 .placeholder = tr("Why (goes into the record)")},
                [this, keys](const QString &reason, const QDate &) { trackNow(keys, reason); });
}

void DriftTab::trackNow(const QList<model::ComponentKey> &keys, const QString &reason)
{
    if (!m_environment || !m_drift || !m_drift->commit)
        return;
    auto work = [backends = m_context->backends, environment = *m_environment, commit = *m_drift->commit, keys,
                 reason](async::Monitor &monitor) {
        return promotion::trackWithTeam(*backends, environment, commit, keys, reason, monitor);
    };
    const QString title = tr("Track %Ln components of %1", nullptr, int(keys.size())).arg(m_environment->name);
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, title, work, tr("In the record"), false);
    async::deliver(job, this, [this, name = m_environment->name](const base::Result<promotion::Tracked> &tracked) {
        if (!tracked) {
            m_partial->tell(widgets::Severity::Error, tracked.error().message);
            return;
        }
        if (!tracked->problem.isEmpty())
            m_context->navigator->notify(tr("It is on this machine alone for now: %1").arg(tracked->problem));
        m_tree->setFocus(Qt::OtherFocusReason);
        m_context->navigator->tellEnvironmentChanged(name);
    });
}

void DriftTab::ignore(const QString &element)
{
    QList<model::ComponentKey> keys = m_drift ? m_tree->chosen() : QList<model::ComponentKey>();
    if (const auto current = m_tree->currentKey(); current && !element.isEmpty())
        keys = {*current};
    if (keys.isEmpty() || !m_context->backends)
        return;
    const QString what = !element.isEmpty() ? tr("%1 of %2").arg(element, keys.constFirst().fullName)
                         : keys.size() == 1 ? keys.constFirst().fullName
                                            : tr("%Ln components", nullptr, int(keys.size()));
    m_form->ask(
        keep::question(*m_context, tr("Ignore %1 in %2:").arg(what, m_drift->environment), tr("Ignore it")),
        [this, keys, element](const QString &reason, const QDate &until) { ignoreNow(keys, element, reason, until); });
}

/// A rule of the pipeline, as comparisons keep to them as well.
void DriftTab::ignoreNow(const QList<model::ComponentKey> &keys, const QString &element, const QString &reason,
                         const QDate &until)
{
    if (!m_environment || !m_context->hooks.savePipeline)
        return;
    QList<model::KeepRule> rules = m_context->pipeline.keeps;
    for (const model::ComponentKey &key : keys)
        rules += keep::newRule(*m_context, m_environment->name, key, element, reason, until);
    const QString title = tr("Ignore %Ln components in %1", nullptr, int(keys.size())).arg(m_environment->name);
    keep::saveRules(*m_context, rules, title, this, [this, name = m_environment->name](const base::Result<> &saved) {
        if (!saved) {
            m_partial->tell(widgets::Severity::Error, saved.error().message);
            return;
        }
        m_tree->setFocus(Qt::OtherFocusReason);
        m_context->navigator->tellEnvironmentChanged(name);
    });
}

/// Written as a job; where it fails the chip goes back.
void DriftTab::setManaged(bool included)
{
    if (!m_environment || !m_context->hooks.savePipeline)
        return updateManaged();
    model::Pipeline changed = m_context->pipeline;
    const auto one = std::ranges::find(changed.environments, m_environment->name, &model::Environment::name);
    if (one == changed.environments.end())
        return updateManaged();
    one->includeManaged = included;
    auto work = [save = m_context->hooks.savePipeline, changed](async::Monitor &) { return save(changed); };
    const QString title = included ? tr("Read managed packages of %1, too").arg(m_environment->name)
                                   : tr("Leave out managed packages of %1").arg(m_environment->name);
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, title, work, tr("Saved"), false);
    async::deliver(job, this, [this, name = m_environment->name, included](const base::Result<> &saved) {
        if (!saved) {
            m_partial->tell(widgets::Severity::Error, saved.error().message);
            return updateManaged();
        }
        for (model::Environment &environment : m_context->pipeline.environments) {
            if (environment.name == name)
                environment.includeManaged = included;
        }
        if (m_environment && m_environment->name == name)
            m_environment->includeManaged = included;
        m_context->navigator->tellEnvironmentChanged(name);
    });
}

void DriftTab::putBack()
{
    const QList<model::ComponentKey> keys = m_drift ? m_tree->chosen() : QList<model::ComponentKey>();
    if (keys.isEmpty() || !m_environment)
        return;
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline, name = m_environment->name,
                 keys](async::Monitor &monitor) -> base::Result<QString> {
        const auto draft = promotion::putBackDraft(backends, pipeline, name, keys, monitor);
        if (!draft)
            return base::failure(draft);
        return draft->id;
    };
    const QString title =
        tr("Plan to put back %Ln components of %1", nullptr, int(keys.size())).arg(m_environment->name);
    widgets::setUnavailable(m_putBack, tr("The plan is being made."));
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, title, work, tr("Planned"));
    async::deliver(job, this, [this](const base::Result<QString> &draft) {
        updateActions();
        if (!draft) {
            if (draft.error().code != base::Errc::Canceled)
                m_partial->tell(widgets::Severity::Error, draft.error().message);
            return;
        }
        m_context->navigator->tellPromotionsChanged();
        m_context->navigator->openPromotion(*draft);
    });
}

} // namespace backflow::ui::environments
