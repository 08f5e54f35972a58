#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/clock.h"
#include "core/ports/http.h"
#include "core/salesforce/session.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <utility>

namespace backflow::salesforce {

/// What the token endpoint gives.
struct TokenAnswer {
    QByteArray accessToken;
    /// Empty when the one in use stays good.
    QByteArray refreshToken;
    QUrl instanceUrl;
    /// 18 characters; empty when the answer names no identity.
    QString orgId;
};

using Form = QList<std::pair<QByteArray, QByteArray>>;

/// `name=value&…`, percent-encoded.
QByteArray encodedForm(const Form &form);

/// Errors: Unauthorized with the org's reason, OrgBusy, Offline, Timeout, Malformed, Canceled.
base::Result<TokenAnswer> askForToken(ports::Http &http, const QUrl &loginUrl, const Form &form,
                                      async::Monitor &monitor);

/// The audiences a JWT for that login address may be for, the likeliest first.
QStringList audiencesFor(const QUrl &loginUrl);

/// A new access token by JWT; tries the audiences in turn.
base::Result<TokenAnswer> tokenByJwt(ports::Http &http, const Session &session, const ports::Clock &clock,
                                     async::Monitor &monitor);

/// The session with a new access token, by its refresh token or its key. Errors: Unauthorized when it has neither, when
/// the org refuses, or when the address now belongs to another org (a refreshed sandbox); Offline, Timeout, Canceled.
base::Result<Session> renewed(ports::Http &http, const Session &session, const ports::Clock &clock,
                              async::Monitor &monitor);

} // namespace backflow::salesforce
