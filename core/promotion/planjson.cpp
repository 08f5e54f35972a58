#include "core/promotion/planjson.h"

#include "core/base/canonicaljson.h"
#include "core/promotion/draftjson.h"
#include "core/promotion/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOperations = {"add"_L1, "change"_L1, "remove"_L1, "nothing"_L1};

QJsonObject itemJson(const PlanItem &item)
{
    QJsonObject json{
        {u"type"_s, item.key.type}, {u"fullName"_s, item.key.fullName}, {u"operation"_s, operationName(item.operation)},
        {u"before"_s, item.before}, {u"after"_s, item.after},           {u"ancestor"_s, ancestorToJson(item.ancestor)}};
    if (!item.entries.isEmpty())
        json.insert(u"entries"_s, picksToJson(item.entries));
    if (item.replacesOwnWork)
        json.insert(u"replacesOwnWork"_s, true);
    return json;
}

base::Result<PlanItem> itemFrom(const QJsonObject &json)
{
    PlanItem item;
    item.key = {json.value("type"_L1).toString(), json.value("fullName"_L1).toString()};
    const auto *operation = std::ranges::find(kOperations, json.value("operation"_L1).toString());
    item.operation =
        operation == kOperations.end() ? Operation::Nothing : static_cast<Operation>(operation - kOperations.begin());
    item.before = json.value("before"_L1).toString();
    item.after = json.value("after"_L1).toString();
    base::Result<Ancestor> ancestor = ancestorFromJson(json.value("ancestor"_L1));
    if (!ancestor)
        return base::failure(ancestor);
    item.ancestor = *std::move(ancestor);
    item.entries = picksFromJson(json.value("entries"_L1).toArray());
    item.replacesOwnWork = json.value("replacesOwnWork"_L1).toBool();
    return item;
}

} // namespace

QString operationName(Operation operation)
{
    return kOperations.at(static_cast<std::size_t>(operation));
}

base::Result<QByteArray> planBytes(const Plan &plan)
{
    QJsonArray items;
    for (const PlanItem &item : plan.items)
        items.append(itemJson(item));
    return base::canonicalJson({{u"v"_s, 1},
                                {u"id"_s, plan.id},
                                {u"source"_s, plan.source},
                                {u"target"_s, plan.target},
                                {u"targetOrgId"_s, plan.targetOrgId},
                                {u"sourceCommit"_s, QString::fromLatin1(plan.sourceCommit)},
                                {u"targetCommit"_s, QString::fromLatin1(plan.targetCommit)},
                                {u"items"_s, items},
                                {u"checkOnly"_s, plan.options.checkOnly},
                                {u"rollbackOnError"_s, plan.options.rollbackOnError},
                                {u"ignoreWarnings"_s, plan.options.ignoreWarnings},
                                {u"purgeOnDelete"_s, plan.options.purgeOnDelete},
                                {u"testLevel"_s, ports::testLevelName(plan.options.testLevel)},
                                {u"runTests"_s, QJsonArray::fromStringList(plan.options.runTests)},
                                {u"apiVersion"_s, plan.apiVersion},
                                {u"zip"_s, plan.zip},
                                {u"results"_s, plan.results},
                                {u"author"_s, plan.author},
                                {u"note"_s, plan.note},
                                {u"workItem"_s, plan.workItem},
                                {u"rollbackOf"_s, plan.rollbackOf}});
}

base::Result<Plan> planFromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&json](QLatin1StringView name) { return json.value(name).toString(); };
    if (json.value("v"_L1).toInt() != 1)
        return base::failure(base::Errc::Corrupt,
                             Tr::tr("The stored plan cannot be read. Plan anew; the target was not touched by this."));
    Plan plan;
    plan.id = text("id"_L1);
    plan.source = text("source"_L1);
    plan.target = text("target"_L1);
    plan.targetOrgId = text("targetOrgId"_L1);
    plan.sourceCommit = text("sourceCommit"_L1).toLatin1();
    plan.targetCommit = text("targetCommit"_L1).toLatin1();
    const QJsonArray items = json.value("items"_L1).toArray();
    for (const QJsonValue &value : items) {
        base::Result<PlanItem> item = itemFrom(value.toObject());
        if (!item)
            return base::failure(item);
        plan.items += *std::move(item);
    }
    plan.options.checkOnly = json.value("checkOnly"_L1).toBool();
    plan.options.rollbackOnError = json.value("rollbackOnError"_L1).toBool(true);
    plan.options.ignoreWarnings = json.value("ignoreWarnings"_L1).toBool();
    plan.options.purgeOnDelete = json.value("purgeOnDelete"_L1).toBool();
    plan.options.testLevel = ports::testLevelFromName(text("testLevel"_L1)).value_or(ports::TestLevel::Default);
    const QJsonArray tests = json.value("runTests"_L1).toArray();
    for (const QJsonValue &test : tests)
        plan.options.runTests += test.toString();
    plan.apiVersion = text("apiVersion"_L1);
    plan.zip = text("zip"_L1);
    plan.results = text("results"_L1);
    plan.author = text("author"_L1);
    plan.note = text("note"_L1);
    plan.workItem = text("workItem"_L1);
    plan.rollbackOf = text("rollbackOf"_L1);
    plan.hash = base::sha256Name(bytes);
    return plan;
}

} // namespace backflow::promotion
