#pragma once

#include "core/merge/mergevalues.h"

#include <QString>
#include <vector>

namespace backflow::bench {

struct MergeCase {
    QString id;
    QString path;
    merge::FileVersions versions;
    qsizetype bytes() const;
};

/// The XML cases of real merges that lie beside the project (`../shared/data/merge`); where they are not, generated
/// permission sets of many sizes. Reads them with the `zstd` program.
std::vector<MergeCase> mergeCases();

} // namespace backflow::bench
