#include "ui/promote/relay.h"

#include <QMetaObject>
#include <QObject>
#include <atomic>
#include <memory>

namespace backflow::ui::promote {

promotion::Observer observeOn(QObject *receiver, std::function<void(promotion::State)> state,
                              std::function<void(const ports::DeployStatus &)> status)
{
    // As async::reportTo does it: the relay stands on the receiver's thread, its last copy may end on the worker's.
    const auto relay = std::shared_ptr<QObject>(new QObject, [](QObject *object) { object->deleteLater(); });
    relay->moveToThread(receiver->thread());
    const auto open = std::make_shared<std::atomic_bool>(true);
    QObject::connect(receiver, &QObject::destroyed, relay.get(), [open] { open->store(false); });
    const auto post = [relay, open](std::function<void()> call) {
        QMetaObject::invokeMethod(
            relay.get(),
            [open, call = std::move(call)] {
                if (open->load())
                    call();
            },
            Qt::QueuedConnection);
    };
    return {[post, state](promotion::State value) { post([state, value] { state(value); }); },
            [post, status](const ports::DeployStatus &value) { post([status, value] { status(value); }); }};
}

} // namespace backflow::ui::promote
