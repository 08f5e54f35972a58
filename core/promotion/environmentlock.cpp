#include "core/promotion/environmentlock.h"

#include "core/base/canonicaljson.h"
#include "core/promotion/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 5;
constexpr QLatin1StringView kFile("lease.json");

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeAt(const QJsonObject &lease, QLatin1StringView name)
{
    return QDateTime::fromString(lease.value(name).toString(), Qt::ISODateWithMs).toUTC();
}

bool isHeld(const QJsonObject &lease)
{
    return lease.value("state"_L1).toString() == "held"_L1;
}

LockHolder holderOf(const QJsonObject &lease)
{
    return {lease.value("promotion"_L1).toString(), lease.value("holder"_L1).toString(), timeAt(lease, "expires"_L1),
            lease.value("deploy"_L1).toString()};
}

bool isOver(const QJsonObject &lease, const QDateTime &now)
{
    return !isHeld(lease) || timeAt(lease, "expires"_L1).addDuration(kLeaseGrace) < now;
}

} // namespace

EnvironmentLock::EnvironmentLock(ports::Repository &repository, const model::Environment &environment)
    : m_repository(repository)
    , m_branch(u"backflow/lock/"_s + environment.slug())
    , m_environment(environment.name)
{
}

base::Result<> EnvironmentLock::fetch(async::Monitor &monitor)
{
    base::Result<QString> url = m_repository.remoteUrl();
    if (!url || url->isEmpty())
        return url ? base::Result<>() : base::failure(url);
    if (base::Result<> fetched = m_repository.fetch({m_branch}, monitor); !fetched)
        return fetched;
    base::Result<std::optional<model::CommitId>> local = m_repository.tip(m_branch);
    base::Result<std::optional<model::CommitId>> remote = m_repository.remoteTip(m_branch);
    if (!local || !remote)
        return local ? base::failure(remote) : base::failure(local);
    // The remote is the truth about locks; what is here is a copy.
    return *local == *remote ? base::Result<>() : m_repository.moveBranch(m_branch, *local, *remote);
}

base::Result<QJsonObject> EnvironmentLock::lease(const std::optional<model::CommitId> &tip)
{
    if (!tip)
        return QJsonObject();
    base::Result<std::optional<model::ContentId>> content = m_repository.contentAt(*tip, kFile);
    if (!content)
        return base::failure(content);
    if (!*content)
        return QJsonObject();
    return m_repository.content(**content).transform(
        [](const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); });
}

base::Result<model::CommitId> EnvironmentLock::write(const std::optional<model::CommitId> &tip,
                                                     const QJsonObject &lease, const LeaseRequest &request,
                                                     async::Monitor &monitor)
{
    base::Result<QByteArray> bytes = base::canonicalJson(lease);
    if (!bytes)
        return base::failure(bytes);
    ports::CommitDraft draft;
    draft.branch = m_branch;
    draft.expectedTip = tip;
    draft.put.insert(kFile, *std::move(bytes));
    draft.message = u"%1 %2\n\nBackflow-Promotion: %3\n"_s.arg(lease.value("state"_L1).toString(), m_environment,
                                                               request.promotion);
    draft.authorName = request.personName;
    draft.authorEmail = request.personEmail;
    draft.when = request.now;
    base::Result<model::CommitId> commit = m_repository.commit(draft, monitor);
    if (!commit)
        return commit;
    base::Result<QString> url = m_repository.remoteUrl();
    if (!url || url->isEmpty())
        return url ? commit : base::failure(url);
    base::Result<QList<ports::PushedBranch>> pushed = m_repository.push({{m_branch, *commit, tip}}, monitor);
    const bool taken = pushed && !pushed->isEmpty() && pushed->first().refusal.isEmpty();
    if (taken)
        return commit;
    if (base::Result<> back = m_repository.moveBranch(m_branch, *commit, tip); !back)
        return base::failure(back);
    if (!pushed)
        return base::failure(pushed);
    return base::failure(
        base::Errc::Conflict,
        Tr::tr("The Git remote did not take the lock of %1. Nothing was changed; try again in a moment.")
            .arg(m_environment),
        pushed->isEmpty() ? QString() : pushed->first().refusal);
}

