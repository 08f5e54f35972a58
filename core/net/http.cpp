#include "core/net/http.h"

#include "core/net/exchange.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QThread>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace backflow::net {
namespace {

using base::Errc;
using base::Result;
using ports::HttpAnswer;
using ports::HttpRequest;

/// A connection that rested longer may have been closed by the far end without our knowing; a request put on it would
/// fail in a way that cannot be told from a lost answer.
constexpr std::chrono::seconds kConnectionRest{4};
constexpr unsigned long kStopPollMs = 50;

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

/// Where the calling thread waits for the answer that the network thread brings.
class Mailbox final
{
public:
    void put(Result<HttpAnswer> result)
    {
        const std::lock_guard lock(m_mutex);
        m_result = std::move(result);
        m_filled.notify_all();
    }
    /// Nothing when there is no answer yet after `ms`.
    std::optional<Result<HttpAnswer>> take(unsigned long ms)
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait_for(lock, std::chrono::milliseconds(ms), [this] { return m_result.has_value(); });
        return std::exchange(m_result, {});
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::optional<Result<HttpAnswer>> m_result;
};

/// Lives on the network thread; owns the manager and the running exchanges.
class Network final : public QObject
{
public:
    void start(quint64 number, HttpRequest request, const std::shared_ptr<Mailbox> &mailbox)
    {
        auto *exchange = new Exchange(
            std::move(request),
            [this, number, mailbox](Result<HttpAnswer> result) {
                m_running.remove(number);
                m_rested.start();
                m_broken = m_broken || !result;
                mailbox->put(std::move(result));
            },
            this);
        QNetworkAccessManager &manager = readyManager();
        m_running.insert(number, exchange);
        exchange->start(manager);
    }
    void stop(quint64 number)
    {
        if (Exchange *exchange = m_running.value(number))
            exchange->stop();
    }

private:
    QNetworkAccessManager &readyManager()
    {
        if (!m_manager) {
            m_manager = new QNetworkAccessManager(this);
            m_manager->setProxyFactory(new SystemProxies);
            m_manager->setAutoDeleteReplies(false);
        } else if (m_running.isEmpty() && (m_broken || m_rested.durationElapsed() > kConnectionRest)) {
            m_manager->clearConnectionCache();
            m_broken = false;
        }
        return *m_manager;
    }

    QNetworkAccessManager *m_manager = nullptr;
    QHash<quint64, Exchange *> m_running;
    QElapsedTimer m_rested;
    /// A request failed on its way: the next one is not to meet what is left of that connection.
    bool m_broken = false;
};

class NetHttp final : public ports::Http
{
public:
    NetHttp()
        : m_network(new Network)
    {
        m_network->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
        m_thread.setObjectName(QStringLiteral("backflow-net"));
        m_thread.start();
    }
    ~NetHttp() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    Result<HttpAnswer> send(const HttpRequest &request, async::Monitor &monitor) override
    {
        if (monitor.stopped())
            return std::unexpected(stoppedBefore());
        if (const QString scheme = request.url.scheme();
            !request.url.isValid() || request.url.host().isEmpty() ||
            (scheme != QLatin1StringView("https") && scheme != QLatin1StringView("http")))
            return base::failure(Errc::InvalidInput,
                                 QCoreApplication::translate("backflow::net", "“%1” is not a web address.")
                                     .arg(request.url.toDisplayString()));
        const auto mailbox = std::make_shared<Mailbox>();
        const quint64 number = ++m_number;
        QMetaObject::invokeMethod(
            m_network, [network = m_network, number, request, mailbox] { network->start(number, request, mailbox); });
        bool stopping = false;
        for (;;) {
            if (auto result = mailbox->take(kStopPollMs))
                return std::move(*result);
            if (!stopping && monitor.stopped()) {
                stopping = true;
                QMetaObject::invokeMethod(m_network, [network = m_network, number] { network->stop(number); });
            }
        }
    }

private:
    static base::Error stoppedBefore()
    {
        base::Error error = async::canceled();
        error.detail = QStringLiteral("before-send: stopped");
        return error;
    }

    QThread m_thread;
    Network *m_network;
    std::atomic<quint64> m_number = 0;
};

} // namespace

std::unique_ptr<ports::Http> makeHttp()
{
    return std::make_unique<NetHttp>();
}

} // namespace backflow::net
