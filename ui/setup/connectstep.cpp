#include "ui/setup/connectstep.h"

#include "ui/environments/signinform.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statuslabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backflow::ui::setup {

namespace {

const model::Environment *production(const model::Pipeline &pipeline)
{
    const auto it = std::ranges::find_if(pipeline.environments, &model::Environment::isProduction);
    return it == pipeline.environments.end() ? nullptr : &*it;
}

} // namespace

ConnectStep::ConnectStep(std::shared_ptr<widgets::AppContext> context, std::function<QString()> folder, QWidget *parent)
    : SetupStep(std::move(context), tr("Connect your production org"),
                tr("Backflow reads it and finds its sandboxes. It writes nothing there until you allow more."), parent)
    , m_folder(std::move(folder))
    , m_name(new QLineEdit(tr("Production"), this))
    , m_nameProblem(problemLine(QStringLiteral("setupProductionNameProblem")))
    , m_status(new widgets::StatusLabel(*this->context().theme, this))
    , m_form(new environments::SignInForm(*this->context().theme, this))
    , m_problem(problemLine(QStringLiteral("setupProductionProblem")))
    , m_signIn(this)
{
    setObjectName(QStringLiteral("setupConnect"));
    m_name->setObjectName(QStringLiteral("setupProductionName"));
    m_name->setAccessibleName(tr("What to call it"));
    m_name->setMaximumWidth(320);
    m_status->setObjectName(QStringLiteral("setupProductionStatus"));
    auto *form = new QFormLayout;
    form->addRow(tr("What to call it"), m_name);
    form->addRow(QString(), m_nameProblem);
    column()->addLayout(form);
    column()->addWidget(m_status);
    column()->addWidget(m_form);
    m_form->putProblem(m_problem);
    column()->addStretch(1);
    connect(m_form, &environments::SignInForm::signInRequested, this, &ConnectStep::signIn);
    connect(m_name, &QLineEdit::textChanged, this, &SetupStep::changed);
    connect(m_name, &QLineEdit::textChanged, this, [this] { showProblem(m_nameProblem, {}); });
    const widgets::Navigator *navigator = this->context().navigator;
    connect(navigator, &widgets::Navigator::workspaceChanged, this, [this] {
        if (std::exchange(m_waiting, false))
            signInNow();
    });
    // Why a workspace could not be made is said by whoever tried.
    connect(navigator, &widgets::Navigator::noticeGiven, this, [this](const QString &sentence) {
        if (std::exchange(m_waiting, false))
            fail(sentence);
    });
}

void ConnectStep::enter()
{
    const model::Environment *known = production(context().pipeline);
    if (known)
        m_name->setText(known->name);
    widgets::setUnavailable(m_name, known && known->orgId ? tr("It is connected under this name.") : QString());
    const bool connected = known && known->orgId;
    m_status->setStatus(connected ? theme::Icon::Ok : theme::Icon::Never,
                        connected ? theme::Role::Ok : theme::Role::Neutral,
                        connected ? tr("Connected as %1").arg(known->username) : tr("Not connected yet"));
    model::Environment shown = known ? *known : model::Environment();
    if (shown.loginUrl.isEmpty())
        shown.loginUrl = QUrl(QStringLiteral("https://login.salesforce.com"));
    m_form->setEnvironment(shown);
    m_form->setUnavailable(context().hooks.signIn || context().hooks.openWorkspace
                               ? widgets::whyNot(context(), governance::Capability::ConnectOrg, shown.name)
                               : tr("Signing in is not possible in this build."));
    Q_EMIT changed();
}

QString ConnectStep::continueText() const
{
    const model::Environment *known = production(context().pipeline);
    return known && known->orgId ? tr("Continue") : tr("Continue without signing in");
}

QString ConnectStep::unavailable() const
{
    return m_name->text().trimmed().isEmpty() ? tr("Give the org a name first.") : QString();
}

model::Pipeline ConnectStep::withProduction() const
{
    model::Pipeline pipeline = context().pipeline;
    const QString name = m_name->text().trimmed();
    for (model::Environment &environment : pipeline.environments)
        if (environment.isProduction()) {
            if (!environment.orgId)
                environment.name = name;
            return pipeline;
        }
    model::Environment environment;
    environment.name = name;
    environment.kind = model::EnvironmentKind::Production;
    environment.loginUrl = QUrl(QStringLiteral("https://login.salesforce.com"));
    pipeline.environments.prepend(environment);
    return pipeline;
}

void ConnectStep::commit()
{
    if (!context().backends) {
        Q_EMIT committed(); // nothing was asked of anybody
        return;
    }
    savePipeline(withProduction(), m_nameProblem, [this] { Q_EMIT committed(); });
}

void ConnectStep::signIn()
{
    showProblem(m_problem, {});
    showProblem(m_nameProblem, {});
    m_form->showWhere({});
    if (const QString reason = unavailable(); !reason.isEmpty()) {
        showProblem(m_nameProblem, reason);
        m_name->setFocus();
        return;
    }
    if (context().backends) {
        signInNow();
        return;
    }
    m_waiting = true;
    m_form->setBusy(true);
    context().hooks.openWorkspace(m_folder());
}

void ConnectStep::signInNow()
{
    const model::Pipeline pipeline = withProduction();
    m_form->setBusy(true);
    auto work = [hook = context().hooks.signIn, save = context().hooks.savePipeline, pipeline,
                 signIn = m_form->takeSignIn()](async::Monitor &monitor) -> base::Result<model::Environment> {
        auto answer = hook(*production(pipeline), signIn, monitor);
        if (!answer)
            return answer;
        model::Pipeline changed = pipeline;
        for (model::Environment &one : changed.environments)
            if (one.isProduction())
                one = *answer;
        if (const auto saved = save(changed); !saved)
            return base::failure(saved);
        return answer;
    };
    m_signIn.run(jobs::run(*context().jobs, *context().pool, tr("Sign in to %1").arg(m_name->text().trimmed()), work,
                           tr("Signed in")),
                 [this, pipeline](const base::Result<model::Environment> &answer) {
                     m_form->setBusy(false);
                     if (!answer) {
                         fail(answer.error().message);
                         return;
                     }
                     context().pipeline = pipeline;
                     signedIn(*answer);
                 });
}

void ConnectStep::signedIn(const model::Environment &environment)
{
    for (model::Environment &one : context().pipeline.environments)
        if (one.isProduction())
            one = environment;
    enter();
    Q_EMIT committed();
}

void ConnectStep::fail(const QString &sentence)
{
    m_form->setBusy(false);
    showProblem(m_problem, sentence);
    m_form->showWhere(sentence);
}

} // namespace backflow::ui::setup
