#pragma once

#include "core/automation/channel.h"
#include "core/model/pipeline.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::automation {

/// The services whose runners can look at the rules.
enum class Runner { GitHub, GitLab, Bitbucket, Azure };
inline constexpr Runner kRunners[] = {Runner::GitHub, Runner::GitLab, Runner::Bitbucket, Runner::Azure};
/// `github`, `gitlab`, `bitbucket`, `azure`.
QString nameOf(Runner runner);
std::optional<Runner> runnerFrom(const QString &name);
/// Where its file lies in a team's repository: `.github/workflows/backflow.yml`.
QString workflowPath(Runner runner);

/// What a file names of a workspace: variables alone, never their values.
struct WorkflowNeeds {
    /// `BACKFLOW_ACCESS_TOKEN_UAT`, `BACKFLOW_CHANNEL_TEAM`, …
    QStringList secrets;
};
WorkflowNeeds workflowNeeds(const model::Pipeline &pipeline, const RuleSettings &settings);

/// The file, ready to be put into the repository that also holds the workspace's `backflow.json`. It runs
/// `backflowctl rules due` every quarter of an hour on a runner where that is installed.
QString workflowFile(Runner runner, const WorkflowNeeds &needs);
/// The lines of its job, one command each: the same everywhere.
QStringList workflowScript();

} // namespace backflow::automation
