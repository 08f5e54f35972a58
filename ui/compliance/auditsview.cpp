#include "ui/compliance/auditsview.h"

#include "core/compliance/ownrules.h"
#include "core/promotion/shownnames.h"
#include "ui/compliance/findingsview.h"
#include "ui/compliance/ownrulesview.h"
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
    , m_banner(new widgets::InlineBanner(*context.theme, QStringLiteral("auditsBanner"), this))
    , m_tabs(new QTabWidget(this))
    , m_findings(new FindingsView(context, this))
    , m_own(new OwnRulesView(context, this))
    , m_reading(this)
{
    setObjectName(QStringLiteral("auditsView"));
    m_tabs->setObjectName(QStringLiteral("auditsTabs"));
    m_tabs->setAccessibleName(tr("Parts of the audit"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_findings, tr("Findings"));
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
    bar->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addLayout(bar);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    connect(m_run, &QPushButton::clicked, this, &AuditsView::runNow);
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
}

void AuditsView::updateButtons()
{
    widgets::setUnavailable(m_run, !m_context.backends ? tr("Open a workspace first.")
                                   : m_running         ? tr("It is running.")
                                                       : QString());
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
