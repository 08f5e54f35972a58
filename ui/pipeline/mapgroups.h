#pragma once

#include "ui/pipeline/pipelinestate.h"

#include <QSet>
#include <QStringList>

namespace backflow::ui::pipeline {

/// From so many environments on a map shows groups until they are opened.
inline constexpr qsizetype kMostCards = 40;

/// Which part of the map a person wants to see.
struct MapFilter {
    /// Empty = every team.
    QString team;
    /// Environments of one team and stage as one card.
    bool collapsed = false;
    /// Groups that are shown in full all the same, by the names of their cards.
    QSet<QString> open;
};

QStringList teamsOf(const PipelineState &state);
/// What is common to all teams is shown with each of them. Counts of a group are the sums of its members, its state the
/// most urgent of theirs; edges between a group and its neighbours are one.
PipelineState filtered(const PipelineState &state, const MapFilter &filter);
/// The card an environment is behind: its own name, or its group's.
QString groupOf(const PipelineState &state, const QString &environment);

} // namespace backflow::ui::pipeline
