#pragma once

#include "core/async/job.h"

#include <QThreadPool>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace backflow::async {

/// Work on items, several at a time.
template <class Item, class T>
struct InFlight {
    /// The next item; nothing when there is none for now: asked again after each item that ends.
    std::function<std::optional<Item>()> next;
    /// On a pool thread. No two calls with the same `slot` (0 … width - 1) run at once.
    std::function<base::Result<T>(int slot, const Item &item, Monitor &monitor)> work;
    /// Takes what came of an item, whatever it is; an error ends the whole.
    std::function<base::Result<>(Item item, base::Result<T> result)> done;
};

/// Runs at most `width` items at once until there is none left. `next` and `done` are called on the calling thread,
/// which blocks. After an error of `done` or a stop the running items are asked to stop, their results are still handed
/// to `done`, and the first error is given.
template <class Item, class T>
base::Result<> runInFlight(int width, const InFlight<Item, T> &steps, Monitor &monitor)
{
    struct Finished {
        int slot;
        Item item;
        base::Result<T> result;
    };
    struct Mailbox {
        // Of the standard library: the thread sanitizer sees into these, and not into Qt's.
        std::mutex mutex;
        std::condition_variable filled;
        std::deque<Finished> finished;
    };
    constexpr std::chrono::milliseconds kLook{50};
    QThreadPool pool;
    pool.setMaxThreadCount(width);
    const auto mailbox = std::make_shared<Mailbox>();
    const StopSource stop;
    QList<int> idle;
    for (int slot = width - 1; slot >= 0; --slot)
        idle += slot;
    base::Result<> outcome;
    while (true) {
        while (outcome && !idle.isEmpty()) {
            std::optional<Item> item = steps.next();
            if (!item)
                break;
            pool.start(
                [&steps, mailbox, token = stop.token(), slot = idle.takeLast(), item = *std::move(item)]() mutable {
                    JobMonitor own(token);
                    base::Result<T> result = steps.work(slot, item, own);
                    const std::lock_guard lock(mailbox->mutex);
                    mailbox->finished.push_back({slot, std::move(item), std::move(result)});
                    mailbox->filled.notify_all();
                });
        }
        if (idle.size() == width)
            return outcome;
        std::deque<Finished> finished;
        {
            std::unique_lock lock(mailbox->mutex);
            mailbox->filled.wait_for(lock, kLook, [&] { return !mailbox->finished.empty(); });
            finished.swap(mailbox->finished);
        }
        if (outcome && monitor.stopped()) {
            outcome = std::unexpected(canceled());
            stop.requestStop();
        }
        for (Finished &one : finished) {
            idle += one.slot;
            base::Result<> taken = steps.done(std::move(one.item), std::move(one.result));
            if (outcome && !taken) {
                outcome = std::move(taken);
                stop.requestStop();
            }
        }
    }
}

} // namespace backflow::async
