#pragma once

#include <QString>

namespace backflow::compliance {

struct Rule;

/// What is wrong where the rule is broken, and what to do about it: in the user's language where it is one of
/// Backflow's; people's own rules are in theirs.
QString titleWords(const Rule &rule);
QString adviceWords(const Rule &rule);

} // namespace backflow::compliance
