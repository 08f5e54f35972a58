#include "core/metadata/keytable.h"

#include <algorithm>
#include <span>

namespace backflow::metadata {

namespace {

/// Texts are offsets into kPool; lists in them are parted by commas.
struct RowData {
    quint16 path;
    quint16 key;
    quint16 semanticKey;
    quint16 dependsOn;
    quint16 orderIrrelevantWhen;
    quint16 renumber;
    quint8 order;
    bool singleton;
    bool coupled;
};
/// Below that path, the rows of another type hold.
struct UseData {
    quint16 path;
    quint16 type;
};
/// A type's ranges in the other arrays.
struct TypeData {
    quint16 name;
    quint16 rows, rowsEnd;
    quint16 patterns, patternsEnd;
    quint16 uses, usesEnd;
};

#include "keytabledata.inc"

using Path = std::span<const QByteArray>;

/// Types refer to other types; no table of ours does so deeper than twice.
constexpr int kMaxHops = 8;

QByteArrayView at(quint16 offset)
{
    return QByteArrayView(kPool + offset);
}

QByteArray joined(Path path)
{
    QByteArray text;
    for (const QByteArray &name : path) {
        if (!text.isEmpty())
            text += '/';
        text += name;
    }
    return text;
}

/// Where a type of that name stands, or nothing. Rows are sorted by it as by their path.
template <class Data>
const Data *find(std::span<const Data> sorted, QByteArrayView name, quint16 Data::*field)
{
    const auto less = [field](const Data &data, QByteArrayView text) { return at(data.*field) < text; };
    const auto it = std::lower_bound(sorted.begin(), sorted.end(), name, less);
    return it != sorted.end() && at((*it).*field) == name ? &*it : nullptr;
}

bool matchesName(QByteArrayView name, QByteArrayView pattern)
{
    const qsizetype star = pattern.indexOf('*');
    if (star < 0)
        return name == pattern;
    const QByteArrayView head = pattern.first(star);
    const QByteArrayView tail = pattern.sliced(star + 1);
    return name.size() >= head.size() + tail.size() && name.startsWith(head) && name.endsWith(tail);
}

/// `*/a/b`: a/b at any depth but the first; else a `*` stands for any part of one name.
bool matches(Path path, QByteArrayView pattern)
{
    const bool anyDepth = pattern.startsWith("*/");
    size_t left = path.size();
    while (!pattern.isEmpty() && left > 0) {
        const qsizetype slash = pattern.lastIndexOf('/');
        const QByteArrayView name = pattern.sliced(slash + 1);
        pattern = slash < 0 ? QByteArrayView() : pattern.first(slash);
        if (anyDepth && pattern.isEmpty())
            return true;
        if (!matchesName(path[--left], name))
            return false;
    }
    return pattern.isEmpty() && left == 0;
}

const RowData *rowFor(const TypeData &type, Path path)
{
    return find(std::span(kRows).subspan(type.rows, type.rowsEnd - type.rows), joined(path), &RowData::path);
}

const RowData *patternFor(const TypeData &type, Path path)
{
    // Rows with a `*` inside a name are for less than those for any depth.
    const std::span patterns = std::span(kPatterns).subspan(type.patterns, type.patternsEnd - type.patterns);
    for (const bool anyDepth : {false, true}) {
        for (const RowData &row : patterns) {
            if (at(row.path).startsWith('*') == anyDepth && matches(path, at(row.path)))
                return &row;
        }
    }
    return nullptr;
}

struct Found {
    const TypeData *type = nullptr;
    const RowData *row = nullptr;
};

Found findRow(QByteArrayView typeName, Path path, int hops)
{
    const TypeData *type = find(std::span<const TypeData>(kTypes), typeName, &TypeData::name);
    if (!type || path.empty() || hops > kMaxHops)
        return {};
    if (const RowData *row = rowFor(*type, path))
        return {type, row};
    const std::span uses = std::span(kUses).subspan(type->uses, type->usesEnd - type->uses);
    for (size_t depth = path.size(); !uses.empty() && depth-- > 0;) {
        const UseData *use = find(uses, joined(path.first(depth)), &UseData::path);
        if (!use)
            continue;
        if (const Found found = findRow(at(use->type), path.subspan(depth), hops + 1); found.row)
            return found;
    }
    return {type, patternFor(*type, path)};
}

bool repeats(Path path)
{
    return std::ranges::adjacent_find(path) != path.end();
}

/// A screen's fields hold fields, which hold fields: the row of the outermost serves them all.
QList<QByteArray> withoutRepeats(Path path)
{
    QList<QByteArray> names;
    for (const QByteArray &name : path) {
        if (names.isEmpty() || names.last() != name)
            names.append(name);
    }
    return names;
}

bool mayHoldRows(QByteArrayView typeName, Path path, int hops)
{
    const TypeData *type = find(std::span<const TypeData>(kTypes), typeName, &TypeData::name);
    if (!type)
        return false;
    // Patterns speak of any depth.
    if (type->patterns != type->patternsEnd || path.empty() || hops > kMaxHops)
        return true;
    const QByteArray above = joined(path) + '/';
    const auto isBelow = [&above](const auto &row) { return at(row.path).startsWith(above); };
    const std::span uses = std::span(kUses).subspan(type->uses, type->usesEnd - type->uses);
    if (std::ranges::any_of(std::span(kRows).subspan(type->rows, type->rowsEnd - type->rows), isBelow) ||
        std::ranges::any_of(uses, isBelow))
        return true;
    return std::ranges::any_of(uses, [&](const UseData &use) {
        const qsizetype depth = at(use.path).isEmpty() ? 0 : at(use.path).count('/') + 1;
        return qsizetype(path.size()) >= depth && joined(path.first(size_t(depth))) == at(use.path) &&
               mayHoldRows(at(use.type), path.subspan(size_t(depth)), hops + 1);
    });
}

QString words(quint16 offset)
{
    return QString::fromLatin1(at(offset));
}

QStringList list(quint16 offset)
{
    return words(offset).split(u',', Qt::SkipEmptyParts);
}

ElementRule ruleOf(const Found &found)
{
    const RowData &row = *found.row;
    ElementRule rule;
    rule.key = list(row.key);
    rule.order = static_cast<ElementOrder>(row.order);
    rule.singleton = row.singleton;
    rule.coupled = row.coupled;
    rule.semanticKey = list(row.semanticKey);
    rule.dependsOn = words(row.dependsOn);
    rule.orderIrrelevantWhen = words(row.orderIrrelevantWhen);
    rule.renumber = words(row.renumber);
    rule.origin = QLatin1StringView("table ") + words(found.type->name) + u' ' + words(row.path);
    return rule;
}

} // namespace

const KeyTable &KeyTable::builtIn()
{
    static const KeyTable table;
    return table;
}

ElementRule KeyTable::rule(const QByteArray &type, const QList<QByteArray> &path) const
{
    if (const Found found = findRow(type, path, 0); found.row)
        return ruleOf(found);
    if (repeats(path)) {
        if (const Found found = findRow(type, withoutRepeats(path), 0); found.row)
            return ruleOf(found);
    }
    ElementRule fallback;
    fallback.origin = QStringLiteral("fallback");
    return fallback;
}

bool KeyTable::hasRowsBelow(const QByteArray &type, const QList<QByteArray> &path) const
{
    return mayHoldRows(type, path, 0) || (repeats(path) && mayHoldRows(type, withoutRepeats(path), 0));
}

bool KeyTable::renumbers(const QByteArray &type) const
{
    const TypeData *found = find(std::span<const TypeData>(kTypes), type, &TypeData::name);
    if (!found)
        return false;
    const auto numbered = [](const RowData &row) { return row.renumber != 0; };
    return std::ranges::any_of(std::span(kRows).subspan(found->rows, found->rowsEnd - found->rows), numbered) ||
           std::ranges::any_of(std::span(kUses).subspan(found->uses, found->usesEnd - found->uses),
                               [&](const UseData &use) { return renumbers(at(use.type).toByteArray()); });
}

const QList<FallbackKey> &KeyTable::fallbackKeys()
{
    const auto one = [](const char *kind, const char *path) {
        return FallbackKey{QStringLiteral("fallback %1 %2").arg(QLatin1StringView(kind), QLatin1StringView(path)),
                           QString::fromLatin1(path).split(u'+')};
    };
    static const QList<FallbackKey> keys = [&] {
        QList<FallbackKey> all = {one("attribute", "@name"), one("attribute", "@targets")};
        for (const char *path : {"fullName", "developerName", "name", "namespace", "label", "field", "key", "id",
                                 "identifier", "masterLabel", "value"})
            all.append(one("child", path));
        for (const char *path : {"componentInstance/identifier", "fieldInstance/identifier", "fieldInstance/fieldItem"})
            all.append(one("nested", path));
        for (const char *path : {"layout+recordType", "recordType+picklist", "actionName+pageOrSobjectType+formFactor",
                                 "type+name", "object+recordType", "startAddress+endAddress"})
            all.append(one("composite", path));
        return all;
    }();
    return keys;
}

} // namespace backflow::metadata
