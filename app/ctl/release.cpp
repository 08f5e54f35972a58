// release, release list and release windows: which release each org is on, and when it gets the next.
#include "app/ctl/commands.h"
#include "app/ctl/releasecommands.h"
#include "core/base/durablefile.h"
#include "core/base/moments.h"
#include "core/release/reports.h"
#include "core/snapshot/orgrelease.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

QString windowText(const release::EnvironmentRelease &row)
{
    if (!row.next)
        return u"-"_s;
    return u"%1 %2"_s.arg(row.next->from.toString(u"yyyy-MM-dd HH:mm"_s), row.next->release) + u" UTC"_s;
}

QString overviewText(const release::Overview &overview)
{
    QList<QStringList> rows;
    for (const release::EnvironmentRelease &row : overview.environments)
        rows += {shown(row.environment),
                 row.release.isEmpty() ? u"not asked"_s : row.release,
                 row.apiVersion.isEmpty() ? u"-"_s : row.apiVersion,
                 row.instance.isEmpty() ? u"-"_s : row.instance,
                 release::previewWords(row.preview),
                 windowText(row)};
    QString text = table(rows);
    if (!overview.commonVersion.isEmpty())
        text += u"Everything is read and compared at API %1, the highest that all of them speak.\n"_s.arg(
            overview.commonVersion);
    if (!overview.coming.isEmpty())
        text += u"The release that comes: %1 (API %2).\n"_s.arg(overview.coming, overview.comingVersion);
    if (!overview.clockProblem.isEmpty())
        text += u"! "_s + overview.clockProblem + u'\n';
    for (const release::EnvironmentRelease &row : overview.environments) {
        if (!row.problem.isEmpty())
            text += u"! %1: %2\n"_s.arg(shown(row.environment), row.problem);
    }
    return text;
}

int answerOverview(Invocation &call, const QJsonArray &failed, const QString &before)
{
    const auto journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    const auto overview = release::overviewOf(**journal, call.pipeline(), call.backends()->clock().now());
    if (!overview)
        return call.fail(overview.error());
    QJsonArray rows;
    for (const release::EnvironmentRelease &row : overview->environments)
        rows.append(release::toJson(row));
    return call.answer(before + overviewText(*overview),
                       {{u"environments"_s, rows},
                        {u"commonVersion"_s, overview->commonVersion},
                        {u"coming"_s, overview->coming},
                        {u"comingVersion"_s, overview->comingVersion},
                        {u"clockProblem"_s, overview->clockProblem},
                        {u"notReached"_s, failed}},
                       failed.isEmpty() ? Ok : NotReached);
}

base::Result<std::unique_ptr<release::WindowProvider>> fileProvider(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::Errc::NotFound, u"%1 cannot be read: %2."_s.arg(shown(path), file.errorString()));
    auto provider = release::FileProvider::of(file.readAll(), QFileInfo(path).fileName());
    if (!provider)
        return base::failure(provider);
    return std::unique_ptr<release::WindowProvider>(*std::move(provider));
}

} // namespace

base::Result<QList<model::Environment>> environmentsOf(Invocation &call)
{
    if (call.positional().isEmpty())
        return call.pipeline().environments;
    QList<model::Environment> environments;
    for (const QString &name : call.positional()) {
        auto environment = call.environment(name);
        if (!environment)
            return base::failure(environment);
        environments += *std::move(environment);
    }
    return environments;
}

base::Result<QString> releaseAsked(Invocation &call)
{
    const QString asked = call.value(u"release"_s).trimmed();
    if (asked.isEmpty())
        return QString();
    bool number = false;
    const double api = asked.toDouble(&number);
    if (number && api >= 1 && !snapshot::releaseName(asked).isEmpty())
        return QString::number(api, 'f', 1);
    if (QString api2 = release::versionOfRelease(asked); !api2.isEmpty())
        return api2;
    return base::failure(
        base::Errc::InvalidInput,
        u"\"%1\" is no release: Spring '27 or its API version, 69.0, is asked for."_s.arg(shown(asked)));
}

base::Result<> writeReport(const QString &path, const QByteArray &bytes)
{
    return base::writeDurably(path, bytes);
}

