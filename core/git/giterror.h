#pragma once

#include "core/base/result.h"

namespace backflow::git {

/// The Error for a libgit2 call of this thread that just returned `code`: call it before anything else of libgit2.
/// `what` is a whole translated sentence that says what failed; the reason and what to do are put after it.
base::Error gitError(int code, const QString &what);

/// The same from libgit2's facts: its return code, error class and text (which ends with the system's own words where
/// the system refused something).
base::Error gitError(int code, int klass, const QString &text, const QString &what);

[[nodiscard]] inline std::unexpected<base::Error> gitFailure(int code, const QString &what)
{
    return std::unexpected(gitError(code, what));
}

} // namespace backflow::git
