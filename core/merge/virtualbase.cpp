#include "core/merge/virtualbase.h"

#include "core/merge/jsontree.h"
#include "core/merge/values.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::merge {

namespace {

constexpr int kDeepest = 8;
constexpr size_t kMostBases = 8;

/// Stands in a virtual base where the bases disagree; no side ever says it.
constexpr char kNoValue[] = "backflow-no-common-value";

/// A base: known or not, and its content.
struct Base {
    bool known = false;
    std::optional<QByteArray> bytes;
};

bool isNoValue(const SideValue &value)
{
    return value.bytes && value.bytes->contains(kNoValue);
}

/// The mark is ours: nobody is to see it.
void hideMarks(Outcome &outcome)
{
    for (Decision &decision : outcome.decisions) {
        if (!isNoValue(decision.ancestor))
            continue;
        if (decision.source.bytes && decision.target.bytes)
            decision.kind = DecisionKind::NoAncestor;
        decision.ancestor = {};
        decision.id = decisionId(decision);
    }
    makeIdsUnique(outcome.decisions);
    for (AutoMerge &merge : outcome.automatic) {
        if (merge.before && merge.before->contains(kNoValue))
            merge.before.reset();
    }
}

/// The element with what makes it unlike any side, but the same entry still: keys are in its children.
QByteArray marked(const QByteArray &element)
{
    const auto document = xml::Document::parse(element);
    if (!document)
        return {};
    const xml::Node root = document->root();
    const QByteArray name = root.name().toByteArray();
    const QByteArray inner = element.mid(root.innerBegin(), root.innerEnd() - root.innerBegin());
    const qsizetype tag = element.indexOf('>');
    QByteArray open = element.left(tag);
    if (open.endsWith('/'))
        open.chop(1);
    const QByteArray mark = kNoValue;
    return open + '>' + (root.hasChildElements() ? inner + '<' + mark + "/>" : mark) + "</" + name + '>';
}

/// The member with a value that no side says; empty for an item of a list, which would be another one then.
QByteArray markedMember(const QByteArray &member)
{
    const auto tree = JsonTree::parse('{' + member + '}');
    if (!tree || tree->node(JsonTree::root()).count != 1)
        return {};
    const int value = tree->node(JsonTree::root()).firstChild;
    return member.first(tree->node(value).begin - 1) + '"' + kNoValue + '"';
}

std::optional<Choice> noValueFor(const Outcome &outcome, const Decision &decision)
{
    const QByteArray bytes =
        decision.target.bytes ? *decision.target.bytes : decision.source.bytes.value_or(QByteArray());
    if (decision.kind == DecisionKind::Lines)
        return Choice{Take::Edited, QByteArray(kNoValue) + '-' + decision.id.toLatin1() + '\n'};
    const bool one = decision.kind != DecisionKind::Order && !decision.element.isEmpty() && !bytes.isEmpty();
    const QByteArray text = !one                 ? QByteArray()
                            : outcome.json       ? markedMember(bytes)
                            : outcome.structured ? marked(bytes)
                                                 : QByteArray();
    return text.isEmpty() ? std::nullopt : std::optional(Choice{Take::Edited, text});
}

Base agreed(const QString &path, const Base &older, const Base &a, const Base &b, const MergeOptions &options)
{
    if (!a.known || !b.known || a.bytes == b.bytes)
        return a.known ? b : a;
    const Outcome outcome =
        mergeOverCommon(path, {older.known ? older.bytes : std::nullopt, a.bytes, b.bytes}, options);
    QHash<QString, Choice> choices;
    for (const Decision &decision : outcome.decisions) {
        const auto choice = noValueFor(outcome, decision);
        if (!choice)
            return {};
        choices.insert(decision.id, *choice);
    }
    const auto bytes = resolve(outcome, choices);
    return bytes ? Base{true, *bytes} : Base{};
}

Base baseOf(const QString &path, const BaseHistory &history, int a, int b, int depth)
{
    std::vector<int> bases = history.bases(a, b);
    if (bases.empty() || bases.size() > kMostBases || depth > kDeepest)
        return {};
    Base common{true, history.content(bases.front())};
    for (size_t i = 1; i < bases.size() && common.known; ++i) {
        const Base other{true, history.content(bases[i])};
        const Base older =
            common.bytes == other.bytes ? Base{} : baseOf(path, history, bases[i - 1], bases[i], depth + 1);
        common = agreed(path, older, common, other, {});
    }
    return common;
}

} // namespace

QByteArray commonVersion(const QString &path, const FileVersions &versions, const MergeOptions &options)
{
    const Base base =
        agreed(path, {true, versions.ancestor}, {true, versions.source}, {true, versions.target}, options);
    return base.known ? base.bytes.value_or(QByteArray()) : QByteArray(kNoValue);
}

bool isCommonVersion(const QByteArray &ancestor)
{
    return ancestor.contains(kNoValue);
}

Outcome mergeOverCommon(const QString &path, FileVersions versions, const MergeOptions &options)
{
    if (!versions.ancestor || !isCommonVersion(*versions.ancestor))
        return mergeFile(path, versions, options);
    if (*versions.ancestor == kNoValue)
        versions.ancestor.reset();
    Outcome outcome = mergeFile(path, versions, options);
    hideMarks(outcome);
    return outcome;
}

Outcome mergeOverBases(const QString &path, const BaseHistory &history, int source, int target)
{
    const Base base = baseOf(path, history, source, target, 0);
    Outcome outcome = mergeOverCommon(path, {base.bytes, history.content(source), history.content(target)}, {});
    if (!base.known && !history.bases(source, target).empty())
        outcome.notes.append(QCoreApplication::translate(
            "backflow::merge",
            "The common versions of both sides contradict each other, so every difference is asked."));
    return outcome;
}

} // namespace backflow::merge
