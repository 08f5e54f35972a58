#include "core/merge/xmlkind.h"

#include "core/merge/jsonmerge.h"
#include "core/merge/xmlversion.h"

#include <algorithm>
#include <array>

namespace backflow::merge {

bool isMetadataXml(const QString &path, std::span<const std::optional<QByteArray>> versions)
{
    if (path.endsWith(QLatin1StringView("-meta.xml")))
        return true;
    // The root element with its namespace stands near the top; licence texts in front of it are short.
    static constexpr qsizetype kTop = 4000;
    return std::ranges::any_of(versions, [](const std::optional<QByteArray> &bytes) {
        return bytes && QByteArrayView(*bytes)
                            .first(std::min<qsizetype>(bytes->size(), kTop))
                            .contains("http://soap.sforce.com/2006/04/metadata");
    });
}

bool sameMeaning(const QString &path, const QByteArray &a, const QByteArray &b)
{
    if (a == b)
        return true;
    const std::array<std::optional<QByteArray>, 2> both = {a, b};
    if (!isMetadataXml(path, both))
        return looksLikeJson(path, {std::nullopt, a, b}) && sameJson(a, b);
    auto first = xml::Document::parse(a);
    if (!first)
        return false;
    auto second = xml::Document::parse(b, *first);
    if (!second || first->root().name() != second->root().name())
        return false;
    XmlContext context{Schema(first->root().name().toByteArray()), {}};
    const XmlVersion x(context, std::move(*first));
    const XmlVersion y(context, std::move(*second));
    return sameMeaning(x, x.root(), y, y.root());
}

} // namespace backflow::merge
