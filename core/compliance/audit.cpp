#include "core/compliance/audit.h"

#include "core/compliance/ownrules.h"
#include "core/governance/auditchain.h"
#include "core/snapshot/snapshots.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace backflow::compliance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(compliance)
};

constexpr QLatin1StringView kKind("compliance-audit");
constexpr QLatin1StringView kLast("last");

base::Result<QList<model::Environment>> wanted(const model::Pipeline &pipeline, const QStringList &names)
{
    if (names.isEmpty())
        return pipeline.environments;
    QList<model::Environment> environments;
    for (const QString &name : names) {
        const model::Environment *environment = pipeline.find(name);
        if (!environment)
            return base::failure(base::Errc::NotFound, Tr::tr("There is no environment “%1”.").arg(name));
        environments += *environment;
    }
    return environments;
}

base::Result<EnvironmentAudit> auditOf(const std::shared_ptr<const ports::Backends> &backends,
                                       const model::Environment &environment, const QList<Rule> &rules,
                                       async::Monitor &monitor)
{
    EnvironmentAudit audit;
    audit.environment = environment.name;
    const auto repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    const auto snapshot = snapshot::latest(**repository, environment);
    if (!snapshot && snapshot.error().code == base::Errc::NotFound) {
        audit.problem = snapshot.error().message;
        return audit;
    }
    if (!snapshot)
        return base::failure(snapshot);
    if (const auto &commit = (*snapshot)->commit()) {
        audit.commit = commit->toString();
        if (const auto info = (*repository)->commitInfo(*commit))
            audit.takenAt = info->when;
    }
    monitor.say(Tr::tr("Holding %1 against the rules").arg(environment.name));
    auto result = checkSnapshot(
        **snapshot,
        [&backends]() -> base::Result<std::unique_ptr<ports::ContentSource>> {
            auto opened = backends->repository();
            if (!opened)
                return base::failure(opened);
            return std::unique_ptr<ports::ContentSource>(*std::move(opened));
        },
        rules, backends->clock().now().date(), monitor);
    if (!result)
        return base::failure(result);
    audit.result = *std::move(result);
    return audit;
}

/// Counts only: who reads the record learns that and when something was found, not where a door stands open.
base::Result<QString> putOnRecord(const ports::Backends &backends, const Audit &audit, async::Monitor &monitor)
{
    QJsonArray environments;
    for (const EnvironmentAudit &one : audit.environments) {
        const std::array<int, 4> counts = one.counts();
        environments.append(QJsonObject{{u"env"_s, one.environment},
                                        {u"commit"_s, one.commit},
                                        {u"low"_s, counts[0]},
                                        {u"medium"_s, counts[1]},
                                        {u"high"_s, counts[2]},
                                        {u"critical"_s, counts[3]},
                                        {u"new"_s, one.fresh.size()},
                                        {u"notChecked"_s, one.result.notChecked.size()}});
    }
    governance::AuditEntry entry;
    entry.action = u"compliance.audit"_s;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = audit.at;
    entry.details = {{u"rules"_s, audit.rules}, {u"environments"_s, environments}};
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    return governance::appendAudit(**repository, entry, monitor).transform([](const governance::AuditRecord &record) {
        return record.id;
    });
}

/// What was not looked at this time stands as it was last found.
Audit withOthers(Audit audit, const std::optional<Audit> &last)
{
    if (!last)
        return audit;
    for (const EnvironmentAudit &old : last->environments) {
        if (!std::ranges::contains(audit.environments, old.environment, &EnvironmentAudit::environment))
            audit.environments += old;
    }
    return audit;
}

} // namespace

std::array<int, 4> EnvironmentAudit::counts() const
{
    std::array<int, 4> counts{};
    for (const Finding &finding : result.findings)
        ++counts.at(std::size_t(finding.severity));
    return counts;
}

int Audit::findings() const
{
    int count = 0;
    for (const EnvironmentAudit &one : environments)
        count += int(one.result.findings.size());
    return count;
}

int Audit::fresh() const
{
    int count = 0;
    for (const EnvironmentAudit &one : environments)
        count += int(one.fresh.size());
    return count;
}

bool Audit::passes() const
{
    return std::ranges::all_of(environments, [](const EnvironmentAudit &one) {
        return one.problem.isEmpty() && one.result.findings.isEmpty() && one.result.notChecked.isEmpty();
    });
}

base::Result<Audit> auditNow(const std::shared_ptr<const ports::Backends> &backends, const model::Pipeline &pipeline,
                             const AuditWish &wish, async::Monitor &monitor)
{
    const auto environments = wanted(pipeline, wish.environments);
    if (!environments)
        return base::failure(environments);
    auto rules = rulesHere(*backends);
    if (!rules)
        return base::failure(rules);
    rules->removeIf(
        [&wish](const Rule &rule) { return rule.severity < wish.atLeast || wish.without.contains(rule.id); });
    const auto journal = backends->journal();
    if (!journal)
        return base::failure(journal);
    const auto last = lastAudit(**journal);
    if (!last)
        return base::failure(last);
    Audit audit{backends->clock().now(), backends->personName(), {}, int(rules->size()), {}};
    for (const model::Environment &environment : *environments) {
        auto one = auditOf(backends, environment, *rules, monitor);
        if (!one)
            return base::failure(one);
        QList<Finding> before;
        for (const EnvironmentAudit &old : *last ? (*last)->environments : QList<EnvironmentAudit>()) {
            if (old.environment == one->environment)
                before = old.result.findings;
        }
        one->fresh = broughtIn(before, one->result.findings);
        audit.environments += *std::move(one);
    }
    const auto record = putOnRecord(*backends, audit, monitor);
    if (!record)
        return base::failure(record);
    audit.record = *record;
    if (const auto kept = (*journal)->putDraft(kKind, kLast, toJson(withOthers(audit, *last))); !kept)
        return base::failure(kept);
    return audit;
}

base::Result<Audit> tryRules(const std::shared_ptr<const ports::Backends> &backends, const model::Pipeline &pipeline,
                             const QList<Rule> &rules, async::Monitor &monitor)
{
    Audit audit{backends->clock().now(), backends->personName(), {}, int(rules.size()), {}};
    for (const model::Environment &environment : pipeline.environments) {
        auto one = auditOf(backends, environment, rules, monitor);
        if (!one)
            return base::failure(one);
        audit.environments += *std::move(one);
    }
    return audit;
}

base::Result<std::optional<Audit>> lastAudit(ports::JournalStore &journal)
{
    const auto json = journal.draft(kKind, kLast);
    if (json)
        return auditFromJson(*json);
    if (json.error().code == base::Errc::NotFound)
        return std::nullopt;
    return base::failure(json);
}

QString auditWords(const Audit &audit)
{
    if (audit.passes())
        return Tr::tr("No rule is broken.");
    const qsizetype unread =
        std::ranges::count_if(audit.environments, [](const EnvironmentAudit &one) { return !one.problem.isEmpty(); });
    QString words = Tr::tr("%Ln finding(s)", nullptr, audit.findings()) + u", "_s +
                    Tr::tr("%Ln of them new", nullptr, audit.fresh()) + u'.';
    if (unread > 0)
        words += u' ' + Tr::tr("%Ln environment(s) could not be looked at.", nullptr, int(unread));
    return words;
}

} // namespace backflow::compliance
