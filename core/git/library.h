#pragma once

namespace backflow::git {

/// Options of libgit2 for the whole process, set once before the first repository is opened.
void setUpLibrary();

/// After so long without a word from a server its call is given up, in milliseconds. BACKFLOW_GIT_TIMEOUT_SECONDS says
/// otherwise.
int serverPatienceMs();

} // namespace backflow::git
