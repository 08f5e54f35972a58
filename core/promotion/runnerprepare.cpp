#include "core/base/faults.h"
#include "core/governance/auditchain.h"
#include "core/promotion/auditrecords.h"
#include "core/promotion/moved.h"
#include "core/promotion/package.h"
#include "core/promotion/planjson.h"
#include "core/promotion/runner.h"
#include "core/promotion/words.h"
#include "core/snapshot/apibudget.h"

#include <QJsonArray>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNamesShown = 5;

/// "A, B and 3 more"
QString someOf(const QStringList &names)
{
    const QString shown = names.mid(0, kNamesShown).join(u", "_s);
    return names.size() > kNamesShown ? Tr::tr("%1 and %L2 more").arg(shown).arg(names.size() - kNamesShown) : shown;
}

base::Result<QList<metadata::MetadataFile>> filesIn(ports::Repository &repository, const model::Snapshot &snapshot,
                                                    const model::ComponentKey &key)
{
    const model::SnapshotEntry *entry = snapshot.find(key);
    return entry ? filesOf(repository, entry->parts) : QList<metadata::MetadataFile>();
}

/// Files of the plan's results, by component.
base::Result<QHash<model::ComponentKey, QList<metadata::MetadataFile>>> plannedResults(ports::JournalStore &journal,
                                                                                       const Plan &plan)
{
    base::Result<QByteArray> blob = journal.blob(plan.results);
    if (!blob)
        return base::failure(blob);
    return resultsOf(*blob);
}

} // namespace

base::Result<Runner::Flow> Runner::authorise()
{
    QJsonObject payload{{u"person"_s, m_ground.backends.personName()}, {u"capability"_s, u"deploy"_s}};
    if (base::Result<> passed = passGate(payload); !passed)
        return base::failure(passed);
    if (base::Result<> written = record(kind::kAuthorised, payload); !written)
        return base::failure(written);
    return Flow::Go;
}

base::Result<Runner::Flow> Runner::lock()
{
    m_monitor.say(Tr::tr("Locking %1").arg(m_plan.target));
    if (base::Result<> held = holdLock(); !held)
        return base::failure(held);
    if (base::Result<> written = record(kind::kLocked, {{u"nonce"_s, m_progress.nonce}}); !written)
        return base::failure(written);
    return Flow::Go;
}

base::Result<snapshot::TakeReport> Runner::takeTouched(const QString &message, const QStringList &trailers)
{
    snapshot::TakeOptions options;
    for (const PlanItem &item : std::as_const(m_plan.items))
        options.only += item.key;
    options.message = message;
    options.trailers = trailers;
    async::Monitor &monitor = m_progress.mayHaveChanged() ? static_cast<async::Monitor &>(m_deaf) : m_monitor;
    return snapshot::take(m_ground.backends, m_ground.target, options, monitor);
}

base::Result<Runner::Flow> Runner::checkBase()
{
    // After a restart the lease may have run out: never touch an environment that is not ours.
    if (!m_lockHeld) {
        if (base::Result<> held = holdLock(); !held)
            return base::failure(held);
    }
    if (const base::Result<> left =
            snapshot::checkApiBudget(m_ground.gateway, m_plan.target, snapshot::kRequestsOfADeployment, m_monitor);
        !left)
        return base::failure(left);
    m_monitor.say(Tr::tr("Reading what %1 holds now").arg(m_plan.target));
    base::Result<ports::OrgIdentity> identity = m_ground.gateway.identity(m_monitor);
    if (!identity)
        return base::failure(identity);
    m_orgUser = identity->userId;
    const QString orgId = identity->orgId ? identity->orgId->toString() : QString();
    if (orgId != m_plan.targetOrgId)
        return end(State::Denied, Tr::tr("This sign-in is for org %1, but the plan was made for org %2. Nothing was "
                                         "changed. Sign in to the right org and plan again.")
                                      .arg(orgId, m_plan.targetOrgId));
    if (m_progress.attempt == 0) {
        const auto begun = foreignIntent();
        if (!begun)
            return base::failure(begun);
        if (*begun)
            return takeBaseOfPlan();
    }
    base::Result<snapshot::TakeReport> taken =
        takeTouched(Tr::tr("Before back promotion from %1").arg(m_plan.source), {u"Backflow-Base-Of: "_s + m_plan.id});
    if (!taken)
        return base::failure(taken);
    auto planned = plannedResults(m_ground.journal, m_plan);
    if (!planned)
        return base::failure(planned);
    std::shared_ptr<const model::Snapshot> before;
    QList<MovedComponent> moved;
    bool landed = true;
    for (const PlanItem &item : std::as_const(m_plan.items)) {
        auto live = filesIn(m_ground.repository, *taken->snapshot, item.key);
        if (!live)
            return base::failure(live);
        landed = landed && sameMeaning(*live, planned->value(item.key));
        if (contentHash(*live) == item.before)
            continue;
        if (!before) {
            const auto planBase = model::CommitId::fromHex(m_plan.targetCommit);
            auto loaded = snapshot::load(m_ground.repository, m_plan.target, *planBase);
            if (!loaded)
                return base::failure(loaded);
            before = *loaded;
        }
        auto then = filesIn(m_ground.repository, *before, item.key);
        if (!then)
            return base::failure(then);
        if (!sameMeaning(*live, *then))
            moved += movedBetween(item.key, *then, *live);
    }
    if (landed && m_progress.notFound > 0)
        return end(State::Unknown, Tr::tr("%1 already holds everything this promotion wanted to bring, though the org "
                                          "knows of no deployment of ours. Look at Deployment Status in the org, then "
                                          "settle it.")
                                       .arg(m_plan.target));
    if (!moved.isEmpty())
        return endStale(moved);
    const QJsonObject payload{{u"commit"_s, taken->snapshot->commit()->toString()},
                              {u"components"_s, m_plan.items.size()}};
    if (base::Result<> written = record(kind::kBaseOk, payload); !written)
        return base::failure(written);
    return Flow::Go;
}

