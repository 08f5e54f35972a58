#pragma once

#include "core/base/result.h"
#include "core/merge/mergevalues.h"

namespace backflow::merge {

/// Whether a text written by hand may stand in the place of a decision: the member it is about, or items of the list.
/// Errors: InvalidInput.
base::Result<> checkJsonEdit(const Decision &decision, const QByteArray &edited);

/// Whether a merged document is valid. Errors: InvalidInput.
base::Result<> checkJson(const QByteArray &bytes);

} // namespace backflow::merge
