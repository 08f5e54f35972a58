#include "core/sandbox/notice.h"

#include "core/sandbox/inventory.h"
#include "core/sandbox/refresh.h"

namespace backflow::sandbox {

namespace {

base::Result<QList<Noticed>> found(const ports::Backends &backends, const model::Pipeline &pipeline, bool ask,
                                   QStringList *problems, async::Monitor &monitor)
{
    const auto all = inventories(backends, pipeline, ask, problems, monitor);
    if (!all)
        return base::failure(all);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const model::Pipeline bound = withOrgs(**repository, pipeline);
    QList<Noticed> noticed;
    for (const Inventory &inventory : *all) {
        for (const model::Environment &environment : bound.environments) {
            const SandboxCopy *copy = environment.orgId ? inventory.copyOf(environment) : nullptr;
            const Copying *current = copy ? copy->current() : nullptr;
            if (!current || current->orgId == environment.orgId->shortForm())
                continue;
            const auto org = model::OrgId::fromString(current->orgId);
            if (!org)
                continue;
            const auto asked = storedRefresh(**journal, environment);
            if (!asked && asked.error().code != base::Errc::NotFound)
                return base::failure(asked);
            noticed += Noticed{environment.name,
                               inventory.production,
                               copy->name,
                               copy->source,
                               environment.orgId->toString(),
                               org->toString(),
                               current->startedAt.isValid() ? current->startedAt : current->askedAt,
                               current->endedAt,
                               asked.has_value()};
        }
    }
    return noticed;
}

} // namespace

base::Result<QList<Noticed>> refreshesKnown(const ports::Backends &backends, const model::Pipeline &pipeline,
                                            async::Monitor &monitor)
{
    return found(backends, pipeline, false, nullptr, monitor);
}

base::Result<QList<Noticed>> noticeRefreshes(const ports::Backends &backends, const model::Pipeline &pipeline,
                                             QStringList *problems, async::Monitor &monitor)
{
    return found(backends, pipeline, true, problems, monitor);
}

base::Result<QString> orgAfterRefresh(const ports::Backends &backends, const model::Pipeline &pipeline,
                                      const QString &environment, async::Monitor &monitor)
{
    const auto noticed = noticeRefreshes(backends, pipeline, nullptr, monitor);
    if (!noticed)
        return base::failure(noticed);
    for (const Noticed &one : *noticed) {
        if (one.environment == environment)
            return one.orgNow;
    }
    return QString();
}

} // namespace backflow::sandbox
