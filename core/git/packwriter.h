#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSet>
#include <array>

struct git_odb;

namespace backflow::git {

/// A Git object id of whatever kind of object.
using RawId = std::array<unsigned char, 20>;

enum class ObjectKind { Commit = 1, Tree = 2, Blob = 3 };

RawId idOfObject(ObjectKind kind, QByteArrayView bytes);

/// Collects new objects in memory and lands them all as one pack with one flush. What the repository already holds is
/// not written again. Objects are compressed each for itself: looking for deltas costs more time than the disk space
/// is worth, and `git gc` can do it later.
/// Source of the format: Git's documentation, gitformat-pack.
class PackWriter final
{
public:
    explicit PackWriter(git_odb *odb);

    RawId add(ObjectKind kind, const QByteArray &bytes);
    int count() const { return static_cast<int>(m_new.size()); }
    /// Returns when the pack and its index are on disk. Does nothing when there is no new object.
    /// Errors: DiskFull, ReadOnly, Io, Canceled; the repository then holds nothing of it.
    base::Result<> land(async::Monitor &monitor);

private:
    git_odb *m_odb;
    QByteArray m_pack;
    QSet<QByteArray> m_new;
};

} // namespace backflow::git
