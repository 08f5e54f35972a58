#include "core/snapshot/treechange.h"

#include "core/snapshot/listing.h"

#include <QHash>

namespace backflow::snapshot {

bool Scope::decides(const model::ComponentKey &key) const
{
    const model::ComponentKey owner = ownerOf(key);
    if (unread.contains(key) || unread.contains(owner))
        return false;
    return asked.contains(key) || asked.contains(owner) || types.contains(owner.type);
}

void changeTree(const std::vector<ports::TreeFile> &last, const Retrieved &retrieved, const Scope &scope,
                const ports::Repository &repository, ports::CommitDraft &draft)
{
    QHash<QString, model::ContentId> known;
    known.reserve(static_cast<qsizetype>(last.size()));
    for (const ports::TreeFile &file : last)
        known.insert(file.path, file.content);

    QSet<QString> present;
    for (const metadata::SourceComponent &component : retrieved.components) {
        const bool isUnread = scope.unread.contains(component.key) || scope.unread.contains(ownerOf(component.key));
        if (isUnread || !(scope.takeAll || scope.decides(component.key)))
            continue;
        for (const metadata::MetadataFile &file : component.files) {
            present.insert(file.path);
            const auto old = known.constFind(file.path);
            const auto stored = retrieved.stored.constFind(file.path);
            if (stored != retrieved.stored.constEnd()) {
                if (old == known.constEnd() || *old != *stored)
                    draft.put.insert(file.path, *stored);
            } else if (old == known.constEnd() || *old != repository.idOf(file.bytes)) {
                draft.put.insert(file.path, file.bytes);
            }
        }
    }
    for (const ports::TreeFile &file : last) {
        if (present.contains(file.path))
            continue;
        const auto key = metadata::componentOfPath(file.path);
        const bool isReplaced = key && (scope.decides(*key) || (scope.takeAll && retrieved.components.contains(*key)));
        if (isReplaced && !scope.unread.contains(*key))
            draft.remove += file.path;
    }
}

} // namespace backflow::snapshot
