#pragma once

#include "core/async/job.h"
#include "core/automation/runner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <chrono>
#include <memory>

class QSettings;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::desktop {

/// Runs the rules that are due while the program is open. Most looks find nothing and leave no trace; what starts is a
/// job like any other, so that it is in Activity and, where nobody looks, a notice on the desktop. GUI thread only.
class RuleScheduler final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kLook{30};
    /// What waits for a person, what only an org or the remote can tell.
    static constexpr std::chrono::minutes kWholeLook{5};
    static constexpr std::chrono::minutes kOrgLook{15};

    /// Both outlive it.
    RuleScheduler(std::shared_ptr<ui::widgets::AppContext> context, QSettings &settings, QObject *parent = nullptr);

    void begin();
    /// Now, as the clock would have it.
    void look();

Q_SIGNALS:
    /// Rules ran: promotions and environments may be others.
    void ran(const QStringList &environments);

private:
    void runDue(const QStringList &names);
    void lookAtAll();
    void ended(const QList<automation::RuleOutcome> &outcomes, bool isSilent);
    bool isPaused() const;

    std::shared_ptr<ui::widgets::AppContext> m_context;
    QSettings &m_settings;
    QTimer m_timer;
    QElapsedTimer m_sinceWhole;
    QElapsedTimer m_sinceOrgs;
    QElapsedTimer m_sinceTrouble;
    async::Latest<QStringList> m_looking;
    async::Latest<QList<automation::RuleOutcome>> m_running;
};

} // namespace backflow::desktop
