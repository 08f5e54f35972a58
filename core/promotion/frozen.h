#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/promotion/draft.h"
#include "core/promotion/mergeset.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace backflow::promotion {

/// What a decided draft comes to: the components that change, and the zip that changes them.
struct Frozen {
    QString apiVersion;
    /// Without those that stay as they are.
    std::vector<ResolvedComponent> components;
    QByteArray zip;
};

/// Errors: Conflict (undecided left), InvalidInput (nothing would change).
base::Result<Frozen> frozenOf(const Draft &draft, const QString &apiVersion, async::Monitor &monitor);

} // namespace backflow::promotion
