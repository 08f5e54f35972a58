#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/repository.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace backflow::automation {

/// Who writes, and when.
struct Hand {
    QString name;
    QString email;
    QDateTime now;
};

/// Small files on a branch that programs and teammates change at the same time, each change by compare-and-swap, here
/// and on the remote where there is one. What the remote has is the truth.
class SharedBranch final
{
public:
    SharedBranch(ports::Repository &repository, QString branch)
        : m_repository(repository)
        , m_branch(std::move(branch))
    {
    }

    struct Edit {
        QMap<QString, QByteArray> put;
        QStringList remove;
        QString message;
    };
    /// What is to be changed, seen from what there is now; an Edit of nothing changes nothing.
    using Make = std::function<base::Result<Edit>(const SharedBranch &now)>;

    /// Brings what is here up to what the remote has; nothing without a remote. Files that only this machine has stay.
    /// Errors: Offline, Unauthorized and the like.
    base::Result<> fetch(async::Monitor &monitor);
    /// By path. Errors: those of Repository.
    base::Result<QMap<QString, QByteArray>> files() const;
    /// Nothing when there is no such file.
    base::Result<std::optional<QByteArray>> file(const QString &path) const;
    /// Makes the edit anew whenever somebody else was quicker. On disk, and on the remote where there is one, when it
    /// returns; after an error nothing was changed. Errors: those of `make` and of Repository; Conflict.
    base::Result<> change(const Make &make, const Hand &hand, async::Monitor &monitor);

private:
    base::Result<bool> hasRemote() const;
    base::Result<> keepOwn(const model::CommitId &local, const model::CommitId &remote, async::Monitor &monitor);
    base::Result<> write(const Edit &edit, const Hand &hand, async::Monitor &monitor);

    ports::Repository &m_repository;
    QString m_branch;
};

} // namespace backflow::automation
