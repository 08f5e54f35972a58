#pragma once

#include "core/git/remotetalk.h"

namespace backflow::git {

/// What the helper process is to do.
struct RemoteRequest {
    enum class Operation { Fetch, Push, Tips };
    Operation operation = Operation::Fetch;
    /// Folder of the repository.
    QString path;
    QList<QByteArray> refspecs;
    QList<PushLine> lines;
    bool operator==(const RemoteRequest &) const = default;
};

/// What it found; which of them is told by what was asked.
struct RemoteAnswer {
    QList<PushOutcome> outcomes;
    QHash<QByteArray, model::CommitId> tips;
    bool operator==(const RemoteAnswer &) const = default;
};

/// As CBOR. Nothing when bytes are none of these, or were written by another version of the program.
QByteArray toBytes(const RemoteRequest &request);
QByteArray toBytes(const RemoteAnswer &answer);
QByteArray toBytes(const RemoteFailure &failure);
QByteArray toBytes(const RemotePlace &place);
std::optional<RemoteRequest> requestOf(const QByteArray &bytes);
std::optional<RemoteAnswer> answerOf(const QByteArray &bytes);
std::optional<RemoteFailure> failureOf(const QByteArray &bytes);
std::optional<RemotePlace> placeOfBytes(const QByteArray &bytes);

/// Not CBOR, whose library would keep copies.
QByteArray toBytes(const RemoteCredential &credential);
std::optional<RemoteCredential> credentialOf(QByteArray bytes);

} // namespace backflow::git
