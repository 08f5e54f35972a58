#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace backflow::git {

/// `SHA256:…` of a public key's blob, as ssh-keygen prints it.
QString sshKeyName(const QByteArray &blob);
/// The blob of a public key line (`ssh-ed25519 AAAA… comment`); empty when it is none.
QByteArray sshKeyBlob(const QByteArray &line);

bool isSshSignature(const QByteArray &armored);

/// Checks signatures that `ssh-keygen -Y sign -n git` made, in this process, so that a hundred thousand of them take
/// seconds: of a record, most are by the few keys that it remembers. Ed25519, ECDSA over the NIST curves, RSA.
/// Source of the format: OpenSSH, PROTOCOL.sshsig. Belongs to one thread.
class SshVerifier final
{
public:
    SshVerifier();
    ~SshVerifier();
    SshVerifier(const SshVerifier &) = delete;
    SshVerifier &operator=(const SshVerifier &) = delete;

    /// The name of the key that signed these very bytes. Errors: Corrupt, Unsupported (another kind of key).
    base::Result<QString> verify(const QByteArray &bytes, const QByteArray &armored);

private:
    struct Known;
    std::unique_ptr<Known> m_known;
};

} // namespace backflow::git
