// What ReviewStep says of targets that hold everything already and of what is left alone; what it does is in
// reviewstep.cpp.
#include "ui/promote/reviewstep.h"
#include "ui/promote/targetrun.h"
#include "ui/widgets/inlinebanner.h"

#include <QLocale>

namespace backflow::ui::promote {

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
    const QString targets = QLocale().toString(m_runs.size());
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
    QStringList lines{tr("Of %Ln deployed components %1 will be taken back. Not these:", nullptr,
                         int(draft->selection.size() + draft->leftAlone.size()))
                          .arg(QLocale().toString(draft->selection.size()))};
    for (const promotion::LeftAlone &one : draft->leftAlone.mid(0, kMost))
        lines.append(tr("%1: %2").arg(one.key.fullName, one.why));
    if (draft->leftAlone.size() > kMost)
        lines.append(tr("and %L1 more").arg(draft->leftAlone.size() - kMost));
    const QString text = lines.join(u'\n');
    if (text != m_leftAlone->text())
        m_leftAlone->tell(widgets::Severity::Info, text);
}

} // namespace backflow::ui::promote
