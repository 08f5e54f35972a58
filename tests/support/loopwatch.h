#pragma once

#include <QString>
#include <chrono>
#include <memory>
#include <vector>

namespace backflow::support {

/// How long an event loop let an event wait. A thread of its own posts an event every few milliseconds to the thread
/// the watch was made on, which must run an event loop.
class LoopWatch final
{
public:
    using Time = std::chrono::duration<double, std::milli>;

    struct Gap {
        /// What was under way, as during() was told.
        QString during;
        Time wall{};
        /// Processor time of the watched thread meanwhile: a machine that others use makes wall long, but not this.
        /// Equal to wall where the system does not tell.
        Time busy{};
        /// How long it was under way.
        Time lasted{};
    };

    LoopWatch();
    ~LoopWatch();
    LoopWatch(const LoopWatch &) = delete;
    LoopWatch &operator=(const LoopWatch &) = delete;

    /// What is under way from now on. On the watched thread.
    void during(const QString &what);
    /// The longest of each thing that was under way, in order. On the watched thread.
    std::vector<Gap> longest() const;
    /// From now on the first gap longer than this in each thing is written to stderr with the functions the watched
    /// thread was in. Does nothing where the system cannot tell.
    void tellBeyond(Time limit);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace backflow::support
