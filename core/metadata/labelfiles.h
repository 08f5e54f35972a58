#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace backflow::metadata {

/// Sorts the labels of an org, which has one file of them, into the files a project keeps them in: each label to the
/// first file that holds one of its name, new ones to the file at `forNew`. The result has the order of `existing`;
/// empty bytes = none of the labels belongs there. A file that cannot be read holds none. Errors: those of
/// xml::Document::parse, for `all`.
base::Result<QList<QByteArray>> spreadLabels(const QByteArray &all, const QList<QByteArray> &existing,
                                             qsizetype forNew);

} // namespace backflow::metadata
