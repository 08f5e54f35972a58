#pragma once

#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/release/overview.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::release {

enum class CheckPhase { Informed, Before, After };
enum class CheckState {
    Passed,
    Attention, ///< somebody has to look at it
    Failed,    ///< the release may not come over this
    NotRun,    ///< nobody looked yet, or it cannot be looked at yet
    Waived,    ///< a person said that it does not matter, and why
};
/// `informed`, `before`, `after`; `passed`, `attention`, `failed`, `not-run`, `waived`.
QString phaseName(CheckPhase phase);
QString phaseWords(CheckPhase phase);
QString checkStateName(CheckState state);
QString checkStateWords(CheckState state);

/// What leads on from a check.
enum class CheckStep {
    None,
    AskDates,
    Ask,
    BackPromote,
    RunTests,
    ShowOldVersions,
    KeepBefore,
    KeepAfter,
    Report,
    Validate
};

struct Waiver {
    QString reason;
    QString by;
    QDateTime at;
    bool operator==(const Waiver &) const = default;
};

/// One row: what is asked, what was found, who sees to it until when.
struct Check {
    /// `dates`, `fixes:Dev1`: stable, as the command line takes it.
    QString id;
    QString title;
    CheckPhase phase = CheckPhase::Before;
    /// What was found, whatever anybody waived.
    CheckState found = CheckState::NotRun;
    /// A sentence each.
    QStringList evidence;
    /// When it was looked at; invalid = never.
    QDateTime checkedAt;
    CheckStep step = CheckStep::None;
    /// The environment it is about; empty = the pipeline.
    QString environment;
    QString owner;
    QDate due;
    std::optional<Waiver> waiver;

    CheckState state() const { return waiver ? CheckState::Waived : found; }
    bool isDone() const { return state() == CheckState::Passed || state() == CheckState::Waived; }
    bool isOverdue(const QDate &today) const { return due.isValid() && due < today && !isDone(); }
    bool operator==(const Check &) const = default;
};

/// How far a pipeline is ready for one release.
struct Readiness {
    /// `Spring '27`, `69.0`.
    QString release;
    QString version;
    QList<Check> checks;
    Overview overview;

    int done() const;
    int blocking() const;
    const Check *find(const QString &id) const;
};

/// From what is kept: dates, marks, what the checks found when they were run last. Asks no org. `version`: of the
/// release; empty = the one that comes. Errors: those of JournalStore.
base::Result<Readiness> readinessOf(ports::JournalStore &journal, const model::Pipeline &pipeline,
                                    const QString &version, const QDateTime &now);

/// What a check found; the next readinessOf has it. Errors: those of JournalStore.
base::Result<> keepFinding(ports::JournalStore &journal, const QString &version, const QString &check, CheckState found,
                           const QStringList &evidence, const QDateTime &at);

/// What people say about a check; members that are not set stay as they are.
struct CheckChange {
    std::optional<QString> owner;
    /// An invalid date takes it away.
    std::optional<QDate> due;
    /// Done by hand, with what was seen: for checks that no program can make.
    std::optional<QString> seen;
};
/// On record. Errors: NotFound (there is no such check), InvalidInput; those of JournalStore and of the record.
base::Result<> changeCheck(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &version,
                           const QString &check, const CheckChange &change, async::Monitor &monitor);
/// Waives a check, or with no reason takes that back. On record. Errors as of changeCheck.
base::Result<> waive(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &version,
                     const QString &check, const std::optional<QString> &reason, async::Monitor &monitor);

} // namespace backflow::release
