#include "core/automation/runner.h"
#include "core/automation/workflow.h"
#include "core/base/durablefile.h"
#include "ui/automation/channelsdialog.h"
#include "ui/automation/rulemodel.h"
#include "ui/automation/rulespane.h"
#include "ui/automation/rulework.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"

#include <QFileDialog>
#include <QThreadPool>
#include <QTreeView>

namespace backflow::ui::automation {

using backflow::automation::EditGrant;
using backflow::automation::Rule;
using backflow::automation::RuleOutcome;
using backflow::automation::TargetResult;

/// Whatever changes rules is a job that asks the gate first.
void RulesPane::change(const QString &title, const QString &done, const Change &act)
{
    auto work = [act, ground = groundOf(m_context)](async::Monitor &monitor) -> base::Result<> {
        const auto grant = ground.authorizer().require<governance::Capability::EditPipeline>({});
        return grant ? act(*grant, monitor) : base::failure(grant);
    };
    const auto job = jobs::run(*m_context.jobs, *m_context.pool, title, work, done, false);
    async::deliver(job, this, [this](const base::Result<> &changed) {
        if (!changed)
            tell(changed.error());
        refresh();
    });
}

void RulesPane::switchIt()
{
    const Rule *rule = chosen();
    if (!rule)
        return;
    const auto turn = [rule = *rule, backends = m_context.backends,
                       pipeline = m_context.pipeline](const EditGrant &grant, async::Monitor &monitor) {
        Rule turned = rule;
        turned.isOn = !rule.isOn;
        turned.since = backends->clock().now();
        return backflow::automation::saveRule(*backends, pipeline, turned, grant, monitor);
    };
    change(rule->isOn ? tr("Switch off “%1”").arg(rule->name) : tr("Switch on “%1”").arg(rule->name),
           rule->isOn ? tr("The rule is off") : tr("The rule is on"), turn);
}

void RulesPane::removeIt()
{
    const Rule *rule = chosen();
    if (!rule)
        return;
    const auto put = [backends = m_context.backends, pipeline = m_context.pipeline,
                      rule = *rule](const EditGrant &grant, async::Monitor &monitor) {
        return backflow::automation::saveRule(*backends, pipeline, rule, grant, monitor);
    };
    const auto gone = [backends = m_context.backends, id = rule->id](const EditGrant &grant, async::Monitor &monitor) {
        return backflow::automation::removeRule(*backends, id, grant, monitor);
    };
    const QString name = rule->name;
    change(tr("Remove “%1”").arg(name), tr("The rule is gone"), gone);
    m_context.navigator->notifyUndoable(tr("The rule “%1” was removed.").arg(name), [this, name, put] {
        change(tr("Bring back “%1”").arg(name), tr("The rule is back"), put);
    });
}

void RulesPane::runIt()
{
    const Rule *rule = chosen();
    if (!rule)
        return;
    auto work = [rule = *rule, ground = groundOf(m_context),
                 settings = m_model->book().settings](async::Monitor &monitor) {
        return backflow::automation::runRule(ground, rule, settings, true, monitor);
    };
    const auto done = [](const RuleOutcome &outcome) {
        return outcome.isElsewhere ? jobs::JobEnd{jobs::JobState::Done, tr("Another program runs it just now.")}
                                   : endOf({outcome});
    };
    const auto job =
        jobs::run(*m_context.jobs, *m_context.pool, tr("Rule “%1”").arg(rule->name), std::move(work), done);
    async::deliver(job, this, [this](const base::Result<RuleOutcome> &outcome) {
        if (!outcome)
            tell(outcome.error());
        refresh();
        m_context.navigator->tellPromotionsChanged();
        for (const QString &target : outcome ? outcome->rule.targets : QStringList())
            m_context.navigator->tellEnvironmentChanged(target);
    });
}

void RulesPane::tryIt()
{
    const Rule *rule = chosen();
    if (!rule)
        return;
    auto work = [rule = *rule, ground = groundOf(m_context), settings = m_model->book().settings](
                    async::Monitor &monitor) { return dryRun(ground, rule, settings, monitor); };
    const QString name = rule->name;
    const auto job = jobs::run(*m_context.jobs, *m_context.pool, tr("Dry run of “%1”").arg(name), std::move(work),
                               tr("Nothing was changed"));
    async::deliver(job, this, [this, name](const base::Result<QList<TargetResult>> &results) {
        if (!results) {
            tell(results.error());
            return;
        }
        QStringList words{tr("If “%1” ran now; nothing was changed:").arg(name)};
        for (const TargetResult &result : *results)
            words += result.words;
        m_note->dismiss();
        m_note->tell(widgets::Severity::Info, words.join(u'\n'));
        m_note->setCloseable(true);
    });
}

void RulesPane::markTask()
{
    const Rule *rule = chosen();
    const auto [target, task] =
        rule ? waitingTask(*rule, m_model->state(m_list->currentIndex())) : std::pair<QString, QString>();
    const model::Environment *environment = m_context.pipeline.find(target);
    if (!environment || task.isEmpty())
        return;
    const QString org = environment->orgId ? environment->orgId->toString() : QString();
    auto work = [rule = *rule, task, org, place = *environment,
                 ground = groundOf(m_context)](async::Monitor &monitor) -> base::Result<> {
        const auto grant = ground.authorizer().require<governance::Capability::RunScheduled>({place});
        if (!grant)
            return base::failure(grant);
        return backflow::automation::markTask(*ground.backends, rule, task, org, true, *grant, monitor);
    };
    const auto job = jobs::run(*m_context.jobs, *m_context.pool, tr("Task in %1").arg(target), std::move(work),
                               tr("Done; the rule goes on when it is looked at next"), false);
    async::deliver(job, this, [this](const base::Result<> &marked) {
        if (!marked)
            tell(marked.error());
        refresh();
    });
}

void RulesPane::openChannels()
{
    auto *dialog = new ChannelsDialog(m_context, m_model->book().settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChannelsDialog::changed, this, &RulesPane::refresh);
    dialog->open();
}

void RulesPane::saveWorkflow(backflow::automation::Runner runner)
{
    const auto needs = backflow::automation::workflowNeeds(m_context.pipeline, m_model->book().settings);
    const QByteArray file = backflow::automation::workflowFile(runner, needs).toUtf8();
    auto *dialog = new QFileDialog(this, tr("Workflow file"));
    dialog->setObjectName(QStringLiteral("ruleWorkflowDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Workflow files (*.yml)"));
    dialog->setDefaultSuffix(QStringLiteral("yml"));
    dialog->selectFile(backflow::automation::workflowPath(runner).section(u'/', -1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        auto job =
            async::start(*m_context.pool, [path, file](async::Monitor &) { return base::writeDurably(path, file); });
        async::deliver(job, this, [this, path](const base::Result<> &written) {
            if (!written)
                tell(written.error());
            else
                m_context.navigator->notify(tr("Written to %1. Its first lines say what it needs.").arg(path));
        });
    });
    dialog->open();
}

void RulesPane::tell(const base::Error &error)
{
    if (error.code == base::Errc::Canceled)
        return;
    m_note->dismiss();
    m_note->tell(widgets::Severity::Error, error.message);
    m_note->setCloseable(true);
}

} // namespace backflow::ui::automation
