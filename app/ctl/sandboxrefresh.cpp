// sandbox capture, refresh and status: before a refresh and while it runs.
#include "app/ctl/sandboxanswer.h"
#include "app/ctl/sandboxcommands.h"
#include "core/promotion/timing.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using sandbox::RefreshState;

namespace {

constexpr std::chrono::seconds kPause{30};

/// As a deployment's, where tests want it shorter.
std::chrono::milliseconds pauseOf()
{
    return qEnvironmentVariableIsSet("BACKFLOW_POLL_MS") ? promotion::Timing::fromEnvironment().firstPoll
                                                         : std::chrono::milliseconds(kPause);
}

base::Result<RefreshState> waitFor(Invocation &call, const model::Environment &environment)
{
    const auto told = [&call](const RefreshState &state) {
        if (!state.copying)
            return;
        call.monitor().say(state.copying->status);
        if (state.copying->progress >= 0)
            call.monitor().advance(state.copying->progress, 100);
    };
    return sandbox::awaitRefresh(*call.backends(), call.pipeline(), environment, pauseOf(), told, call.monitor());
}

int answerState(Invocation &call, const base::Result<RefreshState> &state, const model::Environment &environment)
{
    if (!state)
        return call.fail(state.error());
    const bool failed = state->copying && !state->copying->isComplete() && !sandbox::isBusy(*state);
    return call.answer(stateText(*state, environment.name), stateJson(*state, environment.name), failed ? Failed : Ok);
}

/// What was captured of the org that goes; empty = the person goes without. A value of the second = the call is over.
std::pair<QString, std::optional<int>> captureFor(Invocation &call, const model::Environment &environment)
{
    if (call.isSet(u"without-capture"_s))
        return {};
    if (call.isSet(u"capture"_s)) {
        const auto journal = call.backends()->journal();
        const auto known = journal ? sandbox::loadCapture(**journal, call.value(u"capture"_s)) : base::failure(journal);
        if (!known)
            return {{}, call.fail(known.error())};
        return {known->id, {}};
    }
    sandbox::CaptureOptions options;
    options.types = call.values(u"type"_s);
    const auto made = sandbox::capture(call.backends(), call.pipeline(), environment, options, call.monitor());
    if (!made)
        return {{}, call.fail(made.error())};
    call.monitor().note(captureText(*made));
    return {made->id, {}};
}

int act(Invocation &call, const model::Environment &environment, const sandbox::RefreshGrant &grant)
{
    const auto action = call.isSet(u"activate"_s) ? ports::CopyAction::Activate : ports::CopyAction::Discard;
    const auto done = sandbox::actOnCopy(*call.backends(), call.pipeline(), environment, action, grant, call.monitor());
    if (!done)
        return call.fail(done.error());
    return answerState(call,
                       call.isSet(u"wait"_s)
                           ? waitFor(call, environment)
                           : sandbox::refreshState(*call.backends(), call.pipeline(), environment, call.monitor()),
                       environment);
}

} // namespace

