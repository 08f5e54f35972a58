#include "core/governance/people.h"

#include "core/base/canonicaljson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPseudonymLength = 28;
constexpr qsizetype kMostBytes = 4096;
constexpr QLatin1StringView kAlphabet("abcdefghijkmnpqrstuvwxyz23456789");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

/// Older first; the pseudonym decides between equals, the same on every machine.
bool older(const PersonLine *a, const PersonLine *b)
{
    return !b || a->changed < b->changed || (a->changed == b->changed && a->id < b->id);
}

} // namespace

QString pseudonymOf(const QString &salt, const QString &email)
{
    const QByteArray digest = QCryptographicHash::hash(
        "backflow person\n" + salt.toUtf8() + '\n' + email.trimmed().toLower().toUtf8(), QCryptographicHash::Sha256);
    QString id = u"p-"_s;
    // Five bits a letter: 26 letters hold 130 of the 256.
    for (qsizetype bit = 0; id.size() < kPseudonymLength; bit += 5) {
        const auto byte = [&digest](qsizetype at) { return unsigned(uchar(digest.at(at))); };
        const unsigned two = byte(bit / 8) << 8 | byte(bit / 8 + 1);
        id += QChar(kAlphabet.at(qsizetype(two >> (11 - bit % 8) & 31)));
    }
    return id;
}

bool isPseudonym(const QString &text)
{
    return text.size() == kPseudonymLength && text.startsWith("p-"_L1) &&
           std::ranges::all_of(QStringView(text).sliced(2), [](QChar c) { return kAlphabet.contains(c); });
}

PersonLine newPerson(const QString &name, const QString &email, const QDateTime &now)
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    const QString salt = QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(numbers.data()), qsizetype(sizeof(numbers))).toHex());
    return {pseudonymOf(salt, email), name, email, salt, now.toUTC()};
}

base::Result<QByteArray> personBytes(const PersonLine &line)
{
    const QString at = line.changed.toUTC().toString(Qt::ISODateWithMs);
    if (line.erased)
        return base::canonicalJson({{u"v"_s, 1}, {u"erased"_s, at}});
    return base::canonicalJson(
        {{u"v"_s, 1}, {u"name"_s, line.name}, {u"email"_s, line.email}, {u"salt"_s, line.salt}, {u"changed"_s, at}});
}

base::Result<PersonLine> parsePerson(const QString &id, const QByteArray &bytes)
{
    const QJsonObject json = bytes.size() > kMostBytes ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    PersonLine line{id,
                    json["name"_L1].toString(),
                    json["email"_L1].toString(),
                    json["salt"_L1].toString(),
                    timeOf(json["changed"_L1]),
                    json.contains("erased"_L1)};
    if (line.erased)
        line = {id, {}, {}, {}, timeOf(json["erased"_L1]), true};
    if (!isPseudonym(id) || json["v"_L1].toInt() != 1 || !line.changed.isValid() ||
        (!line.erased && pseudonymOf(line.salt, line.email) != id))
        return base::failure(base::Errc::Corrupt,
                             Tr::tr("The line of %1 in the map of people is not its own.").arg(id));
    return line;
}

const PersonLine *People::find(const QString &id) const
{
    const auto found = m_lines.constFind(id);
    return found == m_lines.constEnd() ? nullptr : &*found;
}

const PersonLine *People::byEmail(const QString &email) const
{
    const PersonLine *first = nullptr;
    for (const PersonLine &line : m_lines) {
        if (!line.erased && line.email.compare(email, Qt::CaseInsensitive) == 0 && older(&line, first))
            first = &line;
    }
    return first;
}

const PersonLine *People::byName(const QString &name) const
{
    if (const PersonLine *line = byEmail(name); line && !name.isEmpty())
        return line;
    const PersonLine *first = nullptr;
    for (const PersonLine &line : m_lines) {
        if (!line.erased && line.name.compare(name, Qt::CaseInsensitive) == 0 && older(&line, first))
            first = &line;
    }
    return first;
}

RecordedActor People::actor(const QString &id) const
{
    const PersonLine *line = find(id);
    if (!line)
        return {id, id, {}, false, false};
    if (line->erased)
        return {id, Tr::tr("Someone who was erased"), {}, true, true};
    return {id, line->name, line->email};
}

RecordedActor People::actorOf(const QJsonObject &record) const
{
    const QJsonValue actor = record["actor"_L1];
    if (const QString id = actor["person"_L1].toString(); !id.isEmpty())
        return this->actor(id);
    return {{}, actor["name"_L1].toString(), actor["email"_L1].toString()};
}

QJsonObject People::named(const QJsonObject &record) const
{
    QJsonObject shown = record;
    QJsonObject actor = record["actor"_L1].toObject();
    const RecordedActor who = actorOf(record);
    actor.insert(u"name"_s, who.name);
    actor.insert(u"email"_s, who.email);
    shown.insert(u"actor"_s, actor);
    if (const QString author = record["author"_L1].toString(); isPseudonym(author))
        shown.insert(u"author"_s, this->actor(author).name);
    return shown;
}

People People::merged(const People &a, const People &b)
{
    People both = a;
    for (const PersonLine &line : b.m_lines) {
        const PersonLine *there = a.find(line.id);
        if (!there || (!there->erased && (line.erased || line.changed > there->changed)))
            both.put(line);
    }
    return both;
}

} // namespace backflow::governance
