#include "core/git/remotemessages.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>
#include <utility>

namespace backflow::git {

using namespace Qt::StringLiterals;

namespace {

/// Both programs are installed together; one of an older installation must not be talked to.
constexpr QLatin1StringView kVersion(BACKFLOW_VERSION);

std::optional<QCborMap> mapOf(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

QCborValue valueOf(const std::optional<model::CommitId> &id)
{
    return id ? QCborValue(id->toHex()) : QCborValue(nullptr);
}

/// False when it is neither an id nor nothing.
bool readId(const QCborValue &value, std::optional<model::CommitId> &id)
{
    if (value.isNull())
        return true;
    id = model::CommitId::fromHex(value.toByteArray());
    return id.has_value();
}

std::optional<PushLine> lineOf(const QCborArray &row)
{
    PushLine line{row.at(0).toByteArray(), {}, {}};
    if (line.reference.isEmpty() || !readId(row.at(1), line.tip) || !readId(row.at(2), line.expected))
        return std::nullopt;
    return line;
}

template <class E>
bool readEnum(const QCborValue &value, E last, E &result)
{
    if (!value.isInteger() || value.toInteger() < 0 || value.toInteger() > qint64(last))
        return false;
    result = E(value.toInteger());
    return true;
}

bool readInt(const QCborValue &value, int &result)
{
    // A floating-point number may be beyond every integer, and its conversion then means nothing.
    if (!value.isInteger() || !std::in_range<int>(value.toInteger()))
        return false;
    result = int(value.toInteger());
    return true;
}

} // namespace

QByteArray toBytes(const RemoteRequest &request)
{
    QCborArray specs;
    for (const QByteArray &spec : request.refspecs)
        specs.append(spec);
    QCborArray lines;
    for (const PushLine &line : request.lines)
        lines.append(QCborArray{line.reference, valueOf(line.tip), valueOf(line.expected)});
    return QCborMap{{u"version"_s, kVersion},
                    {u"operation"_s, int(request.operation)},
                    {u"path"_s, request.path},
                    {u"refspecs"_s, specs},
                    {u"lines"_s, lines}}
        .toCborValue()
        .toCbor();
}

std::optional<RemoteRequest> requestOf(const QByteArray &bytes)
{
    const auto map = mapOf(bytes);
    RemoteRequest request;
    if (!map || map->value("version"_L1).toString() != kVersion ||
        !readEnum(map->value("operation"_L1), RemoteRequest::Operation::Tips, request.operation))
        return std::nullopt;
    request.path = map->value("path"_L1).toString();
    const QCborArray specs = map->value("refspecs"_L1).toArray();
    for (const QCborValue &spec : specs)
        request.refspecs += spec.toByteArray();
    const QCborArray lines = map->value("lines"_L1).toArray();
    for (const QCborValue &row : lines) {
        const auto line = lineOf(row.toArray());
        if (!line)
            return std::nullopt;
        request.lines += *line;
    }
    return request;
}

QByteArray toBytes(const RemoteAnswer &answer)
{
    QCborArray outcomes;
    for (const PushOutcome &outcome : answer.outcomes)
        outcomes.append(QCborArray{int(outcome.kind), outcome.words});
    QCborArray tips;
    for (auto it = answer.tips.cbegin(); it != answer.tips.cend(); ++it)
        tips.append(QCborArray{it.key(), it.value().toHex()});
    return QCborMap{{u"outcomes"_s, outcomes}, {u"tips"_s, tips}}.toCborValue().toCbor();
}

std::optional<RemoteAnswer> answerOf(const QByteArray &bytes)
{
    const auto map = mapOf(bytes);
    if (!map)
        return std::nullopt;
    RemoteAnswer answer;
    const QCborArray outcomes = map->value("outcomes"_L1).toArray();
    for (const QCborValue &row : outcomes) {
        PushOutcome outcome;
        if (!readEnum(row.toArray().at(0), PushOutcome::Kind::NoAnswer, outcome.kind))
            return std::nullopt;
        outcome.words = row.toArray().at(1).toString();
        answer.outcomes += outcome;
    }
    const QCborArray tips = map->value("tips"_L1).toArray();
    for (const QCborValue &row : tips) {
        const auto id = model::CommitId::fromHex(row.toArray().at(1).toByteArray());
        if (!id)
            return std::nullopt;
        answer.tips.insert(row.toArray().at(0).toByteArray(), *id);
    }
    return answer;
}

QByteArray toBytes(const RemoteFailure &failure)
{
    return QCborMap{{u"kind"_s, int(failure.kind)},
                    {u"code"_s, failure.code},
                    {u"class"_s, failure.klass},
                    {u"text"_s, failure.text},
                    {u"uploading"_s, failure.uploading}}
        .toCborValue()
        .toCbor();
}

std::optional<RemoteFailure> failureOf(const QByteArray &bytes)
{
    const auto map = mapOf(bytes);
    RemoteFailure failure;
    if (!map || !readEnum(map->value("kind"_L1), RemoteFailure::Kind::HostKey, failure.kind) ||
        !readInt(map->value("code"_L1), failure.code) || !readInt(map->value("class"_L1), failure.klass))
        return std::nullopt;
    failure.text = map->value("text"_L1).toString();
    failure.uploading = map->value("uploading"_L1).toBool();
    return failure;
}

QByteArray toBytes(const RemotePlace &place)
{
    return QCborMap{{u"scheme"_s, place.scheme}, {u"host"_s, place.host}, {u"port"_s, place.port}}
        .toCborValue()
        .toCbor();
}

std::optional<RemotePlace> placeOfBytes(const QByteArray &bytes)
{
    const auto map = mapOf(bytes);
    RemotePlace place;
    if (!map || !readInt(map->value("port"_L1), place.port))
        return std::nullopt;
    place.scheme = map->value("scheme"_L1).toString();
    place.host = map->value("host"_L1).toString();
    return place;
}

QByteArray toBytes(const RemoteCredential &credential)
{
    const QByteArray user = credential.user.toUtf8().first(qMin(credential.user.toUtf8().size(), qsizetype(0xffff)));
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(quint16(user.size()), bytes.data());
    QByteArray secret = credential.secret.reveal();
    bytes.reserve(2 + user.size() + secret.size());
    bytes += user;
    bytes += secret;
    base::wipe(secret);
    return bytes;
}

std::optional<RemoteCredential> credentialOf(QByteArray bytes)
{
    const qsizetype length = bytes.size() < 2 ? -1 : qFromBigEndian<quint16>(bytes.constData());
    if (length < 0 || bytes.size() < 2 + length)
        return std::nullopt;
    QByteArray secret = bytes.sliced(2 + length);
    RemoteCredential credential{QString::fromUtf8(bytes.sliced(2, length)), base::SecretBytes(secret)};
    base::wipe(secret);
    base::wipe(bytes);
    return credential;
}

} // namespace backflow::git
