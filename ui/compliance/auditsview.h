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
class ReportExport;
class ReviewView;

/// Regular audits: what was found, rules of one's own, who may do what where, and the report of it all.
/// Objects: `auditsView`, `auditsTabs`, `auditsWhen`, `auditsRun`, `auditsImport`, `auditsReport`, `auditsBanner`.
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
    void importTrails();

    const widgets::AppContext &m_context;
    bool m_stale = true;
    bool m_running = false;
    bool m_importing = false;
    std::shared_ptr<const backflow::compliance::Audit> m_audit;
    QLabel *m_when;
    QPushButton *m_run;
    QPushButton *m_import;
    QPushButton *m_report;
    widgets::InlineBanner *m_banner;
    QTabWidget *m_tabs;
    FindingsView *m_findings;
    OwnRulesView *m_own;
    ReviewView *m_review;
    ReportExport *m_export;
    async::Latest<Read> m_reading;
};

} // namespace backflow::ui::compliance
