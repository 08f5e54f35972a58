#include "core/release/entrychanges.h"

#include "core/compare/entries.h"

#include <QCryptographicHash>
#include <QMap>

namespace backflow::release {

using model::ChangeKind;

namespace {

std::optional<model::ContentId> contentOf(const std::vector<model::Part> &parts, const QString &path)
{
    for (const model::Part &part : parts) {
        if (part.path == path)
            return part.content;
    }
    return std::nullopt;
}

base::Result<std::optional<QByteArray>> bytesOf(ports::ContentSource &contents,
                                                const std::optional<model::ContentId> &id)
{
    if (!id)
        return std::nullopt;
    auto bytes = contents.content(*id);
    if (!bytes)
        return base::failure(bytes);
    return std::optional(*std::move(bytes));
}

EntryChange wholeFile(const model::Change &change, const QString &path, const std::optional<QByteArray> &before,
                      const std::optional<QByteArray> &after)
{
    EntryChange whole{change.key, change.kind, path, {}, {}, {}, {}, {}};
    whole.before.bytes = before;
    whole.after.bytes = after;
    return whole;
}

base::Result<> addFile(QList<EntryChange> &changes, const model::Change &change, const QString &path,
                       ports::ContentSource &contents)
{
    const auto before = bytesOf(contents, contentOf(change.before, path));
    const auto after = bytesOf(contents, contentOf(change.after, path));
    if (!before || !after)
        return before ? base::failure(after) : base::failure(before);
    if (*before == *after)
        return {};
    if (!*before || !*after) {
        changes += wholeFile(change, path, *before, *after);
        return {};
    }
    // The org as it is now is the source: what only it has came with the time between.
    compare::FileDifference difference = compare::compareFiles(path, *after, *before);
    if (!difference.structured) {
        if (difference.entries.empty())
            return {};
        changes += wholeFile(change, path, *before, *after);
        return {};
    }
    for (compare::EntryDifference &entry : difference.entries) {
        if (entry.state == compare::EntryState::Same)
            continue;
        changes += EntryChange{change.key,
                               change.kind,
                               path,
                               entry.path,
                               entry.element,
                               entry.entryKey,
                               std::move(entry.target),
                               std::move(entry.source)};
    }
    return {};
}

} // namespace

QByteArray EntryChange::print() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {key.toString().toUtf8(), file.section(u'/', -1).toUtf8(), entry.toUtf8()}) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    }
    for (const merge::SideValue *side : {&before, &after}) {
        hash.addData(QByteArrayView(side->bytes ? "+" : "-"));
        // Layout is the org's business; the words of a value are what counts.
        hash.addData(side->bytes.value_or(QByteArray()).simplified());
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result();
}

base::Result<QList<EntryChange>> entryChanges(const model::Snapshot &before, const model::Snapshot &after,
                                              const std::optional<QSet<model::ComponentKey>> &only,
                                              ports::ContentSource &contents, async::Monitor &monitor)
{
    QList<EntryChange> changes;
    const model::ChangeSet set = model::changesBetween(before, after);
    qsizetype done = 0;
    for (const model::Change &change : set.changes) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        monitor.advance(done++, qsizetype(set.changes.size()));
        if (only && !only->contains(change.key))
            continue;
        // What one of the two readings did not take in did not come or go.
        const bool unread = before.unread().contains(change.key) || after.unread().contains(change.key);
        if (unread)
            continue;
        QSet<QString> paths;
        for (const auto *parts : {&change.before, &change.after}) {
            for (const model::Part &part : *parts)
                paths.insert(part.path);
        }
        QStringList sorted(paths.begin(), paths.end());
        sorted.sort();
        for (const QString &path : std::as_const(sorted)) {
            if (const auto added = addFile(changes, change, path, contents); !added)
                return base::failure(added);
        }
    }
    return changes;
}

} // namespace backflow::release
