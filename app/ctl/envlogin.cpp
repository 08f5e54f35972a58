#include "app/ctl/commands.h"
#include "app/ctl/signinoptions.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using promotion::SignInMethod;
using promotion::SignInRequest;

int commandEnvLogin(const QStringList &arguments)
{
    Invocation call(u"env login"_s, u"Signs in to an environment's org and keeps the session in the keychain. Secrets "
                                    "come in by stdin or a variable, never by an option."_s);
    call.argument(u"name"_s, u"The environment."_s);
    describeSignIn(call, u"web (default)"_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (base::Result<> opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    base::Result<model::Environment> environment = call.environment(call.at(0));
    if (!environment)
        return call.fail(environment.error());
    if (const auto over = call.allow(governance::Capability::ConnectOrg, *environment))
        return *over;
    base::Result<SignInRequest> request = signInRequest(call, *environment, u"web"_s);
    if (!request)
        return call.fail(request.error());
    if (request->method == SignInMethod::Browser && !hasTerminal())
        return call.usage(kBrowserNeedsTerminal);
    base::Result<model::Environment> completed =
        call.opened().signIn(*environment, *request, openBrowser, call.monitor());
    if (!completed)
        return call.fail(completed.error());
    model::Pipeline pipeline = call.pipeline();
    for (model::Environment &place : pipeline.environments) {
        if (place.name == completed->name)
            place = *completed;
    }
    if (base::Result<> saved = call.workspace().setPipeline(std::move(pipeline)); !saved)
        return call.fail(saved.error());
    return call.answer(
        u"Signed in to %1 as %2 (org %3)."_s.arg(shown(completed->name), shown(completed->username),
                                                 completed->orgId ? completed->orgId->toString() : u"unknown"_s),
        {{u"environment"_s, model::toJson(*completed)}});
}

} // namespace backflow::ctl
