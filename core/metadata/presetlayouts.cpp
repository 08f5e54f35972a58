#include "core/metadata/presetlayouts.h"

#include "core/metadata/decompose.h"
#include "core/metadata/margins.h"
#include "core/metadata/places.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>
#include <algorithm>

namespace backflow::metadata {

namespace {

using namespace Qt::StringLiterals;
using base::Errc;
using base::failure;
using base::Result;

constexpr auto kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
constexpr auto kNamespace = " xmlns=\"http://soap.sforce.com/2006/04/metadata\"";
constexpr auto kMargin = "    ";
constexpr QLatin1StringView kStandard("standard-");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::metadata)
};

std::unexpected<base::Error> unreadable(const MetadataFile &part, const base::Error &error)
{
    return failure(error.code, Tr::tr("%1 cannot be put into its component: %2").arg(part.path, error.message),
                   error.detail);
}

QString suffixOf(const QString &path)
{
    const QString name = path.chopped(kMetaSuffix.size());
    return name.sliced(name.lastIndexOf(u'.') + 1);
}

const ChildType *childBySuffix(const TypeInfo &type, const QString &suffix)
{
    const auto found = std::ranges::find(type.decomposedChildren, suffix, &ChildType::suffix);
    return found == type.decomposedChildren.end() ? nullptr : &*found;
}

QByteArray emptyWhole(const TypeInfo &type, const QByteArray &eol)
{
    const QByteArray name = type.name.toUtf8();
    return kHead + eol + '<' + name + kNamespace + '>' + eol + "</" + name + '>' + eol;
}

// Children one a file.

Result<QByteArray> joinChildren(const Preset &preset, const QList<MetadataFile> &parts)
{
    QByteArray parent;
    QList<ChildFile> children;
    for (const MetadataFile &part : parts) {
        const QString suffix = suffixOf(part.path);
        if (suffix == preset.type.suffix) {
            if (!parent.isEmpty() && parent != part.bytes)
                return failure(Errc::InvalidInput,
                               Tr::tr("%1 describes a component that another file describes already.").arg(part.path));
            parent = part.bytes;
            continue;
        }
        const QString file = part.path.sliced(part.path.lastIndexOf(u'/') + 1);
        children.append(
            {childBySuffix(preset.type, suffix), file.chopped(suffix.size() + 1 + kMetaSuffix.size()), part.bytes});
    }
    if (parent.isEmpty() && !children.isEmpty())
        parent = emptyWhole(preset.type, lineEndOf(children.first().bytes));
    return compose(preset.type, parent, children);
}

Result<QList<MetadataFile>> splitChildren(const Preset &preset, const QString &name, const QString &whole,
                                          const QByteArray &bytes)
{
    const auto parts = decompose(preset.type, bytes);
    if (!parts)
        return failure(parts);
    QList<MetadataFile> files;
    const QString folder =
        preset.type.directoryName + u'/' + (preset.layout == PresetLayout::Flat ? QString() : name + u'/');
    if (preset.layout == PresetLayout::Flat) {
        if (!parts->parentIsEmpty || parts->children.isEmpty())
            files.append({whole, parts->parent});
    } else {
        files.append({folder + name + u'.' + preset.type.suffix + kMetaSuffix, parts->parent});
    }
    for (const ChildFile &child : parts->children) {
        const QString below = child.type->directoryName.isEmpty() ? QString() : child.type->directoryName + u'/';
        files.append({folder + below + child.name + u'.' + child.type->suffix + kMetaSuffix, child.bytes});
    }
    return files;
}

// Several elements a file.

/// An element and the comments before it, without the margin of its first line.
struct Piece {
    QByteArray element;
    QByteArray bytes;
};

Result<> takePieces(const MetadataFile &part, std::vector<Piece> &pieces)
{
    const auto document = xml::Document::parse(part.bytes);
    if (!document)
        return unreadable(part, document.error());
    QByteArray comments;
    for (xml::Node node = document->root().firstChild(); node; node = node.nextSibling()) {
        if (node.kind() == xml::NodeKind::Comment) {
            comments += node.source().toByteArray() + lineEndOf(part.bytes) + kMargin;
        } else if (node.isElement()) {
            pieces.push_back({node.name().toByteArray(), comments + node.source().toByteArray()});
            comments.clear();
        }
    }
    if (const QByteArray rest = comments.trimmed(); !rest.isEmpty())
        pieces.push_back({pieces.empty() ? QByteArray() : pieces.back().element, rest});
    return {};
}

QByteArray documentOf(const TypeInfo &type, const std::vector<Piece> &pieces, const char *attributes,
                      const QByteArray &eol)
{
    const QByteArray name = type.name.toUtf8();
    QByteArray bytes = kHead + eol + '<' + name + attributes + '>' + eol;
    for (const Piece &piece : pieces)
        bytes += kMargin + piece.bytes + eol;
    return bytes + "</" + name + '>' + eol;
}

/// In the order an org gives: elements by name, those of one name as the files have them.
Result<QByteArray> joinGroups(const Preset &preset, const QList<MetadataFile> &parts)
{
    std::vector<Piece> pieces;
    for (const MetadataFile &part : parts) {
        if (auto taken = takePieces(part, pieces); !taken)
            return failure(taken);
    }
    std::ranges::stable_sort(pieces, {}, &Piece::element);
    return documentOf(preset.type, pieces, kNamespace, parts.isEmpty() ? "\n" : lineEndOf(parts.first().bytes));
}

/// `Account` of `Account.Rating__c` and of `standard-Account`.
QString objectOf(const QString &id)
{
    const QString object = id.section(u'.', 0, 0);
    return object.startsWith(kStandard) ? object.sliced(kStandard.size()) : object;
}

