#include "core/metadata/joinparents.h"

#include "core/metadata/margins.h"
#include "core/xml/document.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace backflow::metadata {

using base::failure;
using base::Result;

namespace {

struct Elements {
    QHash<QByteArray, int> counts;
    QHash<QByteArray, qsizetype> lastEnds;
    QSet<QByteArray> bytes;
    /// Of the last one.
    qsizetype end = 0;
};

Elements elementsOf(const xml::Node &root)
{
    Elements found;
    for (xml::Node element = root.firstElement(); element; element = element.nextElement()) {
        const QByteArray name = element.name().toByteArray();
        ++found.counts[name];
        found.end = found.lastEnds[name] = element.end();
        found.bytes.insert(element.source().toByteArray());
    }
    return found;
}

} // namespace

Result<QByteArray> joinParents(const QByteArray &first, const QByteArray &second)
{
    const auto into = xml::Document::parse(first);
    if (!into)
        return failure(into);
    const auto more = xml::Document::parse(second);
    if (!more)
        return failure(more);
    const xml::Node root = into->root();
    if (!root.firstElement())
        return second;
    const Elements known = elementsOf(root);
    const Elements added = elementsOf(more->root());
    QMap<qsizetype, QByteArray> insertions;
    const QByteArray space = lineEndOf(first) + marginOf(root.firstElement());
    for (xml::Node element = more->root().firstElement(); element; element = element.nextElement()) {
        const QByteArray name = element.name().toByteArray();
        const bool single = known.counts.value(name) == 1 && added.counts.value(name) == 1;
        if (single || known.bytes.contains(element.source().toByteArray()))
            continue;
        const qsizetype end = known.lastEnds.value(name, known.end);
        insertions[end] += space + element.source().toByteArray();
    }
    QByteArray joined;
    qsizetype copied = 0;
    for (auto insertion = insertions.begin(); insertion != insertions.end(); ++insertion) {
        joined += QByteArrayView(first).sliced(copied, insertion.key() - copied);
        joined += *insertion;
        copied = insertion.key();
    }
    return joined + first.sliced(copied);
}

} // namespace backflow::metadata
