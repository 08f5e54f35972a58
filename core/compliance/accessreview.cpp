// Who the users of an org are, and that somebody looked at what they may do.
#include "core/compliance/accessjson.h"
#include "core/governance/auditchain.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <algorithm>

namespace backflow::compliance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(compliance)
};

constexpr QLatin1StringView kPeople("access-people");
constexpr QLatin1StringView kReview("access-review");
constexpr qsizetype kNoteLength = 500;

QString packed(const QJsonObject &json)
{
    return QString::fromLatin1(qCompress(QJsonDocument(json).toJson(QJsonDocument::Compact), 1).toBase64());
}

QJsonObject unpacked(const QString &text)
{
    return QJsonDocument::fromJson(qUncompress(QByteArray::fromBase64(text.toLatin1()))).object();
}

QDateTime timeOf(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::UTC) : QDateTime();
}

QString textIn(const QJsonObject &row, QLatin1StringView parent, QLatin1StringView field)
{
    return row.value(parent).toObject().value(field).toString();
}

/// Files of the profiles that every org has are called otherwise than the profiles. Source: Metadata API, Profile.
QString fileNameOf(const QString &profile)
{
    static const QHash<QString, QString> kNames{{u"System Administrator"_s, u"Admin"_s},
                                                {u"Standard User"_s, u"Standard"_s},
                                                {u"Read Only"_s, u"ReadOnly"_s},
                                                {u"Solution Manager"_s, u"SolutionManager"_s},
                                                {u"Marketing User"_s, u"MarketingProfile"_s},
                                                {u"Contract Manager"_s, u"ContractManager"_s}};
    return kNames.value(profile, profile);
}

/// Permission sets that come by a group are assigned one by one, too; profiles own one that has no name of its own.
QList<AccessAssignment> assignmentsOf(const QList<QJsonObject> &users, const QList<QJsonObject> &sets)
{
    QList<AccessAssignment> all;
    QHash<QString, QString> names;
    for (const QJsonObject &user : users) {
        const QString username = user.value("Username"_L1).toString();
        names.insert(username, user.value("Name"_L1).toString());
        if (const QString profile = textIn(user, "Profile"_L1, "Name"_L1); !profile.isEmpty())
            all += AccessAssignment{username, names.value(username), {u"Profile"_s, fileNameOf(profile)}};
    }
    for (const QJsonObject &row : sets) {
        const QString username = textIn(row, "Assignee"_L1, "Username"_L1);
        const QString set = textIn(row, "PermissionSet"_L1, "Name"_L1);
        const bool ofProfile = row.value("PermissionSet"_L1).toObject().value("IsOwnedByProfile"_L1).toBool();
        if (names.contains(username) && !ofProfile && !set.isEmpty())
            all += AccessAssignment{username, names.value(username), {u"PermissionSet"_s, set}};
    }
    std::ranges::sort(all);
    const auto twice = std::ranges::unique(all);
    all.erase(twice.begin(), twice.end());
    return all;
}

} // namespace

QJsonObject accessJson(const AccessState &state)
{
    QJsonArray grants;
    for (const AccessGrant &grant : state.grants)
        grants.append(QJsonArray{grant.holder.type, grant.holder.fullName, grant.subject, grant.rights});
    QJsonArray assignments;
    for (const AccessAssignment &one : state.assignments)
        assignments.append(QJsonArray{one.username, one.person, one.holder.type, one.holder.fullName});
    return {{u"grants"_s, grants}, {u"assignments"_s, assignments}};
}

AccessState accessFrom(const QJsonObject &json)
{
    AccessState state;
    const QJsonArray grants = json.value("grants"_L1).toArray();
    for (const QJsonValue &value : grants) {
        const QJsonArray row = value.toArray();
        state.grants +=
            AccessGrant{{row.at(0).toString(), row.at(1).toString()}, row.at(2).toString(), row.at(3).toString()};
    }
    const QJsonArray assignments = json.value("assignments"_L1).toArray();
    for (const QJsonValue &value : assignments) {
        const QJsonArray row = value.toArray();
        state.assignments +=
            AccessAssignment{row.at(0).toString(), row.at(1).toString(), {row.at(2).toString(), row.at(3).toString()}};
    }
    return state;
}

base::Result<KeptPeople> keptPeople(ports::JournalStore &journal, const model::Environment &environment)
{
    const auto json = journal.draft(kPeople, environment.slug());
    if (!json && json.error().code == base::Errc::NotFound)
        return KeptPeople{};
    if (!json)
        return base::failure(json);
    return KeptPeople{accessFrom(unpacked(json->value("people"_L1).toString())).assignments,
                      timeOf(json->value("at"_L1))};
}

