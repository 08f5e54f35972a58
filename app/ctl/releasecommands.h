#pragma once

#include "app/ctl/invocation.h"

#include <QStringList>

namespace backflow::ctl {

// One function a word behind `release`; each takes what follows that word and gives the exit code.
int commandReleaseList(const QStringList &arguments);
int commandReleaseWindows(const QStringList &arguments);
int commandReleaseReadiness(const QStringList &arguments);
int commandReleaseCheck(const QStringList &arguments);
int commandReleaseWaive(const QStringList &arguments);
int commandReleaseTests(const QStringList &arguments);
int commandReleaseBefore(const QStringList &arguments);
int commandReleaseAfter(const QStringList &arguments);
int commandReleaseReport(const QStringList &arguments);

/// The environments named, or all of the pipeline. Errors: NotFound.
base::Result<QList<model::Environment>> environmentsOf(Invocation &call);
/// `69.0` for `--release "Spring '27"`, `--release 69`; empty = the one that comes. Errors: InvalidInput.
base::Result<QString> releaseAsked(Invocation &call);
/// Writes a page or document to a file, whole. Errors: DiskFull, ReadOnly, Io.
base::Result<> writeReport(const QString &path, const QByteArray &bytes);

} // namespace backflow::ctl
