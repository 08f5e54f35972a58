#include "core/base/faults.h"
#include "core/promotion/ancestors.h"
#include "core/promotion/auditrecords.h"
#include "core/promotion/deploystatusjson.h"
#include "core/promotion/package.h"
#include "core/promotion/runner.h"
#include "core/promotion/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

base::Result<ports::DeployStatus> statusOf(ports::JournalStore &journal, const Progress &progress)
{
    if (progress.status.isEmpty())
        return ports::DeployStatus{};
    return journal.blob(progress.status).transform([](const QByteArray &bytes) {
        return statusFromJson(QJsonDocument::fromJson(bytes).object());
    });
}

/// The side end that a final status and what was read back amount to; nothing = done as planned.
std::optional<State> endOf(const ports::DeployStatus &status, bool changed, bool equal)
{
    switch (status.state) {
    case ports::DeployState::Succeeded:
        return std::nullopt;
    case ports::DeployState::SucceededPartial:
        return State::Partial;
    case ports::DeployState::Canceled:
        // A cancel may come too late, and the data be committed all the same.
        if (changed)
            return equal ? std::nullopt : std::optional(State::Partial);
        return State::Canceled;
    default:
        return changed ? State::Partial : State::FailedClean;
    }
}

QString reasonOf(State end, const Plan &plan, const ports::DeployStatus &status)
{
    switch (end) {
    case State::Partial:
        return Tr::tr("Only a part of it arrived in %1. The components below say which.").arg(plan.target);
    case State::Canceled:
        return Tr::tr("%1 canceled the deployment; it is as it was before.").arg(plan.target);
    default:
        return status.errorMessage.isEmpty()
                   ? Tr::tr("%1 refused the deployment and is as it was before.").arg(plan.target)
                   : Tr::tr("%1 refused the deployment and is as it was before: %2")
                         .arg(plan.target, status.errorMessage);
    }
}

} // namespace

base::Result<Runner::Flow> Runner::verify()
{
    m_monitor.say(Tr::tr("Reading back what %1 holds now").arg(m_plan.target));
    base::Result<ports::DeployStatus> status = statusOf(m_ground.journal, m_progress);
    if (!status)
        return base::failure(status);
    base::Result<snapshot::TakeReport> taken =
        takeTouched(m_plan.source == m_plan.target && m_plan.rollbackOf.isEmpty()
                        ? Tr::tr("Put back what the record says")
                        : Tr::tr("Back promotion from %1").arg(m_plan.source),
                    {u"Backflow-Promotion: "_s + m_plan.id, u"Backflow-Plan: "_s + m_plan.hash,
                     u"Backflow-Deploy: "_s + m_progress.deployId});
    if (!taken)
        return base::failure(taken);
    base::faults::point(QLatin1StringView("after-read-back"));
    base::Result<QByteArray> results = m_ground.journal.blob(m_plan.results);
    if (!results)
        return base::failure(results);
    auto planned = resultsOf(*results);
    if (!planned)
        return base::failure(planned);
    const auto baseCommit = model::CommitId::fromHex(m_progress.baseCommit.toLatin1());
    auto before = snapshot::load(m_ground.repository, m_plan.target, *baseCommit);
    if (!before)
        return base::failure(before);
    QJsonArray different;
    QJsonArray kept;
    bool changed = false;
    for (const PlanItem &item : std::as_const(m_plan.items)) {
        const model::SnapshotEntry *now = taken->snapshot->find(item.key);
        const model::SnapshotEntry *then = (*before)->find(item.key);
        changed |= (now == nullptr) != (then == nullptr) || (now && now->parts != then->parts);
        auto live = now ? filesOf(m_ground.repository, now->parts) : QList<metadata::MetadataFile>();
        if (!live)
            return base::failure(live);
        auto old = then ? filesOf(m_ground.repository, then->parts) : QList<metadata::MetadataFile>();
        if (!old)
            return base::failure(old);
        const Arrival arrival = arrivalOf(item.key, planned->value(item.key), *live, *old);
        if (arrival == Arrival::Different)
            different.append(item.key.toString());
        else if (arrival == Arrival::KeptMore)
            kept.append(item.key.toString());
    }
    const std::optional<State> end = endOf(*status, changed, different.isEmpty());
    const QJsonObject payload{{u"equal"_s, different.isEmpty()},
                              {u"changed"_s, changed},
                              {u"different"_s, different},
                              {u"kept"_s, kept},
                              {u"commit"_s, taken->snapshot->commit()->toString()},
                              {u"end"_s, end ? endKind(*end) : QString()}};
    if (base::Result<> written = record(kind::kVerified, payload); !written)
        return base::failure(written);
    return Flow::Go;
}

