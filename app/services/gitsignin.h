#pragma once

#include "core/git/remotetalk.h"

namespace backflow::services {

/// What signs in to a Git server over https where no ssh key does: BACKFLOW_GIT_TOKEN, under the name BACKFLOW_GIT_USER
/// (hosts take any name beside a token; `git` unless told). It is never written anywhere and goes to the process that
/// speaks to the server over its input alone.
git::AskCredential gitSignIn();

} // namespace backflow::services
