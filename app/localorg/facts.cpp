#include "app/localorg/facts.h"

#include "app/localorg/layout.h"
#include "app/localorg/xmlfacts.h"

#include <QRegularExpression>
#include <algorithm>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

/// Types whose main file is code or data, with XML only in the `-meta.xml` beside it.
bool isContentFile(const QString &path, const ComponentKey &key)
{
    if (path.endsWith("-meta.xml"_L1))
        return false;
    const metadata::TypeInfo *type = metadata::Registry::builtIn().byName(key.type);
    if (!type)
        return true;
    if (isBundle(*type))
        return !path.endsWith(".js-meta.xml"_L1);
    return type->adapter == metadata::Adapter::MatchingContentFile || type->adapter == metadata::Adapter::MixedContent;
}

ParseProblem problemOf(const base::Error &error)
{
    static const QRegularExpression numbers(u"(\\d+)\\D+(\\d+)\\D*?: *(.*)$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = numbers.match(error.message);
    if (!match.hasMatch())
        return {"Error parsing file: "_L1 + error.message, 1, 1};
    return {"Error parsing file: "_L1 + match.captured(3), match.captured(1).toInt(), match.captured(2).toInt()};
}

void addChildren(const xml::Document &document, const metadata::TypeInfo &type, FileFacts &facts)
{
    const auto children = childrenOf(type);
    if (children.isEmpty())
        return;
    for (xml::Node node = document.root().firstElement(); node; node = node.nextElement()) {
        for (const metadata::ChildType &child : children) {
            if (node.name() != child.xmlElement.toUtf8())
                continue;
            QString name = node.childText(child.idElement.toUtf8());
            if (name.isEmpty())
                name = node.childText("name");
            if (!name.isEmpty())
                facts.children.append({child.name, name, node.begin(), node.end()});
        }
    }
}

} // namespace

FileFacts factsOf(const QString &path, const ComponentKey &key, const QByteArray &bytes)
{
    FileFacts facts;
    if (isContentFile(path, key)) {
        addCodeReferences(path, key, bytes, facts);
        if (key.type == "ApexClass"_L1 || key.type == "ApexTrigger"_L1)
            facts.problem = apexProblem(key, bytes);
        return facts;
    }
    const auto document = xml::Document::parse(bytes);
    if (!document) {
        facts.problem = problemOf(document.error());
        return facts;
    }
    facts.rootName = document->root().localName().toByteArray();
    if (path.endsWith("-meta.xml"_L1) && !path.endsWith("Folder-meta.xml"_L1) &&
        metadata::Registry::builtIn().byName(key.type) &&
        metadata::Registry::builtIn().byName(key.type)->adapter != metadata::Adapter::Default)
        return facts;
    if (const metadata::TypeInfo *type = metadata::Registry::builtIn().byName(key.type))
        addChildren(*document, *type, facts);
    addXmlReferences(*document, key, facts);
    return facts;
}

std::shared_ptr<const FileFacts> FactsCache::of(const QString &path, const ComponentKey &key, const QByteArray &bytes)
{
    Entry &entry = m_entries[path];
    // Trees share their bytes, so the same address nearly always settles it.
    const bool same = entry.facts && entry.bytes.size() == bytes.size() &&
                      (entry.bytes.constData() == bytes.constData() || entry.bytes == bytes);
    if (!same)
        entry = {bytes, std::make_shared<const FileFacts>(factsOf(path, key, bytes))};
    return entry.facts;
}

QString ownObject(const ComponentKey &key)
{
    if (key.type == "CustomObject"_L1 || key.type == "Workflow"_L1 || key.type == "SharingRules"_L1)
        return key.fullName;
    if (key.type == "Layout"_L1 || key.type == "CustomObjectTranslation"_L1)
        return key.fullName.section(u'-', 0, 0);
    if (key.type == "CustomMetadata"_L1)
        return key.fullName.section(u'.', 0, 0) + "__mdt"_L1;
    if (key.type == "QuickAction"_L1)
        return key.fullName.contains(u'.') ? key.fullName.section(u'.', 0, 0) : QString();
    return {};
}

std::pair<int, int> lineAndColumn(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(offset);
    return {static_cast<int>(std::ranges::count(before, '\n')) + 1,
            static_cast<int>(offset - before.lastIndexOf('\n'))};
}

} // namespace backflow::localorg
