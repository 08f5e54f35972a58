#include "ui/automation/rulespane.h"

#include "core/automation/rulewords.h"
#include "core/automation/workflow.h"
#include "core/base/moments.h"
#include "ui/automation/ruleeditor.h"
#include "ui/automation/rulemodel.h"
#include "ui/automation/rulework.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::automation {

using backflow::automation::EditGrant;
using backflow::automation::Rule;
using backflow::automation::RuleBook;
using backflow::automation::RunState;
using backflow::automation::TargetResult;
using widgets::ViewState;

RulesPane::RulesPane(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RuleModel(this))
    , m_list(new QTreeView(this))
    , m_note(new widgets::InlineBanner(*context.theme, QStringLiteral("ruleNote"), this))
    , m_words(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_reading(this)
{
    setObjectName(QStringLiteral("rulesPane"));
    m_list->setObjectName(QStringLiteral("ruleList"));
    m_list->setAccessibleName(tr("Rules"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(RuleModel::Last, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_words->setObjectName(QStringLiteral("ruleWords"));
    m_words->setWordWrap(true);
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(theme::kSpace2);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_words);
    m_states = new widgets::StateStack(*context.theme, QStringLiteral("ruleStates"), content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace2, theme::kSpace2, theme::kSpace2, theme::kSpace2);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_note);
    column->addWidget(m_states, 1);
    column->addWidget(makeBar());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesPane::choose);
    connect(m_list, &QTreeView::activated, this, [this] {
        if (const Rule *rule = chosen())
            edit(*rule, false);
    });
    connect(m_states, &widgets::StateStack::actionPressed, this, [this](ViewState state) {
        if (state == ViewState::Empty && m_context.backends)
            edit(backflow::automation::newRule(*m_context.backends), true);
        else
            refresh();
    });
    choose();
}

QWidget *RulesPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new widgets::FlowLayout(bar, theme::kSpace2);
    const auto add = [&](const QString &name, const QString &text, auto act, governance::Capability capability) {
        auto *button = widgets::secondaryButton(name, text, bar);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        widgets::guardControl(button, *m_context.navigator,
                              [this, capability] { return widgets::whyNotAnywhere(m_context, capability); });
        return button;
    };
    using enum governance::Capability;
    add(
        QStringLiteral("ruleNew"), tr("New rule…"),
        [this] {
            if (m_context.backends)
                edit(backflow::automation::newRule(*m_context.backends), true);
        },
        EditPipeline);
    m_edit = add(
        QStringLiteral("ruleEdit"), tr("Change…"),
        [this] {
            if (const Rule *rule = chosen())
                edit(*rule, false);
        },
        EditPipeline);
    m_switch = add(QStringLiteral("ruleSwitch"), tr("Switch off"), [this] { switchIt(); }, EditPipeline);
    m_run = add(QStringLiteral("ruleRun"), tr("Run now"), [this] { runIt(); }, RunScheduled);
    m_dry = widgets::secondaryButton(QStringLiteral("ruleDry"), tr("Dry run"), bar);
    row->addWidget(m_dry);
    connect(m_dry, &QPushButton::clicked, this, &RulesPane::tryIt);
    m_task = add(QStringLiteral("ruleTask"), tr("Task is done"), [this] { markTask(); }, RunScheduled);
    m_remove = add(QStringLiteral("ruleRemove"), tr("Remove"), [this] { removeIt(); }, EditPipeline);
    add(QStringLiteral("ruleChannels"), tr("Who is told…"), [this] { openChannels(); }, EditPipeline);
    auto *workflow = widgets::secondaryButton(QStringLiteral("ruleWorkflow"), tr("For build servers"), bar);
    auto *menu = new QMenu(workflow);
    menu->setObjectName(QStringLiteral("ruleWorkflowMenu"));
    for (const auto &[runner, name] : {std::pair(backflow::automation::Runner::GitHub, tr("GitHub Actions…")),
                                       {backflow::automation::Runner::GitLab, tr("GitLab CI…")},
                                       {backflow::automation::Runner::Bitbucket, tr("Bitbucket Pipelines…")},
                                       {backflow::automation::Runner::Azure, tr("Azure Pipelines…")}}) {
        QAction *action = menu->addAction(name);
        connect(action, &QAction::triggered, this, [this, runner] { saveWorkflow(runner); });
    }
    workflow->setMenu(menu);
    row->addWidget(workflow);
    return bar;
}

