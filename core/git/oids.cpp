#include "core/git/oids.h"

#include <algorithm>
#include <git2.h>

namespace backflow::git {

git_oid oidOf(const unsigned char *raw)
{
    git_oid oid = {};
    std::copy(raw, raw + model::CommitId::kBytes, oid.id);
    return oid;
}

RawId rawOf(const git_oid &oid)
{
    RawId raw;
    std::copy(oid.id, oid.id + raw.size(), raw.begin());
    return raw;
}

model::CommitId commitIdOf(const git_oid &oid)
{
    return model::CommitId::fromRaw(oid.id);
}

} // namespace backflow::git
