#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace backflow::governance {

/// Who a pseudonym of the record stands for. The pseudonym is a digest over the salt and the e-mail address, so that
/// nobody can give a record to somebody else by changing the map; without the line nobody can tell who it was.
struct PersonLine {
    QString id;
    QString name;
    QString email;
    /// 32 hex digits.
    QString salt;
    QDateTime changed;
    /// Nothing of the person is left.
    bool erased = false;
    bool operator==(const PersonLine &) const = default;
};

/// `p-` and 26 letters and digits.
QString pseudonymOf(const QString &salt, const QString &email);
bool isPseudonym(const QString &text);
/// A line for somebody who has none yet.
PersonLine newPerson(const QString &name, const QString &email, const QDateTime &now);

/// The bytes of one line, and back. Errors: Corrupt, for what is no line or does not fit its pseudonym.
base::Result<QByteArray> personBytes(const PersonLine &line);
base::Result<PersonLine> parsePerson(const QString &id, const QByteArray &bytes);

/// Who acted in a record, as far as the map tells.
struct RecordedActor {
    /// Pseudonym; empty in records of before there were any.
    QString id;
    /// Of somebody who was erased or whose line is not here: words for it.
    QString name;
    /// Empty of those.
    QString email;
    bool known = true;
    bool erased = false;
    /// What tells two people apart.
    QString identity() const { return email.isEmpty() ? id : email.toLower(); }
};

/// The map from pseudonyms to people. It can be changed; records cannot.
class People final
{
public:
    void put(const PersonLine &line) { m_lines.insert(line.id, line); }
    const QHash<QString, PersonLine> &lines() const { return m_lines; }
    const PersonLine *find(const QString &id) const;
    /// The oldest that is not erased.
    const PersonLine *byEmail(const QString &email) const;
    /// By name or e-mail address; of several the oldest.
    const PersonLine *byName(const QString &name) const;

    RecordedActor actor(const QString &id) const;
    /// Of records with pseudonyms and of those without.
    RecordedActor actorOf(const QJsonObject &record) const;
    /// The record with the actor's name and address in it, and the plan's author by name: to show, never to keep.
    QJsonObject named(const QJsonObject &record) const;

    /// Both maps: what one of them erased is gone, else the newer line stands.
    static People merged(const People &a, const People &b);
    bool operator==(const People &) const = default;

private:
    QHash<QString, PersonLine> m_lines;
};

} // namespace backflow::governance
