#pragma once

#include "core/base/result.h"
#include "core/model/keeprule.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace backflow::compare {

/// The source's file as it counts for a target, or from a source, that keeps elements of its own.
struct KeptFile {
    /// What the rules keep stands in it as the target has it, also where the target does not have it.
    QByteArray source;
    /// Elements that differ and that a rule keeps.
    int kept = 0;
};

/// Of files that are not taken apart the source as it is: rules of elements say nothing about them.
/// Errors: InvalidInput when what is kept cannot be told from what is not, as where both are one list.
base::Result<KeptFile> keepElements(const QString &path, const QByteArray &source, const QByteArray &target,
                                    const QList<model::KeepRule> &rules);

} // namespace backflow::compare
