#include "core/promotion/history.h"
#include "app/ctl/commands.h"
#include "app/ctl/historyanswer.h"
#include "app/ctl/historyquery.h"
#include "core/promotion/historyindexing.h"
#include "core/promotion/historywords.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using Detail = ports::HistoryIndex::Detail;

namespace {

constexpr int kDefaultLimit = 50;
constexpr int kAtATime = 2000;

base::Result<QList<promotion::HistoryEvent>> eventsOf(ports::HistoryIndex &index, const ports::HistoryQuery &query,
                                                      qint64 limit)
{
    QList<promotion::HistoryEvent> events;
    for (qint64 key = 0; events.size() < limit;) {
        const int step = int(qMin<qint64>(kAtATime, limit - events.size()));
        const auto part = index.after(query, key, step, Detail::Whole);
        if (!part)
            return base::failure(part);
        for (const ports::IndexedEvent &event : *part)
            events += promotion::historyEvent(event);
        if (part->size() < step)
            break;
        key = part->back().key;
    }
    return events;
}

int answerList(Invocation &call, ports::HistoryIndex &index, const ports::HistoryQuery &query, qint64 limit)
{
    const auto events = eventsOf(index, query, limit);
    if (!events)
        return call.fail(events.error());
    QJsonArray list;
    QList<QStringList> rows{{u"WHEN (UTC)"_s, u"WHO"_s, u"WHERE"_s, u"WHAT"_s, u"WHY"_s}};
    for (const promotion::HistoryEvent &event : *events) {
        list.append(toJson(event));
        QStringList why{event.reason, event.reference};
        why.removeAll(QString());
        rows += {event.when.toString(u"yyyy-MM-dd HH:mm:ss"_s),
                 event.behalf.isEmpty() ? event.who : u"%1 (for %2)"_s.arg(event.who, event.behalf), event.where,
                 event.what, why.join(u" · "_s)};
    }
    QJsonObject document{{u"events"_s, list}};
    QString text = table(rows);
    if (!query.component.isEmpty()) {
        const auto story =
            promotion::componentStory(*call.backends(), index, call.pipeline(),
                                      *model::ComponentKey::fromString(query.component), std::nullopt, call.monitor());
        if (!story)
            return call.fail(story.error());
        document.insert(u"story"_s, toJson(*story));
        text = storyText(*story) + u"\n\n"_s + text;
    }
    return call.answer(text, document);
}

int answerExport(Invocation &call, ports::HistoryIndex &index, const ports::HistoryQuery &query,
                 promotion::ExportFormat format)
{
    const QString path = call.value(u"output"_s);
    const promotion::ExportFacts facts{promotion::queryWords(query), call.backends()->clock().now(),
                                       call.backends()->personName(), call.isSet(u"mask-names"_s)};
    const auto written = writeExport(index, query, format, facts, path, call.monitor());
    if (!written)
        return call.fail(written.error());
    if (path.isEmpty())
        return Ok;
    return call.answer(
        u"%1 events written to %2."_s.arg(written->rows).arg(path),
        {{u"events"_s, written->rows}, {u"file"_s, path}, {u"sha256"_s, QString::fromLatin1(written->sha256)}});
}

} // namespace

int commandHistory(const QStringList &arguments)
{
    Invocation call(u"history"_s, u"Who changed what, when and why, newest first: the records of the audit trail, and "
                                  "with --all what was read of the orgs, too. It is looked up in an index beside the "
                                  "journal, which follows the record by itself."_s);
    call.option(u"limit"_s, u"At most so many (default: 50; 0 = all)."_s, u"number"_s);
    addHistoryOptions(call);
    call.option(u"format"_s, u"Writes all of them as csv, jsonl or html, with filter, count and SHA-256 at the end."_s,
                u"format"_s);
    call.option(u"output"_s, u"Where --format writes to (default: stdout)."_s, u"file"_s);
    call.option(u"mask-names"_s, u"Puts Person 1, Person 2, … for people's names in what --format writes."_s);
    call.option(u"rebuild"_s, u"Makes the index anew from the record first."_s);
    if (const auto over = call.parse(arguments, 0, 0))
        return *over;
    bool isNumber = true;
    const qint64 limit = call.isSet(u"limit"_s) ? call.value(u"limit"_s).toInt(&isNumber) : kDefaultLimit;
    if (!isNumber || limit < 0)
        return call.usage(u"\"%1\" is not a number."_s.arg(call.value(u"limit"_s)));
    const auto format = formatNamed(call.value(u"format"_s));
    if (call.isSet(u"format"_s) && !format)
        return call.usage(u"--format is csv, jsonl or html, not \"%1\"."_s.arg(call.value(u"format"_s)));
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    const auto query = historyQuery(call);
    if (!query)
        return call.usage(query.error().message);
    const auto index = promotion::currentHistory(*call.backends(), call.monitor(),
                                                 call.isSet(u"rebuild"_s) ? promotion::Filling::Everything
                                                                          : promotion::Filling::WhatIsNew);
    if (!index)
        return call.fail(index.error());
    if (format)
        return answerExport(call, **index, *query, *format);
    return answerList(call, **index, *query, limit > 0 ? limit : std::numeric_limits<int>::max());
}

} // namespace backflow::ctl
