#pragma once

#include "core/dependencies/facts.h"
#include "core/dependencies/foldedname.h"
#include "core/model/snapshot.h"

#include <memory>
#include <span>
#include <vector>

namespace backflow::dependencies {

enum class Presence : quint8 {
    Component, ///< a component of the snapshot
    Element,   ///< inside of one: a label, a workflow's alert
    Managed,   ///< of an installed package
    Unknown,   ///< the snapshot does not hold it
};

/// Something that can be needed.
struct Node {
    model::ComponentKey key;
    Presence presence = Presence::Component;
    /// The component it is in, as a place in the list of nodes; its own place for a component, else -1.
    int home = -1;
};

using ComponentFacts = std::vector<std::shared_ptr<const Facts>>;

/// What a snapshot holds, by name, and how its objects hang together.
class NameIndex final
{
public:
    /// `facts` has a list for each entry of the snapshot.
    NameIndex(const model::Snapshot &snapshot, const std::vector<ComponentFacts> &facts);

    /// Components in the order of the snapshot, then their elements.
    const std::vector<Node> &nodes() const { return m_nodes; }
    /// Places of nodes; -1 when the snapshot does not hold it.
    int find(QStringView type, QStringView fullName) const;
    int field(QStringView object, QStringView name) const;
    /// The field by which others point to `object` in a list of that name, without `__r`.
    int childField(QStringView object, QStringView listName) const;
    /// Fields of any object with that name.
    std::span<const int> fieldsNamed(QStringView name) const;
    bool hasChildList(QStringView listName) const;
    const std::vector<int> &masterDetails(QStringView object) const;
    /// Objects a field points to; empty for one that does not.
    QStringList targetsOf(int field) const;
    bool hasObject(QStringView name) const { return find(u"CustomObject", name) >= 0; }
    /// The object of a field's node.
    QString objectOf(int field) const { return m_nodes[size_t(field)].key.fullName.section(u'.', 0, 0); }

private:
    void addField(int node, const Facts &facts);
    void addElements(int node, const Facts &facts);

    std::vector<Node> m_nodes;
    FoldedMap<int> m_names;
    FoldedMap<int> m_fields;
    FoldedMap<std::vector<int>> m_fieldsByName;
    FoldedMap<int> m_childFields;
    FoldedMap<bool> m_childLists;
    FoldedMap<std::vector<int>> m_masterDetails;
    FoldedMap<QStringList> m_targets;
};

} // namespace backflow::dependencies
