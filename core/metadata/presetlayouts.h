#pragma once

#include "core/base/result.h"
#include "core/metadata/convert.h"
#include "core/metadata/registry.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace backflow::metadata {

/// Where a preset puts the parts of a component. Observed of Salesforce's source-deploy-retrieve library.
enum class PresetLayout {
    Folders, ///< each child in a folder of its type, in one of the component
    Beside,  ///< each child in a folder of the component
    Flat,    ///< each child in the type's folder; of the component itself there is no file
    Grouped, ///< children of one kind, or about one object, in one file, in a folder of the component
    Content, ///< one element's text beside the component's file
};

struct Preset {
    PresetLayout layout = PresetLayout::Folders;
    /// With the children it is taken apart into.
    TypeInfo type;
};

/// `parts` sorted by place; `whole` is the place of the component's one file, which may be among them.
base::Result<QByteArray> joinParts(const Preset &preset, const QString &whole, const QList<MetadataFile> &parts);
base::Result<QList<MetadataFile>> splitWhole(const Preset &preset, const QString &name, const QString &whole,
                                             const QByteArray &bytes);

} // namespace backflow::metadata
