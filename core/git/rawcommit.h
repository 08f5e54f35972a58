#pragma once

#include "core/base/result.h"
#include "core/ports/repository.h"

#include <QByteArrayView>

namespace backflow::git {

/// Takes a commit apart as it is stored: what it says, and the signature over the rest of it.
/// Source: Git's documentation, gitformat-signature: the header `gpgsig`, its further lines indented by a blank.
/// Errors: Corrupt.
base::Result<ports::SealedCommit> parseCommit(const model::CommitId &id, QByteArrayView bytes);

} // namespace backflow::git
