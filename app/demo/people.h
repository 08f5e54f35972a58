#pragma once

#include "app/localorg/localorg.h"
#include "core/base/result.h"

namespace backflow::demo {

/// Gives an org the company's contacts, made up here, so that there is something to mask. Errors: those of setRecords.
base::Result<> givePeople(localorg::LocalOrg &org, int count);

} // namespace backflow::demo