base::Result<model::CommitId> EnvironmentLock::hold(const LeaseRequest &request, async::Monitor &monitor)
{
    for (int attempt = 1;; ++attempt) {
        if (base::Result<> fetched = fetch(monitor); !fetched)
            return base::failure(fetched);
        base::Result<std::optional<model::CommitId>> tip = m_repository.tip(m_branch);
        if (!tip)
            return base::failure(tip);
        base::Result<QJsonObject> old = lease(*tip);
        if (!old)
            return base::failure(old);
        const bool ours = old->value("nonce"_L1).toString() == request.nonce;
        if (!ours && !isOver(*old, request.now))
            return base::failure(
                base::Errc::Conflict,
                Tr::tr("%1 is locked by %2 for promotion %3 until %4 (UTC). Nothing was changed. Wait, or resume that "
                       "promotion if it is yours.")
                    .arg(m_environment, old->value("holder"_L1).toString(), old->value("promotion"_L1).toString(),
                         QLocale::c().toString(timeAt(*old, "expires"_L1), u"HH:mm"_s)));
        // A holder who shows up meanwhile moves the branch, and then ours is not taken.
        if (!ours && isHeld(*old) && request.mayTakeOver) {
            if (const base::Result<> may = request.mayTakeOver(holderOf(*old)); !may)
                return base::failure(may);
        }
        const bool renewing = ours && isHeld(*old);
        const QJsonObject next{{u"v"_s, 1},
                               {u"state"_s, u"held"_s},
                               {u"environment"_s, m_environment},
                               {u"holder"_s, request.personName},
                               {u"host"_s, QSysInfo::machineHostName()},
                               {u"nonce"_s, request.nonce},
                               {u"promotion"_s, request.promotion},
                               {u"deploy"_s, request.deployId},
                               {u"acquired"_s, renewing ? old->value("acquired"_L1).toString() : utc(request.now)},
                               {u"expires"_s, utc(request.now.addDuration(kLeaseTime))},
                               {u"renewals"_s, renewing ? old->value("renewals"_L1).toInt() + 1 : 0}};
        base::Result<model::CommitId> commit = write(*tip, next, request, monitor);
        if (commit || commit.error().code != base::Errc::Conflict || attempt == kTries)
            return commit;
    }
}

base::Result<bool> EnvironmentLock::isOurs(const QString &nonce)
{
    base::Result<std::optional<model::CommitId>> tip = m_repository.tip(m_branch);
    if (!tip)
        return base::failure(tip);
    return lease(*tip).transform(
        [&nonce](const QJsonObject &held) { return isHeld(held) && held.value("nonce"_L1).toString() == nonce; });
}

base::Result<std::optional<LockHolder>> EnvironmentLock::holder(const QDateTime &now)
{
    const base::Result<std::optional<model::CommitId>> tip = m_repository.tip(m_branch);
    if (!tip)
        return base::failure(tip);
    return lease(*tip).transform([&now](const QJsonObject &held) -> std::optional<LockHolder> {
        if (isOver(held, now))
            return std::nullopt;
        return holderOf(held);
    });
}

base::Result<> EnvironmentLock::release(const LeaseRequest &request, async::Monitor &monitor)
{
    for (int attempt = 1;; ++attempt) {
        if (base::Result<> fetched = fetch(monitor); !fetched)
            return fetched;
        base::Result<std::optional<model::CommitId>> tip = m_repository.tip(m_branch);
        if (!tip)
            return base::failure(tip);
        base::Result<QJsonObject> held = lease(*tip);
        if (!held)
            return base::failure(held);
        if (!isHeld(*held) || held->value("nonce"_L1).toString() != request.nonce)
            return {};
        held->insert(u"state"_s, u"released"_s);
        base::Result<model::CommitId> commit = write(*tip, *held, request, monitor);
        if (commit)
            return {};
        if (commit.error().code != base::Errc::Conflict || attempt == kTries)
            return base::failure(commit);
    }
}

} // namespace backflow::promotion
