#pragma once

#include "core/salesforce/signin.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::salesforce {

/// A login that the `sf` command line keeps.
struct CliLogin {
    QString username;
    /// May be empty.
    QString alias;
    /// 18 characters.
    QString orgId;
    QUrl instanceUrl;
    QUrl loginUrl;
    bool isSandbox = false;
    bool isScratch = false;
    bool operator==(const CliLogin &) const = default;
};

/// The logins of this computer's user, each once, by username. No org is contacted. `program` is the command line's
/// name or path. Errors: NotFound (not installed), Timeout, Canceled, Io (it failed; its own words in `detail`).
base::Result<QList<CliLogin>> cliLogins(const QString &program, async::Monitor &monitor);

/// Takes over one of them, by username or alias: with its refresh token where the command line has one, else with its
/// access token. Its files are not read; the command line is asked, in the way of its version.
base::Result<SignedIn> signInWithCli(ports::Http &http, const QString &program, const QString &usernameOrAlias,
                                     const ports::Clock &clock, async::Monitor &monitor);

} // namespace backflow::salesforce
