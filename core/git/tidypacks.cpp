#include "core/git/tidypacks.h"

#include "core/git/folders.h"
#include "core/git/giterror.h"
#include "core/git/handles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMap>
#include <QtEndian>
#include <git2.h>
#include <git2/odb_backend.h>
#include <optional>

namespace backflow::git {
namespace {

/// A pack above this stays: copying it would cost more than it saves.
constexpr qint64 kLargeBytes = 64LL * 1024 * 1024;

/// Packs of like size are put together, and what comes of them is larger than they are, so that no object is copied
/// more often than a few times in its life.
int tierOf(qint64 objects)
{
    int tier = 0;
    for (; objects >= 16; objects /= 16)
        ++tier;
    return tier;
}

/// From the pack's header; nothing when it has none. Source: Git's documentation, gitformat-pack.
std::optional<qint64> objectsIn(const QString &pack)
{
    QFile file(pack);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray header = file.read(12);
    if (header.size() < 12 || !header.startsWith("PACK"))
        return std::nullopt;
    return qFromBigEndian<quint32>(header.constData() + 8);
}

/// Paths without suffix of packs that are worth putting together; empty when there are few. A `.keep` file says hands
/// off (a running fetch, or the user).
QStringList manyPacks(const QDir &folder)
{
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("pack-*.pack")}, QDir::Files);
    if (files.size() < kManyPacks)
        return {};
    QMap<int, QStringList> tiers;
    for (const QFileInfo &file : files) {
        const QString stem = file.path() + u'/' + file.completeBaseName();
        const bool isWhole = QFileInfo::exists(stem + QStringLiteral(".idx"));
        const auto objects = objectsIn(file.filePath());
        if (objects && isWhole && file.size() < kLargeBytes && !QFileInfo::exists(stem + QStringLiteral(".keep")))
            tiers[tierOf(*objects)] += stem;
    }
    for (const QStringList &packs : std::as_const(tiers)) {
        if (packs.size() >= kManyPacks)
            return packs;
    }
    return {};
}

int insertObject(const git_oid *id, void *builder)
{
    return git_packbuilder_insert(static_cast<git_packbuilder *>(builder), id, nullptr);
}

/// All objects of one pack, asked of a database that knows only this pack.
int insertPack(git_packbuilder *builder, const QString &stem)
{
    Handle<git_odb> onePack;
    git_odb_backend *backend = nullptr;
    int code = git_odb_new(out(onePack));
    if (code == 0)
        code = git_odb_backend_one_pack(&backend, QFile::encodeName(stem + QStringLiteral(".idx")).constData());
    if (code == 0)
        code = git_odb_add_backend(onePack.get(), backend, 1);
    if (code == 0)
        code = git_odb_foreach(onePack.get(), insertObject, builder);
    return code;
}

/// The index goes first: a pack without one is ignored, an index without its pack would be a damage.
int removePacks(const QStringList &stems, const QString &except)
{
    int removed = 0;
    for (const QString &stem : stems) {
        if (stem.endsWith(except))
            continue;
        if (QFile::remove(stem + QStringLiteral(".idx")) && QFile::remove(stem + QStringLiteral(".pack")))
            ++removed;
    }
    return removed;
}

} // namespace

base::Result<int> tidyPacks(git_repository *repository, const QString &path)
{
    const QDir folder(path + QStringLiteral("/objects/pack"));
    if (manyPacks(folder).isEmpty())
        return 0;
    QLockFile lock(path + QStringLiteral("/backflow-tidy.lock"));
    if (!lock.tryLock(0))
        return 0;
    const QStringList packs = manyPacks(folder);
    if (packs.isEmpty())
        return 0;
    const QString what = QCoreApplication::translate("backflow::git", "The repository could not be tidied.");
    git_packbuilder *raw = nullptr;
    int code = git_packbuilder_new(&raw, repository);
    const std::unique_ptr<git_packbuilder, decltype(&git_packbuilder_free)> builder(raw, git_packbuilder_free);
    for (qsizetype i = 0; code == 0 && i < packs.size(); ++i)
        code = insertPack(builder.get(), packs.at(i));
    if (code == 0)
        code = git_packbuilder_write(builder.get(), nullptr, 0, nullptr, nullptr);
    if (code < 0)
        return gitFailure(code, what);
    // The new pack may have the name of an old one that already held everything.
    const QString name = QString::fromLatin1(git_packbuilder_name(builder.get()));
    const int removed = removePacks(packs, name);
    flushPath(folder.path());
    return removed;
}

void sweepLeftovers(const QString &path)
{
    const QDir folder(path + QStringLiteral("/objects/pack"));
    const QDateTime dayAgo = QDateTime::currentDateTime().addDays(-1);
    // libgit2's name for a pack that is not complete yet.
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("pack_git2_*")}, QDir::Files)) {
        if (file.lastModified() < dayAgo)
            QFile::remove(file.filePath());
    }
}

} // namespace backflow::git
