#pragma once

#include "core/async/job.h"
#include "ui/sandbox/advisordata.h"

#include <QWidget>
#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace backflow::ui::widgets {
struct AppContext;
class InlineBanner;
class StateStack;
} // namespace backflow::ui::widgets

namespace backflow::ui::sandbox {

/// The sandboxes of the pipeline: which are better refreshed and which back-promoted, with the numbers behind it; and
/// the ways from there: a back promotion, capturing work, a refresh, connecting a sandbox that was refreshed, and what
/// is left to do after it. Objects: `sandboxTab`, `advisorBanner`, `advisorStack`, `advisorList`, `advisorWhy`,
/// `advisorTitle`, `advisorLoss`, `advisorHow`, `advisorHowText`, `advisorMeasure`, `advisorThresholdsButton`,
/// `advisorBackPromote`, `advisorSave`, `advisorPlan`, `advisorConnect`, `advisorChecklist`, `advisorDataNeeded`.
class SandboxTab final : public QWidget
{
    Q_OBJECT

public:
    explicit SandboxTab(std::shared_ptr<widgets::AppContext> context, QWidget *parent = nullptr);

    void setData(const AdvisorData &data);
    QString current() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeWhy();
    QWidget *makeButtons(QWidget *parent);
    void readAgain();
    void lookForRefreshes();
    void measure();
    void take(const base::Result<AdvisorData> &data);
    void showList();
    void showCurrent();
    void showReasons(const backflow::sandbox::Advice &advice);
    void showLoss(const backflow::sandbox::Advice &advice);
    void showButtons(const backflow::sandbox::Advice &advice);
    void showBanner();
    void changeThresholds();
    void keepThresholds(const backflow::sandbox::Thresholds &thresholds);
    void backPromote();
    void capture();
    void openWizard(const QString &environment);
    void openChecklist(const QString &environment);

    std::shared_ptr<widgets::AppContext> m_context;
    widgets::InlineBanner *m_banner;
    widgets::StateStack *m_states = nullptr;
    QLabel *m_asOf = nullptr;
    QPushButton *m_measure = nullptr;
    QPushButton *m_thresholds = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_title = nullptr;
    QTreeWidget *m_why = nullptr;
    /// Takes the room of the numbers where there are none.
    QWidget *m_room = nullptr;
    QLabel *m_loss = nullptr;
    QLabel *m_how = nullptr;
    QCheckBox *m_dataNeeded = nullptr;
    QPushButton *m_backPromote = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_plan = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_checklist = nullptr;
    std::optional<AdvisorData> m_data;
    bool m_outOfDate = true;
    async::Latest<AdvisorData> m_reading;
    async::Latest<AdvisorData> m_looking;
    async::Latest<backflow::sandbox::Capture> m_capturing;
};

} // namespace backflow::ui::sandbox
