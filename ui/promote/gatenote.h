#pragma once

#include <QPointer>
#include <QWidget>

namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::widgets {
class InlineBanner;
}

namespace backflow::ui::promote {

class TargetRun;

/// Says what the policy's rules for compliance and for releases hold against a target's plan, and lets who may let it
/// pass give a reason.
/// Objects: `promoGate`, `gateDialog`, `gateReason`, `gateGoOn`, `gateNotNow`.
class GateNote final : public QWidget
{
    Q_OBJECT

public:
    explicit GateNote(const theme::Theme &theme, QWidget *parent = nullptr);
    /// Null: nothing is shown.
    void show(TargetRun *run);

private:
    void ask(TargetRun *run);

    const theme::Theme &m_theme;
    widgets::InlineBanner *m_banner;
    QPointer<TargetRun> m_run;
    QString m_told;
};

} // namespace backflow::ui::promote
