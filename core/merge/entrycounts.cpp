#include "core/merge/entrycounts.h"

#include "core/merge/matching.h"

#include <QHash>

namespace backflow::merge {

namespace {

using xml::Node;

/// What is known of an element on the way down.
struct Above {
    SchemaNode *schema = nullptr;
    QString path;
    /// False below entries without identity.
    bool counted = false;
};

QString stepOf(const SchemaNode &schema, const Node &node, int ordinal)
{
    QString step = QString::fromUtf8(schema.tag);
    if (schema.identity == Identity::Keyed || schema.identity == Identity::Ordinal)
        step += QLatin1Char('[') + keyTexts(schema.key, node, ordinal).join(QChar(0x1f)) + QLatin1Char(']');
    return step;
}

} // namespace

EntryCounts countEntries(Schema &schema, const xml::Document &document)
{
    EntryCounts counts;
    std::vector<Above> above(size_t(document.nodeCount()));
    above[size_t(document.root().index())] = {&schema.root(), QString(), true};
    QHash<std::pair<int, SchemaNode *>, int> ordinals;
    for (int i = document.root().index() + 1; i < document.nodeCount(); ++i) {
        const Node node = document.node(i);
        if (!node.isElement())
            continue;
        const Above &parent = above[size_t(node.parent().index())];
        if (!parent.counted)
            continue;
        Above &here = above[size_t(i)];
        here.schema = &schema.child(*parent.schema, node.name());
        const Identity identity = here.schema->identity;
        if (identity == Identity::Unknown && !node.hasChildElements())
            continue;
        const int ordinal = ordinals[{node.parent().index(), here.schema}]++;
        here.path = parent.path + QLatin1Char('/') + stepOf(*here.schema, node, ordinal);
        // Where a key has alternatives, a side may go over to a stronger one; what lies below then moves with it.
        const bool firm = std::ranges::all_of(here.schema->key, [](const KeyPart &part) { return part.size() == 1; });
        here.counted = identity != Identity::Aligned && firm && node.hasChildElements();
        if (identity == Identity::Keyed)
            ++counts[here.path];
    }
    return counts;
}

EntryCounts repeatedIn(const VersionCounts &versions)
{
    EntryCounts repeated;
    for (const auto &version : versions) {
        if (!version)
            continue;
        for (auto it = version->begin(); it != version->end(); ++it) {
            if (it.value() > 1)
                repeated[it.key()] = std::max(repeated.value(it.key()), it.value());
        }
    }
    return repeated;
}

std::optional<QString> newDuplicate(const EntryCounts &result, const EntryCounts &repeated)
{
    for (auto it = result.begin(); it != result.end(); ++it) {
        if (it.value() > 1 && it.value() > repeated.value(it.key()))
            return it.key();
    }
    return std::nullopt;
}

std::optional<QString> lostEntry(const EntryCounts &result, const VersionCounts &versions, bool sourceTaken)
{
    const EntryCounts none;
    const EntryCounts &ancestor = versions[Ancestor] ? *versions[Ancestor] : none;
    const Side taken = sourceTaken ? Source : Target;
    const EntryCounts &here = *versions[taken];
    const EntryCounts &there = *versions[sourceTaken ? Target : Source];
    for (auto it = here.begin(); it != here.end(); ++it) {
        const bool wanted = there.contains(it.key()) || !ancestor.contains(it.key());
        if (wanted && !result.contains(it.key()))
            return it.key();
    }
    return std::nullopt;
}

} // namespace backflow::merge
