#include "app/localorg/state.h"

#include "app/localorg/layout.h"
#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <utility>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

QString idPrefix(const QString &type)
{
    static const QHash<QString, QString> known{
        {u"ApexClass"_s, u"01p"_s},    {u"ApexTrigger"_s, u"01q"_s},       {u"ApexPage"_s, u"066"_s},
        {u"Layout"_s, u"00h"_s},       {u"Profile"_s, u"00e"_s},           {u"PermissionSet"_s, u"0PS"_s},
        {u"CustomField"_s, u"00N"_s},  {u"CustomObject"_s, u"01I"_s},      {u"Flow"_s, u"301"_s},
        {u"FlexiPage"_s, u"0M0"_s},    {u"CustomLabel"_s, u"101"_s},       {u"CustomTab"_s, u"01r"_s},
        {u"RecordType"_s, u"012"_s},   {u"ValidationRule"_s, u"03d"_s},    {u"Report"_s, u"00O"_s},
        {u"Dashboard"_s, u"01Z"_s},    {u"EmailTemplate"_s, u"00X"_s},     {u"StaticResource"_s, u"081"_s},
        {u"ListView"_s, u"00B"_s},     {u"CustomApplication"_s, u"02u"_s}, {u"LightningComponentBundle"_s, u"0Rb"_s},
        {u"ApexComponent"_s, u"099"_s}};
    return known.value(type, u"0LO"_s);
}

QJsonObject toJson(const Stamp &stamp)
{
    return {{u"id"_s, stamp.id},
            {u"createdAt"_s, isoTime(stamp.createdAt)},
            {u"createdBy"_s, stamp.createdBy},
            {u"modifiedAt"_s, isoTime(stamp.modifiedAt)},
            {u"modifiedBy"_s, stamp.modifiedBy}};
}

Stamp stampOf(const QJsonObject &json)
{
    return {json[u"id"].toString(), QDateTime::fromString(json[u"createdAt"].toString(), Qt::ISODateWithMs),
            json[u"createdBy"].toString(), QDateTime::fromString(json[u"modifiedAt"].toString(), Qt::ISODateWithMs),
            json[u"modifiedBy"].toString()};
}

} // namespace

QString id18(const QString &id15)
{
    static constexpr QLatin1StringView kAlphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345");
    if (id15.size() != 15)
        return id15;
    QString id = id15;
    for (int chunk = 0; chunk < 3; ++chunk) {
        int bits = 0;
        for (int i = 0; i < 5; ++i) {
            const QChar c = id15.at(chunk * 5 + i);
            bits |= (c >= u'A' && c <= u'Z' ? 1 : 0) << i;
        }
        id += kAlphabet.at(bits);
    }
    return id;
}

bool sameId(const QString &a, const QString &b)
{
    return a.size() >= 15 && b.size() >= 15 && QStringView(a).first(15) == QStringView(b).first(15);
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString restTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + "+0000"_L1;
}

base::Result<State> State::load(const QString &path, const QString &username, const QString &userFullName)
{
    State state;
    state.m_path = path;
    if (QFileInfo::exists(path)) {
        const auto bytes = base::readWhole(path);
        if (!bytes)
            return base::failure(bytes);
        const QJsonDocument document = QJsonDocument::fromJson(*bytes);
        if (!document.isObject())
            return base::failure(base::Errc::Malformed,
                                 QCoreApplication::translate(
                                     "backflow::localorg", "%1 is damaged. Remove it to let the local org begin anew.")
                                     .arg(path));
        state.read(document.object());
    }
    if (state.m_users.isEmpty()) {
        state.m_users.append({id18(u"005000000000001"_s), username, userFullName});
        state.records = {
            {u"Account"_s, QJsonArray{QJsonObject{{u"Id"_s, id18(u"001000000000001"_s)}, {u"Name"_s, u"Acme"_s}},
                                      QJsonObject{{u"Id"_s, id18(u"001000000000002"_s)}, {u"Name"_s, u"Globex"_s}}}}};
    }
    return state;
}

void State::read(const QJsonObject &json)
{
    m_nextId = json[u"nextId"].toInteger(m_nextId);
    m_revision = json[u"revision"].toInteger();
    const QJsonArray users = json[u"users"].toArray();
    for (const auto &user : users)
        m_users.append({user[u"id"].toString(), user[u"username"].toString(), user[u"name"].toString()});
    const QJsonObject stamps = json[u"components"].toObject();
    for (auto it = stamps.begin(); it != stamps.end(); ++it) {
        if (const auto key = ComponentKey::fromString(it.key()))
            m_stamps.insert(*key, stampOf(it.value().toObject()));
    }
    const QJsonObject members = json[u"sourceMembers"].toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        m_sourceMembers.insert(it.key(), it.value().toObject());
    m_auditTrail = json[u"auditTrail"].toArray();
    deployRequests = json[u"deployRequests"].toArray();
    sandboxInfos = json[u"sandboxInfos"].toArray();
    sandboxProcesses = json[u"sandboxProcesses"].toArray();
    records = json[u"records"].toObject();
    const QJsonObject tokens = json[u"refreshTokens"].toObject();
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        refreshTokens.insert(it.key(), it.value().toString());
}

