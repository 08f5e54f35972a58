#include "app/ctl/commands.h"
#include "app/ctl/masking.h"
#include "core/base/durablefile.h"
#include "core/masking/report.h"
#include "core/masking/survey.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using masking::Finding;
using masking::MaskGrant;
using masking::RunState;

namespace {

constexpr qsizetype kKeyBytes = 32;

QString placeOf(const Finding &finding)
{
    return finding.field.isEmpty() ? finding.object : finding.object + u'.' + finding.field;
}

QString kindOf(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::Problem:
        return u"problem"_s;
    case Finding::Kind::Uncovered:
        return u"uncovered"_s;
    case Finding::Kind::Note:
        break;
    }
    return u"note"_s;
}

/// Two words of the command line and what they need.
struct Asked {
    Invocation &call;
    model::Environment environment;
    masking::Ground ground;
};

base::Result<MaskGrant> grantFor(const Asked &asked)
{
    return asked.call.opened().gate->authorizer().require<governance::Capability::MaskData>({asked.environment});
}

int answerFindings(Invocation &call, const QList<Finding> &findings)
{
    QList<QStringList> rows;
    QJsonArray array;
    for (const Finding &finding : findings) {
        rows += {kindOf(finding), shown(placeOf(finding)), shown(finding.sentence)};
        array.append(QJsonObject{{u"kind"_s, kindOf(finding)},
                                 {u"object"_s, finding.object},
                                 {u"field"_s, finding.field},
                                 {u"sentence"_s, finding.sentence}});
    }
    const bool good = masking::canRun(findings);
    return call.answer(rows.isEmpty() ? u"The plan can be carried out and leaves nothing out.\n"_s : table(rows),
                       {{u"findings"_s, array}, {u"runnable"_s, good}}, good ? Ok : Wanting);
}

int propose(const Asked &asked)
{
    Invocation &call = asked.call;
    const auto grant = grantFor(asked);
    if (!grant)
        return call.fail(grant.error());
    const auto found = masking::survey(asked.ground, call.values(u"object"_s), *grant, call.monitor());
    if (!found)
        return call.fail(found.error());
    const QString name = call.isSet(u"name"_s) ? call.value(u"name"_s) : asked.environment.name;
    const masking::Plan plan = masking::planOf(*found, name);
    const auto bytes = masking::planForEditing(plan);
    if (!bytes)
        return call.fail(bytes.error());
    const QString path = call.isSet(u"out"_s)
                             ? call.value(u"out"_s)
                             : asked.ground.folder + "/plans/"_L1 + QDir::toNativeSeparators(name) + ".json"_L1;
    QDir().mkpath(QFileInfo(path).path());
    if (QFile::exists(path) && !call.isSet(u"overwrite"_s))
        return call.fail(
            {base::Errc::AlreadyExists, u"%1 is there already; --overwrite replaces it."_s.arg(shown(path)), {}});
    if (const auto written = base::writeDurably(path, *bytes); !written)
        return call.fail(written.error());
    QList<QStringList> rows;
    QJsonArray array;
    for (const masking::Proposal &one : found->proposals) {
        rows += {u"  "_s + shown(one.object + u'.' + one.rule.field), masking::kindWords(one.rule.kind),
                 one.coverable ? masking::methodWords(one.rule.method) : u"cannot be covered"_s, one.why};
        array.append(QJsonObject{{u"object"_s, one.object},
                                 {u"field"_s, one.rule.field},
                                 {u"kind"_s, one.rule.kind},
                                 {u"method"_s, masking::methodName(one.rule.method)},
                                 {u"coverable"_s, one.coverable},
                                 {u"why"_s, one.why}});
    }
    QJsonArray beyond;
    QString text =
        u"%1 fields of %2 objects look as if they should be masked; the plan is in %3.\n"_s.arg(found->proposals.size())
            .arg(found->objects.size())
            .arg(shown(path)) +
        table(rows);
    for (const Finding &finding : found->beyond) {
        text += u"  not reached: %1: %2\n"_s.arg(shown(finding.object), finding.sentence);
        beyond.append(QJsonObject{{u"object"_s, finding.object}, {u"why"_s, finding.sentence}});
    }
    return call.answer(text, {{u"plan"_s, path}, {u"proposals"_s, array}, {u"notReached"_s, beyond}});
}

