#include "core/compliance/access.h"

#include "core/base/canonicaljson.h"
#include "core/compliance/accessjson.h"
#include "core/compliance/gate.h"
#include "core/snapshot/snapshots.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace backflow::compliance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(compliance)
};

/// Element of objectPermissions → word, in the order in which rights grow.
struct ObjectRight {
    const char *element;
    const char *name;
};
constexpr ObjectRight kObjectRights[] = {{"allowRead", "read"},         {"allowCreate", "create"},
                                         {"allowEdit", "edit"},         {"allowDelete", "delete"},
                                         {"viewAllRecords", "viewAll"}, {"modifyAllRecords", "modifyAll"}};

QString rightWords(const QString &name)
{
    if (name == "read"_L1)
        return Tr::tr("read");
    if (name == "create"_L1)
        return Tr::tr("create");
    if (name == "edit"_L1)
        return Tr::tr("edit");
    if (name == "delete"_L1)
        return Tr::tr("delete");
    return name == "viewAll"_L1 ? Tr::tr("view all") : Tr::tr("modify all");
}

QString childText(const xml::Node &node, const char *name)
{
    for (xml::Node child = node.firstElement(); !child.isNull(); child = child.nextElement()) {
        if (child.name() == name)
            return child.text().trimmed();
    }
    return {};
}

void takeGrants(QList<AccessGrant> &grants, const model::ComponentKey &holder, const xml::Node &root)
{
    for (xml::Node entry = root.firstElement(); !entry.isNull(); entry = entry.nextElement()) {
        if (entry.name() == "userPermissions" && childText(entry, "enabled") == "true"_L1)
            grants += AccessGrant{holder, childText(entry, "name"), {}};
        if (entry.name() != "objectPermissions")
            continue;
        QStringList rights;
        for (const ObjectRight &right : kObjectRights) {
            if (childText(entry, right.element) == "true"_L1)
                rights += QString::fromLatin1(right.name);
        }
        if (!rights.isEmpty())
            grants += AccessGrant{holder, childText(entry, "object"), rights.join(u' ')};
    }
}

QString holderWords(const model::ComponentKey &holder)
{
    return holder.type == "Profile"_L1 ? Tr::tr("profile %1").arg(holder.fullName)
                                       : Tr::tr("permission set %1").arg(holder.fullName);
}

/// User permissions that a critical or high rule of Backflow speaks of.
const QSet<QString> &powerfulPermissions()
{
    static const QSet<QString> kNames = [] {
        QSet<QString> names;
        for (const Rule &rule : builtInRules()) {
            if (rule.severity < Severity::High || rule.each != QList<QByteArray>{"userPermissions"} ||
                !rule.when.isEmpty())
                continue;
            for (const Condition &condition : rule.broken) {
                if (condition.path == QList<QByteArray>{"name"})
                    names.unite(QSet<QString>(condition.texts.begin(), condition.texts.end()));
            }
        }
        return names;
    }();
    return kNames;
}

} // namespace

QString AccessGrant::words() const
{
    if (rights.isEmpty())
        return permissionWords(subject);
    QStringList words;
    const QStringList names = rights.split(u' ');
    for (const QString &name : names)
        words += rightWords(name);
    return Tr::tr("%1: %2").arg(subject, words.join(u", "_s));
}

QString AccessState::hash() const
{
    return base::sha256Name(base::canonicalJson(accessJson(*this)).value_or(QByteArray()));
}

bool isPowerful(const AccessGrant &grant)
{
    return grant.rights.isEmpty() ? powerfulPermissions().contains(grant.subject)
                                  : grant.rights.contains("modifyAll"_L1);
}

base::Result<AccessState> accessOf(const ports::Backends &backends, const model::Environment &environment,
                                   async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto snapshot = snapshot::latest(**repository, environment);
    if (!snapshot)
        return base::failure(snapshot);
    AccessState state;
    state.environment = environment.name;
    if (const auto &commit = (*snapshot)->commit()) {
        state.commit = commit->toString();
        if (const auto info = (*repository)->commitInfo(*commit))
            state.takenAt = info->when;
    }
    for (const model::SnapshotEntry &entry : (*snapshot)->entries()) {
        if (entry.key.type != "Profile"_L1 && entry.key.type != "PermissionSet"_L1)
            continue;
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        for (const model::Part &part : entry.parts) {
            const auto bytes = (*repository)->content(part.content);
            if (!bytes)
                return base::failure(bytes);
            const auto document = xml::Document::parse(*bytes);
            if (!document)
                return base::failure(document.error().code, Tr::tr("%1: %2").arg(part.path, document.error().message));
            takeGrants(state.grants, entry.key, document->root());
        }
    }
    std::ranges::sort(state.grants);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto people = keptPeople(**journal, environment);
    if (!people)
        return base::failure(people);
    state.assignments = people->assignments;
    state.peopleAt = people->at;
    return state;
}

QList<AccessChange> accessChanges(const AccessState &before, const AccessState &after)
{
    QList<AccessChange> changes;
    QSet<model::ComponentKey> powerful;
    for (const AccessGrant &grant : before.grants + after.grants) {
        if (isPowerful(grant))
            powerful.insert(grant.holder);
    }
    const auto tell = [&](const AccessState &from, const AccessState &to, bool added) {
        for (const AccessGrant &grant : to.grants) {
            if (!std::ranges::binary_search(from.grants, grant))
                changes += AccessChange{added,
                                        (added ? Tr::tr("New: %1 gives %2") : Tr::tr("Gone: %1 gave %2"))
                                            .arg(holderWords(grant.holder), grant.words()),
                                        added && isPowerful(grant)};
        }
        // Where nobody read the users before, all of them would seem to be new.
        if (!before.peopleAt.isValid() || !after.peopleAt.isValid())
            return;
        for (const AccessAssignment &one : to.assignments) {
            if (!std::ranges::binary_search(from.assignments, one))
                changes += AccessChange{added,
                                        (added ? Tr::tr("New: %1 has %2") : Tr::tr("Gone: %1 had %2"))
                                            .arg(one.person, holderWords(one.holder)),
                                        added && powerful.contains(one.holder)};
        }
    };
    tell(before, after, true);
    tell(after, before, false);
    std::ranges::stable_partition(changes, &AccessChange::powerful);
    return changes;
}

QStringList unusedPowerful(const AccessState &state)
{
    if (!state.peopleAt.isValid())
        return {};
    QStringList names;
    for (const AccessGrant &grant : state.grants) {
        const bool given = std::ranges::any_of(
            state.assignments, [&grant](const AccessAssignment &one) { return one.holder == grant.holder; });
        if (grant.holder.type == "PermissionSet"_L1 && isPowerful(grant) && !given &&
            !names.contains(grant.holder.fullName))
            names += grant.holder.fullName;
    }
    return names;
}

} // namespace backflow::compliance