base::Result<> State::save() const
{
    QJsonArray users;
    for (const User &user : m_users)
        users.append(QJsonObject{{u"id"_s, user.id}, {u"username"_s, user.username}, {u"name"_s, user.name}});
    QJsonObject stamps;
    for (auto it = m_stamps.cbegin(); it != m_stamps.cend(); ++it)
        stamps.insert(it.key().toString(), toJson(it.value()));
    QJsonObject members;
    for (auto it = m_sourceMembers.cbegin(); it != m_sourceMembers.cend(); ++it)
        members.insert(it.key(), it.value());
    QJsonObject tokens;
    for (auto it = refreshTokens.cbegin(); it != refreshTokens.cend(); ++it)
        tokens.insert(it.key(), it.value());
    const QJsonObject json{{u"nextId"_s, m_nextId},
                           {u"revision"_s, m_revision},
                           {u"users"_s, users},
                           {u"components"_s, stamps},
                           {u"sourceMembers"_s, members},
                           {u"auditTrail"_s, m_auditTrail},
                           {u"deployRequests"_s, deployRequests},
                           {u"sandboxInfos"_s, sandboxInfos},
                           {u"sandboxProcesses"_s, sandboxProcesses},
                           {u"records"_s, records},
                           {u"refreshTokens"_s, tokens}};
    return base::writeDurably(m_path, QJsonDocument(json).toJson(QJsonDocument::Indented));
}

QString State::newId(const QString &prefix)
{
    static constexpr QLatin1StringView kDigits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    QString number;
    for (qint64 n = m_nextId++; n > 0; n /= kDigits.size())
        number.prepend(QChar(kDigits.at(n % kDigits.size())));
    return id18(prefix + number.rightJustified(12, u'0'));
}

const User *State::userById(const QString &id) const
{
    for (const User &user : m_users) {
        if (sameId(user.id, id))
            return &user;
    }
    return nullptr;
}

const User *State::userByName(const QString &username) const
{
    for (const User &user : m_users) {
        if (user.username.compare(username, Qt::CaseInsensitive) == 0)
            return &user;
    }
    return nullptr;
}

const User &State::ensureUser(const QString &username, const QString &fullName)
{
    if (const User *known = userByName(username))
        return *known;
    m_users.append({newId(u"005"_s), username, fullName.isEmpty() ? username.section(u'@', 0, 0) : fullName});
    return m_users.constLast();
}

const Stamp *State::stamp(const ComponentKey &key) const
{
    const auto it = m_stamps.constFind(key);
    return it == m_stamps.cend() ? nullptr : &*it;
}

void State::adopt(const ComponentKey &key, const QDateTime &at)
{
    if (!m_stamps.contains(key))
        m_stamps.insert(key, {newId(idPrefix(key.type)), at, owner().id, at, owner().id});
}

void State::touch(const ComponentKey &key, const QString &userId, const QDateTime &at)
{
    const bool isNew = !m_stamps.contains(key);
    Stamp &stamp = m_stamps[key];
    if (isNew) {
        stamp.id = newId(idPrefix(key.type));
        stamp.createdAt = at;
        stamp.createdBy = userId;
    }
    stamp.modifiedAt = at;
    stamp.modifiedBy = userId;
    addMember(key, userId, at, false, isNew);
    addAudit(isNew ? u"created"_s : u"changed"_s, key, userId, at);
}

void State::remove(const ComponentKey &key, const QString &userId, const QDateTime &at)
{
    m_stamps.remove(key);
    addMember(key, userId, at, true, false);
    addAudit(u"deleted"_s, key, userId, at);
}

void State::addMember(const ComponentKey &key, const QString &userId, const QDateTime &at, bool obsolete, bool isNew)
{
    QJsonObject &row = m_sourceMembers[key.toString()];
    if (row.isEmpty())
        row[u"Id"_s] = newId(u"0MZ"_s);
    row[u"MemberIdOrName"_s] = stamp(key) ? stamp(key)->id : key.fullName;
    row[u"MemberType"_s] = key.type;
    row[u"MemberName"_s] = key.fullName;
    row[u"IsNameObsolete"_s] = obsolete;
    row[u"RevisionCounter"_s] = ++m_revision;
    row[u"RevisionNum"_s] = m_revision;
    row[u"IsNewMember"_s] = isNew;
    row[u"ChangedBy"_s] = userId;
    row[u"LastModifiedDate"_s] = restTime(at);
}

void State::addAudit(const QString &action, const ComponentKey &key, const QString &userId, const QDateTime &at)
{
    const User *user = userById(userId);
    m_auditTrail.append(QJsonObject{{u"Id"_s, newId(u"0Ym"_s)},
                                    {u"Action"_s, QString(action + key.type)},
                                    {u"Section"_s, key.type},
                                    {u"Display"_s, u"%1 %2 %3"_s.arg(action, key.type, key.fullName)},
                                    {u"CreatedDate"_s, restTime(at)},
                                    {u"CreatedById"_s, userId},
                                    {u"CreatedByContext"_s, QJsonValue()},
                                    {u"CreatedByIssuer"_s, QJsonValue()},
                                    {u"DelegateUser"_s, QJsonValue()},
                                    {u"ResponsibleNamespacePrefix"_s, QJsonValue()},
                                    {u"CreatedBy"_s, QJsonObject{{u"Name"_s, user ? user->name : QString()},
                                                                 {u"Username"_s, user ? user->username : QString()}}}});
}

} // namespace backflow::localorg
