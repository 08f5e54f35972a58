#include "core/merge/sessionjson.h"

#include "core/merge/rules.h"

#include <array>

namespace backflow::merge {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kBys = {"hand"_L1, "rule"_L1, "remembered"_L1};

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &json)
{
    return QByteArray::fromBase64(json.toString().toLatin1());
}

QJsonValue orNull(const std::optional<Answer> &answer)
{
    return answer ? QJsonValue(answerToJson(*answer)) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<QByteArray> &bytes)
{
    return bytes ? QJsonValue(base64(*bytes)) : QJsonValue(QJsonValue::Null);
}

std::optional<Answer> answerOrNothing(const QJsonValue &json)
{
    return json.isObject() ? answerFromJson(json.toObject()) : std::nullopt;
}

std::optional<QByteArray> bytesOrNothing(const QJsonValue &json)
{
    return json.isString() ? std::optional(bytesOf(json)) : std::nullopt;
}

QJsonObject changeToJson(const Change &change)
{
    if (const auto *answer = std::get_if<AnswerChange>(&change))
        return {{u"d"_s, answer->decision}, {u"b"_s, orNull(answer->before)}, {u"a"_s, orNull(answer->after)}};
    if (const auto *text = std::get_if<TextChange>(&change))
        return {{u"t"_s, text->path}, {u"b"_s, orNull(text->before)}, {u"a"_s, orNull(text->after)}};
    const auto &ask = std::get<AskChange>(change);
    return {{u"q"_s, ask.path}, {u"i"_s, ask.automatic}, {u"a"_s, ask.asked}};
}

std::optional<Change> changeFromJson(const QJsonObject &json)
{
    const QJsonValue before = json.value("b"_L1);
    const QJsonValue after = json.value("a"_L1);
    if (json.contains("d"_L1))
        return AnswerChange{json.value("d"_L1).toString(), answerOrNothing(before), answerOrNothing(after)};
    if (json.contains("t"_L1))
        return TextChange{json.value("t"_L1).toString(), bytesOrNothing(before), bytesOrNothing(after)};
    if (json.contains("q"_L1))
        return AskChange{json.value("q"_L1).toString(), json.value("i"_L1).toString(), after.toBool()};
    return std::nullopt;
}

} // namespace

QJsonObject answerToJson(const Answer &answer)
{
    QJsonObject json{{u"take"_s, takeName(answer.choice.take)}};
    if (answer.choice.take == Take::Edited)
        json.insert(u"edited"_s, base64(answer.choice.edited));
    if (answer.by != By::Hand)
        json.insert(u"by"_s, kBys.at(size_t(answer.by)));
    if (answer.onlyOnce)
        json.insert(u"once"_s, true);
    if (!answer.origin.isEmpty())
        json.insert(u"origin"_s, answer.origin);
    return json;
}

std::optional<Answer> answerFromJson(const QJsonObject &json)
{
    const auto take = takeNamed(json.value("take"_L1).toString());
    if (!take)
        return std::nullopt;
    Answer answer{{*take, bytesOf(json.value("edited"_L1))}, By::Hand, json.value("origin"_L1).toString()};
    answer.onlyOnce = json.value("once"_L1).toBool();
    const auto *by = std::ranges::find(kBys, json.value("by"_L1).toString());
    if (by != kBys.end())
        answer.by = static_cast<By>(by - kBys.begin());
    return answer;
}

QJsonObject stepToJson(const Step &step)
{
    QJsonArray changes;
    for (const Change &change : step.changes)
        changes.append(changeToJson(change));
    return {{u"n"_s, step.number},
            {u"label"_s, step.label},
            {u"who"_s, step.who},
            {u"at"_s, step.when.toUTC().toString(Qt::ISODateWithMs)},
            {u"changes"_s, changes}};
}

std::optional<Step> stepFromJson(const QJsonObject &json)
{
    Step step;
    step.number = json.value("n"_L1).toInteger();
    step.label = json.value("label"_L1).toString();
    step.who = json.value("who"_L1).toString();
    step.when = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    if (step.number <= 0 || !json.value("changes"_L1).isArray())
        return std::nullopt;
    const QJsonArray changes = json.value("changes"_L1).toArray();
    for (const QJsonValue &row : changes) {
        auto change = changeFromJson(row.toObject());
        if (!change)
            return std::nullopt;
        step.changes.append(*std::move(change));
    }
    return step;
}

QJsonObject recordOf(const Step &step)
{
    QJsonObject record = stepToJson(step);
    record.insert(u"k"_s, u"step"_s);
    return record;
}

QJsonObject numberRecord(QLatin1StringView kind, qint64 number)
{
    return {{u"k"_s, kind}, {u"n"_s, number}};
}

QJsonObject stateToJson(const SessionState &state)
{
    QJsonObject answers;
    for (auto it = state.answers.begin(); it != state.answers.end(); ++it)
        answers.insert(it.key(), answerToJson(*it));
    QJsonObject texts;
    for (auto it = state.texts.begin(); it != state.texts.end(); ++it)
        texts.insert(it.key(), base64(*it));
    QJsonObject asked;
    for (auto it = state.asked.begin(); it != state.asked.end(); ++it) {
        QStringList ids(it->begin(), it->end());
        ids.sort();
        asked.insert(it.key(), QJsonArray::fromStringList(ids));
    }
    return {{u"answers"_s, answers}, {u"texts"_s, texts}, {u"asked"_s, asked}};
}

SessionState stateFromJson(const QJsonObject &json)
{
    SessionState state;
    const QJsonObject answers = json.value("answers"_L1).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        if (auto answer = answerFromJson(it->toObject()))
            state.answers.insert(it.key(), *std::move(answer));
    }
    const QJsonObject texts = json.value("texts"_L1).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        state.texts.insert(it.key(), bytesOf(*it));
    const QJsonObject asked = json.value("asked"_L1).toObject();
    for (auto it = asked.begin(); it != asked.end(); ++it) {
        const QJsonArray ids = it->toArray();
        for (const QJsonValue &id : ids)
            state.asked[it.key()].insert(id.toString());
    }
    return state;
}

QJsonArray reopenedToJson(const QList<Reopened> &list)
{
    QJsonArray json;
    for (const Reopened &one : list) {
        json.append(QJsonObject{{u"component"_s, one.component},
                                {u"path"_s, one.path},
                                {u"decision"_s, one.decision},
                                {u"subject"_s, one.subject},
                                {u"sourceMoved"_s, one.sourceMoved},
                                {u"targetMoved"_s, one.targetMoved},
                                {u"ancestorMoved"_s, one.ancestorMoved},
                                {u"answer"_s, answerToJson(one.answer)}});
    }
    return json;
}

QList<Reopened> reopenedFromJson(const QJsonArray &json)
{
    QList<Reopened> list;
    for (const QJsonValue &row : json) {
        const QJsonObject one = row.toObject();
        auto answer = answerFromJson(one.value("answer"_L1).toObject());
        if (!answer)
            continue;
        list.append({one.value("component"_L1).toString(), one.value("path"_L1).toString(),
                     one.value("decision"_L1).toString(), one.value("subject"_L1).toString(),
                     one.value("sourceMoved"_L1).toBool(), one.value("targetMoved"_L1).toBool(),
                     one.value("ancestorMoved"_L1).toBool(), *std::move(answer)});
    }
    return list;
}

} // namespace backflow::merge
