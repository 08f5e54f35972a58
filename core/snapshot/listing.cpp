#include "core/snapshot/listing.h"

#include "core/async/inflight.h"
#include "core/metadata/registry.h"
#include "core/snapshot/standardvaluesets.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace backflow::snapshot {
namespace {

using metadata::Registry;
using metadata::TypeInfo;
using model::ComponentKey;

/// As many as one call to the org may ask.
constexpr qsizetype kQueriesPerCall = 3;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

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

bool isInstalled(const ports::FileProperties &row)
{
    return row.manageableState == QLatin1StringView("installed");
}

struct ListAnswer {
    QList<ports::FileProperties> rows;
    QStringList refused;
};
using Queries = QList<ports::ListQuery>;

class Lister final
{
public:
    Lister(Gateways &gateways, bool managed, async::Monitor &monitor)
        : m_gateways(gateways)
        , m_withManaged(managed)
        , m_monitor(monitor)
    {
    }

    base::Result<> choose(const QStringList &wanted);
    base::Result<> listFolders();
    base::Result<> listTypes();
    base::Result<> listChildren();
    /// Objects that a package brought along may have fields of ours.
    bool metManaged() const { return !m_managed.isEmpty(); }
    Listing take() { return std::move(m_listing); }

private:
    using Taker = std::function<void(const Queries &, const ports::FileProperties &)>;
    /// Asks all, `each` a call and several calls at once. A type that the org refuses is noted and not counted as
    /// listed.
    base::Result<> ask(const Queries &queries, qsizetype each, const Taker &take);
    void noteRefused(const Queries &group, const QStringList &refused);
    void add(const QString &type, const ports::FileProperties &row, const QString &manifestType);
    void stamp(const ComponentKey &key, const ports::FileProperties &row);
    void addLone(const ComponentKey &key, const ports::FileProperties &row);

    bool isWanted(const ports::FileProperties &row) const
    {
        return !row.fullName.isEmpty() && (m_withManaged || !isInstalled(row));
    }
    /// The same of what would be a component: what is left out is counted.
    bool takes(const ports::FileProperties &row)
    {
        m_listing.managedLeftOut += !m_withManaged && !row.fullName.isEmpty() && isInstalled(row);
        return isWanted(row);
    }

    Gateways &m_gateways;
    const bool m_withManaged;
    async::Monitor &m_monitor;
    Listing m_listing;
    QStringList m_plain;
    QStringList m_inFolders;
    /// Parents that came with a package and are left out.
    QSet<ComponentKey> m_managed;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
};

base::Result<> Lister::choose(const QStringList &wanted)
{
    const auto gateway = m_gateways.at(0);
    if (!gateway)
        return base::failure(gateway);
    const auto description = (*gateway)->describe(m_monitor);
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
            m_listing.notes += Tr::tr("%1 is a metadata type that is not known here; it was not read.").arg(name);
        else if (!described.contains(name))
            m_listing.notes += Tr::tr("The org does not offer the metadata type %1; it was not read.").arg(name);
        else
            (type->inFolder ? m_inFolders : m_plain) += name;
    }
    m_total = m_plain.size() + m_inFolders.size();
    return {};
}

void Lister::noteRefused(const Queries &group, const QStringList &refused)
{
    for (const ports::ListQuery &query : group) {
        const auto line = std::ranges::find_if(
            refused, [&](const QString &one) { return group.size() == 1 || one.contains(query.type); });
        if (line == refused.end())
            continue;
        m_listing.types.remove(query.type);
        m_listing.refusedTypes.insert(query.type, *line);
    }
    m_listing.notes += refused;
    m_listing.refused += refused;
}

base::Result<> Lister::ask(const Queries &queries, qsizetype each, const Taker &take)
{
    qsizetype at = 0;
    async::InFlight<Queries, ListAnswer> steps;
    steps.next = [&]() -> std::optional<Queries> {
        if (at >= queries.size())
            return std::nullopt;
        const Queries group = queries.sliced(at, std::min(each, queries.size() - at));
        at += group.size();
        m_monitor.say(Tr::tr("Listing %1 of %Ln types: %2", nullptr, int(m_total))
                          .arg(QLocale().toString(std::min(m_done + 1, m_total)), group.constFirst().type));
        return group;
    };
    steps.work = [this](int slot, const Queries &group, async::Monitor &monitor) -> base::Result<ListAnswer> {
        const auto gateway = m_gateways.at(slot);
        if (!gateway)
            return base::failure(gateway);
        ListAnswer answer;
        auto rows = (*gateway)->list(group, &answer.refused, monitor);
        if (!rows)
            return base::failure(rows);
        answer.rows = *std::move(rows);
        return answer;
    };
    steps.done = [&](const Queries &group, base::Result<ListAnswer> answer) -> base::Result<> {
        if (!answer)
            return base::failure(answer);
        noteRefused(group, answer->refused);
        for (const ports::FileProperties &row : std::as_const(answer->rows))
            take(group, row);
        m_done += group.size();
        m_total = std::max(m_total, m_done);
        m_monitor.advance(m_done, m_total);
        return {};
    };
    return async::runInFlight(m_gateways.width(), steps, m_monitor);
}

void Lister::stamp(const ComponentKey &key, const ports::FileProperties &row)
{
    // Of settings and standard things orgs tell the year 1970.
    const qint64 at = row.lastModifiedDate.isValid() ? row.lastModifiedDate.toMSecsSinceEpoch() : 0;
    m_listing.stamps.insert(key, at > 0 ? Stamp{at, row.lastModifiedByName} : Stamp{});
}

