#pragma once

#include "core/async/job.h"
#include "ui/release/readinesswork.h"

#include <QWidget>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;
class QTreeWidget;

namespace backflow::ui::keep {
class ReasonForm;
}

namespace backflow::ui::widgets {
struct AppContext;
class InlineBanner;
class StateStack;
} // namespace backflow::ui::widgets

namespace backflow::ui::release {

class ReadinessModel;

/// What a pipeline has to do for a release of Salesforce: which org is on which release and when it gets the next, and
/// the checks before and after with what was found. Objects: `readinessTab`, `readinessStack`, `readinessBanner`,
/// `readinessRelease`, `readinessAsk`, `readinessLook`, `readinessExport`, `readinessProgress`, `readinessSummary`,
/// `readinessOrgs`, `readinessTable`, `readinessTitle`, `readinessEvidence`, `readinessStep`, `readinessOwner`,
/// `readinessSeen`, `readinessWaive`, `readinessForm`.
class ReadinessTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadinessTab(std::shared_ptr<widgets::AppContext> context, QWidget *parent = nullptr);

    void setReadiness(const backflow::release::Readiness &readiness);
    const backflow::release::Check *current() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    // readinesstab.cpp
    QWidget *makeBar();
    QWidget *makeProgress();
    QWidget *makeOrgs(QWidget *parent);
    QWidget *makeChecks(QWidget *parent);
    QWidget *makeDetail(QWidget *parent);
    void showReleases();
    void showOrgs();
    void showProgress();
    void showCurrent();
    void readAgain();
    void take(const base::Result<backflow::release::Readiness> &readiness);

    // readinesstab_actions.cpp
    Ground ground() const;
    void ask();
    void look();
    void step();
    void runStep(const backflow::release::Check &check, const QString &title);
    void askOwner();
    void askSeen();
    void askWaiver();
    void say(const QString &check, const CheckWords &words);
    void exportReport();
    void openReport(const QString &environment);
    QString stepWords(const backflow::release::Check &check) const;

    std::shared_ptr<widgets::AppContext> m_context;
    widgets::InlineBanner *m_banner;
    widgets::StateStack *m_states = nullptr;
    ReadinessModel *m_model;
    QComboBox *m_release = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_export = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_orgs = nullptr;
    QTreeView *m_table = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_evidence = nullptr;
    QPushButton *m_step = nullptr;
    QPushButton *m_owner = nullptr;
    QPushButton *m_seen = nullptr;
    QPushButton *m_waive = nullptr;
    keep::ReasonForm *m_form = nullptr;
    std::optional<backflow::release::Readiness> m_readiness;
    /// As the person chose it; empty = the release that comes.
    QString m_version;
    bool m_outOfDate = true;
    async::Latest<backflow::release::Readiness> m_reading;
};

} // namespace backflow::ui::release
