#include "ui/promote/approval.h"

#include "core/base/moments.h"
#include "core/promotion/shownnames.h"
#include "ui/promote/approvalwatch.h"
#include "ui/promote/targetrun.h"

#include <QCoreApplication>

namespace backflow::ui::promote {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::promote)
};

QString moment(const QDateTime &when)
{
    return base::momentWords(when);
}

/// "Bo or Rel"
QString anyOf(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown += promotion::shownPerson(name);
    return shown.join(Tr::tr(" or "));
}

QString neededSentence(const TargetRun &run, const governance::ApprovalNeed &need)
{
    const QString sentence =
        Tr::tr("%1 asks for the approval of %Ln other people.", nullptr, need.rule.count).arg(run.target());
    return need.ask.isEmpty() ? sentence : sentence + u' ' + Tr::tr("Those who may give it: %1.").arg(anyOf(need.ask));
}

QString givenLine(const governance::Approval &approval)
{
    QString line =
        approval.key.isEmpty()
            ? Tr::tr("Approved by %1 on %2, not signed.")
                  .arg(promotion::shownPerson(approval.name), moment(approval.at))
            : Tr::tr("Approved by %1 on %2, signed.").arg(promotion::shownPerson(approval.name), moment(approval.at));
    if (!approval.note.isEmpty())
        line += u' ' + Tr::tr("“%1”").arg(promotion::shownText(approval.note));
    return line;
}

QStringList recordLines(const promotion::PlanApproval &state)
{
    QStringList lines;
    if (state.changedSince)
        lines += Tr::tr("The plan was changed after it was frozen: what was approved then does not count for it.");
    if (state.isRequested()) {
        QString line = Tr::tr("Asked for by %1 on %2.")
                           .arg(promotion::shownPerson(state.record.requestedBy), moment(state.record.requestedAt));
        if (!state.record.note.isEmpty())
            line += u' ' + Tr::tr("“%1”").arg(promotion::shownText(state.record.note));
        lines += line;
    } else if (state.isMissing()) {
        lines += Tr::tr("Nobody was asked yet.");
    }
    for (const governance::Approval &approval : state.record.given)
        lines += givenLine(approval);
    lines += state.record.problems;
    return lines;
}

} // namespace

QString approvalWords(const TargetRun &run)
{
    const promotion::PlanApproval &state = run.approval().state();
    if (const governance::ApprovalNeed *need = state.foremost())
        return state.isMissing() ? Tr::tr("%L1 of %L2 given").arg(need->counted.size()).arg(need->rule.count)
                                 : Tr::tr("✓ Approved");
    return run.isProduction() ? Tr::tr("Typed name") : Tr::tr("No approval rule");
}

QString approvalSentence(const TargetRun &run)
{
    const promotion::PlanApproval &state = run.approval().state();
    QStringList lines;
    if (const governance::ApprovalNeed *need = state.foremost())
        lines += neededSentence(run, *need);
    else if (!state.isRequested())
        lines += run.isProduction()
                     ? Tr::tr("%1 is production: its name has to be typed. No approval rule asks a second person.")
                           .arg(run.target())
                     : Tr::tr("No approval rule: nobody else has to agree to a deployment to %1.").arg(run.target());
    if (run.approval().concerns())
        lines += recordLines(state);
    if (state.approvedHere && state.isMissing())
        lines += Tr::tr("You have approved it; somebody else has to deploy it.");
    if (!run.approval().problem().isEmpty())
        lines += run.approval().problem();
    if (state.isNeeded() && run.isProduction())
        lines += Tr::tr("%1 is production: its name has to be typed as well.").arg(run.target());
    return lines.join(u'\n');
}

QString approvalMissing(const TargetRun &run)
{
    const promotion::PlanApproval &state = run.approval().state();
    const governance::ApprovalNeed *need = state.foremost();
    if (!need || !state.isMissing())
        return {};
    return state.isRequested()
               ? Tr::tr("Waiting for approval (%L1 of %L2)").arg(need->counted.size()).arg(need->rule.count)
               : Tr::tr("Needs an approval (%L1 of %L2)").arg(need->counted.size()).arg(need->rule.count);
}

QString approvalReason(const TargetRun &run)
{
    const promotion::PlanApproval &state = run.approval().state();
    const governance::ApprovalNeed *need = state.foremost();
    if (!need || !state.isMissing())
        return {};
    const QString counts =
        Tr::tr("Approvals for %1: %L2 of %L3.").arg(run.target()).arg(need->counted.size()).arg(need->rule.count);
    const QString next =
        state.isRequested() ? Tr::tr("Waiting for %1.").arg(anyOf(need->ask)) : Tr::tr("Ask for an approval first.");
    return counts + u' ' + (need->ask.isEmpty() ? Tr::tr("Nobody in the policy may give it.") : next);
}

QString whyNotAsk(const TargetRun &run)
{
    const promotion::PlanApproval &state = run.approval().state();
    if (run.approval().atWork())
        return Tr::tr("It is being put on record.");
    if (!run.draft())
        return Tr::tr("There is no plan yet.");
    if (run.undecided() > 0)
        return Tr::tr("Decide everything first: an approval is of one very plan.");
    if (!state.isMissing())
        return Tr::tr("No approval is missing.");
    if (state.isRequested())
        return Tr::tr("It was asked for on %1.").arg(moment(state.record.requestedAt));
    return {};
}

QString whyNotApprove(const TargetRun &run)
{
    return run.approval().atWork() ? Tr::tr("It is being put on record.") : run.approval().state().whyNotApprove;
}

} // namespace backflow::ui::promote
