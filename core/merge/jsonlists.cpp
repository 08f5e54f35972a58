#include "core/merge/jsonlists.h"

#include "core/merge/matching.h"

#include <algorithm>

namespace backflow::merge {

namespace {

/// Members that name an item in the files this program meets: metadata as JSON, projects, data trees, analytics. A
/// member that says less stands further down.
const std::vector<QByteArrayList> &candidates()
{
    static const std::vector<QByteArrayList> all = {{"fullName"},
                                                    {"id"},
                                                    {"Id"},
                                                    {"uuid"},
                                                    {"developerName"},
                                                    {"DeveloperName"},
                                                    {"apiName"},
                                                    {"attributes/referenceId"},
                                                    {"referenceId"},
                                                    {"identifier"},
                                                    {"key"},
                                                    {"name"},
                                                    {"path"},
                                                    {"path", "package"},
                                                    {"package"},
                                                    {"field"},
                                                    {"fieldName"},
                                                    {"object"},
                                                    {"sobject"},
                                                    {"url"},
                                                    {"label"},
                                                    {"title"},
                                                    {"type", "name"},
                                                    {"value"}};
    return all;
}

JsonIdentity identityFrom(const QByteArrayList &names)
{
    JsonIdentity identity;
    identity.names = names;
    for (const QByteArray &name : names) {
        std::vector<JsonMeaning> way;
        for (const QByteArray &step : name.split('/'))
            way.push_back(jsonName(step));
        identity.members.push_back(std::move(way));
    }
    return identity;
}

/// The text or number a way through members leads to; -1 = none.
int scalarAt(const JsonTree &tree, int item, const std::vector<JsonMeaning> &way)
{
    for (const JsonMeaning &name : way) {
        item = tree.member(item, name);
        if (item < 0)
            return -1;
    }
    const JsonKind kind = tree.node(item).kind;
    return kind == JsonKind::String || kind == JsonKind::Number ? item : -1;
}

bool tellsApart(const JsonIdentity &identity, const JsonTree &tree, int array)
{
    std::vector<JsonMeaning> keys;
    for (int item = tree.node(array).firstChild; item >= 0; item = tree.node(item).nextSibling) {
        for (const auto &way : identity.members) {
            if (scalarAt(tree, item, way) < 0)
                return false;
        }
        keys.push_back(identity.key(tree, item));
    }
    std::ranges::sort(keys);
    return std::ranges::adjacent_find(keys) == keys.end();
}

} // namespace

JsonMeaning JsonIdentity::key(const JsonTree &tree, int item) const
{
    JsonMeaning sum;
    for (const auto &way : members) {
        const JsonMeaning &part = tree.node(scalarAt(tree, item, way)).meaning;
        sum = {sum.high * 31 + part.high, sum.low * 37 + part.low};
    }
    return sum;
}

QString JsonIdentity::words(const JsonTree &tree, int item) const
{
    QStringList parts;
    for (const auto &way : members)
        parts.append(tree.scalarText(scalarAt(tree, item, way)));
    return parts.join(QStringLiteral(", "));
}

std::optional<JsonIdentity> identityOf(const JsonTrees &trees, const JsonTrio &arrays)
{
    int items = 0;
    for (const Side version : kSides) {
        if (arrays[version] < 0)
            continue;
        const JsonTree &tree = *trees[version];
        for (int item = tree.node(arrays[version]).firstChild; item >= 0; item = tree.node(item).nextSibling, ++items) {
            if (tree.node(item).kind != JsonKind::Object)
                return std::nullopt;
        }
    }
    if (items == 0)
        return std::nullopt;
    static const std::vector<JsonIdentity> known = [] {
        std::vector<JsonIdentity> list;
        for (const QByteArrayList &names : candidates())
            list.push_back(identityFrom(names));
        return list;
    }();
    for (const JsonIdentity &identity : known) {
        bool fits = true;
        for (size_t version = 0; version < 3 && fits; ++version)
            fits = arrays[version] < 0 || tellsApart(identity, *trees[version], arrays[version]);
        if (fits)
            return identity;
    }
    return std::nullopt;
}

} // namespace backflow::merge
