// release readiness, check, waive and tests: what is to be done before and after an upgrade.
#include "app/ctl/draftanswer.h"
#include "app/ctl/releasecommands.h"
#include "core/release/checkruns.h"
#include "core/release/reports.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using release::CheckState;

namespace {

QString signOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return u"ok"_s;
    case CheckState::Waived:
        return u"waived"_s;
    case CheckState::Failed:
        return u"BLOCKING"_s;
    case CheckState::Attention:
        return u"look"_s;
    case CheckState::NotRun:
        return u"not run"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString textOf(const release::Readiness &readiness)
{
    QString text = u"%1 (API %2): %3 of %4 checks done, %5 blocking\n"_s.arg(readiness.release, readiness.version)
                       .arg(readiness.done())
                       .arg(readiness.checks.size())
                       .arg(readiness.blocking());
    for (const release::CheckPhase phase :
         {release::CheckPhase::Informed, release::CheckPhase::Before, release::CheckPhase::After}) {
        text += release::phaseWords(phase) + u'\n';
        QList<QStringList> rows;
        for (const release::Check &check : readiness.checks) {
            if (check.phase != phase)
                continue;
            QString who = check.owner;
            if (check.due.isValid())
                who += (who.isEmpty() ? QString() : u", "_s) + check.due.toString(Qt::ISODate);
            const QString why = check.waiver ? check.waiver->reason : check.evidence.value(0);
            rows += {u"  "_s + signOf(check.state()), shown(check.id), shown(check.title),
                     who.isEmpty() ? u"-"_s : shown(who), shown(why)};
        }
        text += table(rows);
    }
    return text;
}

int answerOf(Invocation &call, const release::Readiness &readiness)
{
    if (call.isSet(u"report"_s)) {
        const QString path = call.value(u"report"_s);
        const QByteArray bytes =
            path.endsWith(".json"_L1, Qt::CaseInsensitive)
                ? QJsonDocument(release::toJson(readiness)).toJson()
                : release::readinessPage(readiness, call.pipeline().name, call.backends()->clock().now());
        if (const auto written = writeReport(path, bytes); !written)
            return call.fail(written.error());
    }
    return call.answer(textOf(readiness), release::toJson(readiness), readiness.blocking() > 0 ? Wanting : Ok);
}

int showAgain(Invocation &call, const QString &version)
{
    const auto journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    const auto readiness = release::readinessOf(**journal, call.pipeline(), version, call.backends()->clock().now());
    return readiness ? answerOf(call, *readiness) : call.fail(readiness.error());
}

void releaseOption(Invocation &call)
{
    call.option(u"release"_s, u"Spring '27 or its API version, 69.0; without, the one that comes."_s, u"name"_s);
}

} // namespace

int commandReleaseReadiness(const QStringList &arguments)
{
    Invocation call(u"release readiness"_s,
                    u"What is to be known, tried and looked through for a release, check by check with what was found. "
                    "Ends with 15 when a check blocks."_s);
    releaseOption(call);
    call.option(u"look"_s, u"Look again at what is stored; else what was found last counts."_s);
    call.option(u"validate"_s, u"Validate the plans again that were validated before."_s);
    call.option(u"report"_s, u"Write it to a file, too: .html for people, .json for programs."_s, u"file"_s);
    if (const auto over = call.parse(arguments, 0, 0))
        return *over;
    const auto version = releaseAsked(call);
    if (!version)
        return call.usage(version.error().message);
    if (base::Result<> opened = call.open(call.isSet(u"validate"_s) ? Reach::Orgs : Reach::Stored); !opened)
        return call.fail(opened.error());
    if (call.isSet(u"validate"_s)) {
        const auto ask = [&call](const model::Environment &environment) {
            return call.opened().gate->authorizer().require<governance::Capability::Validate>({environment});
        };
        const auto done = release::revalidate(*call.backends(), call.pipeline(), *version, ask,
                                              observerOf(call.monitor()), call.monitor());
        if (!done)
            return call.fail(done.error());
    }
    if (!call.isSet(u"look"_s))
        return showAgain(call, *version);
    const auto readiness = release::lookAgain(call.backends(), call.pipeline(), *version, call.monitor());
    return readiness ? answerOf(call, *readiness) : call.fail(readiness.error());
}

