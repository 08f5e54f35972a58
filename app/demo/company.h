#pragma once

#include "app/localorg/localorg.h"
#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <memory>
#include <vector>

namespace backflow::demo {

/// The demonstration company: five local orgs in this process, as of its last release, and the story of what happened
/// to them since (resources/demo). Nothing leaves the machine.
class Company final
{
public:
    /// Unpacks the orgs below `folder` (what an earlier demonstration left there is removed) and starts them, all equal
    /// to the last release. Errors: Io, DiskFull, ReadOnly, and those of LocalOrg::start.
    static base::Result<std::unique_ptr<Company>> start(const QString &folder);

    /// The five environments with the addresses of their orgs; the highest is called Production.
    const model::Pipeline &pipeline() const { return m_pipeline; }
    /// A token that signs in to the environment's org.
    QByteArray accessToken(const QString &environment) const;
    /// The org's own user: who changed last what the story tells nothing of.
    QString ownerOf(const QString &environment) const;
    /// Metadata types of which the story changes something there.
    QStringList changedTypes(const QString &environment) const;
    /// Null when there is none of that name.
    const localorg::LocalOrg *org(const QString &environment) const;

    /// The story: the hotfix in production, late adjustments, work in progress. Once only.
    base::Result<> applyStory();
    /// Sandboxes whose instance gets Salesforce's releases early are on the next one. Once only.
    base::Result<> upgradeEarly();

private:
    Company(QString folder, QJsonObject story);
    struct Started {
        model::Environment environment;
        std::shared_ptr<localorg::LocalOrg> org;
    };
    base::Result<> startOrgs();
    base::Result<Started> startOrg(const QJsonObject &environment) const;

    QString m_folder;
    QJsonObject m_story;
    model::Pipeline m_pipeline;
    std::vector<std::pair<QString, std::shared_ptr<localorg::LocalOrg>>> m_orgs;
};

/// Gives the workspace behind `backends` the company's past: a snapshot of every org at the release, then the story,
/// then a snapshot of every org as it is now. Errors: those of the story and of snapshot::take.
base::Result<> seed(Company &company, const ports::Backends &backends, async::Monitor &monitor);

} // namespace backflow::demo
