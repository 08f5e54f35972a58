#include "core/merge/settle.h"

#include <QMap>
#include <QVersionNumber>
#include <algorithm>

namespace backflow::merge {

namespace {

using xml::Node;

QVersionNumber versionOf(const QString &text)
{
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(text.trimmed(), &end);
    return end == text.trimmed().size() ? version : QVersionNumber();
}

QVersionNumber versionOf(const Entry &entry, Side side)
{
    const Node &node = entry.nodes[side];
    if (!node.hasChildElements())
        return versionOf(node.text());
    return versionOf(node.childText("majorNumber") + QLatin1Char('.') + node.childText("minorNumber"));
}

bool isVersion(const Schema &schema, const QList<QByteArray> &path)
{
    const QByteArray &tag = path.last();
    return tag == "apiVersion" || tag == "packageVersions" ||
           (path.size() == 1 && tag == "version" && schema.type() == "Package");
}

std::optional<Settled> higherVersion(const Entry &entry)
{
    const QVersionNumber ofSource = versionOf(entry, Source);
    const QVersionNumber ofTarget = versionOf(entry, Target);
    if (ofSource.isNull() || ofTarget.isNull())
        return std::nullopt;
    return Settled{ofSource > ofTarget ? Source : Target, Policy::VersionMaximum};
}

/// Whether all versions hold text alone, under the same attributes.
bool isTextAlone(const Entry &entry)
{
    const auto attributes = [&](Side side) {
        QMap<QByteArray, QString> values;
        for (const Node::Attribute &attribute : entry.nodes[side].attributes())
            values.insert(attribute.name.toByteArray(), entry.nodes[side].attribute(attribute.name));
        return values;
    };
    return std::ranges::none_of(entry.nodes, &Node::hasChildElements) && attributes(Source) == attributes(Target) &&
           attributes(Source) == attributes(Ancestor);
}

/// One side's text differs from the ancestor's in white space only: the other side's words are taken.
std::optional<Settled> otherThanReflowed(const Entry &entry)
{
    if (!entry.has(Ancestor) || !isTextAlone(entry))
        return std::nullopt;
    const auto text = [&](Side side) { return entry.nodes[side].text().simplified(); };
    const bool bySource = text(Source) == text(Ancestor);
    const bool byTarget = text(Target) == text(Ancestor);
    if (bySource == byTarget)
        return std::nullopt;
    return Settled{bySource ? Target : Source, Policy::ReflowedText};
}

} // namespace

std::optional<Settled> settledBy(const Policies &policies, const Schema &schema, const Entry &entry)
{
    const QList<QByteArray> &path = entry.schema->path;
    if (policies.isOn(Policy::VersionMaximum) && isVersion(schema, path)) {
        if (const auto higher = higherVersion(entry))
            return higher;
    }
    if (policies.isOn(Policy::FlowLocation) && schema.type() == "Flow" &&
        (path.last() == "locationX" || path.last() == "locationY"))
        return Settled{Target, Policy::FlowLocation};
    if (policies.isOn(Policy::SummaryLayoutLabel) && schema.type() == "Layout" &&
        path == QList<QByteArray>{"summaryLayout", "masterLabel"})
        return Settled{Target, Policy::SummaryLayoutLabel};
    if (policies.isOn(Policy::ReflowedText))
        return otherThanReflowed(entry);
    return std::nullopt;
}

} // namespace backflow::merge
