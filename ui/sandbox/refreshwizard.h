#pragma once

#include "core/async/job.h"
#include "ui/sandbox/refreshwork.h"

#include <QDialog>
#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTreeWidget;
class QVBoxLayout;

namespace backflow::ui::environments {
class SignInForm;
}
namespace backflow::ui::widgets {
class InlineBanner;
}

namespace backflow::ui::sandbox {

/// The way of one sandbox through a refresh: what would be lost is saved, the refresh is started and watched, the
/// environment is connected to its new org, the saved work is offered back, and what is left to do is listed. It opens
/// where the sandbox stands, whoever started the refresh, and may be closed at any time: jobs go on.
/// Objects: `refreshWizard`, `refreshBanner`, `refreshSteps`, `refreshRail`, `refreshLost`, `refreshSave`,
/// `refreshWithout`, `refreshReason`, `refreshName`, `refreshStart`, `refreshProgress`, `refreshStatus`,
/// `refreshActivate`, `refreshDiscard`, `refreshThroughProduction`, `refreshOtherWay`, `refreshConnect`,
/// `refreshRestore`, `refreshClose`.
class RefreshWizard final : public QDialog
{
    Q_OBJECT

public:
    enum Step { Looking, Before, Running, Connect, After };
    RefreshWizard(std::shared_ptr<widgets::AppContext> context, const QString &environment, QWidget *parent);

    Step step() const;
    /// Goes where that stands.
    void setStanding(const Standing &standing);

private:
    QWidget *lookingStep();
    QWidget *beforeStep();
    QWidget *runningStep();
    QWidget *connectStep();
    QWidget *afterStep();
    QWidget *page(QVBoxLayout *&column, const QString &words);
    void goTo(Step step);
    void lookAgain();
    void showCapture();
    void checkStart();
    void save();
    void startNow();
    void watch();
    void act(ports::CopyAction action);
    void showState(const backflow::sandbox::RefreshState &state);
    void connectNow();
    void connected(const Connected &done);
    void restore();
    void tell(const base::Error &error);

    std::shared_ptr<widgets::AppContext> m_context;
    QString m_environment;
    Standing m_standing;
    widgets::InlineBanner *m_banner;
    QLabel *m_rail;
    QStackedWidget *m_steps;
    QLabel *m_lostWords = nullptr;
    QTreeWidget *m_lost = nullptr;
    QPushButton *m_save = nullptr;
    QCheckBox *m_without = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_start = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_activate = nullptr;
    QPushButton *m_discard = nullptr;
    QLabel *m_orgs = nullptr;
    QRadioButton *m_throughProduction = nullptr;
    QRadioButton *m_otherWay = nullptr;
    environments::SignInForm *m_form = nullptr;
    QPushButton *m_connect = nullptr;
    QLabel *m_done = nullptr;
    QPushButton *m_restore = nullptr;
    QVBoxLayout *m_afterColumn = nullptr;
    async::Latest<Standing> m_looking;
};

} // namespace backflow::ui::sandbox
