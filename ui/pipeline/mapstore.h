#pragma once

#include "ui/pipeline/pipelinestate.h"

#include <QHash>

namespace backflow::ui::pipeline {

/// The map as it was shown last, to be drawn at once at the next start, and the teams. Both are kept in the machine's
/// own store; for a worker thread.
PipelineState lastState(const ports::Backends &backends, const model::Pipeline &pipeline);
base::Result<> keepState(const ports::Backends &backends, const PipelineState &state);

/// By environment; those of nobody are not in it.
QHash<QString, QString> readTeams(const ports::Backends &backends, const model::Pipeline &pipeline);
/// An empty team = everybody's. Errors: those of JournalStore.
base::Result<> keepTeam(const ports::Backends &backends, const model::Environment &environment, const QString &team);

} // namespace backflow::ui::pipeline
