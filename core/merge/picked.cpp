#include "core/merge/picked.h"

#include "core/merge/threeway.h"

#include <algorithm>

namespace backflow::merge {

namespace {

bool isPicked(const QString &path, const QStringList &entries)
{
    return std::ranges::any_of(entries, [&path](const QString &entry) {
        return path == entry || (path.size() > entry.size() && path.startsWith(entry) && path.at(entry.size()) == u'/');
    });
}

} // namespace

base::Result<QByteArray> withPicked(const QString &path, const QByteArray &base, const QByteArray &source,
                                    const QStringList &entries)
{
    // Against itself, everything that the source changed merges by itself, and what was not picked is asked about.
    const FileVersions versions{base, source, base};
    MergeOptions options;
    for (const AutoMerge &merge : mergeFile(path, versions).automatic) {
        if (!isPicked(merge.path, entries))
            options.ask.insert(automaticId(merge));
    }
    const Outcome outcome = mergeFile(path, versions, options);
    QHash<QString, Choice> choices;
    for (const Decision &decision : outcome.decisions)
        choices.insert(decision.id, {isPicked(decision.path, entries) ? Take::Source : Take::Target, {}});
    const base::Result<std::optional<QByteArray>> bytes = resolve(outcome, choices);
    if (!bytes)
        return base::failure(bytes);
    return bytes->value_or(base);
}

} // namespace backflow::merge
