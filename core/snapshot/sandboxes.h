#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace backflow::snapshot {

/// A sandbox that a production org says it has.
struct Sandbox {
    QString name;
    model::EnvironmentKind kind = model::EnvironmentKind::Developer;
    /// Where signing in to it goes.
    QUrl loginUrl;
    bool operator==(const Sandbox &) const = default;
};

/// Asks a production org that somebody is signed in to, by name. Errors: those of Backends::gateway and of OrgGateway;
/// OrgFault also where the person may not see the sandboxes.
base::Result<QList<Sandbox>> sandboxesOf(const ports::Backends &backends, const model::Environment &production,
                                         async::Monitor &monitor);

/// Where people sign in to a sandbox of that name: at the sandbox's own address where the production org has a domain
/// of its own, else at the address that all sandboxes share.
QUrl sandboxLogin(const QUrl &production, const QString &sandbox);

} // namespace backflow::snapshot
