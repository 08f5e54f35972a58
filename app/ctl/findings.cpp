#include "app/ctl/findings.h"

#include <QJsonObject>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

QJsonArray findingsJson(const QList<governance::AccessFinding> &findings)
{
    QJsonArray rows;
    for (const governance::AccessFinding &finding : findings)
        rows.append(
            QJsonObject{{u"id"_s, finding.id}, {u"sentence"_s, finding.sentence}, {u"advisory"_s, finding.advisory}});
    return rows;
}

} // namespace backflow::ctl
