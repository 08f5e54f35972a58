#pragma once

#include "core/promotion/draft.h"
#include "core/promotion/engine.h"

#include <QStringList>

namespace backflow::ui::promote {

/// What a plan needs and its target lacks, and the source could give.
QList<model::ComponentKey> missingIn(const promotion::Draft &draft);
/// "Dev1 lacks Account.Health__c (layout Account-Sales shows it)": what is missing, and why it is needed.
QString missingWords(const promotion::Draft &draft);
/// The org's problems, one sentence for each cause: how many components, the org's words, which they are.
QStringList causesOf(const promotion::Report &report);

} // namespace backflow::ui::promote
