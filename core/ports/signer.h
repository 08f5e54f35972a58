#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace backflow::ports {

/// Signs with the key that the person's own Git signs with, and tells whose key made a signature. Blocks; any thread.
class Signer
{
public:
    Signer() = default;
    Signer(const Signer &) = delete;
    Signer &operator=(const Signer &) = delete;
    virtual ~Signer() = default;

    /// `SHA256:…` of an SSH key, `openpgp:…` (the user id or key id Git was given) of a GPG one; empty = no key here.
    virtual QString keyName() = 0;
    /// An armoured signature over the bytes. Errors: NotFound (no key), Denied (the key is locked), Unsupported (the
    /// program that signs is not there).
    virtual base::Result<QByteArray> sign(const QByteArray &bytes) = 0;
    /// The name of the key that made the signature over these very bytes: `SHA256:…` or `openpgp:<fingerprint>`.
    /// Whether that key is anybody's, the caller has to know. Errors: Corrupt (it is not a signature of these bytes),
    /// Unsupported (a kind of key that cannot be checked here).
    virtual base::Result<QString> verify(const QByteArray &bytes, const QByteArray &signature) = 0;
};

} // namespace backflow::ports
