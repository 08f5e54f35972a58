#include "ui/widgets/permission.h"

#include "core/governance/standing.h"
#include "core/promotion/shownnames.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QTimer>
#include <QWidget>
#include <chrono>

namespace backflow::ui::widgets {

using governance::Authorizer;
using governance::Capability;

namespace {

constexpr std::chrono::milliseconds kSoon(300);

QString reasonOf(const AppContext &context, Capability capability, const model::Environment &environment)
{
    // Without the ledger: nothing is read here and nothing goes on record.
    const Authorizer gate({context.policy.productionWrites, context.policy.standing, {}});
    const governance::Decision decision = gate.decide(capability, {environment});
    if (decision.allowed || decision.needsApproval)
        return {};
    promotion::learnPeople(decision.ask);
    return promotion::shownText(decision.reason);
}

bool same(const Authorizer::Policy &one, const Authorizer::Policy &other)
{
    if (one.productionWrites != other.productionWrites || bool(one.standing) != bool(other.standing))
        return false;
    const auto &a = one.standing;
    const auto &b = other.standing;
    return a == b || (a->state == b->state && a->commit == b->commit && a->problem == b->problem &&
                      a->signedBy == b->signedBy && a->actor == b->actor);
}

constexpr QLatin1StringView kGuardName("permissionGuard");

/// Lives in the control it watches over.
class ControlGuard final : public QObject
{
public:
    ControlGuard(QWidget *control, std::function<QString()> reason)
        : QObject(control)
        , m_control(control)
        , m_reason(std::move(reason))
    {
        setObjectName(kGuardName);
        control->installEventFilter(this);
    }
    static ControlGuard *of(const QWidget *control)
    {
        for (QObject *child : control->children()) {
            if (auto *guard = dynamic_cast<ControlGuard *>(child))
                return guard;
        }
        return nullptr;
    }
    QString say(const QString &screenReason)
    {
        m_screen = screenReason;
        return m_reason();
    }
    void look()
    {
        const QString now = m_reason();
        const bool enabled = m_control->isEnabledTo(m_control->parentWidget());
        if (now.isEmpty() && !m_holds)
            return;
        m_holds = !now.isEmpty();
        if (m_holds && !enabled && m_control->toolTip() == now)
            return;
        setUnavailable(m_control, m_screen);
    }
    void hold(bool holds) { m_holds = holds; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool enabled = event->type() == QEvent::EnabledChange && m_control->isEnabled();
        if (enabled || event->type() == QEvent::Show)
            look();
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_control;
    std::function<QString()> m_reason;
    /// What the screen said last.
    QString m_screen;
    /// The guard, not the screen, keeps it disabled.
    bool m_holds = false;
};

} // namespace

QString whyNot(const AppContext &context, Capability capability, const QString &environment)
{
    const model::Environment *found = environment.isEmpty() ? nullptr : context.pipeline.find(environment);
    return reasonOf(context, capability, found ? *found : model::Environment{});
}

QString whyNotAnywhere(const AppContext &context, Capability capability, const QStringList &environments)
{
    QString first;
    for (const QString &environment : environments) {
        const QString reason = whyNot(context, capability, environment);
        if (reason.isEmpty())
            return {};
        if (first.isEmpty())
            first = reason;
    }
    return first;
}

QString whyNotAnywhere(const AppContext &context, Capability capability)
{
    QStringList all;
    for (const model::Environment &environment : context.pipeline.environments)
        all += environment.name;
    return whyNotAnywhere(context, capability, all);
}

PolicyWatch::PolicyWatch(std::shared_ptr<AppContext> context, Navigator *navigator)
    : QObject(navigator)
    , m_context(std::move(context))
    , m_soon(new QTimer(this))
    , m_reading(this)
{
    learn();
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoon);
    connect(m_soon, &QTimer::timeout, this, &PolicyWatch::read);
    // What was opened brings its own policy along. Pages first let go of what was open before.
    connect(navigator, &Navigator::workspaceChanged, this, [this] {
        m_reading.stop();
        learn();
    });
    connect(navigator, &Navigator::workspaceChanged, this, &PolicyWatch::changed, Qt::QueuedConnection);
    connect(navigator, &Navigator::promotionsChanged, this, &PolicyWatch::look);
    connect(navigator, &Navigator::environmentChanged, this, &PolicyWatch::look);
}

PolicyWatch *PolicyWatch::of(const Navigator &navigator)
{
    return navigator.findChild<PolicyWatch *>(Qt::FindDirectChildrenOnly);
}

void PolicyWatch::look()
{
    if (m_context->hooks.readPolicy && m_context->backends && !m_soon->isActive())
        m_soon->start();
}

void PolicyWatch::take(const Authorizer::Policy &policy)
{
    const bool news = !same(m_context->policy, policy);
    m_context->policy = policy;
    learn();
    if (news)
        Q_EMIT changed();
}

/// Sentences of the gate name people before they have done anything.
void PolicyWatch::learn() const
{
    const auto &standing = m_context->policy.standing;
    if (!standing || !standing->policy)
        return;
    QStringList people;
    for (const governance::Person &person : standing->policy->people)
        people += person.name;
    promotion::learnPeople(people);
}

void PolicyWatch::read()
{
    if (!m_context->hooks.readPolicy || !m_context->backends)
        return;
    auto work = [read = m_context->hooks.readPolicy](async::Monitor &) -> base::Result<Authorizer::Policy> {
        return read();
    };
    m_reading.run(async::start(*m_context->pool, std::move(work)),
                  [this](const base::Result<Authorizer::Policy> &policy) {
                      if (policy)
                          take(*policy);
                  });
}

void onPolicyChange(const Navigator &navigator, QObject *receiver, std::function<void()> act)
{
    if (const PolicyWatch *watch = PolicyWatch::of(navigator))
        QObject::connect(watch, &PolicyWatch::changed, receiver, std::move(act));
}

void guardControl(QWidget *control, const Navigator &navigator, std::function<QString()> reason)
{
    auto *guard = new ControlGuard(control, std::move(reason));
    onPolicyChange(navigator, guard, [guard] { guard->look(); });
}

void lookAgain(const QWidget &screen)
{
    const QList<QObject *> guards = screen.findChildren<QObject *>(kGuardName);
    for (QObject *guard : guards)
        static_cast<ControlGuard *>(guard)->look();
}

void forbid(QAction *action, const QString &reason)
{
    if (reason.isEmpty())
        return;
    action->setEnabled(false);
    action->setToolTip(reason);
    action->setStatusTip(reason);
    if (auto *menu = qobject_cast<QMenu *>(action->parent()))
        menu->setToolTipsVisible(true);
}

QString guardedReason(QWidget *control, const QString &screenReason)
{
    ControlGuard *guard = ControlGuard::of(control);
    const QString reason = guard ? guard->say(screenReason) : QString();
    if (guard)
        guard->hold(!reason.isEmpty());
    return reason;
}

} // namespace backflow::ui::widgets
