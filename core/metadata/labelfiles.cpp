#include "core/metadata/labelfiles.h"

#include "core/metadata/margins.h"
#include "core/xml/document.h"

#include <QHash>

namespace backflow::metadata {

using base::failure;
using base::Result;

namespace {

QString nameOf(const xml::Node &label)
{
    return label.childText("fullName").trimmed();
}

} // namespace

Result<QList<QByteArray>> spreadLabels(const QByteArray &all, const QList<QByteArray> &existing, qsizetype forNew)
{
    const auto document = xml::Document::parse(all);
    if (!document)
        return failure(document);
    QHash<QString, qsizetype> files;
    for (qsizetype i = 0; i < existing.size(); ++i) {
        const auto known = xml::Document::parse(existing.at(i));
        if (!known)
            continue;
        for (const xml::Node &label : known->root().elements("labels")) {
            if (const QString name = nameOf(label); !files.contains(name))
                files.insert(name, i);
        }
    }
    const xml::Node root = document->root();
    const QByteArrayView source(all);
    const QByteArray head = source.first(root.innerBegin()).toByteArray();
    const QByteArray tail = lineEndOf(all) + source.sliced(root.innerEnd()).toByteArray();
    const QByteArray space = lineEndOf(all) + marginOf(root.firstElement());
    QList<QByteArray> spread(existing.size());
    QByteArray comments;
    for (xml::Node node = root.firstChild(); node; node = node.nextSibling()) {
        if (node.kind() == xml::NodeKind::Comment)
            comments += space + node.source().toByteArray();
        if (!node.isElement())
            continue;
        // A comment goes with the label it stands before.
        spread[files.value(nameOf(node), forNew)] += comments + space + node.source().toByteArray();
        comments.clear();
    }
    if (!comments.isEmpty())
        spread[forNew] += comments;
    for (QByteArray &file : spread) {
        if (!file.isEmpty())
            file = head + file + tail;
    }
    return spread;
}

} // namespace backflow::metadata
