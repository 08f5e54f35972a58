#pragma once

#include <QString>

namespace backflow::ui::promote {

class TargetRun;

// Whether somebody has to agree to a deployment of a target, who may and who has, in words. That nobody has to is a
// finding, and said.

/// A cell: "No approval rule", "0 of 1 given", "Typed name".
QString approvalWords(const TargetRun &run);
/// For the deploy step: sentences, one a line.
QString approvalSentence(const TargetRun &run);
/// Where it stands while a yes is missing: "Waiting for approval (0 of 1)"; empty when none is.
QString approvalMissing(const TargetRun &run);
/// Why the deployment is not to be had yet, in a sentence; empty when no approval is missing.
QString approvalReason(const TargetRun &run);

/// Why nobody can be asked now; empty when they can.
QString whyNotAsk(const TargetRun &run);
/// Why the person at this window cannot approve; empty when they can.
QString whyNotApprove(const TargetRun &run);

} // namespace backflow::ui::promote
