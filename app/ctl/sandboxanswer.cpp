#include "app/ctl/sandboxanswer.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using sandbox::Reason;

namespace {

QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString dayOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm'Z'"_s) : u"-"_s;
}

QDateTime nextOf(const sandbox::SandboxCopy &copy, const sandbox::Thresholds &thresholds)
{
    const sandbox::Copying *current = copy.current();
    return current ? current->endedAt.addDays(thresholds.limitsOf(copy.kind).intervalDays) : QDateTime();
}

QString statusOf(const sandbox::SandboxCopy &copy)
{
    const sandbox::Copying *next = copy.next();
    if (!next)
        return u"in use"_s;
    return next->progress > 0 && next->isUnderWay() ? u"%1 %2 %"_s.arg(shown(next->status)).arg(next->progress)
                                                    : shown(next->status);
}

QString changeName(model::ChangeKind kind)
{
    return kind == model::ChangeKind::Added     ? u"added"_s
           : kind == model::ChangeKind::Removed ? u"removed"_s
                                                : u"changed"_s;
}

QString sideName(Reason::Side side)
{
    return side == Reason::Side::For ? u"for"_s : side == Reason::Side::Against ? u"against"_s : u"fact"_s;
}

} // namespace

QJsonObject copyJson(const sandbox::SandboxCopy &copy, const QString &environment,
                     const sandbox::Thresholds &thresholds)
{
    const sandbox::Copying *current = copy.current();
    const sandbox::Copying *next = copy.next();
    QJsonObject json{{u"sandbox"_s, copy.name},
                     {u"environment"_s, environment},
                     {u"licence"_s, copy.licence},
                     {u"kind"_s, model::kindName(copy.kind)},
                     {u"source"_s, copy.source},
                     {u"templateId"_s, copy.templateId},
                     {u"orgId"_s, current ? current->orgId : QString()},
                     {u"lastRefresh"_s, timeOf(current ? current->endedAt : QDateTime())},
                     {u"nextAllowed"_s, timeOf(nextOf(copy, thresholds))}};
    if (next)
        json.insert(u"copying"_s, QJsonObject{{u"id"_s, next->id},
                                              {u"status"_s, next->status},
                                              {u"progress"_s, next->progress},
                                              {u"askedAt"_s, timeOf(next->askedAt)}});
    return json;
}

QString copiesText(const sandbox::Inventory &inventory, const model::Pipeline &pipeline,
                   const sandbox::Thresholds &thresholds)
{
    QString text = u"Sandboxes of %1, as of %2\n"_s.arg(shown(inventory.production), dayOf(inventory.askedAt));
    QList<QStringList> rows{{u"  sandbox"_s, u"environment"_s, u"kind"_s, u"copied from"_s, u"last refresh"_s,
                             u"next allowed"_s, u"state"_s}};
    for (const sandbox::SandboxCopy &copy : inventory.copies) {
        const model::Environment *environment = sandbox::environmentOf(inventory, copy, pipeline);
        const sandbox::Copying *current = copy.current();
        rows += {u"  "_s + shown(copy.name),
                 environment ? shown(environment->name) : u"-"_s,
                 model::kindName(copy.kind),
                 shown(copy.source),
                 dayOf(current ? current->endedAt : QDateTime()),
                 dayOf(nextOf(copy, thresholds)),
                 statusOf(copy)};
    }
    return text + (inventory.copies.isEmpty() ? u"  none\n"_s : table(rows));
}

