#pragma once

#include "core/governance/explain.h"

#include <QJsonArray>
#include <QList>

namespace backflow::ctl {

/// What is to be known about access, as a document: id, sentence, whether the rule only advises.
QJsonArray findingsJson(const QList<governance::AccessFinding> &findings);

} // namespace backflow::ctl