int commandReleaseList(const QStringList &arguments)
{
    Invocation call(u"release list"_s, u"Which release and API version each org is on, whether it is on preview, and "
                                       "when it gets the next."_s);
    call.option(u"ask"_s, u"Ask the orgs first; else what they said last counts."_s);
    if (const auto over = call.parse(arguments, 0, 0))
        return *over;
    if (base::Result<> opened = call.open(call.isSet(u"ask"_s) ? Reach::Orgs : Reach::Stored); !opened)
        return call.fail(opened.error());
    QString text;
    QJsonArray failed;
    if (call.isSet(u"ask"_s)) {
        for (const model::Environment &environment : call.pipeline().environments) {
            const auto asked = snapshot::askRelease(*call.backends(), environment, call.monitor());
            if (asked)
                continue;
            if (asked.error().code == base::Errc::Canceled)
                return call.fail(asked.error());
            // One org that cannot be asked hides nothing of the others.
            text += u"! %1: %2\n"_s.arg(shown(environment.name), shown(asked.error().message));
            failed.append(QJsonObject{{u"environment"_s, environment.name}, {u"message"_s, asked.error().message}});
        }
    }
    return answerOverview(call, failed, text);
}

int commandReleaseWindows(const QStringList &arguments)
{
    Invocation call(u"release windows"_s,
                    u"Asks when the instances of the pipeline are upgraded, and keeps what is said for when nobody "
                    "answers. Without --file Salesforce's public Trust API is asked."_s);
    call.option(u"file"_s, u"A list of dates that people keep (backflow-upgrades/1) instead."_s, u"file"_s);
    call.option(u"trust"_s, u"Address of the Trust API, where it is another."_s, u"url"_s);
    if (const auto over = call.parse(arguments, 0, 0))
        return *over;
    const bool byFile = call.isSet(u"file"_s);
    if (byFile && call.isSet(u"trust"_s))
        return call.usage(u"Either --file or --trust."_s);
    if (base::Result<> opened = call.open(byFile ? Reach::Stored : Reach::Orgs); !opened)
        return call.fail(opened.error());
    std::unique_ptr<ports::Http> http;
    std::unique_ptr<release::WindowProvider> provider;
    if (byFile) {
        auto made = fileProvider(call.value(u"file"_s));
        if (!made)
            return call.fail(made.error());
        provider = *std::move(made);
    } else {
        if (!call.opened().http)
            return call.fail({base::Errc::Offline, u"This program does not reach the network."_s, {}});
        http = call.opened().http();
        provider = call.isSet(u"trust"_s)
                       ? std::make_unique<release::TrustProvider>(*http, QUrl(call.value(u"trust"_s)))
                       : std::make_unique<release::TrustProvider>(*http);
    }
    const auto journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    const auto answered =
        release::askWindows(**journal, call.pipeline(), *provider, call.backends()->clock().now(), call.monitor());
    if (!answered)
        return call.fail(answered.error());
    return answerOverview(call, {}, u"%1 answered for %2 instances.\n"_s.arg(shown(provider->name())).arg(*answered));
}

int commandRelease(const QStringList &arguments)
{
    struct Word {
        QLatin1StringView name;
        int (*run)(const QStringList &);
    };
    static constexpr Word kWords[] = {{"list"_L1, commandReleaseList},           {"windows"_L1, commandReleaseWindows},
                                      {"readiness"_L1, commandReleaseReadiness}, {"check"_L1, commandReleaseCheck},
                                      {"waive"_L1, commandReleaseWaive},         {"tests"_L1, commandReleaseTests},
                                      {"before"_L1, commandReleaseBefore},       {"after"_L1, commandReleaseAfter},
                                      {"report"_L1, commandReleaseReport}};
    const QString what = arguments.value(0);
    for (const Word &word : kWords) {
        if (what == word.name)
            return word.run(arguments.mid(1));
    }
    const bool asked = what == "--help"_L1 || what == "-h"_L1;
    const QString text =
        u"Usage: backflowctl release list [--ask]              which release each org is on\n"
        "       backflowctl release windows [--file FILE]      when they are upgraded\n"
        "       backflowctl release readiness [--look]         what is to be done before and after\n"
        "       backflowctl release check ID --owner NAME      who sees to a check, until when, what was seen\n"
        "       backflowctl release waive ID --reason TEXT     a check that does not matter, and why\n"
        "       backflowctl release tests ENV                  run the Apex tests of an org, changing nothing\n"
        "       backflowctl release before [ENV...]            keep how orgs are before their upgrade\n"
        "       backflowctl release after [ENV...]             keep how they are after it\n"
        "       backflowctl release report ENV                 what the upgrade changed, and what people did\n"_s;
    asked ? print(text) : printError(text);
    return asked ? Ok : Usage;
}

} // namespace backflow::ctl
