#include "core/masking/run.h"

#include "core/base/durablefile.h"
#include "core/base/faults.h"
#include "core/base/ulid.h"
#include "core/governance/auditchain.h"
#include "core/masking/masker.h"
#include "core/masking/runwork.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <algorithm>

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::masking)
};

QString nowText(const ports::Backends &backends)
{
    return backends.clock().now().toString(Qt::ISODateWithMs);
}

QString keyName(const QString &run)
{
    return "mask/"_L1 + run;
}

base::Result<Key> keptKey(const Ground &ground, const QString &run)
{
    if (!ground.key.isEmpty())
        return ground.key;
    const auto secrets = ground.backends->secrets();
    if (!secrets)
        return base::failure(secrets);
    auto key = (*secrets)->read(keyName(run));
    if (!key && key.error().code == base::Errc::NotFound)
        return base::failure(base::Errc::NotFound,
                             Tr::tr("The key of this run is not in the keychain of this computer, so the same values "
                                    "would become others from here on. Go on where the run was begun."));
    return key;
}

base::Result<> keepKey(const Ground &ground, const QString &run, const Key &key)
{
    if (!ground.key.isEmpty())
        return {};
    const auto secrets = ground.backends->secrets();
    return secrets ? (*secrets)->write(keyName(run), key) : base::failure(secrets);
}

void forgetKey(const Ground &ground, const QString &run, async::Monitor &monitor)
{
    if (!ground.key.isEmpty())
        return;
    const auto secrets = ground.backends->secrets();
    const base::Result<> gone = secrets ? (*secrets)->remove(keyName(run)) : base::failure(secrets);
    if (!gone)
        monitor.say(Tr::tr("The key of the run could not be removed from the keychain (%1): %2")
                        .arg(keyName(run), gone.error().message));
}

/// Names and counts go on record, never a value.
base::Result<> record(const Ground &ground, const QString &action, const model::Environment &environment,
                      QJsonObject details, async::Monitor &monitor)
{
    const auto repository = ground.backends->repository();
    if (!repository)
        return base::failure(repository);
    details.insert(u"to"_s, QJsonObject{{u"env"_s, environment.name}});
    details.insert(u"environment"_s, environment.name);
    if (environment.orgId)
        details.insert(u"orgId"_s, environment.orgId->toString());
    governance::AuditEntry entry;
    entry.action = action;
    entry.actorName = ground.backends->personName();
    entry.actorEmail = ground.backends->personEmail();
    entry.at = ground.backends->clock().now();
    entry.details = details;
    return governance::appendAudit(**repository, entry, monitor).transform([](const governance::AuditRecord &) {});
}

std::unexpected<base::Error> firstProblem(const QList<Finding> &findings)
{
    const auto found = std::ranges::find(findings, Finding::Kind::Problem, &Finding::kind);
    const qsizetype count = std::ranges::count(findings, Finding::Kind::Problem, &Finding::kind);
    const QString place = found->field.isEmpty() ? found->object : found->object + u'.' + found->field;
    return base::failure(
        base::Errc::InvalidInput,
        Tr::tr("%1: %2 Nothing was changed.").arg(place, found->sentence) +
            (count > 1 ? u' ' + Tr::tr("It is one of %L1 problems of the plan.").arg(count) : QString()));
}

base::Result<> checkGrant(const MaskGrant &grant)
{
    if (grant.expired())
        return base::failure(base::Errc::Denied, Tr::tr("The permission has run out. Ask again."));
    // The gate gives none for production. Whoever changes the gate does not change this.
    if (grant.context().environment.isProduction())
        return base::failure(base::Errc::Denied, Tr::tr("Records of production are not touched."));
    return {};
}

struct Opened {
    std::unique_ptr<ports::BulkData> bulk;
    QString orgId;
    QList<ports::ObjectDescription> org;
};

base::Result<Opened> openChecked(const Ground &ground, const model::Environment &environment, const Plan &plan,
                                 async::Monitor &monitor)
{
    auto sandbox = openSandbox(*ground.backends, environment, monitor);
    if (!sandbox)
        return base::failure(sandbox);
    auto org = describeAll(*sandbox->bulk, plan, monitor);
    if (!org)
        return base::failure(org);
    if (const auto findings = checkPlan(plan, *org); !canRun(findings))
        return firstProblem(findings);
    return Opened{std::move(sandbox->bulk), sandbox->orgId, *std::move(org)};
}

