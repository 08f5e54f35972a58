#pragma once

#include "core/base/result.h"
#include "core/metadata/convert.h"

#include <QList>
#include <QString>

namespace backflow::metadata {

/// File suffix a static resource's content gets in source format: `css` of `text/css`; `resource` when the content type
/// is not known. Source: the IANA media type registry, and the names Salesforce's own tools write.
QString suffixOfContentType(const QString &contentType);

/// Files of one static resource, paths relative to the package root, from metadata format to source format. An archive
/// falls apart into its files. `note` says why, when it does not.
QList<MetadataFile> resourceToSource(const QString &name, const QList<MetadataFile> &files, QString *note);

/// The other way round: loose files are packed again, always to the same bytes.
/// Errors: those of archive::writeZip.
base::Result<QList<MetadataFile>> resourceToMetadata(const QString &name, const QList<MetadataFile> &files);

} // namespace backflow::metadata
