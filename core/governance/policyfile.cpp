#include "core/governance/policyfile.h"

#include "core/model/environment.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

QList<Capability> seeing()
{
    return {Capability::ViewHistory, Capability::ExportAudit, Capability::VerifyAudit, Capability::Compare};
}

QList<Capability> preparing()
{
    return {Capability::ViewHistory,     Capability::VerifyAudit, Capability::Compare,    Capability::Plan,
            Capability::ResolveConflict, Capability::CancelOwn,   Capability::PushBranch, Capability::SupportBundle};
}

Role viewer()
{
    return {u"viewer"_s, Tr::tr("Viewer and auditor"), {{seeing(), {u"*"_s}}}};
}

/// Development at will; test after somebody agreed (the approval rule); nothing above until it is granted.
Role admin()
{
    QList<Capability> administering = preparing();
    administering << Capability::ExportAudit << Capability::CancelAny << Capability::BreakLock << Capability::ConnectOrg
                  << Capability::RemoveOrg << Capability::EditPipeline << Capability::EditPolicy
                  << Capability::ManageRoles << Capability::RunScheduled << Capability::ChangeRetention
                  << Capability::Retrieve << Capability::Validate << Capability::ApprovePlan;
    return {u"admin"_s,
            Tr::tr("Admin"),
            {{administering, {u"*"_s}},
             {{Capability::DeployLower, Capability::RollBack}, {u"development"_s, u"test"_s}},
             {{Capability::RefreshSandbox, Capability::MaskData}, {u"development"_s, u"test"_s, u"staging"_s}}}};
}

Role developer()
{
    return {u"developer"_s,
            Tr::tr("Developer"),
            {{preparing(), {u"*"_s}},
             {{Capability::Retrieve, Capability::Validate}, {u"development"_s, u"test"_s}},
             {{Capability::ConnectOrg}, {u"own"_s}},
             {{Capability::DeployLower, Capability::RollBack}, {u"own"_s, u"test"_s}},
             {{Capability::RefreshSandbox, Capability::MaskData}, {u"own"_s}}}};
}

Role releaseManager()
{
    QList<Capability> releasing = preparing();
    releasing << Capability::ExportAudit << Capability::CancelAny << Capability::BreakLock << Capability::Retrieve
              << Capability::Validate << Capability::ApprovePlan << Capability::RunScheduled << Capability::DeployLower
              << Capability::DeployUpper << Capability::RollBack;
    return {u"release-manager"_s,
            Tr::tr("Release manager"),
            {{releasing, {u"*"_s}},
             {{Capability::RefreshSandbox, Capability::MaskData}, {u"development"_s, u"test"_s, u"staging"_s}}}};
}

} // namespace

const Role *PolicyFile::role(const QString &id) const
{
    const auto found = std::ranges::find(roles, id, &Role::id);
    return found == roles.end() ? nullptr : &*found;
}

const Person *PolicyFile::person(const QString &key, const QString &email) const
{
    if (!key.isEmpty()) {
        for (const Person &person : people) {
            if (person.keys.contains(key))
                return &person;
        }
    }
    for (const Person &person : people) {
        if (person.emails.contains(email, Qt::CaseInsensitive))
            return &person;
    }
    return nullptr;
}

QStringList PolicyFile::holders(const QStringList &wanted) const
{
    QStringList names;
    for (const Person &person : people) {
        if (std::ranges::any_of(person.roles, [&wanted](const QString &role) { return wanted.contains(role); }))
            names += person.name;
    }
    return names;
}

PolicyFile startingPolicy(const Person &first, const QDateTime &now)
{
    PolicyFile policy;
    policy.issued = now.toUTC();
    policy.roles = {viewer(), admin(), developer(), releaseManager()};
    policy.people = {first};
    if (!policy.people.front().roles.contains(u"admin"_s))
        policy.people.front().roles += u"admin"_s;
    policy.everyone = {u"viewer"_s};
    const QStringList releasers{u"release-manager"_s};
    policy.approvals = {{{u"test"_s}, {}, 1, releasers, releasers}, {{u"production"_s}, {}, 1, releasers}};
    return policy;
}

bool reaches(const QStringList &where, const model::Environment &environment, const Person *person)
{
    return std::ranges::any_of(where, [&](const QString &place) {
        if (place == "*"_L1 || place == tierName(tierOf(environment)))
            return true;
        if (place == "own"_L1)
            return person && person->own.contains(environment.name, Qt::CaseInsensitive);
        return place.startsWith(u'=') &&
               QStringView(place).sliced(1).compare(environment.name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace backflow::governance
