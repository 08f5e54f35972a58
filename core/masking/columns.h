#pragma once

#include "core/masking/plan.h"
#include "core/ports/datavalues.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::masking {

/// Columns of the query that reads what a rule writes: `Id`, the fields, and the parent that rows are sorted by where
/// there is one, so that those of one parent go together and do not wait for each other's lock.
QStringList columnsOf(const ObjectRule &rule, const ports::ObjectDescription &object);
QString soqlOf(const ObjectRule &rule, const ports::ObjectDescription &object);

/// The digest of what a record holds in those fields, whichever of the org's interfaces told it.
QString digestOf(const QString &run, const ObjectRule &rule, const ports::ObjectDescription &object, const QString &id,
                 const QList<QString> &values);

} // namespace backflow::masking
