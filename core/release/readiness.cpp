#include "core/release/readiness.h"

#include "core/base/moments.h"
#include "core/release/keptchecks.h"
#include "core/release/marks.h"
#include "core/release/words.h"
#include "core/snapshot/orgrelease.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace backflow::release {

using namespace Qt::StringLiterals;

namespace {

/// Makes the rows of one release, in the order people go through them.
class Rows final
{
public:
    Rows(ports::JournalStore &journal, const model::Pipeline &pipeline, const Overview &overview, QString version)
        : m_journal(journal)
        , m_pipeline(pipeline)
        , m_overview(overview)
        , m_version(std::move(version))
    {
    }
    base::Result<QList<Check>> all();

private:
    void informed();
    void preview();
    void oneVersion();
    void fixes();
    void tests();
    void oldVersions();
    void validations();
    base::Result<> marks(const model::Environment &environment, CheckPhase phase);

    bool isOn(const EnvironmentRelease &row) const
    {
        return !row.apiVersion.isEmpty() && snapshot::compareVersions(row.apiVersion, m_version) >= 0;
    }
    Check &add(const QString &id, const QString &title, CheckPhase phase, CheckStep step = CheckStep::None,
               const QString &environment = {})
    {
        m_checks += Check{id, title, phase, CheckState::NotRun, {}, {}, step, environment, {}, {}, {}};
        return m_checks.last();
    }

    ports::JournalStore &m_journal;
    const model::Pipeline &m_pipeline;
    const Overview &m_overview;
    QString m_version;
    QList<Check> m_checks;
};

void Rows::informed()
{
    Check &dates =
        add(u"dates"_s, Tr::tr("When production is upgraded is known"), CheckPhase::Informed, CheckStep::AskDates);
    for (const EnvironmentRelease &row : m_overview.environments) {
        if (row.kind != model::EnvironmentKind::Production)
            continue;
        dates.checkedAt = row.windowsAskedAt;
        if (isOn(row)) {
            dates.found = CheckState::Passed;
            dates.evidence += Tr::tr("%1 is on %2 already.").arg(row.environment, row.release);
        } else if (row.next) {
            dates.found = row.problem.isEmpty() ? CheckState::Passed : CheckState::Attention;
            dates.evidence +=
                Tr::tr("%1: %2, as %3 tells.").arg(row.environment, base::momentWords(row.next->from), row.provider);
        } else {
            dates.found = CheckState::Attention;
        }
        if (!row.problem.isEmpty() && !isOn(row))
            dates.evidence += row.problem;
    }
    if (!m_overview.clockProblem.isEmpty()) {
        dates.found = CheckState::Attention;
        dates.evidence += m_overview.clockProblem;
    }
    add(u"notes"_s, Tr::tr("The release notes were read for what the company uses"), CheckPhase::Informed);
}

void Rows::preview()
{
    Check &check = add(u"preview"_s, Tr::tr("A sandbox of the pipeline is upgraded before production"),
                       CheckPhase::Before, CheckStep::Ask);
    QStringList known;
    bool unknown = false;
    for (const EnvironmentRelease &row : m_overview.environments) {
        check.checkedAt = std::max(check.checkedAt, row.askedAt);
        unknown = unknown || row.preview == Preview::Unknown;
        if (row.preview == Preview::Yes || (isOn(row) && row.kind != model::EnvironmentKind::Production))
            known += row.environment;
    }
    if (!known.isEmpty()) {
        check.found = CheckState::Passed;
        check.evidence += known.join(u", "_s);
    } else if (check.checkedAt.isValid()) {
        check.found = unknown ? CheckState::Attention : CheckState::Failed;
        check.evidence += unknown ? Tr::tr("Of some sandboxes it is not known yet whether they are on preview.")
                                  : Tr::tr("All sandboxes are upgraded with production: nothing can be tried before.");
    }
}

void Rows::oneVersion()
{
    Check &check =
        add(u"one-version"_s, Tr::tr("All orgs are read at one API version"), CheckPhase::Before, CheckStep::Ask);
    if (m_overview.commonVersion.isEmpty())
        return;
    QStringList unasked;
    for (const EnvironmentRelease &row : m_overview.environments) {
        check.checkedAt = std::max(check.checkedAt, row.askedAt);
        if (row.apiVersion.isEmpty())
            unasked += row.environment;
    }
    check.found = unasked.isEmpty() ? CheckState::Passed : CheckState::Attention;
    check.evidence += Tr::tr("Everything is read and compared at API %1, the highest that all of them speak.")
                          .arg(m_overview.commonVersion);
    if (!unasked.isEmpty())
        check.evidence += Tr::tr("Not asked yet: %1.").arg(unasked.join(u", "_s));
}

void Rows::fixes()
{
    for (const model::Environment &environment : m_pipeline.environments) {
        if (!environment.isProduction())
            add(u"fixes:"_s + environment.name, Tr::tr("What is due from above is back in %1").arg(environment.name),
                CheckPhase::Before, CheckStep::BackPromote, environment.name);
    }
}

/// Where the release is already; before any sandbox is there, in those that will be first.
void Rows::tests()
{
    for (const EnvironmentRelease &row : m_overview.environments) {
        if (row.kind == model::EnvironmentKind::Production || (!isOn(row) && row.preview != Preview::Yes))
            continue;
        Check &check = add(u"tests:"_s + row.environment, Tr::tr("Apex tests pass in %1").arg(row.environment),
                           CheckPhase::Before, CheckStep::RunTests, row.environment);
        if (!isOn(row))
            check.evidence +=
                Tr::tr("%1 is not on the release yet: tests there say nothing of it.").arg(row.environment);
    }
}

void Rows::oldVersions()
{
    for (const model::Environment &environment : m_pipeline.environments) {
        if (environment.isProduction())
            add(u"old-api:"_s + environment.name,
                Tr::tr("No API version that is retired is in use in %1").arg(environment.name), CheckPhase::Before,
                CheckStep::ShowOldVersions, environment.name);
    }
}

base::Result<> Rows::marks(const model::Environment &environment, CheckPhase phase)
{
    const auto marks = marksOf(m_journal, environment);
    if (!marks)
        return base::failure(marks);
    const EnvironmentRelease *row = m_overview.find(environment.name);
    const bool on = row && isOn(*row);
    if (phase == CheckPhase::Before) {
        Check &check =
            add(u"before:"_s + environment.name, Tr::tr("How %1 is before its upgrade is kept").arg(environment.name),
                phase, CheckStep::KeepBefore, environment.name);
        const bool kept = marks->before && snapshot::compareVersions(marks->before->orgVersion, m_version) < 0;
        if (kept) {
            check.found = CheckState::Passed;
            check.checkedAt = marks->before->at;
            check.evidence += Tr::tr("Read by %1 at API %2.").arg(marks->before->by, marks->before->readAt);
        } else if (on) {
            const auto release = snapshot::releaseOf(m_journal, environment);
            const bool read = release && !release->upgrades.isEmpty() && !release->upgrades.last().before.isEmpty();
            check.found = read ? CheckState::Passed : CheckState::Attention;
            check.evidence += read ? Tr::tr("The last reading before the upgrade stands for it.")
                                   : Tr::tr("It was upgraded before anybody read it.");
        }
        return {};
    }
    Check &check = add(u"after:"_s + environment.name,
                       Tr::tr("What the upgrade changed in %1 is looked through").arg(environment.name), phase,
                       marks->after ? CheckStep::Report : CheckStep::KeepAfter, environment.name);
    if (!on)
        check.evidence += Tr::tr("%1 is not on the release yet.").arg(environment.name);
    else if (!marks->after)
        check.found = CheckState::Attention;
    return {};
}

void Rows::validations()
{
    add(u"validations"_s, Tr::tr("What was validated before is valid still"), CheckPhase::After, CheckStep::Validate);
}

base::Result<QList<Check>> Rows::all()
{
    informed();
    preview();
    oneVersion();
    fixes();
    tests();
    oldVersions();
    for (const CheckPhase phase : {CheckPhase::Before, CheckPhase::After}) {
        for (const model::Environment &environment : m_pipeline.environments) {
            if (const auto marked = marks(environment, phase); !marked)
                return base::failure(marked);
        }
    }
    validations();
    return std::move(m_checks);
}

/// What was found when the check was run last, and what people said about it, over what shows by itself.
void apply(Check &check, const KeptCheck &kept)
{
    if (kept.found) {
        check.found = *kept.found;
        check.evidence = kept.evidence;
        check.checkedAt = kept.checkedAt;
    }
    check.owner = kept.owner;
    check.due = kept.due;
    check.waiver = kept.waiver;
}

} // namespace

