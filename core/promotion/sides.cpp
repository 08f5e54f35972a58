#include "core/promotion/sides.h"

#include "core/governance/asking.h"
#include "core/promotion/ancestors.h"
#include "core/promotion/words.h"

namespace backflow::promotion {

namespace {

using Ancestors = std::shared_ptr<const compare::AncestorSource>;

/// Null where the two have no histories that could be followed.
base::Result<Ancestors> ancestorsBetween(ports::Repository &repository, const model::Pipeline &pipeline,
                                         const snapshot::Side &source, const snapshot::Side &target)
{
    for (const snapshot::Side *side : {&source, &target}) {
        if (side->spec.kind != snapshot::SideKind::Environment)
            return Ancestors();
    }
    return ancestorsFor(repository, *pipeline.find(source.spec.name), *source.snapshot,
                        *pipeline.find(target.spec.name), *target.snapshot);
}

compare::OpenContents openerOf(const std::shared_ptr<const ports::Backends> &backends,
                               const std::vector<snapshot::Side> &sides)
{
    std::vector<std::shared_ptr<const snapshot::LooseContents>> loose;
    for (const snapshot::Side &side : sides) {
        if (side.loose)
            loose.push_back(side.loose);
    }
    return [backends, loose]() -> base::Result<std::unique_ptr<ports::ContentSource>> {
        auto repository = backends->repository();
        if (!repository)
            return base::failure(repository);
        return snapshot::contentsOf(loose, *std::move(repository));
    };
}

} // namespace

base::Result<ComparedSides> compareSides(std::shared_ptr<const ports::Backends> backends,
                                         const model::Pipeline &pipeline, const CompareRequest &request,
                                         async::Monitor &monitor)
{
    auto repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    std::vector<snapshot::SideSpec> specs{request.source};
    specs.insert(specs.end(), request.targets.begin(), request.targets.end());
    for (const snapshot::SideSpec &spec : specs) {
        const model::Environment *known = pipeline.find(spec.text);
        if (const auto may =
                governance::ask(*backends, governance::Capability::Compare, {known ? *known : model::Environment{}});
            !may)
            return base::failure(may);
    }
    auto sides = snapshot::readSides(**repository, specs, pipeline, request.reading, monitor);
    if (!sides)
        return base::failure(sides);
    const QDateTime now = backends->clock().now();
    ComparedSides answer;
    std::vector<std::shared_ptr<const model::Snapshot>> targets;
    std::vector<Ancestors> ancestors;
    for (size_t i = 1; i < sides->size(); ++i) {
        targets.push_back((*sides)[i].snapshot);
        auto common = request.ancestors ? ancestorsBetween(**repository, pipeline, sides->front(), (*sides)[i])
                                        : base::Result<Ancestors>();
        if (!common)
            return base::failure(common);
        ancestors.push_back(*std::move(common));
    }
    for (const snapshot::Side &side : *sides) {
        for (const QString &note : side.notes)
            answer.notes += side.spec.text + QStringLiteral(": ") + note;
    }
    for (const model::KeepRule &rule : pipeline.keeps) {
        const bool concerned = std::ranges::any_of(targets, [&](const auto &target) {
            return rule.isBetween(sides->front().snapshot->environment(), target->environment());
        });
        if (concerned && rule.hasEnded(now))
            answer.ended += rule;
    }
    auto comparison = compare::compareSnapshots(
        sides->front().snapshot, std::move(targets), std::move(ancestors), openerOf(backends, *sides), monitor,
        {.keeps = pipeline.keeps, .now = now, .onBegin = request.onBegin, .onRows = request.onRows});
    if (!comparison)
        return base::failure(comparison);
    answer.comparison = *std::move(comparison);
    return answer;
}

} // namespace backflow::promotion
