// sandbox rebind, restore and checklist: after a refresh.
#include "app/ctl/draftanswer.h"
#include "app/ctl/sandboxanswer.h"
#include "app/ctl/sandboxcommands.h"
#include "app/ctl/signinoptions.h"
#include "core/sandbox/rebind.h"
#include "core/sandbox/restore.h"

#include <QJsonArray>
#include <algorithm>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using promotion::SignInMethod;
using promotion::SignInRequest;
using sandbox::Noticed;

namespace {

constexpr QLatin1StringView kThroughProduction("production");

base::Result<SignInRequest> requestFor(Invocation &call, const model::Environment &environment, const Noticed &noticed)
{
    const QString method = call.isSet(u"method"_s) ? call.value(u"method"_s) : QString(kThroughProduction);
    if (method != kThroughProduction)
        return signInRequest(call, sandbox::asRefreshed(environment, noticed), u"web"_s);
    const auto access = sandbox::accessOf(*call.backends(), call.pipeline(), noticed, call.monitor());
    if (!access)
        return base::failure(access);
    SignInRequest request;
    request.method = SignInMethod::CopyCode;
    request.url = access->loginUrl.toString();
    request.clientId = u"PlatformCLI"_s;
    request.secret = access->code.toUtf8();
    request.redirectUrl = sandbox::kCopyCallback;
    return request;
}

/// Signs in to the new org and pins it in the pipeline; nothing is done where that was done before. A value = the call
/// is over.
std::optional<int> connect(Invocation &call, model::Environment &environment, const Noticed &noticed)
{
    if (environment.orgId && environment.orgId->toString() == noticed.orgNow)
        return std::nullopt;
    if (const auto over = call.allow(governance::Capability::EditPipeline))
        return over;
    const auto request = requestFor(call, environment, noticed);
    if (!request)
        return call.fail(request.error());
    if (request->method == SignInMethod::Browser && !hasTerminal())
        return call.usage(kBrowserNeedsTerminal);
    const auto completed =
        call.opened().signIn(sandbox::asRefreshed(environment, noticed), *request, openBrowser, call.monitor());
    if (!completed)
        return call.fail(completed.error());
    const auto journal = call.backends()->journal();
    const auto begun =
        journal ? sandbox::beginRebind(**journal, call.pipeline(), noticed, *completed) : base::failure(journal);
    if (!begun)
        return call.fail(begun.error());
    model::Pipeline pipeline = call.pipeline();
    for (model::Environment &place : pipeline.environments) {
        if (place.name == completed->name)
            place = *completed;
    }
    if (const auto saved = call.workspace().setPipeline(std::move(pipeline)); !saved)
        return call.fail(saved.error());
    environment = *completed;
    return std::nullopt;
}

int answerRebound(Invocation &call, const sandbox::Rebound &rebound, const model::Environment &environment)
{
    const auto journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    const auto list = sandbox::checklistOf(**journal, environment);
    const auto all = sandbox::captures(**journal, environment.name);
    QString text =
        u"%1 is org %2 now (it was %3), signed in as %4.\n"
        "Read: %5 components. Common versions set right: %6, not known: %7.\n"_s.arg(
            shown(environment.name), rebound.noticed.orgNow, rebound.noticed.orgBefore, shown(environment.username),
            QString::number(rebound.components), QString::number(rebound.ancestors), QString::number(rebound.unknown));
    QString capture;
    if (list && !list->capture.isEmpty()) {
        capture = list->capture;
        text += u"Captured before: \"backflowctl sandbox restore %1\" offers it back as a plan.\n"_s.arg(
            shown(environment.name));
    }
    if (list)
        text += u"%1 of %2 done: \"backflowctl sandbox checklist %3\".\n"_s.arg(list->settled())
                    .arg(list->items.size())
                    .arg(shown(environment.name));
    if (!rebound.shareProblem.isEmpty())
        text += u"It is on this machine alone for now: %1\n"_s.arg(shown(rebound.shareProblem));
    return call.answer(text, {{u"environment"_s, model::toJson(environment)},
                              {u"refresh"_s, noticedJson(rebound.noticed)},
                              {u"snapshot"_s, rebound.snapshot.toString()},
                              {u"components"_s, rebound.components},
                              {u"ancestors"_s, rebound.ancestors},
                              {u"unknownAncestors"_s, rebound.unknown},
                              {u"capture"_s, capture},
                              {u"checklist"_s, list ? checklistJson(*list) : QJsonObject()},
                              {u"shareProblem"_s, rebound.shareProblem}});
}

/// The newest capture of the environment, or the one of that id.
base::Result<sandbox::Capture> captureNamed(Invocation &call, const QString &text)
{
    const auto journal = call.backends()->journal();
    if (!journal)
        return base::failure(journal);
    const auto environment = call.environment(text);
    if (!environment)
        return sandbox::loadCapture(**journal, text);
    const auto all = sandbox::captures(**journal, environment->name);
    if (!all)
        return base::failure(all);
    if (all->isEmpty())
        return base::failure(base::Errc::NotFound, u"Nothing was captured of %1."_s.arg(shown(environment->name)));
    // What was captured of an org that is no more; else the newest.
    const QString now = environment->orgId ? environment->orgId->toString() : QString();
    const auto gone = std::ranges::find_if(*all, [&now](const auto &one) { return one.orgId != now; });
    return gone == all->end() ? all->constFirst() : *gone;
}

} // namespace

