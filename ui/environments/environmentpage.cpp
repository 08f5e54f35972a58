#include "ui/environments/environmentpage.h"

#include "core/masking/scanner.h"
#include "core/snapshot/orgrelease.h"
#include "core/snapshot/snapshots.h"
#include "ui/environments/comparemenu.h"
#include "ui/environments/drifttab.h"
#include "ui/environments/waitingtab.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QPushButton>
#include <QTabWidget>

namespace backflow::ui::environments {

using widgets::Navigator;
using widgets::ViewState;

EnvironmentPage::EnvironmentPage(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_header(new widgets::PageHeader(*m_context->theme, tr("Environment"), this))
    , m_banner(new widgets::InlineBanner(*m_context->theme, QStringLiteral("envBanner"), this))
    , m_latest(this)
    , m_latestWork(this)
    , m_signIn(this)
{
    setObjectName(QStringLiteral("envPage"));
    makeHeader();
    makeTabs();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    const Navigator *navigator = m_context->navigator;
    connect(navigator, &Navigator::environmentRequested, this, &EnvironmentPage::showEnvironment);
    connect(navigator, &Navigator::workspaceChanged, this, [this] { showEnvironment({}); });
    connect(navigator, &Navigator::environmentChanged, this, [this](const QString &name) {
        if (m_name.isEmpty())
            return;
        if (name == m_name)
            readAgain();
        else if (m_context->pipeline.higherNeighbours(m_name).contains(name))
            readWorkAgain();
    });
    showEnvironment({});
}

void EnvironmentPage::makeHeader()
{
    m_compare = widgets::secondaryButton(QStringLiteral("envCompareButton"), tr("Compare"), this);
    m_compareMenu = new CompareMenu(this);
    m_compare->setMenu(m_compareMenu);
    auto *retrieveButton = widgets::secondaryButton(QStringLiteral("envRetrieveButton"), tr("Read the org now"), this);
    m_backPromote = widgets::primaryButton(QStringLiteral("envBackPromoteButton"), tr("Back-promote…"), this);
    for (QPushButton *button : {m_compare, retrieveButton, m_backPromote})
        m_header->addControl(button);
    connect(retrieveButton, &QPushButton::clicked, this, &EnvironmentPage::retrieve);
    const auto needs = [this](QWidget *control, governance::Capability capability) {
        widgets::guardControl(control, *m_context->navigator, [this, capability] {
            return m_name.isEmpty() ? QString() : widgets::whyNot(*m_context, capability, m_name);
        });
    };
    needs(m_compare, governance::Capability::Compare);
    needs(retrieveButton, governance::Capability::Retrieve);
    needs(m_backPromote, governance::Capability::Plan);
    widgets::onPolicyChange(*m_context->navigator, this, [this] {
        updateConnection();
        updateAccess();
    });
    connect(m_compareMenu, &CompareMenu::chosen, this, &EnvironmentPage::compareWith);
    connect(m_backPromote, &QPushButton::clicked, this, [this] {
        if (m_work && !m_work->toReceive.isEmpty())
            m_context->navigator->startBackPromotion(m_work->toReceive.constFirst().above, m_name);
    });
}

/// What is above is the source of what is here; among several, this one is.
void EnvironmentPage::compareWith(const QStringList &others)
{
    if (others.size() == 1 && m_context->pipeline.higherNeighbours(m_name).contains(others.first()))
        m_context->navigator->openCompareWith(others.first(), {m_name});
    else if (!others.isEmpty())
        m_context->navigator->openCompareWith(m_name, others);
}

void EnvironmentPage::makeTabs()
{
    m_tabs = new QTabWidget(this); // after what stands above it, for Tab
    m_tabs->setObjectName(QStringLiteral("envTabs"));
    m_tabs->setAccessibleName(tr("Parts of this environment"));
    m_tabs->setDocumentMode(true);
    m_drift = new DriftTab(m_context, this);
    m_receive = new WaitingTab(m_context, WaitingTab::Kind::Receive, this);
    m_promote = new WaitingTab(m_context, WaitingTab::Kind::Promote, this);
    m_tabs->addTab(overviewTab(), tr("Overview"));
    m_tabs->addTab(m_drift, tr("Drift"));
    m_tabs->addTab(m_receive, tr("To receive"));
    m_tabs->addTab(m_promote, tr("To promote"));
    m_tabs->addTab(readingsTab(), tr("History"));
    m_tabs->addTab(accessTab(), tr("Access"));
    m_tabs->addTab(connectionTab(), tr("Connection"));
    widgets::PageCommands(this, tr("Environment")).addTabs("environmentTab", m_tabs);
    connect(m_drift, &DriftTab::driftChanged, this, &EnvironmentPage::updateTitles);
    connect(m_drift, &DriftTab::signInWanted, this, [this] { showTab(Connection); });
    for (WaitingTab *tab : {m_receive, m_promote})
        connect(tab, &WaitingTab::retryWanted, this, &EnvironmentPage::readWorkAgain);
}

void EnvironmentPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

QJsonObject EnvironmentPage::keptState() const
{
    return {{QStringLiteral("tab"), m_tabs->currentIndex()}, {QStringLiteral("drift"), m_drift->keptState()}};
}

void EnvironmentPage::takeKept(const QJsonObject &kept)
{
    m_tabs->setCurrentIndex(kept[QStringLiteral("tab")].toInt());
    m_drift->takeKept(kept[QStringLiteral("drift")].toObject());
}

void EnvironmentPage::refresh()
{
    showEnvironment(m_name);
}

void EnvironmentPage::showEnvironment(const QString &name)
{
    m_latest.stop();
    m_latestWork.stop();
    m_work.reset();
    m_banner->dismiss();
    const model::Environment *environment = m_context->pipeline.find(name);
    m_name = environment ? environment->name : QString();
    widgets::setUnavailable(m_tabs, environment ? QString() : tr("Choose an environment on the map."));
    m_header->setTitle(environment ? environment->name : tr("Environment"));
    updateHeader(std::nullopt);
    m_compareMenu->setEnvironment(m_context->pipeline, m_name);
    widgets::setUnavailable(m_compare, !environment ? tr("Choose an environment on the map.")
                                       : m_context->pipeline.environments.size() < 2
                                           ? tr("There is no other environment to compare with.")
                                           : QString());
    updateConnection();
    updateAccess();
    widgets::setUnavailable(findChild<QPushButton *>(QStringLiteral("envRetrieveButton")), {});
    for (WaitingTab *tab : {m_receive, m_promote})
        tab->showLoading(m_name);
    m_drift->showEnvironment(environment);
    updateTitles();
    updateBackPromote();
    if (!environment) {
        const widgets::StateText none{theme::Icon::Org, tr("Choose an environment on the map."), {}};
        m_overview->setState(ViewState::Empty, none);
        m_readingsStack->setState(ViewState::Empty, none);
        return;
    }
    m_overview->setState(ViewState::Loading);
    m_readingsStack->setState(ViewState::Loading);
    readFactsAgain();
    readWorkAgain();
}

void EnvironmentPage::readAgain()
{
    readFactsAgain();
    m_drift->reload();
    readWorkAgain();
}

void EnvironmentPage::readWorkAgain()
{
    if (m_name.isEmpty() || !m_context->backends)
        return;
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline, name = m_name](
                    async::Monitor &monitor) { return promotion::workAt(backends, pipeline, name, monitor); };
    m_latestWork.run(async::start(*m_context->pool, work),
                     [this](const base::Result<promotion::EnvironmentWork> &found) {
                         if (found) {
                             showWork(*found);
                             return;
                         }
                         for (WaitingTab *tab : {m_receive, m_promote})
                             tab->showError(found.error());
                     });
}

void EnvironmentPage::showWork(const promotion::EnvironmentWork &work)
{
    m_work = work;
    const bool hasAbove = !m_context->pipeline.higherNeighbours(m_name).isEmpty();
    m_receive->showWork(work, hasAbove);
    m_promote->showWork(work, hasAbove);
    m_drift->setWork(work);
    updateTitles();
    updateBackPromote();
}

void EnvironmentPage::updateTitles()
{
    const auto title = [this](Tab tab, const QString &words, std::optional<qsizetype> count) {
        m_tabs->setTabText(tab, count ? tr("%1 %2").arg(words, QLocale().toString(qlonglong(*count))) : words);
    };
    const auto &drift = m_drift->drift();
    title(Drift, tr("Drift"), drift ? std::optional(drift->rows.size()) : std::nullopt);
    title(ToReceive, tr("To receive"), m_work ? std::optional(componentCount(m_work->toReceive)) : std::nullopt);
    title(ToPromote, tr("To promote"), m_work ? std::optional(componentCount(m_work->toPromote)) : std::nullopt);
}

void EnvironmentPage::updateBackPromote()
{
    widgets::setUnavailable(m_backPromote, !m_work                       ? tr("What is due is not known yet.")
                                           : m_work->toReceive.isEmpty() ? tr("Nothing is due here.")
                                                                         : QString());
}

void EnvironmentPage::retrieve()
{
    const model::Environment *environment = m_context->pipeline.find(m_name);
    if (!environment || !m_context->backends)
        return;
    m_banner->dismiss();
    if (const QString no = widgets::whyNot(*m_context, governance::Capability::Retrieve, m_name); !no.isEmpty()) {
        m_banner->tell(widgets::Severity::Warning, no);
        return;
    }
    auto work = [backends = m_context->backends, environment = *environment,
                 pipeline = m_context->pipeline](async::Monitor &monitor) {
        snapshot::TakeOptions options;
        options.apiVersion = snapshot::readingVersion(*backends, pipeline);
        options.look = backflow::masking::tellSecrets;
        auto taken = snapshot::take(*backends, environment, options, monitor);
        if (taken) // where it was copied from is nothing to fail for
            (void)snapshot::learnOrigins(*backends, pipeline, monitor);
        return taken;
    };
    const auto job =
        jobs::run(*m_context->jobs, *m_context->pool, tr("Read %1").arg(m_name), work, tr("Read and kept"));
    async::deliver(job, this, [this, name = m_name](const base::Result<snapshot::TakeReport> &report) {
        if (!report) {
            if (report.error().code == base::Errc::Canceled || name != m_name)
                return;
            m_banner->tell(widgets::Severity::Error, report.error().message);
            if (report.error().code == base::Errc::Unauthorized)
                connect(m_banner->addAction(tr("Sign in…")), &QPushButton::clicked, this,
                        [this] { showTab(Connection); });
            return;
        }
        if (name == m_name && !report->notRead.isEmpty())
            m_banner->tell(widgets::Severity::Warning,
                           tr("%1 could not be read and kept their last known content: %2")
                               .arg(tr("%Ln components", nullptr, int(report->notRead.size())),
                                    report->notRead.mid(0, 5).join(QStringLiteral("; "))));
        if (name == m_name && !report->warnings.isEmpty()) {
            m_banner->dismiss();
            m_banner->tell(widgets::Severity::Warning, backflow::masking::secretsSentence(report->warnings));
        }
        m_context->navigator->tellEnvironmentChanged(name);
    });
}

} // namespace backflow::ui::environments
