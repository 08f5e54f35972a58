#include "ui/resolve/mergefiles.h"

#include "core/base/durablefile.h"
#include "core/merge/threeway.h"
#include "core/metadata/convert.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

namespace backflow::ui::resolve {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::resolve)
};

base::Result<merge::FileVersions> readVersions(const MergeFiles &files)
{
    merge::FileVersions versions;
    const std::pair<const QString &, std::optional<QByteArray> *> places[] = {
        {files.base, &versions.ancestor}, {files.target, &versions.target}, {files.source, &versions.source}};
    for (const auto &[path, place] : places) {
        base::Result<QByteArray> bytes = base::readWhole(path);
        if (!bytes)
            return base::failure(bytes);
        *place = *std::move(bytes);
    }
    // What both sides added has an empty base.
    if (versions.ancestor->isEmpty() && !versions.source->isEmpty() && !versions.target->isEmpty())
        versions.ancestor.reset();
    return versions;
}

/// One record a line; a line that was cut off is one that cannot be read.
QList<std::optional<QJsonObject>> recordsOf(const QString &ledger)
{
    QList<std::optional<QJsonObject>> records;
    QFile file(ledger);
    if (ledger.isEmpty() || !file.open(QIODevice::ReadOnly))
        return records;
    while (!file.atEnd()) {
        const QJsonDocument line = QJsonDocument::fromJson(file.readLine());
        records.append(line.isObject() ? std::optional(line.object()) : std::nullopt);
    }
    return records;
}

/// The draft stands in no journal: its commits are nobody's.
promotion::Draft draftOf(const MergeFiles &files, const model::ComponentKey &key, const merge::SessionFile &file)
{
    const model::CommitId none = *model::CommitId::fromHex(QByteArray(40, '0'));
    promotion::ComponentMerge component;
    component.key = key;
    promotion::FileMerge merged;
    merged.path = file.path;
    merged.versions = file.versions;
    merged.outcome = file.outcome;
    component.files.push_back(std::move(merged));
    component.targetChanged = true;
    std::vector<promotion::ComponentMerge> components;
    components.push_back(std::move(component));
    promotion::Draft draft{.id = QFileInfo(files.result).fileName(),
                           .source = files.sourceName,
                           .target = files.targetName,
                           .sourceCommit = none,
                           .targetCommit = none,
                           .selection = {key},
                           .options = {},
                           .startedAt = {},
                           .startedBy = {},
                           .rollbackOf = {},
                           .ancestors = {},
                           .choices = {},
                           .components = std::move(components)};
    return draft;
}

} // namespace

QString ledgerPlace(const MergeFiles &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QFileInfo(files.result).absoluteFilePath().toUtf8());
    for (const QString &path : {files.base, files.target, files.source}) {
        QFile file(path);
        hash.addData(QByteArrayView("\0", 1));
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return folder + QStringLiteral("/mergetool/") + QString::fromLatin1(hash.result().toHex()) +
           QStringLiteral(".jsonl");
}

base::Result<std::shared_ptr<const LoadedDraft>> loadMergeFiles(const MergeFiles &files, async::Monitor &monitor)
{
    const auto versions = readVersions(files);
    if (!versions)
        return base::failure(versions);
    if (monitor.stopped())
        return std::unexpected(async::canceled());
    const QString path = QDir::fromNativeSeparators(files.result);
    const model::ComponentKey key =
        metadata::componentOfPath(path).value_or(model::ComponentKey{Tr::tr("file"), QFileInfo(path).fileName()});
    merge::SessionFile file = merge::sessionFile(key.toString(), key.type, path, *versions);
    LoadedDraft loaded{{draftOf(files, key, file), {}, 1, {}}, {}, {}, {}, {}, {}, {}, {}};
    const QList<std::optional<QJsonObject>> records = recordsOf(files.ledger);
    std::vector<merge::SessionFile> all;
    all.push_back(std::move(file));
    merge::Session::Restored restored =
        merge::Session::restore(std::move(all), files.sourceName, files.targetName, records);
    loaded.session.session = std::move(restored.session);
    loaded.session.notes = std::move(restored.notes);
    loaded.session.next = records.size() + 1;
    loaded.resultFile = QFileInfo(path).fileName();
    loaded.about = Tr::tr("%1 merged into %2").arg(files.sourceName, files.targetName);
    return std::make_shared<const LoadedDraft>(std::move(loaded));
}

std::function<base::Result<>(qint64, const QJsonObject &)> keepInLedger(const QString &ledger)
{
    return [ledger](qint64, const QJsonObject &record) -> base::Result<> {
        const QString folder = QFileInfo(ledger).absolutePath();
        QFile file(ledger);
        const QByteArray line = QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
        if (!QDir().mkpath(folder) || !file.open(QIODevice::Append) || file.write(line) != line.size() || !file.flush())
            return base::failure(base::Errc::Io,
                                 Tr::tr("Your decisions cannot be kept in %1: %2. They last as long as this "
                                        "window.")
                                     .arg(folder, file.errorString()));
        return {};
    };
}

base::Result<> writeMerge(const MergeFiles &files, const promotion::Draft &draft)
{
    const promotion::FileMerge &merged = draft.components.front().files.front();
    std::optional<QByteArray> bytes = merged.written;
    if (!bytes) {
        base::Result<std::optional<QByteArray>> resolved = merge::resolve(merged.outcome, draft.choices);
        if (!resolved)
            return base::failure(resolved);
        bytes = *std::move(resolved);
    }
    const QFileInfo place(files.result);
    const auto permissions = place.exists() ? std::optional(QFile::permissions(files.result)) : std::nullopt;
    if (!bytes) {
        if (place.exists() && !QFile::remove(files.result))
            return base::failure(base::Errc::Io, Tr::tr("%1 cannot be removed.").arg(files.result));
    } else {
        const QString real = place.isSymLink() ? place.canonicalFilePath() : files.result;
        if (const base::Result<> written = base::writeDurably(real, *bytes); !written)
            return written;
        if (permissions)
            QFile::setPermissions(real, *permissions);
    }
    if (!files.ledger.isEmpty())
        QFile::remove(files.ledger);
    return {};
}

} // namespace backflow::ui::resolve
