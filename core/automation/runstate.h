#pragma once

#include "core/automation/next.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace backflow::automation {

/// How far one target got in the last run of a rule.
struct TargetResult {
    QString target;
    Step step = Step::Plan;
    /// One sentence: what happened and what state things are in.
    QString words;
    /// Id of the plan or promotion; empty = none was made.
    QString promotion = {};
    int due = 0;
    /// By id of the condition.
    QMap<QString, GateState> gates = {};
    bool isDeployed = false;
    /// It did not come to what the rule wanted: an error, a promotion that ended otherwise.
    bool isTrouble = false;
    QDateTime at;
    bool operator==(const TargetResult &) const = default;
    bool isWaiting() const { return step == Step::WaitBefore || step == Step::WaitAfter; }
};

/// A manual task that somebody did, in one org.
struct TaskDone {
    QString who;
    QDateTime at;
    bool operator==(const TaskDone &) const = default;
};

/// What is known of a rule's runs, shared by all who run it: file `runs/<rule>.json`.
struct RunState {
    QString rule;
    /// Of a schedule: the due time of the last run, or of what was missed.
    QDateTime lastDue;
    /// Of an event: what it showed when it was last looked at.
    std::optional<QString> seen;
    /// Due times that nobody ran, since the last run.
    int missed = 0;
    /// Names the last run; whoever writes into it has to hold it.
    QString nonce;
    QDateTime begun;
    QDateTime ended;
    QString who;
    /// Machine, as QSysInfo names it: the plans of a run are there.
    QString host;
    TriggerKind why = TriggerKind::Manual;
    /// One sentence about the run as a whole; empty = that of its targets.
    QString words;
    QList<TargetResult> targets;
    /// `<gate>/<org id>` → who did it. Stays when the rule runs again.
    QMap<QString, TaskDone> tasks;
    bool operator==(const RunState &) const = default;

    bool isOpen() const { return begun.isValid() && !ended.isValid(); }
    bool isWaiting() const;
    bool hasTrouble() const;
    const TargetResult *result(const QString &target) const;
};

QString runPath(const QString &rule);
/// Canonical.
base::Result<QByteArray> toBytes(const RunState &state);
/// Errors: Corrupt.
base::Result<RunState> runStateFrom(const QByteArray &bytes);
QJsonObject toJson(const RunState &state);

} // namespace backflow::automation
