#pragma once

#include "app/ctl/convertinput.h"
#include "app/ctl/convertoutput.h"
#include "core/model/manifest.h"

#include <functional>

namespace backflow::ctl {

struct ConvertReport {
    int components = 0;
    /// Of metadata format: names every component, without a version.
    model::Manifest manifest;
    /// Sorted; each names its file.
    QStringList notes;
};

using ConvertUnitFunction = std::function<base::Result<metadata::ConvertedUnit>(const metadata::ConvertUnit &)>;

/// How many threads convert at once on this machine.
int convertWidth();

/// Reads, converts and hands over unit by unit, several at a time; what is under way at once is bounded, whatever the
/// size of the whole. The order of the output is that of the units. Errors: those of the steps, the first one ends it.
base::Result<ConvertReport> runConversion(ConvertInput &input, const ConvertUnitFunction &convert,
                                          ConvertOutput &output, async::Monitor &monitor);

} // namespace backflow::ctl