int check(const Asked &asked)
{
    const auto plan = maskingPlan(asked.call, asked.call.value(u"plan"_s));
    if (!plan)
        return asked.call.fail(plan.error());
    const auto findings = masking::checkAgainstOrg(asked.ground, asked.environment, *plan, asked.call.monitor());
    return findings ? answerFindings(asked.call, *findings) : asked.call.fail(findings.error());
}

int dryRun(const Asked &asked)
{
    Invocation &call = asked.call;
    const auto plan = maskingPlan(call, call.value(u"plan"_s));
    if (!plan)
        return call.fail(plan.error());
    const auto grant = grantFor(asked);
    if (!grant)
        return call.fail(grant.error());
    const auto counts = masking::dryRun(asked.ground, *plan, *grant, call.monitor());
    if (!counts)
        return call.fail(counts.error());
    QString text = u"Nothing was changed. A run would go through:\n"_s;
    QList<QStringList> rows;
    QJsonArray array;
    for (const masking::DryCount &one : *counts) {
        rows += {u"  "_s + one.object, QString::number(one.rows), one.remove ? u"deleted"_s : u"records"_s};
        QJsonArray fields;
        for (const auto &[field, filled] : one.fields) {
            rows += {u"    "_s + field, filled < 0 ? u"?"_s : QString::number(filled), u"with a value"_s};
            fields.append(QJsonObject{{u"field"_s, field}, {u"filled"_s, filled}});
        }
        array.append(QJsonObject{
            {u"object"_s, one.object}, {u"delete"_s, one.remove}, {u"rows"_s, one.rows}, {u"fields"_s, fields}});
    }
    return call.answer(text + table(rows), {{u"objects"_s, array}});
}

int answerRun(const Asked &asked, const base::Result<RunState> &state)
{
    Invocation &call = asked.call;
    if (!state)
        return call.fail(state.error());
    const auto plan = masking::planOfRun(asked.ground, state->run);
    if (!plan)
        return call.fail(plan.error());
    masking::ReportFacts facts{*state, *plan, {}, {}};
    if (state->stage == RunState::Stage::Done && !call.isSet(u"no-verify"_s)) {
        if (const auto grant = grantFor(asked)) {
            const auto findings = masking::checkAgainstOrg(asked.ground, asked.environment, *plan, call.monitor());
            if (findings)
                facts.left = *findings;
            auto read = masking::verifyRun(asked.ground, state->run, *grant, call.monitor());
            if (!read)
                return call.fail(read.error());
            facts.verification = *std::move(read);
        }
    }
    const bool bad = state->failed() > 0 || (facts.verification && !facts.verification->isGood());
    return call.answer(masking::reportText(facts), masking::reportJson(facts), bad ? Wanting : Ok);
}

