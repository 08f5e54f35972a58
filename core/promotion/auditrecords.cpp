#include "core/promotion/auditrecords.h"

#include "core/promotion/draftjson.h"
#include "core/promotion/planjson.h"

#include <QJsonArray>
#include <QSet>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

/// Free text in records is short.
constexpr int kReasonLength = 500;
/// Decisions that are told one by one; of more, rules and counts must do.
constexpr qsizetype kMostDecided = 2000;

governance::AuditEntry entryOf(const QString &action, const Plan &plan, const model::Environment &source,
                               const model::Environment &target, const ports::Backends &backends)
{
    governance::AuditEntry entry;
    entry.action = action;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    entry.promotion = plan.id;
    entry.details = {
        {u"decision"_s, u"allow"_s},
        {u"plan"_s, plan.hash},
        {u"from"_s, QJsonObject{{u"env"_s, source.name}, {u"commit"_s, QString::fromLatin1(plan.sourceCommit)}}},
        {u"to"_s, QJsonObject{{u"env"_s, target.name},
                              {u"orgId"_s, plan.targetOrgId},
                              {u"orgType"_s, model::kindName(target.kind)}}},
    };
    if (!plan.note.isEmpty())
        entry.details.insert(u"reason"_s, plan.note.left(kReasonLength));
    if (!plan.workItem.isEmpty())
        entry.details.insert(u"workItem"_s, plan.workItem.left(kReasonLength));
    if (!plan.rollbackOf.isEmpty())
        entry.details.insert(u"rollbackOf"_s, plan.rollbackOf);
    return entry;
}

QJsonArray componentsOf(const Plan &plan)
{
    QJsonArray rows;
    for (const PlanItem &item : plan.items) {
        QJsonObject row{{u"component"_s, item.key.toString()},
                        {u"operation"_s, operationName(item.operation)},
                        {u"before"_s, item.before},
                        {u"after"_s, item.after}};
        if (!item.entries.isEmpty())
            row.insert(u"entries"_s, picksToJson(item.entries));
        if (item.replacesOwnWork)
            row.insert(u"replacesOwnWork"_s, true);
        rows.append(row);
    }
    return rows;
}

/// The rules that settled decisions, in their written form.
QStringList rulesOf(const QJsonObject &decided)
{
    QSet<QString> rules;
    for (const QJsonValue &answer : decided) {
        if (answer["by"_L1].toString() == "rule"_L1)
            rules.insert(answer["origin"_L1].toString());
    }
    QStringList list(rules.begin(), rules.end());
    list.sort();
    return list;
}

/// What each decision was about and how it came to be; without the texts written by hand.
QJsonArray decidedOf(const QJsonObject &decided)
{
    QJsonArray told;
    for (const QJsonValue &answer : decided) {
        if (told.size() == kMostDecided)
            break;
        if (answer["component"_L1].toString().isEmpty())
            continue;
        told.append(QJsonObject{{u"component"_s, answer["component"_L1]},
                                {u"entry"_s, answer["entry"_L1]},
                                {u"take"_s, answer["take"_L1]},
                                {u"by"_s, answer["by"_L1].toString(u"hand"_s)}});
    }
    return told;
}

} // namespace

QString intentAction(const Plan &plan)
{
    return plan.rollbackOf.isEmpty() ? u"promote.intent"_s : u"rollback.intent"_s;
}

QString resultAction(const Plan &plan)
{
    return plan.rollbackOf.isEmpty() ? u"promote.result"_s : u"rollback.result"_s;
}