int commandReleaseCheck(const QStringList &arguments)
{
    Invocation call(u"release check"_s, u"Says who sees to a check and until when, or what was seen of one that no "
                                        "program can make. It goes on record."_s);
    call.argument(u"id"_s, u"As \"release readiness\" shows it."_s);
    releaseOption(call);
    call.option(u"owner"_s, u"Who sees to it."_s, u"name"_s);
    call.option(u"due"_s, u"Until when; \"none\" takes it away."_s, u"yyyy-mm-dd"_s);
    call.option(u"seen"_s, u"It is done: what was seen."_s, u"text"_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    const auto version = releaseAsked(call);
    if (!version)
        return call.usage(version.error().message);
    release::CheckChange change;
    if (call.isSet(u"owner"_s))
        change.owner = call.value(u"owner"_s);
    if (call.isSet(u"seen"_s))
        change.seen = call.value(u"seen"_s);
    if (call.isSet(u"due"_s)) {
        const QString due = call.value(u"due"_s);
        change.due = QDate::fromString(due, Qt::ISODate);
        if (!change.due->isValid() && due != "none"_L1)
            return call.usage(u"--due takes a date like 2027-01-31, or none."_s);
    }
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    const auto changed =
        release::changeCheck(*call.backends(), call.pipeline(), *version, call.at(0), change, call.monitor());
    return changed ? showAgain(call, *version) : call.fail(changed.error());
}

int commandReleaseWaive(const QStringList &arguments)
{
    Invocation call(u"release waive"_s, u"Says that a check does not matter for this release, and why. It goes on "
                                        "record."_s);
    call.argument(u"id"_s, u"As \"release readiness\" shows it."_s);
    releaseOption(call);
    call.option(u"reason"_s, u"Why."_s, u"text"_s);
    call.option(u"take-back"_s, u"It matters after all."_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (call.isSet(u"reason"_s) == call.isSet(u"take-back"_s))
        return call.usage(u"Either --reason or --take-back."_s);
    const auto version = releaseAsked(call);
    if (!version)
        return call.usage(version.error().message);
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    const auto reason = call.isSet(u"reason"_s) ? std::optional(call.value(u"reason"_s)) : std::nullopt;
    const auto waived = release::waive(*call.backends(), call.pipeline(), *version, call.at(0), reason, call.monitor());
    return waived ? showAgain(call, *version) : call.fail(waived.error());
}

int commandReleaseTests(const QStringList &arguments)
{
    Invocation call(u"release tests"_s,
                    u"Has an org run its local Apex tests, by checking a package with nothing in it: nothing is "
                    "changed. What comes of it is kept as the check of that org. Ends with 9 when they fail."_s);
    call.argument(u"environment"_s, u"A sandbox that is on the release already tells most."_s);
    releaseOption(call);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    const auto version = releaseAsked(call);
    if (!version)
        return call.usage(version.error().message);
    if (base::Result<> opened = call.open(Reach::Orgs); !opened)
        return call.fail(opened.error());
    const auto environment = call.environment(call.at(0));
    if (!environment)
        return call.fail(environment.error());
    const auto grant = call.opened().gate->authorizer().require<governance::Capability::Validate>({*environment});
    if (!grant)
        return call.fail(grant.error());
    const auto outcome = release::runTests(*call.backends(), call.pipeline(), *version, *environment, *grant,
                                           observerOf(call.monitor()), call.monitor());
    if (!outcome)
        return call.fail(outcome.error());
    QString text = u"%1: %2 of %3 tests passed"_s.arg(shown(environment->name))
                       .arg(outcome->tests - outcome->failed)
                       .arg(outcome->tests);
    text += outcome->coverage >= 0 ? u", coverage %1 %\n"_s.arg(outcome->coverage) : u"\n"_s;
    for (const QString &failure : outcome->failures)
        text += u"  "_s + shown(failure) + u'\n';
    return call.answer(text,
                       {{u"environment"_s, environment->name},
                        {u"passed"_s, outcome->passed},
                        {u"tests"_s, outcome->tests},
                        {u"failed"_s, outcome->failed},
                        {u"coverage"_s, outcome->coverage},
                        {u"failures"_s, QJsonArray::fromStringList(outcome->failures)}},
                       outcome->passed ? Ok : DeployFailed);
}

} // namespace backflow::ctl
