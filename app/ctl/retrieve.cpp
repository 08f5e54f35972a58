#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"
#include "core/masking/scanner.h"
#include "core/snapshot/orgrelease.h"
#include "core/snapshot/snapshots.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const model::Environment &environment, const snapshot::TakeReport &report)
{
    QString text = u"%1: %2 components in %3 files; %4 added, %5 changed, %6 removed since the last snapshot.\n"_s
                       .arg(shown(environment.name))
                       .arg(report.components)
                       .arg(report.files)
                       .arg(report.added)
                       .arg(report.changed)
                       .arg(report.removed);
    if (report.onlyChanges)
        text += u"  %1 of %2 listed components were asked for: the others have not changed (--full reads all).\n"_s
                    .arg(report.asked)
                    .arg(report.listed);
    if (report.managedLeftOut > 0)
        text += u"  %1 components of managed packages were left out (--include-managed reads them).\n"_s.arg(
            report.managedLeftOut);
    if (report.resumed > 0)
        text += u"  %1 components had arrived in the retrieve before, which was interrupted.\n"_s.arg(report.resumed);
    if (report.apiVersion != report.orgVersion)
        text += u"  read at API %1, as the other orgs of the pipeline can be read; this one speaks %2.\n"_s.arg(
            report.apiVersion, report.orgVersion);
    for (const QString &line : report.notRead)
        text += u"  not read: %1\n"_s.arg(shown(line));
    for (const QString &line : report.warnings)
        text += u"  ! %1\n"_s.arg(shown(line));
    if (!report.warnings.isEmpty())
        text += u"  ! It is part of the snapshot's history now. Take it out in the org, and change what was a secret "
                "(--refuse-secrets keeps such a snapshot from being made).\n"_s;
    for (const QString &line : report.notes)
        text += u"  note: %1\n"_s.arg(shown(line));
    return text;
}

/// What looks like a password, a key or a person's is told before it is kept, or is not kept at all.
auto lookFor(bool refuses)
{
    return [refuses](const QMap<QString, QByteArray> &files) -> base::Result<QStringList> {
        const QStringList lines = masking::tellSecrets(files).value_or(QStringList());
        if (refuses && !lines.isEmpty())
            return base::failure(base::Errc::Denied,
                                 u"No snapshot was made: %1 (places found: %2; \"backflowctl mask scan\" takes "
                                 "folders and zips, too)"_s.arg(lines.constFirst())
                                     .arg(lines.size()));
        return lines;
    };
}

} // namespace

int commandRetrieve(const QStringList &arguments)
{
    Invocation call(u"retrieve"_s, u"Reads an environment's org and keeps a snapshot of it."_s);
    call.argument(u"environment"_s, u"The environment."_s);
    call.option(u"type"_s, u"Only this metadata type; may be repeated."_s, u"type"_s);
    call.option(u"component"_s, u"Only this component (Type:FullName); may be repeated."_s, u"component"_s);
    call.option(u"full"_s, u"Everything, also what has not changed since the last time."_s);
    call.option(u"include-managed"_s,
                u"Also what managed packages brought along. \"env managed NAME on\" makes that the rule."_s);
    call.option(u"in-flight"_s, u"Calls to the org at a time, 1 to 10 (default: 4)."_s, u"number"_s);
    call.option(u"api-version"_s,
                u"Read at this version (67.0) where the org speaks it; without, at the highest that all orgs of the "
                "pipeline speak, so that they can be compared."_s,
                u"version"_s);
    call.option(u"refuse-secrets"_s, u"Keep nothing when something new looks like a password, a key or a person's."_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (base::Result<> opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    base::Result<model::Environment> environment = call.environment(call.at(0));
    if (!environment)
        return call.fail(environment.error());
    snapshot::TakeOptions options;
    options.types = call.values(u"type"_s);
    options.full = call.isSet(u"full"_s);
    options.look = lookFor(call.isSet(u"refuse-secrets"_s));
    if (call.isSet(u"include-managed"_s))
        options.managed = true;
    if (call.isSet(u"in-flight"_s)) {
        options.inFlight = call.value(u"in-flight"_s).toInt();
        if (options.inFlight < 1 || options.inFlight > 10)
            return call.usage(u"--in-flight takes a number from 1 to 10."_s);
    }
    options.apiVersion = call.isSet(u"api-version"_s) ? call.value(u"api-version"_s)
                                                      : snapshot::readingVersion(*call.backends(), call.pipeline());
    const QStringList names = call.values(u"component"_s);
    for (const QString &name : names) {
        const auto key = model::ComponentKey::fromString(name);
        if (!key)
            return call.usage(u"\"%1\" is not Type:FullName."_s.arg(name));
        options.only += *key;
    }
    QElapsedTimer timer;
    timer.start();
    base::Result<snapshot::TakeReport> report = snapshot::take(*call.backends(), *environment, options, call.monitor());
    if (!report)
        return call.fail(report.error());
    return call.answer(textOf(*environment, *report), {{u"environment"_s, environment->name},
                                                       {u"commit"_s, report->snapshot->commit()->toString()},
                                                       {u"components"_s, report->components},
                                                       {u"files"_s, report->files},
                                                       {u"apiVersion"_s, report->apiVersion},
                                                       {u"orgVersion"_s, report->orgVersion},
                                                       {u"added"_s, report->added},
                                                       {u"changed"_s, report->changed},
                                                       {u"removed"_s, report->removed},
                                                       {u"listed"_s, report->listed},
                                                       {u"asked"_s, report->asked},
                                                       {u"resumed"_s, report->resumed},
                                                       {u"managedLeftOut"_s, report->managedLeftOut},
                                                       {u"onlyChanges"_s, report->onlyChanges},
                                                       {u"committed"_s, report->committed},
                                                       {u"notRead"_s, QJsonArray::fromStringList(report->notRead)},
                                                       {u"warnings"_s, QJsonArray::fromStringList(report->warnings)},
                                                       {u"notes"_s, QJsonArray::fromStringList(report->notes)},
                                                       {u"milliseconds"_s, timer.elapsed()}});
}

} // namespace backflow::ctl
