#include "core/promotion/draftjson.h"

#include "core/merge/rules.h"

#include <QCoreApplication>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<base::Error> damaged(const QString &detail)
{
    return base::failure(base::Errc::Corrupt,
                         QCoreApplication::translate("backflow::promotion", "A stored draft cannot be read. Make the "
                                                                            "draft anew; nothing else is lost."),
                         detail);
}

QJsonArray needsToJson(const QList<DraftNeed> &needs)
{
    QJsonArray rows;
    for (const DraftNeed &need : needs)
        rows.append(QJsonObject{{u"key"_s, need.key.toString()},
                                {u"component"_s, need.component.toString()},
                                {u"standing"_s, dependencies::standingName(need.standing)},
                                {u"added"_s, need.added},
                                {u"because"_s, need.because},
                                {u"advice"_s, need.advice}});
    return rows;
}

QJsonArray referrersToJson(const QList<dependencies::Referrer> &referrers)
{
    QJsonArray rows;
    for (const dependencies::Referrer &row : referrers)
        rows.append(QJsonObject{{u"component"_s, row.from.toString()},
                                {u"refersTo"_s, row.deleted.toString()},
                                {u"because"_s, row.because},
                                {u"blocks"_s, row.blocks}});
    return rows;
}

/// Drafts of earlier versions have neither; a row that makes no sense is left out, for both can be found out again.
void needsFromJson(const QJsonObject &json, Draft &draft)
{
    const QJsonArray needs = json.value("needs"_L1).toArray();
    for (const QJsonValue &row : needs) {
        const auto key = model::ComponentKey::fromString(row["key"_L1].toString());
        const auto component = model::ComponentKey::fromString(row["component"_L1].toString());
        const auto standing = dependencies::standingFromName(row["standing"_L1].toString());
        if (key && component && standing)
            draft.needs.append({*key, *component, *standing, row["added"_L1].toBool(), row["because"_L1].toString(),
                                row["advice"_L1].toString()});
    }
    const QJsonArray referrers = json.value("referrers"_L1).toArray();
    for (const QJsonValue &row : referrers) {
        const auto from = model::ComponentKey::fromString(row["component"_L1].toString());
        const auto deleted = model::ComponentKey::fromString(row["refersTo"_L1].toString());
        if (from && deleted)
            draft.referrers.append({*from, *deleted, row["because"_L1].toString(), row["blocks"_L1].toBool()});
    }
}

QJsonArray leftAloneToJson(const QList<LeftAlone> &list)
{
    QJsonArray rows;
    for (const LeftAlone &one : list)
        rows.append(
            QJsonObject{{u"component"_s, one.key.toString()}, {u"why"_s, one.why}, {u"byChoice"_s, one.byChoice}});
    return rows;
}

QJsonArray keysToJson(const QList<model::ComponentKey> &keys)
{
    QJsonArray names;
    for (const model::ComponentKey &key : keys)
        names.append(key.toString());
    return names;
}

