#include "app/ctl/commands.h"
#include "app/ctl/draftanswer.h"
#include "app/ctl/driftanswer.h"
#include "core/promotion/environmentwork.h"
#include "core/snapshot/orgrelease.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What the options name; `all` stands for everything that drifted.
base::Result<QList<model::ComponentKey>> keysOf(const QStringList &names, const snapshot::Drift &drift)
{
    QList<model::ComponentKey> keys;
    for (const QString &name : names) {
        if (name.compare("all"_L1, Qt::CaseInsensitive) == 0) {
            for (const snapshot::DriftRow &row : drift.rows)
                keys += row.key;
            continue;
        }
        const auto key = model::ComponentKey::fromString(name);
        if (!key || std::ranges::find(drift.rows, *key, &snapshot::DriftRow::key) == drift.rows.end())
            return base::failure(base::Errc::NotFound,
                                 u"%1 has not drifted in %2. \"backflowctl drift %2\" lists what has."_s.arg(
                                     shown(name), shown(drift.environment)));
        keys += *key;
    }
    return keys;
}

base::Result<DriftAnswer> lookAt(Invocation &call, const model::Environment &environment)
{
    DriftAnswer answer;
    if (call.isSet(u"check"_s)) {
        snapshot::TakeOptions options;
        options.full = call.isSet(u"full"_s);
        options.apiVersion = snapshot::readingVersion(*call.backends(), call.pipeline());
        if (call.isSet(u"include-managed"_s))
            options.managed = true;
        auto checked = promotion::checkWithTeam(*call.backends(), environment, options, call.monitor());
        if (!checked)
            return base::failure(checked);
        answer.trailProblem = checked->trailProblem;
        answer.recordProblem = checked->recordProblem;
    }
    snapshot::DriftOptions options =
        promotion::driftOptions(call.pipeline(), environment.name, call.backends()->clock().now());
    options.managed = options.managed || call.isSet(u"include-managed"_s);
    auto drift = snapshot::driftOf(*call.backends(), environment, options, call.monitor());
    if (!drift)
        return base::failure(drift);
    answer.drift = *std::move(drift);
    if (answer.drift.rows.isEmpty())
        return answer;
    auto work = promotion::workAt(call.backends(), call.pipeline(), environment.name, call.monitor());
    if (!work)
        return base::failure(work);
    answer.work = *std::move(work);
    return answer;
}

int track(Invocation &call, const model::Environment &environment, const DriftAnswer &answer)
{
    const auto keys = keysOf(call.values(u"track"_s), answer.drift);
    if (!keys)
        return call.fail(keys.error());
    const auto tracked = promotion::trackWithTeam(*call.backends(), environment, *answer.drift.commit, *keys,
                                                  call.value(u"reason"_s), call.monitor());
    if (!tracked)
        return call.fail(tracked.error());
    QJsonArray names;
    for (const model::ComponentKey &key : *keys)
        names.append(key.toString());
    const QString alone =
        tracked->problem.isEmpty() ? QString() : u"It is on this machine alone for now: %1\n"_s.arg(tracked->problem);
    return call.answer(u"%1 of %2 now in its record.\n"_s.arg(keys->size() == 1 ? shown(keys->constFirst().toString())
                                                                                : u"%1 components"_s.arg(keys->size()),
                                                              shown(environment.name)) +
                           alone,
                       {{u"environment"_s, environment.name},
                        {u"tracked"_s, names},
                        {u"reason"_s, call.value(u"reason"_s)},
                        {u"record"_s, tracked->record.toString()},
                        {u"shareProblem"_s, tracked->problem}});
}

int putBack(Invocation &call, const model::Environment &environment, const DriftAnswer &answer)
{
    const auto keys = keysOf(call.values(u"put-back"_s), answer.drift);
    if (!keys)
        return call.fail(keys.error());
    const auto draft =
        promotion::putBackDraft(call.backends(), call.pipeline(), environment.name, *keys, call.monitor());
    if (!draft)
        return call.fail(draft.error());
    return call.answer(draftText(*draft, true) +
                           u"Nothing has been changed yet: \"backflowctl promote %1\" puts it back.\n"_s.arg(draft->id),
                       draftJson(*draft));
}

base::Result<QList<model::Environment>> chosen(Invocation &call)
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

} // namespace

int commandDrift(const QStringList &arguments)
{
    Invocation call(u"drift"_s,
                    u"Lists what was changed in an org outside of Backflow and never accepted into its environment's "
                    "record, with who and when. Ends with 13 when there is any."_s);
    call.argument(u"environments"_s, u"Names; none = all of the pipeline."_s, u"[environments...]"_s);
    call.option(u"check"_s, u"Read the org and its setup audit trail first; else what was read last counts."_s);
    call.option(u"full"_s, u"With --check: read everything, also what has not changed since the last time."_s);
    call.option(u"include-managed"_s, u"Also what managed packages brought along; with --check, read it, too."_s);
    call.option(u"explain"_s, u"Show the rows of the setup audit trail."_s);
    call.option(u"track"_s, u"Accept a component as it is now into the record; repeat it, or say all."_s,
                u"type:name"_s);
    call.option(u"reason"_s, u"With --track: why."_s, u"text"_s);
    call.option(u"put-back"_s, u"Plan to bring a component back to what the record says; repeat it, or say all."_s,
                u"type:name"_s);
    if (const auto over = call.parse(arguments, 0, 1000))
        return *over;
    const bool acts = call.isSet(u"track"_s) || call.isSet(u"put-back"_s);
    if (acts && (call.positional().size() != 1 || (call.isSet(u"track"_s) && call.isSet(u"put-back"_s))))
        return call.usage(u"Give one environment, and either --track or --put-back."_s);
    if (base::Result<> opened = call.open(acts || call.isSet(u"check"_s) ? Reach::Orgs : Reach::Stored); !opened)
        return call.fail(opened.error());
    const auto environments = chosen(call);
    if (!environments)
        return call.fail(environments.error());
    QString text;
    QJsonArray documents;
    qsizetype drifted = 0;
    std::optional<base::Error> problem;
    for (const model::Environment &environment : *environments) {
        const auto answer = lookAt(call, environment);
        if (!answer && (acts || answer.error().code == base::Errc::Canceled))
            return call.fail(answer.error());
        if (!answer) {
            // One org that cannot be told about must not hide what the others say, nor pass for one without drift.
            if (!problem)
                problem = answer.error();
            text += u"%1: %2\n"_s.arg(shown(environment.name), shown(answer.error().message));
            documents.append(QJsonObject{{u"environment"_s, environment.name},
                                         {u"error"_s, QJsonObject{{u"code"_s, base::errcName(answer.error().code)},
                                                                  {u"message"_s, answer.error().message}}}});
            continue;
        }
        if (acts)
            return call.isSet(u"track"_s) ? track(call, environment, *answer) : putBack(call, environment, *answer);
        drifted += answer->drift.rows.size();
        text += driftText(*answer, call.isSet(u"explain"_s));
        documents.append(driftJson(*answer));
    }
    return call.answer(text, {{u"drifted"_s, drifted}, {u"environments"_s, documents}},
                       problem       ? exitCodeOf(problem->code)
                       : drifted > 0 ? Drifted
                                     : Ok);
}

} // namespace backflow::ctl
