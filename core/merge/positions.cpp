#include "core/merge/positions.h"

#include <algorithm>
#include <functional>
#include <map>

namespace backflow::merge {

namespace {

using xml::Node;

std::optional<int> numberOf(const QString &text)
{
    bool fine = false;
    const int number = text.trimmed().toInt(&fine);
    return fine ? std::optional(number) : std::nullopt;
}

/// Where the number stands in a piece: [begin, begin + size); size 0 = nowhere.
struct Place {
    size_t piece = 0;
    qsizetype begin = 0;
    qsizetype size = 0;
};

Place placeOf(const std::vector<Piece> &entry, const QString &child)
{
    const QByteArray open = '<' + child.toUtf8() + '>';
    for (size_t i = 0; i < entry.size(); ++i) {
        const QByteArray &bytes = entry[i].bytes;
        const qsizetype begin = bytes.indexOf(open) + open.size();
        const qsizetype end = begin < open.size() ? -1 : bytes.indexOf('<', begin);
        if (end >= 0)
            return {i, begin, end - begin};
    }
    return {};
}

bool ascends(const std::vector<int> &numbers)
{
    return std::ranges::adjacent_find(numbers, std::greater_equal<>()) == numbers.end();
}

} // namespace

std::optional<int> positionOf(const Node &entry, const QString &child)
{
    const Node node = entry.child(child.toUtf8());
    return node ? numberOf(node.text()) : std::nullopt;
}

std::optional<int> positionOf(const std::vector<Piece> &entry, const QString &child)
{
    const Place place = placeOf(entry, child);
    return place.size == 0 ? std::nullopt
                           : numberOf(QString::fromUtf8(entry[place.piece].bytes.sliced(place.begin, place.size)));
}

bool setPosition(std::vector<Piece> &entry, const QString &child, int number)
{
    const Place place = placeOf(entry, child);
    if (place.size == 0)
        return false;
    entry[place.piece].bytes.replace(place.begin, place.size, QByteArray::number(number));
    return true;
}

std::vector<int> ascending(const std::vector<int> &numbers)
{
    std::vector<int> result = numbers;
    if (!ascends(numbers)) {
        int next = std::ranges::min(numbers);
        std::ranges::generate(result, [&next] { return next++; });
    }
    return result;
}

QByteArray withPositions(const QByteArray &bytes, const QStringList &lists)
{
    const auto document = xml::Document::parse(bytes);
    if (!document || lists.isEmpty())
        return bytes;
    Schema schema(document->root().name().toByteArray());
    std::vector<SchemaNode *> schemaOf(size_t(document->nodeCount()), nullptr);
    schemaOf[size_t(document->root().index())] = &schema.root();
    // Entries of one list, by parent and tag.
    std::map<std::pair<int, const SchemaNode *>, std::vector<Node>> entries;
    for (int i = document->root().index() + 1; i < document->nodeCount(); ++i) {
        const Node node = document->node(i);
        if (!node.isElement())
            continue;
        SchemaNode &here = schema.child(*schemaOf[size_t(node.parent().index())], node.name());
        schemaOf[size_t(i)] = &here;
        if (!here.rule.renumber.isEmpty() && lists.contains(QString::fromUtf8(here.path.join('/'))))
            entries[{node.parent().index(), &here}].push_back(node);
    }
    std::map<qsizetype, std::pair<Node, int>, std::greater<>> edits;
    for (const auto &[place, nodes] : entries) {
        std::vector<int> numbers;
        for (const Node &node : nodes) {
            if (const auto number = positionOf(node, place.second->rule.renumber))
                numbers.push_back(*number);
        }
        if (numbers.size() != nodes.size())
            continue;
        const std::vector<int> right = ascending(numbers);
        for (size_t i = 0; i < nodes.size(); ++i) {
            const Node child = nodes[i].child(place.second->rule.renumber.toUtf8());
            if (right[i] != numbers[i])
                edits.emplace(child.innerBegin(), std::pair(child, right[i]));
        }
    }
    QByteArray result = bytes;
    for (const auto &[at, edit] : edits)
        result.replace(at, edit.first.innerEnd() - at, QByteArray::number(edit.second));
    return result;
}

} // namespace backflow::merge
