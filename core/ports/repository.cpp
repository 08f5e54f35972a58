#include "core/ports/repository.h"

#include <QMap>
#include <algorithm>

namespace backflow::ports {

QString CommitInfo::trailer(const QString &key) const
{
    QStringView rest = QStringView(message).trimmed();
    while (!rest.isEmpty()) {
        const qsizetype begin = rest.lastIndexOf(u'\n') + 1;
        const QStringView line = rest.sliced(begin);
        if (line.isEmpty())
            break;
        if (line.startsWith(key) && line.sliced(key.size()).startsWith(QLatin1StringView(": ")))
            return line.sliced(key.size() + 2).trimmed().toString();
        rest.truncate(std::max<qsizetype>(0, begin - 1));
    }
    return {};
}

base::Result<qint64> ContentSource::sizeOf(const model::ContentId &id)
{
    const auto bytes = content(id);
    if (!bytes)
        return base::failure(bytes);
    return bytes->size();
}

base::Result<CommitSignature> Repository::signatureOf(const model::CommitId &)
{
    return CommitSignature{};
}

base::Result<SealedCommit> Repository::sealedCommit(const model::CommitId &commit)
{
    return commitInfo(commit).transform([](CommitInfo &&info) { return SealedCommit{std::move(info), {}, {}}; });
}

base::Result<CommitSignature> Repository::sealOf(const SealedCommit &commit)
{
    return signatureOf(commit.info.id);
}

base::Result<QList<FileChange>> Repository::changes(const model::CommitId &before, const model::CommitId &after)
{
    const auto first = tree(before);
    if (!first)
        return base::failure(first);
    const auto second = tree(after);
    if (!second)
        return base::failure(second);
    QMap<QString, FileChange> files;
    for (const TreeFile &file : *first)
        files.insert(file.path, {file.path, file.content, std::nullopt});
    for (const TreeFile &file : *second) {
        FileChange &change = files[file.path];
        change.path = file.path;
        change.after = file.content;
    }
    QList<FileChange> changes;
    for (const FileChange &change : std::as_const(files)) {
        if (change.before != change.after)
            changes += change;
    }
    return changes;
}

base::Result<std::vector<TreeFile>> Repository::filesAt(const model::CommitId &commit, const QStringList &prefixes)
{
    auto files = tree(commit);
    if (!files)
        return base::failure(files);
    std::erase_if(*files, [&prefixes](const TreeFile &file) {
        return std::ranges::none_of(prefixes, [&](const QString &prefix) { return file.path.startsWith(prefix); });
    });
    return files;
}

} // namespace backflow::ports
