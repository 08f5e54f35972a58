#pragma once

#include "app/ctl/invocation.h"
#include "core/base/result.h"
#include "core/promotion/programhooks.h"

#include <QString>
#include <QUrl>

namespace backflow::ctl {

/// Options of the ways to sign in. `usual`: what stands first in the help of --method.
void describeSignIn(Invocation &call, const QString &usual);

/// What the options ask for; `usual` = the method where none is named. Secrets come in by stdin or a variable. Errors:
/// InvalidInput, Io.
base::Result<promotion::SignInRequest> signInRequest(const Invocation &call, const model::Environment &environment,
                                                     const QString &usual);

/// Opens the system's browser; the address is printed too, for machines that have none.
void openBrowser(const QUrl &url);

inline const QString kBrowserNeedsTerminal =
    QStringLiteral("Signing in with a browser needs a terminal. Use --method token, jwt, auth-url or sf.");

} // namespace backflow::ctl
