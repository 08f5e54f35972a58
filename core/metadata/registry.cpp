#include "core/metadata/registry.h"
#include "core/metadata/typetables.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backflow::metadata {

namespace {

Adapter adapterOf(const QString &name)
{
    static const QHash<QString, Adapter> adapters = {
        {QStringLiteral("matching"), Adapter::MatchingContentFile},
        {QStringLiteral("bundle"), Adapter::Bundle},
        {QStringLiteral("mixed"), Adapter::MixedContent},
        {QStringLiteral("decomposed"), Adapter::Decomposed},
        {QStringLiteral("digitalExperience"), Adapter::DigitalExperience},
        {QStringLiteral("uiBundle"), Adapter::UiBundle},
    };
    return adapters.value(name, Adapter::Default);
}

ChildType childOf(const QJsonObject &row)
{
    ChildType child;
    child.name = row[u"name"].toString();
    child.directoryName = row[u"dir"].toString();
    child.suffix = row[u"suffix"].toString();
    child.xmlElement = row[u"element"].toString();
    child.idElement = row[u"id"].toString(QStringLiteral("fullName"));
    child.addressable = row[u"addressable"].toBool(true);
    child.bareName = row[u"bareName"].toBool();
    child.unnamed = row[u"unnamed"].toBool();
    return child;
}

TypeInfo typeOf(const QJsonObject &row)
{
    TypeInfo type;
    type.name = row[u"name"].toString();
    type.directoryName = row[u"dir"].toString();
    type.suffix = row[u"suffix"].toString();
    type.inFolder = row[u"inFolder"].toBool();
    type.strictDirectory = row[u"strict"].toBool();
    type.adapter = adapterOf(row[u"adapter"].toString());
    type.folderType = row[u"folderType"].toString();
    type.folderContentType = row[u"folderContent"].toString();
    type.aliasFor = row[u"aliasFor"].toString();
    type.legacySuffix = row[u"legacySuffix"].toString();
    type.childrenBeside = row[u"decomposition"].toString() == u"topLevel";
    for (const QJsonValue child : row[u"children"].toArray())
        (type.adapter == Adapter::Decomposed ? type.decomposedChildren : type.innerChildren)
            .append(childOf(child.toObject()));
    return type;
}

} // namespace

const Registry &Registry::builtIn()
{
    static const Registry registry;
    return registry;
}

Registry::Registry()
{
    const QJsonArray rows = typeTable(QStringLiteral("registry.json")).array();
    m_types.reserve(static_cast<size_t>(rows.size()));
    for (const QJsonValue row : rows)
        m_types.push_back(typeOf(row.toObject()));
    for (int index = 0; index < static_cast<int>(m_types.size()); ++index)
        addIndexes(index);
}

void Registry::addIndexes(int index)
{
    const TypeInfo &type = *at(index);
    m_byName.insert(type.name, index);
    m_byDirectory[type.directoryName].append(index);
    if (!type.suffix.isEmpty()) {
        // A type that lives under its own folder only must not take the suffix from one that may live anywhere.
        const auto known = m_bySuffix.constFind(type.suffix);
        if (known == m_bySuffix.cend() || (at(*known)->strictDirectory && !type.strictDirectory))
            m_bySuffix.insert(type.suffix, index);
    }
    for (const QList<ChildType> *children : {&type.decomposedChildren, &type.innerChildren}) {
        for (const ChildType &child : *children)
            m_children.insert(child.name, {index, &child});
    }
}

const TypeInfo *Registry::byName(QStringView type) const
{
    const auto found = m_byName.constFind(type);
    return found == m_byName.cend() ? nullptr : at(*found);
}

const TypeInfo *Registry::parentOf(QStringView childType) const
{
    const auto found = m_children.constFind(childType);
    return found == m_children.cend() ? nullptr : at(found->type);
}

const ChildType *Registry::childByName(QStringView childType) const
{
    const auto found = m_children.constFind(childType);
    return found == m_children.cend() ? nullptr : found->child;
}

const TypeInfo *Registry::byDirectory(QStringView directory) const
{
    const auto found = m_byDirectory.constFind(directory);
    if (found == m_byDirectory.cend())
        return nullptr;
    for (const int index : *found) {
        if (at(index)->folderContentType.isEmpty())
            return at(index);
    }
    return at(found->first());
}

const TypeInfo *Registry::bySuffix(QStringView suffix) const
{
    const auto found = m_bySuffix.constFind(suffix);
    return found == m_bySuffix.cend() ? nullptr : at(*found);
}

std::vector<const TypeInfo *> Registry::allInDirectory(QStringView directory) const
{
    std::vector<const TypeInfo *> types;
    for (const int index : m_byDirectory.value(directory))
        types.push_back(at(index));
    return types;
}

} // namespace backflow::metadata
