// What the tab does: looking, changing the plan, counting, running, and showing what came of it.
#include "core/base/moments.h"
#include "ui/jobs/joblist.h"
#include "ui/masking/maskingtab.h"
#include "ui/masking/maskmodel.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>
#include <algorithm>

namespace backflow::ui::masking {

namespace core = backflow::masking;
using widgets::ViewState;

namespace {

QString stageWords(core::RunState::Stage stage)
{
    switch (stage) {
    case core::RunState::Stage::Running:
        return MaskingTab::tr("At work");
    case core::RunState::Stage::Paused:
        return MaskingTab::tr("Paused");
    case core::RunState::Stage::Interrupted:
        return MaskingTab::tr("Interrupted");
    case core::RunState::Stage::Done:
        return MaskingTab::tr("Done");
    }
    Q_UNREACHABLE_RETURN({});
}

QString countWords(const QList<core::DryCount> &counts)
{
    QStringList parts;
    for (const core::DryCount &one : counts)
        parts += one.remove ? MaskingTab::tr("%1: %L2 deleted").arg(one.object).arg(one.rows)
                            : MaskingTab::tr("%1: %L2 changed").arg(one.object).arg(one.rows);
    return MaskingTab::tr("Nothing was changed. A run would go through records: %1")
        .arg(parts.join(QStringLiteral(" · ")));
}

} // namespace

void MaskingTab::loadPlan()
{
    const auto where = ground();
    if (!where) {
        m_plan = {};
        m_model->setRows({});
        m_stack->setState(ViewState::Empty,
                          {theme::Icon::Shield,
                           tr("There is no sandbox to mask. Records of production are never touched."),
                           tr("Go to the pipeline")});
        fillChoices();
        return;
    }
    m_stack->setState(ViewState::Loading);
    m_load.run(
        async::start(*m_context.pool,
                     [where = *where](async::Monitor &) { return masking::loadPlan(where, where.environment.name); }),
        [this](const base::Result<CheckedPlan> &plan) {
            if (plan) {
                take(*plan);
            } else {
                m_stack->setState(ViewState::Error, {theme::Icon::Failed, plan.error().message, {}});
                updateActions();
            }
        });
}

void MaskingTab::loadRuns()
{
    const auto where = ground();
    m_runs->clear();
    m_states.clear();
    updateActions();
    if (!where)
        return;
    m_loadRuns.run(async::start(*m_context.pool, [where = *where](async::Monitor &) { return masking::runs(where); }),
                   [this](const base::Result<QList<core::RunState>> &states) {
                       m_states = states.value_or(QList<core::RunState>());
                       for (const core::RunState &state : std::as_const(m_states))
                           new QTreeWidgetItem(m_runs, {base::momentWords(state.began), state.environment,
                                                        stageWords(state.stage), QLocale().toString(state.masked()),
                                                        QLocale().toString(state.failed())});
                       for (int i = 0; i < m_runs->columnCount(); ++i)
                           m_runs->resizeColumnToContents(i);
                       if (m_runs->topLevelItemCount() > 0)
                           m_runs->setCurrentItem(m_runs->topLevelItem(0));
                       updateActions();
                   });
}

void MaskingTab::propose()
{
    const auto where = ground();
    if (!where)
        return;
    m_banner->dismiss();
    m_stack->setState(ViewState::Loading);
    auto work = [where = *where](async::Monitor &monitor) { return lookFor(where, where.environment.name, monitor); };
    m_load.run(jobs::run(*m_context.jobs, *m_context.pool,
                         tr("Look for personal data in %1").arg(where->environment.name), work, tr("Looked through")),
               [this, before = m_plan](const base::Result<CheckedPlan> &plan) {
                   take(plan ? *plan : before);
                   if (!plan) {
                       showFailure(plan.error());
                       return;
                   }
                   const qsizetype beyond =
                       std::ranges::count(plan->findings, core::Finding::Kind::Note, &core::Finding::kind);
                   if (beyond > 0) {
                       QStringList lines;
                       for (const core::Finding &finding : plan->findings) {
                           if (finding.kind == core::Finding::Kind::Note)
                               lines += tr("%1: %2").arg(
                                   finding.field.isEmpty() ? finding.object : finding.object + u'.' + finding.field,
                                   finding.sentence);
                       }
                       m_banner->tell(widgets::Severity::Warning,
                                      tr("Not reached by any plan: %1")
                                          .arg(lines.first(std::min<qsizetype>(3, lines.size())).join(u' ')));
                   }
               });
}

void MaskingTab::change(const core::Plan &plan)
{
    const auto where = ground();
    if (!where)
        return;
    CheckedPlan next = m_plan;
    next.plan = plan;
    m_load.run(
        async::start(*m_context.pool, [where = *where, next](async::Monitor &) { return savePlan(where, next); }),
        [this, place = m_table->currentIndex().row()](const base::Result<CheckedPlan> &saved) {
            if (!saved) {
                showFailure(saved.error());
                return;
            }
            take(*saved);
            m_table->setCurrentIndex(m_model->index(std::min(place, m_model->rowCount() - 1), 0));
        });
}

void MaskingTab::choose(int index)
{
    const MaskRow *row = m_model->row(m_table->currentIndex());
    if (!row || row->field.isEmpty())
        return;
    const QVariant chosen = m_method->itemData(index);
    if (!chosen.isValid()) {
        leave(row->object, row->field);
        return;
    }
    core::Plan plan = m_plan.plan;
    const auto rule = chosen.value<core::FieldRule>();
    plan.waivers.removeIf(
        [&](const core::Waiver &one) { return one.object == row->object && one.field == row->field; });
    auto object = std::ranges::find(plan.objects, row->object, &core::ObjectRule::object);
    if (object == plan.objects.end()) {
        plan.objects += core::ObjectRule{row->object};
        object = plan.objects.end() - 1;
    }
    const auto field = std::ranges::find(object->fields, row->field, &core::FieldRule::field);
    if (field == object->fields.end())
        object->fields += rule;
    else
        *field = rule;
    change(plan);
}

/// That something personal stays needs a reason, which the report repeats.
void MaskingTab::leave(const QString &object, const QString &field)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("maskLeave"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Leave it as it is"));
    dialog->setLabelText(tr("Why may %1 stay as it is? The report repeats it.").arg(object + u'.' + field));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, object, field](const QString &reason) {
        if (reason.trimmed().isEmpty())
            return;
        core::Plan plan = m_plan.plan;
        for (core::ObjectRule &one : plan.objects) {
            if (one.object == object)
                one.fields.removeIf([&](const core::FieldRule &rule) { return rule.field == field; });
        }
        plan.objects.removeIf([](const core::ObjectRule &one) { return !one.remove && one.fields.isEmpty(); });
        plan.waivers += core::Waiver{object, field, reason.trimmed()};
        change(plan);
    });
    connect(dialog, &QDialog::finished, this, &MaskingTab::fillChoices);
    dialog->open();
}

