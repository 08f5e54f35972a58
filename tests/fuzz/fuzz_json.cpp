// Three documents, cut out of the input at NUL bytes: refused with a place, or kept to the byte; the laws of a
// three-way merge hold for anything, and what is merged as JSON is JSON, whatever is decided.

#include "core/merge/jsonmerge.h"
#include "core/merge/jsontree.h"

#include <cstdio>
#include <cstdlib>
#include <source_location>

namespace {

using namespace backflow::merge;

const QString kPath = QStringLiteral("x.json");

void mustBe(bool fine, std::source_location here = std::source_location::current())
{
    if (fine)
        return;
    std::fprintf(stderr, "broken law in line %u\n", unsigned(here.line()));
    std::abort();
}

void mustGive(const FileVersions &versions, const QByteArray &expected)
{
    const auto result = resolve(mergeFile(kPath, versions), {});
    mustBe(result && *result && **result == expected);
}

void readsBack(const QByteArray &bytes)
{
    const auto tree = JsonTree::parse(bytes);
    if (!tree) {
        mustBe(!tree.error().message.isEmpty());
        return;
    }
    const JsonNode &root = tree->node(JsonTree::root());
    mustBe(root.begin >= 0 && root.begin < root.end && root.end <= bytes.size());
    // The value alone means the same.
    const auto again = JsonTree::parse(tree->value(JsonTree::root()).toByteArray());
    mustBe(again && again->node(JsonTree::root()).meaning == root.meaning);
}

void settlesToJson(const Outcome &outcome, Take take)
{
    QHash<QString, Choice> choices;
    for (const Decision &decision : outcome.decisions)
        choices.insert(decision.id, {take, {}});
    const bool whole = !outcome.clean() && outcome.decisions.front().kind == DecisionKind::WholeFile;
    const auto result = resolve(outcome, choices);
    mustBe(result || (whole && take == Take::Remove));
    if (outcome.json && result && *result)
        mustBe(JsonTree::parse(**result).has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QList<QByteArray> parts =
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)).split('\0');
    for (const QByteArray &part : parts)
        readsBack(part);
    if (parts.size() < 3)
        return 0;
    const QByteArray &base = parts[0];
    mustGive({base, base, parts[1]}, parts[1]);
    mustGive({base, parts[1], base}, parts[1]);
    mustGive({base, parts[1], parts[1]}, parts[1]);
    const Outcome there = mergeFile(kPath, {base, parts[1], parts[2]});
    const Outcome back = mergeFile(kPath, {base, parts[2], parts[1]});
    mustBe(there.decisions.size() == back.decisions.size() && there.json == back.json);
    for (const Outcome &outcome : {there, back, mergeFile(kPath, {std::nullopt, parts[1], parts[2]})}) {
        for (const Take take : {Take::Source, Take::Target, Take::Remove})
            settlesToJson(outcome, take);
    }
    return 0;
}