int commandSandboxCapture(const QStringList &arguments)
{
    Invocation call(u"sandbox capture"_s,
                    u"Reads a sandbox and keeps the work in it that is nowhere above: what a refresh would lose. "
                    "\"sandbox restore\" offers it back."_s);
    call.argument(u"environment"_s, u"The sandbox."_s);
    call.option(u"stored"_s, u"Do not read the org: what was read last stands, as where it is refreshed already."_s);
    call.option(u"type"_s, u"Only components of this type; repeat it."_s, u"type"_s);
    call.option(u"list"_s, u"Show what was captured before instead."_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    const bool stored = call.isSet(u"stored"_s) || call.isSet(u"list"_s);
    if (const auto opened = call.open(stored ? Reach::Stored : Reach::Orgs); !opened)
        return call.fail(opened.error());
    const auto environment = call.environment(call.at(0));
    if (!environment)
        return call.fail(environment.error());
    if (call.isSet(u"list"_s)) {
        const auto journal = call.backends()->journal();
        const auto all = journal ? sandbox::captures(**journal, environment->name) : base::failure(journal);
        if (!all)
            return call.fail(all.error());
        QString text;
        QJsonArray documents;
        for (const sandbox::Capture &one : *all) {
            text += captureText(one);
            documents.append(captureJson(one));
        }
        return call.answer(text.isEmpty() ? u"Nothing was captured of %1."_s.arg(shown(environment->name)) : text,
                           {{u"captures"_s, documents}});
    }
    sandbox::CaptureOptions options;
    options.read = !call.isSet(u"stored"_s);
    options.types = call.values(u"type"_s);
    const auto made = sandbox::capture(call.backends(), call.pipeline(), *environment, options, call.monitor());
    return made ? call.answer(captureText(*made), captureJson(*made)) : call.fail(made.error());
}

int commandSandboxRefresh(const QStringList &arguments)
{
    Invocation call(u"sandbox refresh"_s,
                    u"Has production make a sandbox anew, with the settings of its last copy, as the sf command line "
                    "does. Everything in it is replaced, so its work is captured first."_s);
    call.argument(u"environment"_s, u"The sandbox."_s);
    call.option(u"reason"_s, u"Why; goes on record. Needed."_s, u"text"_s);
    call.option(u"capture"_s, u"What was captured before counts, instead of capturing now."_s, u"id"_s);
    call.option(u"without-capture"_s, u"Its work may be lost."_s);
    call.option(u"type"_s, u"Capture only components of this type; repeat it."_s, u"type"_s);
    call.option(u"wait"_s, u"Wait for the end; production is asked every 30 seconds."_s);
    call.option(u"activate"_s, u"Put a copy that waits for it in the sandbox's place."_s);
    call.option(u"discard"_s, u"Give such a copy up; the sandbox stays as it is."_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    const bool acts = call.isSet(u"activate"_s) || call.isSet(u"discard"_s);
    if (call.isSet(u"activate"_s) && call.isSet(u"discard"_s))
        return call.usage(u"Give --activate or --discard."_s);
    if (!acts && call.value(u"reason"_s).trimmed().isEmpty())
        return call.usage(u"Say with --reason why: it goes on record."_s);
    if (const auto opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    const auto environment = call.environment(call.at(0));
    if (!environment)
        return call.fail(environment.error());
    // Asked before anything is read: who may not refresh need not wait for a capture.
    const auto grant = call.opened().gate->authorizer().require<governance::Capability::RefreshSandbox>({*environment});
    if (!grant)
        return call.fail(grant.error());
    if (acts)
        return act(call, *environment, *grant);
    const auto [capture, over] = captureFor(call, *environment);
    if (over)
        return *over;
    const auto begun = sandbox::startRefresh(*call.backends(), call.pipeline(), *environment, *grant,
                                             {call.value(u"reason"_s), capture}, call.monitor());
    if (!begun)
        return call.fail(begun.error());
    return answerState(call,
                       call.isSet(u"wait"_s)
                           ? waitFor(call, *environment)
                           : sandbox::refreshState(*call.backends(), call.pipeline(), *environment, call.monitor()),
                       *environment);
}

int commandSandboxStatus(const QStringList &arguments)
{
    Invocation call(u"sandbox status"_s, u"Asks production how far the refresh of a sandbox is, whoever started it. "
                                         "Ends with 1 when it failed."_s);
    call.argument(u"environment"_s, u"The sandbox."_s);
    call.option(u"wait"_s, u"Wait for the end; production is asked every 30 seconds."_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (const auto opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    const auto environment = call.environment(call.at(0));
    if (!environment)
        return call.fail(environment.error());
    return answerState(call,
                       call.isSet(u"wait"_s)
                           ? waitFor(call, *environment)
                           : sandbox::refreshState(*call.backends(), call.pipeline(), *environment, call.monitor()),
                       *environment);
}

} // namespace backflow::ctl