int run(const Asked &asked)
{
    Invocation &call = asked.call;
    masking::RunOrder order;
    const auto plan = maskingPlan(call, call.value(u"plan"_s));
    if (!plan)
        return call.fail(plan.error());
    order.plan = *plan;
    if (call.isSet(u"in-flight"_s))
        order.width = call.value(u"in-flight"_s).toInt();
    if (call.isSet(u"rows"_s))
        order.rowsPerJob = call.value(u"rows"_s).toInt();
    if (order.width < 1 || order.width > 16 || order.rowsPerJob < 1 || order.rowsPerJob > 100'000)
        return call.usage(u"--in-flight takes 1 to 16, --rows 1 to 100000."_s);
    const auto grant = grantFor(asked);
    if (!grant)
        return call.fail(grant.error());
    masking::RunControl control;
    return answerRun(asked, masking::startRun(asked.ground, order, *grant, control, call.monitor()));
}

/// The run that was named, or the last one there is.
QString runOf(const Invocation &call, const masking::Ground &ground)
{
    return call.positional().size() > 1 ? call.at(1) : masking::runsIn(ground).value(0);
}

int resume(Asked asked, const QString &run)
{
    Invocation &call = asked.call;
    const auto grant = grantFor(asked);
    if (!grant)
        return call.fail(grant.error());
    const int width = call.isSet(u"in-flight"_s) ? call.value(u"in-flight"_s).toInt() : masking::RunOrder().width;
    masking::RunControl control;
    return answerRun(asked, masking::resumeRun(asked.ground, run, width, *grant, control, call.monitor()));
}

int report(Invocation &call, const masking::Ground &ground, const QString &run)
{
    const auto state = masking::runState(ground, run);
    if (!state)
        return call.fail(state.error());
    const auto plan = masking::planOfRun(ground, run);
    if (!plan)
        return call.fail(plan.error());
    const masking::ReportFacts facts{*state, *plan, {}, {}};
    return call.answer(masking::reportText(facts), masking::reportJson(facts));
}

int runs(Invocation &call, const masking::Ground &ground)
{
    QList<QStringList> rows{{u"RUN"_s, u"ENVIRONMENT"_s, u"STATE"_s, u"MASKED"_s, u"FAILED"_s}};
    QJsonArray array;
    const QStringList all = masking::runsIn(ground);
    for (const QString &run : all) {
        const auto state = masking::runState(ground, run);
        if (!state)
            continue;
        rows += {run, shown(state->environment), masking::stageName(state->stage), QString::number(state->masked()),
                 QString::number(state->failed())};
        array.append(QJsonObject{{u"run"_s, run},
                                 {u"environment"_s, state->environment},
                                 {u"state"_s, masking::stageName(state->stage)},
                                 {u"masked"_s, state->masked()},
                                 {u"failed"_s, state->failed()}});
    }
    return call.answer(array.isEmpty() ? u"Nothing was masked from here yet.\n"_s : table(rows), {{u"runs"_s, array}});
}

int show(const Asked &asked)
{
    Invocation &call = asked.call;
    const auto plan = maskingPlan(call, call.value(u"plan"_s));
    if (!plan)
        return call.fail(plan.error());
    const auto grant = grantFor(asked);
    if (!grant)
        return call.fail(grant.error());
    const QString field = call.value(u"field"_s);
    const auto values = masking::showValues(asked.ground, *plan, field.section(u'.', 0, 0), field.section(u'.', 1),
                                            *grant, call.monitor());
    if (!values)
        return call.fail(values.error());
    QList<QStringList> rows;
    QJsonArray array;
    for (const masking::ShownValue &one : *values) {
        rows += {shown(one.id), shown(one.before), u"→"_s, shown(one.after)};
        array.append(QJsonObject{{u"id"_s, one.id}, {u"before"_s, one.before}, {u"after"_s, one.after}});
    }
    return call.answer(table(rows), {{u"values"_s, array}});
}

int ofRun(Invocation &call, const masking::Ground &ground, const QString &what)
{
    const QString run = runOf(call, ground);
    if (what == "report"_L1)
        return report(call, ground, run);
    if (what == "pause"_L1) {
        const auto asked = masking::pauseRun(ground, run);
        return asked ? call.answer(
                           u"It pauses when what is under way is done. Go on with: backflowctl mask resume %1\n"_s.arg(
                               run),
                           {{u"run"_s, run}})
                     : call.fail(asked.error());
    }
    const auto state = masking::runState(ground, run);
    if (!state)
        return call.fail(state.error());
    const auto environment = call.environment(state->environment);
    if (!environment)
        return call.fail(environment.error());
    const Asked asked{call, *environment, ground};
    if (what == "resume"_L1)
        return resume(asked, run);
    return answerRun(asked, state);
}

int ofEnvironment(Invocation &call, const masking::Ground &ground, const QString &what)
{
    const auto environment = call.environment(call.at(1));
    if (!environment)
        return call.fail(environment.error());
    const Asked asked{call, *environment, ground};
    if (what == "propose"_L1)
        return propose(asked);
    if (what == "check"_L1)
        return check(asked);
    if (what == "dry-run"_L1)
        return dryRun(asked);
    return what == "show"_L1 ? show(asked) : run(asked);
}

const QStringList kOfEnvironment{u"propose"_s, u"check"_s, u"dry-run"_s, u"run"_s, u"show"_s};
const QStringList kOfRun{u"resume"_s, u"pause"_s, u"verify"_s, u"report"_s};

} // namespace

