#include "app/localorg/store.h"

#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <utility>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

bool isComponentPath(const QString &path)
{
    if (path.startsWith(u'.') || path.contains("/."_L1))
        return false;
    return path.contains(u'/');
}

base::Error ioError(const QString &path)
{
    return {base::Errc::Io,
            QCoreApplication::translate("backflow::localorg", "The local org cannot use the file %1.").arg(path),
            {}};
}

/// Renames that can be taken back.
class Swap
{
public:
    Swap(QString root, QString work)
        : m_root(std::move(root))
        , m_work(std::move(work))
    {
    }
    ~Swap()
    {
        if (!m_kept)
            undo();
        QDir(m_work).removeRecursively();
    }
    Swap(const Swap &) = delete;
    Swap &operator=(const Swap &) = delete;

    bool put(const QString &path, bool remove)
    {
        const QString target = m_root + u'/' + path;
        const QString old = m_work + "/old/"_L1 + path;
        if (QFileInfo::exists(target)) {
            if (!QDir().mkpath(QFileInfo(old).path()) || !QFile::rename(target, old))
                return false;
            m_saved.append(path);
        }
        if (remove)
            return true;
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::rename(m_work + "/new/"_L1 + path, target))
            return false;
        m_placed.append(path);
        return true;
    }
    void keep() { m_kept = true; }

private:
    void undo()
    {
        for (const QString &path : std::as_const(m_placed))
            QFile::remove(m_root + u'/' + path);
        for (const QString &path : std::as_const(m_saved))
            QFile::rename(m_work + "/old/"_L1 + path, m_root + u'/' + path);
    }

    QString m_root;
    QString m_work;
    QStringList m_saved;
    QStringList m_placed;
    bool m_kept = false;
};

} // namespace

QStringList changedPaths(const Tree &before, const Tree &after)
{
    QStringList paths;
    auto a = before.cbegin();
    auto b = after.cbegin();
    while (a != before.cend() || b != after.cend()) {
        if (b == after.cend() || (a != before.cend() && a.key() < b.key())) {
            paths.append((a++).key());
        } else if (a == before.cend() || b.key() < a.key()) {
            paths.append((b++).key());
        } else {
            if (a.value() != b.value())
                paths.append(a.key());
            ++a;
            ++b;
        }
    }
    return paths;
}

Store::Store(QString root)
    : m_root(std::move(root))
{
}

base::Result<Store> Store::open(const QString &root)
{
    Store store(QDir::cleanPath(QDir(root).absolutePath()));
    if (!QDir().mkpath(store.hiddenPath({})))
        return std::unexpected(ioError(store.m_root));
    if (const auto read = store.rescan(); !read)
        return base::failure(read);
    return store;
}

void Store::stamp(const QString &path)
{
    const QFileInfo info(m_root + u'/' + path);
    m_stamps.insert(path, {info.lastModified().toMSecsSinceEpoch(), info.size()});
}

base::Result<QStringList> Store::rescan()
{
    QStringList changed;
    Tree tree;
    QHash<QString, Stamp> stamps;
    QDirIterator files(m_root, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        const QString path = info.filePath().mid(m_root.size() + 1);
        if (!isComponentPath(path))
            continue;
        const Stamp stamp{info.lastModified().toMSecsSinceEpoch(), info.size()};
        const auto known = m_tree.constFind(path);
        if (known != m_tree.cend() && m_stamps.value(path) == stamp) {
            tree.insert(path, *known);
        } else {
            auto bytes = base::readWhole(info.filePath());
            if (!bytes)
                return base::failure(bytes);
            if (known == m_tree.cend() || *known != *bytes)
                changed.append(path);
            tree.insert(path, *std::move(bytes));
        }
        stamps.insert(path, stamp);
    }
    for (auto it = m_tree.cbegin(); it != m_tree.cend(); ++it) {
        if (!tree.contains(it.key()))
            changed.append(it.key());
    }
    m_tree = std::move(tree);
    m_stamps = std::move(stamps);
    changed.sort();
    return changed;
}

base::Result<> Store::replaceWith(const Tree &next)
{
    const QStringList changed = changedPaths(m_tree, next);
    const QString work = hiddenPath(u"swap"_s);
    QDir(work).removeRecursively();
    Swap swap(m_root, work);
    for (const QString &path : changed) {
        const auto bytes = next.constFind(path);
        if (bytes == next.cend())
            continue;
        const QString staged = work + "/new/"_L1 + path;
        QFile file(staged);
        if (!QDir().mkpath(QFileInfo(staged).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(*bytes) != bytes->size() || !file.flush())
            return std::unexpected(ioError(path));
    }
    for (const QString &path : changed) {
        if (!swap.put(path, !next.contains(path)))
            return std::unexpected(ioError(path));
    }
    swap.keep();
    m_tree = next;
    for (const QString &path : changed) {
        if (next.contains(path))
            stamp(path);
        else
            m_stamps.remove(path);
    }
    return {};
}

} // namespace backflow::localorg
