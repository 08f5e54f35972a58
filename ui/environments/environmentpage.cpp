#include "ui/environments/environmentpage.h"

#include "core/snapshot/snapshots.h"
#include "ui/environments/signinform.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/words.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTreeWidget>

namespace backflow::ui::environments {

using widgets::counted;
using widgets::Navigator;
using widgets::ViewState;

EnvironmentPage::EnvironmentPage(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_header(new widgets::PageHeader(*m_context->theme, tr("Environment"), this))
    , m_banner(new widgets::InlineBanner(*m_context->theme, QStringLiteral("envBanner"), this))
    , m_tabs(new QTabWidget(this))
    , m_latest(this)
    , m_signIn(this)
{
    setObjectName(QStringLiteral("envPage"));
    auto *compare = widgets::secondaryButton(QStringLiteral("envCompareButton"), tr("Compare…"), this);
    auto *retrieveButton = widgets::primaryButton(QStringLiteral("envRetrieveButton"), tr("Read the org now"), this);
    m_header->addControl(compare);
    m_header->addControl(retrieveButton);
    connect(retrieveButton, &QPushButton::clicked, this, &EnvironmentPage::retrieve);
    connect(compare, &QPushButton::clicked, this, [this] {
        const QStringList above = m_context->pipeline.higherNeighbours(m_name);
        if (above.isEmpty())
            m_context->navigator->openCompare(m_name, {});
        else
            m_context->navigator->openCompare(above.first(), m_name);
    });
    m_tabs->setObjectName(QStringLiteral("envTabs"));
    m_tabs->setAccessibleName(tr("Parts of this environment"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(overviewTab(), tr("Overview"));
    m_tabs->addTab(readingsTab(), tr("Readings"));
    m_tabs->addTab(connectionTab(), tr("Connection"));
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, m_tabs, [this, i] { m_tabs->setCurrentIndex(i); });
    }
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
        if (name == m_name)
            readFactsAgain();
    });
    showEnvironment({});
}

QWidget *EnvironmentPage::overviewTab()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace3);
    m_summary = widgets::textLabel(*m_context->theme, {}, content);
    m_summary->setObjectName(QStringLiteral("envSummary"));
    m_summary->setWordWrap(true);
    m_types = new QTreeWidget(content);
    m_types->setObjectName(QStringLiteral("envTypes"));
    m_types->setAccessibleName(tr("Components by type"));
    m_types->setHeaderLabels({tr("Type"), tr("Components")});
    m_types->setRootIsDecorated(false);
    m_types->setAllColumnsShowFocus(true);
    m_types->setUniformRowHeights(true);
    m_types->setAlternatingRowColors(true);
    m_types->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    column->addWidget(m_summary);
    column->addWidget(m_types, 1);
    m_overview = new widgets::StateStack(*m_context->theme, QStringLiteral("envOverview"), content, this);
    connect(m_overview, &widgets::StateStack::actionPressed, this, &EnvironmentPage::retrieve);
    return m_overview;
}

QWidget *EnvironmentPage::readingsTab()
{
    m_readings = new QTreeWidget(this);
    m_readings->setObjectName(QStringLiteral("envReadings"));
    m_readings->setAccessibleName(tr("Readings of this org"));
    m_readings->setHeaderLabels({tr("When"), tr("Who"), tr("What changed")});
    m_readings->setRootIsDecorated(false);
    m_readings->setAllColumnsShowFocus(true);
    m_readings->setUniformRowHeights(true);
    m_readings->setAlternatingRowColors(true);
    m_readings->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_readings->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_readingsStack = new widgets::StateStack(*m_context->theme, QStringLiteral("envReadingsStack"), m_readings, this);
    connect(m_readingsStack, &widgets::StateStack::actionPressed, this, &EnvironmentPage::retrieve);
    return m_readingsStack;
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
    column->addLayout(facts);
    column->addSpacing(theme::kSpace2);
    column->addWidget(widgets::sectionLabel(theme, tr("Sign in"), tab));
    m_form = new SignInForm(theme, tab);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_form, &SignInForm::signInRequested, this, &EnvironmentPage::signIn);
    return tab;
}

