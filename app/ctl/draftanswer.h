#pragma once

#include "app/ctl/invocation.h"
#include "core/promotion/draft.h"
#include "core/promotion/engine.h"

#include <QJsonObject>
#include <QString>

namespace backflow::ctl {

/// A draft as a document: head, components with their operation, decisions with both sides in words.
QJsonObject draftJson(const promotion::Draft &draft);
/// The same for people; `withDecisions` adds a sentence for each open one.
QString draftText(const promotion::Draft &draft, bool withDecisions);

/// How a promotion ended, or where it stands.
QString reportText(const promotion::Report &report);

/// `last` stands for the newest plan or promotion of the workspace. Errors: NotFound.
base::Result<QString> promotionId(const Invocation &call, const QString &text);

/// Takes a plan file into the workspace and gives the plan's id. Errors: Io, those of takePlanFile.
base::Result<QString> openPlanFile(Invocation &call, const QString &path);

/// Prints states as they change, to stderr.
promotion::Observer observerOf(ConsoleMonitor &monitor);

/// The team's record, as far as it can be had: an approval may have been given on another machine. What keeps it away
/// is said, and no error: what is decided then rests on what is here.
void refreshRecord(Invocation &call);
/// Asks the gate for that very plan, with the team's record where approvals are wanting. Errors: those of the gate.
base::Result<promotion::DeployGrant> deployGrant(Invocation &call, const promotion::Plan &plan,
                                                 const model::Environment &target);

/// Freezes a draft when that has not been done, asks the gate, runs it, and answers.
/// `whenIdle`: not before the target's org has no deployment under way.
/// Every promotion of the command line is held against the compliance rules that the policy asks for.
int freezeAndRun(Invocation &call, const QString &id, const promotion::RunOptions &options = {}, bool whenIdle = false,
                 const QString &olderRelease = {});

} // namespace backflow::ctl
