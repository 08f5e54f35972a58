#include "ui/setup/teststep.h"

#include "core/ports/orggateway.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statuslabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace backflow::ui::setup {

namespace {

struct Tested {
    QString username;
    qsizetype types = 0;
};

base::Result<Tested> readOnlyTest(const ports::Backends &backends, const model::Environment &environment,
                                  async::Monitor &monitor)
{
    const auto gateway = backends.gateway(environment);
    if (!gateway)
        return base::failure(gateway);
    const auto identity = (*gateway)->identity(monitor);
    if (!identity)
        return base::failure(identity);
    const auto described = (*gateway)->describe(monitor);
    if (!described)
        return base::failure(described);
    return Tested{identity->username, qsizetype(described->types.size())};
}

} // namespace

TestStep::TestStep(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : SetupStep(std::move(context), tr("Test that they can be read"),
                tr("Asks each org who is signed in and what kinds of metadata it has. Nothing is changed. Whoever is "
                   "skipped can be signed in to later, at the environment."),
                parent)
    , m_all(widgets::secondaryButton(QStringLiteral("setupTestAll"), tr("Test again"), this))
{
    setObjectName(QStringLiteral("setupTest"));
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("setupTestArea"));
    area->setAccessibleName(tr("Environments and their tests"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    m_rows = new QWidget(area);
    m_rows->setBackgroundRole(QPalette::Base);
    area->setBackgroundRole(QPalette::Base);
    area->setWidget(m_rows);
    area->setMinimumHeight(140);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::kSpace4);
    m_grid->setVerticalSpacing(theme::kSpace2);
    m_grid->setColumnStretch(1, 1);
    column()->addWidget(area, 1);
    column()->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, &TestStep::testAll);
}

void TestStep::enter()
{
    for (QWidget *old : m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    m_byName.clear();
    int at = 0;
    for (const model::Environment &environment : std::as_const(context().pipeline.environments)) {
        Row row;
        auto *name = new widgets::ElidedLabel(*context().theme, environment.name, m_rows, theme::TextStyle::Strong);
        name->setMinimumWidth(120);
        row.status = new widgets::StatusLabel(*context().theme, m_rows);
        row.status->setObjectName(QStringLiteral("setupTestStatus_") + environment.slug());
        row.signIn =
            widgets::secondaryButton(QStringLiteral("setupSignIn_") + environment.slug(), tr("Sign in…"), m_rows);
        row.signIn->setAccessibleName(tr("Sign in to %1").arg(environment.name));
        widgets::setUnavailable(
            row.signIn, context().hooks.signIn ? QString() : tr("Signing in is not possible in this workspace."));
        connect(row.signIn, &QPushButton::clicked, this, [this, name = environment.name] { signIn(name); });
        m_grid->addWidget(name, at, 0);
        m_grid->addWidget(row.status, at, 1);
        m_grid->addWidget(row.signIn, at, 2);
        m_byName.insert(environment.name, row);
        ++at;
    }
    m_grid->setRowStretch(at, 1);
    testAll();
}

void TestStep::testAll()
{
    widgets::setUnavailable(m_all, m_byName.isEmpty() ? tr("There is no environment yet.") : QString());
    for (const model::Environment &environment : std::as_const(context().pipeline.environments))
        test(environment);
}

void TestStep::test(const model::Environment &environment)
{
    const Row row = m_byName.value(environment.name);
    if (!row.status || !context().backends)
        return;
    if (!environment.orgId) {
        row.status->setStatus(theme::Icon::Never, theme::Role::Neutral, tr("Nobody is signed in"));
        return;
    }
    row.status->setStatus(theme::Icon::Running, theme::Role::Accent, tr("Testing…"));
    row.signIn->setVisible(false);
    auto work = [backends = context().backends, environment](async::Monitor &monitor) {
        return readOnlyTest(*backends, environment, monitor);
    };
    const auto job = jobs::run(*context().jobs, *context().pool, tr("Test %1").arg(environment.name), work, tr("Read"));
    async::deliver(job, row.status, [row](const base::Result<Tested> &tested) {
        row.signIn->setVisible(!tested);
        if (tested)
            row.status->setStatus(
                theme::Icon::Ok, theme::Role::Ok,
                tr("%1: %2").arg(tested->username, tr("%Ln kinds of metadata", nullptr, int(tested->types))));
        else
            row.status->setStatus(theme::Icon::Failed, theme::Role::Error, tested.error().message);
        row.status->setToolTip(row.status->words());
    });
}

void TestStep::signIn(const QString &name)
{
    const model::Environment *environment = context().pipeline.find(name);
    const Row row = m_byName.value(name);
    if (!environment || !context().hooks.signIn)
        return;
    row.status->setStatus(theme::Icon::SignIn, theme::Role::Accent, tr("Waiting for the sign-in in the browser…"));
    widgets::SignIn how;
    if (environment->loginUrl.isEmpty()) { // found among the logins of the sf command
        how.way = widgets::SignIn::Way::SfCli;
        how.alias = environment->name;
    }
    auto work = [hook = context().hooks.signIn, save = context().hooks.savePipeline, environment = *environment,
                 pipeline = context().pipeline, how](async::Monitor &monitor) -> base::Result<model::Environment> {
        auto answer = hook(environment, how, monitor);
        if (!answer)
            return answer;
        model::Pipeline changed = pipeline;
        for (model::Environment &one : changed.environments)
            if (one.name == environment.name)
                one = *answer;
        if (save)
            if (const auto saved = save(changed); !saved)
                return base::failure(saved);
        return answer;
    };
    const auto job = jobs::run(*context().jobs, *context().pool, tr("Sign in to %1").arg(name), work, tr("Signed in"));
    async::deliver(job, row.status, [this, row, name](const base::Result<model::Environment> &answer) {
        if (!answer) {
            row.status->setStatus(theme::Icon::Failed, theme::Role::Error, answer.error().message);
            row.status->setToolTip(row.status->words());
            row.signIn->setText(tr("Try again"));
            return;
        }
        for (model::Environment &one : context().pipeline.environments)
            if (one.name == name)
                one = *answer;
        test(*answer);
    });
}

} // namespace backflow::ui::setup
