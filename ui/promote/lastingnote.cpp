#include "ui/promote/lastingnote.h"

#include "ui/promote/targetrun.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/typenames.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace backflow::ui::promote {

LastingNote::LastingNote(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_banner(new widgets::InlineBanner(theme, QStringLiteral("promoLasting"), this))
    , m_seen(new QCheckBox(tr("I have seen what cannot be taken back"), this))
{
    setObjectName(QStringLiteral("promoLastingNote"));
    m_seen->setObjectName(QStringLiteral("promoLastingSeen"));
    m_banner->setCloseable(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_banner);
    column->addWidget(m_seen);
    connect(m_seen, &QCheckBox::toggled, this, &LastingNote::changed);
    m_seen->setVisible(false);
    setVisible(false);
}

void LastingNote::setRuns(const QList<TargetRun *> &runs)
{
    m_runs = runs;
    m_seen->setChecked(false);
    refresh();
}

void LastingNote::refresh()
{
    const QList<promotion::LastingChange> all = changes();
    if (all == std::exchange(m_told, all))
        return;
    // Seen was something else.
    m_seen->setChecked(false);
    m_seen->setVisible(std::ranges::any_of(all, &promotion::LastingChange::loses));
    setVisible(!all.isEmpty());
    if (all.isEmpty()) {
        m_banner->dismiss();
        return;
    }
    constexpr qsizetype kMost = 6;
    QStringList lines{tr("%n change(s) cannot be taken back:", nullptr, int(all.size()))};
    for (const promotion::LastingChange &change : all.first(qMin(all.size(), kMost)))
        lines += tr("%1 (%2): %3").arg(change.key.fullName, widgets::typeWord(change.key.type), change.why);
    if (all.size() > kMost)
        lines += tr("and %n more", nullptr, int(all.size() - kMost));
    m_banner->tell(widgets::Severity::Warning, lines.join(u'\n'));
}

/// The same of several targets is said once; what loses data comes first.
QList<promotion::LastingChange> LastingNote::changes() const
{
    QList<promotion::LastingChange> all;
    for (const TargetRun *run : m_runs) {
        for (const promotion::LastingChange &change : run->lasting()) {
            if (!all.contains(change))
                all += change;
        }
    }
    std::ranges::stable_partition(all, &promotion::LastingChange::loses);
    return all;
}

QString LastingNote::blocked() const
{
    return m_seen->isVisibleTo(this) && !m_seen->isChecked()
               ? tr("Look at what cannot be taken back, then tick that you have seen it.")
               : QString();
}

} // namespace backflow::ui::promote
