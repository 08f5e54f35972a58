#pragma once

#include "core/base/result.h"
#include "core/net/uploaddevice.h"
#include "core/ports/http.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace backflow::net {

/// One request and its answer, on the thread of the network manager. Deletes itself after it called `done`, once.
class Exchange final : public QObject
{
public:
    using Done = std::function<void(base::Result<ports::HttpAnswer>)>;

    Exchange(ports::HttpRequest request, Done done, QObject *parent);
    ~Exchange() override;
    void start(QNetworkAccessManager &manager);
    void stop();

private:
    void watch();
    void moved();
    void read();
    void fail(base::Error error);
    void finish();
    base::Result<ports::HttpAnswer> outcome() const;
    base::Error networkError() const;
    /// `before-send` or `after-send`, then the words.
    QString where(const QString &words) const;

    ports::HttpRequest m_request;
    Done m_done;
    std::unique_ptr<UploadDevice> m_upload;
    QPointer<QNetworkReply> m_reply;
    QTimer m_idle;
    QTimer m_connecting;
    QByteArray m_body;
    QStringList m_tlsErrors;
    bool m_sent = false;
    /// A new secure connection that is not secure yet: nothing goes over it.
    bool m_handshaking = false;
};

} // namespace backflow::net
