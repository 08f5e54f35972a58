#include "app/localorg/retrieve.h"

#include "app/localorg/existence.h"
#include "app/localorg/listing.h"
#include "app/localorg/pieces.h"
#include "core/metadata/packagexml.h"

namespace backflow::localorg {

using namespace Qt::StringLiterals;
using metadata::Registry;
using metadata::TypeInfo;

namespace {

class Collector
{
public:
    Collector(const Catalog &catalog, const State &state, QString prefix)
        : m_catalog(catalog)
        , m_state(state)
        , m_prefix(std::move(prefix))
    {
    }

    void add(const QString &type, const QStringList &members);
    Retrieved finish(const QString &apiVersion);

private:
    void addAll(const QString &type);
    void addNamed(const QString &type, const QString &member);
    void take(const Component &component);
    void take(const Child &child);
    void writePartialParents();
    void writeProfiles();
    QByteArray slicedProfile(const QByteArray &xml) const;
    bool inPackage(const QString &type, const QString &name) const { return m_taken.contains(folded({type, name})); }
    bool inSlice(const Piece &piece) const;

    const Catalog &m_catalog;
    const State &m_state;
    QString m_prefix;
    Retrieved m_result;
    model::Manifest m_manifest;
    QSet<ComponentKey> m_taken;
    QList<Child> m_children;
};

/// Types of which `*` means nothing (reference section 3.3).
bool hasWildcard(const QString &type)
{
    if (type == "CustomLabel"_L1)
        return true;
    const TypeInfo *info = Registry::builtIn().byName(type);
    return info && !info->inFolder;
}

void Collector::add(const QString &type, const QStringList &members)
{
    for (const QString &member : members) {
        if (member != "*"_L1)
            addNamed(type, member);
        else if (hasWildcard(type))
            addAll(type);
    }
}

void Collector::addAll(const QString &type)
{
    for (const Component &component : m_catalog.components()) {
        // Standard objects are given by name alone.
        if (component.key.type == type && (type != "CustomObject"_L1 || isCustomName(component.key.fullName)))
            take(component);
    }
    for (const Child &child : m_catalog.children()) {
        if (child.key.type == type)
            take(child);
    }
}

void Collector::addNamed(const QString &type, const QString &member)
{
    if (const Component *component = m_catalog.component({type, member})) {
        take(*component);
        return;
    }
    if (const Child *child = m_catalog.child({type, member})) {
        take(*child);
        return;
    }
    // A folder is named under the type it holds.
    if (const TypeInfo *info = Registry::builtIn().byName(type); info && info->inFolder) {
        const QString folder = type == "EmailTemplate"_L1 ? u"EmailFolder"_s : QString(type + "Folder"_L1);
        if (const Component *component = m_catalog.component({folder, member})) {
            take(*component);
            return;
        }
    }
    m_result.messages.append(
        QJsonObject{{u"fileName"_s, QString(m_prefix + "package.xml"_L1)},
                    {u"problem"_s, u"Entity of type '%1' named '%2' cannot be found"_s.arg(type, member)}});
}

void Collector::take(const Component &component)
{
    const ComponentKey key = folded(component.key);
    if (m_taken.contains(key))
        return;
    m_taken.insert(key);
    for (const QString &path : component.files)
        m_result.files.insert(path, m_catalog.tree().value(path));
    m_result.fileProperties.append(fileProperties(m_catalog, m_state, component.key, component.fileName, m_prefix));
    QString type = component.key.type;
    if (const TypeInfo *info = Registry::builtIn().byName(type); info && !info->folderContentType.isEmpty())
        type = type == "EmailFolder"_L1 ? u"EmailTemplate"_s : type.chopped(6);
    m_manifest.add(type, component.key.fullName);
    for (const ChildFact &fact : m_catalog.facts(component.mainPath).children) {
        m_taken.insert(folded({fact.type, childName(component.key.type, component.key.fullName, fact.name)}));
    }
}

void Collector::take(const Child &child)
{
    m_taken.insert(folded(child.key));
    m_children.append(child);
    m_manifest.add(child.key.type, child.key.fullName);
    m_result.fileProperties.append(fileProperties(m_catalog, m_state, child.key, child.path, m_prefix));
}

void Collector::writePartialParents()
{
    QMap<QString, QList<Child>> byFile;
    for (const Child &child : std::as_const(m_children)) {
        if (!m_result.files.contains(child.path))
            byFile[child.path].append(child);
    }
    for (auto it = byFile.cbegin(); it != byFile.cend(); ++it) {
        const QByteArray whole = m_catalog.tree().value(it.key());
        auto pieces = piecesOf(whole);
        if (!pieces)
            continue;
        QSet<QByteArray> wanted;
        for (const Child &child : it.value())
            wanted.insert(whole.mid(child.begin, child.end - child.begin));
        pieces->pieces.removeIf([&](const Piece &piece) { return !wanted.contains(piece.bytes); });
        m_result.files.insert(it.key(), pieces->bytes());
    }
}

bool Collector::inSlice(const Piece &piece) const
{
    const auto text = [&piece](QByteArrayView name) {
        for (const auto &[element, value] : piece.texts) {
            if (element == name)
                return value;
        }
        return QString();
    };
    const QByteArray &element = piece.element;
    const auto objectIn = [this](const QString &name) { return inPackage(u"CustomObject"_s, name); };
    if (element == "classAccesses")
        return inPackage(u"ApexClass"_s, text("apexClass"));
    if (element == "pageAccesses")
        return inPackage(u"ApexPage"_s, text("apexPage"));
    if (element == "fieldPermissions")
        return inPackage(u"CustomField"_s, text("field")) || objectIn(text("field").section(u'.', 0, 0));
    if (element == "objectPermissions")
        return objectIn(text("object"));
    if (element == "recordTypeVisibilities")
        return inPackage(u"RecordType"_s, text("recordType")) || objectIn(text("recordType").section(u'.', 0, 0));
    if (element == "layoutAssignments")
        return inPackage(u"Layout"_s, text("layout"));
    if (element == "tabVisibilities") {
        const QString tab = text("tab");
        return inPackage(u"CustomTab"_s, tab) || (tab.startsWith("standard-"_L1) && objectIn(tab.mid(9)));
    }
    if (element == "applicationVisibilities")
        return inPackage(u"CustomApplication"_s, text("application"));
    if (element == "flowAccesses")
        return inPackage(u"Flow"_s, text("flow"));
    if (element == "customPermissions")
        return inPackage(u"CustomPermission"_s, text("name"));
    if (element == "customMetadataTypeAccesses" || element == "customSettingAccesses")
        return objectIn(text("name"));
    if (element == "externalDataSourceAccesses")
        return inPackage(u"ExternalDataSource"_s, text("externalDataSource"));
    return true;
}

QByteArray Collector::slicedProfile(const QByteArray &xml) const
{
    return without(xml, [this](const Piece &piece) { return !inSlice(piece); }).value_or(xml);
}

void Collector::writeProfiles()
{
    for (auto it = m_result.files.begin(); it != m_result.files.end(); ++it) {
        if (it.key().startsWith("profiles/"_L1))
            it.value() = slicedProfile(it.value());
    }
}

Retrieved Collector::finish(const QString &apiVersion)
{
    writePartialParents();
    writeProfiles();
    m_manifest.apiVersion = apiVersion;
    m_result.files.insert(u"package.xml"_s, metadata::writeManifest(m_manifest));
    m_result.fileProperties.append(
        fileProperties(m_catalog, m_state, {u"Package"_s, u"unpackaged/package.xml"_s}, u"package.xml"_s, m_prefix));
    return std::move(m_result);
}

} // namespace

Retrieved retrieve(const Catalog &catalog, const State &state, const model::Manifest &manifest, const QString &prefix)
{
    Collector collector(catalog, state, prefix);
    for (auto it = manifest.types.cbegin(); it != manifest.types.cend(); ++it)
        collector.add(it.key(), it.value());
    return collector.finish(manifest.apiVersion);
}

} // namespace backflow::localorg
