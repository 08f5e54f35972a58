#include "core/merge/askwhen.h"

#include <array>
#include <utility>

namespace backflow::merge {

namespace {

constexpr std::array kReasons = {
    std::pair{QLatin1StringView("only-source"), AutoReason::OnlySourceChanged},
    std::pair{QLatin1StringView("only-target"), AutoReason::OnlyTargetChanged},
    std::pair{QLatin1StringView("different-words"), AutoReason::DifferentWords},
};

} // namespace

QStringList askWhenNames()
{
    QStringList names;
    for (const auto &[name, reason] : kReasons)
        names += name;
    for (const Policy policy : Policies::list())
        names += Policies::name(policy);
    return names;
}

MergeOptions asking(const QStringList &names)
{
    MergeOptions options;
    for (const auto &[name, reason] : kReasons) {
        if (names.contains(name))
            options.askWhen += reason;
    }
    for (const QString &name : names)
        (void)options.policies.set(name, false);
    return options;
}

} // namespace backflow::merge
