#include "core/merge/jsoncheck.h"

#include "core/merge/matching.h"
#include "core/merge/resolution.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <optional>

namespace backflow::merge {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

/// A value and the names that lead to it, whichever item of a list it stands in.
JsonMeaning below(const JsonMeaning &way, const JsonMeaning &step)
{
    return {way.high * 1099511628211ULL + step.high, (way.low ^ step.low) * 0x9e3779b97f4a7c15ULL + 1};
}

struct Leaf {
    JsonMeaning meaning;
    int node = -1;
};

/// Scalars of a document, and where its containers are, whatever they hold.
std::vector<Leaf> leavesOf(const JsonTree &tree)
{
    struct Place {
        int node;
        JsonMeaning way;
    };
    std::vector<Leaf> leaves;
    std::vector<Place> open = {{JsonTree::root(), {}}};
    while (!open.empty()) {
        const Place place = open.back();
        open.pop_back();
        const JsonNode &at = tree.node(place.node);
        const quint64 kind = quint64(at.kind) + 1;
        leaves.push_back({below(place.way, at.isContainer() ? JsonMeaning{kind, kind} : at.meaning), place.node});
        for (int child = at.firstChild; child >= 0; child = tree.node(child).nextSibling)
            open.push_back({child, at.kind == JsonKind::Object ? below(place.way, tree.node(child).name) : place.way});
    }
    return leaves;
}

/// Sorted, each once.
using MeaningSet = std::vector<JsonMeaning>;

MeaningSet meaningsOf(const JsonTree &tree)
{
    MeaningSet all;
    for (const Leaf &leaf : leavesOf(tree))
        all.push_back(leaf.meaning);
    std::ranges::sort(all);
    const auto rest = std::ranges::unique(all);
    all.erase(rest.begin(), rest.end());
    return all;
}

/// Names of the members a policy chose the value of: the other side's value is meant to be gone.
QSet<JsonMeaning> settledNames(const Outcome &outcome)
{
    QSet<JsonMeaning> names;
    for (const AutoMerge &merge : outcome.automatic) {
        if (merge.reason == AutoReason::Policy)
            names.insert(jsonName(merge.element.toUtf8()));
    }
    return names;
}

QString lostWords(const JsonTree &tree, int node)
{
    const QString name = tree.nameText(node);
    return Tr::tr("The entry %1 would be lost.").arg(name.isEmpty() ? tree.scalarText(node) : name);
}

/// Looks for what all versions hold, from the root down as far as they are alike.
class Commons final
{
public:
    Commons(const JsonTrees &trees, const JsonTree &result)
        : m_trees(trees)
        , m_result(result)
    {
    }

    QString problem()
    {
        m_open = {{{0, 0, 0}, 0}};
        while (!m_open.empty()) {
            const Place place = m_open.back();
            m_open.pop_back();
            const JsonKind kind = m_trees[Target]->node(place.trio[Target]).kind;
            const QString lost = kind == JsonKind::Object ? inObject(place) : inArray(place);
            if (!lost.isEmpty())
                return lost;
        }
        return {};
    }

private:
    struct Place {
        JsonTrio trio;
        int result = -1;
    };

    bool allSay(const JsonTrio &trio, const JsonMeaning &meaning) const
    {
        return std::ranges::all_of(kSides,
                                   [&](Side side) { return m_trees[side]->node(trio[side]).meaning == meaning; });
    }

    QString inObject(const Place &place)
    {
        std::array<QHash<JsonMeaning, int>, 2> others = {members(*m_trees[Ancestor], place.trio[Ancestor]),
                                                         members(*m_trees[Source], place.trio[Source])};
        const QHash<JsonMeaning, int> kept = members(m_result, place.result);
        const JsonTree &target = *m_trees[Target];
        for (int child = target.node(place.trio[Target]).firstChild; child >= 0;
             child = target.node(child).nextSibling) {
            const JsonNode &member = target.node(child);
            const JsonTrio trio = {others[0].value(member.name, -1), others[1].value(member.name, -1), child};
            if (trio[Ancestor] < 0 || trio[Source] < 0)
                continue;
            const int result = kept.value(member.name, -1);
            const bool same = allSay(trio, member.meaning);
            if (same && (result < 0 || m_result.node(result).meaning != member.meaning))
                return lostWords(target, child);
            const auto alike = [&](const JsonTree &tree, int node) { return tree.node(node).kind == member.kind; };
            if (!same && member.isContainer() && result >= 0 && alike(m_result, result) &&
                alike(*m_trees[Ancestor], trio[Ancestor]) && alike(*m_trees[Source], trio[Source]))
                m_open.push_back({trio, result});
        }
        return {};
    }

