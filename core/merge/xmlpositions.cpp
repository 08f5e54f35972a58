#include "core/merge/xmlmerger.h"

#include "core/merge/positions.h"

namespace backflow::merge {

bool XmlMerger::isNumbered(const SchemaNode &schema) const
{
    return m_versions[Target]->isNumbered(schema);
}

std::map<int, Body> XmlMerger::numberedBodies(const Matching &matching, const std::vector<SpineItem> &spine,
                                              const QString &path)
{
    std::map<int, Body> bodies;
    for (size_t g = 0; g < matching.groups.size(); ++g) {
        const SchemaNode &schema = *matching.groups[g].schema;
        if (!isNumbered(schema))
            continue;
        const QString list = QString::fromUtf8(schema.path.join('/'));
        if (!m_out.numbered.contains(list))
            m_out.numbered.append(list);
        std::vector<Body *> present;
        std::vector<int> numbers;
        for (const SpineItem &item : spine) {
            if (item.entry < 0 || size_t(matching.groupOf[size_t(item.entry)]) != g)
                continue;
            Body &body = bodies[item.entry] = entryBody(matching, item.entry, path);
            if (!body.present)
                continue;
            present.push_back(&body);
            if (const auto number = positionOf(body.pieces, schema.rule.renumber))
                numbers.push_back(*number);
        }
        // What is undecided gets its number with the decision.
        if (numbers.empty() || numbers.size() != present.size())
            continue;
        const std::vector<int> right = ascending(numbers);
        for (size_t i = 0; i < present.size(); ++i) {
            if (right[i] != numbers[i])
                setPosition(present[i]->pieces, schema.rule.renumber, right[i]);
        }
    }
    return bodies;
}

void XmlMerger::reportPositions()
{
    using Numbers = std::array<std::optional<int>, 3>;
    std::map<std::pair<const SchemaNode *, QStringList>, Numbers> entries;
    for (const Side side : kSides) {
        if (!m_versions[side])
            continue;
        for (const xml::Node &entry : m_versions[side]->positioned()) {
            const SchemaNode &schema = m_versions[side]->schema(entry);
            if (isNumbered(schema))
                entries[{&schema, keyTexts(schema.key, entry, 0)}][side] = positionOf(entry, schema.rule.renumber);
        }
    }
    for (const auto &[which, numbers] : entries) {
        const auto &[before, ofSource, ofTarget] = numbers;
        const QString path = QString::fromUtf8(which.first->path.join('/'));
        const auto isThis = [&](const AutoMerge &merge) { return merge.path == path; };
        if (ofSource == ofTarget || ofSource == before || ofTarget == before ||
            std::ranges::any_of(m_out.automatic, isThis))
            continue;
        m_out.automatic.push_back({AutoReason::Policy,
                                   path,
                                   QString::fromUtf8(which.first->tag),
                                   {},
                                   {},
                                   {},
                                   Policies::name(Policy::ListPositions)});
    }
}

} // namespace backflow::merge