base::Result<masking::Ground> maskingGround(const Invocation &call)
{
    masking::Ground ground{call.backends(), call.folder() + "/masking"_L1, {}};
    const QByteArray key = qgetenv("BACKFLOW_MASK_KEY").trimmed();
    if (key.isEmpty())
        return ground;
    ground.key = QByteArray::fromHex(key);
    if (ground.key.size() != kKeyBytes || key.size() != 2 * kKeyBytes)
        return base::failure(base::Errc::InvalidInput, u"BACKFLOW_MASK_KEY has to be 64 hexadecimal digits."_s);
    return ground;
}

base::Result<masking::Plan> maskingPlan(const Invocation &call, const QString &named)
{
    QFile file(QFile::exists(named) ? named : call.folder() + "/masking/plans/"_L1 + named + ".json"_L1);
    if (named.isEmpty() || !file.open(QIODevice::ReadOnly))
        return base::failure(base::Errc::NotFound,
                             named.isEmpty()
                                 ? u"Say which plan: --plan FILE or NAME."_s
                                 : u"There is no masking plan %1, and no file of that name."_s.arg(shown(named)));
    return masking::parsePlan(file.readAll());
}

int commandMask(const QStringList &arguments)
{
    Invocation call(
        u"mask"_s,
        u"Puts other values for personal ones in the records of a sandbox, never of production. Ends with 15 when a plan cannot be carried out, records were not masked, or something was found. The key of a run lies in the keychain until the run is done; on a CI runner BACKFLOW_MASK_KEY (64 hexadecimal digits) takes its place."_s);
    call.argument(
        u"what"_s,
        u"propose ENVIRONMENT (writes a plan), check, dry-run, run or show ENVIRONMENT --plan P; resume, pause, verify or report [RUN] (none = the last); runs; scan [SIDE...] (metadata that holds passwords, keys or personal data)."_s,
        u"propose|check|dry-run|run|show|resume|pause|verify|report|runs|scan [arguments]"_s);
    call.option(u"plan"_s, u"The plan: a file, or its name in the workspace."_s, u"plan"_s);
    call.option(u"object"_s, u"propose: only this object; may be repeated."_s, u"object"_s);
    call.option(u"name"_s, u"propose: name of the plan (default: the environment's)."_s, u"name"_s);
    call.option(u"out"_s, u"propose: where to write it."_s, u"file"_s);
    call.option(u"overwrite"_s, u"propose: in place of a plan that is there."_s);
    call.option(u"in-flight"_s, u"run, resume: jobs at a time, 1 to 16 (default: 4)."_s, u"number"_s);
    call.option(u"rows"_s, u"run: records a job, at most 100000 (default: 10000)."_s, u"number"_s);
    call.option(u"no-verify"_s, u"run, resume: do not read a sample back at the end."_s);
    call.option(u"field"_s, u"show: whose values, as Object.Field. That you looked goes on record."_s, u"field"_s);
    call.option(u"at-least"_s, u"scan: only what is that sure: possible, likely or certain."_s, u"how"_s);
    if (const auto over = call.parse(arguments, 1, 1000))
        return *over;
    const QString what = call.at(0);
    if (what == "scan"_L1)
        return scanMetadata(call);
    const bool isOfRun = kOfRun.contains(what);
    if ((kOfEnvironment.contains(what) && call.positional().size() != 2) || (isOfRun && call.positional().size() > 2) ||
        (!kOfEnvironment.contains(what) && !isOfRun && what != "runs"_L1))
        return call.usage(
            u"One of propose, check, dry-run, run, show ENVIRONMENT; resume, pause, verify, report [RUN]; "
            "runs; scan [SIDE...]."_s);
    const bool needsOrg = kOfEnvironment.contains(what) || what == "resume"_L1 || what == "verify"_L1;
    if (base::Result<> opened = call.open(needsOrg ? Reach::Orgs : Reach::Stored); !opened)
        return call.fail(opened.error());
    const auto ground = maskingGround(call);
    if (!ground)
        return call.fail(ground.error());
    if (what == "runs"_L1)
        return runs(call, *ground);
    return isOfRun ? ofRun(call, *ground, what) : ofEnvironment(call, *ground, what);
}

} // namespace backflow::ctl
