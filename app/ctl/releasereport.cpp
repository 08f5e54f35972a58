// release before, after and report: an org around its upgrade.
#include "app/ctl/draftanswer.h"
#include "app/ctl/releasecommands.h"
#include "core/release/checkruns.h"
#include "core/release/marks.h"
#include "core/release/reports.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using release::Cause;

namespace {

using MarkFunction = base::Result<release::Mark> (*)(const ports::Backends &, const model::Pipeline &,
                                                     const model::Environment &, async::Monitor &);

int mark(Invocation &call, const QStringList &arguments, MarkFunction make, const QString &word)
{
    call.argument(u"environments"_s, u"Names; none = all of the pipeline."_s, u"[environments...]"_s);
    if (const auto over = call.parse(arguments, 0, 1000))
        return *over;
    if (base::Result<> opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    const auto environments = environmentsOf(call);
    if (!environments)
        return call.fail(environments.error());
    QString text;
    QJsonArray rows;
    std::optional<base::Error> problem;
    for (const model::Environment &environment : *environments) {
        const auto made = make(*call.backends(), call.pipeline(), environment, call.monitor());
        if (!made && (made.error().code == base::Errc::Canceled || environments->size() == 1))
            return call.fail(made.error());
        if (!made) {
            // One org that cannot be read keeps nobody from the others.
            if (!problem)
                problem = made.error();
            text += u"%1: %2\n"_s.arg(shown(environment.name), shown(made.error().message));
            rows.append(QJsonObject{{u"environment"_s, environment.name}, {u"message"_s, made.error().message}});
            continue;
        }
        text +=
            u"%1: kept as %2, at API %3 of %4\n"_s.arg(shown(environment.name), word, made->readAt, made->orgVersion);
        rows.append(QJsonObject{{u"environment"_s, environment.name},
                                {u"commit"_s, made->commit.toString()},
                                {u"readAt"_s, made->readAt},
                                {u"orgVersion"_s, made->orgVersion}});
    }
    return call.answer(text, {{u"environments"_s, rows}}, problem ? exitCodeOf(problem->code) : Ok);
}

QString textOf(const release::UpgradeReport &report, bool explain)
{
    QString text = u"%1, API %2 to %3: %4 by the upgrade, %5 by people, %6 by promotions, %7 not clear\n"_s
                       .arg(shown(report.environment), report.from, report.to)
                       .arg(report.count(Cause::Upgrade))
                       .arg(report.count(Cause::ByHand))
                       .arg(report.count(Cause::Promotion))
                       .arg(report.count(Cause::Unclear));
    for (const QString &limit : report.limits)
        text += u"! "_s + limit + u'\n';
    QList<QStringList> rows;
    for (const release::UpgradeRow &row : report.rows) {
        rows += {u"  "_s + release::causeName(row.cause), release::surenessName(row.sureness),
                 shown(row.key.toString()), shown(row.entry.isEmpty() ? release::changeWords(row) : row.entry),
                 shown(explain ? row.because.join(u' ') : row.because.value(0))};
    }
    return text + table(rows);
}

} // namespace

int commandReleaseBefore(const QStringList &arguments)
{
    Invocation call(u"release before"_s,
                    u"Reads orgs and their setup audit trails and keeps that as how they are before "
                    "their upgrade."_s);
    return mark(call, arguments, release::markBefore, u"before"_s);
}

int commandReleaseAfter(const QStringList &arguments)
{
    Invocation call(u"release after"_s, u"Reads orgs that were upgraded, at the version that they were read at before, "
                                        "and keeps that as how they are after it."_s);
    return mark(call, arguments, release::markAfter, u"after"_s);
}

int commandReleaseReport(const QStringList &arguments)
{
    Invocation call(
        u"release report"_s,
        u"Tells what an upgrade itself changed in an org from what people and promotions changed in the same "
        "time, how sure that is, and why. Ends with 15 when something is not clear."_s);
    call.argument(u"environment"_s, u"An org that was upgraded."_s);
    call.option(u"explain"_s, u"Everything that speaks for it, not the strongest alone."_s);
    call.option(u"report"_s, u"Write it to a file, too: .html for people, .json for programs."_s, u"file"_s);
    call.option(u"plan-to"_s, u"Plan to bring what the upgrade changed to this environment below."_s, u"environment"_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    const auto environment = call.environment(call.at(0));
    if (!environment)
        return call.fail(environment.error());
    if (call.isSet(u"plan-to"_s)) {
        const auto draft = release::planOfUpgrade(call.backends(), call.pipeline(), environment->name,
                                                  call.value(u"plan-to"_s), call.monitor());
        return draft ? call.answer(draftText(*draft, false), draftJson(*draft)) : call.fail(draft.error());
    }
    const auto report = release::reportOf(*call.backends(), call.pipeline(), *environment, call.monitor());
    if (!report)
        return call.fail(report.error());
    if (call.isSet(u"report"_s)) {
        const QString path = call.value(u"report"_s);
        const QByteArray bytes = path.endsWith(".json"_L1, Qt::CaseInsensitive)
                                     ? QJsonDocument(release::toJson(*report)).toJson()
                                     : release::upgradePage(*report, call.backends()->clock().now());
        if (const auto written = writeReport(path, bytes); !written)
            return call.fail(written.error());
    }
    return call.answer(textOf(*report, call.isSet(u"explain"_s)), release::toJson(*report),
                       report->count(Cause::Unclear) > 0 ? Wanting : Ok);
}

} // namespace backflow::ctl
