#pragma once

#include "core/promotion/lasting.h"

#include <QList>
#include <QWidget>

class QCheckBox;

namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::widgets {
class InlineBanner;
}

namespace backflow::ui::promote {

class TargetRun;

/// What of the plans no later promotion takes back and, where people's data goes with it, the tick that a person has
/// seen it. Hidden where there is nothing of the kind. Objects: `promoLasting`, `promoLastingSeen`.
class LastingNote final : public QWidget
{
    Q_OBJECT

public:
    explicit LastingNote(const theme::Theme &theme, QWidget *parent = nullptr);
    void setRuns(const QList<TargetRun *> &runs);
    void refresh();
    /// Why one cannot go on; empty = one can.
    QString blocked() const;

Q_SIGNALS:
    void changed();

private:
    QList<promotion::LastingChange> changes() const;

    QList<TargetRun *> m_runs;
    widgets::InlineBanner *m_banner;
    QCheckBox *m_seen;
    QList<promotion::LastingChange> m_told;
};

} // namespace backflow::ui::promote
