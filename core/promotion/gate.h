#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/componentkey.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"
#include "core/promotion/mergeset.h"
#include "core/promotion/plan.h"

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace backflow::promotion {

/// What a promotion would do to its target, for a gate to look at.
struct GateQuestion {
    /// ULID.
    QString promotion;
    QString source;
    model::Environment target;
    /// Each as the target holds it and as it is to stand there.
    std::vector<ResolvedComponent> components;
};

/// Which rules count.
struct GateWish {
    /// `low`, `medium`, `high`, `critical`: what is less bad does not count. Empty = everything does.
    QString atLeast = {};
    /// Ids; none = all.
    QStringList rules = {};
    /// Rules of the team's own, as their files have them.
    QJsonArray own = {};
    bool operator==(const GateWish &) const = default;
};

struct GateFinding {
    QString rule;
    QString severity;
    model::ComponentKey key;
    QString entry;
    /// A sentence for people: "This back promotion grants Modify All Data to permission set Sales_User."
    QString words;
    bool operator==(const GateFinding &) const = default;
};

/// What would be brought in: broken by what is to stand there, and not by what stands there now.
struct GateAnswer {
    /// Worst first.
    QList<GateFinding> findings;
    /// What could not be looked at, in words: that is no pass.
    QStringList notChecked;
    bool passes() const { return findings.isEmpty() && notChecked.isEmpty(); }
    bool operator==(const GateAnswer &) const = default;
};

/// Looks at a promotion before it runs. Any thread; reads nothing but the question. Errors: it could not look, and then
/// nothing goes on. `compliance::planGate()` makes one.
using GateFunction = std::function<base::Result<GateAnswer>(const GateQuestion &, const GateWish &, async::Monitor &)>;

/// Of a draft without open decisions. Errors: Conflict (undecided left).
base::Result<GateQuestion> gateQuestion(const Draft &draft, const model::Environment &target, async::Monitor &monitor);
/// Of a frozen plan. Errors: those of Repository and JournalStore.
base::Result<GateQuestion> gateQuestion(ports::Repository &repository, ports::JournalStore &journal, const Plan &plan,
                                        const model::Environment &target);

/// What the policy makes of a gate's answer.
struct GateVerdict {
    /// The policy asks for it there.
    bool asked = false;
    /// It does, and nobody is here who could look.
    bool missing = false;
    GateAnswer answer = {};
    /// The person at this machine may let it pass, with a reason.
    bool mayOverride = false;
    /// Names of others who may.
    QStringList ask = {};

    bool passes() const { return !missing && answer.passes(); }
    bool operator==(const GateVerdict &) const = default;
};

/// Asks `gate` all that the policy at that commit of `backflow/policy` asks for a deployment to the question's target.
/// An empty commit: there is no policy, and nothing is asked. Errors: those of the gate and of Repository.
base::Result<GateVerdict> askGate(const ports::Backends &backends, ports::Repository &repository, const QString &policy,
                                  const GateQuestion &question, const GateFunction &gate, async::Monitor &monitor);

/// Why it does not pass, in a sentence or more; empty when it does.
QString gateWords(const GateVerdict &verdict, const QString &target);
/// The same for the record: names only.
QJsonArray gateRecord(const GateVerdict &verdict);

} // namespace backflow::promotion
