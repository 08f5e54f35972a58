#pragma once

#include "app/localorg/catalog.h"
#include "app/localorg/state.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backflow::localorg {

/// DescribeMetadataResult.
QJsonObject describeResult(bool production);

/// FileProperties of a component or child; `prefix` stands before the file name (`unpackaged/`).
QJsonObject fileProperties(const Catalog &catalog, const State &state, const ComponentKey &key, const QString &fileName,
                           const QString &prefix);

/// Rows of listMetadata for one query. `folder` matters for types in folders alone.
QJsonArray listRows(const Catalog &catalog, const State &state, const QString &type, const QString &folder);

/// True for types listMetadata knows: those of the registry and their children.
bool isKnownType(const QString &type);

} // namespace backflow::localorg