void MaskingTab::dryRun()
{
    const auto where = ground();
    if (!where)
        return;
    m_banner->dismiss();
    auto work = [where = *where, plan = m_plan.plan](async::Monitor &monitor) {
        return masking::dryRun(where, plan, monitor);
    };
    const QString hash = core::planHash(m_plan.plan).value_or(QString());
    async::deliver(jobs::run(*m_context.jobs, *m_context.pool,
                             tr("Count what masking %1 would change").arg(where->environment.name), work,
                             tr("Counted")),
                   this, [this, hash](const base::Result<QList<core::DryCount>> &counts) {
                       if (!counts) {
                           showFailure(counts.error());
                           return;
                       }
                       // The plan may be another one by now.
                       if (core::planHash(m_plan.plan).value_or(QString()) == hash) {
                           m_counted = hash;
                           m_counts->setText(countWords(*counts));
                       }
                       updateActions();
                   });
}

void MaskingTab::askToRun()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Mask %1").arg(m_environment->currentText()),
                                tr("The values that are masked in %1 are gone for good; only a refresh of the sandbox "
                                   "brings others.")
                                    .arg(m_environment->currentText()),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("maskConfirm"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(m_counts->text());
    auto *go = box->addButton(tr("Mask the records"), QMessageBox::DestructiveRole);
    go->setObjectName(QStringLiteral("maskConfirmRun"));
    connect(go, &QAbstractButton::clicked, this, [this] { start({}); });
    box->open();
}

