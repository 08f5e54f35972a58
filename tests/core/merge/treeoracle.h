#pragma once

#include "core/merge/mergevalues.h"
#include "core/xml/document.h"
#include "tests/core/merge/randomtree.h"

#include <QMap>

/// A second opinion on merges of XML: values by path, each decided for itself.
namespace backflow::merge::oracle {

using fixture::Kind;

/// What a file says: leaves and entries by path with keys, lists that nothing names as one value, and how its entries
/// of ordered lists follow one another.
struct Reading {
    QMap<QString, QString> values;
    QMap<QString, int> counts;
    QMap<QString, QStringList> orders;
    /// Comments, and the path of what each belongs to; empty where that has none.
    QMap<QByteArray, QString> comments;
    /// Of elements, by their number in the document.
    QHash<int, QString> pathOf;
};

inline QString textOf(const xml::Node &element)
{
    const QString text = element.text();
    return text.trimmed().isEmpty() ? QString::fromLatin1("") : text;
}

/// Without what the layout adds.
inline QString plain(const xml::Node &element)
{
    QString text = QString::fromUtf8(element.name()) + u'(';
    for (const xml::Node::Attribute &attribute : element.attributes())
        text += QString::fromUtf8(attribute.name) + u'=' + element.attribute(attribute.name) + u',';
    if (!element.hasChildElements())
        text += textOf(element);
    for (xml::Node child = element.firstElement(); child; child = child.nextElement())
        text += plain(child);
    return text + u')';
}

inline QString keyOf(const Kind &kind, const xml::Node &element)
{
    QStringList parts;
    for (const QByteArray &path : kind.key) {
        xml::Node at = element;
        for (const QByteArray &step : path == "." || path.startsWith('@') ? QByteArrayList() : path.split('/'))
            at = at.child(step);
        parts.append(path.startsWith('@') ? element.attribute(QByteArrayView(path).sliced(1)) : textOf(at));
    }
    return parts.join(QStringLiteral(", "));
}

inline void read(const xml::Node &element, const Kind &kind, const QString &path, Reading &out);

inline void readEntry(const xml::Node &element, const Kind &kind, const QString &path, Reading &out)
{
    ++out.counts[path];
    out.pathOf.insert(element.index(), path);
    out.values.insert(path, kind.isLeaf() && !kind.list ? textOf(element) : QStringLiteral("there"));
    if (!kind.isLeaf())
        read(element, kind, path + u'/', out);
}

inline void read(const xml::Node &element, const Kind &kind, const QString &path, Reading &out)
{
    for (const Kind &child : kind.children) {
        const QString name = path + QString::fromUtf8(child.tag);
        if (child.isAttribute()) {
            const QString value = element.attribute(QByteArrayView(child.tag).sliced(1));
            if (!value.isNull())
                out.values.insert(name, value);
            continue;
        }
        QString all;
        for (const xml::Node &one : element.elements(child.tag)) {
            const QString key = child.list ? keyOf(child, one) : QString();
            if (child.list && child.key.isEmpty())
                all += plain(one);
            else
                readEntry(one, child, child.list ? name + u'[' + key + u']' : name, out);
            if (child.ordered && !child.key.isEmpty())
                out.orders[name].append(key);
        }
        if (child.list && child.key.isEmpty())
            out.values.insert(name + QStringLiteral("[]"), all);
    }
}

/// Nothing when it is not well-formed.
inline std::optional<Reading> readingOf(const QByteArray &bytes, const Kind &root)
{
    const auto document = xml::Document::parse(bytes);
    if (!document)
        return std::nullopt;
    Reading reading;
    read(document->root(), root, QString(), reading);
    for (int i = 1; i < document->nodeCount(); ++i) {
        const xml::Node node = document->node(i);
        if (node.kind() == xml::NodeKind::Comment)
            reading.comments.insert(node.source().toByteArray(), reading.pathOf.value(node.owner().index()));
    }
    return reading;
}

/// Whether a decision speaks of it, or of what holds it.
inline bool isAsked(const Outcome &outcome, const QString &path)
{
    return std::ranges::any_of(outcome.decisions, [&path](const Decision &decision) {
        return path == decision.path ||
               (path.startsWith(decision.path) && QStringView(u"/[").contains(path[decision.path.size()]));
    });
}

/// The same for a list that nothing names: a decision may speak of one of its items, by place.
inline bool isAskedWithin(const Outcome &outcome, const QString &path)
{
    return isAsked(outcome, path) || std::ranges::any_of(outcome.decisions, [&path](const Decision &decision) {
               return decision.path.startsWith(path + u'[');
           });
}

inline bool isSettledByPolicy(const Outcome &outcome, const QString &path)
{
    return std::ranges::any_of(outcome.automatic, [&path](const AutoMerge &merge) {
        return merge.reason == AutoReason::Policy && merge.path == path;
    });
}

/// The pairs of `list` that stand in the same order in both others and not in this one.
inline QString brokenOrder(const QStringList &list, const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        for (qsizetype k = i + 1; k < list.size(); ++k) {
            const auto behind = [&](const QStringList &side) {
                return side.contains(list[k]) && side.indexOf(list[k]) < side.indexOf(list[i]);
            };
            if (behind(a) && behind(b))
                return list[i] + QStringLiteral(" before ") + list[k];
        }
    }
    return {};
}

