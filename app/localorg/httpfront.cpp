#include "app/localorg/httpfront.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <condition_variable>
#include <httplib.h>
#include <mutex>
#include <thread>
#include <utility>

namespace backflow::localorg {

namespace {

constexpr size_t kLargestBody = 256U * 1024 * 1024;
// A client may hold many idle connections, and each occupies a thread.
constexpr size_t kThreads = 48;

QByteArray bytes(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// `//services/data?q=1` → `/services/data`, decoded. The target is taken apart by hand: a URL parser would read a host
/// out of the double slash.
void readTarget(const std::string &target, Request &to)
{
    QByteArray all = bytes(target);
    if (const qsizetype mark = all.indexOf('?'); mark >= 0) {
        // A plus sign is a blank in a query, and QUrlQuery leaves it alone.
        to.query.setQuery(QString::fromUtf8(all.mid(mark + 1)).replace(QLatin1Char('+'), QStringLiteral("%20")));
        all.truncate(mark);
    }
    qsizetype slashes = 0;
    while (slashes < all.size() && all.at(slashes) == '/')
        ++slashes;
    to.path = QLatin1Char('/') + QString::fromUtf8(QByteArray::fromPercentEncoding(all.mid(slashes)));
}

Request readRequest(const httplib::Request &from)
{
    Request to;
    to.method = bytes(from.method);
    readTarget(from.target, to);
    for (const auto &[name, value] : from.headers)
        to.headers.insert(bytes(name).toLower(), bytes(value));
    to.body = bytes(from.body);
    for (const auto &[name, part] : from.files)
        to.parts.append({QString::fromStdString(name), bytes(part.content_type), bytes(part.content)});
    to.origin = QStringLiteral("http://%1").arg(QString::fromUtf8(to.headers.value("host")));
    return to;
}

/// Cuts the connection a request came in on under the library's feet: it offers no way to answer nothing at all.
void hangUp([[maybe_unused]] const httplib::Request &request)
{
#ifndef _WIN32
    constexpr int kDescriptors = 4096;
    for (int fd = 3; fd < kDescriptors; ++fd) {
        sockaddr_in peer{};
        sockaddr_in own{};
        socklen_t size = sizeof peer;
        if (::getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &size) != 0 || peer.sin_family != AF_INET)
            continue;
        size = sizeof own;
        if (::getsockname(fd, reinterpret_cast<sockaddr *>(&own), &size) != 0)
            continue;
        if (ntohs(peer.sin_port) == request.remote_port && ntohs(own.sin_port) == request.local_port)
            ::shutdown(fd, SHUT_RDWR);
    }
#endif
}

} // namespace

struct HttpFront::Private {
    httplib::Server server;
    Handler handler;
    int port = 0;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;

    /// False when the server is stopped meanwhile.
    bool pause(std::chrono::milliseconds time)
    {
        std::unique_lock lock(mutex);
        return !wake.wait_for(lock, time, [this] { return stopping; });
    }
    void hang()
    {
        std::unique_lock lock(mutex);
        wake.wait(lock, [this] { return stopping; });
    }
    void serve(const httplib::Request &from, httplib::Response &to);
    void sendBody(const Response &answer, httplib::Response &to);
};

void HttpFront::Private::serve(const httplib::Request &from, httplib::Response &to)
{
    const Response answer = handler(readRequest(from));
    if (answer.mangling.delayMs > 0)
        pause(std::chrono::milliseconds(answer.mangling.delayMs));
    if (answer.mangling.drop) {
        hangUp(from);
        return;
    }
    to.status = answer.status;
    // Clients read the org's clock from it.
    if (std::ranges::none_of(answer.headers, [](const auto &header) { return header.first == "Date"; }))
        to.set_header("Date", httpTime(QDateTime::currentDateTimeUtc()).toStdString());
    for (const auto &[name, value] : answer.headers)
        to.set_header(name.toStdString(), value.toStdString());
    // By a provider of known length also where nothing is mangled: bodies given whole the library compresses, at the
    // slowest grade there is, and on loopback that was most of a large retrieve's time.
    if (!answer.body.isEmpty())
        sendBody(answer, to);
}

void HttpFront::Private::sendBody(const Response &answer, httplib::Response &to)
{
    const auto provide = [this, body = answer.body, mangling = answer.mangling](size_t offset, size_t length,
                                                                                httplib::DataSink &sink) {
        const auto at = static_cast<qint64>(offset);
        if (mangling.cutAfterBytes >= 0 && at >= mangling.cutAfterBytes)
            return false;
        if (mangling.hangAfterBytes >= 0 && at >= mangling.hangAfterBytes) {
            hang();
            return false;
        }
        auto count = static_cast<qint64>(length);
        if (mangling.cutAfterBytes >= 0)
            count = std::min(count, mangling.cutAfterBytes - at);
        if (mangling.hangAfterBytes >= 0)
            count = std::min(count, mangling.hangAfterBytes - at);
        if (mangling.dripBytes > 0) {
            count = std::min<qint64>(count, mangling.dripBytes);
            if (at > 0 && !pause(std::chrono::milliseconds(mangling.dripMs)))
                return false;
        }
        return sink.write(body.constData() + at, static_cast<size_t>(count));
    };
    to.set_content_provider(static_cast<size_t>(answer.body.size()), answer.contentType.toStdString(), provide);
}

base::Result<std::unique_ptr<HttpFront>> HttpFront::listen(quint16 port, Handler handler)
{
    auto d = std::make_unique<Private>();
    d->handler = std::move(handler);
    httplib::Server &server = d->server;
    server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    server.set_payload_max_length(kLargestBody);
    server.set_keep_alive_max_count(100'000);
    server.set_keep_alive_timeout(5);
    server.set_tcp_nodelay(true);
    // The library's own choice lets two servers share a port, and requests then go to either.
    server.set_socket_options([](socket_t sock) {
        const int yes = 1;
        ::setsockopt(sock, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char *>(&yes), sizeof yes);
    });
    Private *self = d.get();
    const auto serve = [self](const httplib::Request &from, httplib::Response &to) { self->serve(from, to); };
    const std::string anything(".*");
    server.Get(anything, serve).Post(anything, serve).Put(anything, serve);
    server.Patch(anything, serve).Delete(anything, serve).Options(anything, serve);
    const std::string host("127.0.0.1");
    d->port = port == 0 ? server.bind_to_any_port(host) : (server.bind_to_port(host, port) ? int(port) : -1);
    if (d->port <= 0)
        return base::failure(base::Errc::Io,
                             QCoreApplication::translate("backflow::localorg",
                                                         "Port %1 on this machine cannot be used: another program "
                                                         "may hold it. Choose another port.")
                                 .arg(port));
    d->thread = std::thread([self] { self->server.listen_after_bind(); });
    server.wait_until_ready();
    return std::unique_ptr<HttpFront>(new HttpFront(std::move(d)));
}

HttpFront::HttpFront(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

HttpFront::~HttpFront()
{
    stop();
}

quint16 HttpFront::port() const
{
    return static_cast<quint16>(d->port);
}

void HttpFront::stop()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_all();
    d->server.stop();
    if (d->thread.joinable())
        d->thread.join();
}

} // namespace backflow::localorg
