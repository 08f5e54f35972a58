#include "ui/sandbox/refreshwizard.h"

#include "core/sandbox/restore.h"
#include "ui/environments/signinform.h"
#include "ui/jobs/joblist.h"
#include "ui/sandbox/checklistview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backflow::ui::sandbox {

namespace core = backflow::sandbox;

namespace {

constexpr int kWidthInLines = 44;
constexpr int kHeightInLines = 36;

} // namespace

RefreshWizard::RefreshWizard(std::shared_ptr<widgets::AppContext> context, const QString &environment, QWidget *parent)
    : QDialog(parent)
    , m_context(std::move(context))
    , m_environment(environment)
    , m_banner(new widgets::InlineBanner(*m_context->theme, QStringLiteral("refreshBanner"), this))
    , m_rail(widgets::textLabel(*m_context->theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_steps(new QStackedWidget(this))
    , m_looking(this)
{
    setObjectName(QStringLiteral("refreshWizard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Refresh of %1").arg(environment));
    const int line = fontMetrics().height();
    resize(line * kWidthInLines, line * kHeightInLines);
    m_rail->setObjectName(QStringLiteral("refreshRail"));
    m_rail->setWordWrap(true);
    m_steps->setObjectName(QStringLiteral("refreshSteps"));
    for (QWidget *step : {lookingStep(), beforeStep(), runningStep(), connectStep(), afterStep()})
        m_steps->addWidget(step);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(widgets::secondaryButton(QStringLiteral("refreshClose"), tr("Close"), this),
                       QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_rail);
    column->addWidget(m_banner);
    column->addWidget(m_steps, 1);
    column->addWidget(buttons);
    lookAgain();
}

RefreshWizard::Step RefreshWizard::step() const
{
    return Step(m_steps->currentIndex());
}

void RefreshWizard::goTo(Step step)
{
    m_steps->setCurrentIndex(step);
    const QStringList names{tr("Save and start"), tr("Refresh"), tr("Connect"), tr("Afterwards")};
    QStringList shown;
    for (qsizetype i = 0; i < names.size(); ++i)
        shown += i + 1 == qsizetype(step) ? tr("Step %1: %2").arg(QLocale().toString(i + 1), names.at(i)) : names.at(i);
    m_rail->setText(shown.join(QStringLiteral("  ›  ")));
    m_rail->setVisible(step != Looking);
}

void RefreshWizard::lookAgain()
{
    goTo(Looking);
    auto work = [office = officeOf(*m_context), environment = m_environment](async::Monitor &monitor) {
        return standingOf(office, environment, monitor);
    };
    m_looking.run(async::start(*m_context->pool, work), [this](const base::Result<Standing> &standing) {
        if (standing)
            setStanding(*standing);
        else
            tell(standing.error());
    });
}

void RefreshWizard::setStanding(const Standing &standing)
{
    m_standing = standing;
    showCapture();
    if (standing.refreshed) {
        m_orgs->setText(tr("%1 was org %2. Its sandbox was refreshed from %3 and is org %4 now.")
                            .arg(m_environment, standing.refreshed->orgBefore,
                                 standing.refreshed->source.isEmpty() ? tr("its source") : standing.refreshed->source,
                                 standing.refreshed->orgNow));
        goTo(Connect);
        m_connect->setFocus();
    } else if (standing.state && core::isBusy(*standing.state)) {
        showState(*standing.state);
        goTo(Running);
        watch();
    } else {
        goTo(Before);
        m_save->setFocus();
        if (!standing.state)
            tell({base::Errc::Offline, standing.problem, {}});
    }
}

void RefreshWizard::tell(const base::Error &error)
{
    if (error.code != base::Errc::Canceled)
        m_banner->tell(widgets::Severity::Error, error.message);
}

void RefreshWizard::save()
{
    const model::Environment *environment = m_context->pipeline.find(m_environment);
    if (!environment)
        return;
    m_banner->dismiss();
    widgets::setUnavailable(m_save, tr("It is being saved."));
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline, environment = *environment](
                    async::Monitor &monitor) { return core::capture(backends, pipeline, environment, {}, monitor); };
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, tr("Save the changes of %1").arg(m_environment),
                               work, tr("Saved"));
    async::deliver(job, this, [this](const base::Result<core::Capture> &made) {
        widgets::setUnavailable(m_save, {});
        if (!made) {
            tell(made.error());
            return;
        }
        m_standing.capture = *made;
        showCapture();
        m_reason->setFocus();
    });
}

void RefreshWizard::startNow()
{
    m_banner->dismiss();
    widgets::setUnavailable(m_start, tr("Production is being asked."));
    core::RefreshOptions options{m_reason->text().trimmed(),
                                 m_standing.capture && !m_without->isChecked() ? m_standing.capture->id : QString()};
    auto work = [office = officeOf(*m_context), environment = m_environment, options](async::Monitor &monitor) {
        return startRefresh(office, environment, options, monitor);
    };
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, tr("Have %1 refreshed").arg(m_environment), work,
                               tr("Begun"), false);
    async::deliver(job, this, [this](const base::Result<core::Refresh> &begun) {
        widgets::setUnavailable(m_start, {});
        checkStart();
        // Where the answer was lost, looking tells whether it began.
        if (!begun && begun.error().code != base::Errc::Unknown) {
            tell(begun.error());
            return;
        }
        if (!begun)
            tell(begun.error());
        goTo(Running);
        watch();
    });
}