QJsonObject adviceJson(const sandbox::Advice &advice)
{
    QJsonArray reasons;
    for (const Reason &reason : advice.reasons) {
        QJsonObject row{{u"kind"_s, sandbox::reasonName(reason.kind)},
                        {u"side"_s, sideName(reason.side)},
                        {u"number"_s, reason.number},
                        {u"sentence"_s, reason.sentence}};
        if (reason.limit)
            row.insert(u"limit"_s, *reason.limit);
        reasons.append(row);
    }
    QJsonObject json{{u"environment"_s, advice.environment},
                     {u"verdict"_s, sandbox::verdictName(advice.verdict)},
                     {u"reasons"_s, reasons},
                     {u"outdated"_s, advice.isOutdated},
                     {u"lastRefresh"_s, timeOf(advice.copiedAt)},
                     {u"nextAllowed"_s, timeOf(advice.nextAllowed)}};
    if (advice.facts)
        json.insert(u"facts"_s, QJsonObject{{u"due"_s, advice.facts->due},
                                            {u"own"_s, advice.facts->own},
                                            {u"contested"_s, advice.facts->contested},
                                            {u"drift"_s, advice.facts->drift},
                                            {u"measuredAt"_s, timeOf(advice.facts->measuredAt)}});
    return json;
}

QString adviceText(const sandbox::Advice &advice)
{
    QString text = u"%1: %2\n"_s.arg(shown(advice.environment), sandbox::verdictWords(advice.verdict));
    for (const Reason &reason : advice.reasons) {
        const QString mark = reason.side == Reason::Side::For       ? u"+"_s
                             : reason.side == Reason::Side::Against ? u"-"_s
                                                                    : u" "_s;
        const QString limit = reason.limit ? u"  [%1 of %2]"_s.arg(reason.number).arg(*reason.limit) : QString();
        text += u"  %1 %2%3\n"_s.arg(mark, shown(reason.sentence), limit);
    }
    return text;
}

QJsonObject captureJson(const sandbox::Capture &capture)
{
    QJsonArray work;
    for (const sandbox::CapturedWork &one : capture.work)
        work.append(QJsonObject{{u"type"_s, one.key.type},
                                {u"fullName"_s, one.key.fullName},
                                {u"change"_s, changeName(one.kind)},
                                {u"drifted"_s, one.drifted}});
    return {{u"id"_s, capture.id},
            {u"environment"_s, capture.environment},
            {u"orgId"_s, capture.orgId},
            {u"snapshot"_s, capture.commit.toString()},
            {u"at"_s, timeOf(capture.at)},
            {u"by"_s, capture.by},
            {u"work"_s, work},
            {u"users"_s, QJsonArray::fromStringList(capture.users)},
            {u"usersProblem"_s, capture.usersProblem},
            {u"restoredBy"_s, capture.restoredBy}};
}

QString captureText(const sandbox::Capture &capture)
{
    QString text = u"%1 of %2, %3, by %4: %5 component(s) of its own\n"_s.arg(capture.id, shown(capture.environment),
                                                                              dayOf(capture.at), shown(capture.by),
                                                                              QString::number(capture.work.size()));
    QList<QStringList> rows;
    for (const sandbox::CapturedWork &one : capture.work)
        rows += {u"  "_s + changeName(one.kind), shown(one.key.toString()), one.drifted ? u"drifted"_s : QString()};
    text += table(rows);
    if (!capture.users.isEmpty())
        text += u"  users that only it has: %1\n"_s.arg(shown(capture.users.join(u", "_s)));
    if (!capture.usersProblem.isEmpty())
        text += u"  its users could not be compared: %1\n"_s.arg(shown(capture.usersProblem));
    if (!capture.restoredBy.isEmpty())
        text += u"  offered back as plan %1\n"_s.arg(capture.restoredBy);
    return text;
}

QJsonObject stateJson(const sandbox::RefreshState &state, const QString &environment)
{
    QJsonObject json{{u"environment"_s, environment},
                     {u"production"_s, state.production},
                     {u"sandbox"_s, state.copy ? state.copy->name : QString()},
                     {u"underWay"_s, sandbox::isBusy(state)},
                     {u"waitsForActivation"_s, state.copying && state.copying->waitsForActivation()},
                     {u"newOrg"_s, state.hasNewOrg}};
    if (state.copying)
        json.insert(u"copying"_s, QJsonObject{{u"id"_s, state.copying->id},
                                              {u"status"_s, state.copying->status},
                                              {u"progress"_s, state.copying->progress},
                                              {u"orgId"_s, state.copying->orgId},
                                              {u"askedAt"_s, timeOf(state.copying->askedAt)},
                                              {u"endedAt"_s, timeOf(state.copying->endedAt)}});
    if (state.asked)
        json.insert(u"asked"_s, QJsonObject{{u"by"_s, state.asked->by},
                                            {u"at"_s, timeOf(state.asked->askedAt)},
                                            {u"reason"_s, state.asked->reason},
                                            {u"capture"_s, state.asked->capture}});
    return json;
}

