#include "ui/access/productionswitch.h"

#include "core/governance/standing.h"
#include "ui/access/productiondialog.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statuslabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace backflow::ui::access {

namespace {

QStringList productionOf(const model::Pipeline &pipeline)
{
    QStringList names;
    for (const model::Environment &environment : pipeline.environments)
        if (environment.isProduction())
            names += environment.name;
    return names;
}

} // namespace

ProductionSwitch::ProductionSwitch(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_state(new widgets::StatusLabel(*m_context->theme, this))
    , m_note(widgets::textLabel(*m_context->theme,
                                tr("Holds for this workspace on this computer and for everybody who opens it here; it "
                                   "is no role, and the policy and the org decide besides."),
                                this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_switch(widgets::secondaryButton(QStringLiteral("accessProductionSwitch"), {}, this))
{
    setObjectName(QStringLiteral("accessProduction"));
    m_state->setObjectName(QStringLiteral("accessProductionState"));
    m_note->setObjectName(QStringLiteral("accessProductionNote"));
    m_note->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kSpace3);
    line->addWidget(m_state, 1);
    line->addWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace1);
    column->addLayout(line);
    column->addWidget(m_note);
    connect(m_switch, &QPushButton::clicked, this, &ProductionSwitch::ask);
    look();
}

void ProductionSwitch::look()
{
    const bool allowed = m_context->policy.productionWrites;
    m_state->setStatus(allowed ? theme::Icon::Warning : theme::Icon::Locked,
                       allowed ? theme::Role::Warning : theme::Role::Muted,
                       allowed ? tr("Changes to production are allowed in this workspace")
                               : tr("Production is read only in this workspace"));
    m_switch->setText(allowed ? tr("Make production read only…") : tr("Allow changes to production…"));
    m_switch->setAccessibleName(m_switch->text());
    const QString cannot = !m_context->backends                          ? tr("Open a workspace first.")
                           : !m_context->hooks.setProductionWrites       ? tr("This cannot be switched here.")
                           : productionOf(m_context->pipeline).isEmpty() ? tr("There is no production in the pipeline.")
                                                                         : QString();
    widgets::setUnavailable(
        m_switch, cannot.isEmpty() ? widgets::whyNot(*m_context, governance::Capability::EditPipeline) : cannot);
}

void ProductionSwitch::ask()
{
    const bool allow = !m_context->policy.productionWrites;
    const auto &standing = m_context->policy.standing;
    const bool underPolicy = standing && standing->state != governance::Standing::State::None;
    auto *dialog = new ProductionDialog(*m_context->theme, allow, productionOf(m_context->pipeline), underPolicy, this);
    connect(dialog, &ProductionDialog::decided, this, [this, allow](const QString &reason) { set(allow, reason); });
    dialog->open();
}

void ProductionSwitch::set(bool allow, const QString &reason)
{
    auto work = [set = m_context->hooks.setProductionWrites, allow, reason](async::Monitor &monitor) {
        return set(allow, reason, monitor);
    };
    const auto job = jobs::run(*m_context->jobs, *m_context->pool,
                               allow ? tr("Allow changes to production") : tr("Make production read only"),
                               std::move(work), tr("On record"), false);
    async::deliver(job, this, [this, allow](const base::Result<> &done) {
        if (!done) {
            Q_EMIT failed(done.error().message);
            return;
        }
        governance::Authorizer::Policy policy = m_context->policy;
        policy.productionWrites = allow;
        if (auto *watch = widgets::PolicyWatch::of(*m_context->navigator))
            watch->take(policy);
        else
            m_context->policy = policy;
        look();
        m_context->navigator->tellPromotionsChanged(); // every window reads the policy anew
    });
}

} // namespace backflow::ui::access
