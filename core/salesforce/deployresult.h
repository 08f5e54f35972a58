#pragma once

#include "core/ports/deployvalues.h"
#include "core/xml/document.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace backflow::salesforce {

/// Nothing for a word that is not known. Both spellings of the finalizing phase are (Apex documentation and public
/// clients differ).
std::optional<ports::DeployState> deployStateFromName(const QString &name);

/// A DeployResult as it was read, before it is trusted.
struct ReadDeployStatus {
    ports::DeployStatus status;
    /// Empty when the result makes sense; else what does not: a member that is missing, a done deployment that is still
    /// running, a success that failed.
    QString doubt;
};
ReadDeployStatus readDeployStatus(xml::Node result);
/// The same out of a REST answer's `deployResult`.
ReadDeployStatus readDeployStatus(const QJsonObject &result);

} // namespace backflow::salesforce
