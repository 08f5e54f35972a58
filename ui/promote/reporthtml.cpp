#include "ui/promote/reporthtml.h"

#include "core/promotion/coverage.h"
#include "core/promotion/shownnames.h"
#include "ui/promote/coveragemodel.h"
#include "ui/promote/plancounts.h"

#include <QCoreApplication>
#include <QLocale>

namespace backflow::ui::promote {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::promote)
};

QString row(const QStringList &cells, const char *tag)
{
    QString out = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        out += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), cell.toHtmlEscaped());
    return out + QStringLiteral("</tr>\n");
}

QString time(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
}

/// Empty where no tests ran.
QString coverageTable(const promotion::Report &report)
{
    const promotion::Coverage coverage = promotion::coverageOf(report.status);
    if (coverage.isEmpty())
        return {};
    QString html = QStringLiteral("<h2>%1</h2>\n<table>\n").arg(coverageWords(coverage).toHtmlEscaped());
    html += row({Tr::tr("Class or trigger"), Tr::tr("Covered")}, "th");
    for (const promotion::Coverage::Row &one : coverage.rows)
        html += row({one.name, coverageRowWords(one)}, "td");
    return html + QStringLiteral("</table>\n");
}

} // namespace

QByteArray reportHtml(const promotion::Report &report)
{
    promotion::learnPeople({report.startedBy});
    const QString title = Tr::tr("Back-promotion %1 → %2").arg(report.source, report.target).toHtmlEscaped();
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title>\n"
                       "<style>body{font-family:sans-serif;margin:2em;max-width:70em}"
                       "table{border-collapse:collapse;margin:1em 0}"
                       "th,td{border:1px solid;padding:.3em .6em;text-align:start;vertical-align:top}"
                       "</style></head>\n<body>\n<h1>%2</h1>\n<p><strong>%3</strong> %4</p>\n<table>\n")
            .arg(QLocale().bcp47Name(), title, endingWords(report).toHtmlEscaped(),
                 promotion::shownText(report.summary).toHtmlEscaped());
    html += row({Tr::tr("Promotion"), report.id}, "td");
    html += row({Tr::tr("Started"), time(report.startedAt)}, "td");
    html += row({Tr::tr("Ended"), time(report.endedAt)}, "td");
    html += row({Tr::tr("By"), promotion::shownPerson(report.startedBy)}, "td");
    html += row({Tr::tr("Deployment in the org"), report.deployId}, "td");
    html += row({Tr::tr("Story or ticket"), report.workItem}, "td");
    html += row({Tr::tr("Why"), promotion::shownText(report.note)}, "td");
    html += QStringLiteral("</table>\n");
    for (const QString &warning : report.warnings)
        html += QStringLiteral("<p>%1</p>\n").arg(warning.toHtmlEscaped());
    html += QStringLiteral("<table>\n");
    html += row({Tr::tr("Component"), Tr::tr("Type"), Tr::tr("What"), Tr::tr("Verified"), Tr::tr("In the org's words")},
                "th");
    for (const promotion::ComponentOutcome &outcome : report.components) {
        html += row({outcome.key.fullName, outcome.key.type, operationWords(outcome.operation),
                     outcome.verified ? Tr::tr("yes") : Tr::tr("no"), outcome.problem},
                    "td");
    }
    html += QStringLiteral("</table>\n") + coverageTable(report) + QStringLiteral("</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace backflow::ui::promote
