// The key table, asked in two ways. A line "Type a/b/c": a rule for any path, and a row for it is known above it.
// Anything else: metadata, cut at NUL bytes, whose elements are each told apart, one way for each kind, and counted the
// same alone and beside another file.

#include "core/merge/entrycounts.h"
#include "core/merge/explain.h"

#include <QSet>
#include <cstdio>
#include <cstdlib>
#include <source_location>

namespace {

using namespace backflow;
using metadata::ElementRule;
using metadata::KeyTable;

void mustBe(bool fine, std::source_location here = std::source_location::current())
{
    if (fine)
        return;
    std::fprintf(stderr, "broken law in line %u\n", unsigned(here.line()));
    std::abort();
}

void hasARule(const QByteArray &type, const QList<QByteArray> &path)
{
    const KeyTable &table = KeyTable::builtIn();
    const ElementRule rule = table.rule(type, path);
    mustBe(rule == table.rule(type, path));
    if (rule.origin == QLatin1StringView("fallback")) {
        ElementRule fallback;
        fallback.origin = rule.origin;
        mustBe(rule == fallback);
        return;
    }
    mustBe(rule.origin.startsWith(QLatin1StringView("table ")) && (rule.singleton || !rule.key.isEmpty()));
    mustBe(!rule.key.contains(QString()) && !(rule.singleton && rule.order != metadata::ElementOrder::Set));
    for (qsizetype depth = 0; depth < path.size(); ++depth)
        mustBe(table.hasRowsBelow(type, path.first(depth)));
    mustBe(rule.renumber.isEmpty() || table.renumbers(type));
}

/// Elements that are entries of their own: all below the root but what stands in a text.
void tellsApart(const QByteArray &bytes)
{
    const auto explained = merge::explain(bytes);
    if (!explained) {
        mustBe(!explained.error().message.isEmpty());
        return;
    }
    QSet<QString> paths;
    for (const merge::ElementKind &kind : explained->kinds) {
        mustBe(!paths.contains(kind.path) && kind.count > 0 && kind.entries.size() == kind.count);
        paths.insert(kind.path);
        mustBe(kind.byLook != kind.fallback.isEmpty() && !kind.rule.origin.isEmpty());
        mustBe((kind.toldApart == merge::ToldApart::ByKey) != kind.key.isEmpty());
        // Its parent was explained, too.
        const QString above = kind.path.section(u'/', 0, -2);
        mustBe(above.isEmpty() || paths.contains(above));
    }
}

using Counts = QHash<QString, int>;

Counts countsOf(merge::Schema &schema, const merge::EntryCounts &counts)
{
    Counts found;
    for (const merge::EntryCounts::Entry &entry : counts.entries())
        found[merge::entryPath(schema, entry.first)] += entry.count;
    return found;
}

void countsAlike(const QByteArray &first, const QByteArray &second)
{
    const auto a = xml::Document::parse(first);
    const auto b = xml::Document::parse(second);
    if (!a || !b || a->root().name() != b->root().name())
        return;
    merge::Schema schema(a->root().name().toByteArray());
    const merge::EntryCounts like = merge::countEntries(schema, *a);
    const Counts beside = countsOf(schema, merge::countEntries(schema, *b, &like));
    merge::Schema fresh(a->root().name().toByteArray());
    mustBe(beside == countsOf(fresh, merge::countEntries(fresh, *b)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (!input.contains('<')) {
        for (const QByteArray &line : input.split('\n')) {
            const qsizetype space = line.indexOf(' ');
            hasARule(line.first(qMax<qsizetype>(space, 0)), line.sliced(space + 1).split('/'));
        }
        return 0;
    }
    const QList<QByteArray> files = input.split('\0');
    for (const QByteArray &file : files)
        tellsApart(file);
    for (qsizetype i = 1; i < files.size(); ++i)
        countsAlike(files[i - 1], files[i]);
    return 0;
}
