#pragma once

#include "core/base/result.h"
#include "core/git/remotetalk.h"
#include "core/ports/repository.h"

#include <QString>
#include <memory>

namespace backflow::git {

/// Opens the bare repository at `path` and makes it when nothing is there yet. What is made survives a power cut: every
/// folder Git will need is made and flushed now, and everything written later is flushed before a branch moves.
/// Errors: Unsupported (not bare, shallow, borrowing objects of another repository), InvalidInput (the folder holds
/// something else), Denied (another user's), ReadOnly, DiskFull, Corrupt, Io.
/// `ask` is asked when a Git server wants a name and a secret.
base::Result<std::unique_ptr<ports::Repository>> openRepository(const QString &path, AskCredential ask = {});

/// From now on this process takes stored objects for what their names say, as Git itself does when it reads; their own
/// checksums are still looked at. For programs that only show what is stored: nothing that is deployed, and no record
/// that is to be proved whole, may be read like this.
void trustStoredObjects();

} // namespace backflow::git
