#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "ui/diff/filediff.h"

#include <QDateTime>

class QPagedPaintDevice;

namespace backflow::ui::diff {

/// A component as a DiffView shows it, to be printed on a worker: everything in it is a value.
struct PrintedDiff {
    DiffContent content;
    DiffOptions options;
    /// Unchanged lines around a change; -1 = all.
    int context = 3;
    QDateTime at;
};

/// On paper or into a PDF: what is known of both sides, then file by file the entries in words and the text in one
/// column. Any thread, one at a time a device. Errors: Canceled, Io.
base::Result<> printOut(const PrintedDiff &diff, QPagedPaintDevice &device, async::Monitor &monitor);

} // namespace backflow::ui::diff
