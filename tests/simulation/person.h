#pragma once

#include "app/services/sessions.h"
#include "app/services/workspace.h"
#include "core/ports/backends.h"
#include "core/promotion/engine.h"

#include <QString>
#include <memory>

namespace backflow::tests {

/// UAT above Dev.
model::Pipeline pairOf(const QUrl &uat, const QUrl &dev);

/// One person at a machine of their own: a workspace over the real adapters, under a clock that may be anybody's.
class Person final
{
public:
    /// Makes the workspace. `clock` outlives the person.
    Person(const QString &name, const QString &folder, const QString &remote, const model::Pipeline &pipeline,
           const ports::Clock &clock);

    const QString &name() const { return m_name; }
    const std::shared_ptr<const ports::Backends> &backends() const { return m_backends; }
    QString repositoryPath() const { return m_workspace.repositoryPath(); }
    QString journalPath() const { return m_workspace.journalPath(); }

    /// Reads an org's classes and keeps the snapshot.
    base::Result<> read(const QString &environment, async::Monitor &monitor) const;
    /// Plans all that is due, decides for the source, and freezes. Gives the promotion's id; empty when nothing is due.
    base::Result<QString> plan(const QString &source, const QString &target, async::Monitor &monitor) const;
    /// Runs a promotion from wherever it stands.
    base::Result<promotion::Report> carryOn(const QString &id, const promotion::Observer &observer,
                                            async::Monitor &monitor) const;
    /// Promotions that were begun and are not over.
    base::Result<QStringList> unfinished() const;

private:
    QString m_name;
    services::Workspace m_workspace;
    std::shared_ptr<const ports::Backends> m_backends;
};

} // namespace backflow::tests
