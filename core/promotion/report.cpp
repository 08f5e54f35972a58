#include "core/promotion/engine.h"

#include "core/metadata/convert.h"
#include "core/promotion/coverage.h"
#include "core/promotion/deploystatusjson.h"
#include "core/promotion/moved.h"
#include "core/promotion/planjson.h"
#include "core/promotion/progress.h"
#include "core/promotion/reportwords.h"
#include "core/promotion/supersede.h"
#include "core/promotion/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <array>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

Ending endingOf(const Progress &progress, bool warnings)
{
    switch (progress.shownState()) {
    case State::Released:
        return warnings ? Ending::DoneWithWarnings : Ending::Done;
    case State::Stale:
    case State::Denied:
    case State::FailedClean:
        return Ending::FailedNothingChanged;
    case State::Abandoned:
    case State::Canceled:
        return Ending::Canceled;
    case State::Partial:
        return Ending::Partly;
    case State::Unknown:
        return Ending::LostSight;
    default:
        return progress.lostSight ? Ending::LostSight : Ending::Running;
    }
}

QString summaryOf(const Report &report, const Progress &progress)
{
    if (!progress.reason.isEmpty() && (progress.outcome || progress.lostSight))
        return progress.reason;
    switch (report.ending) {
    case Ending::Done:
        return Tr::tr("%1 now holds what was planned; it was read back and is equal.").arg(report.target);
    case Ending::DoneWithWarnings:
        return Tr::tr("%1 took the deployment; there is something to look at.").arg(report.target);
    default:
        break;
    }
    if (progress.state <= State::Planned)
        return Tr::tr("Planned; nothing was sent to %1 yet.").arg(report.target);
    if (progress.state < State::Intent)
        return Tr::tr("Begun; nothing was sent to %1 yet. Resume to go on.").arg(report.target);
    return Tr::tr("Under way in %1. Resume to go on.").arg(report.target);
}

/// Problems the org told, by component.
QHash<model::ComponentKey, ports::DeployedComponent> problemsOf(const ports::DeployStatus &status)
{
    QHash<model::ComponentKey, ports::DeployedComponent> problems;
    for (const ports::DeployedComponent &component : status.components) {
        if (!component.problem.isEmpty())
            problems.insert(metadata::keyOfMember(component.type, component.fullName), component);
    }
    return problems;
}

void addOutcome(Report &report, const model::ComponentKey &key, Operation operation, bool verified,
                QHash<model::ComponentKey, ports::DeployedComponent> &problems)
{
    ComponentOutcome outcome{key, operation, verified, {}, 0};
    if (const auto it = problems.constFind(key); it != problems.constEnd()) {
        outcome.problem = it->problem;
        outcome.line = it->line;
        problems.erase(it);
    }
    report.components += outcome;
}

/// What the org complained about beyond the planned components: parents, children, its own words.
void addStrays(Report &report, const QHash<model::ComponentKey, ports::DeployedComponent> &problems)
{
    for (auto it = problems.begin(); it != problems.end(); ++it)
        report.components += ComponentOutcome{it.key(), Operation::Nothing, false, it->problem, it->line};
    std::ranges::sort(report.components, {}, &ComponentOutcome::key);
}

