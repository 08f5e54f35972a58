#include "core/merge/jsonmerge.h"

#include "core/merge/jsoncheck.h"
#include "core/merge/jsonmerger.h"
#include "core/merge/values.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::merge {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

std::array<const std::optional<QByteArray> *, 3> inSideOrder(const FileVersions &versions)
{
    return {&versions.ancestor, &versions.source, &versions.target};
}

bool beginsLikeJson(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    const QByteArrayView text = bytes.trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

QString fileName(const QString &path)
{
    return path.sliced(path.lastIndexOf(QLatin1Char('/')) + 1);
}

} // namespace

bool looksLikeJson(const QString &path, const FileVersions &versions)
{
    const QString name = fileName(path).toLower();
    if (name.endsWith(QLatin1StringView(".json")))
        return true;
    // Analytics assets and static resources hold JSON under names of their own, settings of tools have a name alone.
    static const QStringList suffixes = {
        QStringLiteral(".resource"), QStringLiteral(".wdash"), QStringLiteral(".wdf"),  QStringLiteral(".wdpr"),
        QStringLiteral(".wlens"),    QStringLiteral(".wcomp"), QStringLiteral(".wdsb"), QStringLiteral(".geojson")};
    const bool perhaps =
        (name.startsWith(QLatin1Char('.')) && name.endsWith(QLatin1StringView("rc"))) ||
        std::ranges::any_of(suffixes, [&name](const QString &suffix) { return name.endsWith(suffix); });
    return perhaps && std::ranges::all_of(inSideOrder(versions), [](const std::optional<QByteArray> *bytes) {
               return !*bytes || beginsLikeJson(**bytes);
           });
}

bool sameJson(const QByteArray &a, const QByteArray &b)
{
    const auto first = JsonTree::parse(a);
    const auto second = JsonTree::parse(b);
    return first && second && first->node(JsonTree::root()).meaning == second->node(JsonTree::root()).meaning;
}

JsonResult mergeJson(const QString &path, const FileVersions &versions, const MergeOptions &options, Outcome &outcome)
{
    const std::array names = {Tr::tr("the common version"), Tr::tr("the source"), Tr::tr("the target")};
    const auto all = inSideOrder(versions);
    std::array<std::optional<JsonTree>, 3> parsed;
    JsonTrees trees{};
    for (const Side side : kSides) {
        if (!*all[side])
            continue;
        auto tree = JsonTree::parse(**all[side]);
        if (!tree) {
            outcome.notes.append(
                Tr::tr("Merged by line, because %1 is not valid JSON. %2").arg(names[side], tree.error().message));
            return JsonResult::NotJson;
        }
        parsed[side] = std::move(*tree);
        trees[side] = &*parsed[side];
    }
    outcome.json = true;
    outcome.sourceLayout = layoutOf(*trees[Source]);
    outcome.targetLayout = layoutOf(*trees[Target]);
    if (!JsonMerger(fileName(path), trees, options, outcome).run())
        return JsonResult::Contested;
    makeIdsUnique(outcome.decisions);
    if (const QString problem = jsonProblem(outcome, trees); !problem.isEmpty()) {
        outcome.notes.append(
            Tr::tr("The merge by entry did not pass its own check, so the whole file is to be decided. %1")
                .arg(problem));
        return JsonResult::Contested;
    }
    return JsonResult::Merged;
}

} // namespace backflow::merge
