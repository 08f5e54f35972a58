#pragma once

#include <QString>

namespace backflow::ui::promote {

class TargetRun;

/// Whether somebody has to agree to a deployment there, in words. That nobody has to is a finding, and said.
QString approvalWords(const TargetRun &run);
/// The same as a sentence for the deploy step.
QString approvalSentence(const TargetRun &run);

} // namespace backflow::ui::promote
