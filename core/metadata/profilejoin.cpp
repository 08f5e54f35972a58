#include "core/metadata/profilejoin.h"

#include "core/metadata/convert.h"
#include "core/xml/document.h"

#include <QHash>
#include <algorithm>

namespace backflow::metadata {
namespace {

using model::ComponentKey;

struct Reference {
    const char *child;
    const char *type;
};

/// Which child of an entry names the component it is about, and its type; `.` in a name cuts a part of an object off.
const Reference *referenceOf(QByteArrayView element)
{
    static const QHash<QByteArray, Reference> known{
        {"applicationVisibilities", {"application", "CustomApplication"}},
        {"categoryGroupVisibilities", {"dataCategoryGroup", "DataCategoryGroup"}},
        {"classAccesses", {"apexClass", "ApexClass"}},
        {"customMetadataTypeAccesses", {"name", "CustomObject"}},
        {"customPermissions", {"name", "CustomPermission"}},
        {"customSettingAccesses", {"name", "CustomObject"}},
        {"externalDataSourceAccesses", {"externalDataSource", "ExternalDataSource"}},
        {"fieldPermissions", {"field", "CustomObject"}},
        {"flowAccesses", {"flow", "Flow"}},
        {"layoutAssignments", {"layout", "Layout"}},
        {"objectPermissions", {"object", "CustomObject"}},
        {"pageAccesses", {"apexPage", "ApexPage"}},
        {"recordTypeVisibilities", {"recordType", "CustomObject"}},
        {"tabVisibilities", {"tab", "CustomTab"}},
    };
    const auto it = known.constFind(element.toByteArray());
    return it == known.cend() ? nullptr : &*it;
}

ComponentKey aboutOf(const Reference &reference, const QString &name)
{
    const QString type = QString::fromLatin1(reference.type);
    const QLatin1StringView standardTab("standard-");
    if (type == QLatin1StringView("CustomTab") && name.startsWith(standardTab))
        return {QStringLiteral("CustomObject"), name.sliced(standardTab.size())};
    if (type == QLatin1StringView("CustomObject"))
        return {type, name.section(u'.', 0, 0)};
    return keyOfMember(type, name);
}

QByteArray keyOf(const xml::Node &node, const Reference *reference)
{
    if (!reference)
        return node.source().trimmed().toByteArray();
    QByteArray key = node.childText(reference->child).toUtf8();
    // One layout may be assigned to several record types.
    if (node.name() == "layoutAssignments")
        key += '\n' + node.childText("recordType").toUtf8();
    return key;
}

} // namespace

base::Result<ProfileJoin::Parts> ProfileJoin::parse(const QByteArray &xml)
{
    const auto document = xml::Document::parse(xml);
    if (!document)
        return base::failure(document);
    const xml::Node root = document->root();
    Parts parts;
    qsizetype at = root.innerBegin();
    parts.head = xml.first(at);
    for (xml::Node node = root.firstElement(); node; node = node.nextElement()) {
        const Reference *reference = referenceOf(node.name());
        Entry entry;
        entry.element = node.name().toByteArray();
        entry.key = keyOf(node, reference);
        if (reference)
            entry.about = aboutOf(*reference, node.childText(reference->child));
        entry.bytes = xml.sliced(at, node.end() - at);
        at = node.end();
        parts.entries.push_back(std::move(entry));
    }
    parts.tail = xml.sliced(at);
    return parts;
}

/// Entries of one element stand together, elements and their keys in ASCII order, as orgs write them.
void ProfileJoin::insert(Entry entry)
{
    const auto after = std::ranges::find_if(m_entries, [&](const Entry &there) {
        return there.element > entry.element || (there.element == entry.element && there.key > entry.key);
    });
    m_entries.insert(after, std::move(entry));
}

base::Result<> ProfileJoin::add(const QByteArray &slice, const Decides &decides)
{
    auto parts = parse(slice);
    if (!parts)
        return base::failure(parts);
    if (m_entries.empty()) {
        m_head = std::move(parts->head);
        m_entries = std::move(parts->entries);
        m_tail = std::move(parts->tail);
        return {};
    }
    using Name = std::pair<QByteArray, QByteArray>;
    QHash<Name, qsizetype> arrived;
    for (size_t i = 0; i < parts->entries.size(); ++i)
        arrived.insert({parts->entries[i].element, parts->entries[i].key}, qsizetype(i));
    std::vector<Entry> kept;
    for (Entry &there : m_entries) {
        const auto newer = arrived.constFind({there.element, there.key});
        if (newer != arrived.cend()) {
            const Entry &entry = parts->entries[size_t(*newer)];
            // The same but for the white space around it: then it stays as it was written.
            kept.push_back(entry.bytes.trimmed() == there.bytes.trimmed() ? std::move(there) : entry);
            arrived.erase(newer);
        } else if (!there.about.type.isEmpty() && !decides(there.about)) {
            kept.push_back(std::move(there));
        }
    }
    m_entries = std::move(kept);
    for (size_t i = 0; i < parts->entries.size(); ++i) {
        if (arrived.contains({parts->entries[i].element, parts->entries[i].key}))
            insert(std::move(parts->entries[i]));
    }
    return {};
}

base::Result<> ProfileJoin::keep(const QByteArray &older, const Decides &missing)
{
    auto parts = parse(older);
    if (!parts)
        return base::failure(parts);
    if (m_entries.empty()) {
        m_head = parts->head;
        m_tail = parts->tail;
    }
    for (Entry &entry : parts->entries) {
        const bool known = std::ranges::any_of(
            m_entries, [&](const Entry &there) { return there.element == entry.element && there.key == entry.key; });
        if (!known && !entry.about.type.isEmpty() && missing(entry.about))
            insert(std::move(entry));
    }
    return {};
}

QByteArray ProfileJoin::bytes() const
{
    QByteArray all = m_head;
    for (const Entry &entry : m_entries)
        all += entry.bytes;
    return all + m_tail;
}

} // namespace backflow::metadata