/// What is left to do once all is masked: the key goes, and the end comes on record.
base::Result<RunState> conclude(const Ground &ground, RunJournal &journal, RunState state,
                                const model::Environment &environment, async::Monitor &monitor)
{
    forgetKey(ground, state.run, monitor);
    if (const auto recorded = record(ground, u"mask.end"_s, environment,
                                     {{u"run"_s, state.run},
                                      {u"mask"_s, state.plan},
                                      {u"masked"_s, state.masked()},
                                      {u"failed"_s, state.failed()}},
                                     monitor);
        !recorded)
        return base::failure(recorded);
    if (const auto told = journal.append(u"told"_s, {}); !told)
        return base::failure(told);
    state.told = true;
    return state;
}

/// The work of a run that is open, from wherever it stands to its end or to the pause.
base::Result<RunState> work(const Ground &ground, RunJournal &journal, const Plan &plan, const Opened &opened,
                            int width, const MaskGrant &grant, RunControl &control, async::Monitor &monitor)
{
    const model::Environment &environment = grant.context().environment;
    auto state = stateOf(journal.lines());
    if (!state)
        return state;
    const auto key = keptKey(ground, state->run);
    if (!key)
        return base::failure(key);
    RunWork running({ground, environment, control, std::clamp(width, 1, 16)}, journal, *state, *key);
    const auto whole = running.run(plan, opened.org, monitor);
    if (!whole) {
        (void)journal.append(u"stop"_s,
                             {{u"at"_s, nowText(*ground.backends)}, {u"code"_s, base::errcName(whole.error().code)}});
        return base::failure(whole);
    }
    if (const auto told = journal.append(*whole ? u"end"_s : u"pause"_s, {{u"at"_s, nowText(*ground.backends)}}); !told)
        return base::failure(told);
    state = stateOf(journal.lines());
    if (!state || !*whole)
        return state;
    base::faults::point("mask-ended"_L1);
    return conclude(ground, journal, *state, environment, monitor);
}

} // namespace

base::Result<QList<Finding>> checkAgainstOrg(const Ground &ground, const model::Environment &environment,
                                             const Plan &plan, async::Monitor &monitor)
{
    auto sandbox = openSandbox(*ground.backends, environment, monitor);
    if (!sandbox)
        return base::failure(sandbox);
    const auto org = describeAll(*sandbox->bulk, plan, monitor);
    if (!org)
        return base::failure(org);
    const auto objects = sandbox->bulk->objects(monitor);
    if (!objects)
        return base::failure(objects);
    return checkPlan(plan, *org) + beyondReach(*objects);
}

base::Result<QList<DryCount>> dryRun(const Ground &ground, const Plan &plan, const MaskGrant &grant,
                                     async::Monitor &monitor)
{
    if (const auto good = checkGrant(grant); !good)
        return base::failure(good);
    const auto opened = openChecked(ground, grant.context().environment, plan, monitor);
    if (!opened)
        return base::failure(opened);
    QList<DryCount> counts;
    for (const ObjectRule &rule : plan.objects) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        monitor.advance(counts.size(), plan.objects.size());
        const auto rows = opened->bulk->count(rule.object, rule.where, monitor);
        if (!rows)
            return base::failure(rows);
        DryCount one{rule.object, rule.remove, *rows, {}};
        for (const FieldRule &field : rule.fields) {
            const ports::FieldDescription *described = opened->org.at(counts.size()).field(field.field);
            QString where = field.field + " != null"_L1;
            if (!rule.where.isEmpty())
                where = u'(' + rule.where + ") AND "_L1 + where;
            const auto filled = described && described->filterable ? opened->bulk->count(rule.object, where, monitor)
                                                                   : base::Result<qint64>(-1);
            one.fields.append({field.field, filled.value_or(-1)});
        }
        counts += one;
    }
    return counts;
}

