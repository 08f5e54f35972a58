#include "core/merge/readable.h"

#include "core/merge/matching.h"
#include "core/merge/trivia.h"
#include "core/merge/values.h"
#include "core/merge/xmlkind.h"
#include "core/text/linediff.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>
#include <array>

namespace backflow::merge {

namespace {

using xml::Node;

/// Properties of an entry that still fit on one line.
constexpr qsizetype kMostInLine = 8;

/// Text with its line breaks: the lines after the first stand below it, marked as such.
QByteArray lineText(const QString &text)
{
    return text.toUtf8().replace("\r\n", "\n").replace("\n", "\n    | ");
}

class Reader final
{
public:
    explicit Reader(const XmlVersion &version)
        : m_version(version)
    {
    }

    QByteArray read()
    {
        const Node root = m_version.root();
        m_text = root.name().toByteArray() + '\n';
        attributes(QString(), root);
        if (isContainer(root))
            children(root, QString());
        else
            line(QString(), leafText(root));
        return m_text;
    }

private:
    void line(const QString &path, const QString &text) { m_text += path.toUtf8() + ": " + lineText(text) + '\n'; }

    void attributes(const QString &path, const Node &element)
    {
        for (const Node::Attribute &attribute : element.attributes()) {
            if (!attribute.name.startsWith("xmlns"))
                line(path + QLatin1Char('@') + QString::fromUtf8(attribute.name), element.attribute(attribute.name));
        }
    }

    /// Lists in their order, everything else by name and key.
    void children(const Node &parent, const QString &path)
    {
        const std::vector<Slot> slots = slotsOf(parent);
        QHash<int, Slot> slotOf;
        Node child = parent.firstElement();
        for (const Slot &slot : slots) {
            slotOf.insert(child.index(), slot);
            child = child.nextElement();
        }
        Matching matching = match({nullptr, nullptr, &m_version}, {Node(), Node(), parent});
        std::ranges::sort(matching.groups, {}, &Group::tag);
        for (Group &group : matching.groups) {
            if (!group.schema->isOrdered())
                std::ranges::sort(group.order[Target], {},
                                  [&](int index) { return sortKey(matching.entries[size_t(index)]); });
            for (const int index : group.order[Target]) {
                const Entry &entry = matching.entries[size_t(index)];
                comments(slotOf[entry.nodes[Target].index()]);
                put(entry, path, group.schema->isOrdered());
            }
        }
    }

    static std::pair<QString, QByteArray> sortKey(const Entry &entry)
    {
        return {entry.words(), entry.nodes[Target].source().toByteArray()};
    }

    void comments(const Slot &slot)
    {
        const QByteArrayView source = m_version.document().source();
        for (const auto &[begin, end] : {std::pair(slot.lead, slot.begin), std::pair(slot.end, slot.tail)}) {
            for (const QByteArray &comment : commentsIn(source.sliced(begin, end - begin)))
                m_text += comment + '\n';
        }
    }

    void put(const Entry &entry, const QString &parentPath, bool ordered)
    {
        const Node &element = entry.nodes[Target];
        // The number of an entry in a list would make every later one look changed.
        const bool numbered = ordered && entry.schema->identity != Identity::Keyed;
        const QString step = numbered ? QString::fromUtf8(entry.schema->tag) : pathStep(entry);
        const QString path = parentPath.isEmpty() ? step : parentPath + QLatin1Char('/') + step;
        if (!isContainer(element)) {
            attributes(path, element);
            // The entry's text may be its key and so stand in the path already.
            const bool said = !numbered && entry.words() == leafText(element).simplified() && !entry.words().isEmpty();
            if (said)
                m_text += path.toUtf8() + '\n';
            else
                line(path, leafText(element));
        } else if (!inOneLine(entry, path)) {
            attributes(path, element);
            children(element, path);
        }
    }

    bool inOneLine(const Entry &entry, const QString &path)
    {
        const QList<Property> properties = valueOf(entry, Target).properties;
        const bool fits =
            properties.size() <= kMostInLine && std::ranges::none_of(properties, [](const Property &property) {
                return property.value.contains(QLatin1Char('\n')) || property.value.size() > 120;
            });
        const bool flat = std::ranges::all_of(entry.nodes[Target].elements(),
                                              [](const Node &child) { return !child.hasChildElements(); });
        // Of a name that stands twice the parts would run together.
        QSet<QString> names;
        for (const Property &property : properties)
            names.insert(property.name);
        if (!fits || names.size() < properties.size() ||
            !(entry.schema->rule.coupled || (flat && properties.size() > 1)))
            return false;
        QStringList parts;
        for (const Property &property : properties)
            parts.append(property.name + QLatin1Char(' ') + property.value);
        parts.sort();
        m_text += path.toUtf8() + ": " + parts.join(QStringLiteral(" · ")).toUtf8() + '\n';
        return true;
    }

    const XmlVersion &m_version;
    QByteArray m_text;
};

} // namespace

QByteArray readable(const QString &path, const QByteArray &bytes)
{
    if (text::looksBinary(bytes)) {
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        return "binary content: " + QByteArray::number(bytes.size()) + " bytes, SHA-256 " + hash + '\n';
    }
    const std::array<std::optional<QByteArray>, 1> versions = {bytes};
    if (!isMetadataXml(path, versions))
        return bytes;
    auto document = xml::Document::parse(bytes);
    if (!document)
        return bytes;
    XmlContext context{Schema(document->root().name().toByteArray()), {}};
    const XmlVersion version(context, std::move(*document));
    return Reader(version).read();
}

} // namespace backflow::merge
