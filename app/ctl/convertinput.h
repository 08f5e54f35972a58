#pragma once

#include "app/ctl/foldertree.h"
#include "core/metadata/convertunits.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace backflow::ctl {

/// What is to be converted, as a list of units whose bytes are read one after the other.
class ConvertInput
{
public:
    virtual ~ConvertInput() = default;
    QList<metadata::ConvertUnit> units;
    /// `66.0`, as the project or the manifest says; empty when neither does.
    QString apiVersion;
    /// Of a project.
    metadata::Presets presets;
    /// Sentences about what is left out.
    QStringList notes;

    /// Fills in the bytes of a unit. On a pool thread; never two calls with one `slot` at once.
    /// Errors: NotFound, Io, TooLarge, Malformed; the message names the file.
    virtual base::Result<> read(int slot, metadata::ConvertUnit &unit) = 0;
};

/// A project, or a folder with source. `only`: these of its package directories; empty = all.
/// Errors: NotFound, InvalidInput, Malformed, Io, Canceled.
base::Result<std::unique_ptr<ConvertInput>> openSource(const QString &from, const QStringList &only,
                                                       async::Monitor &monitor);

/// A folder or a zip in metadata format. `slots`: how many threads will read at once.
/// Errors: NotFound, InvalidInput, Malformed, TooLarge, Io, Canceled.
base::Result<std::unique_ptr<ConvertInput>> openPackage(const QString &from, int slots, async::Monitor &monitor);

/// The source that lies in a project's package directories: its files in units. `left` takes what is no metadata.
/// Errors: those of filesBelow; Malformed, InvalidInput of the project's own files.
base::Result<QList<metadata::ConvertUnit>> unitsOfProject(const QString &folder, const QStringList &directories,
                                                          const metadata::IgnoreRules &rules,
                                                          const metadata::Presets &presets, QStringList &left,
                                                          async::Monitor &monitor);
/// The rules of a project's `.forceignore`, with what is always ignored. Errors: Io.
base::Result<metadata::IgnoreRules> rulesOf(const QString &projectFolder);

} // namespace backflow::ctl
