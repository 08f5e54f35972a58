#include "core/compare/keep.h"

#include "core/merge/threeway.h"

#include <algorithm>

namespace backflow::compare {

base::Result<KeptFile> keepElements(const QString &path, const QByteArray &source, const QByteArray &target,
                                    const QList<model::KeepRule> &rules)
{
    KeptFile file{source, 0};
    if (source == target || rules.isEmpty())
        return file;
    const auto isKept = [&rules](const QString &element) {
        return std::ranges::any_of(rules, [&](const model::KeepRule &rule) { return rule.namesElement(element); });
    };
    // Over the target itself everything that differs is a change of the source, each by its path.
    const merge::FileVersions versions{target, source, target};
    const merge::Outcome all = merge::mergeFile(path, versions);
    merge::MergeOptions options;
    for (const merge::AutoMerge &change : all.automatic) {
        if (isKept(change.path))
            options.ask.insert(merge::automaticId(change));
    }
    if (!all.structured || options.ask.isEmpty())
        return file;
    const merge::Outcome asked = merge::mergeFile(path, versions, options);
    QHash<QString, merge::Choice> choices;
    for (const merge::Decision &decision : asked.decisions) {
        const bool kept = isKept(decision.path);
        file.kept += kept ? 1 : 0;
        choices.insert(decision.id, {kept ? merge::Take::Target : merge::Take::Source, {}});
    }
    auto bytes = merge::resolve(asked, choices);
    if (!bytes)
        return base::failure(base::Errc::InvalidInput, bytes.error().message, bytes.error().detail);
    file.source = bytes->value_or(target);
    return file;
}

} // namespace backflow::compare
