#pragma once

#include "core/git/remotemessages.h"

namespace backflow::git {

/// Speaks to the remote through a process of the program backflow-git that lives for one conversation, so that no
/// server and no pack can hold this process or bring it down: asked to stop, the other one is given a moment and then
/// ended; a death of it is an answer like any other; and it ends by itself when this process does. Secrets go over its
/// input alone, when it asks for the very place of the remote.
class HelperRemote final : public RemoteTalk
{
public:
    /// `path` of the repository, `place` of its remote.
    HelperRemote(QString path, RemotePlace place, AskCredential ask);

    Said<void> fetch(const QList<QByteArray> &refspecs, async::Monitor &monitor) override;
    Said<QList<PushOutcome>> push(const QList<PushLine> &lines, async::Monitor &monitor) override;
    Said<QHash<QByteArray, model::CommitId>> tips(async::Monitor &monitor) override;

private:
    Said<RemoteAnswer> talk(const RemoteRequest &request, async::Monitor &monitor);

    QString m_path;
    RemotePlace m_place;
    AskCredential m_ask;
};

/// Where backflow-git is: beside this program, where it is installed or where it is built; empty when nowhere.
QString helperProgram();

} // namespace backflow::git
