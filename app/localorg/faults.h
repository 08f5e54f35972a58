#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace backflow::localorg {

/// The script of faults of one org. What a rule's `do` may hold; several together where that makes sense:
///
/// before the call has any effect
///   `"dropBefore": true`            connection closed, nothing done
///   `"http": 503, "body": "…", "contentType": "text/html", "headers": {"Location": "…"}`  answered so, nothing done
///   `"soapFault": {"code", "message"}`, `"restError": {"status", "code", "message"}`
///   `"expireSession": true`         every access token known is refused from now on, this call's first
///   `"lateMs": n`                   connection closed; the call is carried out n ms later
/// on the way out, the effect being done
///   `"dropAnswer": true`, `"cutAfterBytes": k`, `"hangAfterBytes": k`, `"delayMs": n`, `"drip": {"bytes": n,
///   "everyMs": n}`
///   `"answer": {"status", "body", "contentType", "headers"}`   another answer than the true one
///   `"patch": {…}`                  members laid over a DeployResult or RetrieveResult
/// for `deploy`
///   `"status": ["Pending", "InProgress", {"status": "InProgress", "done": true}, …]`  what the next polls say, one
///   each;
///                                   an object is laid over the result, null takes a member away; the deploy ends after
///                                   the last
///   `"holdMs": n`                   it does not end before
///   `"outcome": {"status": "Failed", "success": false, …}`  the result whatever the package holds; nothing is kept
///   unless
///                                   `"keep": true` stands beside it
/// for `retrieve`
///   `"badZip": true` (a name with `../`), `"emptyZip": true`, `"malformedXml": true` (first XML file), `"failed":
///   "why"`,
///   `"hide": ["ApexClass:A", …]`    left out, with a message as for something that is not there
/// for sealing an ingest job (`PATCH /jobs/ingest`)
///   `"lockEvery": n`                every n-th row meets a lock; `"breakAfterRows": n`  the job fails after n rows
class Faults final
{
public:
    /// Errors: InvalidInput, naming the rule; the old rules then stay.
    base::Result<> set(const QJsonArray &rules);
    QJsonArray rules() const;
    /// What to do about a call, which may have a second name, counting it against every rule that matches; empty when
    /// nothing.
    QJsonObject next(const QString &op, const QString &alias = {});

private:
    struct Rule {
        QJsonObject json;
        QString op;
        int nth = 1;
        int times = 1;
        QJsonObject what;
        int seen = 0;
    };
    QList<Rule> m_rules;
};

} // namespace backflow::localorg
