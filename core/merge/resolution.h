#pragma once

#include "core/base/result.h"
#include "core/merge/mergevalues.h"

#include <QHash>

namespace backflow::merge {

/// The bytes after the choices, as resolve() gives them, but not checked as XML. Errors: as resolve().
base::Result<std::optional<QByteArray>> putTogether(const Outcome &outcome, const QHash<QString, Choice> &choices);
/// The same with every decision settled in one way.
base::Result<std::optional<QByteArray>> putTogether(const Outcome &outcome, Take take);

/// Whether bytes are a result that may be: well-formed, or valid JSON, nothing twice that no version holds twice.
/// Errors: InvalidInput.
base::Result<> checkBytes(const Outcome &outcome, const QByteArray &bytes);

/// Path with keys as lostEntry() and newDuplicate() give it, for people.
QString entryPathWords(QString path);

/// Whether a choice is possible for a decision of that outcome. Errors: InvalidInput, saying why not.
base::Result<> choiceFits(const Outcome &outcome, const Decision &decision, const Choice &choice);

} // namespace backflow::merge
