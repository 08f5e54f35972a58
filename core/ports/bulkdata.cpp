#include "core/ports/bulkdata.h"

#include "core/ports/backends.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::ports {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ports)
};

} // namespace

const FieldDescription *ObjectDescription::field(const QString &name) const
{
    const auto found = std::ranges::find_if(
        fields, [&](const FieldDescription &field) { return field.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == fields.end() ? nullptr : &*found;
}

base::Result<SandboxProof> BulkData::proveSandbox(async::Monitor &monitor)
{
    const auto facts = readOrgKind(monitor);
    if (!facts)
        return base::failure(facts);
    if (!facts->isSandbox.value_or(false))
        return base::failure(base::Errc::Denied,
                             Tr::tr("This org does not say of itself that it is a sandbox, so its records are not "
                                    "touched, whatever it is called here. Nothing was changed."),
                             QStringLiteral("Organization.IsSandbox"));
    return SandboxProof(facts->orgId);
}

base::Result<QString> BulkData::startIngest(const SandboxProof &proof, const IngestOrder &order,
                                            async::Monitor &monitor)
{
    if (proof.expired())
        return base::failure(base::Errc::Denied,
                             Tr::tr("It is too long ago that the org said it is a sandbox. Nothing was changed."));
    return makeIngest(order, monitor);
}

base::Result<std::unique_ptr<BulkData>> openBulkData(const Backends &backends, const model::Environment &environment)
{
    const auto *keeper = dynamic_cast<const BulkKeeper *>(&backends);
    if (!keeper)
        return base::failure(base::Errc::Unsupported, Tr::tr("Records of orgs are out of reach here."));
    return keeper->bulkData(environment);
}

} // namespace backflow::ports
