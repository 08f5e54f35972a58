#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::sandbox {

/// One copying of an org into a sandbox: a row of SandboxProcess.
struct Copying {
    QString id;
    /// The org's own word: `Pending`, `Processing`, `Completed`, …
    QString status;
    /// Per cent; -1 where the org does not say.
    int progress = -1;
    /// First 15 characters; empty until there is an org.
    QString orgId;
    QDateTime askedAt;
    QDateTime startedAt;
    /// Invalid while it is not over.
    QDateTime endedAt;
    bool operator==(const Copying &) const = default;

    bool isComplete() const { return endedAt.isValid() && !orgId.isEmpty(); }
    /// Neither complete nor given up.
    bool isUnderWay() const;
    /// Ready, and somebody has to activate it.
    bool waitsForActivation() const;
};

/// A sandbox as its production org tells of it.
struct SandboxCopy {
    QString name;
    /// `0GQ…`
    QString infoId;
    /// The org's own word: `DEVELOPER`, `DEVELOPER_PRO`, `PARTIAL`, `FULL`.
    QString licence;
    model::EnvironmentKind kind = model::EnvironmentKind::Developer;
    /// What it is copied from: the environment's name where it is one of the pipeline.
    QString source;
    QString templateId;
    QString description;
    /// Fields of SandboxInfo with which the next copy is made, when nobody changes them.
    QJsonObject settings;
    /// Newest first.
    QList<Copying> copyings;
    bool operator==(const SandboxCopy &) const = default;

    /// The one that is in use; null where none was ever complete.
    const Copying *current() const;
    /// The newest one, where it is not the one in use: under way, waiting or failed; else null.
    const Copying *next() const;
};

struct Inventory {
    /// The production environment that was asked.
    QString production;
    QDateTime askedAt;
    /// By name.
    QList<SandboxCopy> copies;
    bool operator==(const Inventory &) const = default;

    /// The sandbox that an environment stands for: by its org, as it is or was before a refresh; where that is not
    /// known, by the sandbox's name in its address, in its username, or as its own. Null when there is none.
    const SandboxCopy *copyOf(const model::Environment &environment) const;
};

/// The environment of the pipeline that a sandbox stands behind; null when there is none.
const model::Environment *environmentOf(const Inventory &inventory, const SandboxCopy &copy,
                                        const model::Pipeline &pipeline);

/// The environment with the id of its org: where nobody pinned one (as on build servers, which sign in by a token),
/// that of the org its last snapshot is of.
model::Environment withOrg(ports::Repository &repository, model::Environment environment);
/// The same of all its environments.
model::Pipeline withOrgs(ports::Repository &repository, model::Pipeline pipeline);

/// A sandbox that can be refreshed: neither production nor a scratch org.
bool isSandbox(const model::Environment &environment);

/// Asks a production org, and keeps the answer for storedInventory(). Errors: those of Backends::gateway and of
/// OrgGateway; OrgFault also where the person may not see the sandboxes; those of JournalStore.
base::Result<Inventory> askInventory(const ports::Backends &backends, const model::Pipeline &pipeline,
                                     const model::Environment &production, async::Monitor &monitor);

/// What that org said last. Errors: NotFound; those of JournalStore.
base::Result<Inventory> storedInventory(ports::JournalStore &journal, const model::Environment &production);

/// The pipeline's production orgs that somebody could ask, each with what it said last. With `ask` they are asked
/// first; one that does not answer is told in `problems` (may be null) and what it said before counts.
/// Errors: Canceled; those of JournalStore.
base::Result<QList<Inventory>> inventories(const ports::Backends &backends, const model::Pipeline &pipeline, bool ask,
                                           QStringList *problems, async::Monitor &monitor);

} // namespace backflow::sandbox
