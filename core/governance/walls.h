#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/protection.h"
#include "core/model/pipeline.h"
#include "core/ports/repository.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace backflow::governance {

/// What was last seen of the walls behind roles and record, on this machine: it stays here and is pushed nowhere.
inline constexpr QLatin1StringView kWallsBranch("backflow/seen/walls");

/// What doctor found when it asked the servers.
struct Walls {
    /// Where the host was asked, and when.
    QString remote;
    QDateTime remoteAt;
    /// It refuses to force and to delete `backflow/*`, and the policy there is signed and knows this person by a key.
    bool holdsRecord = false;
    /// Environment → its org lets its user do no more than the role allows.
    QMap<QString, bool> holdsOrg;
    QDateTime orgsAt;
    bool operator==(const Walls &) const = default;
};

/// What the host's answers (tryRemote) and the orgs' rights come to. What was not asked for stays as `before` has it.
Walls wallsOf(Walls before, const Standing &standing, const QString &remote, const QList<AccessFinding> *tried,
              const QMap<QString, OrgRights> &orgs, const model::Pipeline &pipeline, const QDateTime &now);

/// Errors: those of Repository. Nothing kept is nothing seen.
base::Result<Walls> readWalls(ports::Repository &repository);
base::Result<> rememberWalls(ports::Repository &repository, const Walls &walls, const QDateTime &now,
                             async::Monitor &monitor);

/// What a record says of its time: `server` where host and, for what is done in an environment, its org were seen to
/// enforce the rules within the last 30 days; else `client`, for a program can only advise.
QString enforcementOf(ports::Repository &repository, const QString &environment, const QDateTime &at);

} // namespace backflow::governance
