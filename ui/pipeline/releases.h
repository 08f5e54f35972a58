#pragma once

namespace backflow::ports {
class Backends;
}

namespace backflow::ui::pipeline {

struct PipelineState;

/// Tells of the orgs that are on a later release of Salesforce than others of the pipeline; where all are on one, of
/// none. From what they said when they were last asked. Blocks.
void readReleases(PipelineState &state, const ports::Backends &backends);

} // namespace backflow::ui::pipeline
