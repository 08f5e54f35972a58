#pragma once

#include "core/metadata/convert.h"
#include "core/promotion/report.h"

#include <QJsonArray>
#include <QList>

namespace backflow::promotion {

/// What of a component is not as it was when a plan was made for it; a bounded list.
MovedComponent movedBetween(const model::ComponentKey &key, const QList<metadata::MetadataFile> &then,
                            const QList<metadata::MetadataFile> &now);

/// `[{component, entries}, …]`
QJsonArray movedToJson(const QList<MovedComponent> &moved);
/// Rows that make no sense are left out: they are only told, never acted on.
QList<MovedComponent> movedFromJson(const QJsonArray &rows);

} // namespace backflow::promotion
