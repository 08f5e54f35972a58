#include "ui/diff/readpair.h"

#include <QMap>

namespace backflow::ui::diff {

base::Result<std::vector<FilePair>> readFilePairs(const ports::Backends &backends, const model::SnapshotEntry *first,
                                                  const model::SnapshotEntry *second, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    return readFilePairs(**repository, first, second, monitor);
}

base::Result<std::vector<FilePair>> readFilePairs(ports::ContentSource &contents, const model::SnapshotEntry *first,
                                                  const model::SnapshotEntry *second, async::Monitor &monitor,
                                                  const std::optional<std::vector<model::Part>> &before)
{
    QMap<QString, FilePair> pairs;
    const auto read = [&](const model::SnapshotEntry *entry, std::optional<QByteArray> FilePair::*side) {
        base::Result<> done;
        for (size_t i = 0; entry && done && i < entry->parts.size(); ++i) {
            const model::Part &part = entry->parts[i];
            base::Result<QByteArray> bytes = contents.content(part.content);
            if (!bytes)
                done = base::failure(bytes);
            else if (monitor.stopped())
                done = std::unexpected(async::canceled());
            else
                pairs[part.path].*side = *std::move(bytes);
        }
        return done;
    };
    if (const base::Result<> done = read(first, &FilePair::first); !done)
        return base::failure(done);
    if (const base::Result<> done = read(second, &FilePair::second); !done)
        return base::failure(done);
    for (const model::Part &part : before.value_or(std::vector<model::Part>())) {
        if (!pairs.contains(part.path))
            continue; // both have removed it since
        base::Result<QByteArray> bytes = contents.content(part.content);
        if (!bytes)
            return base::failure(bytes);
        pairs[part.path].before = *std::move(bytes);
    }
    std::vector<FilePair> out;
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        it->path = it.key();
        it->beforeKnown = before.has_value();
        out.push_back(*it);
    }
    return out;
}

} // namespace backflow::ui::diff
