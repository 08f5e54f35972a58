#include "app/ctl/driftanswer.h"

#include "app/ctl/console.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using model::ChangeKind;

namespace {

QString kindName(ChangeKind kind)
{
    return kind == ChangeKind::Added ? u"added"_s : kind == ChangeKind::Removed ? u"removed"_s : u"changed"_s;
}

QString mark(ChangeKind kind)
{
    return kind == ChangeKind::Added ? u"+"_s : kind == ChangeKind::Removed ? u"-"_s : u"±"_s;
}

QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm'Z'"_s) : u"-"_s;
}

QString entriesOf(const snapshot::DriftRow &row)
{
    const QString kept = row.keptEntries > 0 ? u" (%1 more kept)"_s.arg(row.keptEntries) : QString();
    return row.entries < 0 ? QString() : (row.entries == 1 ? u"1 entry"_s : u"%1 entries"_s.arg(row.entries)) + kept;
}

QString trailText(const snapshot::DriftRow &row)
{
    if (row.trail.isEmpty())
        return u"      no row of the setup audit trail is about it\n"_s;
    QString text;
    for (const snapshot::AuditMatch &match : row.trail) {
        text += u"      %1  %2%3  %4: %5%6\n"_s.arg(
            shownTime(match.row.at), shown(match.row.by),
            match.row.delegate.isEmpty() ? QString() : u" (by %1)"_s.arg(shown(match.row.delegate)),
            shown(match.row.section), shown(match.row.display),
            match.certainty == snapshot::Certainty::Timed ? u" (same person and moment)"_s : QString());
    }
    return text;
}

QJsonObject rowJson(const snapshot::DriftRow &row, const QStringList &dueFrom)
{
    QJsonArray trail;
    for (const snapshot::AuditMatch &match : row.trail)
        trail.append(
            QJsonObject{{u"id"_s, match.row.id},
                        {u"at"_s, timeOf(match.row.at)},
                        {u"by"_s, match.row.by},
                        {u"delegate"_s, match.row.delegate},
                        {u"action"_s, match.row.action},
                        {u"section"_s, match.row.section},
                        {u"display"_s, match.row.display},
                        {u"certainty"_s, match.certainty == snapshot::Certainty::Named ? u"named"_s : u"timed"_s}});
    return {{u"type"_s, row.key.type},
            {u"fullName"_s, row.key.fullName},
            {u"change"_s, kindName(row.kind)},
            {u"entries"_s, row.entries < 0 ? QJsonValue() : QJsonValue(row.entries)},
            {u"keptEntries"_s, row.keptEntries},
            {u"changedBy"_s, row.who()},
            {u"changedAt"_s, timeOf(row.changedAt)},
            {u"after"_s, timeOf(row.after)},
            {u"seen"_s, timeOf(row.seen)},
            {u"dueFrom"_s, QJsonArray::fromStringList(dueFrom)},
            {u"auditTrail"_s, trail}};
}

} // namespace

QString driftText(const DriftAnswer &answer, bool explain)
{
    const snapshot::Drift &drift = answer.drift;
    QString text =
        drift.rows.isEmpty()
            ? u"%1: nothing has drifted (read %2).\n"_s.arg(shown(drift.environment), shownTime(drift.checkedAt))
            : u"%1: %2 drifted (read %3).\n"_s.arg(shown(drift.environment),
                                                   drift.rows.size() == 1 ? u"1 component"_s
                                                                          : u"%1 components"_s.arg(drift.rows.size()),
                                                   shownTime(drift.checkedAt));
    QList<QStringList> lines;
    for (const snapshot::DriftRow &row : drift.rows) {
        const QStringList due = answer.work.dueFrom(row.key);
        QString risk;
        if (!due.isEmpty())
            risk = u"at risk: due from "_s + shown(due.join(u", "_s));
        lines += {u"  "_s + mark(row.kind), shown(row.key.toString()),
                  entriesOf(row),           row.who().isEmpty() ? u"-"_s : shown(row.who()),
                  shownTime(row.when()),    risk};
    }
    const QStringList listed = table(lines).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < listed.size(); ++i) {
        text += listed.at(i) + u'\n';
        if (explain && i < drift.rows.size())
            text += trailText(drift.rows.at(i));
    }
    if (drift.onlyOrder > 0)
        text += u"  %1 more differ in order or layout only.\n"_s.arg(drift.onlyOrder);
    if (!drift.kept.isEmpty())
        text += u"  %1 more are meant to differ here (\"backflowctl keep list\").\n"_s.arg(drift.kept.size());
    if (!drift.managed.isEmpty())
        text += u"  %1 more are of managed packages (--include-managed).\n"_s.arg(drift.managed.size());
    for (const QString &line : drift.notRead)
        text += u"  not read: %1\n"_s.arg(shown(line));
    if (!answer.trailProblem.isEmpty())
        text += u"  %1\n"_s.arg(shown(answer.trailProblem));
    if (!answer.recordProblem.isEmpty())
        text += u"  the record is not shared with the team: %1\n"_s.arg(shown(answer.recordProblem));
    return text;
}

QJsonObject driftJson(const DriftAnswer &answer)
{
    QJsonArray rows;
    qsizetype atRisk = 0;
    for (const snapshot::DriftRow &row : answer.drift.rows) {
        const QStringList due = answer.work.dueFrom(row.key);
        atRisk += due.isEmpty() ? 0 : 1;
        rows.append(rowJson(row, due));
    }
    return {{u"environment"_s, answer.drift.environment},
            {u"checkedAt"_s, timeOf(answer.drift.checkedAt)},
            {u"auditTrailAt"_s, timeOf(answer.drift.trailAt)},
            {u"auditTrailProblem"_s, answer.trailProblem},
            {u"recordProblem"_s, answer.recordProblem},
            {u"drifted"_s, rows.size()},
            {u"atRisk"_s, atRisk},
            {u"onlyOrder"_s, answer.drift.onlyOrder},
            {u"kept"_s, answer.drift.kept.size()},
            {u"keptEntries"_s, answer.drift.keptEntries},
            {u"managed"_s, answer.drift.managed.size()},
            {u"notRead"_s, QJsonArray::fromStringList(answer.drift.notRead)},
            {u"components"_s, rows}};
}

} // namespace backflow::ctl
