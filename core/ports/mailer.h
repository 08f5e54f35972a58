#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <chrono>

namespace backflow::ports {

/// How a mail server is spoken to.
enum class MailSecurity {
    StartTls, ///< begins in the open and turns secure before anything is told
    Tls,      ///< secure from the first byte
    None,     ///< in the open; this machine only
};

struct MailServer {
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    /// Empty = it wants no sign-in.
    QString user;
    QByteArray password;
    /// Without an answer for this long it is given up.
    std::chrono::milliseconds patience = std::chrono::seconds(20);
};

struct Mail {
    QString from;
    QStringList to;
    QString subject;
    /// Plain text, lines ended by a line feed.
    QString text;
};

/// Hands mails to a mail server.
class Mailer
{
public:
    Mailer() = default;
    Mailer(const Mailer &) = delete;
    Mailer &operator=(const Mailer &) = delete;
    virtual ~Mailer() = default;

    /// Blocks. The server has taken it when it returns. Errors: Offline, Timeout (nothing was taken), Unauthorized (the
    /// sign-in was refused), Denied (the sender, a recipient or the mail was refused: the server's words in `detail`),
    /// Unsupported (it offers no secure connection or no way to sign in that is known here), InvalidInput (an address
    /// is none), Unknown (it was sent whole, and the answer did not come), Canceled.
    virtual base::Result<> send(const MailServer &server, const Mail &mail, async::Monitor &monitor) = 0;
};

} // namespace backflow::ports