/// Whether something that holds it stands there more than once: then its own count says nothing.
inline bool isWithinDouble(const Reading &result, const QString &path)
{
    for (qsizetype slash = path.indexOf(u'/'); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
        if (result.counts.value(path.first(slash)) > 1)
            return true;
    }
    return false;
}

/// What stands more often than in the worst version; empty = nothing.
inline QString doubled(const std::array<Reading, 3> &versions, const Reading &result)
{
    for (auto it = result.counts.begin(); it != result.counts.end(); ++it) {
        const auto in = [&it](const Reading &reading) { return reading.counts.value(it.key()); };
        if (*it > std::max({1, in(versions[0]), in(versions[1]), in(versions[2])}) && !isWithinDouble(result, it.key()))
            return it.key() + QStringLiteral(" stands %1 times").arg(*it);
    }
    return {};
}

/// A comment that got lost though no side removed it and what it belongs to is there; empty = none.
inline QString lostComment(const std::array<Reading, 3> &versions, const Outcome &outcome, const Reading &result)
{
    const auto &[a, s, t] = versions;
    QMap<QByteArray, QString> all = s.comments;
    all.insert(t.comments);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const bool removed =
            a.comments.contains(it.key()) && !(s.comments.contains(it.key()) && t.comments.contains(it.key()));
        const bool isThere = !it->isEmpty() && result.values.contains(*it) && !isAsked(outcome, *it);
        if (!removed && isThere && !result.comments.contains(it.key()))
            return QStringLiteral("%1 of %2 is lost").arg(QString::fromUtf8(it.key()), *it);
    }
    return {};
}

/// What is wrong with a result: what nobody asks about is to be what the one side that changed it says, what both
/// changed differently is asked about or settled by a rule, and what both sides put in one order stays in it. Empty =
/// nothing.
inline QString departure(const std::array<Reading, 3> &versions, const Outcome &outcome, const Reading &result)
{
    const auto &[a, s, t] = versions;
    QMap<QString, QString> all = a.values;
    for (const Reading *more : {&s, &t, &result})
        all.insert(more->values);
    for (auto it = all.keyBegin(); it != all.keyEnd(); ++it) {
        const QString ofA = a.values.value(*it);
        const QString ofS = s.values.value(*it);
        const QString ofT = t.values.value(*it);
        const auto same = [](const QString &x, const QString &y) { return x == y && x.isNull() == y.isNull(); };
        const bool isList = it->endsWith(QLatin1StringView("[]"));
        if (isList ? isAskedWithin(outcome, it->chopped(2)) : isAsked(outcome, *it))
            continue;
        if (same(ofS, ofT) || same(ofA, ofT) || same(ofA, ofS)) {
            const QString expected = same(ofA, ofT) ? ofS : ofT;
            if (!same(result.values.value(*it), expected))
                return QStringLiteral("%1: %2 instead of %3").arg(*it, result.values.value(*it), expected);
        } else if (!isList && !isSettledByPolicy(outcome, *it)) {
            return *it + QStringLiteral(" was contested and is not asked about");
        }
    }
    if (const QString lost = lostComment(versions, outcome, result); !lost.isEmpty())
        return lost;
    for (auto it = result.orders.begin(); it != result.orders.end(); ++it) {
        const QString broken = brokenOrder(*it, s.orders.value(it.key()), t.orders.value(it.key()));
        if (!broken.isEmpty() && !isAsked(outcome, it.key()))
            return QStringLiteral("%1: %2, against both").arg(it.key(), broken);
    }
    return {};
}

} // namespace backflow::merge::oracle
