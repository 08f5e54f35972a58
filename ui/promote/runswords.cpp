// What RunsStep says about the targets; what it does is in runsstep.cpp.
#include "core/merge/words.h"
#include "ui/promote/approval.h"
#include "ui/promote/approvalwatch.h"
#include "ui/promote/checkfixes.h"
#include "ui/promote/coveragemodel.h"
#include "ui/promote/plancounts.h"
#include "ui/promote/runsstep.h"
#include "ui/promote/targetrun.h"

#include <algorithm>

namespace backflow::ui::promote {

using Phase = TargetRun::Phase;

QString RunsStep::headingText() const
{
    switch (m_step) {
    case Step::Decide:
        return tr("What both sides changed differently needs a person. Every target is decided on its own.");
    case Step::Check:
        return tr("A check runs everything in the org without changing it: components, references, tests.");
    case Step::Deploy:
        return tr("Each target gets its own rollback package first, and is read back when it has ended.");
    default:
        return tr("How each target ended. What is verified was read back from the org and is equal to the plan.");
    }
}

QString RunsStep::decisionsText(const TargetRun &run)
{
    constexpr int kMost = 8;
    const promotion::Draft &draft = *run.draft();
    QStringList lines;
    for (const promotion::ComponentMerge &component : draft.components) {
        for (const promotion::FileMerge &file : component.files) {
            for (const merge::Decision &decision : file.outcome.decisions) {
                if (!draft.choices.contains(decision.id)) {
                    lines.append(tr("≠ %1: %2")
                                     .arg(component.key.fullName, merge::decisionSentence(component.key.type, decision,
                                                                                          draft.source, draft.target)
                                                                      .simplified()));
                }
            }
        }
    }
    if (lines.size() > kMost) {
        const int more = int(lines.size()) - kMost;
        lines.resize(kMost);
        lines.append(tr("… and %L1 more").arg(more));
    }
    return lines.join(u'\n');
}

QString RunsStep::detailText(const TargetRun *run) const
{
    if (!run)
        return tr("Choose a target.");
    if (run->phase() == Phase::NotPrepared)
        return tr("%1: %2").arg(run->target(), run->error().message);
    if (m_step != Step::Decide && !run->whyStopped().isEmpty())
        return m_step == Step::Deploy && run->approval().concerns() ? run->whyStopped() + u'\n' + approvalSentence(*run)
                                                                    : run->whyStopped();
    if (m_step == Step::Check && run->check() && !run->check()->status.success)
        return problemsText(*run);
    const auto &report = m_step == Step::Check ? run->check() : run->result();
    if (report && m_step != Step::Decide) {
        QStringList lines{report->summary};
        if (!report->status.errorMessage.isEmpty())
            lines.append(tr("In the org's words: %1").arg(report->status.errorMessage));
        lines += causesOf(*report);
        for (const promotion::MovedComponent &moved : report->moved)
            lines.append(tr("Moved on: %1 (%2)").arg(moved.key.fullName, moved.entries.join(tr(", "))));
        if (const QString tests = testsText(*run); !tests.isEmpty())
            lines.append(tests);
        lines += report->warnings;
        return lines.join(u'\n');
    }
    if (m_step == Step::Decide && run->undecided() > 0)
        return decisionsText(*run);
    if (m_step == Step::Check && run->draft() && !missingIn(*run->draft()).isEmpty() && !run->busy())
        return missingWords(*run->draft());
    if (m_step == Step::Deploy && !run->busy()) {
        const qsizetype count = run->componentsIn(PlanLine::Added).size() +
                                run->componentsIn(PlanLine::Changed).size() +
                                run->componentsIn(PlanLine::Removed).size();
        QStringList lines{
            tr("%Ln components go to %1. Nothing has been sent yet.", nullptr, int(count)).arg(run->target())};
        lines.append(approvalSentence(*run));
        if (run->usual().deploy)
            lines.append(
                tr("A deployment to %1 usually takes %2.").arg(run->target(), durationWords(*run->usual().deploy)));
        return lines.join(u'\n');
    }
    return tr("%1: %2").arg(run->target(), run->words());
}

/// Tests and coverage, as the org told them.
QString RunsStep::testsText(const TargetRun &run) const
{
    const std::optional<promotion::Report> &report = m_step == Step::Check ? run.check() : run.result();
    if (!report || report->status.testsTotal == 0)
        return {};
    const ports::DeployStatus &status = report->status;
    QString text = tr("Tests: %1 of %2 passed.").arg(status.testsCompleted - status.testErrors).arg(status.testsTotal);
    if (const promotion::Coverage coverage = promotion::coverageOf(status); !coverage.isEmpty()) {
        text += u' ' + coverageWords(coverage);
        if (coverage.wanting() > 0)
            text += u' ' + tr("%Ln classes or triggers stay below that.", nullptr, coverage.wanting());
    }
    for (const QString &warning : status.coverageWarnings)
        text += u' ' + warning;
    return text;
}

/// What the org refused, by cause: one cause often hits many components.
QString RunsStep::problemsText(const TargetRun &run) const
{
    const promotion::Report &report = *run.check();
    QStringList lines{report.summary};
    if (!report.status.errorMessage.isEmpty())
        lines.append(tr("In the org's words: %1").arg(report.status.errorMessage));
    lines += causesOf(report);
    if (run.draft() && !missingIn(*run.draft()).isEmpty())
        lines.append(missingWords(*run.draft()));
    if (const QString tests = testsText(run); !tests.isEmpty())
        lines.append(tests);
    lines += report.warnings;
    return lines.join(u'\n');
}

/// How many of the open questions are the same in several targets.
QString RunsStep::sharedText() const
{
    QHash<QString, int> targets;
    for (const TargetRun *run : m_runs) {
        if (!run->draft())
            continue;
        for (const promotion::ComponentMerge &component : run->draft()->components)
            for (const promotion::FileMerge &file : component.files)
                for (const merge::Decision &decision : file.outcome.decisions)
                    ++targets[decision.id];
    }
    const auto shared = std::ranges::count_if(targets, [](int count) { return count > 1; });
    if (m_runs.size() < 2 || targets.isEmpty())
        return {};
    QString text = shared == 0 ? QString() : tr("Asked once for all: %Ln decisions.", nullptr, shared);
    for (const TargetRun *run : m_runs) {
        int own = 0;
        if (!run->draft())
            continue;
        for (const promotion::ComponentMerge &component : run->draft()->components)
            for (const promotion::FileMerge &file : component.files)
                own += int(std::ranges::count_if(file.outcome.decisions, [&](const merge::Decision &decision) {
                    return targets.value(decision.id) == 1;
                }));
        if (own > 0)
            text += u' ' + tr("Special in %1: %2.").arg(run->target(), QString::number(own));
    }
    return text;
}

} // namespace backflow::ui::promote
