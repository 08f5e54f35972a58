#include "app/localorg/accesstables.h"

#include <QJsonArray>
#include <algorithm>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const OrgCore &org, QLatin1StringView type)
{
    QStringList names;
    for (const Component &component : org.catalog().components()) {
        if (component.key.type == type)
            names += component.key.fullName;
    }
    names.sort();
    return names;
}

} // namespace

QList<QJsonObject> loginHistory(OrgCore &org)
{
    QList<QJsonObject> rows;
    const QJsonArray trail = org.state().auditTrail();
    for (const auto &value : trail) {
        const QJsonObject row = value.toObject();
        rows.append({{u"Id"_s, u"0Ya"_s + row[u"Id"].toString().mid(3)},
                     {u"UserId"_s, row[u"CreatedById"]},
                     {u"LoginTime"_s, row[u"CreatedDate"]},
                     {u"LoginType"_s, u"Application"_s},
                     {u"LoginUrl"_s, u"login.example.test"_s},
                     {u"SourceIp"_s, u"192.0.2.10"_s},
                     {u"CountryIso"_s, u"US"_s},
                     {u"Status"_s, u"Success"_s},
                     {u"Application"_s, u"Browser"_s},
                     {u"Browser"_s, u"Firefox 145"_s},
                     {u"Platform"_s, u"Linux"_s}});
    }
    return rows;
}

QList<QJsonObject> permissionSetAssignments(OrgCore &org)
{
    QList<QJsonObject> rows;
    const QStringList sets = namesOf(org, "PermissionSet"_L1);
    qsizetype many = 0;
    for (const User &user : org.state().users()) {
        ++many;
        for (qsizetype at = 0; at < std::min(many, sets.size()); ++at)
            rows.append({{u"Id"_s, u"0Pa%1"_s.arg(rows.size() + 1, 12, 10, QLatin1Char('0'))},
                         {u"AssigneeId"_s, user.id},
                         {u"Assignee"_s, QJsonObject{{u"Username"_s, user.username}, {u"Name"_s, user.name}}},
                         {u"PermissionSet"_s, QJsonObject{{u"Name"_s, sets.at(at)}, {u"IsOwnedByProfile"_s, false}}}});
    }
    return rows;
}

QJsonObject profileOfUsers(OrgCore &org)
{
    const QStringList profiles = namesOf(org, "Profile"_L1);
    return {
        {u"Name"_s, profiles.contains(u"Admin"_s) ? u"System Administrator"_s : profiles.value(0, u"Standard User"_s)}};
}

} // namespace backflow::localorg