base::Result<governance::AuditEntry> intentEntry(ports::JournalStore &journal, const Plan &plan,
                                                 const Progress &progress, const model::Environment &source,
                                                 const model::Environment &target, const ports::Backends &backends)
{
    governance::AuditEntry entry = entryOf(intentAction(plan), plan, source, target, backends);
    entry.details.insert(u"components"_s, componentsOf(plan));
    entry.details.insert(u"snapshot"_s, progress.kept.value("rollback"_L1).toString());
    entry.details.insert(u"seen"_s, QJsonObject{{u"envHead"_s, progress.baseCommit}});
    base::Result<QJsonObject> choices = journal.draft(kDecidedKind, plan.id);
    if (!choices && choices.error().code != base::Errc::NotFound)
        return base::failure(choices);
    if (choices) {
        QJsonObject decisions;
        for (auto it = choices->begin(); it != choices->end(); ++it)
            decisions.insert(it.key(), it->toObject().value("take"_L1));
        entry.details.insert(u"decisions"_s, decisions);
        if (const QJsonArray decided = decidedOf(*choices); !decided.isEmpty())
            entry.details.insert(u"decided"_s, decided);
        if (const QStringList rules = rulesOf(*choices); !rules.isEmpty())
            entry.details.insert(u"rules"_s, QJsonArray::fromStringList(rules));
    }
    return entry;
}

governance::AuditEntry resultEntry(const Plan &plan, const Progress &progress, const ports::DeployStatus &status,
                                   const model::Environment &source, const model::Environment &target,
                                   const ports::Backends &backends)
{
    governance::AuditEntry entry = entryOf(resultAction(plan), plan, source, target, backends);
    if (progress.outcome == State::Denied)
        entry.details.insert(u"decision"_s, u"deny"_s);
    entry.details.insert(u"outcome"_s, progress.outcome ? stateName(*progress.outcome) : stateName(State::Released));
    if (!progress.reason.isEmpty() && progress.outcome)
        entry.details.insert(u"why"_s, progress.reason.left(kReasonLength));
    entry.details.insert(u"components"_s, plan.items.size());
    if (!progress.deployId.isEmpty())
        entry.details.insert(u"deploy"_s, QJsonObject{{u"id"_s, progress.deployId},
                                                      {u"status"_s, ports::deployStateName(status.state)},
                                                      {u"total"_s, status.componentsTotal},
                                                      {u"errors"_s, status.componentErrors},
                                                      {u"tests"_s, status.testsCompleted}});
    if (status.completedDate.isValid())
        entry.details.insert(u"orgAt"_s, status.completedDate.toUTC().toString(Qt::ISODateWithMs));
    if (!progress.verified.isEmpty())
        entry.details.insert(u"verified"_s, progress.verified.value("equal"_L1).toBool());
    entry.details.insert(u"seen"_s, QJsonObject{{u"envHead"_s, progress.afterCommit.isEmpty() ? progress.baseCommit
                                                                                              : progress.afterCommit}});
    return entry;
}

governance::AuditEntry gateEntry(const Plan &plan, const GateVerdict &verdict, const QString &reason,
                                 const QString &policy, const model::Environment &source,
                                 const model::Environment &target, const ports::Backends &backends)
{
    const bool passes = !reason.isEmpty();
    governance::AuditEntry entry =
        entryOf(passes ? u"gate.override"_s : u"gate.deny"_s, plan, source, target, backends);
    entry.details.insert(u"decision"_s, passes ? u"allow"_s : u"deny"_s);
    entry.details.insert(u"rule"_s, u"compliance"_s);
    entry.details.insert(u"policy"_s, policy);
    entry.details.insert(u"findings"_s, gateRecord(verdict));
    if (passes)
        entry.details.insert(u"reason"_s, reason.left(kReasonLength));
    return entry;
}

governance::AuditEntry settledEntry(const Plan &plan, const QString &deployId, const model::Environment &source,
                                    const model::Environment &target, const ports::Backends &backends)
{
    governance::AuditEntry entry = entryOf(u"promote.settled"_s, plan, source, target, backends);
    entry.details.insert(u"deploy"_s, QJsonObject{{u"id"_s, deployId}});
    return entry;
}

} // namespace backflow::promotion
