#include "ui/history/historyexport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLocale>

namespace backflow::ui::history {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::history)
};

QByteArray cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

QByteArray recordLines(const Events &events)
{
    QByteArray lines;
    for (const promotion::HistoryEvent &event : events)
        lines += QJsonDocument(event.record).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

QString hashOf(const QByteArray &lines)
{
    return QString::fromLatin1(QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex());
}

QString row(const QStringList &cells, const QString &tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &text : cells)
        html += QStringLiteral("<%1>%2</%1>").arg(tag, text.toHtmlEscaped());
    return html + QStringLiteral("</tr>\n");
}

} // namespace

ExportFormat exportFormatOf(const QString &path)
{
    if (path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive))
        return ExportFormat::JsonLines;
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return ExportFormat::Html;
    return ExportFormat::Csv;
}

QByteArray toCsv(const Events &events)
{
    QByteArray csv = "when,who,where,what,how,why,promotion\r\n";
    for (const promotion::HistoryEvent &event : events) {
        const QString fields[] = {event.when.toUTC().toString(Qt::ISODateWithMs),
                                  event.who,
                                  event.where,
                                  event.what,
                                  event.action,
                                  event.reason,
                                  event.promotion};
        QByteArray line;
        for (const QString &field : fields)
            line += (line.isEmpty() ? "" : ",") + cell(field);
        csv += line + "\r\n";
    }
    return csv;
}

QByteArray toJsonLines(const Events &events, const ExportFacts &facts)
{
    const QByteArray lines = recordLines(events);
    const QJsonObject head{{QStringLiteral("export"), QStringLiteral("backflow-history")},
                           {QStringLiteral("records"), events.size()},
                           {QStringLiteral("filter"), facts.filter},
                           {QStringLiteral("zone"), QStringLiteral("UTC")},
                           {QStringLiteral("madeAt"), facts.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("madeBy"), facts.madeBy},
                           {QStringLiteral("version"), QStringLiteral(BACKFLOW_VERSION)},
                           {QStringLiteral("sha256"), hashOf(lines)}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + lines;
}

QByteArray toHtml(const Events &events, const ExportFacts &facts)
{
    const QString all = facts.filter.isEmpty() ? Tr::tr("All events") : facts.filter;
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head><body>\n"
                       "<h1>%1</h1>\n<p>%2<br>%3<br>SHA-256 %4</p>\n<table border=\"1\" "
                       "cellspacing=\"0\" cellpadding=\"4\">\n")
            .arg(Tr::tr("History").toHtmlEscaped(),
                 Tr::tr("%1. %2 records, times in UTC.").arg(all, QLocale().toString(events.size())).toHtmlEscaped(),
                 Tr::tr("Made %1 by %2 with Backflow %3.")
                     .arg(facts.madeAt.toUTC().toString(Qt::ISODate), facts.madeBy, QStringLiteral(BACKFLOW_VERSION))
                     .toHtmlEscaped(),
                 hashOf(recordLines(events)));
    html += row({Tr::tr("When"), Tr::tr("Who"), Tr::tr("Where"), Tr::tr("What"), Tr::tr("How"), Tr::tr("Why"),
                 Tr::tr("Promotion")},
                QStringLiteral("th"));
    for (const promotion::HistoryEvent &event : events)
        html += row({event.when.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), event.who, event.where,
                     event.what, actionWords(event.action), event.reason, event.promotion},
                    QStringLiteral("td"));
    return (html + QStringLiteral("</table>\n</body></html>\n")).toUtf8();
}

} // namespace backflow::ui::history
