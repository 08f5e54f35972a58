#pragma once

#include "core/base/result.h"
#include "core/model/pipeline.h"

#include <QString>

namespace backflow::services {

/// A workspace on disk: `backflow.json` (the pipeline and the switches), `repository.git` and `journal/`. Nothing
/// secret is in it. Each command reads the file anew, and the file is replaced as a whole.
class Workspace final
{
public:
    /// Makes the folder where it is missing. Errors: AlreadyExists when there is a workspace, DiskFull, ReadOnly, Io.
    static base::Result<Workspace> create(const QString &folder, const QString &name);
    /// Errors: NotFound (no workspace there), InvalidInput (the file is not what it must be, and where), Io.
    static base::Result<Workspace> open(const QString &folder);

    /// Carries the workspace in `from` to a folder that is new or empty. Errors: AlreadyExists, NotFound, Io; the
    /// workspace is then where it was.
    static base::Result<> move(const QString &from, const QString &to);

    const QString &folder() const { return m_folder; }
    /// ULID: part of the names of its secrets.
    const QString &id() const { return m_id; }
    const model::Pipeline &pipeline() const { return m_pipeline; }
    bool productionWrites() const { return m_productionWrites; }
    QString repositoryPath() const;
    QString journalPath() const;

    /// Errors: InvalidInput (checkPipeline), DiskFull, ReadOnly, Io; the file is then as it was.
    base::Result<> setPipeline(model::Pipeline pipeline);
    base::Result<> setProductionWrites(bool on);

private:
    Workspace() = default;
    base::Result<> save() const;

    QString m_folder;
    QString m_id;
    model::Pipeline m_pipeline;
    bool m_productionWrites = false;
};

} // namespace backflow::services