void Lister::add(const QString &type, const ports::FileProperties &row, const QString &manifestType)
{
    const ComponentKey key = metadata::keyOfMember(type, row.fullName);
    m_listing.components.insert(key, {manifestType, row.fullName});
    stamp(key, row);
}

/// A field of ours on an object that is not ours comes with no parent: it is asked for by itself.
void Lister::addLone(const ComponentKey &key, const ports::FileProperties &row)
{
    const ComponentKey owner = ownerOf(key);
    if (owner == key || !m_managed.contains(owner))
        return;
    const auto children = Registry::builtIn().byName(owner.type)->decomposedChildren;
    if (std::ranges::find(children, key.type, &metadata::ChildType::name) != children.end())
        m_listing.components.insert(key, {key.type, row.fullName});
}

base::Result<> Lister::listFolders()
{
    QMap<QString, QString> contentOf;
    Queries folders;
    for (const QString &name : std::as_const(m_inFolders)) {
        const QString folderType = Registry::builtIn().byName(name)->folderType;
        m_listing.types += {name, folderType};
        contentOf.insert(folderType, name);
        folders += {folderType, {}};
    }
    Queries contents;
    // Reports and e-mail templates outside of any folder; no folder of that name is ever listed.
    for (const QString &name : {QStringLiteral("EmailTemplate"), QStringLiteral("Report")}) {
        if (m_inFolders.contains(name))
            contents += {name, QStringLiteral("unfiled$public")};
    }
    const auto listed = ask(folders, 1, [&](const Queries &group, const ports::FileProperties &folder) {
        const QString type = group.constFirst().type;
        if (!takes(folder))
            return;
        const ComponentKey key = metadata::keyOfMember(type, folder.fullName);
        // As the org spells it: the slash that tells a nested folder from a thing in manifests is not its own.
        m_listing.components.insert(key, {contentOf.value(type), folder.fullName});
        stamp(key, folder);
        contents += {contentOf.value(type), folder.fullName};
    });
    if (!listed)
        return listed;
    for (const auto &[folderType, name] : contentOf.asKeyValueRange()) {
        if (!m_listing.types.contains(folderType))
            m_listing.types.remove(name);
    }
    // One type a call, so that a row needs no word of its own about its type.
    std::ranges::stable_sort(contents, {}, &ports::ListQuery::type);
    for (const QString &name : std::as_const(m_inFolders)) {
        Queries own = contents;
        own.removeIf([&](const ports::ListQuery &query) { return query.type != name; });
        const auto filled = ask(own, kQueriesPerCall, [&](const Queries &, const ports::FileProperties &row) {
            if (takes(row))
                add(name, row, name);
        });
        if (!filled)
            return filled;
    }
    return {};
}

base::Result<> Lister::listTypes()
{
    Queries queries;
    for (const QString &type : std::as_const(m_plain))
        queries += {type, {}};
    const QSet<QString> asked(m_plain.begin(), m_plain.end());
    m_listing.types += asked;
    const auto listed = ask(queries, kQueriesPerCall, [&](const Queries &, const ports::FileProperties &row) {
        const QString type = typeOf(row, asked);
        if (type.isEmpty())
            return;
        if (takes(row))
            add(type, row, type);
        else if (Registry::builtIn().byName(type)->adapter == metadata::Adapter::Decomposed)
            m_managed.insert(metadata::keyOfMember(type, row.fullName));
    });
    if (!listed)
        return listed;
    if (asked.contains(QStringLiteral("StandardValueSet"))) {
        for (const QString &name : standardValueSets())
            m_listing.components.insert({QStringLiteral("StandardValueSet"), name},
                                        {QStringLiteral("StandardValueSet"), name});
    }
    return {};
}

base::Result<> Lister::listChildren()
{
    Queries queries;
    QSet<QString> asked;
    for (const QString &name : std::as_const(m_plain)) {
        const TypeInfo &type = *Registry::builtIn().byName(name);
        for (const QList<metadata::ChildType> &children : {type.decomposedChildren, type.innerChildren}) {
            for (const metadata::ChildType &child : children) {
                if (!child.addressable || asked.contains(child.name))
                    continue;
                asked.insert(child.name);
                queries += {child.name, {}};
            }
        }
    }
    const QSet<QString> complete = m_listing.types;
    const auto listed = ask(queries, kQueriesPerCall, [&](const Queries &group, const ports::FileProperties &row) {
        const QString type = asked.contains(row.type) ? row.type : group.constFirst().type;
        if (!isWanted(row) || !(asked.contains(row.type) || group.size() == 1))
            return;
        const ComponentKey key = metadata::keyOfMember(type, row.fullName);
        stamp(key, row);
        addLone(key, row);
    });
    m_listing.types = complete;
    return listed;
}

} // namespace

base::Result<Listing> listOrg(Gateways &gateways, const ListChoice &choice, async::Monitor &monitor)
{
    Lister lister(gateways, choice.managed, monitor);
    if (auto done = lister.choose(choice.types); !done)
        return base::failure(done);
    if (auto done = lister.listFolders(); !done)
        return base::failure(done);
    if (auto done = lister.listTypes(); !done)
        return base::failure(done);
    if (auto done = choice.withChildren || lister.metManaged() ? lister.listChildren() : base::Result<>(); !done)
        return base::failure(done);
    return lister.take();
}

model::ComponentKey ownerOf(const model::ComponentKey &key)
{
    const TypeInfo *parent = Registry::builtIn().parentOf(key.type);
    return parent ? ComponentKey{parent->name, key.fullName.section(u'.', 0, 0)} : key;
}

} // namespace backflow::snapshot
