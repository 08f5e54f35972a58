#pragma once

#include "core/base/result.h"
#include "core/metadata/convert.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace backflow::metadata {

struct Preset;

/// A file of a component that a project's preset took apart.
struct PresetPart {
    /// Where it stands in a project of the usual layout, relative to the package root:
    /// `permissionsets/Sales/classAccesses/Tax.classAccess-meta.xml`.
    QString place;
    /// Where the component's one file stands without the preset: `permissionsets/Sales.permissionset-meta.xml`.
    QString whole;
};

/// The further ways of taking types apart that a project asks for in `sourceBehaviorOptions` of its sfdx-project.json.
/// Here, components are kept as they are without: presets are undone where a project is read and done where one is
/// written. Immutable, cheap to copy.
class Presets final
{
public:
    Presets() = default;
    /// Those whose names are known; the other options of a project change no files.
    explicit Presets(const QStringList &options);

    bool isEmpty() const { return m_presets.empty(); }

    /// What the path, relative to a package directory, says by itself; nothing where no preset has to do with it, and
    /// for the one file of a component.
    std::optional<PresetPart> partOf(const QString &path) const;
    /// Parts of one component, and its one file where that is there, too (then `place` = `whole`), put together.
    /// Errors: Malformed, the message names the part; InvalidInput where two say the same.
    base::Result<QByteArray> join(const QString &whole, const QList<MetadataFile> &parts) const;
    /// The file at `whole`, taken apart, by place. Nothing where no preset is about it. What a preset has no file for
    /// stays in the component's own. Errors: Malformed, TooLarge.
    std::optional<base::Result<QList<MetadataFile>>> split(const QString &whole, const QByteArray &bytes) const;

private:
    const Preset *presetFor(const QString &whole) const;

    std::vector<std::shared_ptr<const Preset>> m_presets;
};

} // namespace backflow::metadata
