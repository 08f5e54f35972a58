#include "core/release/reports.h"

#include "core/base/moments.h"
#include "core/merge/words.h"
#include "core/release/words.h"

#include <QJsonArray>
#include <QLocale>

namespace backflow::release {

using namespace Qt::StringLiterals;

namespace {

/// Longer values say no more in a row.
constexpr qsizetype kValueLength = 160;

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString cell(const QString &text)
{
    return u"<td>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</td>"_s;
}

QString row(const QStringList &cells)
{
    QString html = u"<tr>"_s;
    for (const QString &one : cells)
        html += cell(one);
    return html + u"</tr>\n"_s;
}

QString head(const QStringList &cells)
{
    QString html = u"<tr>"_s;
    for (const QString &one : cells)
        html += u"<th scope=\"col\">"_s + one.toHtmlEscaped() + u"</th>"_s;
    return html + u"</tr>\n"_s;
}

QByteArray page(const QString &title, const QStringList &paragraphs, const QString &table)
{
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n<style>"
        "body{font-family:sans-serif;margin:2em;color:#1a1a1a;background:#fff}"
        "table{border-collapse:collapse;width:100%}"
        "th,td{border:1px solid #bbb;padding:.4em .6em;text-align:start;vertical-align:top}"
        "th{background:#eee}</style></head>\n<body><h1>%2</h1>\n"_s.arg(QLocale().bcp47Name(), title.toHtmlEscaped());
    for (const QString &one : paragraphs)
        html += u"<p>"_s + one.toHtmlEscaped() + u"</p>\n"_s;
    return (html + u"<table>\n"_s + table + u"</table></body></html>\n"_s).toUtf8();
}

QString cut(const QString &text)
{
    return text.size() > kValueLength ? text.first(kValueLength) + u'…' : text;
}

} // namespace

QJsonObject toJson(const EnvironmentRelease &row)
{
    QJsonObject json{{u"environment"_s, row.environment},
                     {u"kind"_s, model::kindName(row.kind)},
                     {u"release"_s, row.release},
                     {u"apiVersion"_s, row.apiVersion},
                     {u"instance"_s, row.instance},
                     {u"preview"_s, previewName(row.preview)},
                     {u"previewBecause"_s, row.previewBecause},
                     {u"askedAt"_s, utc(row.askedAt)},
                     {u"provider"_s, row.provider},
                     {u"windowsAskedAt"_s, utc(row.windowsAskedAt)},
                     {u"problem"_s, row.problem}};
    if (row.next)
        json.insert(u"next"_s, QJsonObject{{u"release"_s, row.next->release},
                                           {u"from"_s, utc(row.next->from)},
                                           {u"until"_s, utc(row.next->until)}});
    return json;
}

QJsonObject toJson(const Check &check)
{
    QJsonObject json{{u"id"_s, check.id},
                     {u"title"_s, check.title},
                     {u"phase"_s, phaseName(check.phase)},
                     {u"state"_s, checkStateName(check.state())},
                     {u"found"_s, checkStateName(check.found)},
                     {u"evidence"_s, QJsonArray::fromStringList(check.evidence)},
                     {u"checkedAt"_s, utc(check.checkedAt)},
                     {u"environment"_s, check.environment},
                     {u"owner"_s, check.owner},
                     {u"due"_s, check.due.toString(Qt::ISODate)}};
    if (check.waiver)
        json.insert(u"waiver"_s, QJsonObject{{u"reason"_s, check.waiver->reason},
                                             {u"by"_s, check.waiver->by},
                                             {u"at"_s, utc(check.waiver->at)}});
    return json;
}

QJsonObject toJson(const Readiness &readiness)
{
    QJsonArray checks;
    for (const Check &check : readiness.checks)
        checks.append(toJson(check));
    return {{u"release"_s, readiness.release},
            {u"apiVersion"_s, readiness.version},
            {u"done"_s, readiness.done()},
            {u"blocking"_s, readiness.blocking()},
            {u"checks"_s, checks}};
}

QJsonObject toJson(const UpgradeReport &report)
{
    QJsonArray rows;
    for (const UpgradeRow &row : report.rows)
        rows.append(QJsonObject{{u"type"_s, row.key.type},
                                {u"fullName"_s, row.key.fullName},
                                {u"file"_s, row.file},
                                {u"entry"_s, row.entry},
                                {u"change"_s, changeWords(row)},
                                {u"cause"_s, causeName(row.cause)},
                                {u"sureness"_s, surenessName(row.sureness)},
                                {u"because"_s, QJsonArray::fromStringList(row.because)},
                                {u"who"_s, row.who},
                                {u"when"_s, utc(row.when)}});
    return {{u"environment"_s, report.environment},
            {u"from"_s, report.from},
            {u"to"_s, report.to},
            {u"before"_s, utc(report.before)},
            {u"after"_s, utc(report.after)},
            {u"beforeCommit"_s, report.beforeCommit ? report.beforeCommit->toString() : QString()},
            {u"afterCommit"_s, report.afterCommit ? report.afterCommit->toString() : QString()},
            {u"upgrade"_s, report.count(Cause::Upgrade)},
            {u"hand"_s, report.count(Cause::ByHand)},
            {u"promotion"_s, report.count(Cause::Promotion)},
            {u"unclear"_s, report.count(Cause::Unclear)},
            {u"alike"_s, QJsonArray::fromStringList(report.alike)},
            {u"control"_s, QJsonArray::fromStringList(report.control)},
            {u"limits"_s, QJsonArray::fromStringList(report.limits)},
            {u"rows"_s, rows}};
}

QString entryWords(const UpgradeRow &row)
{
    if (row.entry.isEmpty())
        return row.file.section(u'/', -1);
    return merge::subjectWords(row.key.type, row.element, row.entryKey, row.entry);
}

QString changeWords(const UpgradeRow &row)
{
    if (row.entry.isEmpty())
        return !row.before.bytes ? Tr::tr("added") : !row.after.bytes ? Tr::tr("removed") : Tr::tr("changed");
    const QString before = cut(merge::valueWords(row.element, row.before));
    const QString after = cut(merge::valueWords(row.element, row.after));
    return u"%1 → %2"_s.arg(before, after);
}

QByteArray readinessPage(const Readiness &readiness, const QString &pipeline, const QDateTime &now)
{
    QStringList paragraphs{Tr::tr("%1, %2: %L3 of %L4 checks done, %L5 blocking.")
                               .arg(pipeline, base::momentWords(now))
                               .arg(readiness.done())
                               .arg(readiness.checks.size())
                               .arg(readiness.blocking())};
    if (!readiness.overview.clockProblem.isEmpty())
        paragraphs += readiness.overview.clockProblem;
    QString table = head({Tr::tr("Phase"), Tr::tr("Check"), Tr::tr("State"), Tr::tr("Evidence"), Tr::tr("Looked at"),
                          Tr::tr("Owner"), Tr::tr("Due"), Tr::tr("Waiver")});
    for (const Check &check : readiness.checks) {
        const QString waiver =
            check.waiver
                ? Tr::tr("%1 (%2, %3)").arg(check.waiver->reason, check.waiver->by, base::momentWords(check.waiver->at))
                : QString();
        table += row({phaseWords(check.phase), check.title, checkStateWords(check.state()), check.evidence.join(u'\n'),
                      check.checkedAt.isValid() ? base::momentWords(check.checkedAt) : QString(), check.owner,
                      check.due.isValid() ? QLocale().toString(check.due, QLocale::ShortFormat) : QString(), waiver});
    }
    return page(Tr::tr("Release readiness: %1").arg(readiness.release), paragraphs, table);
}

QByteArray upgradePage(const UpgradeReport &report, const QDateTime &now)
{
    QStringList paragraphs{
        Tr::tr("Read on %1 and on %2; this report is of %3.")
            .arg(base::momentWords(report.before), base::momentWords(report.after), base::momentWords(now)),
        Tr::tr("By the upgrade: %L1, by people: %L2, by promotions: %L3, not clear: %L4.")
            .arg(report.count(Cause::Upgrade))
            .arg(report.count(Cause::ByHand))
            .arg(report.count(Cause::Promotion))
            .arg(report.count(Cause::Unclear))};
    paragraphs += report.limits;
    QString table = head({Tr::tr("Component"), Tr::tr("Entry"), Tr::tr("Change"), Tr::tr("By"), Tr::tr("How sure"),
                          Tr::tr("Because"), Tr::tr("Saved last by"), Tr::tr("When")});
    for (const UpgradeRow &one : report.rows)
        table += row({one.key.toString(), entryWords(one), changeWords(one), causeWords(one.cause),
                      surenessWords(one.sureness), one.because.join(u'\n'), one.who,
                      one.when.isValid() ? base::momentWords(one.when) : QString()});
    return page(Tr::tr("What the upgrade of %1 changed").arg(report.environment), paragraphs, table);
}

} // namespace backflow::release
