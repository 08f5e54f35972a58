#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>
#include <functional>
#include <memory>

/// A raw TCP server on a thread of its own. For every whole request it calls `answer(socket, number)`, on that thread.
class ScriptedServer final
{
public:
    using Answer = std::function<void(QTcpSocket &socket, int number)>;

    explicit ScriptedServer(Answer answer)
        : m_answer(std::move(answer))
    {
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { takeConnections(); });
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
        m_port = m_server.serverPort();
    }
    ~ScriptedServer()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.close();
                qDeleteAll(m_server.findChildren<QTcpSocket *>());
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    QUrl url(const QString &path = QStringLiteral("/x")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
    }
    QList<QByteArray> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    int connections() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_connections;
    }

private:
    void takeConnections()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            {
                const QMutexLocker lock(&m_mutex);
                ++m_connections;
            }
            auto bytes = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes] {
                bytes->append(socket->readAll());
                takeRequest(*socket, *bytes);
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    void takeRequest(QTcpSocket &socket, QByteArray &bytes)
    {
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        qsizetype length = 0;
        for (const QByteArray &line : bytes.left(head).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (bytes.size() < head + 4 + length)
            return;
        int number = 0;
        {
            const QMutexLocker lock(&m_mutex);
            m_requests.append(bytes.left(head + 4 + length));
            number = static_cast<int>(m_requests.size());
        }
        bytes.remove(0, head + 4 + length);
        m_answer(socket, number);
    }

    QThread m_thread;
    QTcpServer m_server;
    Answer m_answer;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};
