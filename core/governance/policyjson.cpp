#include "core/governance/policyfile.h"

#include "core/base/canonicaljson.h"
#include "core/governance/compliancerule.h"
#include "core/governance/policyreader.h"
#include "core/ports/deployvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>
#include <algorithm>
#include <functional>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

/// A policy is small; more is not read.
constexpr qsizetype kMostBytes = 1024 * 1024;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

QStringList placesOf(PolicyReader &reader)
{
    QStringList where = reader.texts(u"where"_s, true);
    for (const QString &place : std::as_const(where)) {
        if (place != "*"_L1 && place != "own"_L1 && !tierFromName(place) &&
            !(place.startsWith(u'=') && place.size() > 1))
            reader.fail(u"where"_s,
                        Tr::tr("“%1” is no place: *, own, development, test, staging, production or =NAME").arg(place));
    }
    return where;
}

Right rightOf(PolicyReader &reader)
{
    Right right;
    const QStringList names = reader.texts(u"can"_s, true);
    for (const QString &name : names) {
        const auto capability = capabilityFromName(name);
        if (!capability || capability == Capability::Deploy)
            reader.fail(u"can"_s, Tr::tr("“%1” is nothing that can be allowed").arg(name));
        else
            right.can += *capability;
    }
    right.where = placesOf(reader);
    right.types = reader.texts(u"types"_s);
    right.except = reader.texts(u"except"_s);
    return right;
}

/// Everything refers to roles that are there, and somebody may change the policy.
void check(const PolicyFile &policy, PolicyReader &reader)
{
    QSet<QString> roles;
    for (const Role &role : policy.roles) {
        if (roles.contains(role.id))
            reader.fail(u"roles"_s, Tr::tr("two roles are called “%1”").arg(role.id));
        roles.insert(role.id);
    }
    const auto known = [&](const QStringList &ids, const QString &member) {
        for (const QString &id : ids) {
            if (!roles.contains(id))
                reader.fail(member, Tr::tr("there is no role “%1”").arg(id));
        }
    };
    known(policy.everyone, u"everyone"_s);
    QSet<QString> names;
    for (const Person &person : policy.people) {
        known(person.roles, u"people"_s);
        for (const QString &identity : person.emails + person.keys) {
            if (names.contains(identity.toLower()))
                reader.fail(u"people"_s, Tr::tr("“%1” belongs to two people").arg(identity));
            names.insert(identity.toLower());
        }
    }
    for (const ApprovalRule &rule : policy.approvals)
        known(rule.roles + rule.exempt, u"approvals"_s);
    for (const ViewRule &rule : policy.views)
        known(rule.roles, u"views"_s);
    for (const ComplianceRule &rule : policy.compliance)
        known(rule.override, u"compliance"_s);
    for (const ReleaseRule &rule : policy.releases)
        known(rule.roles, u"releases"_s);
    const bool governable = std::ranges::any_of(policy.people, [&policy](const Person &person) {
        return std::ranges::any_of(person.roles, [&policy](const QString &id) {
            const Role *role = policy.role(id);
            return role && std::ranges::any_of(role->rights, [](const Right &right) {
                       return right.can.contains(Capability::EditPolicy);
                   });
        });
    });
    if (!governable)
        reader.fail(u"people"_s,
                    Tr::tr("nobody could change this policy any more: somebody needs a role with edit-policy"));
}

