#include "core/snapshot/listing.h"

#include "core/metadata/registry.h"
#include "core/snapshot/standardvaluesets.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::snapshot {
namespace {

using metadata::Registry;
using metadata::TypeInfo;
using model::ComponentKey;

/// As many as one call to the org may ask.
constexpr qsizetype kQueriesPerCall = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("backflow::snapshot", text);
}

/// Some rows carry no type or a wrong one; then the file's place tells.
QString typeOf(const ports::FileProperties &row, const QSet<QString> &asked)
{
    if (asked.contains(row.type))
        return row.type;
    const QString directory = row.fileName.section(u'/', 0, 0);
    const TypeInfo *type = Registry::builtIn().bySuffix(row.fileName.section(u'.', -1));
    if (!type || type->directoryName != directory)
        type = Registry::builtIn().byDirectory(directory);
    return type && asked.contains(type->name) ? type->name : QString();
}

bool isOurs(const ports::FileProperties &row)
{
    return !row.fullName.isEmpty() && row.manageableState != QLatin1StringView("installed");
}

class Lister final
{
public:
    Lister(ports::OrgGateway &gateway, async::Monitor &monitor)
        : m_gateway(gateway)
        , m_monitor(monitor)
    {
    }

    base::Result<> choose(const QStringList &wanted);
    base::Result<> listFolders();
    base::Result<> listTypes();
    Listing take() { return std::move(m_listing); }

private:
    /// One call. Gives its rows; a type that the org refuses is noted and not counted as listed.
    base::Result<QList<ports::FileProperties>> ask(const QList<ports::ListQuery> &queries);
    void add(const QString &type, const QString &member, const QString &manifestType);

    ports::OrgGateway &m_gateway;
    async::Monitor &m_monitor;
    Listing m_listing;
    QStringList m_plain;
    QStringList m_inFolders;
    qsizetype m_done = 0;
};

base::Result<> Lister::choose(const QStringList &wanted)
{
    const auto description = m_gateway.describe(m_monitor);
    if (!description)
        return base::failure(description);
    QSet<QString> described;
    for (const ports::DescribedType &row : description->types)
        described.insert(row.xmlName);
    QStringList names = wanted;
    if (names.isEmpty())
        names = QStringList(described.begin(), described.end());
    for (QString &name : names) {
        // A field comes with its object.
        if (const TypeInfo *parent = Registry::builtIn().parentOf(name))
            name = parent->name;
    }
    names.removeDuplicates();
    names.sort();
    for (const QString &name : names) {
        const TypeInfo *type = Registry::builtIn().byName(name);
        if (!type)
            m_listing.notes += tr("%1 is a metadata type that is not known here; it was not read.").arg(name);
        else if (!described.contains(name))
            m_listing.notes += tr("The org does not offer the metadata type %1; it was not read.").arg(name);
        else
            (type->inFolder ? m_inFolders : m_plain) += name;
    }
    return {};
}

base::Result<QList<ports::FileProperties>> Lister::ask(const QList<ports::ListQuery> &queries)
{
    if (m_monitor.stopped())
        return std::unexpected(async::canceled());
    QStringList refused;
    auto rows = m_gateway.list(queries, &refused, m_monitor);
    if (!rows)
        return rows;
    for (const ports::ListQuery &query : queries) {
        const bool isRefused = std::ranges::any_of(
            refused, [&](const QString &line) { return queries.size() == 1 || line.contains(query.type); });
        if (isRefused)
            m_listing.types.remove(query.type);
    }
    m_listing.notes += refused;
    m_done += queries.size();
    m_monitor.advance(m_done, m_plain.size() + m_inFolders.size());
    return rows;
}

void Lister::add(const QString &type, const QString &member, const QString &manifestType)
{
    m_listing.components.insert(metadata::keyOfMember(type, member), {manifestType, member});
}

base::Result<> Lister::listFolders()
{
    for (const QString &name : std::as_const(m_inFolders)) {
        const QString folderType = Registry::builtIn().byName(name)->folderType;
        m_monitor.say(tr("Listing folders: %1").arg(name));
        m_listing.types += {name, folderType};
        const auto folders = ask({{folderType, {}}});
        if (!folders)
            return base::failure(folders);
        // Reports and e-mail templates outside of any folder; no folder of that name is ever listed.
        QList<ports::ListQuery> queries;
        if (name == QLatin1StringView("Report") || name == QLatin1StringView("EmailTemplate"))
            queries += {name, QStringLiteral("unfiled$public")};
        for (const ports::FileProperties &folder : *folders) {
            if (!isOurs(folder))
                continue;
            const ComponentKey key = metadata::keyOfMember(folderType, folder.fullName);
            m_listing.components.insert(key, metadata::manifestEntry(key));
            queries += {name, folder.fullName};
        }
        if (!m_listing.types.contains(folderType))
            m_listing.types.remove(name);
        for (qsizetype i = 0; i < queries.size(); i += kQueriesPerCall) {
            const auto rows = ask(queries.sliced(i, std::min(kQueriesPerCall, queries.size() - i)));
            if (!rows)
                return base::failure(rows);
            for (const ports::FileProperties &row : *rows) {
                if (isOurs(row))
                    add(name, row.fullName, name);
            }
        }
    }
    return {};
}

base::Result<> Lister::listTypes()
{
    for (qsizetype i = 0; i < m_plain.size(); i += kQueriesPerCall) {
        const QStringList types = m_plain.sliced(i, std::min(kQueriesPerCall, m_plain.size() - i));
        m_monitor.say(tr("Listing %1").arg(types.join(QStringLiteral(", "))));
        QList<ports::ListQuery> queries;
        for (const QString &type : types)
            queries += {type, {}};
        const QSet<QString> asked(types.begin(), types.end());
        m_listing.types += asked;
        const auto rows = ask(queries);
        if (!rows)
            return base::failure(rows);
        for (const ports::FileProperties &row : *rows) {
            const QString type = typeOf(row, asked);
            if (!type.isEmpty() && isOurs(row))
                add(type, row.fullName, type);
        }
        if (asked.contains(QStringLiteral("StandardValueSet"))) {
            for (const QString &name : standardValueSets())
                add(QStringLiteral("StandardValueSet"), name, QStringLiteral("StandardValueSet"));
        }
    }
    return {};
}

} // namespace

base::Result<Listing> listOrg(ports::OrgGateway &gateway, const QStringList &types, async::Monitor &monitor)
{
    Lister lister(gateway, monitor);
    if (auto done = lister.choose(types); !done)
        return base::failure(done);
    if (auto done = lister.listFolders(); !done)
        return base::failure(done);
    if (auto done = lister.listTypes(); !done)
        return base::failure(done);
    return lister.take();
}

model::ComponentKey ownerOf(const model::ComponentKey &key)
{
    const TypeInfo *parent = Registry::builtIn().parentOf(key.type);
    return parent ? ComponentKey{parent->name, key.fullName.section(u'.', 0, 0)} : key;
}

} // namespace backflow::snapshot
