#pragma once

#include "core/ports/orggateway.h"

#include <QJsonObject>

namespace backflow::promotion {

/// The whole status, as it is kept among the blobs and given in --json.
QJsonObject toJson(const ports::DeployStatus &status);
ports::DeployStatus statusFromJson(const QJsonObject &json);

} // namespace backflow::promotion
