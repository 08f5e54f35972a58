#pragma once

#include "core/model/environment.h"
#include "core/ports/deployvalues.h"
#include "core/salesforce/deployresult.h"
#include "core/salesforce/orgcalls.h"

namespace backflow::salesforce {

/// Deployments of one org, over REST or SOAP. Which of the two: what the environment says; when it leaves that open,
/// REST where the org speaks API 51.0 or later (from there on Salesforce's own command line took REST by itself), and
/// SOAP where it does not or where the REST resource turns out to be missing. Both have the same contract: what starts
/// a deployment is sent once, and a failure that leaves open whether the org took it is Errc::Unknown. A session that
/// is over is renewed and the call sent again only because the org refuses it before it does anything.
class Deployments final
{
public:
    /// `calls` outlives this object.
    Deployments(OrgCalls &calls, model::DeployTransport transport);

    /// Errors also: TooLarge, before anything is sent, for more than the org takes at once.
    base::Result<QString> submit(const QByteArray &zip, const ports::DeployOptions &options, async::Monitor &monitor);
    base::Result<QString> quick(const QString &validationId, async::Monitor &monitor);
    base::Result<ports::DeployStatus> status(const QString &id, async::Monitor &monitor);
    base::Result<> cancel(const QString &id, async::Monitor &monitor);

private:
    base::Result<bool> overRest(async::Monitor &monitor);
    /// True when the failure says that this org has no REST resource for deployments; from then on SOAP is used.
    bool restIsMissing(const base::Error &error);
    base::Result<QString> startOverRest(RestCall call, async::Monitor &monitor);
    base::Result<QString> startOverSoap(const QList<QByteArray> &call, bool idIsText, async::Monitor &monitor);
    base::Result<ReadDeployStatus> statusOver(bool rest, const QString &id, async::Monitor &monitor);
    base::Result<> cancelOver(bool rest, const QString &id, async::Monitor &monitor);

    OrgCalls &m_calls;
    model::DeployTransport m_transport;
    bool m_restMissing = false;
};

/// What the API takes at once: 39 MB zipped, 10,000 files, 600 MB unzipped. Errors: TooLarge, with the figures. What is
/// no zip passes: the org says that better. Source: Metadata API Developer Guide, limits.
base::Result<> checkPackageSize(const QByteArray &zip);

} // namespace backflow::salesforce
