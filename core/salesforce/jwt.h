#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace backflow::salesforce {

struct JwtClaims {
    /// Client id of the connected app.
    QString issuer;
    /// Username to act as.
    QString subject;
    /// Login host: `https://login.salesforce.com`.
    QString audience;
    QDateTime expires;
};

/// A JWT for the bearer flow, signed RS256 (RFC 7515, RFC 7523) with a private key in PEM.
/// Errors: InvalidInput when the key cannot be read, is protected by a passphrase or is not RSA of 2048 bits or more.
base::Result<QByteArray> signedJwt(const JwtClaims &claims, const QByteArray &keyPem);

} // namespace backflow::salesforce