void EnvironmentPage::showEnvironment(const QString &name)
{
    m_latest.stop();
    m_banner->dismiss();
    const model::Environment *environment = m_context->pipeline.find(name);
    m_name = environment ? environment->name : QString();
    m_tabs->setEnabled(environment != nullptr);
    m_header->setTitle(environment ? environment->name : tr("Environment"));
    m_header->setSubtitle(!environment ? QString()
                          : environment->stage.isEmpty()
                              ? widgets::kindWords(environment->kind)
                              : tr("%1 · %2").arg(widgets::kindWords(environment->kind), environment->stage));
    updateConnection();
    if (!environment) {
        const widgets::StateText none{theme::Icon::Org, tr("Choose an environment on the map."), {}};
        m_overview->setState(ViewState::Empty, none);
        m_readingsStack->setState(ViewState::Empty, none);
        return;
    }
    m_overview->setState(ViewState::Loading);
    m_readingsStack->setState(ViewState::Loading);
    readFactsAgain();
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
    if (environment)
        m_form->setEnvironment(*environment);
    m_form->setUnavailable(m_context->hooks.signIn ? QString() : tr("Signing in is not possible in this workspace."));
}

void EnvironmentPage::readFactsAgain()
{
    const model::Environment *environment = m_context->pipeline.find(m_name);
    if (!environment || !m_context->backends)
        return;
    auto work = [backends = m_context->backends, environment = *environment](async::Monitor &) {
        return readFacts(*backends, environment);
    };
    m_latest.run(async::start(*m_context->pool, work), [this](const base::Result<EnvironmentFacts> &facts) {
        if (facts) {
            setFacts(*facts);
            return;
        }
        const widgets::StateText text{theme::Icon::Failed, facts.error().message, tr("Read the org now")};
        m_overview->setState(ViewState::Error, text);
        m_readingsStack->setState(ViewState::Error, text);
    });
}

void EnvironmentPage::setFacts(const EnvironmentFacts &facts)
{
    if (!facts.takenAt.isValid()) {
        const widgets::StateText never{theme::Icon::Snapshot,
                                       tr("This org was never read. Reading takes metadata only; nothing in the org is "
                                          "changed."),
                                       tr("Read the org now")};
        m_overview->setState(ViewState::Empty, never);
        m_readingsStack->setState(ViewState::Empty, never);
        return;
    }
    m_summary->setText(
        tr("%1 in %2, last read %3.")
            .arg(counted(facts.components, tr("1 component"), tr("%1 components")),
                 counted(facts.files, tr("1 file"), tr("%1 files")),
                 widgets::ageWords(facts.takenAt, m_context->backends ? m_context->backends->clock().now()
                                                                      : QDateTime::currentDateTimeUtc())));
    m_types->clear();
    for (const EnvironmentFacts::TypeCount &count : facts.types) {
        // The tree owns its rows.
        auto *row =
            new QTreeWidgetItem(m_types, {widgets::typeWords(count.type), QLocale().toString(count.components)});
        row->setToolTip(0, count.type);
    }
    m_readings->clear();
    for (const EnvironmentFacts::Reading &reading : facts.readings)
        new QTreeWidgetItem(m_readings, {QLocale().toString(reading.when.toLocalTime(), QLocale::ShortFormat),
                                         reading.who, reading.words});
    m_overview->setReady();
    m_readingsStack->setReady();
}

void EnvironmentPage::retrieve()
{
    const model::Environment *environment = m_context->pipeline.find(m_name);
    if (!environment || !m_context->backends)
        return;
    m_banner->dismiss();
    auto work = [backends = m_context->backends, environment = *environment](async::Monitor &monitor) {
        return snapshot::take(*backends, environment, {}, monitor);
    };
    const auto job =
        jobs::run(*m_context->jobs, *m_context->pool, tr("Read %1").arg(m_name), work, tr("Read and kept"));
    async::deliver(job, this, [this, name = m_name](const base::Result<snapshot::TakeReport> &report) {
        if (!report) {
            if (report.error().code == base::Errc::Canceled || name != m_name)
                return;
            m_banner->tell(widgets::Severity::Error, report.error().message);
            if (report.error().code == base::Errc::Unauthorized)
                connect(m_banner->addAction(tr("Sign in…")), &QPushButton::clicked, m_tabs,
                        [this] { m_tabs->setCurrentIndex(m_tabs->count() - 1); });
            return;
        }
        if (name == m_name && !report->notRead.isEmpty())
            m_banner->tell(widgets::Severity::Warning,
                           tr("%1 could not be read and kept their last known content: %2")
                               .arg(counted(report->notRead.size(), tr("1 component"), tr("%1 components")),
                                    report->notRead.mid(0, 5).join(QStringLiteral("; "))));
        m_context->navigator->tellEnvironmentChanged(name);
    });
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