void MaskingTab::start(const QString &earlier)
{
    const auto where = ground();
    if (!where || m_control)
        return;
    m_banner->dismiss();
    m_control = std::make_shared<core::RunControl>();
    auto work = [where = *where, plan = m_plan.plan, earlier, control = m_control](async::Monitor &monitor) {
        return masking::run(where, plan, earlier, control, monitor);
    };
    const auto done = [](const core::ReportFacts &facts) {
        const bool whole = facts.state.stage == core::RunState::Stage::Done;
        return jobs::JobEnd{jobs::JobState::Done, whole
                                                      ? MaskingTab::tr("Records masked: %L1").arg(facts.state.masked())
                                                      : MaskingTab::tr("Paused: it can be gone on with")};
    };
    updateActions();
    async::deliver(
        jobs::run(*m_context.jobs, *m_context.pool, tr("Mask records of %1").arg(where->environment.name), work, done),
        this, [this](const base::Result<core::ReportFacts> &facts) {
            m_control.reset();
            m_counted.clear();
            loadRuns();
            if (!facts) {
                showFailure(facts.error());
                return;
            }
            const bool good = facts->state.failed() == 0 && (!facts->verification || facts->verification->isGood());
            m_banner->dismiss();
            m_banner->tell(
                good ? widgets::Severity::Success : widgets::Severity::Warning,
                facts->state.stage != core::RunState::Stage::Done
                    ? tr("The run is paused. Go on with it below.")
                    : tr("Records masked: %L1, not masked: %L2. Of those read back, %L3 of %L4 hold what was written.")
                          .arg(facts->state.masked())
                          .arg(facts->state.failed())
                          .arg(facts->verification ? facts->verification->asWritten : 0)
                          .arg(facts->verification ? facts->verification->read : 0));
        });
}

void MaskingTab::pause()
{
    if (m_control)
        m_control->pause = true;
    m_counts->setText(tr("Pausing when what is under way is done…"));
}

void MaskingTab::showValues()
{
    const auto where = ground();
    const MaskRow *row = m_model->row(m_table->currentIndex());
    if (!where || !row || row->field.isEmpty())
        return;
    auto work = [where = *where, plan = m_plan.plan, object = row->object, field = row->field](
                    async::Monitor &monitor) { return masking::show(where, plan, object, field, monitor); };
    async::deliver(
        async::start(*m_context.pool, work), this,
        [this, object = row->object, field = row->field](const base::Result<QList<core::ShownValue>> &values) {
            if (!values) {
                showFailure(values.error());
                return;
            }
            QStringList shown;
            for (const core::ShownValue &one : *values)
                shown += tr("%1 → %2").arg(one.before, one.after.isEmpty() ? tr("(nothing)") : one.after);
            m_model->showSample(object, field,
                                shown.isEmpty() ? tr("no record holds anything") : shown.join(QStringLiteral(" · ")));
        });
}

void MaskingTab::showReport()
{
    const int at = m_runs->indexOfTopLevelItem(m_runs->currentItem());
    if (at < 0 || at >= m_states.size())
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Masking report"),
                                core::reportText({m_states.at(at), m_plan.plan, {}, {}}), QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("maskReportBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

} // namespace backflow::ui::masking
