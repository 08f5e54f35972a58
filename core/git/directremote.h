#pragma once

#include "core/git/arrivals.h"
#include "core/git/handles.h"
#include "core/git/remotetalk.h"

namespace backflow::git {

class Quarantine;

/// Speaks to the remote from this process. Nothing but the server's goodwill and libgit2's own patience ends such a
/// call, so programs leave it to the helper process (helperremote.h), which is the one that uses this.
class DirectRemote final : public RemoteTalk
{
public:
    /// `path` of the repository; `uploading` is called when the remote is about to be told of changes.
    DirectRemote(QString path, AskCredential ask, std::function<void()> uploading = {});
    ~DirectRemote() override;

    Said<void> fetch(const QList<QByteArray> &refspecs, async::Monitor &monitor) override;
    Said<QList<PushOutcome>> push(const QList<PushLine> &lines, async::Monitor &monitor) override;
    Said<QHash<QByteArray, model::CommitId>> tips(async::Monitor &monitor) override;

private:
    Said<git_repository *> repository();
    Said<QList<Arrival>> received(git_repository *into, const QList<QByteArray> &refspecs, async::Monitor &monitor);
    Said<void> looked(const Quarantine &quarantine, const QList<Arrival> &arrivals, async::Monitor &monitor);

    QString m_path;
    AskCredential m_ask;
    std::function<void()> m_uploading;
    Handle<git_repository> m_repository;
};

} // namespace backflow::git
