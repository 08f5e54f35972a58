#pragma once

#include "core/automation/ground.h"

#include <QObject>
#include <QString>

namespace backflow::ui::widgets {
class Navigator;
}

namespace backflow::ui::automation {

/// What the rules of a window reach out with. One a window, child of its navigator, given by the program; where there
/// is none, nothing is reached, and that is what is said.
class RuleMeans final : public QObject
{
    Q_OBJECT

public:
    RuleMeans(backflow::automation::Means means, widgets::Navigator *navigator);
    /// Those of another window, for one more.
    RuleMeans(const RuleMeans &others, widgets::Navigator *navigator);

    /// Null where a screen stands alone.
    static const RuleMeans *of(const widgets::Navigator &navigator);

    const backflow::automation::Means &means() const { return m_means; }
    /// A notice on the desktop, whether or not somebody looks at a window.
    void tryDesktop(const QString &title, const QString &words) const;

Q_SIGNALS:
    void desktopWanted(const QString &title, const QString &words) const;

private:
    backflow::automation::Means m_means;
};

} // namespace backflow::ui::automation
