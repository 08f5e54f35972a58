#pragma once

#include "core/ports/http.h"

#include <memory>

namespace backflow::net {

/// HTTP/1.1 over Qt Network: TLS always verified, proxies as the system has them (never for loopback), no cookies, no
/// cache, no redirects. The exchange runs on a thread of the object's own, so send() works from any thread that may
/// block, with or without an event loop, and never runs somebody else's events. A QCoreApplication must exist.
/// Whatever fails, a request with a body is never sent a second time behind the caller's back.
std::unique_ptr<ports::Http> makeHttp();

} // namespace backflow::net
