#pragma once

#include "core/governance/approval.h"
#include "core/governance/authorizer.h"
#include "core/governance/protection.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QHash>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

namespace backflow::ui::access {

/// What the page shows; immutable.
struct AccessData {
    governance::Authorizer::Policy policy;
    QList<governance::AccessFinding> findings;
    QList<governance::ApprovalState> requests;
    /// Key to sign with that is here; empty = none.
    QString key;
    /// Environment → what its org lets its user do, in words; empty = not asked yet.
    QHash<QString, QString> orgWords;

    const governance::Standing &standing() const;
};

using ReadPolicy = std::function<governance::Authorizer::Policy()>;

/// Worker. Without `read` the policy is as given. Errors: those of the ports.
base::Result<AccessData> readAccess(const std::shared_ptr<const ports::Backends> &backends,
                                    const governance::Authorizer::Policy &policy, const ReadPolicy &read);
/// Worker: the same without what only the page itself shows.
base::Result<AccessData> readRequests(const std::shared_ptr<const ports::Backends> &backends,
                                      const governance::Authorizer::Policy &policy, const ReadPolicy &read);
/// Requests that lack an approval which this person may give and has not given.
int askedOfYou(const AccessData &data, const model::Pipeline &pipeline);
/// Worker: asks every org; one that does not answer says why.
QHash<QString, QString> askOrgs(const std::shared_ptr<const ports::Backends> &backends, const model::Pipeline &pipeline,
                                async::Monitor &monitor);

} // namespace backflow::ui::access
