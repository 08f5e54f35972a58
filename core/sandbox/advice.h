#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/sandbox/facts.h"
#include "core/sandbox/inventory.h"
#include "core/sandbox/thresholds.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace backflow::sandbox {

enum class Verdict {
    Measure,     ///< nothing was measured yet: nothing can be advised
    Rebind,      ///< it was refreshed: the environment stands for an org that is no more
    UnderWay,    ///< a refresh is under way
    BackPromote, ///< what is due is taken down piece by piece
    Refresh,     ///< the whole is copied anew
    Wait,        ///< a refresh is what it needs, but production does not allow one yet
    Nothing,     ///< it is in step
};
/// `back-promote`, …: stable, stands in --json.
QString verdictName(Verdict verdict);
/// "Back-promote", "Refresh, once it is allowed", …
QString verdictWords(Verdict verdict);

/// One number that spoke for or against a refresh.
struct Reason {
    enum class Kind { Due, Own, Contested, Drift, Age, Data, Interval, Measured };
    /// For: speaks for a refresh. Against: speaks against one. Fact: decides about nothing.
    enum class Side { For, Against, Fact };
    Kind kind = Kind::Due;
    Side side = Side::Fact;
    qint64 number = 0;
    /// What it was held against; nothing where it was held against nothing.
    std::optional<qint64> limit = {};
    /// "12 components are due from above."
    QString sentence;
    bool operator==(const Reason &) const = default;
};
QString reasonName(Reason::Kind kind);

/// What is advised for one environment, and on what it rests.
struct Advice {
    QString environment;
    Verdict verdict = Verdict::Measure;
    QList<Reason> reasons;
    /// The sandbox as its production org told of it; nothing where nobody asked.
    std::optional<SandboxCopy> copy = {};
    QString production = {};
    /// Nothing where it was never measured.
    std::optional<Facts> facts = {};
    /// The states it was measured from are not those of now.
    bool isOutdated = false;
    /// When the org was last copied; invalid where nobody knows.
    QDateTime copiedAt = {};
    /// From when on production allows a refresh, by the interval of its kind; invalid where nobody knows.
    QDateTime nextAllowed = {};
    bool operator==(const Advice &) const = default;
};

/// What is known of an environment when it is advised.
struct Known {
    const model::Environment *environment = nullptr;
    const SandboxCopy *copy = nullptr;
    std::optional<Facts> facts = {};
    QString basis = {};
    /// Where production was not asked, what was learnt before of when the org was copied.
    QDateTime copiedAt = {};
};
/// The rule, on numbers alone: a refresh for a replica that is far away and has little of its own, a back promotion for
/// what is due and can be told apart; neither where nothing is due.
Advice advise(const Known &known, const Thresholds &thresholds, const QDateTime &now);

/// All sandboxes of the pipeline, in its order, from what is kept on this machine: nothing is asked and nothing is
/// compared. Errors: those of Repository and JournalStore, Canceled.
base::Result<std::vector<Advice>> adviseAll(const ports::Backends &backends, const model::Pipeline &pipeline,
                                            async::Monitor &monitor);

} // namespace backflow::sandbox
