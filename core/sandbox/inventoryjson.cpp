#include "core/sandbox/inventoryjson.h"

#include <QJsonArray>
#include <QTimeZone>

namespace backflow::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue stamp(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime moment(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::UTC) : QDateTime();
}

QJsonObject toJson(const Copying &copying)
{
    return {{u"id"_s, copying.id},
            {u"status"_s, copying.status},
            {u"progress"_s, copying.progress},
            {u"orgId"_s, copying.orgId},
            {u"askedAt"_s, stamp(copying.askedAt)},
            {u"startedAt"_s, stamp(copying.startedAt)},
            {u"endedAt"_s, stamp(copying.endedAt)}};
}

Copying copyingFromJson(const QJsonObject &json)
{
    return {json["id"_L1].toString(),    json["status"_L1].toString(), json["progress"_L1].toInt(-1),
            json["orgId"_L1].toString(), moment(json["askedAt"_L1]),   moment(json["startedAt"_L1]),
            moment(json["endedAt"_L1])};
}

} // namespace

QDateTime orgTime(const QJsonValue &value)
{
    QString text = value.toString();
    if (text.endsWith("+0000"_L1))
        text = text.chopped(5) + u'Z';
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QJsonObject toJson(const Inventory &inventory)
{
    QJsonArray copies;
    for (const SandboxCopy &copy : inventory.copies) {
        QJsonArray copyings;
        for (const Copying &copying : copy.copyings)
            copyings.append(toJson(copying));
        copies.append(QJsonObject{{u"name"_s, copy.name},
                                  {u"infoId"_s, copy.infoId},
                                  {u"licence"_s, copy.licence},
                                  {u"kind"_s, model::kindName(copy.kind)},
                                  {u"source"_s, copy.source},
                                  {u"templateId"_s, copy.templateId},
                                  {u"description"_s, copy.description},
                                  {u"settings"_s, copy.settings},
                                  {u"copyings"_s, copyings}});
    }
    return {{u"production"_s, inventory.production}, {u"askedAt"_s, stamp(inventory.askedAt)}, {u"copies"_s, copies}};
}

Inventory inventoryFromJson(const QJsonObject &json)
{
    Inventory inventory{json["production"_L1].toString(), moment(json["askedAt"_L1]), {}};
    const QJsonArray copies = json["copies"_L1].toArray();
    for (const QJsonValue &value : copies) {
        SandboxCopy copy;
        copy.name = value["name"_L1].toString();
        copy.infoId = value["infoId"_L1].toString();
        copy.licence = value["licence"_L1].toString();
        copy.kind = model::kindFromName(value["kind"_L1].toString()).value_or(model::EnvironmentKind::Developer);
        copy.source = value["source"_L1].toString();
        copy.templateId = value["templateId"_L1].toString();
        copy.description = value["description"_L1].toString();
        copy.settings = value["settings"_L1].toObject();
        const QJsonArray copyings = value["copyings"_L1].toArray();
        for (const QJsonValue &copying : copyings)
            copy.copyings += copyingFromJson(copying.toObject());
        if (!copy.name.isEmpty())
            inventory.copies += copy;
    }
    return inventory;
}

} // namespace backflow::sandbox
