#pragma once

#include "app/localorg/wire.h"
#include "core/base/result.h"

#include <functional>
#include <memory>

namespace backflow::localorg {

/// The HTTP/1.1 server: turns what comes in on 127.0.0.1 into Requests, one thread per connection, and sends the
/// answers with whatever mangling they ask for. Hides the HTTP library.
class HttpFront final
{
public:
    /// Called on the server's threads, several at a time.
    using Handler = std::function<Response(const Request &)>;

    /// Errors: Io when the port cannot be had.
    static base::Result<std::unique_ptr<HttpFront>> listen(quint16 port, Handler handler);
    ~HttpFront();
    HttpFront(const HttpFront &) = delete;
    HttpFront &operator=(const HttpFront &) = delete;

    quint16 port() const;
    /// Returns when no handler runs any more. Delays and hanging answers end early.
    void stop();

private:
    struct Private;
    explicit HttpFront(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace backflow::localorg
