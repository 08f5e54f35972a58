#pragma once

#include "core/base/result.h"
#include "core/model/manifest.h"

#include <QByteArray>

namespace backflow::metadata {

/// package.xml or a destructive manifest. Errors: Malformed (not XML, not a Package, a types block without a name).
base::Result<model::Manifest> readManifest(const QByteArray &bytes);

/// Types and members sorted, 4 spaces, LF, final newline. The same manifest gives the same bytes.
QByteArray writeManifest(const model::Manifest &manifest);

} // namespace backflow::metadata
