#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/promotion/draft.h"
#include "core/promotion/mergeset.h"
#include "core/promotion/plan.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

namespace backflow::promotion {

/// What a decided draft comes to, and the zip that brings it about.
struct Frozen {
    QString apiVersion;
    /// With those that stay as they are: they are not deployed, but both sides agree on them from now on.
    std::vector<ResolvedComponent> components;
    QByteArray zip;
    /// `Type:FullName` of components of which entries stay that the plan would remove: no deployment can remove them.
    QStringList kept;
};

/// Errors: Conflict (undecided left), InvalidInput (nothing would change).
base::Result<Frozen> frozenOf(const Draft &draft, const QString &apiVersion, async::Monitor &monitor);
/// What of it a plan lists.
QList<PlanItem> itemsOf(const Draft &draft, const Frozen &frozen);

} // namespace backflow::promotion
