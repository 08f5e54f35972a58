#include "core/model/componentkey.h"

namespace backflow::model {

std::optional<ComponentKey> ComponentKey::fromString(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon == text.size() - 1)
        return std::nullopt;
    return ComponentKey{text.left(colon), text.mid(colon + 1)};
}

std::strong_ordering ComponentKey::operator<=>(const ComponentKey &other) const
{
    if (const int byType = type.compare(other.type); byType != 0)
        return byType <=> 0;
    return fullName.compare(other.fullName) <=> 0;
}

size_t qHash(const ComponentKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.type, key.fullName);
}

} // namespace backflow::model
