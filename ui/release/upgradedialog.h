#pragma once

#include "core/async/job.h"
#include "core/promotion/draft.h"
#include "core/release/upgradereport.h"

#include <QDialog>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace backflow::ui::widgets {
struct AppContext;
class InlineBanner;
class StateStack;
} // namespace backflow::ui::widgets

namespace backflow::ui::release {

/// What an upgrade changed in one org, told apart from what people and promotions did, with how sure that is and why;
/// and the way on: a plan that brings the upgrade's changes to an environment below. Objects: `upgradeDialog`,
/// `upgradeStack`, `upgradeBanner`, `upgradeSummary`, `upgradeTable`, `upgradeBecause`, `upgradeTarget`, `upgradePlan`,
/// `upgradeExport`, `upgradeClose`.
class UpgradeDialog final : public QDialog
{
    Q_OBJECT

public:
    UpgradeDialog(std::shared_ptr<widgets::AppContext> context, const QString &environment, QWidget *parent);

    void setReport(const backflow::release::UpgradeReport &report);

private:
    QWidget *makeBody(QWidget *parent);
    QWidget *makeButtons();
    void read();
    void showBecause();
    void plan();
    void exportReport();

    std::shared_ptr<widgets::AppContext> m_context;
    QString m_environment;
    widgets::InlineBanner *m_banner;
    widgets::StateStack *m_states = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_table = nullptr;
    QLabel *m_because = nullptr;
    QComboBox *m_target = nullptr;
    QPushButton *m_plan = nullptr;
    QPushButton *m_export = nullptr;
    std::optional<backflow::release::UpgradeReport> m_report;
    async::Latest<backflow::release::UpgradeReport> m_reading;
    async::Latest<promotion::Draft> m_planning;
};

} // namespace backflow::ui::release
