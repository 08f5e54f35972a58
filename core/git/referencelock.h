#pragma once

#include "core/async/monitor.h"

#include <QLockFile>
#include <QString>
#include <functional>

namespace backflow::git {

/// Holds off the other Backflow processes and threads while one reference is moved. That makes it safe to do away with
/// the lock file of Git's that a killed process left behind: whoever could still hold it is another program, and those
/// hold one for moments only.
class ReferenceLock final
{
public:
    /// `path` of the repository, `name` of the reference.
    ReferenceLock(const QString &path, const QString &name);

    /// Calls until the answer is not GIT_ELOCKED, for a few seconds at most, and removes a lock file that nobody can
    /// hold any more. Gives libgit2's last answer.
    int retry(const std::function<int()> &call);
    /// Git's own lock file.
    const QString &file() const { return m_file; }

private:
    QLockFile m_ours;
    QString m_file;
};

/// Does away with the lock files of remembered remote branches that a program left behind when it died (libgit2 makes
/// them during a fetch). Waits some seconds for those that may still be held. True when there is none any more but was.
bool removeDeadRemoteLocks(const QString &path, const async::Monitor &monitor);

} // namespace backflow::git