void RefreshWizard::watch()
{
    auto work = [office = officeOf(*m_context), environment = m_environment](async::Monitor &monitor) {
        return awaitRefresh(office, environment, monitor);
    };
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, tr("Refresh of %1").arg(m_environment), work,
                               tr("The copying is over"));
    const int id = m_context->jobs->lastId();
    connect(m_context->jobs, &QAbstractItemModel::dataChanged, this, [this, id] {
        const jobs::JobRow *row = m_context->jobs->row(id);
        if (!row || step() != Running)
            return;
        m_progress->setRange(0, 100);
        m_progress->setValue(int(row->done));
        m_status->setText(row->words);
    });
    async::deliver(job, this, [this](const base::Result<core::RefreshState> &state) {
        if (!state) {
            tell(state.error());
            return;
        }
        showState(*state);
        m_context->navigator->tellEnvironmentChanged(m_environment);
        if (state->hasNewOrg)
            lookAgain();
    });
}

void RefreshWizard::act(ports::CopyAction action)
{
    for (QPushButton *button : {m_activate, m_discard})
        widgets::setUnavailable(button, tr("Production is being asked."));
    auto work = [office = officeOf(*m_context), environment = m_environment, action](async::Monitor &monitor) {
        return actOnCopy(office, environment, action, monitor);
    };
    const QString title = action == ports::CopyAction::Activate ? tr("Activate the copy of %1").arg(m_environment)
                                                                : tr("Give the copy of %1 up").arg(m_environment);
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, title, work, tr("Begun"), false);
    async::deliver(job, this, [this](const base::Result<> &done) {
        for (QPushButton *button : {m_activate, m_discard})
            widgets::setUnavailable(button, {});
        if (!done)
            tell(done.error());
        else
            watch();
    });
}

void RefreshWizard::showState(const core::RefreshState &state)
{
    const bool waits = state.copying && state.copying->waitsForActivation();
    m_activate->setVisible(waits);
    m_discard->setVisible(waits);
    m_progress->setRange(0, 100);
    m_progress->setValue(state.copying ? std::max(0, state.copying->progress) : 0);
    if (!state.copying)
        m_status->setText(tr("%1 has not shown the copy yet.").arg(state.production));
    else if (waits)
        m_status->setText(tr("The copy is ready. Activating puts it in the place of %1.").arg(m_environment));
    else if (!state.copying->isComplete() && !core::isBusy(state))
        m_status->setText(tr("%1 says that the copying ended: %2. The sandbox is as it was.")
                              .arg(state.production, state.copying->status));
    else
        m_status->setText(state.copying->status);
}

void RefreshWizard::connectNow()
{
    m_banner->dismiss();
    widgets::setUnavailable(m_connect, tr("It is being connected."));
    std::optional<widgets::SignIn> signIn;
    if (m_otherWay->isChecked())
        signIn = m_form->takeSignIn();
    auto work = [office = officeOf(*m_context), environment = m_environment, signIn](async::Monitor &monitor) {
        return connectAnew(office, environment, signIn, monitor);
    };
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, tr("Connect %1 to its new org").arg(m_environment),
                               work, tr("Connected"));
    // The window has to know, also where this dialog is gone by then.
    async::deliver(job, m_context->navigator, [context = m_context](const base::Result<Connected> &done) {
        if (!done)
            return;
        for (model::Environment &one : context->pipeline.environments) {
            if (one.name == done->environment.name)
                one = done->environment;
        }
        context->navigator->tellEnvironmentChanged(done->environment.name);
    });
    async::deliver(job, this, [this](const base::Result<Connected> &done) {
        widgets::setUnavailable(m_connect, {});
        if (done)
            connected(*done);
        else
            tell(done.error());
    });
}

void RefreshWizard::connected(const Connected &done)
{
    QStringList lines{tr("%1 is connected to org %2 as %3.")
                          .arg(m_environment, done.rebound.noticed.orgNow, done.environment.username),
                      tr("%Ln component(s) read.", nullptr, done.rebound.components)};
    lines += done.rebound.unknown > 0
                 ? tr("Common versions set right; of %Ln component(s) none is known, and what differs there is asked.",
                      nullptr, done.rebound.unknown)
                 : tr("Common versions set right: a back-promotion asks about real conflicts only.");
    if (!done.rebound.shareProblem.isEmpty())
        lines += tr("It is on this computer alone for now: %1").arg(done.rebound.shareProblem);
    m_done->setText(lines.join(u' '));
    const bool hasWork = m_standing.capture && !m_standing.capture->work.isEmpty() &&
                         m_standing.capture->orgId == done.rebound.noticed.orgBefore;
    m_restore->setVisible(hasWork);
    if (hasWork)
        m_restore->setText(tr("Put the %Ln saved component(s) back…", nullptr, int(m_standing.capture->work.size())));
    m_afterColumn->addWidget(new ChecklistView(m_context, m_environment, this), 1);
    goTo(After);
}

void RefreshWizard::restore()
{
    if (!m_standing.capture)
        return;
    widgets::setUnavailable(m_restore, tr("The plan is being made."));
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline, id = m_standing.capture->id](
                    async::Monitor &monitor) { return core::restoreDraft(backends, pipeline, id, {}, monitor); };
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, tr("Put work back into %1").arg(m_environment), work,
                               tr("The plan is made"));
    async::deliver(job, this, [this](const base::Result<promotion::Draft> &draft) {
        widgets::setUnavailable(m_restore, {});
        if (!draft) {
            tell(draft.error());
            return;
        }
        m_context->navigator->tellPromotionsChanged();
        const QString id = draft->id;
        accept();
        m_context->navigator->openPromotion(id);
    });
}

} // namespace backflow::ui::sandbox