int commandSandboxRebind(const QStringList &arguments)
{
    Invocation call(u"sandbox rebind"_s,
                    u"Connects an environment to the org that a refresh made of its sandbox, whoever started it: signs "
                    "in, reads it, begins its record anew and sets right what it has in common with the others, so "
                    "that a back promotion asks about real conflicts only. Run it again where it was broken off."_s);
    call.argument(u"environment"_s, u"The sandbox."_s);
    describeSignIn(call, u"production (default: through the production org), web"_s);
    call.option(u"type"_s, u"Read only components of this type; repeat it."_s, u"type"_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (const auto opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    auto environment = call.environment(call.at(0));
    if (!environment)
        return call.fail(environment.error());
    const auto grant = call.opened().gate->authorizer().require<governance::Capability::ConnectOrg>({*environment});
    if (!grant)
        return call.fail(grant.error());
    const auto noticed = sandbox::refreshOf(*call.backends(), call.pipeline(), *environment, call.monitor());
    if (!noticed)
        return call.fail(noticed.error());
    if (const auto over = connect(call, *environment, *noticed))
        return *over;
    sandbox::RebindOptions options;
    options.types = call.values(u"type"_s);
    const auto rebound = sandbox::rebind(*call.backends(), call.pipeline(), *noticed, *grant, options, call.monitor());
    return rebound ? answerRebound(call, *rebound, *environment) : call.fail(rebound.error());
}

int commandSandboxRestore(const QStringList &arguments)
{
    Invocation call(u"sandbox restore"_s,
                    u"Makes a plan that merges captured work into the sandbox as it is now. Nothing is deployed."_s);
    call.argument(u"what"_s, u"The sandbox, whose newest capture is meant, or the id of a capture."_s,
                  u"environment|capture"_s);
    call.option(u"component"_s, u"Only this; repeat it."_s, u"type:name"_s);
    call.option(u"list"_s, u"Only show what of it is missing."_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (const auto opened = call.open(call.isSet(u"list"_s) ? Reach::Stored : Reach::Orgs); !opened)
        return call.fail(opened.error());
    auto capture = captureNamed(call, call.at(0));
    if (!capture)
        return call.fail(capture.error());
    if (call.isSet(u"list"_s)) {
        const auto repository = call.backends()->repository();
        const auto missing = repository ? sandbox::missingWork(**repository, call.pipeline(), *capture, call.monitor())
                                        : base::failure(repository);
        if (!missing)
            return call.fail(missing.error());
        capture->work = *missing;
        return call.answer(captureText(*capture), captureJson(*capture));
    }
    QList<model::ComponentKey> only;
    for (const QString &name : call.values(u"component"_s)) {
        const auto key = model::ComponentKey::fromString(name);
        if (!key)
            return call.usage(u"\"%1\" is no component: TYPE:NAME is asked for."_s.arg(name));
        only += *key;
    }
    const auto draft = sandbox::restoreDraft(call.backends(), call.pipeline(), capture->id, only, call.monitor());
    if (!draft)
        return call.fail(draft.error());
    return call.answer(draftText(*draft, true) +
                           u"Nothing has been changed yet: \"backflowctl promote %1\" puts it back.\n"_s.arg(draft->id),
                       draftJson(*draft));
}

int commandSandboxChecklist(const QStringList &arguments)
{
    Invocation call(u"sandbox checklist"_s,
                    u"What is left to do after a sandbox was refreshed, and what is done. Ends with 15 while something "
                    "is left."_s);
    call.argument(u"environment"_s, u"The sandbox."_s);
    call.option(u"done"_s, u"Tick an item; repeat it."_s, u"item"_s);
    call.option(u"not-needed"_s, u"It need not be done here; repeat it."_s, u"item"_s);
    call.option(u"open"_s, u"It is to be done after all; repeat it."_s, u"item"_s);
    call.option(u"note"_s, u"A word to what is ticked."_s, u"text"_s);
    call.option(u"add"_s, u"Something of your own; repeat it."_s, u"text"_s);
    call.option(u"remove"_s, u"Of what was added; repeat it."_s, u"item"_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (const auto opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    const auto environment = call.environment(call.at(0));
    if (!environment)
        return call.fail(environment.error());
    const auto journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    auto list = sandbox::checklistOf(**journal, *environment);
    const std::pair<QString, sandbox::ItemState> states[] = {{u"done"_s, sandbox::ItemState::Done},
                                                             {u"not-needed"_s, sandbox::ItemState::NotNeeded},
                                                             {u"open"_s, sandbox::ItemState::Open}};
    for (const auto &[option, state] : states) {
        for (const QString &item : call.values(option)) {
            if (list)
                list = sandbox::settle(*call.backends(), *environment, item, state, call.value(u"note"_s));
        }
    }
    for (const QString &title : call.values(u"add"_s)) {
        if (list)
            list = sandbox::addItem(**journal, *environment, title);
    }
    for (const QString &item : call.values(u"remove"_s)) {
        if (list)
            list = sandbox::removeItem(**journal, *environment, item);
    }
    if (!list)
        return call.fail(list.error());
    return call.answer(checklistText(*list), checklistJson(*list),
                       list->settled() == list->items.size() ? Ok : Wanting);
}

} // namespace backflow::ctl
