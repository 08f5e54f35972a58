#pragma once

#include "core/base/result.h"

#include <QString>

namespace backflow::async {

/// How a running step hears "stop" and tells how far it is. Called from the thread that runs the step.
class Monitor
{
public:
    Monitor() = default;
    Monitor(const Monitor &) = delete;
    Monitor &operator=(const Monitor &) = delete;
    virtual ~Monitor() = default;

    virtual bool stopped() const = 0;
    /// `total` 0 means: not known yet.
    virtual void advance(qint64 done, qint64 total) = 0;
    /// One translated line about what is being done now.
    virtual void say(const QString &text) = 0;
};

/// Never stops and tells nobody: for tests and short steps.
class NullMonitor final : public Monitor
{
public:
    bool stopped() const override { return false; }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}
};

/// The answer of a step that was asked to stop.
base::Error canceled();

} // namespace backflow::async