void addWarnings(Report &report, const Progress &progress)
{
    for (const ports::DeployedComponent &component : std::as_const(report.status.components)) {
        if (component.problemType == "Warning"_L1)
            report.warnings += Tr::tr("%1 %2: %3").arg(component.type, component.fullName, component.problem);
    }
    if (!progress.outcome && !progress.verified.isEmpty() && !progress.verified.value("equal"_L1).toBool()) {
        const QJsonArray different = progress.verified.value("different"_L1).toArray();
        for (const QJsonValue &name : different)
            report.warnings +=
                Tr::tr("%1 reads back differently from the plan. Compare to see how.").arg(name.toString());
    }
    QSet<QString> kept;
    for (const QJsonObject &record : {progress.planned, progress.verified}) {
        const QJsonArray names = record.value("kept"_L1).toArray();
        for (const QJsonValue &name : names)
            kept.insert(name.toString());
    }
    QStringList sorted(kept.begin(), kept.end());
    sorted.sort();
    for (const QString &name : std::as_const(sorted))
        report.warnings +=
            Tr::tr("%1 keeps entries that %3 does not have: a deployment never removes them from this type. "
                   "Remove them in %2 by hand if they are not wanted.")
                .arg(name, report.target, report.source);
    if (report.status.state == ports::DeployState::Canceled && !progress.outcome && progress.state >= State::Verified)
        report.warnings += Tr::tr("The cancel came too late: the org had already taken everything.");
    report.warnings += progress.warnings;
}

base::Result<Report> reportOf(ports::JournalStore &journal, const Progress &progress, bool withComponents)
{
    Report report;
    report.id = progress.id;
    report.source = progress.planned.value("source"_L1).toString();
    report.target = progress.planned.value("target"_L1).toString();
    report.note = progress.planned.value("note"_L1).toString();
    report.workItem = progress.planned.value("workItem"_L1).toString();
    report.rollbackOf = progress.planned.value("rollbackOf"_L1).toString();
    report.startedBy = progress.planned.value("author"_L1).toString();
    report.state = progress.shownState();
    report.startedAt = progress.startedAt;
    report.endedAt = progress.endedAt;
    report.deployId = progress.deployId;
    report.baseCommit = progress.baseCommit;
    report.afterCommit = progress.afterCommit;
    report.moved = movedFromJson(progress.ended.value("moved"_L1).toArray());
    report.supersededBy = progress.ended.value(kSupersededBy).toString();
    if (!progress.status.isEmpty()) {
        base::Result<QByteArray> bytes = journal.blob(progress.status);
        if (!bytes)
            return base::failure(bytes);
        report.status = statusFromJson(QJsonDocument::fromJson(*bytes).object());
    }
    if (withComponents) {
        base::Result<Plan> plan = loadPlan(journal, progress.id);
        if (!plan)
            return base::failure(plan);
        QHash<model::ComponentKey, ports::DeployedComponent> problems = problemsOf(report.status);
        const QJsonArray names = progress.verified.value("different"_L1).toArray();
        QSet<QString> different;
        for (const QJsonValue &name : names)
            different.insert(name.toString());
        for (const PlanItem &item : std::as_const(plan->items)) {
            const bool verified = !progress.verified.isEmpty() && !different.contains(item.key.toString());
            addOutcome(report, item.key, item.operation, verified, problems);
        }
        addStrays(report, problems);
    }
    addWarnings(report, progress);
    report.ending = endingOf(progress, !report.warnings.isEmpty());
    report.summary = summaryOf(report, progress);
    return report;
}

QJsonObject componentJson(const ComponentOutcome &component)
{
    return {{u"type"_s, component.key.type},
            {u"fullName"_s, component.key.fullName},
            {u"operation"_s, operationName(component.operation)},
            {u"verified"_s, component.verified},
            {u"problem"_s, component.problem},
            {u"line"_s, component.line}};
}

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject validationJson(const Validation &validation)
{
    const QString why = validation.whyNotQuick(validation.completedAt);
    QJsonObject json{{u"id"_s, validation.deployId}, {u"quickDeployable"_s, why.isEmpty()}};
    if (why.isEmpty())
        json.insert(u"expiresAt"_s, utc(validation.expiresAt()));
    else
        json.insert(u"reason"_s, why);
    return json;
}

} // namespace

QString endingName(Ending ending)
{
    static constexpr std::array names = {"running", "done",     "done-with-warnings", "failed-nothing-changed",
                                         "partly",  "canceled", "lost-sight"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(ending)));
}

