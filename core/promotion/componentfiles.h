#pragma once

#include "core/base/result.h"
#include "core/metadata/convert.h"
#include "core/model/componentkey.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"

#include <QList>
#include <QString>

namespace backflow::promotion {

/// The bytes of a component's parts, in path order.
base::Result<QList<metadata::MetadataFile>> filesOf(ports::Repository &repository,
                                                    const std::vector<model::Part> &parts);

/// `sha256:…` over paths and bytes of a component's files; empty for no files.
QString contentHash(const QList<metadata::MetadataFile> &files);

/// True when both say the same to an org: equal bytes, or the same entries in another order or layout.
bool sameMeaning(const QList<metadata::MetadataFile> &a, const QList<metadata::MetadataFile> &b);

enum class Arrival {
    AsPlanned, ///< the org holds what was planned
    KeptMore,  ///< it does, and kept entries that the plan leaves out: a deployment of this type never removes an entry
    Different, ///< something planned is missing or other than planned
};

/// How what an org holds of a component after a deployment relates to what was planned and to what it held before.
Arrival arrivalOf(const model::ComponentKey &key, const QList<metadata::MetadataFile> &planned,
                  const QList<metadata::MetadataFile> &live, const QList<metadata::MetadataFile> &before);

} // namespace backflow::promotion
