#include "app/localorg/existence.h"

#include <QRegularExpression>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

/// `npsp` of `npsp__Level__c`; empty when there is none.
QString namespaceOf(const QString &name)
{
    static const QRegularExpression managed(u"^([A-Za-z]\\w*?)__\\w+?__(?:c|r|mdt|e|b|x|kav|s)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = managed.match(name.section(u'.', -1));
    return match.hasMatch() ? match.captured(1) : QString();
}

bool objectExists(const Catalog &catalog, const QString &object)
{
    return !isCustomName(object) || catalog.component({u"CustomObject"_s, object});
}

bool fieldExists(const Catalog &catalog, const QString &name)
{
    const QString object = name.section(u'.', 0, -2);
    const QString field = name.section(u'.', -1);
    if (!isCustomName(field))
        return object.contains(u'.') || objectExists(catalog, object);
    if (catalog.child({u"CustomField"_s, name}))
        return true;
    // Fields of activities are kept with Activity, and a person account shows those of its contact.
    if (object == "Task"_L1 || object == "Event"_L1)
        return catalog.child({u"CustomField"_s, "Activity."_L1 + field});
    if (object == "Account"_L1 && field.endsWith("__pc"_L1))
        return catalog.child({u"CustomField"_s, "Contact."_L1 + field.chopped(4) + "__c"_L1});
    return object.contains(u'.') || object.isEmpty();
}

bool tabExists(const Catalog &catalog, const QString &tab)
{
    return tab.startsWith("standard-"_L1) || !tab.contains(u'_') || catalog.component({u"CustomTab"_s, tab}) ||
           (tab.startsWith("standard"_L1) && tab.contains(u'-'));
}

bool anyCustomExists(const Catalog &catalog, const QString &name)
{
    QString custom = name;
    if (custom.endsWith("__r"_L1, Qt::CaseInsensitive))
        custom.chop(1), custom += u'c';
    return catalog.hasAnyCustom(custom);
}

bool componentExists(const Catalog &catalog, const QString &name)
{
    if (!name.startsWith("c:"_L1))
        return true;
    const QString own = name.mid(2);
    return catalog.component({u"LightningComponentBundle"_s, own}) ||
           catalog.component({u"AuraDefinitionBundle"_s, own}) || catalog.component({u"ApexComponent"_s, own});
}

bool existsHere(const Catalog &catalog, const ComponentKey &to)
{
    const QString &name = to.fullName;
    if (to.type == "CustomObject"_L1)
        return objectExists(catalog, name);
    if (to.type == "CustomField"_L1)
        return fieldExists(catalog, name);
    if (to.type == "CustomTab"_L1)
        return tabExists(catalog, name);
    if (to.type == kAnyCustom)
        return anyCustomExists(catalog, name);
    if (to.type == kAnyComponent)
        return componentExists(catalog, name);
    if (to.type == "CustomApplication"_L1 && name.startsWith("standard__"_L1))
        return true;
    // Global actions without an object, and those of the feed, come with the org.
    if (to.type == "QuickAction"_L1 && (!name.contains(u'.') || name.startsWith("FeedItem."_L1)))
        return true;
    return catalog.has(to);
}

} // namespace

bool isCustomName(const QString &name)
{
    static const QRegularExpression custom(u"__(?:c|mdt|e|b|x|kav|pc)$"_s, QRegularExpression::CaseInsensitiveOption);
    return custom.match(name).hasMatch();
}

bool exists(const Catalog &catalog, const Beyond &beyond, const Reference &reference)
{
    if (existsHere(catalog, reference.to))
        return true;
    if (beyond.types.contains(reference.to.type) || beyond.named.contains(folded(reference.to)))
        return true;
    // What an installed package brings is not in the folder.
    const QString managed = namespaceOf(reference.to.fullName);
    return !managed.isEmpty() && catalog.component({u"InstalledPackage"_s, managed});
}

Beyond beyondOf(const Catalog &start)
{
    Beyond beyond;
    for (const Component &component : start.components()) {
        for (const QString &path : component.files) {
            for (const Reference &reference : start.facts(path).references) {
                if (existsHere(start, reference.to))
                    continue;
                beyond.named.insert(folded(reference.to));
                if (!start.hasType(reference.to.type) && !reference.to.type.startsWith(u'*'))
                    beyond.types.insert(reference.to.type);
            }
        }
    }
    return beyond;
}

QString missingText(const Reference &reference)
{
    const QString &name = reference.to.fullName;
    if (reference.to.type == kAnyCustom)
        return u"Invalid type or variable: %1"_s.arg(name);
    if (reference.to.type == kAnyComponent)
        return u"We couldn't retrieve the design time component information for component %1."_s.arg(name);
    if (reference.field == "tab"_L1)
        return u"You can't edit tab settings for %1, as it's not a valid tab."_s.arg(name);
    if (reference.field.isEmpty())
        return u"no %1 named %2 found"_s.arg(reference.to.type, name);
    return u"In field: %1 - no %2 named %3 found"_s.arg(reference.field, reference.to.type, name);
}

} // namespace backflow::localorg
