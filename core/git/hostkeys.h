#pragma once

#include "core/git/remotetalk.h"

#include <QByteArray>
#include <QString>

struct git_cert;

namespace backflow::git {

/// The key by which a server over ssh shows that it is itself, where this computer does not take it for that.
struct HostKey {
    QString host;
    int port = 22;
    /// `ssh-ed25519`, as OpenSSH names it.
    QString kind;
    /// `SHA256:…`, as OpenSSH shows it.
    QString fingerprint;
    /// There is a key of that server here, and it is another one.
    bool anotherIsKnown = false;
    bool operator==(const HostKey &) const = default;
};

/// What libgit2 gives its check of certificates; nothing when it is none of ssh.
std::optional<HostKey> hostKeyOf(const git_cert *certificate, const RemotePlace &place, const QByteArray &knownHosts);

/// Whether a file of known hosts, as OpenSSH writes it, holds a key of that server, plain or hashed.
bool knowsHost(const QByteArray &knownHosts, const QString &host, int port);
/// The person's own; empty when there is none.
QByteArray readKnownHosts();

/// As a failure of the conversation, and back.
RemoteFailure failureOf(const HostKey &key);
HostKey hostKeyOf(const RemoteFailure &failure);

} // namespace backflow::git
