#include "core/governance/viewrights.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::governance {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

} // namespace

QSet<QString> hiddenTypes(const Standing &standing)
{
    QSet<QString> types;
    if (!standing.policy)
        return types;
    const QStringList roles = standing.roles();
    for (const ViewRule &rule : standing.policy->views) {
        if (std::ranges::none_of(roles, [&rule](const QString &role) { return rule.roles.contains(role); }))
            types += QSet<QString>(rule.types.begin(), rule.types.end());
    }
    return types;
}

base::Result<> mayLookInto(const Standing *standing, const QStringList &types)
{
    const QSet<QString> hidden = standing ? hiddenTypes(*standing) : QSet<QString>();
    const auto found = std::ranges::find_if(types, [&hidden](const QString &type) { return hidden.contains(type); });
    if (found == types.end())
        return {};
    return base::failure(
        base::Errc::Denied,
        Tr::tr("The policy lets only some roles look into %1, and yours is not one of them.").arg(*found));
}

} // namespace backflow::governance
