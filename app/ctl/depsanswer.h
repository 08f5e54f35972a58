#pragma once

#include "app/ctl/invocation.h"
#include "core/dependencies/questions.h"

#include <vector>

namespace backflow::ctl {

/// What an answer of `deps` is about.
struct DepsSubject {
    const dependencies::Graph &graph;
    /// Empty when there is one environment only.
    QString target;
    QList<model::ComponentKey> components;
    QStringList notes;
};

/// Needs as a list. With a target: Wanting when it lacks any of them.
int answerNeeds(Invocation &call, const DepsSubject &subject, const std::vector<dependencies::Need> &needs);
/// Who needs the components directly.
int answerUsers(Invocation &call, const DepsSubject &subject);
/// Needs below one another; each component is opened once.
int answerTree(Invocation &call, const DepsSubject &subject);
/// Wanting when a row blocks.
int answerReferrers(Invocation &call, const dependencies::Graph &graph,
                    const std::vector<dependencies::Referrer> &referrers, const QStringList &notes);

} // namespace backflow::ctl
