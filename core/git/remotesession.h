#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/git/handles.h"
#include "core/model/objectid.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace backflow::git {

/// One conversation with the remote `origin`: redirects off, a sign-in offered at most once per kind, stopped by the
/// monitor. Lives on one thread and no longer than the call that made it.
class RemoteSession final
{
public:
    /// Errors: NotFound when there is no remote.
    static base::Result<std::unique_ptr<RemoteSession>> open(git_repository *repository, async::Monitor &monitor);
    ~RemoteSession();
    RemoteSession(const RemoteSession &) = delete;
    RemoteSession &operator=(const RemoteSession &) = delete;

    QString url() const;
    /// Errors: Offline, Unauthorized, Canceled.
    base::Result<> fetch(const QList<QByteArray> &refspecs);
    /// Connects for a push and gives what the remote has: reference name → id.
    base::Result<QHash<QByteArray, model::CommitId>> connectForPush();
    /// Over the same connection, so that the remote itself compares with what it told. Gives for each reference the
    /// remote's words, empty where it took the change; a reference it said nothing about is missing.
    base::Result<QHash<QByteArray, QString>> upload(const QList<QByteArray> &refspecs);

private:
    struct Callbacks;
    RemoteSession(Handle<git_remote> remote, async::Monitor &monitor);
    std::unexpected<base::Error> failed(int code, const QString &what) const;

    Handle<git_remote> m_remote;
    std::unique_ptr<Callbacks> m_callbacks;
};

} // namespace backflow::git
