#pragma once

#include <QStringList>

namespace backflow::ctl {

/// Each is one command: takes the arguments behind its name and gives the exit code.
int commandInit(const QStringList &arguments);
int commandEnv(const QStringList &arguments);
int commandEnvAdd(const QStringList &arguments);
int commandEnvList(const QStringList &arguments);
int commandEnvLogin(const QStringList &arguments);
int commandEnvLogout(const QStringList &arguments);
int commandEnvManaged(const QStringList &arguments);
int commandEnvProduction(const QStringList &arguments);
int commandRetrieve(const QStringList &arguments);
int commandCompare(const QStringList &arguments);
int commandDrift(const QStringList &arguments);
int commandCompliance(const QStringList &arguments);
int commandAccess(const QStringList &arguments);
int commandRelease(const QStringList &arguments);
int commandSandbox(const QStringList &arguments);
int commandMask(const QStringList &arguments);
int commandDeps(const QStringList &arguments);
int commandKeep(const QStringList &arguments);
int commandPlan(const QStringList &arguments);
int commandPlans(const QStringList &arguments);
int commandShow(const QStringList &arguments);
int commandResolve(const QStringList &arguments);
int commandRemembered(const QStringList &arguments);
int commandValidate(const QStringList &arguments);
int commandPromote(const QStringList &arguments);
int commandResume(const QStringList &arguments);
int commandRules(const QStringList &arguments);
int commandRollback(const QStringList &arguments);
int commandHistory(const QStringList &arguments);
int commandRemote(const QStringList &arguments);
int commandAudit(const QStringList &arguments);
int commandPeople(const QStringList &arguments);
int commandPolicy(const QStringList &arguments);
int commandApproval(const QStringList &arguments);
int commandDoctor(const QStringList &arguments);
int commandMerge(const QStringList &arguments);
int commandExplain(const QStringList &arguments);
int commandMergeDriver(const QStringList &arguments);
int commandDiffDriver(const QStringList &arguments);
int commandMergeTool(const QStringList &arguments);
int commandTextConv(const QStringList &arguments);
int commandConvert(const QStringList &arguments);
int commandManifest(const QStringList &arguments);

} // namespace backflow::ctl
