#pragma once

#include "ui/resolve/loaddraft.h"

#include <memory>

namespace backflow::ui::resolve {

/// A small conflict of our own to learn the resolver on: nothing of it is kept, and it goes to no org.
std::shared_ptr<const LoadedDraft> practiceDraft();

} // namespace backflow::ui::resolve
