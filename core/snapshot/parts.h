#pragma once

#include "core/metadata/convert.h"
#include "core/model/manifest.h"

#include <QList>
#include <utility>

namespace backflow::snapshot {

/// True for profiles, permission sets and the types their content depends on: the org gives of a profile only what
/// concerns components of the same manifest, so these have to travel in one retrieve.
bool concernsProfiles(const QString &type);

struct Parts {
    QList<model::Manifest> manifests;
    /// True when the types that concern profiles did not fit into one part.
    bool profilesSplit = false;
};

/// Manifests that stay well under the org's limit of 10,000 files a retrieve; one where everything fits.
Parts partsOf(const QList<metadata::ManifestEntry> &entries, const QString &apiVersion);

/// A part the org found too large, in two: what concerns profiles apart from the rest where there is both.
std::pair<model::Manifest, model::Manifest> halves(const model::Manifest &manifest);

int memberCount(const model::Manifest &manifest);

} // namespace backflow::snapshot
