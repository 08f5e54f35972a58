#include "core/promotion/mergeset.h"

#include "core/async/job.h"
#include "core/merge/threeway.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QThread>

namespace backflow::promotion {
namespace {

using Bytes = QMap<QString, QByteArray>;

/// One component with its bytes: a value that may go to another thread.
struct LoadedInput {
    model::ComponentKey key;
    std::optional<Bytes> ancestor;
    Bytes source;
    Bytes target;
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

base::Result<LoadedInput> load(ports::Repository &repository, const MergeInput &input)
{
    LoadedInput loaded{input.key, {}, {}, {}};
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
    return loaded;
}

std::optional<QByteArray> at(const Bytes &bytes, const QString &path)
{
    const auto it = bytes.find(path);
    return it == bytes.end() ? std::nullopt : std::optional(*it);
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
        if (!file.outcome.clean()) {
            changes = true;
            continue;
        }
        const auto result = merge::resolve(file.outcome, {});
        changes |= !result || *result != file.versions.target;
    }
    if (!stays)
        return inTarget ? Operation::Remove : Operation::Nothing;
    if (!changes)
        return Operation::Nothing;
    return inTarget ? Operation::Change : Operation::Add;
}

/// The same three values may be contested in two files: in a promotion each is a decision of its own.
void nameDecisions(FileMerge &file)
{
    constexpr int kBytes = 12;
    for (merge::Decision &decision : file.outcome.decisions) {
        const QByteArray name = (file.path + u'\n' + decision.id).toUtf8();
        const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
        decision.id = QString::fromLatin1(hash.first(kBytes).toHex());
    }
}

ComponentMerge mergeOne(const LoadedInput &input)
{
    ComponentMerge component;
    component.key = input.key;
    Bytes all = input.ancestor.value_or(Bytes());
    all.insert(input.source);
    all.insert(input.target);
    for (auto it = all.begin(); it != all.end(); ++it) {
        FileMerge file;
        file.path = it.key();
        file.versions.ancestor = input.ancestor ? at(*input.ancestor, it.key()) : std::nullopt;
        file.versions.source = at(input.source, it.key());
        file.versions.target = at(input.target, it.key());
        // Gone from both sides: nothing to merge and nothing to show.
        if (!file.versions.source && !file.versions.target)
            continue;
        file.outcome = merge::mergeFile(file.path, file.versions);
        nameDecisions(file);
        component.undecided += int(file.outcome.decisions.size());
        component.files.push_back(std::move(file));
    }
    component.targetChanged = input.ancestor && *input.ancestor != input.target;
    component.operation = expectedOperation(component);
    return component;
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
            for (const LoadedInput &input : chunk)
                merged.push_back(mergeOne(input));
            return base::Result<std::vector<ComponentMerge>>(std::move(merged));
        }));
    }
    std::vector<ComponentMerge> components;
    components.reserve(inputs.size());
    for (auto &job : jobs) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        base::Result<std::vector<ComponentMerge>> merged = job.future.takeResult();
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
        base::Result<std::optional<QByteArray>> bytes = merge::resolve(file.outcome, choices);
        if (!bytes)
            return base::failure(bytes.error().code,
                                 QCoreApplication::translate("backflow::promotion", "%1 %2: %3")
                                     .arg(component.key.type, component.key.fullName, bytes.error().message),
                                 bytes.error().detail);
        if (file.versions.target)
            resolved.before += metadata::MetadataFile{file.path, *file.versions.target};
        if (*bytes)
            resolved.after += metadata::MetadataFile{file.path, **std::move(bytes)};
    }
    if (resolved.before == resolved.after)
        resolved.operation = Operation::Nothing;
    else if (resolved.after.isEmpty())
        resolved.operation = Operation::Remove;
    else
        resolved.operation = resolved.before.isEmpty() ? Operation::Add : Operation::Change;
    return resolved;
}

} // namespace backflow::promotion
