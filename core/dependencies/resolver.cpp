#include "core/dependencies/resolver.h"

#include "core/dependencies/formula.h"
#include "core/dependencies/standard.h"

#include <algorithm>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

/// `Zone__c` of `Zone__r`; other names as they are.
QString fieldName(const QString &segment)
{
    if (segment.endsWith("__r"_L1, Qt::CaseInsensitive))
        return segment.chopped(1) + u'c';
    if (segment.endsWith("__pr"_L1, Qt::CaseInsensitive))
        return segment.chopped(1) + u'c';
    return segment;
}

} // namespace

int Extras::node(const QString &type, const QString &name, Presence presence)
{
    const auto [it, isNew] = m_names.emplace(FoldedName{type, name}, m_first + int(m_nodes.size()));
    if (isNew)
        m_nodes.push_back({{type, name}, presence, -1});
    return it->second;
}

int Extras::place(const QString &words)
{
    if (words.isEmpty())
        return -1;
    const auto known = m_placeNumbers.constFind(words);
    if (known != m_placeNumbers.constEnd())
        return *known;
    m_placeNumbers.insert(words, int(m_places.size()));
    m_places.append(words);
    return int(m_places.size()) - 1;
}

void Resolver::resolve(int component, const ComponentFacts &facts, std::vector<Edge> &edges)
{
    m_from = component;
    m_edges = &edges;
    ++m_stamp;
    m_own = ownObject(m_index.nodes()[size_t(component)].key);
    Mention belongs{.want = Want::Component, .use = Use::Belongs, .type = {}, .scope = {}, .name = {}, .element = {}};
    m_mention = &belongs;
    addHolder();
    for (const auto &file : facts) {
        for (const Mention &mention : file->mentions) {
            m_mention = &mention;
            understand(mention, *file);
        }
    }
    m_mention = nullptr;
}

void Resolver::addHolder()
{
    const model::ComponentKey holder = holderOf(m_index.nodes()[size_t(m_from)].key);
    if (!holder.type.isEmpty())
        component(holder.type, holder.fullName);
}

/// Types of mentions are literals, so the address tells them apart.
const QString &Resolver::typeOf(const Mention &mention)
{
    QString &type = m_types[mention.type.data()];
    if (type.isNull())
        type = mention.type;
    return type;
}

void Resolver::understand(const Mention &mention, const Facts &facts)
{
    switch (mention.want) {
    case Want::Component:
        return component(typeOf(mention), mention.name);
    case Want::OwnComponent:
        return component(typeOf(mention),
                         mention.name.contains(u'.') || m_own.isEmpty() ? mention.name : m_own + u'.' + mention.name);
    case Want::Object:
        return object(mention.name == kOwnName ? m_index.nodes()[size_t(m_from)].key.fullName : mention.name);
    case Want::Field:
        return path(mention.scope, mention.name);
    case Want::SummaryField:
        return summaryField(mention.scope, mention.name);
    case Want::ReportField:
        return reportField(mention.name, facts);
    case Want::WebComponent:
        return webComponent(mention.name);
    case Want::CodeWord:
        return codeWord(mention.name, facts);
    case Want::CodeType:
        return codeType(mention.name);
    case Want::CodeField:
        return codeField(mention.scope, mention.name, facts);
    case Want::MetadataValue:
        return metadataValue(mention.scope, mention.name);
    case Want::MasterDetail:
        for (const int field : m_index.masterDetails(m_own))
            edge(field);
        return;
    case Want::ChildList:
        return childList(mention.scope, mention.name);
    }
}

void Resolver::edge(int to)
{
    if (to == m_from)
        return;
    // One edge a target and component: the first reason is enough, and whoever wants all finds them in the file.
    if (m_stamps.size() <= size_t(to))
        m_stamps.resize(size_t(to) + 1024, 0);
    if (m_stamps[size_t(to)] == m_stamp)
        return;
    m_stamps[size_t(to)] = m_stamp;
    m_edges->push_back({m_from, to, m_extras.place(m_mention->element), m_mention->use, Origin::Metadata});
}

void Resolver::missing(const QString &type, const QString &name)
{
    const bool managed = !namespaceOf(name).isEmpty() || !namespaceOf(name.section(u'.', 0, 0)).isEmpty();
    edge(m_extras.node(type, name, managed ? Presence::Managed : Presence::Unknown));
}

void Resolver::component(QStringView type, const QString &name)
{
    if (const int known = m_index.find(type, name); known >= 0)
        edge(known);
    else if (type == "CustomObject"_L1)
        object(name);
    else if (!isStandard(type, name))
        missing(type.toString(), name);
}

void Resolver::object(const QString &name)
{
    const QString plain = baseObject(name);
    if (const int known = m_index.find(u"CustomObject", plain); known >= 0)
        edge(known);
    else if (isCustomName(plain))
        missing(u"CustomObject"_s, plain);
}

