// What ReviewStep says of work at risk and of what is left alone; what it does is in reviewstep.cpp.
#include "ui/promote/carrychoices.h"
#include "ui/promote/reviewstep.h"
#include "ui/promote/targetrun.h"
#include "ui/widgets/inlinebanner.h"

#include <QPushButton>
#include <algorithm>

namespace backflow::ui::promote {

namespace {

/// "Sales: 2 changes", of what the target itself changed in a component since the last common version.
QString ownChanges(const promotion::Draft &draft, const model::ComponentKey &key)
{
    const auto component = std::ranges::find(draft.components, key, &promotion::ComponentMerge::key);
    qsizetype changes = 0;
    if (component != draft.components.end()) {
        for (const promotion::FileMerge &file : component->files)
            changes += qsizetype(file.outcome.decisions.size()) +
                       std::ranges::count(file.outcome.automatic, merge::AutoReason::OnlyTargetChanged,
                                          &merge::AutoMerge::reason);
    }
    return changes == 0 ? key.fullName : ReviewStep::tr("%1: %Ln changes", nullptr, int(changes)).arg(key.fullName);
}

} // namespace

/// What a target changed itself, and what becomes of it. Empty when there is nothing of the kind.
QString ReviewStep::ownWorkWords(const TargetRun &run)
{
    const QList<model::ComponentKey> &keys = run.componentsIn(PlanLine::Overwrites);
    if (keys.isEmpty())
        return {};
    QStringList some;
    for (const model::ComponentKey &key : keys.mid(0, 3))
        some.append(ownChanges(*run.draft(), key));
    if (keys.size() > 3)
        some.append(tr("and %1 more").arg(keys.size() - 3));
    const QString names = some.join(tr(", "));
    if (isOwnWorkReplaced(*run.draft()))
        return tr("As you chose, %1 replaces what %2 has changed itself (%3). That work will be gone from there.")
            .arg(run.source(), run.target(), names);
    if (keys.size() == 1)
        return tr("%1 has changed 1 of these components itself (%2). The merge keeps that work, or asks.")
            .arg(run.target(), names);
    return tr("%1 has changed %2 of these components itself (%3). The merge keeps that work, or asks.")
        .arg(run.target(), QString::number(keys.size()), names);
}

void ReviewStep::tellOverwrites()
{
    QStringList sentences;
    QString source;
    bool replaced = false;
    for (const TargetRun *run : std::as_const(m_runs)) {
        const QString words = ownWorkWords(*run);
        if (words.isEmpty())
            continue;
        sentences.append(words);
        source = run->source();
        replaced = replaced || isOwnWorkReplaced(*run->draft());
    }
    const QString text = sentences.join(u'\n');
    if (text.isEmpty()) {
        m_overwrites->dismiss();
    } else if (text != m_overwrites->text()) {
        m_overwrites->tell(widgets::Severity::Warning, text);
        QPushButton *other =
            m_overwrites->addAction(replaced ? tr("Keep it in the merge") : tr("Let %1 replace it").arg(source));
        connect(other, &QPushButton::clicked, this, [this, replaced] { Q_EMIT replaceWanted(!replaced); });
    }
}

QString ReviewStep::sameSentence() const
{
    const TargetRun &first = *m_runs.front();
    if (!first.draft())
        return m_runs.size() == 1
                   ? first.error().message
                   : tr("All %Ln targets already hold everything that is due.", nullptr, int(m_runs.size()));
    const qsizetype changes = qsizetype(first.draft()->components.size());
    if (m_runs.size() == 1)
        return tr("%1 already holds all of this.").arg(first.target());
    const QString targets = QString::number(m_runs.size());
    return tr("All %1 targets already hold these %Ln changes.", nullptr, int(changes)).arg(targets);
}

/// "Deployed 13" and "can be taken back 12" differ for reasons, and these are told one by one.
void ReviewStep::tellLeftAlone()
{
    const promotion::Draft *draft = m_runs.isEmpty() ? nullptr : m_runs.front()->draft();
    if (!draft || draft->leftAlone.isEmpty()) {
        m_leftAlone->dismiss();
        return;
    }
    constexpr qsizetype kMost = 6;
    QStringList lines{tr("Of %1 deployed components %2 will be taken back. Not these:")
                          .arg(draft->selection.size() + draft->leftAlone.size())
                          .arg(draft->selection.size())};
    for (const promotion::LeftAlone &one : draft->leftAlone.mid(0, kMost))
        lines.append(tr("%1: %2").arg(one.key.fullName, one.why));
    if (draft->leftAlone.size() > kMost)
        lines.append(tr("and %1 more").arg(draft->leftAlone.size() - kMost));
    const QString text = lines.join(u'\n');
    if (text != m_leftAlone->text())
        m_leftAlone->tell(widgets::Severity::Info, text);
}

} // namespace backflow::ui::promote
