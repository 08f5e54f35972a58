#pragma once

#include "core/base/result.h"
#include "core/metadata/convert.h"
#include "core/metadata/presets.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace backflow::metadata {

/// A file on its way from one format to the other.
struct UnitFile {
    /// Where it was found.
    QString path;
    /// Where it stands in a package of the format it is in, relative to the package root.
    QString place;
    /// Empty until it is read.
    QByteArray bytes;
    /// Of a part that a project's preset took out: the place of its component's one file without the preset.
    QString whole = {};
};

/// Files that are converted together and with no others: a component, with all its children where its file holds them.
/// A whole project goes through memory unit by unit.
struct ConvertUnit {
    model::ComponentKey key;
    QList<UnitFile> files;
};

/// Sorts the files of a project, in source format, into units. Files of one component may lie in several package
/// directories; files that belong to no metadata are left out.
class SourceSorter final
{
public:
    explicit SourceSorter(Presets presets = {})
        : m_presets(std::move(presets))
    {
    }
    /// `paths` relative to `directory`, a package directory of the project ("." = the project itself), of which the
    /// first come first where two say the same.
    void add(const QString &directory, const QStringList &paths);
    /// Sorted by key.
    QList<ConvertUnit> takeUnits();
    /// Paths of what was left out, with their directory.
    const QStringList &leftOut() const { return m_leftOut; }

private:
    Presets m_presets;
    QHash<model::ComponentKey, qsizetype> m_at;
    QList<ConvertUnit> m_units;
    QStringList m_leftOut;
};

/// Sorts the files of a package in metadata format into units; manifests are left out.
/// Errors: InvalidInput when a path leads out of the package or two are the same.
base::Result<QList<ConvertUnit>> unitsOfPackage(const QStringList &paths);

struct ConvertedUnit {
    /// Metadata format: relative to the package root. Source format: with kPackageRoot before it.
    QList<MetadataFile> files;
    /// Of metadata format: names the components, without a version.
    model::Manifest manifest;
    int components = 0;
    /// Sentences for people, each names its file.
    QStringList notes;
};

enum class Joining {
    FirstOnly, ///< as Salesforce's own tools do: where two package directories describe one object, the first counts
    Joined,    ///< the entries of both
};

/// The unit in metadata format, what presets took apart put together. Errors: those of toMetadata and Presets::join;
/// the message names the file as it was found.
base::Result<ConvertedUnit> toMetadata(const ConvertUnit &unit, Joining joining, const Presets &presets = {});
/// The unit in source format. Errors: those of toSource.
base::Result<ConvertedUnit> toSource(const ConvertUnit &unit);

} // namespace backflow::metadata