    QString inArray(const Place &place) const
    {
        const QSet<JsonMeaning> ofAncestor = items(*m_trees[Ancestor], place.trio[Ancestor]);
        const QSet<JsonMeaning> ofSource = items(*m_trees[Source], place.trio[Source]);
        const QSet<JsonMeaning> kept = items(m_result, place.result);
        const JsonTree &target = *m_trees[Target];
        for (int child = target.node(place.trio[Target]).firstChild; child >= 0;
             child = target.node(child).nextSibling) {
            const JsonMeaning &meaning = target.node(child).meaning;
            if (ofAncestor.contains(meaning) && ofSource.contains(meaning) && !kept.contains(meaning))
                return lostWords(target, child);
        }
        return {};
    }

    static QHash<JsonMeaning, int> members(const JsonTree &tree, int object)
    {
        QHash<JsonMeaning, int> map;
        for (int child = tree.node(object).firstChild; child >= 0; child = tree.node(child).nextSibling)
            map.insert(tree.node(child).name, child);
        return map;
    }

    static QSet<JsonMeaning> items(const JsonTree &tree, int array)
    {
        QSet<JsonMeaning> set;
        for (int child = tree.node(array).firstChild; child >= 0; child = tree.node(child).nextSibling)
            set.insert(tree.node(child).meaning);
        return set;
    }

    const JsonTrees &m_trees;
    const JsonTree &m_result;
    std::vector<Place> m_open;
};

bool rootsAlike(const JsonTrees &trees, const JsonTree &result)
{
    const JsonNode &root = result.node(JsonTree::root());
    return root.isContainer() && std::ranges::all_of(kSides, [&](Side side) {
               return trees[side] && trees[side]->node(JsonTree::root()).kind == root.kind;
           });
}

/// The result when every decision goes to one side.
base::Result<JsonTree> resultFor(const Outcome &outcome, Side side)
{
    QHash<QString, Choice> choices;
    for (const Decision &decision : outcome.decisions)
        choices.insert(decision.id, {side == Source ? Take::Source : Take::Target, {}});
    const auto bytes = putTogether(outcome, choices);
    return bytes ? JsonTree::parse(bytes->value_or(QByteArray())) : base::failure(bytes);
}

/// What a side brought that the ancestor had not, and the result has not either.
QString lostFrom(const JsonTree &side, const MeaningSet &ancestor, const MeaningSet &kept,
                 const QSet<JsonMeaning> &settled)
{
    for (const Leaf &leaf : leavesOf(side)) {
        if (!std::ranges::binary_search(kept, leaf.meaning) && !std::ranges::binary_search(ancestor, leaf.meaning) &&
            !settled.contains(side.node(leaf.node).name))
            return lostWords(side, leaf.node);
    }
    return {};
}

} // namespace

QString jsonProblem(const Outcome &outcome, const JsonTrees &trees)
{
    const QSet<JsonMeaning> settled = settledNames(outcome);
    const MeaningSet ancestor = trees[Ancestor] ? meaningsOf(*trees[Ancestor]) : MeaningSet();
    std::optional<JsonTree> result;
    MeaningSet kept;
    for (const Side side : {Source, Target}) {
        // Without decisions both sides give the same result, but what each brought is looked for.
        if (!result || !outcome.clean()) {
            auto read = resultFor(outcome, side);
            if (!read)
                return read.error().message;
            result = std::move(*read);
            kept = meaningsOf(*result);
            if (const QString lost = rootsAlike(trees, *result) ? Commons(trees, *result).problem() : QString();
                !lost.isEmpty())
                return lost;
        }
        if (const QString lost = lostFrom(*trees[side], ancestor, kept, settled); !lost.isEmpty())
            return lost;
    }
    return {};
}

} // namespace backflow::merge
