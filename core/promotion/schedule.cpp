#include "core/promotion/schedule.h"

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

QString written(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime readTime(const QJsonObject &json, QLatin1StringView name)
{
    return QDateTime::fromString(json.value(name).toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

base::Result<> keepSchedule(ports::JournalStore &journal, const Schedule &schedule)
{
    QJsonObject json{{u"whenIdle"_s, schedule.whenIdle},
                     {u"quick"_s, schedule.quick},
                     {u"who"_s, schedule.who},
                     {u"since"_s, written(schedule.since)}};
    if (schedule.at)
        json.insert(u"at"_s, written(*schedule.at));
    return journal.putDraft(kScheduleKind, schedule.promotion, json);
}

base::Result<> forgetSchedule(ports::JournalStore &journal, const QString &promotion)
{
    return journal.removeDraft(kScheduleKind, promotion);
}

base::Result<QList<Schedule>> schedules(ports::JournalStore &journal)
{
    const base::Result<QStringList> ids = journal.drafts(kScheduleKind);
    if (!ids)
        return base::failure(ids);
    QList<Schedule> list;
    for (const QString &id : *ids) {
        const base::Result<QJsonObject> json = journal.draft(kScheduleKind, id);
        if (!json)
            continue;
        Schedule one{.promotion = id,
                     .at = {},
                     .whenIdle = json->value("whenIdle"_L1).toBool(),
                     .quick = json->value("quick"_L1).toBool(),
                     .who = json->value("who"_L1).toString(),
                     .since = readTime(*json, "since"_L1)};
        if (const QDateTime at = readTime(*json, "at"_L1); at.isValid())
            one.at = at;
        list += std::move(one);
    }
    return list;
}

} // namespace backflow::promotion
