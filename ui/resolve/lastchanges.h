#pragma once

#include "core/model/componentkey.h"
#include "core/model/pipeline.h"
#include "core/ports/journalstore.h"
#include "core/ports/repository.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace backflow::ui::resolve {

struct LoadedDraft;

/// Who changed a component last in one environment, as far as anybody tells.
struct LastChange {
    QString who;
    QDateTime when;
    /// The story that came with the promotion that brought it there last.
    QString workItem;
    bool operator==(const LastChange &) const = default;
};
using LastChanges = QHash<model::ComponentKey, LastChange>;

/// From what the org told when it was read last, and from the record of promotions. Runs on a worker; what cannot be
/// read tells nothing.
LastChanges lastChanges(ports::Repository &repository, ports::JournalStore &journal,
                        const model::Environment &environment, const QList<model::ComponentKey> &components);

/// "Bo · US-88 · 18/11/2026", or when that side was read where nobody is known; empty where nothing is.
QString originWords(const LoadedDraft &draft, const model::ComponentKey &component, bool ofSource);

} // namespace backflow::ui::resolve