QString stateText(const sandbox::RefreshState &state, const QString &environment)
{
    QString text;
    if (state.asked)
        text += u"%1 was asked to be refreshed by %2 on %3: %4\n"_s.arg(
            shown(environment), shown(state.asked->by), dayOf(state.asked->askedAt), shown(state.asked->reason));
    if (state.copying)
        text +=
            u"%1: %2%3\n"_s.arg(shown(state.copy ? state.copy->name : environment), shown(state.copying->status),
                                state.copying->progress >= 0 ? u", %1 %"_s.arg(state.copying->progress) : QString());
    else
        text += u"%1 has not shown the copy yet.\n"_s.arg(shown(state.production));
    if (state.copying && state.copying->waitsForActivation())
        text += u"The copy is ready: \"backflowctl sandbox refresh %1 --activate\" puts it in place, --discard gives "
                "it up.\n"_s.arg(shown(environment));
    if (state.hasNewOrg)
        text += u"%1 is another org now: \"backflowctl sandbox rebind %1\" connects it.\n"_s.arg(shown(environment));
    return text;
}

QJsonObject noticedJson(const sandbox::Noticed &noticed)
{
    return {{u"environment"_s, noticed.environment},
            {u"production"_s, noticed.production},
            {u"sandbox"_s, noticed.sandbox},
            {u"source"_s, noticed.source},
            {u"orgBefore"_s, noticed.orgBefore},
            {u"orgNow"_s, noticed.orgNow},
            {u"startedAt"_s, timeOf(noticed.startedAt)},
            {u"endedAt"_s, timeOf(noticed.endedAt)},
            {u"askedFromHere"_s, noticed.asked}};
}

QJsonObject checklistJson(const sandbox::Checklist &list)
{
    QJsonArray items;
    for (const sandbox::ChecklistItem &item : list.items)
        items.append(QJsonObject{{u"id"_s, item.id},
                                 {u"title"_s, item.title},
                                 {u"advice"_s, item.advice},
                                 {u"state"_s, sandbox::itemStateName(item.state)},
                                 {u"by"_s, item.by},
                                 {u"at"_s, timeOf(item.at)},
                                 {u"note"_s, item.note}});
    return {{u"environment"_s, list.environment}, {u"orgId"_s, list.orgId},       {u"capture"_s, list.capture},
            {u"begunAt"_s, timeOf(list.begunAt)}, {u"settled"_s, list.settled()}, {u"items"_s, items}};
}

QString checklistText(const sandbox::Checklist &list)
{
    QString text = u"%1 after its refresh of %2: %3 of %4 done\n"_s.arg(shown(list.environment), dayOf(list.begunAt),
                                                                        QString::number(list.settled()),
                                                                        QString::number(list.items.size()));
    for (const sandbox::ChecklistItem &item : list.items) {
        const QString mark = item.state == sandbox::ItemState::Done        ? u"x"_s
                             : item.state == sandbox::ItemState::NotNeeded ? u"-"_s
                                                                           : u" "_s;
        text += u"  [%1] %2  %3\n"_s.arg(mark, item.id.leftJustified(10), shown(item.title));
        if (item.state == sandbox::ItemState::Open && !item.advice.isEmpty())
            text += u"                  %1\n"_s.arg(shown(item.advice));
        if (!item.by.isEmpty() || !item.note.isEmpty())
            text += u"                  %1 %2  %3\n"_s.arg(shown(item.by), dayOf(item.at), shown(item.note));
    }
    return text;
}

} // namespace backflow::ctl