base::Result<> Runner::recordCommon()
{
    // What was put back came from the environment's own record: no pair has it newly in common.
    if (m_plan.source == m_plan.target && m_plan.rollbackOf.isEmpty())
        return {};
    const auto commit = model::CommitId::fromHex(m_plan.sourceCommit);
    auto source = snapshot::load(m_ground.repository, m_plan.source, *commit);
    if (!source)
        return base::failure(source);
    const bool partial = !m_progress.verified.value("end"_L1).toString().isEmpty();
    const QJsonArray different = m_progress.verified.value("different"_L1).toArray();
    QHash<model::ComponentKey, Ancestor> ancestors;
    QHash<model::ContentId, QByteArray> content;
    for (const PlanItem &item : std::as_const(m_plan.items)) {
        if (partial && different.contains(item.key.toString()))
            continue;
        const model::SnapshotEntry *entry = (*source)->find(item.key);
        if (!item.entries.isEmpty() && entry) {
            if (base::Result<> kept = commonOfPicked(item, *entry, ancestors, content); !kept)
                return kept;
            continue;
        }
        ancestors.insert(item.key, entry ? entry->parts : std::vector<model::Part>());
    }
    QString folder = ancestorFolder(m_ground.source, m_ground.target);
    if (!m_plan.rollbackOf.isEmpty()) {
        // What was taken back is due again: the pair is as far as it was before that promotion.
        base::Result<Plan> original = loadPlan(m_ground.journal, m_plan.rollbackOf);
        if (!original)
            return base::failure(original);
        const model::Environment *giver = m_ground.pipeline.find(original->source);
        if (!original->rollbackOf.isEmpty() || !giver)
            return {};
        folder = ancestorFolder(*giver, m_ground.target);
        QHash<model::ComponentKey, Ancestor> earlier;
        for (const PlanItem &item : std::as_const(original->items)) {
            if (ancestors.contains(item.key))
                earlier.insert(item.key, item.ancestor);
        }
        ancestors = earlier;
    }
    return recordAncestors(
        m_ground.repository, folder, ancestors,
        {m_plan.id, m_ground.backends.personName(), m_ground.backends.personEmail(), m_ground.backends.clock().now()},
        m_deaf, content);
}

base::Result<> Runner::commonOfPicked(const PlanItem &item, const model::SnapshotEntry &source,
                                      QHash<model::ComponentKey, Ancestor> &ancestors,
                                      QHash<model::ContentId, QByteArray> &content)
{
    if (!item.ancestor)
        return {};
    merge::ComponentVersions versions{merge::FileSet(), {}, {}};
    for (const auto &[parts, files] :
         {std::pair(&*item.ancestor, &*versions.ancestor), std::pair(&source.parts, &versions.source)}) {
        for (const model::Part &part : *parts) {
            base::Result<QByteArray> bytes = m_ground.repository.content(part.content);
            if (!bytes)
                return base::failure(bytes);
            files->insert(part.path, *std::move(bytes));
        }
    }
    const auto common = commonAfter(versions, item.entries);
    if (!common)
        return base::failure(common);
    if (!*common)
        return {};
    std::vector<model::Part> parts;
    for (auto it = (*common)->begin(); it != (*common)->end(); ++it) {
        parts.push_back({it.key(), m_ground.repository.idOf(it.value())});
        content.insert(parts.back().content, it.value());
    }
    ancestors.insert(item.key, std::move(parts));
    return {};
}

