#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace backflow::localorg {

/// The files of an org: path from the package root (`classes/A.cls`) → bytes. Copies share what they do not change.
using Tree = QMap<QString, QByteArray>;

/// Paths whose bytes differ between two trees, those of either side that the other lacks included; in path order.
QStringList changedPaths(const Tree &before, const Tree &after);

/// The folder of an org. Files and folders whose name starts with a dot, and manifests at the root, are none of its
/// components.
class Store final
{
public:
    /// Makes the folder when it is missing and reads it. Errors: Io, ReadOnly, DiskFull.
    static base::Result<Store> open(const QString &root);

    const Tree &tree() const { return m_tree; }
    const QString &root() const { return m_root; }
    QString hiddenPath(const QString &name) const { return m_root + QStringLiteral("/.localorg/") + name; }

    /// Takes over what somebody changed in the folder since it was last read; gives those paths. Errors: Io.
    base::Result<QStringList> rescan();
    /// Makes the folder hold exactly `next`: new bytes are written beside it first, then renamed into place; when one
    /// of those steps fails, what was done is undone. Errors: Io, ReadOnly, DiskFull; the folder is then as before.
    base::Result<> replaceWith(const Tree &next);

private:
    struct Stamp {
        qint64 modified = 0;
        qint64 size = 0;
        bool operator==(const Stamp &) const = default;
    };
    explicit Store(QString root);
    void stamp(const QString &path);

    QString m_root;
    Tree m_tree;
    QHash<QString, Stamp> m_stamps;
};

} // namespace backflow::localorg
