#include "ui/setup/sandboxstep.h"

#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>

namespace backflow::ui::setup {

namespace {

constexpr int kKindRole = Qt::UserRole + 1;
constexpr int kLoginRole = Qt::UserRole + 2;

base::Result<FoundOrgs>
findOrgs(const std::shared_ptr<const ports::Backends> &backends, const model::Pipeline &pipeline,
         const std::function<base::Result<QList<promotion::CliLoginChoice>>(async::Monitor &)> &cli,
         async::Monitor &monitor)
{
    FoundOrgs found;
    for (const model::Environment &environment : pipeline.environments) {
        if (!environment.isProduction() || !backends)
            continue;
        auto told = snapshot::sandboxesOf(*backends, environment, monitor);
        if (told)
            found.sandboxes += *told;
        else
            found.problem = told.error().message;
    }
    if (monitor.stopped())
        return std::unexpected(async::canceled());
    if (cli)
        if (auto logins = cli(monitor)) // without the sf command there are none, which is no fault
            found.logins = *std::move(logins);
    return found;
}

} // namespace

SandboxStep::SandboxStep(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : SetupStep(std::move(context), tr("Tick the sandboxes to keep in step"),
                tr("Each becomes an environment on the map. More can be added later."), parent)
    , m_list(new QTreeWidget(this))
    , m_state(widgets::textLabel(*this->context().theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_problem(problemLine(QStringLiteral("setupSandboxesProblem")))
    , m_again(widgets::secondaryButton(QStringLiteral("setupAgain"), tr("Look again"), this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_nameProblem(problemLine(QStringLiteral("setupAddNameProblem")))
    , m_add(widgets::secondaryButton(QStringLiteral("setupAdd"), tr("Add"), this))
    , m_looking(this)
{
    setObjectName(QStringLiteral("setupSandboxStep"));
    m_list->setObjectName(QStringLiteral("setupSandboxes"));
    m_list->setAccessibleName(tr("Sandboxes found"));
    m_list->setHeaderLabels({tr("Sandbox"), tr("Kind"), tr("Found")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(120);
    m_state->setObjectName(QStringLiteral("setupSandboxesState"));
    m_state->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("setupAddName"));
    m_name->setAccessibleName(tr("Name of a sandbox that is not listed"));
    m_name->setPlaceholderText(tr("One that is not listed, by name"));
    m_kind->setObjectName(QStringLiteral("setupAddKind"));
    m_kind->setAccessibleName(tr("Kind of org"));
    for (const auto kind :
         {model::EnvironmentKind::Developer, model::EnvironmentKind::DeveloperPro, model::EnvironmentKind::Partial,
          model::EnvironmentKind::Full, model::EnvironmentKind::Scratch})
        m_kind->addItem(widgets::kindWords(kind), static_cast<int>(kind));
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_again, 0, Qt::AlignTop);
    auto *more = new QHBoxLayout;
    more->setSpacing(theme::kSpace2);
    more->addWidget(m_name, 1);
    more->addWidget(m_kind);
    more->addWidget(m_add);
    column()->addLayout(state);
    column()->addWidget(m_problem);
    column()->addWidget(m_list, 1);
    column()->addLayout(more);
    column()->addWidget(m_nameProblem);
    connect(m_again, &QPushButton::clicked, this, &SandboxStep::look);
    connect(m_add, &QPushButton::clicked, this, &SandboxStep::addByName);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        showProblem(m_nameProblem, {});
        m_name->setAccessibleDescription({});
    });
    connect(m_name, &QLineEdit::returnPressed, this, &SandboxStep::addByName);
    connect(m_list, &QTreeWidget::itemChanged, this, &SetupStep::changed);
}

void SandboxStep::enter()
{
    m_list->clear();
    for (const model::Environment &environment : std::as_const(context().pipeline.environments))
        if (!environment.isProduction())
            addRow(environment.name, environment.kind, environment.loginUrl, tr("chosen before"), true);
    look();
}

void SandboxStep::look()
{
    showProblem(m_problem, {});
    m_state->setText(tr("Looking for sandboxes…"));
    auto work = [backends = context().backends, pipeline = context().pipeline, cli = context().hooks.cliLogins](
                    async::Monitor &monitor) { return findOrgs(backends, pipeline, cli, monitor); };
    m_looking.run(jobs::run(*context().jobs, *context().pool, tr("Look for sandboxes"), work, tr("Looked")),
                  [this](const base::Result<FoundOrgs> &found) {
                      if (found)
                          show(*found);
                      else
                          showProblem(m_problem, found.error().message);
                  });
}

void SandboxStep::show(const FoundOrgs &found)
{
    for (const snapshot::Sandbox &sandbox : found.sandboxes)
        addRow(sandbox.name, sandbox.kind, sandbox.loginUrl, tr("by production"), true);
    for (const promotion::CliLoginChoice &login : found.logins)
        if (login.isSandbox)
            addRow(login.alias.isEmpty() ? login.username : login.alias, model::EnvironmentKind::Developer, QUrl(),
                   tr("by the sf command"), false);
    const int rows = m_list->topLevelItemCount();
    m_state->setText(rows == 0 ? tr("No sandbox was found. Add them by name, or go on without.")
                               : tr("%Ln sandboxes", nullptr, rows));
    showProblem(m_problem, found.problem);
    for (int i = 0; i < m_list->columnCount(); ++i)
        m_list->resizeColumnToContents(i);
    Q_EMIT changed();
}

void SandboxStep::addRow(const QString &name, model::EnvironmentKind kind, const QUrl &login, const QString &source,
                         bool ticked)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->text(0).compare(name, Qt::CaseInsensitive) == 0)
            return;
    auto *row = new QTreeWidgetItem(m_list, {name, widgets::kindWords(kind), source}); // the tree owns its rows
    row->setData(0, kKindRole, static_cast<int>(kind));
    row->setData(0, kLoginRole, login);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    row->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
}

void SandboxStep::addByName()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        refuseName(tr("Give the sandbox a name first."));
        return;
    }
    model::Pipeline tried;
    tried.environments = {model::Environment{}};
    tried.environments.first().name = name;
    if (const auto sound = model::checkPipeline(tried); !sound) {
        refuseName(sound.error().message);
        return;
    }
    showProblem(m_nameProblem, {});
    QUrl production;
    for (const model::Environment &environment : std::as_const(context().pipeline.environments))
        if (environment.isProduction())
            production = environment.instanceUrl;
    addRow(name, static_cast<model::EnvironmentKind>(m_kind->currentData().toInt()),
           snapshot::sandboxLogin(production, name), tr("by name"), true);
    m_name->clear();
    Q_EMIT changed();
}

/// Said below the field, with the keyboard in it.
void SandboxStep::refuseName(const QString &reason)
{
    showProblem(m_nameProblem, reason);
    m_name->setAccessibleDescription(reason);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SandboxStep::commit()
{
    model::Pipeline pipeline = context().pipeline;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_list->topLevelItem(i);
        const QString name = row->text(0);
        const bool ticked = row->checkState(0) == Qt::Checked;
        if (ticked && !pipeline.find(name)) {
            model::Environment environment;
            environment.name = name;
            environment.kind = static_cast<model::EnvironmentKind>(row->data(0, kKindRole).toInt());
            environment.loginUrl = row->data(0, kLoginRole).toUrl();
            pipeline.environments += environment;
        } else if (!ticked && pipeline.find(name)) {
            pipeline.environments.removeIf([&](const model::Environment &one) { return one.name == name; });
            pipeline.edges.removeIf([&](const model::Edge &edge) { return edge.lower == name || edge.higher == name; });
        }
    }
    savePipeline(pipeline, m_problem, [this] { Q_EMIT committed(); });
}

} // namespace backflow::ui::setup
