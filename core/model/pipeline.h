#pragma once

#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/model/keeprule.h"

#include <QList>

namespace backflow::model {

/// An edge of the pipeline runs from a lower environment to a higher one; both are named.
struct Edge {
    QString lower;
    QString higher;
    bool operator==(const Edge &) const = default;
};

enum class Direction { Forward, Back };

/// The directed graph of environments. Forward promotions climb its edges, back promotions descend them.
struct Pipeline {
    QString name;
    QList<Environment> environments;
    QList<Edge> edges;
    /// Differences that are meant to be. Those that have ended stay until somebody removes them.
    QList<KeepRule> keeps = {};

    /// Null when there is none of that name (names compare without case).
    const Environment *find(const QString &environment) const;
    QStringList lowerNeighbours(const QString &environment) const;
    QStringList higherNeighbours(const QString &environment) const;
    /// Every environment that can be reached downwards, nearest first.
    QStringList allBelow(const QString &environment) const;
    /// Back when `target` lies below `source`, Forward when above, nothing when the two are not connected.
    std::optional<Direction> direction(const QString &source, const QString &target) const;
    bool operator==(const Pipeline &) const = default;
};

/// Names unique, edges between known names, no cycle. Errors: InvalidInput with the first fault in words.
base::Result<> checkPipeline(const Pipeline &pipeline);

QJsonObject toJson(const Pipeline &pipeline);
/// Parsed and checked. Errors: InvalidInput.
base::Result<Pipeline> pipelineFromJson(const QJsonObject &json);

} // namespace backflow::model
