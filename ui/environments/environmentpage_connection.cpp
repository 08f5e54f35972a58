// Who may do what at an environment, and the way to its org.
#include "core/governance/explain.h"
#include "ui/environments/environmentpage.h"
#include "ui/environments/signinform.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/settingkeys.h"
#include "ui/widgets/statuslabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>

namespace backflow::ui::environments {

namespace {
/// Where there is less room than it takes one scrolls.
QWidget *scrolled(QWidget *content, const QString &objectName, const QString &name, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(objectName);
    area->setAccessibleName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setBackgroundRole(QPalette::Window);
    return area;
}
} // namespace

QWidget *EnvironmentPage::accessTab()
{
    auto *tab = new QWidget(this);
    m_access = widgets::textLabel(*m_context->theme, {}, tab);
    m_access->setObjectName(QStringLiteral("envAccess"));
    m_access->setWordWrap(true);
    m_access->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, theme::kSpace4, 0, 0);
    column->addWidget(m_access);
    column->addStretch(1);
    return scrolled(tab, QStringLiteral("envAccessTab"), tr("Access"), this);
}

/// What is decided here, by the policy where there is one, and what the org decides.
void EnvironmentPage::updateAccess()
{
    const model::Environment *environment = m_context->pipeline.find(m_name);
    if (!environment) {
        m_access->setText(tr("Choose an environment on the map."));
        return;
    }
    static const governance::Standing none;
    const governance::Standing &standing = m_context->policy.standing ? *m_context->policy.standing : none;
    if (standing.state != governance::Standing::State::None) {
        const QString you = standing.person() ? standing.person()->name : standing.actor.name;
        QStringList lines{governance::explainAccess(standing, you, *environment, m_context->policy.productionWrites)};
        for (const governance::AccessFinding &finding : governance::policyFindings(standing)) {
            if (finding.advisory || standing.state != governance::Standing::State::Trusted)
                lines += finding.sentence;
        }
        lines += tr("The org asks for its own permissions besides. Access shows who else may do what.");
        m_access->setText(lines.join(QStringLiteral("\n\n")));
        return;
    }
    QStringList lines{
        tr("Reading and comparing: whoever is signed in to the org."),
        environment->isProduction() && !m_context->policy.productionWrites
            ? tr("Deploying to %1: switched off in this workspace, as it is for every production org. "
                 "Access, under Environments, switches it on, or \"backflowctl env production-writes\".")
                  .arg(environment->name)
            : tr("Deploying to %1: whoever has this workspace and a sign-in that may deploy; the org asks "
                 "for its own permissions besides.")
                  .arg(environment->name),
        tr("Tracking drift: whoever has this workspace; each time is on record with who and why.")};
    m_access->setText(lines.join(QStringLiteral("\n\n")));
}

QWidget *EnvironmentPage::connectionTab()
{
    const theme::Theme &theme = *m_context->theme;
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, theme::kSpace4, 0, 0);
    column->setSpacing(theme::kSpace3);
    m_connection = new widgets::StatusLabel(theme, tab);
    m_connection->setObjectName(QStringLiteral("envConnection"));
    column->addWidget(m_connection);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(theme::kSpace4);
    facts->setVerticalSpacing(theme::kSpace1);
    const auto fact = [&](const QString &name) {
        auto *value = widgets::textLabel(theme, {}, tab);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addRow(widgets::textLabel(theme, name, tab, theme::TextStyle::Body, theme::Role::Muted), value);
        return value;
    };
    m_org = fact(tr("Org id"));
    m_address = fact(tr("Address"));
    m_user = fact(tr("Signed in as"));
    m_facts = facts;
    column->addLayout(facts);
    column->addSpacing(theme::kSpace2);
    column->addWidget(widgets::sectionLabel(theme, tr("Sign in"), tab));
    m_form = new SignInForm(theme, tab);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_form, &SignInForm::signInRequested, this, &EnvironmentPage::signIn);
    return scrolled(tab, QStringLiteral("envConnectionTab"), tr("Connection"), this);
}

void EnvironmentPage::updateConnection()
{
    const model::Environment *environment = m_context->pipeline.find(m_name);
    const bool known = environment && environment->orgId.has_value();
    m_connection->setStatus(known ? theme::Icon::Ok : theme::Icon::Never,
                            known ? theme::Role::Ok : theme::Role::Neutral,
                            known ? tr("Signed in on this computer before") : tr("Never signed in"));
    const auto orDash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    m_org->setText(known ? environment->orgId->toString() : QStringLiteral("–"));
    m_address->setText(orDash(environment ? environment->instanceUrl.toString() : QString()));
    m_user->setText(orDash(environment ? environment->username : QString()));
    const bool git = m_context->settings && m_context->settings->value(widgets::kGitDetailsKey).toBool();
    if (git && !m_branch) { // who has not asked for it never meets the word
        m_branch = widgets::textLabel(*m_context->theme, {}, m_form->parentWidget());
        m_branch->setObjectName(QStringLiteral("envBranch"));
        m_branch->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(widgets::textLabel(*m_context->theme, tr("Branch of the record"), m_form->parentWidget(),
                                           theme::TextStyle::Body, theme::Role::Muted),
                        m_branch);
    }
    if (m_branch) {
        m_facts->setRowVisible(m_branch, git);
        m_branch->setText(environment ? environment->snapshotBranch() : QString());
    }
    if (environment)
        m_form->setEnvironment(*environment);
    m_form->setUnavailable(m_context->hooks.signIn
                               ? widgets::whyNot(*m_context, governance::Capability::ConnectOrg, m_name)
                               : tr("Signing in is not possible in this workspace."));
}

void EnvironmentPage::signIn()
{
    const model::Environment *environment = m_context->pipeline.find(m_name);
    if (!environment || !m_context->hooks.signIn)
        return;
    m_banner->dismiss();
    m_form->setBusy(true);
    auto work = [hook = m_context->hooks.signIn, save = m_context->hooks.savePipeline, environment = *environment,
                 pipeline = m_context->pipeline,
                 signIn = m_form->takeSignIn()](async::Monitor &monitor) -> base::Result<model::Environment> {
        auto answer = hook(environment, signIn, monitor);
        if (!answer || !save)
            return answer;
        model::Pipeline changed = pipeline;
        for (model::Environment &one : changed.environments)
            if (one.name == environment.name)
                one = *answer;
        if (const auto saved = save(changed); !saved)
            return base::failure(saved);
        return answer;
    };
    m_signIn.run(jobs::run(*m_context->jobs, *m_context->pool, tr("Sign in to %1").arg(m_name), work, tr("Signed in")),
                 [this](const base::Result<model::Environment> &answer) {
                     m_form->setBusy(false);
                     if (answer)
                         signedIn(*answer);
                     else
                         m_banner->tell(widgets::Severity::Error, answer.error().message);
                 });
}

void EnvironmentPage::signedIn(const model::Environment &environment)
{
    for (model::Environment &one : m_context->pipeline.environments)
        if (one.name == environment.name)
            one = environment;
    updateConnection();
    m_banner->tell(widgets::Severity::Success,
                   tr("Signed in to %1 as %2.").arg(environment.name, environment.username));
    connect(m_banner->addAction(tr("Read the org now")), &QPushButton::clicked, this, &EnvironmentPage::retrieve);
    m_context->navigator->tellEnvironmentChanged(environment.name);
}

} // namespace backflow::ui::environments
