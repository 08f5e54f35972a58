#include "ui/shell/diagnostics.h"

#include "core/base/redact.h"
#include "ui/jobs/joblist.h"
#include "ui/shell/recentlog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace backflow::ui::shell {

namespace {

/// The newest jobs with their whole logs.
constexpr int kJobs = 20;
constexpr int kFailures = 10;

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QStringList factsOf(const widgets::AppContext &context, qreal screenScale)
{
    return {
        QStringLiteral("Backflow %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1, %2").arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName()),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Language: %1").arg(QLocale().bcp47Name()),
        QStringLiteral("Screen scale: %1").arg(screenScale),
        QStringLiteral("Text: %1 %").arg(context.theme->textScale()),
        QStringLiteral("Theme: %1").arg(theme::preferenceName(context.theme->preference())),
        QStringLiteral("Reduced motion: %1").arg(yesNo(context.theme->reduceMotion())),
        QStringLiteral("Workspace open: %1").arg(yesNo(context.backends != nullptr)),
        QStringLiteral("Environments: %1, edges: %2")
            .arg(context.pipeline.environments.size())
            .arg(context.pipeline.edges.size()),
        QStringLiteral("May write to production: %1").arg(yesNo(context.policy.productionWrites)),
    };
}

QStringList failuresOf(const jobs::JobList &list)
{
    QStringList lines;
    for (int i = 0; i < list.rowCount() && lines.size() < kFailures; ++i) {
        const jobs::JobRow *row = list.row(list.index(i, 0).data(jobs::JobList::IdRole).toInt());
        if (row->state == jobs::JobState::Failed || row->state == jobs::JobState::LostSight)
            lines += QStringLiteral("%1: %2").arg(row->title, row->words);
    }
    return lines;
}

QStringList logsOf(const jobs::JobList &list)
{
    QStringList lines;
    for (int i = 0; i < std::min(kJobs, list.rowCount()); ++i)
        lines += list.logText(list.index(i, 0).data(jobs::JobList::IdRole).toInt()).split(u'\n');
    return lines;
}

void add(QStringList &report, const QString &title, const QStringList &lines)
{
    report += {QString(), QStringLiteral("%1 (%2)").arg(title).arg(lines.size())};
    report += lines;
}

QString withoutNames(QString text, const widgets::AppContext &context)
{
    static const QRegularExpression address(QStringLiteral(R"((https?://|[\w.+-]+@)[^\s"'<>,;]+)"));
    text = base::redact(text).replace(address, QStringLiteral("[address]"));
    QStringList names;
    for (const model::Environment &environment : context.pipeline.environments)
        names += environment.name;
    if (context.backends)
        names += context.backends->personName();
    if (!context.workspaceFolder.isEmpty())
        text.replace(context.workspaceFolder, QStringLiteral("[workspace]"));
    names.removeAll(QString());
    for (qsizetype i = 0; i < names.size(); ++i)
        text.replace(QRegularExpression(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(names[i]))),
                     QStringLiteral("[name %1]").arg(i + 1));
    return text;
}

} // namespace

QString diagnosticReport(const widgets::AppContext &context, qreal screenScale)
{
    QStringList report = factsOf(context, screenScale);
    add(report, QStringLiteral("Last failures"), failuresOf(*context.jobs));
    add(report, QStringLiteral("What jobs said, newest first"), logsOf(*context.jobs));
    add(report, QStringLiteral("Warnings"), recentLog());
    return withoutNames(report.join(u'\n'), context);
}

} // namespace backflow::ui::shell