QDateTime startOf(const QJsonObject &json)
{
    return QDateTime::fromString(json.value("startedAt"_L1).toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QString takeName(merge::Take take)
{
    return merge::takeName(take);
}

std::optional<merge::Take> takeFromName(const QString &name)
{
    return merge::takeNamed(name);
}

QJsonValue ancestorToJson(const Ancestor &ancestor)
{
    if (!ancestor)
        return QJsonValue::Null;
    QJsonArray parts;
    for (const model::Part &part : *ancestor)
        parts.append(QJsonArray{part.path, part.content.toString()});
    return parts;
}

base::Result<Ancestor> ancestorFromJson(const QJsonValue &json)
{
    if (json.isNull())
        return Ancestor();
    std::vector<model::Part> parts;
    const QJsonArray rows = json.toArray();
    for (const QJsonValue &row : rows) {
        const QJsonArray part = row.toArray();
        const auto content = model::ContentId::fromHex(part.at(1).toString().toLatin1());
        if (!content)
            return damaged(u"ancestor"_s);
        parts.push_back({part.at(0).toString(), *content});
    }
    return Ancestor(std::move(parts));
}

QJsonArray needsJson(const Draft &draft)
{
    return needsToJson(draft.needs);
}

QJsonArray referrersJson(const Draft &draft)
{
    return referrersToJson(draft.referrers);
}

QJsonObject draftToJson(const Draft &draft)
{
    QJsonObject ancestors;
    for (auto it = draft.ancestors.begin(); it != draft.ancestors.end(); ++it)
        ancestors.insert(it.key().toString(), ancestorToJson(it.value()));
    QJsonArray keeps;
    for (const model::KeepRule &rule : draft.keeps)
        keeps.append(model::toJson(rule));
    return {{u"v"_s, 1},
            {u"entries"_s, picksToJson(draft.options.entries)},
            {u"id"_s, draft.id},
            {u"source"_s, draft.source},
            {u"target"_s, draft.target},
            {u"sourceCommit"_s, draft.sourceCommit.toString()},
            {u"targetCommit"_s, draft.targetCommit.toString()},
            {u"selection"_s, keysToJson(draft.selection)},
            {u"leftOut"_s, keysToJson(draft.leftOut)},
            {u"ancestors"_s, ancestors},
            {u"keeps"_s, keeps},
            {u"testLevel"_s, ports::testLevelName(draft.options.testLevel)},
            {u"runTests"_s, QJsonArray::fromStringList(draft.options.runTests)},
            {u"note"_s, draft.options.note},
            {u"workItem"_s, draft.options.workItem},
            {u"withDeletions"_s, draft.options.withDeletions},
            {u"withNeeded"_s, draft.options.withNeeded},
            {u"needs"_s, needsToJson(draft.needs)},
            {u"referrers"_s, referrersToJson(draft.referrers)},
            {u"startedAt"_s, draft.startedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"startedBy"_s, draft.startedBy},
            {u"rollbackOf"_s, draft.rollbackOf},
            {u"leftAlone"_s, leftAloneToJson(draft.leftAlone)},
            {u"askWhen"_s, QJsonArray::fromStringList(draft.options.askWhen)},
            {u"together"_s, draft.options.together}};
}

base::Result<DraftSummary> summaryFromJson(const QJsonObject &json)
{
    if (json.value("v"_L1).toInt() != 1)
        return damaged(u"head"_s);
    return DraftSummary{.id = json.value("id"_L1).toString(),
                        .source = json.value("source"_L1).toString(),
                        .target = json.value("target"_L1).toString(),
                        .note = json.value("note"_L1).toString(),
                        .startedBy = json.value("startedBy"_L1).toString(),
                        .startedAt = startOf(json),
                        .components = int(json.value("selection"_L1).toArray().size()),
                        .together = json.value("together"_L1).toString(),
                        .workItem = json.value("workItem"_L1).toString(),
                        .rollbackOf = json.value("rollbackOf"_L1).toString()};
}

base::Result<Draft> draftFromJson(const QJsonObject &json)
{
    const auto sourceCommit = model::CommitId::fromHex(json.value("sourceCommit"_L1).toString().toLatin1());
    const auto targetCommit = model::CommitId::fromHex(json.value("targetCommit"_L1).toString().toLatin1());
    if (json.value("v"_L1).toInt() != 1 || !sourceCommit || !targetCommit)
        return damaged(u"head"_s);
    Draft draft{.id = json.value("id"_L1).toString(),
                .source = json.value("source"_L1).toString(),
                .target = json.value("target"_L1).toString(),
                .sourceCommit = *sourceCommit,
                .targetCommit = *targetCommit,
                .selection = {},
                .leftOut = {},
                .options = {},
                .startedAt = startOf(json),
                .startedBy = json.value("startedBy"_L1).toString(),
                .rollbackOf = json.value("rollbackOf"_L1).toString(),
                .ancestors = {},
                .keeps = {},
                .choices = {},
                .components = {}};
    const QJsonArray selection = json.value("selection"_L1).toArray();
    const QJsonObject ancestors = json.value("ancestors"_L1).toObject();
    for (const QJsonValue &name : selection) {
        const auto key = model::ComponentKey::fromString(name.toString());
        if (!key)
            return damaged(u"selection"_s);
        draft.selection += *key;
        base::Result<Ancestor> ancestor = ancestorFromJson(ancestors.value(name.toString()));
        if (!ancestor)
            return base::failure(ancestor);
        draft.ancestors.insert(*key, *std::move(ancestor));
    }
    const QJsonArray leftOut = json.value("leftOut"_L1).toArray();
    for (const QJsonValue &name : leftOut) {
        if (const auto key = model::ComponentKey::fromString(name.toString()))
            draft.leftOut += *key;
    }
    const QJsonArray keeps = json.value("keeps"_L1).toArray();
    for (const QJsonValue &value : keeps) {
        base::Result<model::KeepRule> rule = model::keepRuleFromJson(value.toObject());
        if (!rule)
            return damaged(u"keeps"_s);
        draft.keeps += *std::move(rule);
    }
    draft.options.testLevel =
        ports::testLevelFromName(json.value("testLevel"_L1).toString()).value_or(ports::TestLevel::Default);
    const QJsonArray tests = json.value("runTests"_L1).toArray();
    for (const QJsonValue &test : tests)
        draft.options.runTests += test.toString();
    draft.options.note = json.value("note"_L1).toString();
    draft.options.workItem = json.value("workItem"_L1).toString();
    draft.options.entries = picksFromJson(json.value("entries"_L1).toObject());
    draft.options.withDeletions = json.value("withDeletions"_L1).toBool();
    draft.options.withNeeded = json.value("withNeeded"_L1).toBool();
    draft.options.together = json.value("together"_L1).toString();
    const QJsonArray asking = json.value("askWhen"_L1).toArray();
    for (const QJsonValue &name : asking)
        draft.options.askWhen += name.toString();
    const QJsonArray leftAlone = json.value("leftAlone"_L1).toArray();
    for (const QJsonValue &row : leftAlone) {
        if (const auto key = model::ComponentKey::fromString(row["component"_L1].toString()))
            draft.leftAlone.append({*key, row["why"_L1].toString(), row["byChoice"_L1].toBool()});
    }
    needsFromJson(json, draft);
    return draft;
}

QJsonObject choicesToJson(const QHash<QString, merge::Choice> &choices)
{
    QJsonObject json;
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        QJsonObject choice{{u"take"_s, merge::takeName(it->take)}};
        if (it->take == merge::Take::Edited)
            choice.insert(u"edited"_s, QString::fromLatin1(it->edited.toBase64()));
        json.insert(it.key(), choice);
    }
    return json;
}

QHash<QString, merge::Choice> choicesFromJson(const QJsonObject &json)
{
    QHash<QString, merge::Choice> choices;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject choice = it->toObject();
        if (const auto take = takeFromName(choice.value("take"_L1).toString()))
            choices.insert(it.key(), {*take, QByteArray::fromBase64(choice.value("edited"_L1).toString().toLatin1())});
    }
    return choices;
}

} // namespace backflow::promotion
