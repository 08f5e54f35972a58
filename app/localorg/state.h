#pragma once

#include "core/base/result.h"
#include "core/model/componentkey.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>

namespace backflow::localorg {

/// An 18-character id out of its first 15 (the three last tell upper from lower case).
QString id18(const QString &id15);
/// True when two ids of 15 or 18 characters name the same record.
bool sameId(const QString &a, const QString &b);
/// ISO 8601 with milliseconds and `Z`, as the SOAP API writes times.
QString isoTime(const QDateTime &time);
/// The same with `+0000`, as the REST API writes them.
QString restTime(const QDateTime &time);

struct User {
    QString id;
    QString username;
    QString name;
};

/// Who made and last changed a component, and when.
struct Stamp {
    QString id;
    QDateTime createdAt;
    QString createdBy;
    QDateTime modifiedAt;
    QString modifiedBy;
};

/// What an org knows beyond its files; kept in `.localorg/state.json`, so that a restart forgets nothing.
class State final
{
public:
    /// Reads the file, or begins anew when there is none. Errors: Malformed, Io.
    static base::Result<State> load(const QString &path, const QString &username, const QString &userFullName);
    base::Result<> save() const;

    /// A new record id of 18 characters.
    QString newId(const QString &prefix);
    const User &owner() const { return m_users.constFirst(); }
    const QList<User> &users() const { return m_users; }
    const User *userById(const QString &id) const;
    const User *userByName(const QString &username) const;
    /// The user of that name, made when there is none.
    const User &ensureUser(const QString &username, const QString &fullName = {});

    const Stamp *stamp(const model::ComponentKey &key) const;
    /// Records a change. `key` names the component as its files carry it.
    void touch(const model::ComponentKey &key, const QString &userId, const QDateTime &at);
    /// First sight of a component that was there before anybody looked: no change is recorded.
    void adopt(const model::ComponentKey &key, const QDateTime &at);
    void remove(const model::ComponentKey &key, const QString &userId, const QDateTime &at);

    const QMap<QString, QJsonObject> &sourceMembers() const { return m_sourceMembers; }
    const QJsonArray &auditTrail() const { return m_auditTrail; }
    /// Rows of Tooling DeployRequest by id, newest last.
    QJsonArray deployRequests;
    /// Of a production org: rows of SandboxInfo and SandboxProcess, oldest first.
    QJsonArray sandboxInfos;
    QJsonArray sandboxProcesses;
    /// Refresh token → user id.
    QHash<QString, QString> refreshTokens;
    /// Records of business data by object name, which queries and bulk jobs see.
    QJsonObject records;

private:
    void addMember(const model::ComponentKey &key, const QString &userId, const QDateTime &at, bool obsolete,
                   bool isNew);
    void addAudit(const QString &action, const model::ComponentKey &key, const QString &userId, const QDateTime &at);
    void read(const QJsonObject &json);

    QString m_path;
    // The first thousand are left to records every org begins with.
    qint64 m_nextId = 1000;
    qint64 m_revision = 0;
    QList<User> m_users;
    QHash<model::ComponentKey, Stamp> m_stamps;
    QMap<QString, QJsonObject> m_sourceMembers;
    QJsonArray m_auditTrail;
};

} // namespace backflow::localorg
