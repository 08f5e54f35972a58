#pragma once

#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/bulkdata.h"
#include "core/ports/clock.h"
#include "core/ports/http.h"
#include "core/ports/orggateway.h"
#include "core/ports/sandboxgateway.h"
#include "core/salesforce/session.h"

#include <functional>
#include <memory>

namespace backflow::salesforce {

/// A Salesforce org over SOAP (metadata) and REST (deployments, queries, identity); `transport` settles which of the
/// two deployments go over. Contacts nobody yet. `sessionChanged` hears of every renewal, on the calling thread, before
/// the new token is used: there it is written to the keychain. `clock` outlives the gateway. Errors: InvalidInput when
/// the session has no address or nothing to sign in with.
base::Result<std::unique_ptr<ports::OrgGateway>>
openGateway(std::unique_ptr<ports::Http> http, Session session, std::function<void(const Session &)> sessionChanged,
            const ports::Clock &clock, model::DeployTransport transport = model::DeployTransport::Automatic);

/// The same for a session that other threads or processes use as well.
base::Result<std::unique_ptr<ports::OrgGateway>>
openSharedGateway(std::unique_ptr<ports::Http> http, Session session, SessionKeeper keeper, const ports::Clock &clock,
                  model::DeployTransport transport = model::DeployTransport::Automatic);

/// What a production org does about its sandboxes, with a session that others use as well. Errors: as openGateway.
base::Result<std::unique_ptr<ports::SandboxGateway>>
openSandboxGateway(std::unique_ptr<ports::Http> http, Session session, SessionKeeper keeper, const ports::Clock &clock);
/// The records of an org, under the same session.
base::Result<std::unique_ptr<ports::BulkData>> openSharedBulk(std::unique_ptr<ports::Http> http, Session session,
                                                              SessionKeeper keeper, const ports::Clock &clock);

} // namespace backflow::salesforce
