#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace backflow::git {

/// `SHA256:…` of a public key's blob, as ssh-keygen prints it.
QString sshKeyName(const QByteArray &blob);
/// The blob of a public key line (`ssh-ed25519 AAAA… comment`); empty when it is none.
QByteArray sshKeyBlob(const QByteArray &line);

bool isSshSignature(const QByteArray &armored);
/// Checks a signature that `ssh-keygen -Y sign -n git` made over the bytes, in this process, so that a hundred thousand
/// of them take seconds. Gives the name of the key. Ed25519, ECDSA over the NIST curves, RSA.
/// Source of the format: OpenSSH, PROTOCOL.sshsig. Errors: Corrupt, Unsupported (another kind of key).
base::Result<QString> verifySshSignature(const QByteArray &bytes, const QByteArray &armored);

} // namespace backflow::git
