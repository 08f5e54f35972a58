#pragma once

#include "core/base/result.h"
#include "core/ports/journalstore.h"
#include "core/promotion/engine.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace backflow::promotion {

/// Kinds of journal records. Each is written before the effect that follows it (reference: reliability 4.3).
namespace kind {
inline constexpr QLatin1StringView kPlanned("PLANNED");
inline constexpr QLatin1StringView kAuthorised("AUTHORISED");
inline constexpr QLatin1StringView kLockTry("LOCK_TRY");
inline constexpr QLatin1StringView kLocked("LOCKED");
inline constexpr QLatin1StringView kUnlocked("UNLOCKED"); ///< given back before INTENT: the run goes on another time
inline constexpr QLatin1StringView kBaseOk("BASE_OK");
inline constexpr QLatin1StringView kSnapshot("SNAPSHOT");
inline constexpr QLatin1StringView kAuditIntent("AUDIT_INTENT");
inline constexpr QLatin1StringView kIntent("INTENT");
inline constexpr QLatin1StringView kNotTaken("NOT_TAKEN");    ///< the org surely did not take the submission
inline constexpr QLatin1StringView kUnanswered("UNANSWERED"); ///< no answer to the submission: quiet time begins
inline constexpr QLatin1StringView kNotFound("NOTFOUND");     ///< looked for after quiet time: the org has none
inline constexpr QLatin1StringView kAccepted("ACCEPTED");
inline constexpr QLatin1StringView kCancelAsked("CANCEL_ASKED");
inline constexpr QLatin1StringView kLostSight("LOST_SIGHT");
inline constexpr QLatin1StringView kTerminal("TERMINAL");
inline constexpr QLatin1StringView kVerified("VERIFIED");
inline constexpr QLatin1StringView kCommitted("COMMITTED");
inline constexpr QLatin1StringView kAuditResult("AUDIT_RESULT");
inline constexpr QLatin1StringView kPublished("PUBLISHED");
inline constexpr QLatin1StringView kReleased("RELEASED");
inline constexpr QLatin1StringView kSettled("SETTLED"); ///< a person said what became of an Unknown one
inline constexpr QLatin1StringView kValidated("VALIDATED");
} // namespace kind

/// Where a promotion stands, folded from its journal.
struct Progress {
    QString id;
    qint64 nextSeq = 1;
    /// How far the main line got.
    State state = State::Draft;
    /// One of the side ends, once it is sure.
    std::optional<State> outcome;
    /// Why, in words.
    QString reason;
    bool released = false;
    bool auditedIntent = false;
    bool auditedResult = false;
    bool published = false;
    /// An INTENT whose submission has not been answered or looked for yet.
    bool intentOpen = false;
    bool cancelAsked = false;
    bool lostSight = false;
    int attempt = 0;
    /// Attempts that ended with nothing found.
    int notFound = 0;
    /// The org's clock at the INTENT; ours when the connection was given up.
    QDateTime orgTime;
    QDateTime quietSince;
    QString nonce;
    QString baseCommit;
    QString afterCommit;
    QString deployId;
    /// Blob of the final status.
    QString status;
    /// Payloads of PLANNED, SNAPSHOT, VERIFIED and of a side end, as written.
    QJsonObject ended;
    QJsonObject planned;
    QJsonObject kept;
    QJsonObject verified;
    QStringList warnings;
    QDateTime startedAt;
    QDateTime endedAt;

    /// True from the moment the org may have been changed.
    bool mayHaveChanged() const { return attempt > 0; }
    /// What a reader is told: the side end when there is one.
    State shownState() const;
};

/// The next state after one more record. Kinds it does not know change nothing.
void advance(Progress &progress, const ports::JournalRecord &record);
base::Result<Progress> progressOf(ports::JournalStore &journal, const QString &id);

/// The journal's kind of a side end: `FAILED_CLEAN`; and back.
QString endKind(State end);
std::optional<State> endOfKind(const QString &kind);

} // namespace backflow::promotion
