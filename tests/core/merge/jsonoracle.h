#pragma once

#include "core/merge/mergevalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <algorithm>

/// A second opinion on merges of JSON: values by key path, read with Qt, each decided for itself.
namespace backflow::merge::oracle {

/// Scalars by key path; texts in lists by themselves, items of lists by what names them.
using Leaves = QMap<QString, QString>;

inline QString idOf(const QJsonObject &item)
{
    for (const char *name : {"path", "package", "name", "id"}) {
        if (item[QLatin1StringView(name)].isString())
            return item[QLatin1StringView(name)].toString();
    }
    return item[u"attributes"][u"referenceId"].toString();
}

inline QString written(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

inline void collect(const QJsonValue &value, const QString &path, Leaves &leaves)
{
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collect(*member, path + QLatin1Char('/') + member.key(), leaves);
    const QJsonArray array = value.toArray();
    int number = 0;
    for (const QJsonValue item : array) {
        const QString id = idOf(item.toObject());
        const QString key = item.isString() ? item.toString() : id.isEmpty() ? QString::number(++number) : id;
        collect(item, path + QLatin1Char('[') + key + QLatin1Char(']'), leaves);
    }
    if (!value.isObject() && !value.isArray())
        leaves.insert(path, written(value));
}

inline Leaves leavesOf(const QByteArray &bytes)
{
    Leaves leaves;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), QString(), leaves);
    return leaves;
}

inline bool settledByPolicy(const Outcome &outcome, const QString &path)
{
    return std::ranges::any_of(outcome.automatic, [&path](const AutoMerge &merge) {
        return merge.reason == AutoReason::Policy && path.endsWith(QLatin1Char('/') + merge.path.section(u'/', -1));
    });
}

/// What is wrong with a clean merge: each value is to be what the one side that changed it says. Empty = nothing.
inline QString departure(const FileVersions &versions, const Outcome &outcome, const QByteArray &result)
{
    const Leaves a = leavesOf(*versions.ancestor);
    const Leaves s = leavesOf(*versions.source);
    const Leaves t = leavesOf(*versions.target);
    const Leaves r = leavesOf(result);
    Leaves all = a;
    for (const Leaves &more : {s, t, r})
        all.insert(more);
    for (auto it = all.keyBegin(); it != all.keyEnd(); ++it) {
        const QString ofA = a.value(*it);
        const QString ofS = s.value(*it);
        const QString ofT = t.value(*it);
        if (ofS == ofT || ofA == ofT || ofA == ofS) {
            const QString expected = ofA == ofT ? ofS : ofT;
            if (r.value(*it) != expected)
                return QStringLiteral("%1: %2 instead of %3").arg(*it, r.value(*it), expected);
        } else if (!settledByPolicy(outcome, *it)) {
            return QStringLiteral("%1 was contested").arg(*it);
        }
    }
    return {};
}

} // namespace backflow::merge::oracle
