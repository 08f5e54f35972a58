#pragma once

#include "app/localorg/orgcore.h"
#include "app/localorg/soap.h"

#include <optional>

namespace backflow::localorg {

// What an org answers, call by call. `fault` is what the script lays over this call's effect (see faults.h).

/// SOAP Metadata API; `version` is the one in the address.
Response answerSoap(OrgCore &org, const SoapCall &call, const QString &version, const QJsonObject &fault);

/// `/services/data…`; `path` is what follows the version, with its slash.
Response answerRest(OrgCore &org, const Request &request, const QString &path, const QString &userId,
                    const QJsonObject &fault);
/// `/services/data`: the versions on offer, for which nobody has to sign in.
Response answerVersions(const OrgCore &org);
/// Pages under `/v1/instances/`, which anybody may read.
Response answerTrust(const OrgCore &org, const QString &path);

/// `/services/oauth2…` and `/id/…`.
Response answerOAuth(OrgCore &org, const Request &request);

/// `…/query`, `…/queryAll`, `…/tooling/query` and the pages behind a first answer.
Response answerQuery(OrgCore &org, const Request &request, const QString &path);

/// What a production org does about its sandboxes; nothing where the call is not about them.
std::optional<Response> answerSandboxes(OrgCore &org, const Request &request, const QString &path,
                                        const QJsonObject &fault);

/// True when an address speaks of a version this org has.
bool speaks(const OrgCore &org, const QString &version);

} // namespace backflow::localorg
