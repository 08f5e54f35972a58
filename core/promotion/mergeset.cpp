#include "core/promotion/mergeset.h"

#include "core/async/job.h"
#include "core/compare/keep.h"
#include "core/merge/components.h"
#include "core/merge/threeway.h"

#include <QCoreApplication>
#include <QThread>

namespace backflow::promotion {
namespace {

using Bytes = merge::FileSet;

/// One component with its bytes: a value that may go to another thread.
struct LoadedInput {
    model::ComponentKey key;
    std::optional<Bytes> ancestor;
    Bytes source;
    Bytes target;
    QList<EntryPick> picks;
    merge::MergeOptions options;
};

base::Result<Bytes> load(ports::Repository &repository, const std::vector<model::Part> &parts)
{
    Bytes bytes;
    for (const model::Part &part : parts) {
        base::Result<QByteArray> content = repository.content(part.content);
        if (!content)
            return base::failure(content);
        bytes.insert(part.path, *std::move(content));
    }
    return bytes;
}

/// The files of a component whose name the source writes in other letters' case, under the name it has here: an org
/// knows one component by both.
Bytes respelled(const Bytes &files, const QString &there, const QString &here)
{
    Bytes out;
    for (auto it = files.begin(); it != files.end(); ++it)
        out.insert(QString(it.key()).replace(there, here), it.value());
    return out;
}

/// Puts the target's own in the place of what the rules keep, so that the merge has nothing to bring there.
base::Result<> keepOwn(LoadedInput &loaded, const QList<model::KeepRule> &rules)
{
    for (auto file = loaded.source.begin(); !rules.isEmpty() && file != loaded.source.end(); ++file) {
        const auto own = loaded.target.constFind(file.key());
        if (own == loaded.target.constEnd())
            continue;
        base::Result<compare::KeptFile> kept = compare::keepElements(file.key(), *file, *own, rules);
        if (!kept)
            return base::failure(kept);
        *file = std::move(kept->source);
    }
    return {};
}

base::Result<LoadedInput> load(ports::Repository &repository, const MergeInput &input)
{
    LoadedInput loaded{input.key, {}, {}, {}, input.picks, input.options};
    if (input.ancestor) {
        base::Result<Bytes> ancestor = load(repository, *input.ancestor);
        if (!ancestor)
            return base::failure(ancestor);
        loaded.ancestor = *std::move(ancestor);
    }
    base::Result<Bytes> source = load(repository, input.source);
    if (!source)
        return base::failure(source);
    loaded.source = *std::move(source);
    base::Result<Bytes> target = load(repository, input.target);
    if (!target)
        return base::failure(target);
    loaded.target = *std::move(target);
    if (!input.sourceName.isEmpty())
        loaded.source = respelled(loaded.source, input.sourceName, input.key.fullName);
    if (base::Result<> kept = keepOwn(loaded, input.keeps); !kept)
        return base::failure(kept);
    return loaded;
}

merge::ComponentFile componentFile(const FileMerge &file)
{
    // A draft put together by hand may say the path alone.
    const QString target = file.targetPath.isEmpty() ? file.path : file.targetPath;
    return {file.path,     file.ancestorPath, file.sourcePath, target,
            file.versions, file.outcome,      file.follows,    file.standing};
}

/// What is known before a choice is made; the final word is resolveComponent's.
Operation expectedOperation(const ComponentMerge &component)
{
    bool inTarget = false;
    bool stays = false;
    bool changes = false;
    for (const FileMerge &file : component.files) {
        inTarget |= file.versions.target.has_value();
        stays |= !file.outcome.removed;
        if (!file.outcome.clean() || !file.follows.isEmpty()) {
            changes = true;
            continue;
        }
        const auto result = merge::resolve(file.outcome, {});
        changes |= !result || *result != file.versions.target || (inTarget && file.path != file.targetPath);
    }
    if (!stays)
        return inTarget ? Operation::Remove : Operation::Nothing;
    if (!changes)
        return Operation::Nothing;
    return inTarget ? Operation::Change : Operation::Add;
}

FileMerge fileMerge(merge::ComponentFile file)
{
    return {std::move(file.path),         std::move(file.versions),   std::move(file.outcome),
            std::move(file.ancestorPath), std::move(file.sourcePath), std::move(file.targetPath),
            std::move(file.follows),      std::move(file.standing),   std::nullopt};
}

base::Result<ComponentMerge> mergeOne(const LoadedInput &input)
{
    merge::ComponentVersions versions{input.ancestor, input.source, input.target};
    if (!input.picks.isEmpty()) {
        base::Result<Bytes> picked = pickedSource(versions, input.picks);
        if (!picked)
            return base::failure(picked);
        versions.source = *std::move(picked);
    }
    merge::ComponentOutcome outcome = merge::mergeComponent(versions, input.options);
    ComponentMerge component;
    component.key = input.key;
    component.place = outcome.place;
    component.notes = outcome.notes;
    if (!input.picks.isEmpty()) {
        QStringList entries;
        for (const EntryPick &pick : input.picks)
            entries.append(pick.entry.isEmpty() ? pick.file : pick.entry);
        component.notes.append(
            QCoreApplication::translate("backflow::promotion", "Only what was picked of it flows: %1.")
                .arg(entries.join(u", ")));
    }
    component.undecided = outcome.decisions();
    for (merge::ComponentFile &file : outcome.files)
        component.files.push_back(fileMerge(std::move(file)));
    component.targetChanged = input.ancestor && *input.ancestor != input.target;
    component.operation = expectedOperation(component);
    return component;
}

/// Where a file stands after the choices.
QString placeOf(const ComponentMerge &component, const FileMerge &file, const QHash<QString, merge::Choice> &choices)
{
    return merge::resolvedPath(component.place, componentFile(file), choices);
}

/// Enough for every core to have several, small enough to stop soon.
constexpr std::size_t kChunk = 16;

} // namespace

base::Result<std::vector<ComponentMerge>> mergeAll(ports::Repository &repository, std::vector<MergeInput> inputs,
                                                   async::Monitor &monitor)
{
    QThreadPool pool;
    pool.setMaxThreadCount(QThread::idealThreadCount());
    std::vector<async::Job<std::vector<ComponentMerge>>> jobs;
    for (std::size_t begin = 0; begin < inputs.size(); begin += kChunk) {
        std::vector<LoadedInput> chunk;
        for (std::size_t i = begin; i < qMin(begin + kChunk, inputs.size()); ++i) {
            base::Result<LoadedInput> loaded = load(repository, inputs[i]);
            if (!loaded)
                return base::failure(loaded);
            chunk.push_back(*std::move(loaded));
        }
        jobs.push_back(async::start(pool, [chunk = std::move(chunk)](async::Monitor &) {
            std::vector<ComponentMerge> merged;
            merged.reserve(chunk.size());
            for (const LoadedInput &input : chunk) {
                base::Result<ComponentMerge> one = mergeOne(input);
                if (!one)
                    return base::Result<std::vector<ComponentMerge>>(base::failure(one));
                merged.push_back(*std::move(one));
            }
            return base::Result<std::vector<ComponentMerge>>(std::move(merged));
        }));
    }
    std::vector<ComponentMerge> components;
    components.reserve(inputs.size());
    for (auto &job : jobs) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        base::Result<std::vector<ComponentMerge>> merged = job.future.takeResult();
        if (!merged)
            return base::failure(merged);
        std::ranges::move(*merged, std::back_inserter(components));
        monitor.advance(qint64(components.size()), qint64(inputs.size()));
    }
    return components;
}

