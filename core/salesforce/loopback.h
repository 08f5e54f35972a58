#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <chrono>
#include <memory>

namespace backflow::salesforce {

/// Receives the one redirect that ends a sign-in in the browser, on 127.0.0.1. Blocks the thread that made it.
class LoopbackReceiver final
{
public:
    /// `state` is what a genuine redirect brings back. Port 0 takes any free one.
    /// Errors: AlreadyExists (the port is in use), Io.
    static base::Result<LoopbackReceiver> listen(quint16 port, QString state);
    LoopbackReceiver(LoopbackReceiver &&) noexcept;
    ~LoopbackReceiver();

    /// `http://localhost:<port>/OauthRedirect`
    QString redirectUri() const;

    /// The authorization code. Requests for anything else, and redirects with another state, are answered with an error
    /// and otherwise ignored: any page in the browser can make them. Errors: Denied with the reason given, Timeout,
    /// Canceled.
    base::Result<QByteArray> awaitCode(std::chrono::milliseconds patience, async::Monitor &monitor);

private:
    struct Private;
    explicit LoopbackReceiver(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace backflow::salesforce
