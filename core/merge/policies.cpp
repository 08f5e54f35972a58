#include "core/merge/policies.h"

#include <QVersionNumber>

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

} // namespace

std::optional<PolicyAnswer> policyFor(const Schema &schema, const Entry &entry)
{
    const QList<QByteArray> &path = entry.schema->path;
    if (isVersion(schema, path)) {
        const QVersionNumber ofSource = versionOf(entry, Source);
        const QVersionNumber ofTarget = versionOf(entry, Target);
        if (ofSource.isNull() || ofTarget.isNull())
            return std::nullopt;
        return PolicyAnswer{ofSource > ofTarget ? Source : Target, QStringLiteral("version-maximum")};
    }
    if (schema.type() == "Flow" && (path.last() == "locationX" || path.last() == "locationY"))
        return PolicyAnswer{Target, QStringLiteral("flow-location-target")};
    if (schema.type() == "Layout" && path == QList<QByteArray>{"summaryLayout", "masterLabel"})
        return PolicyAnswer{Target, QStringLiteral("summary-layout-label-target")};
    return std::nullopt;
}

} // namespace backflow::merge