Result<QList<MetadataFile>> splitGroups(const Preset &preset, const QString &name, const QByteArray &bytes)
{
    const auto document = xml::Document::parse(bytes);
    if (!document)
        return failure(document);
    const QString folder = preset.type.directoryName + u'/' + name + u'/';
    const QString own = folder + name + u'.' + preset.type.suffix + kMetaSuffix;
    // Files of a group name no namespaces.
    if (document->root().attributes().size() > 1)
        return QList<MetadataFile>{{own, bytes}};
    QMap<QString, std::vector<Piece>> files{{own, {}}};
    QByteArray comments;
    for (xml::Node node = document->root().firstChild(); node; node = node.nextSibling()) {
        if (node.kind() == xml::NodeKind::Comment)
            comments += node.source().toByteArray() + lineEndOf(bytes) + kMargin;
        if (!node.isElement())
            continue;
        const auto child =
            std::ranges::find(preset.type.decomposedChildren, QString::fromUtf8(node.name()), &ChildType::xmlElement);
        QString path = own;
        if (child != preset.type.decomposedChildren.end() && child->directoryName.isEmpty())
            path = folder + name + u'.' + child->suffix + kMetaSuffix;
        else if (child != preset.type.decomposedChildren.end())
            if (const QString object = objectOf(node.childText(child->idElement.toUtf8()).trimmed()); !object.isEmpty())
                path = folder + child->directoryName + u'/' + object + u'.' + child->suffix + kMetaSuffix;
        files[path].push_back({node.name().toByteArray(), comments + node.source().toByteArray()});
        comments.clear();
    }
    if (const QByteArray rest = comments.trimmed(); !rest.isEmpty())
        files[own].push_back({{}, rest});
    QList<MetadataFile> result;
    for (const auto &[path, pieces] : files.asKeyValueRange())
        result.append({path, documentOf(preset.type, pieces, path == own ? kNamespace : "", lineEndOf(bytes))});
    return result;
}

// The text of one element.

/// Such a file holds YAML, of which JSON is a part. Source: source-deploy-retrieve, which converts from and to JSON.
Result<QString> contentFor(const xml::Node &root, const MetadataFile &content)
{
    const QString text = QString::fromUtf8(content.bytes);
    if (root.childText("schemaUploadFileExtension").trimmed() != "json"_L1)
        return text;
    if (QJsonDocument::fromJson(content.bytes).isNull())
        return failure(Errc::InvalidInput,
                       Tr::tr("%1 is YAML, but its component says JSON; converting one into the other is not possible "
                              "here.")
                           .arg(content.path));
    return text;
}

Result<QByteArray> joinContent(const Preset &preset, const QString &whole, const QList<MetadataFile> &parts)
{
    const auto own = std::ranges::find(parts, whole, &MetadataFile::path);
    const auto content = std::ranges::find_if(parts, [&whole](const MetadataFile &part) { return part.path != whole; });
    if (own == parts.end())
        return failure(Errc::InvalidInput,
                       Tr::tr("%1 is missing, so %2 belongs to nothing.").arg(whole, content->path));
    if (content == parts.end())
        return own->bytes;
    const auto document = xml::Document::parse(own->bytes);
    if (!document)
        return unreadable(*own, document.error());
    const xml::Node root = document->root();
    const auto text = contentFor(root, *content);
    if (!text)
        return failure(text);
    const QByteArray element = preset.type.decomposedChildren.first().xmlElement.toUtf8();
    qsizetype at = root.innerBegin();
    for (xml::Node node = root.firstElement(); node && node.name() < QByteArrayView(element); node = node.nextElement())
        at = node.end();
    return own->bytes.first(at) + lineEndOf(own->bytes) + kMargin + '<' + element + '>' + xml::escapeText(*text) +
           "</" + element + '>' + own->bytes.sliced(at);
}

Result<QList<MetadataFile>> splitContent(const Preset &preset, const QString &name, const QString &whole,
                                         const QByteArray &bytes)
{
    const auto document = xml::Document::parse(bytes);
    if (!document)
        return failure(document);
    const ChildType &child = preset.type.decomposedChildren.first();
    const auto elements = document->root().elements(child.xmlElement.toUtf8());
    if (elements.size() != 1)
        return QList<MetadataFile>{{whole, bytes}};
    const xml::Node &element = elements.front();
    // The line goes with it.
    qsizetype begin = element.begin();
    while (begin > 0 && (bytes.at(begin - 1) == ' ' || bytes.at(begin - 1) == '\t'))
        --begin;
    begin -= begin > 0 && bytes.at(begin - 1) == '\n' ? 1 : 0;
    begin -= begin > 0 && bytes.at(begin - 1) == '\r' ? 1 : 0;
    return QList<MetadataFile>{
        {whole, bytes.first(begin) + bytes.sliced(element.end())},
        {preset.type.directoryName + u'/' + name + u'.' + child.suffix, element.text().toUtf8()}};
}

} // namespace

Result<QByteArray> joinParts(const Preset &preset, const QString &whole, const QList<MetadataFile> &parts)
{
    switch (preset.layout) {
    case PresetLayout::Grouped:
        return joinGroups(preset, parts);
    case PresetLayout::Content:
        return joinContent(preset, whole, parts);
    default:
        return joinChildren(preset, parts);
    }
}

Result<QList<MetadataFile>> splitWhole(const Preset &preset, const QString &name, const QString &whole,
                                       const QByteArray &bytes)
{
    switch (preset.layout) {
    case PresetLayout::Grouped:
        return splitGroups(preset, name, bytes);
    case PresetLayout::Content:
        return splitContent(preset, name, whole, bytes);
    default:
        return splitChildren(preset, name, whole, bytes);
    }
}

} // namespace backflow::metadata