const Rule *RulesPane::chosen() const
{
    return m_model->rule(m_list->currentIndex());
}

void RulesPane::choose()
{
    const Rule *rule = chosen();
    const RunState *state = m_model->state(m_list->currentIndex());
    const QString none = rule ? QString() : tr("Choose a rule in the list.");
    for (QPushButton *button : {m_edit, m_switch, m_run, m_dry, m_remove})
        widgets::setUnavailable(button, none);
    const bool waits = rule && !waitingTask(*rule, state).second.isEmpty();
    m_task->setVisible(waits);
    m_switch->setText(rule && !rule->isOn ? tr("Switch on") : tr("Switch off"));
    QStringList words;
    if (rule) {
        words += backflow::automation::ruleWords(*rule);
        if (state && state->begun.isValid()) {
            words += tr("Last run %1:").arg(base::momentWords(state->begun));
            for (const TargetResult &result : state->targets)
                words += result.words;
        }
    }
    m_words->setText(words.join(u' '));
    m_words->setVisible(!words.isEmpty());
}

void RulesPane::clear()
{
    m_model->setBook({}, {});
    m_isRead = false;
    choose();
}

void RulesPane::refresh()
{
    if (!m_context.backends) {
        m_states->setState(ViewState::Empty, {theme::Icon::Info, tr("No workspace is open."), {}});
        return;
    }
    if (!m_isRead)
        m_states->setState(ViewState::Loading);
    auto job = async::start(*m_context.pool, [backends = m_context.backends](async::Monitor &) {
        return backflow::automation::readBook(*backends);
    });
    m_reading.run(std::move(job), [this](const base::Result<RuleBook> &book) {
        if (!book)
            m_states->setState(ViewState::Error, {theme::Icon::Failed, book.error().message, tr("Try again")});
        else
            take(*book);
    });
}

void RulesPane::take(const RuleBook &book)
{
    m_isRead = true;
    const QString current = m_list->currentIndex().data(RuleModel::IdRole).toString();
    m_model->setBook(book, m_context.backends->clock().now());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (current.isEmpty() || m_model->index(row, 0).data(RuleModel::IdRole).toString() == current) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            break;
        }
    }
    if (!book.problems.isEmpty()) {
        m_note->dismiss();
        m_note->tell(widgets::Severity::Warning, book.problems.join(u'\n'));
    }
    if (book.rules.isEmpty())
        m_states->setState(ViewState::Empty,
                           {theme::Icon::Info,
                            tr("No rules yet: nothing starts by itself. A rule looks what is due, makes the plan, or "
                               "deploys it, by a schedule or on an event. It never decides a conflict."),
                            tr("New rule…")});
    else
        m_states->setReady();
    choose();
    Q_EMIT changed();
}

QString RulesPane::nextRuns() const
{
    const QDateTime now = m_context.backends ? m_context.backends->clock().now() : QDateTime::currentDateTimeUtc();
    QList<std::pair<QDateTime, QString>> runs;
    for (const Rule &rule : m_model->book().rules) {
        if (!rule.isOn || rule.trigger.kind != backflow::automation::TriggerKind::Schedule)
            continue;
        if (const auto next = backflow::automation::nextDue(rule.trigger.schedule, now))
            runs += {*next, tr("%1: %2").arg(rule.name, base::nearMomentWords(*next, now))};
    }
    std::ranges::sort(runs);
    QStringList words;
    for (const auto &[when, text] : runs)
        words += text;
    return words.join(QStringLiteral(" · "));
}

void RulesPane::edit(const Rule &rule, bool isNew)
{
    if (!widgets::whyNot(m_context, governance::Capability::EditPipeline).isEmpty())
        return;
    auto *editor = new RuleEditor(*m_context.theme, m_context.pipeline, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->edit(rule, isNew);
    connect(editor, &RuleEditor::saved, this, [this](const Rule &made) {
        const auto save = [made, backends = m_context.backends,
                           pipeline = m_context.pipeline](const EditGrant &grant, async::Monitor &monitor) {
            const Rule now = backflow::automation::changedNow(made, *backends);
            return backflow::automation::saveRule(*backends, pipeline, now, grant, monitor);
        };
        change(tr("Rule “%1”").arg(made.name), tr("The rule is kept"), save);
    });
    editor->open();
}

} // namespace backflow::ui::automation