QString phaseName(CheckPhase phase)
{
    static constexpr std::array kNames = {"informed"_L1, "before"_L1, "after"_L1};
    return kNames.at(std::size_t(phase));
}

QString phaseWords(CheckPhase phase)
{
    switch (phase) {
    case CheckPhase::Informed:
        return Tr::tr("Stay informed");
    case CheckPhase::Before:
        return Tr::tr("Test before");
    case CheckPhase::After:
        return Tr::tr("Validate after");
    }
    Q_UNREACHABLE_RETURN({});
}

QString checkStateWords(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Tr::tr("passed");
    case CheckState::Attention:
        return Tr::tr("look at it");
    case CheckState::Failed:
        return Tr::tr("blocking");
    case CheckState::NotRun:
        return Tr::tr("not looked at");
    case CheckState::Waived:
        return Tr::tr("waived");
    }
    Q_UNREACHABLE_RETURN({});
}

int Readiness::done() const
{
    return int(std::ranges::count_if(checks, &Check::isDone));
}

int Readiness::blocking() const
{
    return int(std::ranges::count(checks, CheckState::Failed, &Check::state));
}

const Check *Readiness::find(const QString &id) const
{
    const auto found = std::ranges::find_if(
        checks, [&](const Check &check) { return check.id.compare(id, Qt::CaseInsensitive) == 0; });
    return found == checks.end() ? nullptr : &*found;
}

base::Result<Readiness> readinessOf(ports::JournalStore &journal, const model::Pipeline &pipeline,
                                    const QString &version, const QDateTime &now)
{
    auto overview = overviewOf(journal, pipeline, now);
    if (!overview)
        return base::failure(overview);
    Readiness readiness;
    readiness.version = version.isEmpty() ? overview->comingVersion : version;
    readiness.release = snapshot::releaseName(readiness.version);
    readiness.overview = *std::move(overview);
    if (readiness.version.isEmpty())
        return readiness;
    auto checks = Rows(journal, pipeline, readiness.overview, readiness.version).all();
    if (!checks)
        return base::failure(checks);
    readiness.checks = *std::move(checks);
    const auto kept = keptChecks(journal, readiness.version);
    if (!kept)
        return base::failure(kept);
    for (Check &check : readiness.checks) {
        if (const auto found = kept->constFind(check.id); found != kept->cend())
            apply(check, *found);
    }
    return readiness;
}

} // namespace backflow::release
