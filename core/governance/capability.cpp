#include "core/governance/capability.h"

#include "core/model/environment.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace backflow::governance {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

struct Named {
    Capability capability;
    const char *name;
    const char *words;
};

constexpr std::array kNamed = {
    Named{Capability::ViewHistory, "view-history", QT_TRANSLATE_NOOP("backflow::governance", "see the history")},
    Named{Capability::ExportAudit, "export-audit", QT_TRANSLATE_NOOP("backflow::governance", "export the record")},
    Named{Capability::VerifyAudit, "verify-audit", QT_TRANSLATE_NOOP("backflow::governance", "verify the record")},
    Named{Capability::Compare, "compare", QT_TRANSLATE_NOOP("backflow::governance", "compare")},
    Named{Capability::Retrieve, "retrieve", QT_TRANSLATE_NOOP("backflow::governance", "read the org")},
    Named{Capability::Plan, "plan", QT_TRANSLATE_NOOP("backflow::governance", "plan")},
    Named{Capability::ResolveConflict, "resolve-conflict", QT_TRANSLATE_NOOP("backflow::governance", "decide")},
    Named{Capability::ApprovePlan, "approve-plan", QT_TRANSLATE_NOOP("backflow::governance", "approve")},
    Named{Capability::Validate, "validate", QT_TRANSLATE_NOOP("backflow::governance", "check against the org")},
    Named{Capability::DeployLower, "deploy-lower",
          QT_TRANSLATE_NOOP("backflow::governance", "deploy to development and test")},
    Named{Capability::DeployUpper, "deploy-upper",
          QT_TRANSLATE_NOOP("backflow::governance", "deploy to staging and production")},
    Named{Capability::RollBack, "roll-back", QT_TRANSLATE_NOOP("backflow::governance", "take back")},
    Named{Capability::CancelOwn, "cancel-own",
          QT_TRANSLATE_NOOP("backflow::governance", "cancel one's own deployments")},
    Named{Capability::CancelAny, "cancel-any", QT_TRANSLATE_NOOP("backflow::governance", "cancel any deployment")},
    Named{Capability::BreakLock, "break-lock", QT_TRANSLATE_NOOP("backflow::governance", "take over a lock")},
    Named{Capability::PushBranch, "push-branch",
          QT_TRANSLATE_NOOP("backflow::governance", "share results with the team")},
    Named{Capability::ConnectOrg, "connect-org", QT_TRANSLATE_NOOP("backflow::governance", "connect an org")},
    Named{Capability::RemoveOrg, "remove-org", QT_TRANSLATE_NOOP("backflow::governance", "remove an org")},
    Named{Capability::EditPipeline, "edit-pipeline", QT_TRANSLATE_NOOP("backflow::governance", "change the pipeline")},
    Named{Capability::EditPolicy, "edit-policy", QT_TRANSLATE_NOOP("backflow::governance", "change the policy")},
    Named{Capability::ManageRoles, "manage-roles", QT_TRANSLATE_NOOP("backflow::governance", "give roles to people")},
    Named{Capability::RunScheduled, "run-scheduled", QT_TRANSLATE_NOOP("backflow::governance", "run scheduled work")},
    Named{Capability::ChangeRetention, "change-retention",
          QT_TRANSLATE_NOOP("backflow::governance", "change how long records are kept")},
    Named{Capability::SupportBundle, "support-bundle",
          QT_TRANSLATE_NOOP("backflow::governance", "make a support bundle")},
    Named{Capability::RefreshSandbox, "refresh-sandbox",
          QT_TRANSLATE_NOOP("backflow::governance", "refresh a sandbox")},
    Named{Capability::MaskData, "mask-data",
          QT_TRANSLATE_NOOP("backflow::governance", "mask records, and see what they hold")},
    Named{Capability::Deploy, "deploy", QT_TRANSLATE_NOOP("backflow::governance", "deploy")},
};

constexpr std::array kTierNames = {"development", "test", "staging", "production"};

const Named &named(Capability capability)
{
    return *std::ranges::find(kNamed, capability, &Named::capability);
}

} // namespace

QString capabilityName(Capability capability)
{
    return QString::fromLatin1(named(capability).name);
}

std::optional<Capability> capabilityFromName(const QString &name)
{
    const auto found =
        std::ranges::find_if(kNamed, [&name](const Named &entry) { return name == QLatin1StringView(entry.name); });
    return found == kNamed.end() ? std::nullopt : std::optional(found->capability);
}

const QList<Capability> &allCapabilities()
{
    static const QList<Capability> all = [] {
        QList<Capability> list;
        for (const Named &entry : kNamed) {
            if (entry.capability != Capability::Deploy)
                list += entry.capability;
        }
        return list;
    }();
    return all;
}

QString capabilityWords(Capability capability)
{
    return Tr::tr(named(capability).words);
}

bool onlyReads(Capability capability)
{
    switch (capability) {
    case Capability::ViewHistory:
    case Capability::ExportAudit:
    case Capability::VerifyAudit:
    case Capability::Compare:
    case Capability::SupportBundle:
        return true;
    default:
        return false;
    }
}

bool changesOrg(Capability capability)
{
    return capability == Capability::DeployLower || capability == Capability::DeployUpper ||
           capability == Capability::RollBack || capability == Capability::Deploy || sparesProduction(capability);
}

bool sparesProduction(Capability capability)
{
    return capability == Capability::MaskData || capability == Capability::RefreshSandbox;
}

Tier tierOf(const model::Environment &environment)
{
    switch (environment.kind) {
    case model::EnvironmentKind::Production:
        return Tier::Production;
    case model::EnvironmentKind::Full:
        return Tier::Staging;
    case model::EnvironmentKind::Partial:
        return Tier::Test;
    case model::EnvironmentKind::DeveloperPro:
    case model::EnvironmentKind::Developer:
    case model::EnvironmentKind::Scratch:
        return Tier::Development;
    }
    Q_UNREACHABLE_RETURN(Tier::Production);
}

QString tierName(Tier tier)
{
    return QString::fromLatin1(kTierNames.at(static_cast<std::size_t>(tier)));
}

std::optional<Tier> tierFromName(const QString &name)
{
    for (const Tier tier : kTiers) {
        if (name == tierName(tier))
            return tier;
    }
    return std::nullopt;
}

Capability resolved(Capability capability, Tier tier)
{
    if (capability != Capability::Deploy)
        return capability;
    return tier >= Tier::Staging ? Capability::DeployUpper : Capability::DeployLower;
}

} // namespace backflow::governance
