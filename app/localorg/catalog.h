#pragma once

#include "app/localorg/facts.h"
#include "app/localorg/layout.h"
#include "app/localorg/store.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <memory>

namespace backflow::localorg {

struct Component {
    /// Full name as its files carry it.
    ComponentKey key;
    QString fileName;
    /// The file with its XML or its code.
    QString mainPath;
    QStringList files;
};

struct Child {
    /// `CustomField`, `Account.Rating__c`.
    ComponentKey key;
    ComponentKey parent;
    QString path;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The components of one tree and their named children, found by name as the server compares names.
class Catalog final
{
public:
    Catalog(const Tree &tree, FactsCache &cache);

    const QMap<ComponentKey, Component> &components() const { return m_components; }
    const QMap<ComponentKey, Child> &children() const { return m_children; }
    const Component *component(const ComponentKey &key) const;
    const Child *child(const ComponentKey &key) const;
    bool has(const ComponentKey &key) const { return component(key) || child(key); }
    /// True when any component or child of that type is there.
    bool hasType(const QString &type) const { return m_types.contains(type); }
    const FileFacts &facts(const QString &path) const { return *m_facts.value(path); }
    /// Files that no type claims.
    const QStringList &unplaced() const { return m_unplaced; }
    const Tree &tree() const { return m_tree; }

    /// True for the name of an object or of a field of any object (kAnyCustom).
    bool hasAnyCustom(const QString &name) const { return m_customNames.contains(name.toLower()); }

private:
    void addChildren(const Component &component);

    Tree m_tree;
    // Keys are folded.
    QMap<ComponentKey, Component> m_components;
    QMap<ComponentKey, Child> m_children;
    QHash<QString, std::shared_ptr<const FileFacts>> m_facts;
    QSet<QString> m_types;
    QSet<QString> m_customNames;
    QStringList m_unplaced;
};

} // namespace backflow::localorg
