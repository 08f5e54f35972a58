#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

QString stageOf(model::EnvironmentKind kind)
{
    switch (kind) {
    case model::EnvironmentKind::Production:
        return u"Production"_s;
    case model::EnvironmentKind::Full:
    case model::EnvironmentKind::Partial:
        return u"Test"_s;
    default:
        return u"Development"_s;
    }
}

QString defaultLogin(model::EnvironmentKind kind)
{
    return kind == model::EnvironmentKind::Production ? u"https://login.salesforce.com"_s
                                                      : u"https://test.salesforce.com"_s;
}

} // namespace

int commandEnvAdd(const QStringList &arguments)
{
    Invocation call(u"env add"_s, u"Puts an environment on the map, and the paths that lead to it."_s);
    call.argument(u"name"_s, u"Its name: UAT."_s);
    call.option(u"kind"_s, u"production, full, partial, developer-pro, developer or scratch (default: developer)."_s,
                u"kind"_s);
    call.option(u"stage"_s, u"Column of the map (default: by kind)."_s, u"stage"_s);
    call.option(u"url"_s, u"The org's own address: https://acme--uat.sandbox.my.salesforce.com."_s, u"url"_s);
    call.option(u"login-url"_s, u"Where to sign in (default: by kind)."_s, u"url"_s);
    call.option(u"username"_s, u"Who signs in there."_s, u"name"_s);
    call.option(u"below"_s, u"An environment above it, may be repeated: changes flow back from there."_s, u"name"_s);
    call.option(u"above"_s, u"An environment below it, may be repeated."_s, u"name"_s);
    call.option(u"team-branch"_s, u"Branch of the team's own that results are also put on."_s, u"branch"_s);
    call.option(u"deploy-over"_s,
                u"auto, rest or soap: the interface deployments go over (default: auto, which is REST where the org "
                "speaks API 51.0 or later, else SOAP)."_s,
                u"interface"_s);
    call.option(u"include-managed"_s, u"Reading it takes in what managed packages brought along."_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    model::Environment environment;
    environment.name = call.at(0);
    const auto kind = model::kindFromName(call.isSet(u"kind"_s) ? call.value(u"kind"_s) : u"developer"_s);
    if (!kind)
        return call.usage(u"\"%1\" is not a kind of environment."_s.arg(call.value(u"kind"_s)));
    environment.kind = *kind;
    environment.stage = call.isSet(u"stage"_s) ? call.value(u"stage"_s) : stageOf(*kind);
    environment.instanceUrl = QUrl(call.value(u"url"_s));
    environment.loginUrl = QUrl(call.isSet(u"login-url"_s) ? call.value(u"login-url"_s) : defaultLogin(*kind));
    environment.username = call.value(u"username"_s);
    environment.teamBranch = call.value(u"team-branch"_s);
    const QString interface = call.isSet(u"deploy-over"_s) ? call.value(u"deploy-over"_s) : u"auto"_s;
    const auto transport = model::transportFromName(interface);
    if (!transport)
        return call.usage(u"\"%1\" is none of auto, rest, soap."_s.arg(interface));
    environment.deployTransport = *transport;
    environment.includeManaged = call.isSet(u"include-managed"_s);
    model::Pipeline pipeline = call.pipeline();
    pipeline.environments += environment;
    const QStringList higher = call.values(u"below"_s);
    for (const QString &name : higher)
        pipeline.edges += model::Edge{environment.name, name};
    const QStringList lower = call.values(u"above"_s);
    for (const QString &name : lower)
        pipeline.edges += model::Edge{name, environment.name};
    if (const auto over = call.allow(governance::Capability::EditPipeline))
        return *over;
    if (base::Result<> saved = call.workspace().setPipeline(std::move(pipeline)); !saved)
        return call.fail(saved.error());
    return call.answer(u"%1 is on the map."_s.arg(shown(environment.name)),
                       {{u"environment"_s, model::toJson(environment)}});
}

} // namespace backflow::ctl