base::Result<Runner::Flow> Runner::commit()
{
    const std::optional<State> outcome = endOfKind(m_progress.verified.value("end"_L1).toString());
    if (!outcome || outcome == State::Partial) {
        // The content itself was committed as it was read back; the branch never claims more than the org holds.
        if (base::Result<> common = recordCommon(); !common)
            return base::failure(common);
        base::faults::point(QLatin1StringView("after-ancestors"));
        if (!outcome) {
            if (base::Result<> written = record(kind::kCommitted, {{u"commit"_s, m_progress.afterCommit}}); !written)
                return base::failure(written);
            return Flow::Go;
        }
    }
    base::Result<ports::DeployStatus> status = statusOf(m_ground.journal, m_progress);
    if (!status)
        return base::failure(status);
    return end(*outcome, reasonOf(*outcome, m_plan, *status));
}

base::Result<Runner::Flow> Runner::wrapUp()
{
    if (!m_progress.auditedResult)
        return auditResult();
    if (!m_progress.published)
        return publish();
    return release();
}

base::Result<Runner::Flow> Runner::auditResult()
{
    const QString action = resultAction(m_plan);
    base::Result<ports::DeployStatus> status = statusOf(m_ground.journal, m_progress);
    if (!status)
        return base::failure(status);
    governance::AuditEntry entry =
        resultEntry(m_plan, m_progress, *status, m_ground.source, m_ground.target, m_ground.backends);
    base::Result<std::optional<governance::AuditRecord>> found =
        governance::findAudit(m_ground.repository, m_plan.id, action);
    if (!found)
        return base::failure(found);
    // After a person settled an Unknown end there is an older result; the new one is another.
    const bool same = *found && (*found)->json.value("outcome"_L1) == entry.details.value("outcome"_L1);
    if (!same) {
        entry.sfUser = orgUser(m_deaf);
        base::Result<governance::AuditRecord> appended = governance::appendAudit(m_ground.repository, entry, m_deaf);
        if (!appended)
            return base::failure(appended);
        *found = *std::move(appended);
        base::faults::point(QLatin1StringView("after-audit-append"));
    }
    if (base::Result<> written = record(kind::kAuditResult, {{u"id"_s, (*found)->id}}); !written)
        return base::failure(written);
    return Flow::Go;
}

base::Result<Runner::Flow> Runner::publish()
{
    m_monitor.say(Tr::tr("Recording the result"));
    QString warning;
    if (m_progress.state == State::Committed) {
        base::Result<QString> team =
            updateTeamBranch(m_ground.repository, m_ground.target, m_plan, m_progress.afterCommit, signature(), m_deaf);
        if (!team)
            return base::failure(team);
        warning = *team;
        base::faults::point(QLatin1StringView("after-team-branch"));
    }
    for (const QString &branch : {m_ground.target.snapshotBranch(), QString(kAncestorsBranch)}) {
        if (base::Result<> published = publishBranch(m_ground.repository, branch, signature(), m_deaf); !published)
            return base::failure(published);
    }
    if (base::Result<> published = governance::publishAudit(m_ground.repository, m_deaf); !published)
        return base::failure(published);
    QJsonObject payload;
    if (!warning.isEmpty())
        payload.insert(u"warning"_s, warning);
    if (base::Result<> written = record(kind::kPublished, payload); !written)
        return base::failure(written);
    return Flow::Go;
}

base::Result<Runner::Flow> Runner::release()
{
    if (!m_progress.nonce.isEmpty()) {
        if (base::Result<> released = m_lock.release(leaseRequest(), m_deaf); !released)
            return base::failure(released);
        base::faults::point(QLatin1StringView("after-unlock"));
    }
    m_lockHeld = false;
    if (base::Result<> written = record(kind::kReleased); !written)
        return base::failure(written);
    return Flow::Go;
}

} // namespace backflow::promotion
