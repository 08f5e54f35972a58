#pragma once

#include "app/localorg/catalog.h"
#include "app/localorg/state.h"
#include "core/model/manifest.h"

#include <QJsonArray>

namespace backflow::localorg {

struct Retrieved {
    /// Without the package root in front.
    Tree files;
    QJsonArray fileProperties;
    /// `{fileName, problem}`: what was asked for and is not there.
    QJsonArray messages;
};

/// The components a manifest names, as the API's zip holds them: wildcards expanded, children without their parent as
/// partial parents, profiles cut down to what else is in the package (reference section 10.3). `prefix` is the folder
/// the files stand under, with its slash (`unpackaged/`), or empty.
Retrieved retrieve(const Catalog &catalog, const State &state, const model::Manifest &manifest, const QString &prefix);

} // namespace backflow::localorg
