#pragma once

#include "core/ports/signer.h"

#include <memory>

namespace backflow::git {

/// Signs as Git is set up to on this computer (`user.signingkey`, `gpg.format`, `gpg.program`, `gpg.ssh.program` of the
/// person's own settings, never of a repository), with `ssh-keygen` or `gpg` in a process of its own.
/// BACKFLOW_SIGNING_KEY names the file of an SSH key instead, for build servers; `none` = nothing is signed.
std::unique_ptr<ports::Signer> makeSigner();

} // namespace backflow::git