base::Result<ResolvedComponent> resolveComponent(const ComponentMerge &component,
                                                 const QHash<QString, merge::Choice> &choices)
{
    ResolvedComponent resolved;
    resolved.key = component.key;
    for (const FileMerge &file : component.files) {
        const merge::ComponentFile parts = componentFile(file);
        base::Result<std::optional<QByteArray>> bytes =
            file.written ? file.written : merge::resolveFile(parts, choices);
        if (!bytes)
            return base::failure(bytes.error().code,
                                 QCoreApplication::translate("backflow::promotion", "%1 %2: %3")
                                     .arg(component.key.type, component.key.fullName, bytes.error().message),
                                 bytes.error().detail);
        if (file.versions.target)
            resolved.before += metadata::MetadataFile{parts.targetPath, *file.versions.target};
        if (*bytes)
            resolved.after += metadata::MetadataFile{placeOf(component, file, choices), **std::move(bytes)};
    }
    std::ranges::sort(resolved.before, {}, &metadata::MetadataFile::path);
    std::ranges::sort(resolved.after, {}, &metadata::MetadataFile::path);
    if (resolved.before == resolved.after)
        resolved.operation = Operation::Nothing;
    else if (resolved.after.isEmpty())
        resolved.operation = Operation::Remove;
    else
        resolved.operation = resolved.before.isEmpty() ? Operation::Add : Operation::Change;
    return resolved;
}

} // namespace backflow::promotion
