#include "core/merge/remembered.h"

#include "core/merge/rules.h"
#include "core/merge/sessionjson.h"
#include "core/merge/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

namespace backflow::merge {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyBytes = 20;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

QString keyOf(const QString &scope, const Decision &decision)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const std::optional<QByteArray> &bytes) {
        hash.addData((bytes ? QByteArray::number(bytes->size()) : QByteArray("-")) + ':');
        if (bytes)
            hash.addData(*bytes);
    };
    add(scope.toUtf8());
    add(kindName(decision.kind).toLatin1());
    add(decision.path.toUtf8());
    for (const SideValue *value : {&decision.ancestor, &decision.source, &decision.target})
        add(value->bytes);
    return QString::fromLatin1(hash.result().first(kKeyBytes).toHex());
}

} // namespace

QString rememberedKey(const SessionFile &file, const Decision &decision)
{
    return keyOf(file.component + u'\n' + file.path, decision);
}

std::optional<QString> rememberedKeyOfEntry(const SessionFile &file, const Decision &decision)
{
    const auto isWhole = [](const SideValue &value) {
        return !value.bytes || value.properties.isEmpty() || !value.properties.constFirst().name.isEmpty();
    };
    if (decision.entryKey.isEmpty() || decision.element.isEmpty() || !isWhole(decision.source) ||
        !isWhole(decision.target))
        return std::nullopt;
    return keyOf(u"any "_s + file.type, decision);
}

QList<Remembered> toRemember(const SessionFile &file, const Decision &decision, const Answer &answer,
                             const RememberedFrom &from)
{
    if (decision.kind == DecisionKind::Place || decision.kind == DecisionKind::WholeFile)
        return {};
    Remembered one{rememberedKey(file, decision),     answer.choice, file.component, decision.path,
                   subjectWords(file.type, decision), from};
    QList<Remembered> list{one};
    if (const auto wide = rememberedKeyOfEntry(file, decision)) {
        one.key = *wide;
        list.append(one);
    }
    return list;
}

QJsonObject rememberedToJson(const Remembered &remembered)
{
    QJsonObject json = answerToJson({remembered.choice, By::Hand, {}});
    json.insert(u"v"_s, 1);
    json.insert(u"component"_s, remembered.component);
    json.insert(u"path"_s, remembered.path);
    json.insert(u"subject"_s, remembered.subject);
    json.insert(u"promotion"_s, remembered.from.promotion);
    json.insert(u"source"_s, remembered.from.source);
    json.insert(u"target"_s, remembered.from.target);
    json.insert(u"who"_s, remembered.from.who);
    json.insert(u"when"_s, remembered.from.when.toUTC().toString(Qt::ISODateWithMs));
    return json;
}

std::optional<Remembered> rememberedFromJson(const QString &key, const QJsonObject &json)
{
    const auto answer = answerFromJson(json);
    if (!answer || json.value("v"_L1).toInt() != 1)
        return std::nullopt;
    return Remembered{key,
                      answer->choice,
                      json.value("component"_L1).toString(),
                      json.value("path"_L1).toString(),
                      json.value("subject"_L1).toString(),
                      {json.value("promotion"_L1).toString(), json.value("source"_L1).toString(),
                       json.value("target"_L1).toString(), json.value("who"_L1).toString(),
                       QDateTime::fromString(json.value("when"_L1).toString(), Qt::ISODateWithMs).toUTC()}};
}

QString rememberedWords(const Remembered &remembered)
{
    const RememberedFrom &from = remembered.from;
    const auto what = [&] {
        switch (remembered.choice.take) {
        case Take::Source:
            return Tr::tr("kept %1").arg(from.source);
        case Take::Target:
            return Tr::tr("kept %1").arg(from.target);
        case Take::Before:
            return Tr::tr("left it as before");
        case Take::Remove:
            return Tr::tr("removed it");
        case Take::Both:
            return Tr::tr("kept both");
        case Take::BothSourceFirst:
            return Tr::tr("kept both, %1 first").arg(from.source);
        case Take::Edited:
            return Tr::tr("wrote it by hand");
        }
        return QString();
    }();
    return Tr::tr("For the same values in %1, %2 %3 on %4 (%5 → %6, promotion %7).")
        .arg(remembered.component, from.who, what,
             QLocale().toString(from.when.toLocalTime().date(), QLocale::ShortFormat), from.source, from.target,
             from.promotion);
}

} // namespace backflow::merge
