#pragma once

#include "core/async/monitor.h"
#include "core/base/secretbytes.h"
#include "core/git/remotenames.h"
#include "core/model/objectid.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <expected>
#include <functional>
#include <optional>

namespace backflow::git {

/// Why a conversation with the remote failed, as facts: they may come from another process, and sentences are made
/// where a person reads them (remotesentences.h).
struct RemoteFailure {
    enum class Kind {
        Git,      ///< libgit2 said so: `code`, `klass` and `text` are its
        NoRemote, ///< there is no `origin`
        Stopped,  ///< the monitor asked for it
        Silent,   ///< nothing was heard for too long
        Died,     ///< the helper process ended before it answered
        NoHelper, ///< the helper process could not be started
        Garbled,  ///< the helper process said what is not understood
        Unfit,    ///< what the server sent was looked at and not taken: `code` is an Unfit, `text` branch and path
        HostKey,  ///< over ssh, the server's key is not one that this computer knows it by (hostkeys.h)
    };
    /// What is wrong with what a server sent.
    enum class Unfit {
        Name,      ///< a file name that is not harmless everywhere
        Kind,      ///< a link or another repository, where only files and folders may be
        Deep,      ///< folders within folders beyond any use
        Many,      ///< more files than any org has
        Large,     ///< a file of a size that no org has
        Missing,   ///< content that is named and was not sent
        Damaged,   ///< an object that is not one, or of another kind than is said
        Reference, ///< the name of the branch itself
    };
    Kind kind = Kind::Git;
    int code = 0;
    int klass = 0;
    QString text{};
    /// The remote may have been told of changes: it has to be asked what it took.
    bool uploading = false;
    bool operator==(const RemoteFailure &) const = default;
};

template <class T>
using Said = std::expected<T, RemoteFailure>;

/// One reference of a push: what it is to hold (nothing = delete it) and what the remote must still have there.
struct PushLine {
    QByteArray reference;
    std::optional<model::CommitId> tip;
    std::optional<model::CommitId> expected;
    bool operator==(const PushLine &) const = default;
};

struct PushOutcome {
    enum class Kind {
        Taken,
        NothingToDo, ///< deleted, and was not there
        Refused,     ///< by the remote, in its own `words`
        MovedThere,  ///< it no longer has what it was to have; nothing was sent
        NotBuiltOn,  ///< the new state does not build on what it has; nothing was sent
        NoAnswer,    ///< it said nothing about this reference
    };
    Kind kind = Kind::NoAnswer;
    QString words;
    bool operator==(const PushOutcome &) const = default;
};

/// What signs in to a place.
struct RemoteCredential {
    QString user;
    base::SecretBytes secret;
};

/// Asked when a server wants a name and a secret, for the place of the configured remote and no other.
using AskCredential = std::function<std::optional<RemoteCredential>(const RemotePlace &)>;

/// The operations that speak to the remote `origin` of one repository; everything else of Git happens on this machine.
/// Belongs to one thread; each call is one conversation.
class RemoteTalk
{
public:
    RemoteTalk() = default;
    RemoteTalk(const RemoteTalk &) = delete;
    RemoteTalk &operator=(const RemoteTalk &) = delete;
    virtual ~RemoteTalk() = default;

    virtual Said<void> fetch(const QList<QByteArray> &refspecs, async::Monitor &monitor) = 0;
    /// One outcome a line, in their order. Compare-and-swap is the remote's own.
    virtual Said<QList<PushOutcome>> push(const QList<PushLine> &lines, async::Monitor &monitor) = 0;
    /// What the remote has now, of all its references.
    virtual Said<QHash<QByteArray, model::CommitId>> tips(async::Monitor &monitor) = 0;
};

} // namespace backflow::git
