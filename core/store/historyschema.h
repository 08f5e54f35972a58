#pragma once

#include "core/base/result.h"

namespace backflow::store {

class Database;

/// The index's tables, all of which can be filled again from the record:
/// - `events`: what is filtered by, a few numbers an event, so that going through all of them is quick;
/// - `bodies`: what is shown;
/// - `names`, `promotions`, `components`: the texts behind the numbers; `touched`: which event touched which component;
/// - `search`: the words of an event and, as words of their own, its numbers; `words`: each word once, to look in
/// words;
/// - `state`: how far each source was read.
/// Makes them in an empty database. Errors: Corrupt for another version's.
base::Result<> prepareHistory(Database &database);
/// Empties them.
base::Result<> clearHistory(Database &database);

} // namespace backflow::store
