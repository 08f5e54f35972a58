#include "core/dependencies/nameindex.h"

#include "core/dependencies/standard.h"

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

int found(const FoldedMap<int> &map, QStringView space, QStringView name)
{
    const auto it = map.find(NameView{space, name});
    return it == map.end() ? -1 : it->second;
}

} // namespace

NameIndex::NameIndex(const model::Snapshot &snapshot, const std::vector<ComponentFacts> &facts)
{
    const auto &entries = snapshot.entries();
    m_nodes.reserve(entries.size());
    m_names.reserve(entries.size());
    for (const model::SnapshotEntry &entry : entries) {
        const int node = int(m_nodes.size());
        m_nodes.push_back({entry.key, Presence::Component, node});
        m_names.emplace(FoldedName{entry.key.type, entry.key.fullName}, node);
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        const bool isField = entries[i].key.type == "CustomField"_L1;
        for (const auto &file : facts[i]) {
            if (isField)
                addField(int(i), *file);
            if (!file->declares.empty())
                addElements(int(i), *file);
        }
    }
}

void NameIndex::addField(int node, const Facts &facts)
{
    const QString fullName = m_nodes[size_t(node)].key.fullName;
    const QString object = fullName.section(u'.', 0, 0);
    const QString name = fullName.section(u'.', 1);
    if (!m_fields.emplace(FoldedName{object, name}, node).second)
        return;
    m_fieldsByName[FoldedName{{}, name}].push_back(node);
    const Relationship &relationship = facts.relationship;
    if (relationship.targets.isEmpty())
        return;
    m_targets.emplace(FoldedName{object, name}, relationship.targets);
    if (relationship.masterDetail)
        m_masterDetails[FoldedName{{}, object}].push_back(node);
    if (relationship.childName.isEmpty())
        return;
    m_childLists.emplace(FoldedName{{}, relationship.childName}, true);
    for (const QString &target : relationship.targets)
        m_childFields.emplace(FoldedName{target, relationship.childName}, node);
}

void NameIndex::addElements(int node, const Facts &facts)
{
    const model::ComponentKey owner = m_nodes[size_t(node)].key;
    for (const Declared &declared : facts.declares) {
        const QString name = declared.bare ? declared.name : owner.fullName + u'.' + declared.name;
        const int place = int(m_nodes.size());
        if (m_names.emplace(FoldedName{declared.type, name}, place).second)
            m_nodes.push_back({{declared.type, name}, Presence::Element, node});
    }
}

int NameIndex::find(QStringView type, QStringView fullName) const
{
    return found(m_names, type, fullName);
}

int NameIndex::field(QStringView object, QStringView name) const
{
    return found(m_fields, object, name);
}

int NameIndex::childField(QStringView object, QStringView listName) const
{
    return found(m_childFields, object, listName);
}

std::span<const int> NameIndex::fieldsNamed(QStringView name) const
{
    const auto it = m_fieldsByName.find(NameView{{}, name});
    return it == m_fieldsByName.end() ? std::span<const int>() : std::span<const int>(it->second);
}

bool NameIndex::hasChildList(QStringView listName) const
{
    return m_childLists.contains(NameView{{}, listName});
}

const std::vector<int> &NameIndex::masterDetails(QStringView object) const
{
    static const std::vector<int> kNone;
    const auto it = m_masterDetails.find(NameView{{}, object});
    return it == m_masterDetails.end() ? kNone : it->second;
}

QStringList NameIndex::targetsOf(int field) const
{
    const QString &fullName = m_nodes[size_t(field)].key.fullName;
    const qsizetype dot = fullName.indexOf(u'.');
    const auto it = m_targets.find(NameView{QStringView(fullName).left(dot), QStringView(fullName).mid(dot + 1)});
    return it == m_targets.end() ? QStringList() : it->second;
}

} // namespace backflow::dependencies
