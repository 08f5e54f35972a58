#pragma once

#include <QStringList>

namespace backflow::ctl {

// One function a word behind `sandbox`; each takes what follows that word and gives the exit code.
int commandSandboxList(const QStringList &arguments);
int commandSandboxAdvise(const QStringList &arguments);
int commandSandboxCapture(const QStringList &arguments);
int commandSandboxRefresh(const QStringList &arguments);
int commandSandboxStatus(const QStringList &arguments);
int commandSandboxRebind(const QStringList &arguments);
int commandSandboxRestore(const QStringList &arguments);
int commandSandboxChecklist(const QStringList &arguments);

} // namespace backflow::ctl
