#pragma once

#include "core/async/job.h"
#include "core/model/environment.h"
#include "core/promotion/environmentwork.h"
#include "core/snapshot/drift.h"
#include "ui/environments/driftrows.h"

#include <QJsonObject>
#include <QWidget>
#include <memory>
#include <optional>

class QComboBox;
class QDate;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTimer;

namespace backflow::ui::diff {
class DiffView;
struct FilePair;
} // namespace backflow::ui::diff

namespace backflow::ui::keep {
class ReasonForm;
}
namespace backflow::ui::widgets {
struct AppContext;
class Chip;
class InlineBanner;
class StateStack;
} // namespace backflow::ui::widgets

namespace backflow::ui::environments {

class DriftSoFar;

/// What was changed in an org outside of Backflow, from what is stored; and what can be done about it.
/// Objects: `driftTree`, `driftCheckButton`, `driftCancelButton`, `driftGroup`, `driftSearch`, `driftChanged`,
/// `driftAdded`, `driftRemoved`, `driftManaged`, `driftAtRiskBanner`, `driftManagedBanner`, `driftPartialBanner`,
/// `driftTrack`, `driftPutBack`, `driftIgnore`, `driftExplain`, `driftExplanation`, `driftDiff`.
class DriftTab final : public QWidget
{
    Q_OBJECT

public:
    explicit DriftTab(std::shared_ptr<widgets::AppContext> context, QWidget *parent = nullptr);
    ~DriftTab() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Null = none is chosen.
    void showEnvironment(const model::Environment *environment);
    /// Reads what is stored again.
    void reload();
    /// How it is grouped and which kinds of it are shown.
    QJsonObject keptState() const;
    void takeKept(const QJsonObject &kept);
    /// What is due here, once it is known: of what drifted, that part is at risk.
    void setWork(const promotion::EnvironmentWork &work);
    /// Reads the org and its audit trail.
    void check();
    /// Nothing until some of it is known.
    const std::optional<snapshot::Drift> &drift() const { return m_drift; }
    void setDrift(snapshot::Drift drift);

    void track();
    void putBack();
    /// The current component, or just the entry of that path.
    void ignore(const QString &element = {});

Q_SIGNALS:
    /// The drift is known anew, or no longer.
    void driftChanged();
    void signInWanted();

private:
    /// What is below the list has room for its explanation and a few lines of the difference.
    void fitBelow();
    QWidget *makeBar();
    QWidget *makeList();
    QWidget *makeActionRow();
    void makeShortcuts();
    void guardActions();
    void fill();
    void updateState();
    void updateBanners();
    void updateActions();
    void updateChecked();
    void showFailure(const base::Error &error);
    /// What is known of the drift while it is still being found.
    void takeSoFar();
    void endGrowing();
    void setChecking(int job);
    void showCurrent();
    const snapshot::DriftRow *currentRow() const;
    void trackNow(const QList<model::ComponentKey> &keys, const QString &reason);
    void ignoreNow(const QList<model::ComponentKey> &keys, const QString &element, const QString &reason,
                   const QDate &until);
    void setManaged(bool included);
    void updateManaged();
    void openDiff();

    std::shared_ptr<widgets::AppContext> m_context;
    std::optional<model::Environment> m_environment;
    std::optional<snapshot::Drift> m_drift;
    /// While the drift is being found; null = it is not.
    std::shared_ptr<DriftSoFar> m_soFar;
    /// m_drift is the beginning of it.
    bool m_growing = false;
    QTimer *m_watch;
    promotion::EnvironmentWork m_work;
    DriftFilter m_filter;
    /// Row of Activity while the org of the environment shown is read; 0 = it is not.
    int m_checking = 0;
    /// The same of every environment: one may look elsewhere meanwhile.
    QHash<QString, int> m_checks;

    QLabel *m_checked;
    QLabel *m_progress;
    QPushButton *m_check;
    QPushButton *m_cancel;
    QComboBox *m_group;
    QLineEdit *m_search;
    widgets::Chip *m_changedChip;
    widgets::Chip *m_addedChip;
    widgets::Chip *m_removedChip;
    widgets::Chip *m_managedChip;
    widgets::Chip *m_riskChip;
    widgets::InlineBanner *m_managed;
    widgets::InlineBanner *m_partial;
    widgets::InlineBanner *m_risk;
    widgets::StateStack *m_states = nullptr;
    ComponentListModel *m_model;
    ComponentTree *m_tree = nullptr;
    keep::ReasonForm *m_form = nullptr;
    QPushButton *m_track = nullptr;
    QPushButton *m_putBack = nullptr;
    QPushButton *m_ignore = nullptr;
    QPushButton *m_explain = nullptr;
    QLabel *m_explanation = nullptr;
    QWidget *m_below = nullptr;
    diff::DiffView *m_diff = nullptr;
    QSplitter *m_splitter = nullptr;

    async::Latest<snapshot::Drift> m_load;
    async::Latest<std::vector<diff::FilePair>> m_pairs;
};

} // namespace backflow::ui::environments
