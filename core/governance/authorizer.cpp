#include "core/governance/authorizer.h"

#include <QCoreApplication>

namespace backflow::governance {
namespace {

/// True for what changes an org.
bool writesToOrg(Capability capability)
{
    return capability == Capability::Deploy || capability == Capability::RollBack;
}

} // namespace

QString capabilityName(Capability capability)
{
    switch (capability) {
    case Capability::Retrieve:
        return QStringLiteral("retrieve");
    case Capability::Plan:
        return QStringLiteral("plan");
    case Capability::Validate:
        return QStringLiteral("validate");
    case Capability::Deploy:
        return QStringLiteral("deploy");
    case Capability::RollBack:
        return QStringLiteral("roll-back");
    case Capability::ManagePipeline:
        return QStringLiteral("manage-pipeline");
    }
    Q_UNREACHABLE_RETURN({});
}

base::Result<> Authorizer::decide(Capability capability, const Context &context) const
{
    if (writesToOrg(capability) && context.environment.isProduction() && !m_policy.productionWrites)
        return base::failure(
            base::Errc::Denied,
            QCoreApplication::translate("backflow::governance",
                                        "%1 is a production org and changes to production are switched off in this "
                                        "workspace. Nothing was changed. Switch production writes on in the "
                                        "workspace's settings if this is really wanted.")
                .arg(context.environment.name),
            capabilityName(capability));
    return {};
}

} // namespace backflow::governance