/// `Account/Lines__r` → Line__c, with an edge to the field in between.
QString Resolver::objectOfScope(const QString &scope)
{
    const QStringList steps = scope.split(kChildStep);
    QString object = steps.first().isEmpty() ? m_own : baseObject(steps.first());
    for (const QString &list : steps.mid(1)) {
        QString name = list;
        if (name.endsWith("__r"_L1, Qt::CaseInsensitive))
            name.chop(3);
        const int field = m_index.childField(object, name);
        if (field < 0) {
            // `Contacts` of Account: lists of standard objects are called after them.
            const QString one = name.endsWith(u's') ? name.chopped(1) : name;
            object = isStandardObject(one) ? one : QString();
            continue;
        }
        edge(field);
        object = m_index.objectOf(field);
    }
    return object;
}

void Resolver::path(const QString &scope, const QString &path)
{
    QString object = objectOfScope(scope);
    if (object.isEmpty())
        return;
    QStringList segments = path.split(u'.');
    // Names may begin with the object itself.
    if (segments.size() > 1 && segments.first().compare(object, Qt::CaseInsensitive) == 0)
        segments.removeFirst();
    while (segments.size() > 1 && !object.isEmpty())
        object = step(object, segments.takeFirst());
    if (!object.isEmpty())
        lastField(object, fieldName(segments.first()));
}

/// Over one relationship to the object behind it; empty where it cannot be told.
QString Resolver::step(const QString &object, const QString &segment)
{
    if (!isCustomName(segment))
        return standardTarget(object, segment);
    const int field = fieldOf(object, fieldName(segment));
    if (field < 0) {
        missing(u"CustomField"_s, object + u'.' + fieldName(segment));
        return {};
    }
    edge(field);
    const QStringList targets = m_index.targetsOf(field);
    return targets.size() == 1 ? targets.first() : QString();
}

/// Where fields of an object may really be kept.
int Resolver::fieldOf(const QString &object, const QString &name) const
{
    if (const int known = m_index.field(object, name); known >= 0)
        return known;
    if (object.compare("Task"_L1, Qt::CaseInsensitive) == 0 || object.compare("Event"_L1, Qt::CaseInsensitive) == 0)
        return m_index.field(u"Activity", name);
    // A person account shows its contact's fields.
    if (name.endsWith("__pc"_L1, Qt::CaseInsensitive))
        return m_index.field(u"Contact", QString(name.chopped(4) + "__c"_L1));
    // `Place__Latitude__s` is a part of Place__c.
    if (name.endsWith("__s"_L1, Qt::CaseInsensitive))
        return m_index.field(object, QString(name.section("__"_L1, 0, -3) + "__c"_L1));
    return -1;
}

void Resolver::lastField(const QString &object, const QString &name)
{
    if (const int known = fieldOf(object, name); known >= 0)
        edge(known);
    else if (isCustomName(name))
        missing(u"CustomField"_s, object + u'.' + name);
}

void Resolver::summaryField(const QString &scope, const QString &name)
{
    const QString head = name.section(u'.', 0, 0);
    if (!name.contains(u'.') || head.endsWith("__r"_L1))
        return path(scope, name);
    if (head == "$Source"_L1)
        return path(scope, name.section(u'.', 1));
    if (!head.startsWith(u'$'))
        return path(head, name.section(u'.', 1));
    if (head == "$User"_L1)
        path(u"User"_s, name.section(u'.', 1));
}

void Resolver::childList(const QString &scope, const QString &name)
{
    if (name.contains(u'.') && isCustomName(name))
        return path(name.section(u'.', 0, 0), name.section(u'.', 1));
    if (name.endsWith("__r"_L1))
        objectOfScope(scope + kChildStep + name);
}

void Resolver::metadataValue(const QString &fieldName, const QString &value)
{
    const int field = fieldOf(m_own, fieldName);
    if (field < 0)
        return;
    const QStringList targets = m_index.targetsOf(field);
    for (const QString &target : targets) {
        if (target == "EntityDefinition"_L1)
            object(value);
        else if (target == "FieldDefinition"_L1 && value.contains(u'.'))
            path(value.section(u'.', 0, 0), value.section(u'.', 1));
        else if (target.endsWith("__mdt"_L1))
            component(u"CustomMetadata", target.chopped(5) + u'.' + value);
    }
}

void Resolver::webComponent(const QString &name)
{
    const QString space = name.contains(u':') ? name.section(u':', 0, 0) : QString();
    const QString own = name.section(u':', -1);
    if (!space.isEmpty() && space != "c"_L1) {
        if (!isStandardMarkup(space))
            edge(m_extras.node(u"LightningComponentBundle"_s, space + "__"_L1 + own, Presence::Managed));
        return;
    }
    for (const QLatin1StringView type :
         {"LightningComponentBundle"_L1, "AuraDefinitionBundle"_L1, "ApexComponent"_L1}) {
        if (const int known = m_index.find(QString(type), own); known >= 0)
            return edge(known);
    }
    missing(m_mention->type.isEmpty() ? u"LightningComponentBundle"_s : typeOf(*m_mention), own);
}

} // namespace backflow::dependencies
