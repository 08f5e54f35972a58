#pragma once

#include "core/git/packwriter.h"
#include "core/model/objectid.h"

#include <algorithm>

struct git_oid;

namespace backflow::git {

/// Between libgit2's ids, ours and raw bytes: all three are the same 20 bytes.
git_oid oidOf(const unsigned char *raw);
RawId rawOf(const git_oid &oid);
model::CommitId commitIdOf(const git_oid &oid);

template <class Tag>
RawId rawOf(const model::ObjectId<Tag> &id)
{
    RawId raw;
    std::copy(id.raw(), id.raw() + raw.size(), raw.begin());
    return raw;
}

} // namespace backflow::git