base::Result<QList<AccessAssignment>> readPeople(const ports::Backends &backends, const model::Environment &environment,
                                                 async::Monitor &monitor)
{
    const auto gateway = backends.gateway(environment);
    if (!gateway)
        return base::failure(gateway);
    monitor.say(Tr::tr("Reading who may work in %1").arg(environment.name));
    const auto users =
        (*gateway)->query(u"SELECT Id, Name, Username, Profile.Name FROM User WHERE IsActive = true"_s, false, monitor);
    if (!users)
        return base::failure(users);
    const auto sets = (*gateway)->query(u"SELECT Id, Assignee.Username, PermissionSet.Name, "
                                        "PermissionSet.IsOwnedByProfile FROM PermissionSetAssignment"_s,
                                        false, monitor);
    if (!sets)
        return base::failure(sets);
    AccessState state;
    state.assignments = assignmentsOf(*users, *sets);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto kept = (*journal)->putDraft(
        kPeople, environment.slug(),
        {{u"at"_s, backends.clock().now().toMSecsSinceEpoch()}, {u"people"_s, packed(accessJson(state))}});
    if (!kept)
        return base::failure(kept);
    return state.assignments;
}

base::Result<AccessReview> signOff(const ports::Backends &backends, const model::Environment &environment,
                                   const QString &hash, const QString &note, async::Monitor &monitor)
{
    auto state = accessOf(backends, environment, monitor);
    if (!state)
        return base::failure(state);
    if (state->hash() != hash)
        return base::failure(
            base::Errc::Conflict,
            Tr::tr("What people may do in %1 has changed since you looked. Look at it again.").arg(environment.name));
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto last = lastReview(**journal, environment);
    if (!last)
        return base::failure(last);
    AccessReview review{backends.personName(), backends.clock().now(), note.trimmed(), {}, *std::move(state)};
    governance::AuditEntry entry;
    entry.action = u"access.review"_s;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = review.at;
    entry.details = {{u"to"_s, QJsonObject{{u"env"_s, environment.name}}},
                     {u"commit"_s, review.state.commit},
                     {u"access"_s, hash},
                     {u"grants"_s, review.state.grants.size()},
                     {u"assignments"_s, review.state.assignments.size()}};
    if (*last)
        entry.details.insert(u"changes"_s, accessChanges((*last)->state, review.state).size());
    if (!review.note.isEmpty())
        entry.details.insert(u"reason"_s, review.note.left(kNoteLength));
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto record = governance::appendAudit(**repository, entry, monitor);
    if (!record)
        return base::failure(record);
    review.record = record->id;
    QJsonObject json{{u"by"_s, review.by},
                     {u"at"_s, review.at.toMSecsSinceEpoch()},
                     {u"note"_s, review.note},
                     {u"record"_s, review.record},
                     {u"commit"_s, review.state.commit},
                     {u"access"_s, packed(accessJson(review.state))}};
    if (review.state.peopleAt.isValid())
        json.insert(u"peopleAt"_s, review.state.peopleAt.toMSecsSinceEpoch());
    if (review.state.takenAt.isValid())
        json.insert(u"takenAt"_s, review.state.takenAt.toMSecsSinceEpoch());
    if (const auto kept = (*journal)->putDraft(kReview, environment.slug(), json); !kept)
        return base::failure(kept);
    return review;
}

base::Result<std::optional<AccessReview>> lastReview(ports::JournalStore &journal,
                                                     const model::Environment &environment)
{
    const auto json = journal.draft(kReview, environment.slug());
    if (!json && json.error().code == base::Errc::NotFound)
        return std::nullopt;
    if (!json)
        return base::failure(json);
    AccessReview review;
    review.by = json->value("by"_L1).toString();
    review.at = timeOf(json->value("at"_L1));
    review.note = json->value("note"_L1).toString();
    review.record = json->value("record"_L1).toString();
    review.state = accessFrom(unpacked(json->value("access"_L1).toString()));
    review.state.environment = environment.name;
    review.state.commit = json->value("commit"_L1).toString();
    review.state.peopleAt = timeOf(json->value("peopleAt"_L1));
    review.state.takenAt = timeOf(json->value("takenAt"_L1));
    return review;
}

} // namespace backflow::compliance
