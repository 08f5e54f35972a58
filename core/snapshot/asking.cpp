#include "core/snapshot/asking.h"

#include "core/metadata/registry.h"
#include "core/snapshot/parts.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace backflow::snapshot {
namespace {

using metadata::Registry;
using model::ComponentKey;

const QString kProfile = QStringLiteral("Profile");

bool isOver(const base::Error &error)
{
    return error.code == base::Errc::Unauthorized || error.code == base::Errc::Offline ||
           error.code == base::Errc::Timeout || error.code == base::Errc::Canceled;
}

/// SourceMember has words of its own for the files of bundles. Source: Tooling API, SourceMember.
ComponentKey ownKeyOfRow(const QJsonObject &row)
{
    const QString type = row.value(QStringLiteral("MemberType")).toString();
    const QString name = row.value(QStringLiteral("MemberName")).toString();
    if (type == QLatin1StringView("LightningComponentResource"))
        return {QStringLiteral("LightningComponentBundle"), name.section(u'/', 0, 0)};
    if (type == QLatin1StringView("AuraDefinition"))
        return {QStringLiteral("AuraDefinitionBundle"), name.section(u'/', 0, 0)};
    return metadata::keyOfMember(type, name);
}

/// Names of users by id; ids nobody has a name for are left out.
base::Result<QHash<QString, QString>> userNames(ports::OrgGateway &gateway, const QSet<QString> &ids,
                                                async::Monitor &monitor)
{
    constexpr qsizetype kIdsPerQuery = 200;
    QHash<QString, QString> names;
    const QStringList all(ids.begin(), ids.end());
    for (qsizetype at = 0; at < all.size(); at += kIdsPerQuery) {
        const auto rows = gateway.query(QStringLiteral("SELECT Id, Name FROM User WHERE Id IN ('%1')")
                                            .arg(all.mid(at, kIdsPerQuery).join(QStringLiteral("','"))),
                                        false, monitor);
        if (!rows && isOver(rows.error()))
            return base::failure(rows);
        if (!rows)
            continue; // a name that may not be seen is no reason to read nothing
        for (const QJsonObject &row : *rows)
            names.insert(row.value(QStringLiteral("Id")).toString().left(15),
                         row.value(QStringLiteral("Name")).toString());
    }
    return names;
}

/// `2026-11-30T08:55:00.000+0000`: the offset has no colon, as ISO 8601 would have it.
qint64 momentOf(QString text)
{
    if (text.endsWith(QLatin1StringView("+0000")))
        text = text.chopped(5) + u'Z';
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

/// ChangedBy is the id of a user; older documents call it the user's name.
base::Result<> addTouched(Revisions &revisions, const QList<QJsonObject> &rows, ports::OrgGateway &gateway,
                          async::Monitor &monitor)
{
    static const QRegularExpression id(QStringLiteral("^005[A-Za-z0-9]{12}([A-Za-z0-9]{3})?$"));
    QSet<QString> ids;
    for (const QJsonObject &row : rows) {
        if (const QString by = row.value(QStringLiteral("ChangedBy")).toString(); id.match(by).hasMatch())
            ids.insert(by);
    }
    const auto names = userNames(gateway, ids, monitor);
    if (!names)
        return base::failure(names);
    for (const QJsonObject &row : rows) {
        const QString by = row.value(QStringLiteral("ChangedBy")).toString();
        revisions.touched.insert(ownKeyOfRow(row),
                                 Stamp{momentOf(row.value(QStringLiteral("LastModifiedDate")).toString()),
                                       ids.contains(by) ? names->value(by.left(15)) : by});
    }
    return {};
}

bool isGuess(const ComponentKey &key)
{
    return key.type == QLatin1StringView("StandardValueSet");
}

class Changes final
{
public:
    Changes(const Seen &seen, const model::Snapshot &last, const Listing &listing,
            const std::optional<Revisions> &revisions)
        : m_seen(seen)
        , m_listing(listing)
        , m_revisions(revisions)
    {
        QSet<ComponentKey> parted;
        for (const ComponentKey &key : listing.components.keys())
            parted.insert(holderOf(key));
        for (const model::SnapshotEntry &entry : last.entries()) {
            // Fields of ours on a package's object stand alone: the object is not among the components.
            const ComponentKey holder = holderOf(entry.key);
            const bool alone = parted.contains(holder) && !listing.components.contains(holder);
            m_held.insert(alone ? entry.key : holder);
        }
    }

    Asking find()
    {
        m_asking.onlyChanges = true;
        m_asking.wholeProfiles = false;
        for (const ComponentKey &key : m_listing.components.keys()) {
            if (hasChanged(key))
                m_changed.insert(key);
        }
        findChangedChildren();
        if (m_revisions) {
            for (const ComponentKey &key : m_revisions->changed) {
                if (m_listing.components.contains(key))
                    m_changed.insert(key);
            }
        }
        for (const ComponentKey &key : std::as_const(m_held)) {
            if (m_listing.types.contains(holderOf(key).type) && !m_listing.components.contains(key) && !isGuess(key))
                m_asking.gone.insert(key);
        }
        followProfiles();
        for (const ComponentKey &key : std::as_const(m_changed))
            m_asking.wanted += m_listing.components.value(key);
        m_asking.decided = m_changed + m_asking.gone;
        return std::move(m_asking);
    }

private:
    bool hasChanged(const ComponentKey &key) const
    {
        const auto then = m_seen.stamps.constFind(key);
        if (then == m_seen.stamps.cend() || !(m_held.contains(key) || isGuess(key)))
            return true;
        const Stamp now = m_listing.stamps.value(key);
        // Of what has no time, an org that tracks its source still tells the changes.
        return now.isEmpty() ? !m_revisions : now != *then;
    }

    void findChangedChildren()
    {
        QSet<QString> listed;
        for (const auto &[key, stamp] : m_listing.stamps.asKeyValueRange()) {
            if (m_listing.components.contains(key))
                continue;
            listed.insert(key.type);
            if (const auto then = m_seen.stamps.constFind(key); then == m_seen.stamps.cend() || *then != stamp)
                touchHolder(key);
        }
        for (const auto &[key, stamp] : m_seen.stamps.asKeyValueRange()) {
            if (listed.contains(key.type) && !m_listing.stamps.contains(key))
                touchHolder(key);
        }
    }
    void touchHolder(const ComponentKey &child)
    {
        if (const ComponentKey holder = holderOf(child); m_listing.components.contains(holder))
            m_changed.insert(holder);
    }

    void followProfiles()
    {
        const auto concerns = [](const ComponentKey &key) { return concernsProfiles(key.type); };
        const bool profileChanged =
            std::ranges::any_of(m_changed, [](const ComponentKey &key) { return key.type == kProfile; });
        const bool goneConcerns = std::ranges::any_of(m_asking.gone, concerns);
        const bool follow = profileChanged || goneConcerns || std::ranges::any_of(m_changed, concerns);
        for (const ComponentKey &key : m_listing.components.keys()) {
            const bool permissions =
                key.type == QLatin1StringView("PermissionSet") || key.type == QLatin1StringView("MutingPermissionSet");
            if ((follow && key.type == kProfile) || (profileChanged && concerns(key)) || (goneConcerns && permissions))
                m_changed.insert(key);
        }
        m_asking.wholeProfiles = profileChanged;
    }

    const Seen &m_seen;
    const Listing &m_listing;
    const std::optional<Revisions> &m_revisions;
    QSet<ComponentKey> m_held;
    QSet<ComponentKey> m_changed;
    Asking m_asking;
};

} // namespace

ComponentKey holderOf(const ComponentKey &key)
{
    const metadata::TypeInfo *parent = Registry::builtIn().parentOf(key.type);
    if (!parent)
        return key;
    const metadata::ChildType *child = Registry::builtIn().childByName(key.type);
    // One file holds all of them and bears its type's name.
    return child && child->bareName ? ComponentKey{parent->name, parent->name} : ownerOf(key);
}

base::Result<std::optional<Revisions>> revisionsOf(ports::OrgGateway &gateway, qint64 since, async::Monitor &monitor)
{
    const auto newest =
        gateway.query(QStringLiteral("SELECT RevisionCounter FROM SourceMember ORDER BY RevisionCounter DESC LIMIT 1"),
                      true, monitor);
    if (!newest && isOver(newest.error()))
        return base::failure(newest);
    if (!newest)
        return std::nullopt;
    Revisions revisions;
    if (!newest->isEmpty())
        revisions.newest = newest->constFirst().value(QStringLiteral("RevisionCounter")).toInteger();
    if (since < 0 || revisions.newest <= since)
        return revisions;
    const auto rows =
        gateway.query(QStringLiteral("SELECT MemberType, MemberName, IsNameObsolete, RevisionCounter, ChangedBy, "
                                     "LastModifiedDate FROM SourceMember WHERE RevisionCounter > %1")
                          .arg(since),
                      true, monitor);
    if (!rows)
        return base::failure(rows);
    for (const QJsonObject &row : *rows)
        revisions.changed.insert(holderOf(ownKeyOfRow(row)));
    if (auto added = addTouched(revisions, *rows, gateway, monitor); !added)
        return base::failure(added);
    return revisions;
}

Asking everything(const Listing &listing)
{
    Asking asking;
    asking.wanted = listing.components.values();
    const QList<ComponentKey> keys = listing.components.keys();
    asking.decided = QSet<ComponentKey>(keys.begin(), keys.end());
    return asking;
}

Asking changesSince(const Seen &seen, const model::Snapshot &last, const Listing &listing,
                    const std::optional<Revisions> &revisions)
{
    return Changes(seen, last, listing, revisions).find();
}

} // namespace backflow::snapshot
