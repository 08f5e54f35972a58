#include "app/ctl/historyanswer.h"

#include "app/ctl/console.h"
#include "core/base/durablefile.h"
#include "core/promotion/historywords.h"

#include <QJsonArray>
#include <cerrno>
#include <cstdio>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using promotion::ComponentLife;
using promotion::ComponentStory;
using promotion::EntryOrigin;
using promotion::ExportFormat;
using promotion::Origin;
using promotion::ProductionAnswer;

namespace {

QString moment(const QDateTime &when)
{
    return when.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QJsonObject toJson(const Origin &origin)
{
    QJsonObject json{{u"when"_s, origin.when.toUTC().toString(Qt::ISODateWithMs)},
                     {u"who"_s, origin.who},
                     {u"sure"_s, promotion::sureShort(origin.source)}};
    for (const auto &[name, text] : {std::pair{u"for"_s, origin.behalf}, std::pair{u"why"_s, origin.why},
                                     std::pair{u"promotion"_s, origin.promotion}})
        if (!text.isEmpty())
            json.insert(name, text);
    return json;
}

QJsonObject toJson(const ComponentLife &life)
{
    QJsonArray entries;
    for (const EntryOrigin &entry : life.entries) {
        QJsonObject json = toJson(entry.origin);
        json.insert(u"entry"_s, entry.label);
        json.insert(u"value"_s, entry.value);
        json.insert(u"gone"_s, entry.gone);
        entries.append(json);
    }
    QJsonArray changes;
    for (const Origin &change : life.changes)
        changes.append(toJson(change));
    return {{u"environment"_s, life.environment},
            {u"there"_s, life.there},
            {u"firstRead"_s,
             life.firstRead.isValid() ? QJsonValue(life.firstRead.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue()},
            {u"unchanged"_s, life.unchanged},
            {u"entries"_s, entries},
            {u"changes"_s, changes}};
}

QString nameOf(ProductionAnswer::Kind kind)
{
    constexpr const char *kNames[] = {"no-production", "not-read", "reached", "not-yet"};
    return QString::fromLatin1(kNames[int(kind)]);
}

} // namespace

QJsonObject toJson(const promotion::HistoryEvent &event)
{
    constexpr const char *kSources[] = {"record", "decision", "reading", "setup-trail"};
    return {{u"id"_s, event.id},
            {u"when"_s, event.when.toString(Qt::ISODateWithMs)},
            {u"who"_s, event.who},
            {u"for"_s, event.behalf},
            {u"where"_s, event.where},
            {u"what"_s, event.what},
            {u"action"_s, event.action},
            {u"source"_s, QString::fromLatin1(kSources[int(event.source)])},
            {u"promotion"_s, event.promotion},
            {u"reason"_s, event.reason},
            {u"reference"_s, event.reference},
            {u"components"_s, QJsonArray::fromStringList(event.components)},
            {u"record"_s, event.record}};
}

QJsonObject toJson(const ComponentStory &story)
{
    QJsonArray environments;
    for (const ComponentLife &life : story.environments)
        environments.append(toJson(life));
    QJsonObject production{{u"state"_s, nameOf(story.production.kind)},
                           {u"environment"_s, story.production.environment},
                           {u"sentence"_s, story.productionSentence()}};
    if (story.production.kind == ProductionAnswer::Kind::Reached)
        production.insert(u"origin"_s, toJson(story.production.origin));
    return {{u"component"_s, story.key.toString()}, {u"production"_s, production}, {u"environments"_s, environments}};
}

QString storyText(const ComponentStory &story)
{
    QString text = story.key.toString() + u'\n' + story.productionSentence() + u'\n';
    for (const ComponentLife &life : story.environments) {
        text += u'\n' + life.environment;
        if (!life.firstRead.isValid()) {
            text += u": never found there\n"_s;
            continue;
        }
        text += life.there ? u"\n"_s : u": no longer there\n"_s;
        QList<QStringList> rows{{u"  ENTRY"_s, u"VALUE"_s, u"LAST CHANGED (UTC)"_s, u"BY"_s, u"SURE BY"_s, u"WHY"_s}};
        for (const EntryOrigin &entry : life.entries)
            rows += {u"  "_s + entry.label,
                     entry.gone ? u"(gone)"_s : entry.value,
                     moment(entry.origin.when),
                     entry.origin.behalf.isEmpty() ? entry.origin.who
                                                   : u"%1 (for %2)"_s.arg(entry.origin.who, entry.origin.behalf),
                     promotion::sureShort(entry.origin.source),
                     entry.origin.why};
        if (rows.size() > 1)
            text += table(rows) + u'\n';
        if (life.unchanged > 0)
            text += u"  %1 entries as they were first read on %2\n"_s.arg(life.unchanged).arg(moment(life.firstRead));
    }
    return text.trimmed();
}

std::optional<ExportFormat> formatNamed(const QString &name)
{
    if (name == "csv"_L1)
        return ExportFormat::Csv;
    if (name == "jsonl"_L1)
        return ExportFormat::JsonLines;
    if (name == "html"_L1)
        return ExportFormat::Html;
    return std::nullopt;
}

base::Result<promotion::ExportSummary> writeExport(ports::HistoryIndex &index, const ports::HistoryQuery &query,
                                                   ExportFormat format, const promotion::ExportFacts &facts,
                                                   const QString &path, async::Monitor &monitor)
{
    if (!path.isEmpty())
        return promotion::exportToFile(index, query, format, facts, path, monitor);
    const auto sink = [](const QByteArray &bytes) -> base::Result<> {
        if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
            return std::unexpected(base::fileError(u"stdout"_s, errno));
        return {};
    };
    auto summary = promotion::exportHistory(index, query, format, facts, sink, monitor);
    std::fflush(stdout);
    return summary;
}

} // namespace backflow::ctl
