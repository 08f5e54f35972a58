#pragma once

#include "core/base/result.h"
#include "core/ports/http.h"

#include <QString>
#include <QUrl>

namespace backflow::salesforce {

/// The org's own code and words become one Error: `detail` is `CODE: words`, secrets removed.
base::Error orgError(const QString &code, const QString &words);

/// What an answer that is neither a success nor a fault of the org's own says: a proxy, maintenance, another site.
/// `detail` begins with `HTTP <status>`.
base::Error strayAnswer(const QUrl &asked, const ports::HttpAnswer &answer);

/// Error of a REST answer with a status from 400 on: `[{"errorCode", "message"}]`, `{"error", "error_description"}`, or
/// something else.
base::Error restError(const QUrl &asked, const ports::HttpAnswer &answer);

/// True for what may well go away within seconds: the way to the org or the org itself was not there for a moment.
/// Source: the list that public clients tolerate while they poll.
bool isPassing(const base::Error &error);

/// True when the org itself refused, so that what was asked for did not happen. Any other failure after the request
/// left leaves that open.
bool isRefusal(const base::Error &error);

} // namespace backflow::salesforce
