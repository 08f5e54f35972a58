#pragma once

#include "core/promotion/environmentwork.h"
#include "ui/environments/driftrows.h"

#include <QWidget>
#include <memory>

class QPushButton;

namespace backflow::ui::widgets {
struct AppContext;
class StateStack;
} // namespace backflow::ui::widgets

namespace backflow::ui::environments {

/// What waits to come down to an environment, or to go up from it: the same components the map counts.
/// Objects: `receiveTree`, `receiveStart`, `receiveCompare`; `promoteTree`, `promoteCompare`.
class WaitingTab final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Receive, Promote };
    WaitingTab(std::shared_ptr<widgets::AppContext> context, Kind kind, QWidget *parent = nullptr);

    /// Nothing is known yet; an empty name: no environment is chosen.
    void showLoading(const QString &environment);
    void showWork(const promotion::EnvironmentWork &work, bool hasAbove);
    void showError(const base::Error &error);

Q_SIGNALS:
    void retryWanted();

private:
    void updateActions();
    void start();
    void compare();
    /// The environment above that the current line, or the first group, is about.
    QString above() const;

    std::shared_ptr<widgets::AppContext> m_context;
    Kind m_kind;
    QString m_environment;
    ComponentListModel *m_model;
    ComponentTree *m_tree;
    widgets::StateStack *m_states;
    QPushButton *m_start = nullptr;
    QPushButton *m_compare;
};

} // namespace backflow::ui::environments
