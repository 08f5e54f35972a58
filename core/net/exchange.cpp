#include "core/net/exchange.h"

#include "core/base/redact.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

namespace backflow::net {
namespace {

using base::Errc;
using base::Error;
using base::Result;
using ports::HttpAnswer;
using ports::HttpRequest;

/// A connection that is not through TLS by then is given up; the system itself would try for minutes.
constexpr std::chrono::seconds kConnectCap{10};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::net)
};

QNetworkRequest qtRequest(const HttpRequest &request)
{
    QNetworkRequest qt(request.url);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // The caller's cap on the unpacked answer takes its place: lists of metadata pack better than Qt expects of an
    // honest server.
    qt.setDecompressedSafetyCheckThreshold(-1);
    qt.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Backflow/" BACKFLOW_VERSION));
    if (request.bodySize() > 0) {
        qt.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/octet-stream"));
        qt.setHeader(QNetworkRequest::ContentLengthHeader, request.bodySize());
    }
    for (const auto &[name, value] : request.headers)
        qt.setRawHeader(name, value);
    return qt;
}

bool failedBeforeTheRequest(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

QString sentence(QNetworkReply::NetworkError error, const QString &host)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Tr::tr("The address %1 is not known. Check it and your network connection, then try again.").arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return Tr::tr("%1 does not accept connections. Check the address and that the org is up, then try again.")
            .arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return Tr::tr(
                   "No secure connection to %1: its certificate was refused. Check this computer's clock and whether "
                   "something on the network stands in between.")
            .arg(host);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return Tr::tr("The proxy of this network could not be used to reach %1. Check the system's proxy settings.")
            .arg(host);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Tr::tr("The proxy of this network asks for a sign-in before it lets anything through to %1.").arg(host);
    default:
        return Tr::tr("The connection to %1 was cut. Check your network connection, then try again.").arg(host);
    }
}

} // namespace

Exchange::Exchange(HttpRequest request, Done done, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_done(std::move(done))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_request.idleTimeout);
    m_connecting.setSingleShot(true);
    m_connecting.setInterval(std::min<std::chrono::milliseconds>(kConnectCap, m_request.idleTimeout));
    const auto late = [this] {
        fail({Errc::Timeout, Tr::tr("%1 did not answer in time. Try again later.").arg(m_request.url.host()),
              QStringLiteral("after-send: no byte moved in time")});
    };
    connect(&m_idle, &QTimer::timeout, this, late);
    connect(&m_connecting, &QTimer::timeout, this, late);
}

Exchange::~Exchange()
{
    // It reads from m_upload, so it goes first.
    delete m_reply;
}

void Exchange::start(QNetworkAccessManager &manager)
{
    const QNetworkRequest request = qtRequest(m_request);
    if (m_request.method == "GET") {
        m_reply = manager.get(request);
    } else if (m_request.bodySize() == 0) {
        m_reply = manager.sendCustomRequest(request, m_request.method);
    } else {
        m_upload = std::make_unique<UploadDevice>(QList<QByteArray>{std::exchange(m_request.body, {})} +
                                                  std::exchange(m_request.moreBody, {}));
        m_reply = m_request.method == "POST" ? manager.post(request, m_upload.get())
                                             : manager.sendCustomRequest(request, m_request.method, m_upload.get());
    }
    m_reply->setParent(this);
    watch();
    m_idle.start();
}

void Exchange::watch()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        if (m_request.url.scheme() == QLatin1StringView("https")) {
            m_handshaking = true;
            m_connecting.start();
        }
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        m_handshaking = false;
        m_connecting.stop();
        moved();
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_sent = true;
        m_connecting.stop();
        moved();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_sent = true;
        m_connecting.stop();
        moved();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, &Exchange::moved);
    connect(m_reply, &QNetworkReply::downloadProgress, this, &Exchange::moved);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(error.errorString());
    });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
}

void Exchange::moved()
{
    if (m_done)
        m_idle.start();
}

void Exchange::read()
{
    moved();
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.answerCap)
        fail({Errc::TooLarge,
              Tr::tr("%1 answered with more data than can be taken. Ask for less at a time.").arg(m_request.url.host()),
              QStringLiteral("after-send: more than %1 bytes").arg(m_request.answerCap)});
}

void Exchange::stop()
{
    Error error = async::canceled();
    error.detail = where(QStringLiteral("stopped"));
    fail(std::move(error));
}

void Exchange::fail(Error error)
{
    if (!m_done)
        return;
    std::exchange(m_done, {})(std::unexpected(std::move(error)));
    m_idle.stop();
    m_connecting.stop();
    if (m_reply)
        m_reply->abort();
    deleteLater();
}

void Exchange::finish()
{
    if (!m_done)
        return;
    read();
    if (!m_done)
        return;
    m_idle.stop();
    m_connecting.stop();
    std::exchange(m_done, {})(outcome());
    deleteLater();
}

Result<HttpAnswer> Exchange::outcome() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    // Qt makes an error of every status from 400 on; here that is an answer like any other. What is below 200 in its
    // enumeration went wrong on the way, and a good status with an error means that the body is damaged.
    const bool answered =
        status != 0 &&
        (error == QNetworkReply::NoError ||
         (status >= 400 && error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure));
    if (!answered)
        return std::unexpected(networkError());
    HttpAnswer answer;
    answer.status = status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.append({name, value});
    answer.body = m_body;
    return answer;
}

Error Exchange::networkError() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    QString words = m_reply->errorString();
    if (!m_tlsErrors.isEmpty())
        words += QStringLiteral(" (%1)").arg(m_tlsErrors.join(QStringLiteral("; ")));
    return {Errc::Offline, sentence(error, m_request.url.host()), where(words)};
}

QString Exchange::where(const QString &words) const
{
    const bool nothingLeft = m_reply && (m_handshaking || failedBeforeTheRequest(m_reply->error())) && !m_sent &&
                             !(m_upload && m_upload->touched());
    return (nothingLeft ? QStringLiteral("before-send: ") : QStringLiteral("after-send: ")) + base::redact(words);
}

} // namespace backflow::net
