#include "app/localorg/catalog.h"

namespace backflow::localorg {

using namespace Qt::StringLiterals;

Catalog::Catalog(const Tree &tree, FactsCache &cache)
    : m_tree(tree)
{
    for (auto it = tree.cbegin(); it != tree.cend(); ++it) {
        const auto placed = placeOf(it.key());
        if (!placed) {
            m_unplaced.append(it.key());
            continue;
        }
        const ComponentKey key = folded(placed->key);
        Component &component = m_components[key];
        component.files.append(it.key());
        if (component.key.type.isEmpty() || placed->role == FileRole::Main) {
            component.key = placed->key;
            component.fileName = placed->fileName;
            component.mainPath = it.key();
        }
        m_types.insert(key.type);
        m_facts.insert(it.key(), cache.of(it.key(), placed->key, it.value()));
    }
    for (const Component &component : std::as_const(m_components))
        addChildren(component);
}

void Catalog::addChildren(const Component &component)
{
    if (component.key.type == "CustomObject"_L1)
        m_customNames.insert(component.key.fullName.toLower());
    const auto &facts = *m_facts.value(component.mainPath);
    for (const ChildFact &fact : facts.children) {
        const ComponentKey key{fact.type, childName(component.key.type, component.key.fullName, fact.name)};
        m_children.insert(folded(key), {key, component.key, component.mainPath, fact.begin, fact.end});
        m_types.insert(fact.type);
        if (fact.type == "CustomField"_L1)
            m_customNames.insert(fact.name.toLower());
    }
}

const Component *Catalog::component(const ComponentKey &key) const
{
    const auto it = m_components.constFind(folded(key));
    return it == m_components.cend() ? nullptr : &*it;
}

const Child *Catalog::child(const ComponentKey &key) const
{
    const auto it = m_children.constFind(folded(key));
    return it == m_children.cend() ? nullptr : &*it;
}

} // namespace backflow::localorg
