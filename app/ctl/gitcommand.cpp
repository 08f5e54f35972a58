#include "app/ctl/gitcommand.h"

#include "app/ctl/policyoption.h"

#include <QFileInfo>
#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A file every set-up covers, to ask Git about.
const QString kExample = u"force-app/main/default/profiles/Admin.profile-meta.xml"_s;

void addOptions(Invocation &call, const GitFeature &feature)
{
    call.option(u"install"_s, u"Set it up; once more changes nothing."_s);
    call.option(u"uninstall"_s, u"Take it out again; the files are as they were before, to the byte."_s);
    call.option(u"status"_s, u"Say where it is set up; exit code 1 when it is nowhere."_s);
    call.option(u"global"_s, u"For all repositories of the user."_s);
    call.option(u"repo"_s, u"For the repository that holds this folder (default: the current folder)."_s, u"folder"_s);
    call.option(u"shared"_s, u"Put the attributes into the tracked .gitattributes, for the whole team."_s);
    call.option(u"program"_s, u"The backflow-merge program (default: the one beside backflowctl)."_s, u"file"_s);
    if (feature.attribute == u"merge") {
        call.option(u"kinds"_s, u"What is merged: xml, json, code (default: xml,json,code)."_s, u"list"_s);
        addPolicyOption(call);
    }
}

base::Result<GitFiles> filesFor(const Invocation &call)
{
    if (call.isSet(u"global"_s))
        return filesOfUser();
    return filesOfRepository(call.isSet(u"repo"_s) ? call.value(u"repo"_s) : u"."_s, call.isSet(u"shared"_s));
}

/// The rules that are off once the options of this call, known to be good, were applied to those of before.
QStringList offAfter(Invocation &call, const QStringList &before)
{
    merge::Policies policies;
    for (const QString &name : before)
        policies.set(name, false);
    int code = Ok;
    policies = policiesOf(call, policies, code).value_or(policies);
    QStringList off;
    for (const merge::Policy policy : merge::Policies::list()) {
        if (!policies.isOn(policy))
            off += merge::Policies::name(policy);
    }
    return off;
}

QJsonObject setupJson(const GitFiles &files, const GitSetup &setup)
{
    return {{u"config"_s, files.config},
            {u"attributes"_s, files.attributes},
            {u"merge"_s, setup.merge},
            {u"diff"_s, setup.diff},
            {u"kinds"_s, QJsonArray::fromStringList(setup.kinds)},
            {u"policiesOff"_s, QJsonArray::fromStringList(setup.policiesOff)},
            {u"program"_s, setup.program},
            {u"programFound"_s, QFileInfo(setup.program).isExecutable()}};
}

int changeSetup(Invocation &call, const GitFeature &feature, bool install)
{
    const auto files = filesFor(call);
    if (!files)
        return call.fail(files.error());
    auto setup = readSetup(*files);
    if (!setup)
        return call.fail(setup.error());
    (*setup).*feature.flag = install;
    if (install) {
        const auto program = mergeProgram(call.value(u"program"_s));
        if (!program)
            return call.fail(program.error());
        setup->program = *program;
        if (feature.attribute == u"merge") {
            const QStringList named = call.value(u"kinds"_s).split(u',', Qt::SkipEmptyParts);
            setup->kinds = !named.isEmpty() ? named : setup->kinds.isEmpty() ? kGitKinds : setup->kinds;
            setup->policiesOff = offAfter(call, setup->policiesOff);
        }
    } else if (feature.attribute == u"merge") {
        setup->kinds.clear();
        setup->policiesOff.clear();
    }
    const auto changed = writeSetup(*files, *setup);
    if (!changed)
        return call.fail(changed.error());
    QString text = changed->isEmpty() ? (install ? u"It was set up already: nothing changed.\n"_s
                                                 : u"It was not set up: nothing changed.\n"_s)
                                      : QString();
    for (const QString &path : *changed)
        text += (install ? u"Set up in %1\n"_s : u"Taken out of %1\n"_s).arg(shown(path));
    QJsonObject document = setupJson(*files, *setup);
    document.insert(u"changed"_s, QJsonArray::fromStringList(*changed));
    return call.answer(text, document);
}

