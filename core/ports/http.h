#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <chrono>
#include <utility>

namespace backflow::ports {

struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// What is sent, one piece after the other from where it lies: a large one is never put together in memory.
    QByteArray body;
    QList<QByteArray> moreBody = {};
    /// Without a byte moving in either direction for this long the request fails with Errc::Timeout.
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(60);
    /// More answer bytes than this fail with Errc::TooLarge.
    qint64 answerCap = 128LL * 1024 * 1024;

    /// Of all pieces.
    qint64 bodySize() const;
    /// All pieces in one.
    QByteArray wholeBody() const;
};

struct HttpAnswer {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// First header of that name, compared without case; empty when there is none.
    QByteArray header(const QByteArray &name) const;
};

/// One HTTP exchange. An answer of any status is a success here; what it means is the caller's business.
class Http
{
public:
    Http() = default;
    Http(const Http &) = delete;
    Http &operator=(const Http &) = delete;
    virtual ~Http() = default;

    /// Blocks the calling thread; redirects are not followed. Callable from any thread.
    /// Errors: Offline (no connection, TLS refused, connection cut: `detail` then begins with `before-send` when not
    /// one byte of the request can have left, else with `after-send`), Timeout (always after-send), TooLarge, Canceled.
    virtual base::Result<HttpAnswer> send(const HttpRequest &request, async::Monitor &monitor) = 0;
};

} // namespace backflow::ports
