#pragma once

#include "core/ports/mailer.h"

#include <QByteArray>
#include <QDateTime>
#include <memory>

namespace backflow::net {

/// SMTP (RFC 5321) over Qt Network: TLS always verified and never given up on, sign-in by PLAIN or LOGIN, and only over
/// TLS or to this machine. One connection a mail. Blocks the calling thread, which needs no event loop.
std::unique_ptr<ports::Mailer> makeMailer();

/// The mail as it goes over the wire, without the dot at its end. Exposed for its test. `id` is what stands before the
/// `@` of its Message-ID.
QByteArray mailBytes(const ports::Mail &mail, const QDateTime &when, const QByteArray &id);

} // namespace backflow::net
