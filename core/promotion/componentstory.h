#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/componentkey.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/ports/historyindex.h"
#include "core/promotion/history.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace backflow::promotion {

/// When something became as it is, who did it, and what that rests on.
struct Origin {
    QDateTime when{};
    QString who{};
    QString behalf{};
    /// Reason and work item.
    QString why{};
    QString promotion{};
    /// Record: a promotion of ours; SetupTrail: the org names the person; Reading: only who read it is known.
    ports::HistorySource source = ports::HistorySource::Reading;
};

/// One entry of a component, and what changed it last.
struct EntryOrigin {
    /// "Field permission Account.Rating"; a file's name where it is no entries.
    QString label;
    /// "edit yes · read yes"; empty where it is gone.
    QString value;
    bool gone = false;
    Origin origin{};
};

/// A component in one environment.
struct ComponentLife {
    QString environment;
    bool there = false;
    /// Every time it was found changed, newest first.
    QList<Origin> changes{};
    /// Entries that changed since it was first read, newest first.
    QList<EntryOrigin> entries{};
    /// Entries that are as they were when it was first read, and when that was.
    int unchanged = 0;
    QDateTime firstRead{};
};

/// Whether the content an event left in its environment is in production.
struct ProductionAnswer {
    enum class Kind { NoProduction, NotRead, Reached, NotYet };
    Kind kind = Kind::NoProduction;
    QString environment{};
    /// Of Reached.
    Origin origin{};
};

struct ComponentStory {
    model::ComponentKey key;
    /// In the pipeline's order, highest first.
    QList<ComponentLife> environments{};
    ProductionAnswer production{};
    /// "When did this reach production?", answered in one sentence.
    QString productionSentence() const;
};

/// Who changed each entry of a component last, environment by environment, from the readings the index knows. `event`
/// says whose content is looked for in production; none = that of the lowest environment that has it.
/// Errors: those of Repository and HistoryIndex; Canceled.
base::Result<ComponentStory> componentStory(const ports::Backends &backends, ports::HistoryIndex &index,
                                            const model::Pipeline &pipeline, const model::ComponentKey &key,
                                            const std::optional<HistoryEvent> &event, async::Monitor &monitor);

} // namespace backflow::promotion