Report validationReport(const Draft &draft, const Frozen &frozen, const ports::DeployStatus &status, State state)
{
    Report report;
    report.id = draft.id;
    report.source = draft.source;
    report.target = draft.target;
    report.state = state;
    report.ending = status.success ? Ending::Done : Ending::FailedNothingChanged;
    report.deployId = status.id;
    report.status = status;
    report.note = draft.options.note;
    report.workItem = draft.options.workItem;
    report.rollbackOf = draft.rollbackOf;
    report.startedBy = draft.startedBy;
    report.startedAt = draft.startedAt;
    report.endedAt = status.completedDate;
    QHash<model::ComponentKey, ports::DeployedComponent> problems = problemsOf(status);
    for (const ResolvedComponent &component : frozen.components)
        addOutcome(report, component.key, component.operation, false, problems);
    addStrays(report, problems);
    addWarnings(report, {});
    report.summary =
        status.success
            ? Tr::tr("%1 would take this: the check passed, nothing was changed.").arg(draft.target)
            : Tr::tr("%1 would refuse this; nothing was changed. The components below say why.").arg(draft.target);
    return report;
}

base::Result<Report> report(ports::JournalStore &journal, const QString &id)
{
    base::Result<Progress> progress = progressOf(journal, id);
    if (!progress)
        return base::failure(progress);
    if (progress->planned.isEmpty())
        return base::failure(base::Errc::NotFound, Tr::tr("There is no frozen plan %1 in this workspace.").arg(id));
    return reportOf(journal, *progress, true);
}

base::Result<QList<Report>> reports(ports::JournalStore &journal)
{
    base::Result<QStringList> ids = journal.promotions();
    if (!ids)
        return base::failure(ids);
    QList<Report> list;
    for (const QString &id : std::as_const(*ids)) {
        base::Result<Progress> progress = progressOf(journal, id);
        if (!progress)
            return base::failure(progress);
        if (progress->planned.isEmpty())
            continue;
        base::Result<Report> one = reportOf(journal, *progress, false);
        if (!one)
            return base::failure(one);
        list += *std::move(one);
    }
    return list;
}

QJsonObject toJson(const Report &report)
{
    QJsonArray components;
    for (const ComponentOutcome &component : report.components)
        components.append(componentJson(component));
    QJsonObject json{{u"id"_s, report.id},
                     {u"source"_s, report.source},
                     {u"target"_s, report.target},
                     {u"state"_s, stateName(report.state)},
                     {u"ending"_s, endingName(report.ending)},
                     {u"deployId"_s, report.deployId},
                     {u"deployment"_s, toJson(report.status)},
                     {u"components"_s, components},
                     {u"rollbackOf"_s, report.rollbackOf},
                     {u"note"_s, report.note},
                     {u"workItem"_s, report.workItem},
                     {u"startedBy"_s, report.startedBy},
                     {u"startedAt"_s, utc(report.startedAt)},
                     {u"endedAt"_s, utc(report.endedAt)},
                     {u"summary"_s, report.summary},
                     {u"warnings"_s, QJsonArray::fromStringList(report.warnings)}};
    if (const Coverage coverage = coverageOf(report.status); !coverage.isEmpty())
        json.insert(u"coverage"_s, toJson(coverage));
    if (!report.supersededBy.isEmpty())
        json.insert(kSupersededBy.toString(), report.supersededBy);
    if (!report.moved.isEmpty())
        json.insert(u"moved"_s, movedToJson(report.moved));
    if (report.validation)
        json.insert(u"validation"_s, validationJson(*report.validation));
    if (report.gate) {
        json.insert(u"compliance"_s, QJsonObject{{u"passes"_s, report.gate->passes()},
                                                 {u"words"_s, gateWords(*report.gate, report.target)},
                                                 {u"findings"_s, gateRecord(*report.gate)},
                                                 {u"mayOverride"_s, report.gate->mayOverride}});
    }
    return json;
}

} // namespace backflow::promotion