PolicyFile policyOf(PolicyReader &reader)
{
    PolicyFile policy;
    if (reader.number(u"v"_s, 1) != 1)
        reader.fail(u"v"_s, Tr::tr("this policy was written by a newer Backflow"));
    policy.version = reader.number(u"version"_s, 1);
    policy.issued = reader.time(u"issued"_s, true);
    policy.expires = reader.time(u"expires"_s, false);
    policy.minimumClient = reader.text(u"minimumClient"_s, false);
    policy.note = reader.text(u"note"_s, false);
    policy.everyone = reader.texts(u"everyone"_s);
    policy.keysRequired = reader.flag(u"keysRequired"_s, false);
    policy.signedRecords = reader.flag(u"signedRecords"_s, false);
    reader.each(u"roles"_s, [&policy](PolicyReader &entry) {
        Role role{entry.text(u"id"_s), entry.text(u"title"_s, false), {}};
        entry.each(u"rights"_s, [&role](PolicyReader &right) { role.rights += rightOf(right); });
        policy.roles += role;
    });
    reader.each(u"people"_s, [&policy](PolicyReader &entry) {
        const QString name = entry.text(u"name"_s);
        const Person person{name, entry.texts(u"emails"_s), entry.texts(u"keys"_s), entry.texts(u"roles"_s),
                            entry.texts(u"own"_s)};
        if (person.emails.isEmpty() && person.keys.isEmpty())
            entry.fail(u"emails"_s, Tr::tr("a person needs an e-mail address or a key"));
        policy.people += person;
    });
    reader.each(u"approvals"_s, [&policy](PolicyReader &entry) {
        ApprovalRule rule{placesOf(entry), entry.texts(u"types"_s), int(entry.number(u"count"_s, 1)),
                          entry.texts(u"roles"_s, true), entry.texts(u"exempt"_s)};
        rule.fourEyes = entry.flag(u"fourEyes"_s, true);
        policy.approvals += rule;
    });
    reader.each(u"tests"_s, [&policy](PolicyReader &entry) {
        const TestRule rule{placesOf(entry), entry.text(u"level"_s)};
        if (!ports::testLevelFromName(rule.level))
            entry.fail(u"level"_s, Tr::tr("“%1” is no level of tests: NoTestRun, RunSpecifiedTests, RunRelevantTests, "
                                          "RunLocalTests or RunAllTestsInOrg")
                                       .arg(rule.level));
        policy.tests += rule;
    });
    reader.each(u"views"_s, [&policy](PolicyReader &entry) {
        policy.views += ViewRule{entry.texts(u"types"_s, true), entry.texts(u"roles"_s)};
    });
    reader.each(u"compliance"_s, [&policy](PolicyReader &entry) {
        const ComplianceRule rule{placesOf(entry), entry.text(u"atLeast"_s), entry.texts(u"rules"_s),
                                  entry.texts(u"override"_s)};
        if (!complianceSeverities().contains(rule.atLeast))
            entry.fail(u"atLeast"_s, Tr::tr("“%1” is not low, medium, high or critical").arg(rule.atLeast));
        policy.compliance += rule;
    });
    policy.complianceRules = reader.array(u"complianceRules"_s, false);
    reader.each(u"releases"_s, [&policy](PolicyReader &entry) {
        ReleaseRule rule{placesOf(entry), true, entry.texts(u"roles"_s)};
        const QString action = entry.text(u"action"_s);
        rule.blocks = action == "block"_L1;
        if (!rule.blocks && action != "warn"_L1)
            entry.fail(u"action"_s, Tr::tr("“%1” is nothing a rule for releases does: warn or block").arg(action));
        policy.releases += rule;
    });
    reader.each(u"anchors"_s, [&policy](PolicyReader &entry) {
        AnchorRule rule{entry.text(u"remote"_s)};
        if (!QUrl(rule.remote).password().isEmpty())
            entry.fail(u"remote"_s, Tr::tr("the address holds a password; everybody can read the policy"));
        const QString every = entry.text(u"every"_s);
        rule.every = every == "week"_L1 ? AnchorRule::Every::Week : AnchorRule::Every::Day;
        if (every != "week"_L1 && every != "day"_L1)
            entry.fail(u"every"_s, Tr::tr("“%1” is neither day nor week").arg(every));
        policy.anchors += rule;
    });
    reader.nothingElse();
    check(policy, reader);
    return policy;
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

void putTexts(QJsonObject &object, const QString &member, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(member, QJsonArray::fromStringList(texts));
}

QJsonObject jsonOf(const Right &right)
{
    QStringList names;
    for (const Capability capability : right.can)
        names += capabilityName(capability);
    QJsonObject json{{u"can"_s, QJsonArray::fromStringList(names)},
                     {u"where"_s, QJsonArray::fromStringList(right.where)}};
    putTexts(json, u"types"_s, right.types);
    putTexts(json, u"except"_s, right.except);
    return json;
}

QJsonObject jsonOf(const Role &role)
{
    QJsonArray rights;
    for (const Right &right : role.rights)
        rights.append(jsonOf(right));
    return {{u"id"_s, role.id}, {u"title"_s, role.title}, {u"rights"_s, rights}};
}

QJsonObject jsonOf(const Person &person)
{
    QJsonObject json{{u"name"_s, person.name}};
    putTexts(json, u"emails"_s, person.emails);
    putTexts(json, u"keys"_s, person.keys);
    putTexts(json, u"roles"_s, person.roles);
    putTexts(json, u"own"_s, person.own);
    return json;
}

QJsonObject jsonOf(const ApprovalRule &rule)
{
    QJsonObject json{{u"where"_s, QJsonArray::fromStringList(rule.where)},
                     {u"count"_s, rule.count},
                     {u"roles"_s, QJsonArray::fromStringList(rule.roles)},
                     {u"fourEyes"_s, rule.fourEyes}};
    putTexts(json, u"types"_s, rule.types);
    putTexts(json, u"exempt"_s, rule.exempt);
    return json;
}

QJsonObject jsonOf(const TestRule &rule)
{
    return {{u"where"_s, QJsonArray::fromStringList(rule.where)}, {u"level"_s, rule.level}};
}

QJsonObject jsonOf(const ViewRule &rule)
{
    return {{u"types"_s, QJsonArray::fromStringList(rule.types)}, {u"roles"_s, QJsonArray::fromStringList(rule.roles)}};
}

QJsonObject jsonOf(const ComplianceRule &rule)
{
    QJsonObject json{{u"where"_s, QJsonArray::fromStringList(rule.where)}, {u"atLeast"_s, rule.atLeast}};
    putTexts(json, u"rules"_s, rule.rules);
    putTexts(json, u"override"_s, rule.override);
    return json;
}

QJsonObject jsonOf(const ReleaseRule &rule)
{
    QJsonObject json{{u"where"_s, QJsonArray::fromStringList(rule.where)},
                     {u"action"_s, rule.blocks ? u"block"_s : u"warn"_s}};
    putTexts(json, u"roles"_s, rule.roles);
    return json;
}

QJsonObject jsonOf(const AnchorRule &rule)
{
    return {{u"remote"_s, rule.remote}, {u"every"_s, rule.every == AnchorRule::Every::Week ? u"week"_s : u"day"_s}};
}

template <class Values>
QJsonArray listOf(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(jsonOf(value));
    return array;
}

QJsonObject jsonOf(const PolicyFile &policy)
{
    QJsonObject json{{u"v"_s, 1},
                     {u"version"_s, policy.version},
                     {u"issued"_s, utc(policy.issued)},
                     {u"keysRequired"_s, policy.keysRequired},
                     {u"signedRecords"_s, policy.signedRecords},
                     {u"roles"_s, listOf(policy.roles)},
                     {u"people"_s, listOf(policy.people)},
                     {u"approvals"_s, listOf(policy.approvals)},
                     {u"tests"_s, listOf(policy.tests)},
                     {u"views"_s, listOf(policy.views)}};
    putTexts(json, u"everyone"_s, policy.everyone);
    if (!policy.compliance.isEmpty())
        json.insert(u"compliance"_s, listOf(policy.compliance));
    if (!policy.complianceRules.isEmpty())
        json.insert(u"complianceRules"_s, policy.complianceRules);
    // Only where there are some: who has an older Backflow can go on reading the others.
    if (!policy.releases.isEmpty())
        json.insert(u"releases"_s, listOf(policy.releases));
    if (!policy.anchors.isEmpty())
        json.insert(u"anchors"_s, listOf(policy.anchors));
    if (policy.expires.isValid())
        json.insert(u"expires"_s, utc(policy.expires));
    if (!policy.minimumClient.isEmpty())
        json.insert(u"minimumClient"_s, policy.minimumClient);
    if (!policy.note.isEmpty())
        json.insert(u"note"_s, policy.note);
    return json;
}

} // namespace

base::Result<QByteArray> policyBytes(const PolicyFile &policy)
{
    return base::canonicalJson(jsonOf(policy));
}

base::Result<QByteArray> policyForEditing(const PolicyFile &policy)
{
    return QJsonDocument(jsonOf(policy)).toJson(QJsonDocument::Indented);
}

base::Result<PolicyFile> parsePolicy(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return base::failure(base::Errc::TooLarge, Tr::tr("The policy is larger than 1 MB and was not read."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        const qsizetype line = bytes.left(error.offset).count('\n') + 1;
        return base::failure(base::Errc::Malformed,
                             Tr::tr("The policy cannot be read: line %1: %2").arg(line).arg(error.errorString()));
    }
    std::optional<QString> wrong;
    PolicyReader reader(document.object(), {}, wrong);
    PolicyFile policy = policyOf(reader);
    if (wrong)
        return base::failure(base::Errc::InvalidInput, Tr::tr("The policy is not what it must be. %1.").arg(*wrong));
    return policy;
}

} // namespace backflow::governance
