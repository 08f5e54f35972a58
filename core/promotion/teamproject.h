#pragma once

#include "core/base/result.h"
#include "core/metadata/presets.h"
#include "core/metadata/sourcelocations.h"
#include "core/model/componentkey.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"
#include "core/snapshot/projectplaces.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace backflow::promotion {

/// A team's project as its branch holds it: components are written to where the team keeps them.
class TeamProject final
{
public:
    /// Errors: those of Repository; Malformed, InvalidInput of its sfdx-project.json.
    static base::Result<TeamProject> read(ports::Repository &repository, const model::CommitId &tip);

    /// Puts the component as a snapshot holds it into the draft, and takes out what it no longer has; no parts = it is
    /// gone. What `.forceignore` names is left alone. Errors: those of Repository; Malformed.
    base::Result<> put(ports::CommitDraft &draft, const model::ComponentKey &key, const std::vector<model::Part> &parts,
                       ports::Repository &repository) const;

private:
    using Written = QHash<QString, model::ContentId>;
    base::Result<> addFile(QMap<QString, QByteArray> &made, Written &kept, const model::Part &part,
                           ports::Repository &repository) const;
    base::Result<> spreadLabels(QMap<QString, QByteArray> &made, const QByteArray &labels,
                                ports::Repository &repository) const;

    bool holds(const QString &path, const model::ContentId &content) const;

    metadata::IgnoreRules m_rules;
    metadata::Presets m_presets;
    std::optional<metadata::SourceLocations> m_locations;
    /// Path in the project → its content.
    QHash<QString, model::ContentId> m_contents;
    /// Of each component the paths of its files.
    QHash<model::ComponentKey, QSet<QString>> m_paths;
};

} // namespace backflow::promotion
