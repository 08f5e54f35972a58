#include "core/model/manifest.h"

#include <algorithm>

namespace backflow::model {

void Manifest::add(const QString &type, const QString &member)
{
    QStringList &members = types[type];
    const auto place = std::ranges::lower_bound(members, member);
    if (place == members.end() || *place != member)
        members.insert(place, member);
}

} // namespace backflow::model
