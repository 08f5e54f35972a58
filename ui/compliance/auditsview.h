#pragma once

#include "core/async/job.h"
#include "core/compliance/audit.h"

#include <QWidget>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace backflow::ui::widgets {
class InlineBanner;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::compliance {

class FindingsView;
class OwnRulesView;

/// Regular audits: what was found, and rules of one's own.
/// Objects: `auditsView`, `auditsTabs`, `auditsWhen`, `auditsRun`, `auditsBanner`.
class AuditsView final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditsView(const widgets::AppContext &context, QWidget *parent = nullptr);

    /// Reads what the last audit found.
    Q_INVOKABLE void refresh();
    void runNow();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Read {
        std::optional<backflow::compliance::Audit> audit;
        QList<backflow::compliance::Rule> rules;
    };
    void buildBar();
    void take(base::Result<Read> read);
    void updateButtons();

    const widgets::AppContext &m_context;
    bool m_stale = true;
    bool m_running = false;
    std::shared_ptr<const backflow::compliance::Audit> m_audit;
    QLabel *m_when;
    QPushButton *m_run;
    widgets::InlineBanner *m_banner;
    QTabWidget *m_tabs;
    FindingsView *m_findings;
    OwnRulesView *m_own;
    async::Latest<Read> m_reading;
};

} // namespace backflow::ui::compliance
