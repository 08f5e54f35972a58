#pragma once

#include "core/async/job.h"
#include "core/governance/authorizer.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

class QAction;
class QTimer;
class QWidget;

namespace backflow::ui::widgets {

class Navigator;
struct AppContext;

/// Why the person at this machine may not do this there, in one sentence that says whom to ask; empty = they may, or
/// could once somebody approved. No environment = the whole workspace. Only looks: reads nothing, puts nothing on
/// record.
QString whyNot(const AppContext &context, governance::Capability capability, const QString &environment = {});
/// The same for a choice of environments: empty as soon as they may in one of them.
QString whyNotAnywhere(const AppContext &context, governance::Capability capability, const QStringList &environments);
/// Of all environments of the pipeline.
QString whyNotAnywhere(const AppContext &context, governance::Capability capability);

/// Keeps the policy in the context of a window as it is: reads it on a worker when something was told. One a window,
/// child of its navigator.
class PolicyWatch final : public QObject
{
    Q_OBJECT

public:
    PolicyWatch(std::shared_ptr<AppContext> context, Navigator *navigator);

    /// Null where a page stands alone.
    static PolicyWatch *of(const Navigator &navigator);
    /// Reads it soon; several wishes are one reading.
    void look();
    /// Somebody else has read it.
    void take(const governance::Authorizer::Policy &policy);

Q_SIGNALS:
    /// The context's policy is another one.
    void changed();

private:
    void read();
    void learn() const;

    std::shared_ptr<AppContext> m_context;
    QTimer *m_soon;
    async::Latest<governance::Authorizer::Policy> m_reading;
};

/// Calls `act` whenever the policy of the window is another one, as long as `receiver` lives.
void onPolicyChange(const Navigator &navigator, QObject *receiver, std::function<void()> act);

/// Disabled, with that reason, whenever `reason` gives one, whatever the screen itself says with setUnavailable. Asked
/// anew when the control is shown, when the screen says something of it, and when the policy is another one.
void guardControl(QWidget *control, const Navigator &navigator, std::function<QString()> reason);
/// Asks all guards below anew: what the screen is about is something else now.
void lookAgain(const QWidget &screen);
/// Disables an action of a menu and says why on its tip; an empty reason leaves it as it is.
void forbid(QAction *action, const QString &reason);
/// What a guard says of this control now; of one without a guard nothing. Keeps what the screen says for later.
QString guardedReason(QWidget *control, const QString &screenReason);

} // namespace backflow::ui::widgets
