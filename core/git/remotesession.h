#pragma once

#include "core/git/handles.h"
#include "core/git/remotetalk.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace backflow::git {

/// One conversation with the remote `origin`: redirects off, a sign-in offered at most once per kind and only to the
/// place of the remote's own URL, stopped by the monitor. Lives on one thread and no longer than the call that made it.
class RemoteSession final
{
public:
    static Said<std::unique_ptr<RemoteSession>> open(git_repository *repository, const AskCredential &ask,
                                                     async::Monitor &monitor);
    ~RemoteSession();
    RemoteSession(const RemoteSession &) = delete;
    RemoteSession &operator=(const RemoteSession &) = delete;

    /// Brings the objects and moves no reference. Gives what the remote has.
    Said<QHash<QByteArray, model::CommitId>> download(const QList<QByteArray> &refspecs);
    Said<void> connect(bool forPush);
    /// What the remote has, once connected: reference name → id.
    Said<QHash<QByteArray, model::CommitId>> advertised();
    /// Over the same connection, so that the remote itself compares with what it told. Gives for each reference the
    /// remote's words, empty where it took the change; a reference it said nothing about is missing.
    Said<QHash<QByteArray, QString>> upload(const QList<QByteArray> &refspecs);

private:
    struct Callbacks;
    RemoteSession(Handle<git_remote> remote, const AskCredential &ask, async::Monitor &monitor);
    std::unexpected<RemoteFailure> failed(int code, bool uploading = false) const;

    Handle<git_remote> m_remote;
    std::unique_ptr<Callbacks> m_callbacks;
};

/// libgit2's last words on this thread, after it returned `code`.
RemoteFailure lastFailure(int code);

} // namespace backflow::git
