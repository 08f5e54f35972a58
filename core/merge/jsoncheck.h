#pragma once

#include "core/merge/jsonlists.h"
#include "core/merge/mergevalues.h"

#include <QString>

namespace backflow::merge {

/// What is wrong with a merge of JSON when every decision goes to one side; empty when nothing is: the result is valid,
/// holds everything that is the same in all versions, and every value that this side brought.
QString jsonProblem(const Outcome &outcome, const JsonTrees &trees);

} // namespace backflow::merge
