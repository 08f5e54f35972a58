#pragma once

#include "core/automation/schedule.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/deployvalues.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace backflow::automation {

/// How far a rule goes by itself. It never decides a conflict.
enum class Action {
    Check,   ///< looks what is due and says so
    Prepare, ///< makes the plan and leaves it to a person
    Deploy,
};
enum class TriggerKind { Manual, Schedule, Event };
enum class EventKind { SnapshotChanged, PromotionEnded, DriftFound, RefreshFound, ReleaseFound };
enum class GateKind { Validation, Tests, Approval, Compliance, Http, Task };
enum class NotifyWhen { Never, Problems, Always };

/// `check`, `prepare`, `deploy`; and so on: as they stand in files and in --json.
QString nameOf(Action action);
QString nameOf(TriggerKind kind);
QString nameOf(EventKind kind);
QString nameOf(GateKind kind);
QString nameOf(NotifyWhen when);
std::optional<Action> actionFrom(const QString &name);
std::optional<EventKind> eventFrom(const QString &name);
std::optional<GateKind> gateFrom(const QString &name);
std::optional<NotifyWhen> notifyFrom(const QString &name);
inline constexpr EventKind kEvents[] = {EventKind::SnapshotChanged, EventKind::PromotionEnded, EventKind::DriftFound,
                                        EventKind::RefreshFound, EventKind::ReleaseFound};
inline constexpr GateKind kGates[] = {GateKind::Validation, GateKind::Tests, GateKind::Approval,
                                      GateKind::Compliance, GateKind::Http,  GateKind::Task};

struct Trigger {
    TriggerKind kind = TriggerKind::Manual;
    /// Of Schedule.
    Schedule schedule = {};
    /// Of Event, and where it is looked for; empty = where it makes sense (eventPlaces()).
    EventKind event = EventKind::SnapshotChanged;
    QString environment = {};
    bool operator==(const Trigger &) const = default;
};

/// A condition on the way. Which members count, the kind says.
struct Gate {
    /// Names it within its rule: what was done for it is remembered under it. Lower case, digits, hyphens.
    QString id;
    GateKind kind = GateKind::Validation;
    /// Tests: at least so many, and so many percent reached; 0 = whatever they reach.
    ports::TestLevel level = ports::TestLevel::RunLocalTests;
    int coverage = 0;
    /// Approval: how many people beside the one who runs it.
    int count = 1;
    /// Compliance: findings that bad or worse close it.
    QString atLeast = QStringLiteral("high");
    /// Http.
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url = {};
    int status = 200;
    /// Must stand in the answer; empty = anything.
    QString contains = {};
    /// Task: what a person does, once in each org.
    QString task = {};
    bool operator==(const Gate &) const = default;
};

/// What flows by itself along one edge, when, how far, and on which conditions.
struct Rule {
    /// ULID.
    QString id;
    QString name;
    QString ownerName;
    QString ownerEmail;
    bool isOn = true;
    /// Since it is as it is: what came due before does not count.
    QDateTime since;
    QString source;
    /// In their order.
    QStringList targets;
    Action action = Action::Check;
    Trigger trigger;
    /// Reads the orgs anew first, so that it goes by what they hold now.
    bool readFirst = true;
    bool withDeletions = false;
    bool withNeeded = true;
    QList<Gate> before = {};
    QList<Gate> after = {};
    NotifyWhen notify = NotifyWhen::Problems;
    QString note = {};
    bool operator==(const Rule &) const = default;
};

/// Where the rule's event is looked for.
QStringList eventPlaces(const Rule &rule);

/// Errors: InvalidInput, the first fault in words. Not held against a pipeline: environments come and go.
base::Result<> checkRule(const Rule &rule);
/// The same, and that its targets lie below its source. Errors: InvalidInput, NotFound.
base::Result<> checkRule(const Rule &rule, const model::Pipeline &pipeline);

QJsonObject toJson(const Rule &rule);
/// Checked; an unknown member is refused. Errors: InvalidInput.
base::Result<Rule> ruleFromJson(const QJsonObject &json);
/// The canonical bytes of its file. Errors: InvalidInput.
base::Result<QByteArray> ruleBytes(const Rule &rule);
/// Errors: TooLarge, Malformed, InvalidInput.
base::Result<Rule> ruleFromBytes(const QByteArray &bytes);

} // namespace backflow::automation