base::Result<RunState> startRun(const Ground &ground, const RunOrder &order, const MaskGrant &grant,
                                RunControl &control, async::Monitor &monitor)
{
    if (const auto good = checkGrant(grant); !good)
        return base::failure(good);
    const model::Environment &environment = grant.context().environment;
    if (order.plan.objects.isEmpty())
        return base::failure(base::Errc::InvalidInput, Tr::tr("The plan masks nothing."));
    const auto opened = openChecked(ground, environment, order.plan, monitor);
    if (!opened)
        return base::failure(opened);
    const auto bytes = planBytes(order.plan);
    const auto hash = planHash(order.plan);
    if (!bytes || !hash)
        return base::failure(hash);
    const QString run = base::newUlid(ground.backends->clock().now());
    auto journal = RunJournal::create(ground.folder + u'/' + run, *bytes);
    if (!journal)
        return base::failure(journal);
    if (const auto kept = keepKey(ground, run, newKey()); !kept)
        return base::failure(kept);
    if (const auto begun = (*journal)->append(u"begin"_s, {{u"run"_s, run},
                                                           {u"plan"_s, *hash},
                                                           {u"environment"_s, environment.name},
                                                           {u"org"_s, opened->orgId},
                                                           {u"rowsPerJob"_s, std::clamp(order.rowsPerJob, 1, 100'000)},
                                                           {u"at"_s, nowText(*ground.backends)}});
        !begun)
        return base::failure(begun);
    QStringList objects;
    for (const ObjectRule &rule : order.plan.objects)
        objects += rule.object;
    if (const auto told =
            record(ground, u"mask.begin"_s, environment,
                   {{u"run"_s, run}, {u"mask"_s, *hash}, {u"objects"_s, QJsonArray::fromStringList(objects)}}, monitor);
        !told)
        return base::failure(told);
    return work(ground, **journal, order.plan, *opened, order.width, grant, control, monitor);
}

base::Result<RunState> resumeRun(const Ground &ground, const QString &run, int width, const MaskGrant &grant,
                                 RunControl &control, async::Monitor &monitor)
{
    if (const auto good = checkGrant(grant); !good)
        return base::failure(good);
    const auto before = runState(ground, run);
    if (!before || before->told)
        return before;
    const model::Environment &environment = grant.context().environment;
    if (before->environment != environment.name)
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("That run masks %1, in the org it was begun in.").arg(before->environment));
    auto journal = RunJournal::open(ground.folder + u'/' + run);
    if (!journal)
        return base::failure(journal);
    QFile::remove((*journal)->folder() + kPauseFile);
    const auto plan = parsePlan((*journal)->plan());
    if (!plan)
        return base::failure(plan);
    if (const auto hash = planHash(*plan); !hash || *hash != before->plan)
        return base::failure(base::Errc::Corrupt, Tr::tr("The plan of this run was altered. Nothing was changed."));
    if (before->stage == RunState::Stage::Done)
        return conclude(ground, **journal, *before, environment, monitor);
    const auto opened = openChecked(ground, environment, *plan, monitor);
    if (!opened)
        return base::failure(opened);
    if (opened->orgId != before->orgId)
        return base::failure(base::Errc::Denied,
                             Tr::tr("That run masks %1, in the org it was begun in.").arg(before->environment));
    // Nobody knows whether the beginning came on record before the program went.
    if (const auto told =
            record(ground, u"mask.resume"_s, environment, {{u"run"_s, run}, {u"mask"_s, before->plan}}, monitor);
        !told)
        return base::failure(told);
    if (const auto told = (*journal)->append(u"session"_s, {{u"at"_s, nowText(*ground.backends)}}); !told)
        return base::failure(told);
    return work(ground, **journal, *plan, *opened, width, grant, control, monitor);
}

base::Result<> pauseRun(const Ground &ground, const QString &run)
{
    if (const auto there = runState(ground, run); !there)
        return base::failure(there);
    return base::writeDurably(ground.folder + u'/' + run + kPauseFile, {});
}

QStringList runsIn(const Ground &ground)
{
    QStringList runs = QDir(ground.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    runs.removeIf([](const QString &name) { return !base::isUlid(name); });
    std::ranges::sort(runs, std::ranges::greater());
    return runs;
}

base::Result<RunState> runState(const Ground &ground, const QString &run)
{
    if (!base::isUlid(run))
        return base::failure(base::Errc::NotFound, Tr::tr("There is no masking run %1.").arg(run.left(40)));
    const auto lines = RunJournal::read(ground.folder + u'/' + run);
    if (!lines)
        return base::failure(lines);
    return stateOf(*lines);
}

base::Result<Plan> planOfRun(const Ground &ground, const QString &run)
{
    QFile file(ground.folder + u'/' + run + "/plan.json"_L1);
    if (!base::isUlid(run) || !file.open(QIODevice::ReadOnly))
        return base::failure(base::Errc::NotFound, Tr::tr("There is no masking run %1.").arg(run.left(40)));
    return parsePlan(file.readAll());
}

} // namespace backflow::masking
