#pragma once

#include "core/governance/standing.h"
#include "core/model/environment.h"

#include <QList>
#include <QString>

namespace backflow::governance {

/// The columns of the table of roles.
enum class AccessColumn {
    See,
    Compare,
    Decide,
    DeployDevelopment,
    DeployTest,
    DeployStaging,
    DeployProduction,
    Export
};
inline constexpr int kAccessColumns = 8;
QString columnTitle(AccessColumn column);

/// What a role has in one column.
struct AccessCell {
    enum class Kind { No, Yes, Own, Request, Approvers };
    Kind kind = Kind::No;
    /// Of Approvers and Request.
    int approvers = 0;
    bool operator==(const AccessCell &) const = default;
};
QString cellWords(const AccessCell &cell);
AccessCell accessOf(const PolicyFile &policy, const Role &role, AccessColumn column);

/// "What can Ana do in UAT?" in words: what she may, and who is needed for the rest. Without a policy: what that means.
QString explainAccess(const Standing &standing, const QString &person, const model::Environment &environment,
                      bool productionWrites);

/// Something about access that somebody should know, a sentence each; where a role only advises, it says so.
struct AccessFinding {
    /// `no-policy`, `no-approvals:production`, `policy-unsigned`, …: stable.
    QString id;
    QString sentence;
    /// True where nothing but the program itself stands in the way.
    bool advisory = false;
    bool operator==(const AccessFinding &) const = default;
};
/// Of the policy alone: what it leaves open.
QList<AccessFinding> policyFindings(const Standing &standing);

} // namespace backflow::governance
