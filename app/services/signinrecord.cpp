#include "app/services/signinrecord.h"

#include "core/async/monitor.h"
#include "core/governance/auditchain.h"

namespace backflow::services {

using namespace Qt::StringLiterals;

base::Result<> recordSession(const ports::Backends &backends, const QString &action,
                             const model::Environment &environment, bool anotherUser)
{
    const base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    governance::AuditEntry entry;
    entry.action = action;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    entry.details = {{u"to"_s, QJsonObject{{u"env"_s, environment.name},
                                           {u"orgId"_s, environment.orgId ? environment.orgId->toString() : QString()},
                                           {u"orgType"_s, model::kindName(environment.kind)}}}};
    if (anotherUser)
        entry.details.insert(u"anotherUser"_s, true);
    async::NullMonitor monitor;
    return governance::appendAudit(**repository, entry, monitor).transform([](const governance::AuditRecord &) {});
}

} // namespace backflow::services
