#include "core/promotion/ownwork.h"

#include "core/promotion/draftsession.h"
#include "core/promotion/words.h"

#include <algorithm>

namespace backflow::promotion {

namespace {

base::Result<qint64> keep(const ports::Backends &backends, const QString &id, DraftSession &loaded,
                          const base::Result<merge::Session::Kept> &kept)
{
    if (!kept)
        return base::failure(kept);
    if (!*kept)
        return 0;
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    if (const auto written = keepRecord(**journal, id, loaded.next++, **kept); !written)
        return base::failure(written);
    return loaded.session.canUndo() ? loaded.session.undoSteps().last().number : 0;
}

merge::Actor actorOf(const ports::Backends &backends)
{
    return {backends.personName(), backends.clock().now()};
}

} // namespace

bool isOwnWork(const ComponentMerge &component)
{
    return component.targetChanged && component.operation != Operation::Nothing;
}

bool replacesOwnWork(const ComponentMerge &component)
{
    if (!component.targetChanged)
        return false;
    bool any = false;
    for (const FileMerge &file : component.files) {
        if (file.versions.source && file.written != file.versions.source)
            return false;
        any = any || file.versions.source;
    }
    return any;
}

bool replacesOwnWork(const Draft &draft)
{
    bool any = false;
    for (const ComponentMerge &component : draft.components) {
        if (!isOwnWork(component))
            continue;
        if (!replacesOwnWork(component))
            return false;
        any = true;
    }
    return any;
}

QList<model::ComponentKey> replacedOwnWork(const Draft &draft)
{
    QList<model::ComponentKey> keys;
    for (const ComponentMerge &component : draft.components) {
        if (isOwnWork(component) && replacesOwnWork(component))
            keys.append(component.key);
    }
    return keys;
}

base::Result<OwnWorkStep> replaceOwnWork(const ports::Backends &backends, const model::Pipeline &pipeline,
                                         const QString &id, bool replace, async::Monitor &monitor)
{
    auto loaded = loadSession(backends, pipeline, id, monitor);
    if (!loaded)
        return base::failure(loaded);
    OwnWorkStep step;
    QList<std::pair<QString, std::optional<QByteArray>>> after;
    for (const ComponentMerge &component : loaded->draft.components) {
        if (!isOwnWork(component))
            continue;
        for (const FileMerge &file : component.files) {
            if (!file.versions.source)
                continue;
            step.before.emplaceBack(file.path, loaded->session.text(file.path));
            after.emplaceBack(file.path, replace ? file.versions.source : std::nullopt);
        }
    }
    const Draft &draft = loaded->draft;
    const QString label = replace ? Tr::tr("%1 replaces what %2 changed itself").arg(draft.source, draft.target)
                                  : Tr::tr("The merge keeps what %1 changed itself").arg(draft.target);
    const auto number = keep(backends, id, *loaded, loaded->session.writeAll(after, label, actorOf(backends)));
    if (!number)
        return base::failure(number);
    step.number = *number;
    return step;
}

base::Result<> takeBack(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                        const OwnWorkStep &step, async::Monitor &monitor)
{
    if (step.number == 0)
        return {};
    auto loaded = loadSession(backends, pipeline, id, monitor);
    if (!loaded)
        return base::failure(loaded);
    merge::Session &session = loaded->session;
    const bool newest = session.canUndo() && session.undoSteps().last().number == step.number;
    const QString label = Tr::tr("What %1 changed itself, as it was before").arg(loaded->draft.target);
    const base::Result<merge::Session::Kept> kept = newest ? base::Result<merge::Session::Kept>(session.undo())
                                                           : session.writeAll(step.before, label, actorOf(backends));
    const auto number = keep(backends, id, *loaded, kept);
    return number ? base::Result<>() : base::failure(number);
}

} // namespace backflow::promotion
