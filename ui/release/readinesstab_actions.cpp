// What the tab does: asking orgs and providers, running checks, what people say about one, the reports.
#include "core/base/durablefile.h"
#include "core/release/reports.h"
#include "ui/jobs/joblist.h"
#include "ui/keep/reasonform.h"
#include "ui/release/readinesstab.h"
#include "ui/release/upgradedialog.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>

namespace backflow::ui::release {

namespace core = backflow::release;
using core::Check;
using core::CheckStep;
using core::Readiness;
using governance::Capability;

namespace {

/// What is needed to run it.
std::optional<Capability> neededFor(CheckStep step)
{
    switch (step) {
    case CheckStep::RunTests:
    case CheckStep::Validate:
        return Capability::Validate;
    case CheckStep::KeepBefore:
    case CheckStep::KeepAfter:
        return Capability::Retrieve;
    case CheckStep::BackPromote:
        return Capability::Plan;
    default:
        return std::nullopt;
    }
}

} // namespace

Ground ReadinessTab::ground() const
{
    return {m_context->backends, m_context->pipeline, m_version, m_context->hooks.readPolicy, m_context->policy};
}

QString ReadinessTab::stepWords(const Check &check) const
{
    switch (check.step) {
    case CheckStep::None:
        return {};
    case CheckStep::AskDates:
    case CheckStep::Ask:
        return tr("Ask for releases and dates");
    case CheckStep::BackPromote:
        return tr("Back-promote…");
    case CheckStep::RunTests:
        return tr("Run its tests");
    case CheckStep::ShowOldVersions:
        return tr("Check again");
    case CheckStep::KeepBefore:
        return tr("Read and keep as before");
    case CheckStep::KeepAfter:
        return tr("Read and keep as after");
    case CheckStep::Report:
        return tr("Show what changed…");
    case CheckStep::Validate:
        return tr("Validate again");
    }
    Q_UNREACHABLE_RETURN({});
}

void ReadinessTab::ask()
{
    if (!m_context->backends)
        return;
    widgets::setUnavailable(m_ask, tr("It is being asked."));
    auto work = [ground = ground()](async::Monitor &monitor) { return askAll(ground, monitor); };
    m_reading.run(jobs::run(*m_context->jobs, *m_context->pool, tr("Ask for releases and upgrade dates"), work,
                            tr("Asked and kept")),
                  [this](const base::Result<Readiness> &readiness) { take(readiness); });
}

void ReadinessTab::look()
{
    if (!m_context->backends)
        return;
    auto work = [ground = ground()](async::Monitor &monitor) {
        return core::lookAgain(ground.backends, ground.pipeline, ground.version, monitor);
    };
    m_reading.run(
        jobs::run(*m_context->jobs, *m_context->pool, tr("Check the readiness for a release"), work, tr("Checked")),
        [this](const base::Result<Readiness> &readiness) { take(readiness); });
}

void ReadinessTab::step()
{
    const Check *check = current();
    if (!check || !m_context->backends)
        return;
    if (const auto needed = neededFor(check->step)) {
        const QString no = check->environment.isEmpty() ? widgets::whyNot(*m_context, *needed)
                                                        : widgets::whyNot(*m_context, *needed, check->environment);
        if (!no.isEmpty()) {
            m_banner->tell(widgets::Severity::Warning, no);
            return;
        }
    }
    switch (check->step) {
    case CheckStep::AskDates:
    case CheckStep::Ask:
        ask();
        return;
    case CheckStep::ShowOldVersions:
        look();
        return;
    case CheckStep::BackPromote:
        if (const QStringList above = m_context->pipeline.higherNeighbours(check->environment); !above.isEmpty())
            m_context->navigator->startBackPromotion(above.constFirst(), check->environment);
        return;
    case CheckStep::Report:
        openReport(check->environment);
        return;
    default:
        runStep(*check, check->title);
    }
}

void ReadinessTab::runStep(const Check &check, const QString &title)
{
    widgets::setUnavailable(m_step, tr("It is under way."));
    auto work = [ground = ground(), check](async::Monitor &monitor) {
        return release::runStep(ground, check, monitor);
    };
    m_reading.run(jobs::run(*m_context->jobs, *m_context->pool, title, work, tr("Checked")),
                  [this, name = check.environment](const base::Result<Readiness> &readiness) {
                      take(readiness);
                      if (readiness && !name.isEmpty())
                          m_context->navigator->tellEnvironmentChanged(name);
                  });
}

void ReadinessTab::askOwner()
{
    const Check *check = current();
    if (!check)
        return;
    m_form->ask({tr("Who sees to “%1”, and until when?").arg(check->title), tr("Keep it"), tr("Name"), false, true,
                 check->due.isValid() ? check->due : QDate()},
                [this, id = check->id](const QString &owner, const QDate &due) {
                    CheckWords words;
                    words.change.owner = owner;
                    words.change.due = due;
                    say(id, words);
                });
    if (auto *name = m_form->findChild<QLineEdit *>(QStringLiteral("readinessFormReason"))) {
        name->setAccessibleName(tr("Owner"));
        name->setText(check->owner);
    }
}

void ReadinessTab::askSeen()
{
    const Check *check = current();
    if (!check)
        return;
    m_form->ask({tr("What was seen? It is the evidence that this is done: “%1”").arg(check->title),
                 tr("It is done"),
                 tr("What was seen"),
                 true,
                 false,
                 {}},
                [this, id = check->id](const QString &seen, const QDate &) {
                    CheckWords words;
                    words.change.seen = seen;
                    say(id, words);
                });
    if (auto *text = m_form->findChild<QLineEdit *>(QStringLiteral("readinessFormReason")))
        text->setAccessibleName(tr("What was seen"));
}

void ReadinessTab::askWaiver()
{
    const Check *check = current();
    if (!check)
        return;
    if (check->waiver) {
        say(check->id, {{}, true, std::nullopt});
        return;
    }
    m_form->ask({tr("Why does this not matter for the release? The reason goes on record: “%1”").arg(check->title),
                 tr("Waive it"),
                 tr("Reason"),
                 true,
                 false,
                 {}},
                [this, id = check->id](const QString &reason, const QDate &) { say(id, {{}, true, reason}); });
    if (auto *text = m_form->findChild<QLineEdit *>(QStringLiteral("readinessFormReason")))
        text->setAccessibleName(tr("Reason, goes into the record"));
}

void ReadinessTab::say(const QString &check, const CheckWords &words)
{
    if (!m_context->backends)
        return;
    auto work = [ground = ground(), check, words](async::Monitor &monitor) {
        return sayOf(ground, check, words, monitor);
    };
    m_reading.run(async::start(*m_context->pool, work),
                  [this](const base::Result<Readiness> &readiness) { take(readiness); });
}

void ReadinessTab::exportReport()
{
    if (!m_readiness)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the readiness as a report"));
    dialog->setObjectName(QStringLiteral("readinessExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Page for reading and printing (*.html)"), tr("Document for programs (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("readiness.html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto work = [readiness = *m_readiness, name = m_context->pipeline.name, path](async::Monitor &) {
            const bool asJson = path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
            return base::writeDurably(path, asJson ? QJsonDocument(core::toJson(readiness)).toJson()
                                                   : core::readinessPage(readiness, name, readiness.overview.now));
        };
        async::deliver(async::start(*m_context->pool, work), this, [this, path](const base::Result<> &written) {
            if (written)
                m_context->navigator->notify(tr("Written to %1").arg(path));
            else
                m_banner->tell(widgets::Severity::Error, written.error().message);
        });
    });
    dialog->open();
}

void ReadinessTab::openReport(const QString &environment)
{
    auto *dialog = new UpgradeDialog(m_context, environment, this);
    dialog->open();
}

} // namespace backflow::ui::release
