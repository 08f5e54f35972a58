// Going on with what another machine began: its journal is not here, but its intent is on record and its lock names
// what it sent.
#include "core/governance/auditspool.h"
#include "core/promotion/auditrecords.h"
#include "core/promotion/reconcile.h"
#include "core/promotion/runner.h"
#include "core/promotion/words.h"

#include <QJsonDocument>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

/// Lock changes looked through for the deployment's id; a promotion makes one every three minutes.
constexpr int kLocksLookedAt = 500;

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

/// The intent of this promotion, written on another machine, whose result nobody has recorded yet.
base::Result<std::optional<governance::AuditRecord>> Runner::foreignIntent()
{
    using Nothing = std::optional<governance::AuditRecord>;
    ports::Repository &repository = m_ground.repository;
    const base::Result<std::optional<model::CommitId>> here = repository.tip(governance::kAuditBranch);
    const base::Result<std::optional<model::CommitId>> there = repository.remoteTip(governance::kAuditBranch);
    if (!here || !there)
        return here ? base::failure(there) : base::failure(here);
    // Taking the lock has fetched; what came is joined only where something did.
    if (*there && *there != *here) {
        if (const base::Result<> joined = governance::publishAudit(repository, m_monitor); !joined)
            return base::failure(joined);
    }
    auto intent = governance::findAudit(repository, m_plan.id, intentAction(m_plan));
    if (!intent || !*intent)
        return intent;
    const auto spool = governance::openSpool(repository, m_ground.backends.clock().now(), m_monitor);
    if (!spool)
        return base::failure(spool);
    const QString by = (*intent)->json["client"_L1]["spool"_L1].toString();
    if (by.isEmpty() || by == spool->id)
        return Nothing();
    const auto result = governance::findAudit(repository, m_plan.id, resultAction(m_plan));
    if (!result)
        return base::failure(result);
    return *result ? base::Result<Nothing>(Nothing()) : intent;
}

/// Whoever began saw the base as the plan has it, or they would not have got as far as an intent.
base::Result<Runner::Flow> Runner::takeBaseOfPlan()
{
    m_monitor.say(Tr::tr("This promotion was begun on another machine; going on from there"));
    const QJsonObject payload{{u"commit"_s, QString::fromLatin1(m_plan.targetCommit)},
                              {u"components"_s, m_plan.items.size()},
                              {u"adopted"_s, true}};
    if (const base::Result<> written = record(kind::kBaseOk, payload); !written)
        return base::failure(written);
    return Flow::Go;
}

/// Empty when none of the locks that this promotion held names one.
base::Result<QString> Runner::lockedDeployment()
{
    const QString branch = u"backflow/lock/"_s + m_ground.target.slug();
    const base::Result<std::optional<model::CommitId>> tip = m_ground.repository.tip(branch);
    const auto commits =
        tip && *tip ? m_ground.repository.history(**tip, kLocksLookedAt) : base::Result<QList<ports::CommitInfo>>();
    if (!tip || !commits)
        return tip ? base::failure(commits) : base::failure(tip);
    for (const ports::CommitInfo &commit : *commits) {
        if (commit.trailer(u"Backflow-Promotion"_s) != m_plan.id)
            continue;
        const auto content = m_ground.repository.contentAt(commit.id, u"lease.json"_s);
        if (!content || !*content)
            return content ? QString() : base::Result<QString>(base::failure(content));
        const base::Result<QByteArray> bytes = m_ground.repository.content(**content);
        if (!bytes)
            return base::failure(bytes);
        if (const QString id = QJsonDocument::fromJson(*bytes)["deploy"_L1].toString(); !id.isEmpty())
            return id;
    }
    return QString();
}

/// In place of sending: what was sent is found by its id, or looked for as after an answer that got lost.
base::Result<Runner::Flow> Runner::adopt(const governance::AuditRecord &intent)
{
    const base::Result<QString> deployId = lockedDeployment();
    if (!deployId)
        return base::failure(deployId);
    const QDateTime orgAt = timeOf(intent.json["orgAt"_L1]);
    const QDateTime since = orgAt.isValid() ? orgAt : timeOf(intent.json["at"_L1]);
    const QJsonObject payload{{u"attempt"_s, 1},
                              {u"orgTime"_s, since.toString(Qt::ISODateWithMs)},
                              {u"zip"_s, m_plan.zip},
                              {u"adopted"_s, true}};
    if (const base::Result<> written = record(kind::kIntent, payload); !written)
        return base::failure(written);
    const base::Result<> written = deployId->isEmpty()
                                       ? record(kind::kUnanswered, {{u"attempt"_s, 1}})
                                       : record(kind::kAccepted, {{u"deployId"_s, *deployId}, {u"found"_s, true}});
    if (!written)
        return base::failure(written);
    return Flow::Go;
}

/// Whose deployments to look through: the user's own, or of an attempt that was taken over, of who made it.
base::Result<QString> Runner::whoSent()
{
    if (m_progress.attempt != 1)
        return QString();
    return foreignIntent().transform([](const std::optional<governance::AuditRecord> &intent) {
        if (!intent)
            return QString();
        const QString user = intent->json["actor"_L1]["sfUser"_L1].toString();
        return user.isEmpty() ? QString(kAnybody) : user;
    });
}

} // namespace backflow::promotion
