#pragma once

#include "core/metadata/convert.h"
#include "core/xml/document.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <algorithm>

namespace backflow::metadata {

/// A fixture with `@NS@` and `@XSI@` replaced by the two namespaces: moc takes two slashes for a comment, even in a raw
/// string.
inline QByteArray fixture(const char *text)
{
    QByteArray bytes(text);
    bytes.replace("@NS@", "http://soap.sforce.com/2006/04/metadata");
    return bytes.replace("@XSI@", "http://www.w3.org/2001/XMLSchema-instance");
}

/// An element as text that is the same for documents of the same meaning: white space between elements, comments, the
/// way entities are written and `<a/>` against `<a></a>` do not count. Children keep their order.
/// `trimmed`: nor does white space at the ends of a value.
inline QByteArray shapeOf(const xml::Node &element, bool trimmed = false)
{
    QByteArrayList attributes;
    for (const xml::Node::Attribute &attribute : element.attributes()) {
        if (!attribute.name.startsWith("xmlns"))
            attributes.append(attribute.name.toByteArray() + '=' + element.attribute(attribute.name).toUtf8());
    }
    std::ranges::sort(attributes);
    QByteArray shape = '<' + element.name().toByteArray() + ' ' + attributes.join(' ') + '>';
    if (!element.hasChildElements())
        return shape + (trimmed ? element.text().trimmed() : element.text()).toUtf8() + "</>";
    for (const xml::Node &child : element.elements())
        shape += shapeOf(child, trimmed);
    return shape + "</>";
}

/// Same, with the root's children sorted: an org gives them in its own order. What is no XML stands for itself.
inline QByteArray shapeOf(const QByteArray &file, bool trimmed = false)
{
    const auto document = xml::Document::parse(file);
    if (!document)
        return file;
    QByteArrayList children;
    for (const xml::Node &child : document->root().elements())
        children.append(shapeOf(child, trimmed));
    std::ranges::sort(children);
    return document->root().name().toByteArray() + '\n' + children.join('\n');
}

/// Every file below a folder, by path relative to it.
inline QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

inline QList<MetadataFile> listOf(const QMap<QString, QByteArray> &files)
{
    QList<MetadataFile> list;
    for (auto file = files.begin(); file != files.end(); ++file)
        list.append({file.key(), *file});
    return list;
}

inline QMap<QString, QByteArray> mapOf(const QList<MetadataFile> &files)
{
    QMap<QString, QByteArray> map;
    for (const MetadataFile &file : files)
        map.insert(file.path, file.bytes);
    return map;
}

} // namespace backflow::metadata
