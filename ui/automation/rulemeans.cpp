#include "ui/automation/rulemeans.h"

#include "ui/widgets/navigator.h"

namespace backflow::ui::automation {

RuleMeans::RuleMeans(backflow::automation::Means means, widgets::Navigator *navigator)
    : QObject(navigator)
    , m_means(std::move(means))
{
}

RuleMeans::RuleMeans(const RuleMeans &others, widgets::Navigator *navigator)
    : RuleMeans(others.m_means, navigator)
{
    connect(this, &RuleMeans::desktopWanted, &others, &RuleMeans::desktopWanted);
}

const RuleMeans *RuleMeans::of(const widgets::Navigator &navigator)
{
    return navigator.findChild<RuleMeans *>(Qt::FindDirectChildrenOnly);
}

void RuleMeans::tryDesktop(const QString &title, const QString &words) const
{
    Q_EMIT desktopWanted(title, words);
}

} // namespace backflow::ui::automation
