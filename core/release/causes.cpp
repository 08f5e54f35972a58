#include "core/release/upgradereport.h"
#include "core/release/words.h"

#include <algorithm>
#include <array>

namespace backflow::release {

using model::ComponentKey;
using namespace Qt::StringLiterals;

QString causeName(Cause cause)
{
    static constexpr std::array kNames = {"upgrade"_L1, "hand"_L1, "promotion"_L1, "unclear"_L1};
    return kNames.at(std::size_t(cause));
}

QString surenessName(Sureness sureness)
{
    static constexpr std::array kNames = {"sure"_L1, "likely"_L1, "guess"_L1};
    return kNames.at(std::size_t(sureness));
}

QString causeWords(Cause cause)
{
    switch (cause) {
    case Cause::Upgrade:
        return Tr::tr("the upgrade");
    case Cause::ByHand:
        return Tr::tr("a person");
    case Cause::Promotion:
        return Tr::tr("a promotion");
    case Cause::Unclear:
        return Tr::tr("not clear");
    }
    Q_UNREACHABLE_RETURN({});
}

QString surenessWords(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Sure:
        return Tr::tr("sure");
    case Sureness::Likely:
        return Tr::tr("likely");
    case Sureness::Guess:
        return Tr::tr("a guess");
    }
    Q_UNREACHABLE_RETURN({});
}

int UpgradeReport::count(Cause cause) const
{
    return int(std::ranges::count(rows, cause, &UpgradeRow::cause));
}

QList<ComponentKey> UpgradeReport::components(Cause cause) const
{
    QList<ComponentKey> keys;
    for (const UpgradeRow &row : rows) {
        if (row.cause == cause && !keys.contains(row.key))
            keys += row.key;
    }
    return keys;
}

} // namespace backflow::release
