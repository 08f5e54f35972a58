#include "core/promotion/releasestep.h"

#include "core/governance/auditchain.h"
#include "core/promotion/draft.h"
#include "core/promotion/plan.h"
#include "core/promotion/words.h"
#include "core/snapshot/orgrelease.h"

#include <QJsonObject>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

/// One per promotion: why it goes to an older release.
constexpr QLatin1StringView kOverrideKind("release-override");
constexpr qsizetype kReasonLength = 500;

base::Result<std::optional<snapshot::OrgRelease>> known(ports::JournalStore &journal, const model::Pipeline &pipeline,
                                                        const QString &name)
{
    const model::Environment *environment = pipeline.find(name);
    if (!environment)
        return std::nullopt;
    auto release = snapshot::releaseOf(journal, *environment);
    if (release)
        return std::optional(*std::move(release));
    if (release.error().code == base::Errc::NotFound)
        return std::nullopt;
    return base::failure(release);
}

} // namespace

base::Result<std::optional<governance::ReleaseStep>> releaseStep(ports::JournalStore &journal,
                                                                 const model::Pipeline &pipeline, const QString &source,
                                                                 const QString &target, const QString &promotion)
{
    const auto from = known(journal, pipeline, source);
    const auto to = known(journal, pipeline, target);
    if (!from || !to)
        return from ? base::failure(to) : base::failure(from);
    if (!*from || !*to || snapshot::compareVersions((*from)->apiVersion, (*to)->apiVersion) <= 0)
        return std::nullopt;
    governance::ReleaseStep step{(*from)->apiVersion, (*to)->apiVersion};
    if (promotion.isEmpty())
        return step;
    const auto kept = journal.draft(kOverrideKind, promotion);
    if (kept)
        step.override = kept->value("reason"_L1).toString();
    else if (kept.error().code != base::Errc::NotFound)
        return base::failure(kept);
    return step;
}

QString releaseWarning(const governance::ReleaseStep &step, const QString &source, const QString &target)
{
    return Tr::tr("%1 is on %2 (API %3) and %4 still on %5 (API %6): what is new in the later release does not exist "
                  "in %4 yet.")
        .arg(source, snapshot::releaseName(step.from), step.from, target, snapshot::releaseName(step.to), step.to);
}

base::Result<> overrideRelease(const ports::Backends &backends, const model::Pipeline &pipeline, const Plan &plan,
                               const QString &reason, async::Monitor &monitor)
{
    const QString why = reason.simplified().left(kReasonLength);
    if (why.isEmpty())
        return base::failure(base::Errc::InvalidInput, Tr::tr("Say why this may go to an org on an older release."));
    const auto journal = backends.journal();
    const auto repository = backends.repository();
    if (!journal || !repository)
        return journal ? base::failure(repository) : base::failure(journal);
    const auto step = releaseStep(**journal, pipeline, plan.source, plan.target, plan.id);
    if (!step)
        return base::failure(step);
    if (!*step || (*step)->override == why)
        return {};
    governance::AuditEntry entry;
    entry.action = u"release.override"_s;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    entry.promotion = plan.id;
    entry.details = {{u"plan"_s, plan.hash},
                     {u"from"_s, QJsonObject{{u"env"_s, plan.source}, {u"api"_s, (*step)->from}}},
                     {u"to"_s, QJsonObject{{u"env"_s, plan.target}, {u"api"_s, (*step)->to}}},
                     {u"reason"_s, why}};
    // On record before it opens anything.
    if (const auto appended = governance::appendAudit(**repository, entry, monitor); !appended)
        return base::failure(appended);
    return (*journal)->putDraft(kOverrideKind, plan.id, {{u"reason"_s, why}});
}

base::Result<> overrideRelease(const ports::Backends &backends, const model::Pipeline &pipeline,
                               const QString &promotion, const QString &reason, async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const base::Result<Plan> plan = loadPlan(**journal, promotion);
    return plan ? overrideRelease(backends, pipeline, *plan, reason, monitor) : base::failure(plan);
}

base::Result<QString> packageVersionOf(const ports::Backends &backends, const Draft &draft, const QString &target)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    QString lowest = target;
    for (const model::CommitId &commit : {draft.sourceCommit, draft.targetCommit}) {
        const auto read = snapshot::versionOf(**repository, commit);
        if (!read)
            return base::failure(read);
        if (!read->isEmpty() && snapshot::compareVersions(*read, lowest) < 0)
            lowest = *read;
    }
    return lowest;
}

} // namespace backflow::promotion
