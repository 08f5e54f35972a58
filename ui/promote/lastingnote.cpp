#include "ui/promote/lastingnote.h"

#include "ui/promote/targetrun.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/typenames.h"

#include <QCheckBox>
#include <QVBoxLayout>

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
    const QString text = words();
    if (text == std::exchange(m_told, text))
        return;
    // Seen was something else.
    m_seen->setChecked(false);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        m_banner->dismiss();
    else
        m_banner->tell(widgets::Severity::Warning, text);
}

/// The same of several targets is said once.
QString LastingNote::words() const
{
    constexpr qsizetype kMost = 6;
    QList<promotion::LastingChange> all;
    for (const TargetRun *run : m_runs) {
        for (const promotion::LastingChange &change : run->lasting()) {
            if (!all.contains(change))
                all += change;
        }
    }
    if (all.isEmpty())
        return {};
    QStringList lines{tr("%n change(s) cannot be taken back:", nullptr, int(all.size()))};
    for (const promotion::LastingChange &change : all.first(qMin(all.size(), kMost)))
        lines += tr("%1 (%2): %3").arg(change.key.fullName, widgets::typeWord(change.key.type), change.why);
    if (all.size() > kMost)
        lines += tr("and %n more", nullptr, int(all.size() - kMost));
    return lines.join(u'\n');
}

QString LastingNote::blocked() const
{
    return m_told.isEmpty() || m_seen->isChecked()
               ? QString()
               : tr("Look at what cannot be taken back, then tick that you have seen it.");
}

} // namespace backflow::ui::promote
