#pragma once

#include "core/base/result.h"
#include "core/model/pipeline.h"

#include <QCoreApplication>
#include <QString>

namespace backflow::promotion {

/// The room's sentences in the user's language.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::promotion)
};

/// Never null. Errors: NotFound, with the names there are.
base::Result<const model::Environment *> environmentNamed(const model::Pipeline &pipeline, const QString &name);

} // namespace backflow::promotion
