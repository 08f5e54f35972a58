#pragma once

#include "core/archive/zipwriter.h"
#include "core/async/monitor.h"
#include "core/metadata/convertunits.h"
#include "core/metadata/ignorerules.h"
#include "core/metadata/sourcelocations.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace backflow::ctl {

/// A unit on its way out.
struct Outgoing {
    metadata::ConvertedUnit unit;
    /// For a zip: its files, compressed.
    QList<archive::PackedFile> packed;
};

/// Where the result goes. Until finish() nothing of it is to be seen at the target; a failure leaves the target as it
/// was.
class ConvertOutput
{
public:
    virtual ~ConvertOutput() = default;
    /// What can be done at once for several units. On a pool thread; never two calls with one `slot` at once.
    virtual base::Result<> prepare(int slot, Outgoing &outgoing) = 0;
    /// In the order of the units, on the calling thread.
    virtual base::Result<> take(const Outgoing &outgoing) = 0;
    /// A file of the package or the project itself, such as its manifest.
    virtual base::Result<> takeFile(const QString &path, const QByteArray &bytes) = 0;
    /// Puts everything to where it belongs.
    virtual base::Result<> finish(async::Monitor &monitor) = 0;

    int files() const { return m_files; }
    /// Sentences about what was not written, or should be looked at.
    QStringList notes;

protected:
    int m_files = 0;
};

/// A zip in metadata format. Errors: AlreadyExists without `force`; Io, ReadOnly, DiskFull.
base::Result<std::unique_ptr<ConvertOutput>> zipOutput(const QString &path, bool force);

/// A project that takes source: what is where.
struct ProjectTarget {
    metadata::SourceLocations locations;
    metadata::IgnoreRules rules;
    metadata::Presets presets = {};
};
/// A folder. In metadata format, and in source format in a folder that is not there yet, files go to the paths they
/// bear; `project` sends them to where the project has them. Errors: AlreadyExists without `force`, for a folder with
/// something in it (of a project: at the end, for files that have other content); Io, ReadOnly, DiskFull.
base::Result<std::unique_ptr<ConvertOutput>> folderOutput(const QString &path, bool force,
                                                          std::shared_ptr<const ProjectTarget> project);

} // namespace backflow::ctl
