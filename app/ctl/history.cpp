#include "core/promotion/history.h"
#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandHistory(const QStringList &arguments)
{
    Invocation call(u"history"_s, u"Who changed what, when and why, newest first, from the audit trail."_s);
    call.option(u"limit"_s, u"At most so many (default: 50; 0 = all)."_s, u"number"_s);
    call.option(u"environment"_s, u"Only what concerns this environment."_s, u"name"_s);
    if (const auto over = call.parse(arguments, 0, 0))
        return *over;
    bool isNumber = true;
    const int limit = call.isSet(u"limit"_s) ? call.value(u"limit"_s).toInt(&isNumber) : 50;
    if (!isNumber || limit < 0)
        return call.usage(u"\"%1\" is not a number."_s.arg(call.value(u"limit"_s)));
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    base::Result<std::unique_ptr<ports::Repository>> repository = call.backends()->repository();
    if (!repository)
        return call.fail(repository.error());
    const QString place = call.value(u"environment"_s);
    base::Result<QList<promotion::HistoryEvent>> events = promotion::history(**repository, place.isEmpty() ? limit : 0);
    if (!events)
        return call.fail(events.error());
    QJsonArray list;
    QList<QStringList> rows{{u"WHEN (UTC)"_s, u"WHO"_s, u"WHERE"_s, u"WHAT"_s, u"WHY"_s}};
    for (const promotion::HistoryEvent &event : std::as_const(*events)) {
        if (!place.isEmpty() && event.where.compare(place, Qt::CaseInsensitive) != 0)
            continue;
        if (limit > 0 && list.size() == limit)
            break;
        list.append(QJsonObject{{u"id"_s, event.id},
                                {u"when"_s, event.when.toString(Qt::ISODateWithMs)},
                                {u"who"_s, event.who},
                                {u"where"_s, event.where},
                                {u"what"_s, event.what},
                                {u"action"_s, event.action},
                                {u"promotion"_s, event.promotion},
                                {u"reason"_s, event.reason},
                                {u"record"_s, event.record}});
        rows += {event.when.toString(u"yyyy-MM-dd HH:mm:ss"_s), event.who, event.where, event.what, event.reason};
    }
    return call.answer(table(rows), {{u"events"_s, list}});
}

} // namespace backflow::ctl
