#include "core/salesforce/loopback.h"

#include "core/base/redact.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>
#include <optional>
#include <vector>

// Why not QtNetworkAuth: it is GPL-3.0 (or commercial), which would bind every program of ours that links it. And its
// QOAuthHttpServerReplyHandler (6.8) shows its page of success before anybody has looked at `state` and
// cannot answer a wrong one with an error, one stray request to the port ends the whole sign-in, it leaves preflight
// requests without an answer, and the exchange of the code would go around ports::Http, which never sends a form twice.

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Result;
using namespace std::chrono_literals;

constexpr qsizetype kLargestRequest = 16 * 1024;
constexpr int kPollMs = 50;
constexpr qint64 kSilentConnectionMs = 5000;
const QString kPath = QStringLiteral("/OauthRedirect");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::salesforce)
};

struct Connection {
    std::unique_ptr<QTcpSocket> socket;
    QByteArray bytes;
    QElapsedTimer age;
};

void reply(QTcpSocket &socket, const QByteArray &status, const QString &words, const QByteArray &headers = {})
{
    const QByteArray body =
        "<!doctype html><meta charset=\"utf-8\"><title>Backflow</title><p>" + words.toHtmlEscaped().toUtf8() + "</p>\n";
    socket.write("HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n" +
                 "Referrer-Policy: no-referrer\r\nConnection: close\r\n" + headers +
                 "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.flush();
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(kPollMs)) {
    }
    socket.disconnectFromHost();
}

/// Form decoding: a `+` is a space unless it was written as %2B.
QString formValue(const QUrlQuery &query, const QString &name)
{
    QByteArray value = query.queryItemValue(name, QUrl::FullyEncoded).toLatin1();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(value.replace('+', ' ')));
}

} // namespace

struct LoopbackReceiver::Private {
    QTcpServer server;
    QString state;
    std::vector<Connection> connections;

    /// Nothing as long as the redirect has not come.
    std::optional<Result<QByteArray>> step();
    std::optional<Result<QByteArray>> serve(Connection &connection);
    std::optional<Result<QByteArray>> redirected(QTcpSocket &socket, const QUrlQuery &query) const;
};

LoopbackReceiver::LoopbackReceiver(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}
LoopbackReceiver::LoopbackReceiver(LoopbackReceiver &&) noexcept = default;
LoopbackReceiver::~LoopbackReceiver() = default;

Result<LoopbackReceiver> LoopbackReceiver::listen(quint16 port, QString state)
{
    auto priv = std::make_unique<Private>();
    priv->state = std::move(state);
    if (!priv->server.listen(QHostAddress::LocalHost, port))
        return base::failure(
            priv->server.serverError() == QAbstractSocket::AddressInUseError ? Errc::AlreadyExists : Errc::Io,
            Tr::tr("Port %1 of this computer is in use, so the browser could not come back. End the other "
                   "sign-in or program that uses it, then try again.")
                .arg(port),
            priv->server.errorString());
    return LoopbackReceiver(std::move(priv));
}

QString LoopbackReceiver::redirectUri() const
{
    return QStringLiteral("http://localhost:%1%2").arg(d->server.serverPort()).arg(kPath);
}

Result<QByteArray> LoopbackReceiver::awaitCode(std::chrono::milliseconds patience, async::Monitor &monitor)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        if (waited.durationElapsed() > patience)
            return base::failure(Errc::Timeout,
                                 Tr::tr("Nobody signed in in the browser in time. Start the sign-in again."));
        if (auto answer = d->step())
            return std::move(*answer);
    }
}

std::optional<Result<QByteArray>> LoopbackReceiver::Private::step()
{
    // Also what lets time pass: a browser opens connections ahead of need, so none of them may hold up the others.
    server.waitForNewConnection(kPollMs);
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setParent(nullptr);
        connections.push_back({.socket = std::unique_ptr<QTcpSocket>(socket), .bytes = {}, .age = {}});
        connections.back().age.start();
    }
    std::optional<Result<QByteArray>> answer;
    for (Connection &connection : connections) {
        if (!answer)
            answer = serve(connection);
    }
    std::erase_if(connections, [](const Connection &connection) {
        return connection.socket->state() != QAbstractSocket::ConnectedState ||
               connection.age.hasExpired(kSilentConnectionMs);
    });
    return answer;
}

std::optional<Result<QByteArray>> LoopbackReceiver::Private::serve(Connection &connection)
{
    QTcpSocket &socket = *connection.socket;
    socket.waitForReadyRead(1);
    connection.bytes += socket.readAll();
    if (connection.bytes.size() > kLargestRequest) {
        socket.abort();
        return {};
    }
    if (!connection.bytes.contains("\r\n\r\n"))
        return {};
    const QList<QByteArray> line = connection.bytes.left(connection.bytes.indexOf("\r\n")).split(' ');
    const QUrl target = QUrl::fromEncoded(line.value(1));
    if (line.value(0) == "OPTIONS")
        // Chromium asks before it lets a public page lead to a private address.
        reply(socket, "204 No Content", {}, "Access-Control-Allow-Private-Network: true\r\n");
    else if (target.path() != kPath)
        reply(socket, "404 Not Found", {});
    else if (line.value(0) != "GET")
        reply(socket, "405 Method Not Allowed", {});
    else
        return redirected(socket, QUrlQuery(target));
    return {};
}

std::optional<Result<QByteArray>> LoopbackReceiver::Private::redirected(QTcpSocket &socket,
                                                                        const QUrlQuery &query) const
{
    if (formValue(query, QStringLiteral("state")) != state) {
        reply(socket, "400 Bad Request", Tr::tr("This is not the answer to the sign-in that Backflow started."));
        return {};
    }
    if (const QByteArray code = formValue(query, QStringLiteral("code")).toUtf8(); !code.isEmpty()) {
        reply(socket, "200 OK", Tr::tr("You are signed in. Close this page and go back to Backflow."));
        return code;
    }
    const QString error = formValue(query, QStringLiteral("error"));
    const QString words = formValue(query, QStringLiteral("error_description"));
    reply(socket, "200 OK", Tr::tr("The sign-in did not go through. Close this page and go back to Backflow."));
    return base::failure(Errc::Denied,
                         Tr::tr("The sign-in was refused in the browser: %1").arg(words.isEmpty() ? error : words),
                         base::redact(error + QStringLiteral(": ") + words));
}

} // namespace backflow::salesforce
