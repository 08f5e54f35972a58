#include "ui/compliance/auditsview.h"

#include "core/compliance/ownrules.h"
#include "core/promotion/shownnames.h"
#include "core/snapshot/audittrail.h"
#include "core/snapshot/loginhistory.h"
#include "ui/compliance/findingsview.h"
#include "ui/compliance/ownrulesview.h"
#include "ui/compliance/reportexport.h"
#include "ui/compliance/reviewview.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/words.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace backflow::ui::compliance {

namespace core = backflow::compliance;

AuditsView::AuditsView(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_when(widgets::textLabel(*context.theme, {}, this))
    , m_run(widgets::primaryButton(QStringLiteral("auditsRun"), tr("Audit now"), this))
    , m_import(widgets::secondaryButton(QStringLiteral("auditsImport"), tr("Import trails"), this))
    , m_report(widgets::secondaryButton(QStringLiteral("auditsReport"), tr("Write report…"), this))
    , m_banner(new widgets::InlineBanner(*context.theme, QStringLiteral("auditsBanner"), this))
    , m_tabs(new QTabWidget(this))
    , m_findings(new FindingsView(context, this))
    , m_own(new OwnRulesView(context, this))
    , m_review(new ReviewView(context, this))
    , m_export(new ReportExport(context, this))
    , m_reading(this)
{
    setObjectName(QStringLiteral("auditsView"));
    m_tabs->setObjectName(QStringLiteral("auditsTabs"));
    m_tabs->setAccessibleName(tr("Parts of the audit"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(m_review, tr("Access review"));
    m_tabs->addTab(m_own, tr("Own rules"));
    buildBar();
    connect(m_findings, &FindingsView::auditWanted, this, &AuditsView::runNow);
    connect(m_own, &OwnRulesView::changed, this, [this] {
        m_banner->tell(widgets::Severity::Info, tr("The rules were changed. The next audit goes by them."));
    });
    const auto forget = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    };
    connect(context.navigator, &widgets::Navigator::workspaceChanged, this, forget);
    updateButtons();
}

void AuditsView::buildBar()
{
    m_when->setObjectName(QStringLiteral("auditsWhen"));
    m_when->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kSpace2);
    bar->addWidget(m_when, 1);
    bar->addWidget(m_import);
    bar->addWidget(m_report);
    bar->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addLayout(bar);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    m_import->setToolTip(
        tr("Reads each org's setup audit trail and sign-ins since the last time. They are kept here after "
           "Salesforce has forgotten them, and stand in History."));
    m_report->setToolTip(tr("The last audit, who may do what, and the proof that the record is whole"));
    connect(m_run, &QPushButton::clicked, this, &AuditsView::runNow);
    connect(m_import, &QPushButton::clicked, this, &AuditsView::importTrails);
    connect(m_report, &QPushButton::clicked, m_export, &ReportExport::ask);
    connect(m_export, &ReportExport::failed, this,
            [this](const QString &sentence) { m_banner->tell(widgets::Severity::Error, sentence); });
    widgets::guardControl(m_import, *m_context.navigator,
                          [this] { return widgets::whyNotAnywhere(m_context, governance::Capability::Retrieve); });
    widgets::guardControl(m_report, *m_context.navigator,
                          [this] { return widgets::whyNot(m_context, governance::Capability::ExportAudit); });
    widgets::guardControl(m_run, *m_context.navigator,
                          [this] { return widgets::whyNot(m_context, governance::Capability::Compare); });
}

void AuditsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void AuditsView::refresh()
{
    m_stale = false;
    updateButtons();
    if (!m_context.backends) {
        take(Read{});
        return;
    }
    if (!m_audit)
        m_findings->setLoading();
    m_own->refresh();
    m_review->refresh();
    auto job = async::start(*m_context.pool, [backends = m_context.backends](async::Monitor &) -> base::Result<Read> {
        const auto journal = backends->journal();
        if (!journal)
            return base::failure(journal);
        auto audit = core::lastAudit(**journal);
        if (!audit)
            return base::failure(audit);
        auto rules = core::rulesHere(*backends);
        if (!rules)
            return base::failure(rules);
        return Read{*std::move(audit), *std::move(rules)};
    });
    m_reading.run(job, [this](base::Result<Read> read) { take(std::move(read)); });
}

void AuditsView::take(base::Result<Read> read)
{
    if (!read) {
        m_findings->setProblem(read.error().message);
        return;
    }
    m_audit = read->audit ? std::make_shared<const core::Audit>(*std::move(read->audit)) : nullptr;
    m_findings->setAudit(m_audit, read->rules);
    if (m_audit) {
        QStringList lines{tr("Last audit %1 by %2: %3")
                              .arg(widgets::ageWords(m_audit->at, m_context.backends->clock().now()),
                                   promotion::shownPerson(m_audit->by), core::auditWords(*m_audit))};
        for (const core::EnvironmentAudit &one : m_audit->environments) {
            if (!one.problem.isEmpty())
                lines += tr("%1: %2").arg(one.environment, one.problem);
        }
        m_when->setText(lines.join(u' '));
    } else {
        m_when->setText(tr("What was last read of every environment is held against rules. No org is asked."));
    }
    updateButtons();
}

void AuditsView::updateButtons()
{
    widgets::setUnavailable(m_run, !m_context.backends ? tr("Open a workspace first.")
                                   : m_running         ? tr("It is running.")
                                                       : QString());
    widgets::setUnavailable(m_import, !m_context.backends ? tr("Open a workspace first.")
                                      : m_importing       ? tr("It is running.")
                                                          : QString());
    widgets::setUnavailable(m_report, m_audit ? QString() : tr("Make an audit first."));
}

void AuditsView::importTrails()
{
    if (!m_context.backends || m_importing)
        return;
    m_importing = true;
    updateButtons();
    auto work = [backends = m_context.backends,
                 pipeline = m_context.pipeline](async::Monitor &monitor) -> base::Result<QStringList> {
        QStringList problems;
        for (qsizetype at = 0; at < pipeline.environments.size(); ++at) {
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            monitor.advance(at, pipeline.environments.size());
            const model::Environment &environment = pipeline.environments.at(at);
            if (const auto trail = snapshot::importAuditTrail(*backends, environment, monitor); !trail)
                problems += tr("%1: %2").arg(environment.name, trail.error().message);
            else if (const auto logins = snapshot::importLogins(*backends, environment, monitor); !logins)
                problems += tr("%1: %2").arg(environment.name, logins.error().message);
        }
        return problems;
    };
    const auto done = [](const QStringList &problems) {
        return problems.isEmpty() ? jobs::JobEnd{jobs::JobState::Done, tr("All are imported")}
                                  : jobs::JobEnd{jobs::JobState::Failed, problems.join(u'\n')};
    };
    const auto job =
        jobs::run(*m_context.jobs, *m_context.pool, tr("Import of the orgs' trails and sign-ins"), work, done);
    async::deliver(job, this, [this](const base::Result<QStringList> &problems) {
        m_importing = false;
        updateButtons();
        if (problems && problems->isEmpty())
            m_context.navigator->notify(tr("Setup trails and sign-ins are imported; they stand in History."));
        else if (problems)
            m_banner->tell(widgets::Severity::Warning, problems->join(u'\n'));
    });
}

void AuditsView::runNow()
{
    if (!m_context.backends || m_running)
        return;
    m_running = true;
    updateButtons();
    m_banner->dismiss();
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline](async::Monitor &monitor) {
        return core::auditNow(backends, pipeline, {}, monitor);
    };
    const auto done = [](const core::Audit &audit) {
        return jobs::JobEnd{jobs::JobState::Done, core::auditWords(audit)};
    };
    const auto job = jobs::run(*m_context.jobs, *m_context.pool, tr("Audit of all environments"), work, done);
    async::deliver(job, this, [this](const base::Result<core::Audit> &audit) {
        m_running = false;
        updateButtons();
        if (!audit && audit.error().code != base::Errc::Canceled)
            m_banner->tell(widgets::Severity::Error, audit.error().message);
        refresh();
    });
}

} // namespace backflow::ui::compliance
