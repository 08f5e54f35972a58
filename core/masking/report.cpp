#include "core/masking/report.h"

#include "core/base/moments.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::masking)
};

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString stageWords(RunState::Stage stage)
{
    switch (stage) {
    case RunState::Stage::Running:
        return Tr::tr("at work");
    case RunState::Stage::Paused:
        return Tr::tr("paused");
    case RunState::Stage::Interrupted:
        return Tr::tr("interrupted: it can be gone on with");
    case RunState::Stage::Done:
        return Tr::tr("done");
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject outcomeJson(const ObjectOutcome &outcome)
{
    QJsonObject reasons;
    for (auto it = outcome.reasons.cbegin(); it != outcome.reasons.cend(); ++it)
        reasons.insert(it.key(), it.value());
    return {{u"object"_s, outcome.object},   {u"rows"_s, outcome.rows},   {u"masked"_s, outcome.masked},
            {u"deleted"_s, outcome.deleted}, {u"empty"_s, outcome.empty}, {u"failed"_s, outcome.failed},
            {u"reasons"_s, reasons},         {u"jobs"_s, outcome.jobs},   {u"sentAgain"_s, outcome.sentAgain},
            {u"whole"_s, outcome.whole}};
}

QString outcomeText(const ObjectOutcome &outcome)
{
    QString text = Tr::tr("%1: records gone through %2, masked %3")
                       .arg(outcome.object, count(outcome.rows), count(outcome.masked));
    if (outcome.deleted > 0)
        text += Tr::tr(", %1 deleted").arg(count(outcome.deleted));
    if (outcome.empty > 0)
        text += Tr::tr(", %1 with nothing to mask").arg(count(outcome.empty));
    if (outcome.sentAgain > 0)
        text += Tr::tr(", %1 sent again after a lock or a break").arg(count(outcome.sentAgain));
    for (auto it = outcome.reasons.cbegin(); it != outcome.reasons.cend(); ++it)
        text += u"\n  "_s + Tr::tr("not masked: %1, because of %2").arg(count(it.value()), it.key());
    return text + u'\n';
}

} // namespace

qint64 rowsPerSecond(const RunState &state)
{
    qint64 rows = 0;
    for (const ObjectState &object : state.objects)
        rows += object.outcome.rows;
    return state.milliseconds > 0 ? rows * 1000 / state.milliseconds : 0;
}

QJsonObject reportJson(const ReportFacts &facts)
{
    const RunState &state = facts.state;
    QJsonArray objects;
    for (const ObjectState &object : state.objects)
        objects.append(outcomeJson(object.outcome));
    QJsonArray left;
    for (const Finding &finding : facts.left)
        left.append(
            QJsonObject{{u"object"_s, finding.object}, {u"field"_s, finding.field}, {u"why"_s, finding.sentence}});
    QJsonArray waivers;
    for (const Waiver &waiver : facts.plan.waivers)
        waivers.append(
            QJsonObject{{u"object"_s, waiver.object}, {u"field"_s, waiver.field}, {u"reason"_s, waiver.reason}});
    QJsonObject json{{u"run"_s, state.run},
                     {u"plan"_s, facts.plan.name},
                     {u"planHash"_s, state.plan},
                     {u"environment"_s, state.environment},
                     {u"org"_s, state.orgId},
                     {u"state"_s, stageName(state.stage)},
                     {u"began"_s, state.began.toString(Qt::ISODateWithMs)},
                     {u"ended"_s, state.ended.toString(Qt::ISODateWithMs)},
                     {u"resumed"_s, state.resumed},
                     {u"milliseconds"_s, state.milliseconds},
                     {u"rowsPerSecond"_s, rowsPerSecond(state)},
                     {u"masked"_s, state.masked()},
                     {u"failed"_s, state.failed()},
                     {u"objects"_s, objects},
                     {u"notReached"_s, left},
                     {u"waivers"_s, waivers}};
    if (facts.verification)
        json.insert(u"verification"_s,
                    QJsonObject{{u"read"_s, facts.verification->read},
                                {u"asWritten"_s, facts.verification->asWritten},
                                {u"otherwise"_s, QJsonArray::fromStringList(facts.verification->otherwise)},
                                {u"notes"_s, QJsonArray::fromStringList(facts.verification->notes)}});
    return json;
}

QString reportText(const ReportFacts &facts)
{
    const RunState &state = facts.state;
    QString text =
        Tr::tr("Masking of %1 by “%2”: %3").arg(state.environment, facts.plan.name, stageWords(state.stage)) + u'\n';
    text += Tr::tr("Run %1, org %2, begun %3").arg(state.run, state.orgId, base::momentWords(state.began)) + u'\n';
    for (const ObjectState &object : state.objects)
        text += outcomeText(object.outcome);
    if (const qint64 speed = rowsPerSecond(state); speed > 0)
        text += Tr::tr("Records a second: %1; times it was gone on with: %2").arg(count(speed), count(state.resumed)) +
                u'\n';
    if (facts.verification) {
        const Verification &read = *facts.verification;
        text += Tr::tr("Read back: %1 of %2 sampled records hold what was written")
                    .arg(count(read.asWritten), count(read.read)) +
                u'\n';
        for (const QString &other : read.otherwise)
            text += u"  "_s + Tr::tr("otherwise by now: %1").arg(other) + u'\n';
    }
    for (const Waiver &waiver : facts.plan.waivers)
        text += Tr::tr("Left as it is on purpose: %1 (%2)")
                    .arg(waiver.field.isEmpty() ? waiver.object : waiver.object + u'.' + waiver.field, waiver.reason) +
                u'\n';
    for (const Finding &finding : facts.left)
        text += Tr::tr("Not reached: %1: %2")
                    .arg(finding.field.isEmpty() ? finding.object : finding.object + u'.' + finding.field,
                         finding.sentence) +
                u'\n';
    return text;
}

} // namespace backflow::masking
