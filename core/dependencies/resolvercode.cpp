// What code may mean by a name: the part of Resolver that has to guess, and says nothing where it cannot.
#include "core/dependencies/formula.h"
#include "core/dependencies/resolver.h"
#include "core/dependencies/standard.h"

#include <algorithm>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

QString asField(QStringView segment)
{
    if (segment.endsWith("__r"_L1, Qt::CaseInsensitive))
        return segment.chopped(1).toString() + u'c';
    return segment.toString();
}

/// `Line__Share`, `Line__History`: made by Salesforce for an object.
bool isDerivedObject(const QString &name)
{
    return baseObject(name) != name;
}

} // namespace

void Resolver::codeWord(const QString &name, const Facts &facts)
{
    if (const int known = m_index.find(u"ApexClass", name); known >= 0)
        return edge(known);
    if (m_index.hasObject(name) || isStandardObject(name))
        return object(name);
    if (isDerivedObject(name))
        return object(name);
    if (!isCustomName(name))
        return;
    if (!m_index.fieldsNamed(asField(name)).empty())
        return anyField(name, facts);
    // A relationship without its object says too little.
    if (!name.endsWith("__r"_L1, Qt::CaseInsensitive) && !name.endsWith("__s"_L1, Qt::CaseInsensitive))
        object(name);
}

void Resolver::codeType(const QString &name)
{
    if (const int known = m_index.find(u"ApexClass", name); known >= 0)
        edge(known);
    else if (isCustomName(name) || isDerivedObject(name) || m_index.hasObject(name) || isStandardObject(name))
        object(name);
    else
        missing(u"ApexClass"_s, name);
}

void Resolver::codeField(const QString &scope, const QString &fields, const Facts &facts)
{
    const QString head = scope.section(kChildStep, 0, 0);
    const bool isObject = !head.isEmpty() && m_index.find(u"ApexClass", head) < 0 &&
                          (m_index.hasObject(head) || isStandardObject(head) ||
                           (isCustomName(head) && !head.endsWith("__r"_L1, Qt::CaseInsensitive)));
    if (isObject)
        path(scope, fields);
    else
        anyField(fields, facts);
}

/// A field of an object that cannot be told: the only one of that name, or those of the objects the file names.
void Resolver::anyField(const QString &fields, const Facts &facts)
{
    const QStringList segments = fields.split(u'.');
    for (const QString &segment : segments) {
        if (!isCustomName(segment))
            continue;
        const std::span<const int> candidates = m_index.fieldsNamed(asField(segment));
        if (candidates.size() == 1) {
            edge(candidates.front());
            continue;
        }
        for (const int candidate : candidates) {
            if (std::ranges::binary_search(facts.words, m_index.objectOf(candidate).toLower()))
                edge(candidate);
        }
        const bool isList = segment.endsWith("__r"_L1, Qt::CaseInsensitive);
        const bool isPart = segment.endsWith("__s"_L1, Qt::CaseInsensitive);
        if (candidates.empty() && !isList && !isPart && !m_index.hasObject(segment))
            missing(u"CustomField"_s, segment);
    }
}

void Resolver::reportField(const QString &column, const Facts &facts)
{
    if (!isCustomName(column))
        return;
    if (!column.contains(u'$'))
        return codeField(column.section(u'.', 0, 0), column.section(u'.', 1), facts);
    // `Account.Lines__r$Parent__c.Zone__c`: the tables of the report type, then a path of fields.
    codeField(column.section(u'$', 0, 0).replace(u'.', kChildStep), column.section(u'$', 1), facts);
}

} // namespace backflow::dependencies
