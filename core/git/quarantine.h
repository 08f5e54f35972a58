#pragma once

#include "core/git/handles.h"
#include "core/git/remotetalk.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace backflow::git {

/// Where what a server sends waits until it was looked at: a folder of objects of its own, into which a handle writes
/// that reads everything else as ever. It goes with all that is in it unless it is taken over; what a process that was
/// killed left of one goes when the next is made.
class Quarantine final
{
public:
    /// For the repository at `path`.
    static Said<std::unique_ptr<Quarantine>> open(const QString &path);
    ~Quarantine();
    Quarantine(const Quarantine &) = delete;
    Quarantine &operator=(const Quarantine &) = delete;

    /// Writes here, and reads here and in the repository.
    git_repository *repository() const { return m_repository.get(); }
    /// What has arrived here, alone.
    Said<Handle<git_odb>> arrived() const;
    /// Moves the packs to the repository's own. No handle on them may be open any more on systems that mind.
    Said<void> takeOver();

private:
    Quarantine(const QString &path, const QString &folder);
    Said<void> prepare();

    QString m_path;
    QString m_folder;
    QLockFile m_alive;
    Handle<git_repository> m_repository;
};

} // namespace backflow::git
