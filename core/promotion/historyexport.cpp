#include "core/promotion/historyexport.h"

#include "core/base/csvcell.h"
#include "core/base/durablefile.h"
#include "core/promotion/historywords.h"
#include "core/promotion/namemask.h"
#include "core/promotion/shownnames.h"
#include "core/promotion/words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <cerrno>

namespace backflow::promotion {

using namespace Qt::StringLiterals;
using base::Result;
using ports::HistorySource;
using ports::IndexedEvent;
using Detail = ports::HistoryIndex::Detail;

namespace {

constexpr int kAtATime = 4000;

/// Of the JSON lines: not translated.
QString sourceName(HistorySource source)
{
    constexpr const char *kNames[] = {"record", "decision", "reading", "setup-trail"};
    return QString::fromLatin1(kNames[int(source)]);
}

QByteArray csvRow(const IndexedEvent &event)
{
    QByteArray line;
    line.reserve(512);
    for (const QString &text :
         {event.when.toString(Qt::ISODateWithMs), event.who, event.behalf, event.where, event.what, event.action,
          event.reason, event.reference, event.promotion, event.components.join(u' '), sourceName(event.source)})
        base::appendCsvCell(line, text);
    return line + "\r\n";
}

QJsonValue orNothing(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QByteArray jsonRow(const IndexedEvent &event)
{
    QJsonObject json{{u"when"_s, event.when.toString(Qt::ISODateWithMs)},
                     {u"who"_s, event.who},
                     {u"where"_s, event.where},
                     {u"what"_s, event.what},
                     {u"action"_s, event.action},
                     {u"source"_s, sourceName(event.source)},
                     {u"id"_s, event.id}};
    for (const auto &[name, text] :
         {std::pair{u"for"_s, event.behalf}, std::pair{u"reason"_s, event.reason},
          std::pair{u"reference"_s, event.reference}, std::pair{u"promotion"_s, event.promotion}})
        if (!text.isEmpty())
            json.insert(name, orNothing(text));
    if (event.sequence != 0)
        json.insert(u"sequence"_s, event.sequence);
    if (!event.components.isEmpty())
        json.insert(u"components"_s, QJsonArray::fromStringList(event.components));
    if (!event.record.isEmpty())
        json.insert(u"record"_s, QJsonDocument::fromJson(event.record).object());
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray htmlCells(const QStringList &cells, const char *tag)
{
    QByteArray html = "<tr>";
    for (const QString &text : cells)
        html += QByteArray("<") + tag + '>' + text.toHtmlEscaped().toUtf8() + "</" + tag + '>';
    return html + "</tr>\n";
}

QByteArray htmlRow(const IndexedEvent &event)
{
    const QString who = event.behalf.isEmpty() ? event.who : Tr::tr("%1 (for %2)").arg(event.who, event.behalf);
    QStringList why{event.reason, event.reference};
    why.removeAll(QString());
    return htmlCells({event.when.toString(u"yyyy-MM-dd HH:mm:ss"_s), who, event.where, event.what,
                      howWords(event.action), why.join(u" · "_s), sourceWords(event.source)},
                     "td");
}

QByteArray jsonFacts(const ExportFacts &facts, const ExportSummary &summary)
{
    const QJsonObject json{{u"export"_s, u"backflow-history"_s},
                           {u"records"_s, summary.rows},
                           {u"filter"_s, facts.filter},
                           {u"zone"_s, u"UTC"_s},
                           {u"madeAt"_s, facts.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                           {u"madeBy"_s, facts.madeBy},
                           {u"names"_s, facts.maskNames ? u"masked"_s : u"as recorded"_s},
                           {u"version"_s, QStringLiteral(BACKFLOW_VERSION)},
                           {u"sha256"_s, QString::fromLatin1(summary.sha256)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray htmlHead()
{
    const QByteArray title = Tr::tr("History").toHtmlEscaped().toUtf8();
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + title +
           "</title>\n<style>body{font-family:sans-serif}table{border-collapse:collapse}"
           "td,th{border:1px solid;padding:4px;text-align:start;vertical-align:top}</style></head><body>\n<h1>" +
           title + "</h1>\n<table>\n" +
           htmlCells({Tr::tr("When"), Tr::tr("Who"), Tr::tr("Where"), Tr::tr("What"), Tr::tr("How"), Tr::tr("Why"),
                      Tr::tr("Source")},
                     "th");
}

QByteArray head(ExportFormat format)
{
    if (format == ExportFormat::Csv)
        return "when,who,for,where,what,how,why,reference,promotion,components,source\r\n";
    return format == ExportFormat::Html ? htmlHead() : QByteArray();
}

QByteArray row(ExportFormat format, const IndexedEvent &event)
{
    return format == ExportFormat::Csv ? csvRow(event) : format == ExportFormat::Html ? htmlRow(event) : jsonRow(event);
}

QByteArray foot(ExportFormat format, const ExportFacts &facts, const ExportSummary &summary)
{
    if (format == ExportFormat::JsonLines)
        return jsonFacts(facts, summary);
    QByteArray bytes = format == ExportFormat::Html ? "</table>\n<p>" : QByteArray();
    for (const QString &line : factLines(facts, summary)) {
        if (format == ExportFormat::Html) {
            bytes += line.toHtmlEscaped().toUtf8() + "<br>\n";
        } else {
            base::appendCsvCell(bytes, u"# "_s + line);
            bytes += "\r\n";
        }
    }
    return format == ExportFormat::Html ? bytes + "</p></body></html>\n" : bytes;
}

} // namespace

QStringList factLines(const ExportFacts &facts, const ExportSummary &summary)
{
    QStringList lines{
        facts.filter.isEmpty() ? Tr::tr("All events") : Tr::tr("Filter: %1").arg(facts.filter),
        Tr::tr("%n records, times in UTC", nullptr, int(summary.rows)),
        Tr::tr("Made %1 by %2 with Backflow %3")
            .arg(facts.madeAt.toUTC().toString(Qt::ISODate), facts.madeBy, QStringLiteral(BACKFLOW_VERSION))};
    if (facts.maskNames)
        lines += Tr::tr("Names of people are masked");
    lines += u"SHA-256 "_s + QString::fromLatin1(summary.sha256);
    return lines;
}

ExportFormat exportFormatOf(const QString &path)
{
    if (path.endsWith(".jsonl"_L1, Qt::CaseInsensitive))
        return ExportFormat::JsonLines;
    return path.endsWith(".html"_L1, Qt::CaseInsensitive) ? ExportFormat::Html : ExportFormat::Csv;
}

Result<ExportSummary> exportToFile(ports::HistoryIndex &index, const ports::HistoryQuery &query, ExportFormat format,
                                   const ExportFacts &facts, const QString &path, async::Monitor &monitor)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(base::fileError(path, errno));
    const auto sink = [&file](const QByteArray &bytes) -> Result<> {
        if (file.write(bytes) != bytes.size())
            return std::unexpected(base::fileError(file.fileName(), errno));
        return {};
    };
    auto summary = exportHistory(index, query, format, facts, sink, monitor);
    if (summary && !file.commit())
        return std::unexpected(base::fileError(path, errno));
    return summary;
}

ExportFacts shownFacts(const ExportFacts &facts, NameMask &mask)
{
    if (!facts.maskNames)
        return facts;
    ExportFacts said = facts;
    mask.learn({facts.madeBy});
    said.madeBy = mask.person(facts.madeBy);
    said.filter = mask.text(facts.filter);
    return said;
}

Result<ExportSummary> exportHistory(ports::HistoryIndex &index, const ports::HistoryQuery &query, ExportFormat format,
                                    const ExportFacts &facts, const ExportSink &sink, async::Monitor &monitor)
{
    NameMask mask;
    if (facts.maskNames) {
        auto names = maskFor(index);
        if (!names)
            return base::failure(names);
        mask = *std::move(names);
    }
    const ExportFacts said = shownFacts(facts, mask);
    const Result<qint64> total = index.count(query);
    if (!total)
        return base::failure(total);
    if (const auto written = sink(head(format)); !written)
        return base::failure(written);
    const Detail detail = format == ExportFormat::JsonLines ? Detail::Whole : Detail::Line;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    ExportSummary summary;
    for (qint64 key = 0;;) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        Result<QList<IndexedEvent>> events = index.after(query, key, kAtATime, detail);
        if (!events)
            return base::failure(events);
        if (events->isEmpty())
            break;
        key = events->back().key;
        QByteArray bytes;
        for (IndexedEvent &event : *events) {
            if (facts.maskNames)
                mask.apply(event);
            bytes += row(format, event);
        }
        hash.addData(bytes);
        if (const auto written = sink(bytes); !written)
            return base::failure(written);
        summary.rows += events->size();
        monitor.advance(summary.rows, *total);
    }
    summary.sha256 = hash.result().toHex();
    if (const auto written = sink(foot(format, said, summary)); !written)
        return base::failure(written);
    return summary;
}

} // namespace backflow::promotion
