#include "app/localorg/deploychecks.h"

#include "app/localorg/listing.h"
#include "core/xml/document.h"

#include <algorithm>

namespace backflow::localorg {

using namespace Qt::StringLiterals;
using metadata::Registry;
using metadata::TypeInfo;

namespace {

/// A folder goes under the type it holds in a manifest.
QString manifestType(const QString &type)
{
    const TypeInfo *info = Registry::builtIn().byName(type);
    if (!info || info->folderContentType.isEmpty())
        return type;
    return type == "EmailFolder"_L1 || type == "EmailTemplateFolder"_L1 ? u"EmailTemplate"_s : type.chopped(6);
}

void takeWhole(const Catalog &incoming, const Component &component, Named &named)
{
    const ComponentKey key = folded(component.key);
    named.components.insert(key);
    named.partly.remove(key);
    for (const ChildFact &fact : incoming.facts(component.mainPath).children)
        named.children.insert(folded({fact.type, childName(component.key.type, component.key.fullName, fact.name)}));
}

bool takeMember(const Catalog &incoming, const ComponentKey &wanted, Named &named)
{
    if (const Component *component = incoming.component(wanted)) {
        takeWhole(incoming, *component, named);
        return true;
    }
    for (const Component &component : incoming.components()) {
        if (component.key.type != wanted.type && manifestType(component.key.type) == wanted.type &&
            folded(component.key.fullName) == folded(wanted.fullName)) {
            takeWhole(incoming, component, named);
            return true;
        }
    }
    if (const Child *child = incoming.child(wanted)) {
        const ComponentKey parent = folded(child->parent);
        if (!named.components.contains(parent))
            named.partly.insert(parent);
        named.components.insert(parent);
        named.children.insert(folded(child->key));
        return true;
    }
    return false;
}

void takeAll(const Catalog &incoming, const QString &type, Named &named)
{
    for (const Component &component : incoming.components()) {
        if (manifestType(component.key.type) == type)
            takeWhole(incoming, component, named);
    }
    const auto children = incoming.children();
    for (const Child &child : children) {
        if (child.key.type == type)
            takeMember(incoming, child.key, named);
    }
}

DeployRow failedAt(const Component &component, const QString &path, const QString &problem, int line, int column)
{
    DeployRow row = DeployRow::failed(component.key.type, component.key.fullName, path, problem);
    row.line = line;
    row.column = column;
    return row;
}

/// Elements of which an object or any other component has one at most.
bool isSingle(const QByteArray &element)
{
    static const QSet<QByteArray> single{"label",      "fullName",         "description",  "pluralLabel", "nameField",
                                         "apiVersion", "deploymentStatus", "sharingModel", "masterLabel"};
    return single.contains(element);
}

std::optional<DeployRow> repetition(const Component &component, const QByteArray &bytes)
{
    const auto document = xml::Document::parse(bytes);
    if (!document)
        return std::nullopt;
    QSet<QByteArray> closed;
    QByteArray last;
    for (xml::Node node = document->root().firstElement(); node; node = node.nextElement()) {
        const QByteArray name = node.name().toByteArray();
        const bool again = name == last ? isSingle(name) : closed.contains(name);
        if (again)
            return failedAt(
                component, component.mainPath,
                u"Error parsing file: Element {http://soap.sforce.com/2006/04/metadata}%1 is duplicated at this "
                "location in type %2"_s.arg(QString::fromUtf8(name), component.key.type),
                node.line(), node.column());
        if (name != last)
            closed.insert(last);
        last = name;
    }
    return std::nullopt;
}

bool rootFits(const Component &component, const QByteArray &root)
{
    if (component.key.type == "Settings"_L1)
        return root.endsWith("Settings");
    if (component.key.type == "EmailFolder"_L1 || component.key.type == "EmailTemplateFolder"_L1)
        return root.endsWith("Folder");
    if (root == component.key.type.toUtf8())
        return true;
    // Orgs take siblings of one folder for each other: an integer feature parameter written as a boolean one.
    const TypeInfo *written = Registry::builtIn().byName(QString::fromUtf8(root));
    const TypeInfo *expected = Registry::builtIn().byName(component.key.type);
    return written && expected && written->directoryName == expected->directoryName;
}

std::optional<DeployRow> missingMeta(const Component &component)
{
    const TypeInfo *type = Registry::builtIn().byName(component.key.type);
    const bool paired =
        type && !isBundle(*type) &&
        (type->adapter == metadata::Adapter::MatchingContentFile || type->adapter == metadata::Adapter::MixedContent);
    if (!paired)
        return std::nullopt;
    const QString content =
        component.mainPath.endsWith("-meta.xml"_L1) ? component.mainPath.chopped(9) : component.mainPath;
    for (const QString &path : {content, QString(content + "-meta.xml"_L1)}) {
        if (!component.files.contains(path))
            return failedAt(component, content, u"Could not find file: %1"_s.arg(path), 0, 0);
    }
    return std::nullopt;
}

/// An object that the org does not hold yet: it must come whole.
QList<DeployRow> newObjectProblems(const Ground &ground, const Catalog &incoming, const Component &component,
                                   bool partly)
{
    QList<DeployRow> rows;
    if (component.key.type != "CustomObject"_L1 || ground.catalog.component(component.key))
        return rows;
    const Reference itself{component.key, {}, 0, 0, false};
    if (partly && !exists(ground.catalog, ground.beyond, itself))
        return {failedAt(component, component.mainPath, missingText(itself), 0, 0)};
    if (partly || !component.key.fullName.endsWith("__c"_L1))
        return rows;
    const auto document = xml::Document::parse(incoming.tree().value(component.mainPath));
    if (!document)
        return rows;
    const xml::Node root = document->root();
    const bool setting = !root.childText("customSettingsType").isEmpty();
    for (const char *name : {"label", "pluralLabel", "nameField"}) {
        if (root.child(name) || (setting && QByteArrayView(name) != "label"))
            continue;
        rows.append(failedAt(component, component.mainPath,
                             u"Must specify a non-empty %1 for the CustomObject"_s.arg(QLatin1StringView(name)), 0, 0));
    }
    return rows;
}

bool counts(const Component &component, const FileFacts &facts, const QByteArray &bytes, const Reference &reference,
            const Named &named)
{
    if (!named.partly.contains(folded(component.key)))
        return true;
    // Only children that are named are laid in: what the rest of the file says does not matter.
    return std::ranges::any_of(facts.children, [&](const ChildFact &fact) {
        if (!named.children.contains(
                folded({fact.type, childName(component.key.type, component.key.fullName, fact.name)})))
            return false;
        const qsizetype lineStart = bytes.left(fact.begin).count('\n') + 1;
        const qsizetype lineEnd = bytes.left(fact.end).count('\n') + 1;
        return reference.line >= lineStart && reference.line <= lineEnd;
    });
}

} // namespace

Named matchManifest(const DeployPackage &package, const Catalog &incoming, const DeployOptions &options,
                    QList<DeployRow> &rows)
{
    Named named;
    for (auto it = package.manifest.types.cbegin(); it != package.manifest.types.cend(); ++it) {
        for (const QString &member : it.value()) {
            if (member == "*"_L1)
                takeAll(incoming, it.key(), named);
            else if (!takeMember(incoming, {it.key(), member}, named) && !options.allowMissingFiles)
                rows.append(DeployRow::failed(
                    it.key(), member, u"package.xml"_s,
                    u"An object '%1' of type %2 was named in package.xml, but was not found in zipped directory"_s.arg(
                        member, it.key())));
        }
    }
    for (const Component &component : incoming.components()) {
        if (named.components.contains(folded(component.key)))
            continue;
        if (options.autoUpdatePackage) {
            takeWhole(incoming, component, named);
            continue;
        }
        DeployRow row = DeployRow::failed(
            component.key.type, component.key.fullName, component.fileName,
            u"%1 of type %2 was not named in package.xml"_s.arg(component.key.fullName, component.key.type));
        row.success = true;
        row.problemType = u"Warning"_s;
        rows.append(row);
    }
    return named;
}

QList<DeployRow> ownProblems(const Ground &ground, const Catalog &incoming, const Component &component, bool partly)
{
    QList<DeployRow> rows;
    for (const QString &path : component.files) {
        const FileFacts &facts = incoming.facts(path);
        if (facts.problem)
            rows.append(failedAt(component, path, facts.problem->text, facts.problem->line, facts.problem->column));
    }
    if (!rows.isEmpty())
        return rows;
    if (auto row = missingMeta(component))
        return {*row};
    const FileFacts &facts = incoming.facts(component.mainPath);
    if (!facts.rootName.isEmpty()) {
        if (!rootFits(component, facts.rootName) && !component.mainPath.endsWith("-meta.xml"_L1))
            rows.append(failedAt(component, component.mainPath,
                                 u"Error parsing file: the root element is %1, not %2"_s.arg(
                                     QString::fromUtf8(facts.rootName), component.key.type),
                                 1, 1));
        if (auto row = repetition(component, incoming.tree().value(component.mainPath)))
            rows.append(*row);
    }
    return rows + newObjectProblems(ground, incoming, component, partly);
}

QList<DeployRow> danglingNames(const Ground &ground, const Catalog &incoming, const Catalog &after,
                               const Component &component, const Named &named)
{
    QList<DeployRow> rows;
    QSet<QString> said;
    for (const QString &path : component.files) {
        const FileFacts &facts = incoming.facts(path);
        const QByteArray bytes = incoming.tree().value(path);
        for (const Reference &reference : facts.references) {
            if (exists(after, ground.beyond, reference) || !counts(component, facts, bytes, reference, named))
                continue;
            const QString text = missingText(reference);
            if (said.contains(text))
                continue;
            said.insert(text);
            rows.append(failedAt(component, path, text, reference.line, reference.column));
        }
    }
    return rows;
}

QList<DeployRow> packageProblems(const Ground &ground, const DeployPackage &package)
{
    QList<DeployRow> rows;
    const QString asked = package.manifest.apiVersion;
    if (asked.toDouble() > ground.apiVersion.toDouble())
        rows.append(DeployRow::failed(
            {}, u"package.xml"_s, u"package.xml"_s,
            u"Invalid version specified: %1 (this org speaks up to %2)"_s.arg(asked, ground.apiVersion)));
    for (const model::Manifest *manifest : {&package.manifest, &package.pre, &package.post}) {
        for (auto it = manifest->types.cbegin(); it != manifest->types.cend(); ++it) {
            if (!isKnownType(it.key()))
                rows.append(DeployRow::failed(it.key(), it.value().value(0), u"package.xml"_s,
                                              u"Unknown type name '%1' specified in package.xml"_s.arg(it.key())));
        }
    }
    return rows;
}

} // namespace backflow::localorg
