#include "app/services/productionwrites.h"

#include "core/governance/auditchain.h"

#include <QCoreApplication>

namespace backflow::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestReason = 500;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::services)
};

} // namespace

base::Result<> recordProductionWrites(const ports::Backends &backends, bool on, const QString &reason,
                                      async::Monitor &monitor)
{
    const QString why = reason.trimmed().left(kLongestReason);
    if (why.isEmpty())
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("Say why: whether production may be written to goes on record with a reason."));
    const base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    governance::AuditEntry entry;
    entry.action = on ? u"workspace.production-on"_s : u"workspace.production-off"_s;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    entry.details = {{u"reason"_s, why}};
    return governance::appendAudit(**repository, entry, monitor).transform([](const governance::AuditRecord &) {});
}

} // namespace backflow::services
