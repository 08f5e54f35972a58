#include "core/promotion/progress.h"

#include <array>
#include <utility>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kEnds = {
    std::pair{State::Stale, "STALE"_L1},         std::pair{State::Denied, "DENIED"_L1},
    std::pair{State::Abandoned, "ABANDONED"_L1}, std::pair{State::FailedClean, "FAILED_CLEAN"_L1},
    std::pair{State::Partial, "PARTIAL"_L1},     std::pair{State::Canceled, "CANCELED"_L1},
    std::pair{State::Unknown, "UNKNOWN"_L1},
};

QDateTime timeAt(const QJsonObject &payload, QLatin1StringView name)
{
    return QDateTime::fromString(payload.value(name).toString(), Qt::ISODateWithMs).toUTC();
}

void takeBack(Progress &progress, State to)
{
    progress.state = to;
    progress.outcome.reset();
    progress.released = false;
    progress.auditedResult = false;
    progress.published = false;
    progress.intentOpen = false;
}

/// Records up to the moment before the org is touched. True when the record was one of them.
bool advanceBefore(Progress &progress, const ports::JournalRecord &record)
{
    const QJsonObject &payload = record.payload;
    if (record.kind == kind::kPlanned) {
        progress.state = State::Planned;
        progress.planned = payload;
        progress.startedAt = record.at;
    } else if (record.kind == kind::kAuthorised) {
        progress.state = State::Authorised;
    } else if (record.kind == kind::kLockTry) {
        progress.nonce = payload.value("nonce"_L1).toString();
    } else if (record.kind == kind::kLocked) {
        if (progress.state < State::Locked)
            progress.state = State::Locked;
    } else if (record.kind == kind::kUnlocked) {
        progress.state = State::Planned;
    } else if (record.kind == kind::kBaseOk) {
        progress.state = State::BaseOk;
        progress.baseCommit = payload.value("commit"_L1).toString();
    } else if (record.kind == kind::kSnapshot) {
        progress.state = State::Snapshot;
        progress.kept = payload;
    } else if (record.kind == kind::kAuditIntent) {
        progress.auditedIntent = true;
    } else {
        return false;
    }
    return true;
}

/// Records around the submission.
bool advanceSubmission(Progress &progress, const ports::JournalRecord &record)
{
    const QJsonObject &payload = record.payload;
    if (record.kind == kind::kIntent) {
        progress.state = State::Intent;
        progress.attempt = payload.value("attempt"_L1).toInt();
        progress.orgTime = timeAt(payload, "orgTime"_L1);
        progress.quietSince = record.at;
        progress.intentOpen = true;
    } else if (record.kind == kind::kUnanswered) {
        progress.quietSince = record.at;
    } else if (record.kind == kind::kNotTaken || record.kind == kind::kNotFound) {
        progress.notFound += record.kind == kind::kNotFound ? 1 : 0;
        takeBack(progress, State::Authorised);
    } else if (record.kind == kind::kAccepted) {
        progress.state = State::Accepted;
        progress.deployId = payload.value("deployId"_L1).toString();
        progress.intentOpen = false;
        progress.lostSight = false;
    } else if (record.kind == kind::kCancelAsked) {
        progress.cancelAsked = true;
    } else if (record.kind == kind::kLostSight) {
        progress.lostSight = true;
        progress.reason = payload.value("reason"_L1).toString();
    } else if (record.kind == kind::kSettled) {
        progress.deployId = payload.value("deployId"_L1).toString();
        takeBack(progress, progress.deployId.isEmpty() ? State::Authorised : State::Accepted);
    } else {
        return false;
    }
    return true;
}

void advanceAfter(Progress &progress, const ports::JournalRecord &record)
{
    const QJsonObject &payload = record.payload;
    if (record.kind == kind::kTerminal) {
        progress.state = State::Terminal;
        progress.status = payload.value("status"_L1).toString();
        progress.lostSight = false;
    } else if (record.kind == kind::kVerified) {
        progress.state = State::Verified;
        progress.verified = payload;
        progress.afterCommit = payload.value("commit"_L1).toString();
    } else if (record.kind == kind::kCommitted) {
        progress.state = State::Committed;
    } else if (record.kind == kind::kAuditResult) {
        progress.auditedResult = true;
    } else if (record.kind == kind::kPublished) {
        progress.published = true;
        if (const QString warning = payload.value("warning"_L1).toString(); !warning.isEmpty())
            progress.warnings += warning;
        if (!progress.outcome)
            progress.state = State::Published;
    } else if (record.kind == kind::kReleased) {
        progress.released = true;
        progress.endedAt = record.at;
        if (!progress.outcome)
            progress.state = State::Released;
    } else if (const std::optional<State> end = endOfKind(record.kind)) {
        progress.outcome = end;
        progress.ended = payload;
        progress.reason = payload.value("reason"_L1).toString();
        progress.endedAt = record.at;
    }
}

} // namespace

State Progress::shownState() const
{
    return outcome.value_or(state);
}

QString endKind(State end)
{
    return std::ranges::find(kEnds, end, &std::pair<State, QLatin1StringView>::first)->second;
}

std::optional<State> endOfKind(const QString &kind)
{
    const auto *it = std::ranges::find(kEnds, kind, &std::pair<State, QLatin1StringView>::second);
    return it == kEnds.end() ? std::nullopt : std::optional(it->first);
}

void advance(Progress &progress, const ports::JournalRecord &record)
{
    progress.nextSeq = record.seq + 1;
    if (!advanceBefore(progress, record) && !advanceSubmission(progress, record))
        advanceAfter(progress, record);
}

base::Result<Progress> progressOf(ports::JournalStore &journal, const QString &id)
{
    base::Result<QList<ports::JournalRecord>> records = journal.records(id);
    if (!records)
        return base::failure(records);
    Progress progress;
    progress.id = id;
    for (const ports::JournalRecord &record : std::as_const(*records))
        advance(progress, record);
    return progress;
}

} // namespace backflow::promotion