base::Result<Runner::Flow> Runner::endStale(const QList<MovedComponent> &moved)
{
    QStringList names;
    for (const MovedComponent &one : moved)
        names += one.key.toString();
    const QString reason = Tr::tr("%1 changed since the plan was made: %2. Nothing was changed by this promotion. "
                                  "Retrieve %1 and plan again.")
                               .arg(m_plan.target, someOf(names));
    const QByteArray kind = endKind(State::Stale).toLatin1();
    if (base::Result<> written =
            record(QLatin1StringView(kind), {{u"reason"_s, reason}, {u"moved"_s, movedToJson(moved)}});
        !written)
        return base::failure(written);
    return Flow::Go;
}

base::Result<Runner::Flow> Runner::keepSnapshot()
{
    m_monitor.say(Tr::tr("Keeping what is needed to take this back"));
    const auto commit = model::CommitId::fromHex(m_progress.baseCommit.toLatin1());
    auto base = snapshot::load(m_ground.repository, m_plan.target, *commit);
    if (!base)
        return base::failure(base);
    auto planned = plannedResults(m_ground.journal, m_plan);
    if (!planned)
        return base::failure(planned);
    std::vector<ResolvedComponent> forward;
    QJsonArray restores;
    QJsonArray deletes;
    for (const PlanItem &item : std::as_const(m_plan.items)) {
        auto before = filesIn(m_ground.repository, **base, item.key);
        if (!before)
            return base::failure(before);
        (before->isEmpty() ? deletes : restores).append(item.key.toString());
        forward.push_back({item.key, item.operation, *std::move(before), planned->value(item.key)});
    }
    base::Result<QByteArray> zip = deployZip(reversed(forward), m_plan.apiVersion);
    if (!zip)
        return base::failure(zip);
    base::Result<QString> blob = m_ground.journal.putBlob(*zip);
    if (!blob)
        return base::failure(blob);
    const QJsonObject payload{{u"rollback"_s, *blob}, {u"restores"_s, restores}, {u"deletes"_s, deletes}};
    if (base::Result<> written = record(kind::kSnapshot, payload); !written)
        return base::failure(written);
    return Flow::Go;
}

/// Asked again after a restart. A record is not worth failing for it.
QString Runner::orgUser(async::Monitor &monitor)
{
    if (m_orgUser.isEmpty()) {
        if (const base::Result<ports::OrgIdentity> identity = m_ground.gateway.identity(monitor); identity)
            m_orgUser = identity->userId;
    }
    return m_orgUser;
}

base::Result<Runner::Flow> Runner::auditIntent()
{
    // Looked for first: the process may have died between the append and our own record of it.
    const QString action = intentAction(m_plan);
    base::Result<std::optional<governance::AuditRecord>> found =
        governance::findAudit(m_ground.repository, m_plan.id, action);
    if (!found)
        return base::failure(found);
    if (!*found) {
        base::Result<governance::AuditEntry> entry =
            intentEntry(m_ground.journal, m_plan, m_progress, m_ground.source, m_ground.target, m_ground.backends);
        if (!entry)
            return base::failure(entry);
        entry->sfUser = orgUser(m_monitor);
        // Two clocks that differ by much explain what the org's own list shows. Not worth failing for.
        if (const base::Result<QDateTime> orgTime = m_ground.gateway.orgTime(m_monitor); orgTime) {
            entry->details.insert(u"orgAt"_s, orgTime->toUTC().toString(Qt::ISODateWithMs));
            entry->details.insert(u"skewMs"_s, orgTime->msecsTo(entry->at));
        }
        base::Result<governance::AuditRecord> appended =
            governance::appendAudit(m_ground.repository, *entry, m_monitor);
        if (!appended)
            return base::failure(appended);
        *found = *std::move(appended);
        base::faults::point(QLatin1StringView("after-audit"));
    }
    // The record must be out of this machine's reach before the first byte goes to the org.
    if (base::Result<> published = governance::publishAudit(m_ground.repository, m_monitor); !published)
        return base::failure(published);
    if (base::Result<> written = record(kind::kAuditIntent, {{u"id"_s, (*found)->id}}); !written)
        return base::failure(written);
    return Flow::Go;
}

} // namespace backflow::promotion
