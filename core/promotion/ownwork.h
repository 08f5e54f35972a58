#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace backflow::promotion {

/// The target changed it itself since the common version, and the draft touches it.
bool isOwnWork(const ComponentMerge &component);
/// It is, and the source's version stands in its place as a whole.
bool replacesOwnWork(const ComponentMerge &component);
/// True of every component with own work in it; false when there is none.
bool replacesOwnWork(const Draft &draft);
/// Those of which it is true, in the draft's order.
QList<model::ComponentKey> replacedOwnWork(const Draft &draft);

/// What replaceOwnWork() did, so that it can be taken back.
struct OwnWorkStep {
    /// Of the draft's session; 0 = it was so already.
    qint64 number = 0;
    /// By path, what was written by hand there before.
    QList<std::pair<QString, std::optional<QByteArray>>> before;
};

/// Makes the source's version stand, as a whole, where the draft's target has work of its own; or, with `replace` off,
/// lets the merge keep that work again. One step of the draft's session, on record there and in the plan. Errors: those
/// of loadSession and keepRecord.
base::Result<OwnWorkStep> replaceOwnWork(const ports::Backends &backends, const model::Pipeline &pipeline,
                                         const QString &id, bool replace, async::Monitor &monitor);
/// As it was before that step, also where something else was decided meanwhile. Errors: the same.
base::Result<> takeBack(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                        const OwnWorkStep &step, async::Monitor &monitor);

} // namespace backflow::promotion
