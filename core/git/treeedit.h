#pragma once

#include "core/base/result.h"
#include "core/git/packwriter.h"

#include <QByteArray>
#include <QString>
#include <map>
#include <optional>

struct git_repository;

namespace backflow::git {

/// Changes to a tree of folders, by full path. Only folders that change are read and written again.
class TreeEdit final
{
public:
    /// Errors: InvalidInput (a name no repository may hold, or a path that is both a file and a folder).
    base::Result<> put(const QString &path, const RawId &content);
    base::Result<> remove(const QString &path);

    /// Writes the changed folders and gives the new root; without `from` it starts from nothing.
    /// Errors: InvalidInput (a file is put where a folder stays), Corrupt.
    base::Result<RawId> apply(git_repository *repository, const std::optional<RawId> &from, PackWriter &pack) const;

private:
    struct Folder {
        std::map<QByteArray, Folder> folders;
        /// Nothing = removed.
        std::map<QByteArray, std::optional<RawId>> files;
    };
    struct Work;

    base::Result<> set(const QString &path, const std::optional<RawId> &content);
    /// Nothing = the folder is empty now. Recursion is bounded by kDeepestTree.
    static base::Result<std::optional<RawId>> rebuilt(const Folder &folder, const std::optional<RawId> &from,
                                                      Work &work);

    Folder m_root;
};

} // namespace backflow::git
