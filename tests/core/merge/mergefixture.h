#pragma once

#include "core/merge/threeway.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace backflow::merge::fixture {

/// A metadata file of that type around lines, each indented by one step.
inline QByteArray file(const char *type, const QByteArray &lines)
{
    QByteArray body;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.trimmed().isEmpty())
            body += "    " + line + '\n';
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + QByteArray(type) +
           " xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + body + "</" + type + ">\n";
}

inline QByteArray fieldPermission(const char *field, bool edit, bool read)
{
    const auto word = [](bool value) { return QByteArray(value ? "true" : "false"); };
    return "<fieldPermissions>\n    <editable>" + word(edit) + "</editable>\n    <field>" + field +
           "</field>\n    <readable>" + word(read) + "</readable>\n</fieldPermissions>\n";
}

inline QHash<QString, Choice> all(const Outcome &outcome, Take take)
{
    QHash<QString, Choice> choices;
    for (const Decision &decision : outcome.decisions)
        choices.insert(decision.id, {take, {}});
    return choices;
}

/// The result with every decision settled in one way; "ERROR: …" where that is refused, "(no file)" where none is left.
inline QByteArray settled(const Outcome &outcome, Take take)
{
    const auto result = resolve(outcome, all(outcome, take));
    if (!result)
        return "ERROR: " + result.error().message.toUtf8();
    return result->value_or(QByteArray("(no file)"));
}

inline QString kindWord(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::BothChanged:
        return QStringLiteral("changed");
    case DecisionKind::BothAdded:
        return QStringLiteral("added");
    case DecisionKind::SourceRemoved:
        return QStringLiteral("source-removed");
    case DecisionKind::TargetRemoved:
        return QStringLiteral("target-removed");
    case DecisionKind::Order:
        return QStringLiteral("order");
    case DecisionKind::Lines:
        return QStringLiteral("lines");
    case DecisionKind::WholeFile:
        return QStringLiteral("file");
    case DecisionKind::NoAncestor:
        return QStringLiteral("no-ancestor");
    case DecisionKind::Place:
        return QStringLiteral("place");
    }
    return {};
}

/// `changed description`, one per decision, in order.
inline QStringList decisionList(const Outcome &outcome)
{
    QStringList list;
    for (const Decision &decision : outcome.decisions)
        list.append((kindWord(decision.kind) + QLatin1Char(' ') + decision.path).trimmed());
    return list;
}

inline QString reasonWord(const AutoMerge &merge)
{
    switch (merge.reason) {
    case AutoReason::OnlySourceChanged:
        return QStringLiteral("source");
    case AutoReason::OnlyTargetChanged:
        return QStringLiteral("target");
    case AutoReason::SameOnBothSides:
        return QStringLiteral("same");
    case AutoReason::OrderOnly:
        return QStringLiteral("order");
    case AutoReason::Policy:
        return merge.policy;
    case AutoReason::DifferentWords:
        return QStringLiteral("words");
    }
    return {};
}

/// `source + fieldPermissions[Account.Zone__c]`: who, added (+), removed (-) or changed (~), what.
inline QStringList automaticList(const Outcome &outcome)
{
    QStringList list;
    for (const AutoMerge &merge : outcome.automatic) {
        const char *verb = !merge.before ? " + " : !merge.after ? " - " : " ~ ";
        list.append((reasonWord(merge) + QLatin1StringView(verb) + merge.path).trimmed());
    }
    return list;
}

} // namespace backflow::merge::fixture