QString statusText(const GitFeature &feature, const GitFiles &files, const GitSetup &setup)
{
    QString text = u"%1: "_s.arg(files.where);
    if (!(setup.*feature.flag))
        return text + u"not set up\n"_s;
    text += u"set up in %1 and %2"_s.arg(shown(files.config), shown(files.attributes));
    if (feature.attribute == u"merge")
        text += u", for %1"_s.arg(setup.kinds.join(u", "_s));
    if (!setup.policiesOff.isEmpty())
        text += u", without %1"_s.arg(setup.policiesOff.join(u", "_s));
    if (!QFileInfo(setup.program).isExecutable())
        text += u"; its program %1 is not there any more: install again"_s.arg(shown(setup.program));
    return text + u'\n';
}

int showStatus(Invocation &call, const GitFeature &feature)
{
    QString text;
    QJsonObject document;
    bool anywhere = false;
    const auto add = [&](const QString &name, const base::Result<GitFiles> &files) -> base::Result<> {
        if (!files)
            return {};
        const auto setup = readSetup(*files);
        if (!setup)
            return base::failure(setup);
        anywhere = anywhere || (*setup).*feature.flag;
        text += statusText(feature, *files, *setup);
        document.insert(name, setupJson(*files, *setup));
        return {};
    };
    const QString folder = call.isSet(u"repo"_s) ? call.value(u"repo"_s) : u"."_s;
    const auto repository = filesOfRepository(folder, false);
    if (!repository && call.isSet(u"repo"_s))
        return call.fail(repository.error());
    if (repository && !call.isSet(u"global"_s)) {
        if (const auto added = add(u"repository"_s, repository); !added)
            return call.fail(added.error());
        auto shared = filesOfRepository(folder, true);
        if (shared && QFileInfo::exists(shared->attributes)) {
            shared->where = u"this repository, shared"_s;
            const auto setup = readSetup(*shared);
            if (setup && !setup->kinds.isEmpty()) {
                if (const auto added = add(u"shared"_s, shared); !added)
                    return call.fail(added.error());
            }
        }
    }
    if (const auto added = add(u"user"_s, filesOfUser()); !added)
        return call.fail(added.error());
    if (repository && !call.isSet(u"global"_s)) {
        const QString effective = effectiveAttribute(*repository, feature.attribute, kExample);
        text += u"Git's own answer for a profile here: %1=%2\n"_s.arg(feature.attribute, effective);
        document.insert(u"effective"_s, effective);
    }
    return call.answer(text, document, anywhere ? Ok : Failed);
}

} // namespace

int runGitCommand(const GitFeature &feature, const QStringList &arguments)
{
    Invocation call(feature.command, feature.description);
    addOptions(call, feature);
    if (const auto over = call.parse(arguments, 0, 0))
        return *over;
    const int wanted = int(call.isSet(u"install"_s)) + int(call.isSet(u"uninstall"_s)) + int(call.isSet(u"status"_s));
    if (wanted != 1)
        return call.usage(u"One of --install, --uninstall and --status is needed."_s);
    if (call.isSet(u"global"_s) && (call.isSet(u"repo"_s) || call.isSet(u"shared"_s)))
        return call.usage(u"--global goes with neither --repo nor --shared."_s);
    if (feature.attribute == u"merge") {
        int code = Ok;
        if (!policiesOf(call, {}, code))
            return code;
        for (const QString &kind : call.value(u"kinds"_s).split(u',', Qt::SkipEmptyParts)) {
            if (!kGitKinds.contains(kind))
                return call.usage(u"There is no kind \"%1\"; there are: %2."_s.arg(kind, kGitKinds.join(u", "_s)));
        }
    }
    if (call.isSet(u"status"_s))
        return showStatus(call, feature);
    return changeSetup(call, feature, call.isSet(u"install"_s));
}

} // namespace backflow::ctl
