#pragma once

#include "tests/adapters/git/gitprogram.h"

#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <memory>
#include <optional>

namespace backflow::tests {

/// Git's own `git http-backend` over HTTP on loopback, behind a name and a password: one bare repository, one request
/// at a time on a thread of its own.
class GitHttpServer final
{
public:
    enum class Doors {
        Closed,   ///< asks for everything
        ReadOpen, ///< asks for publishing alone
        ReadOnly, ///< asks for everything, and lets nobody publish
    };

    GitHttpServer(const QByteArray &user, const QByteArray &password, Doors doors = Doors::Closed)
        : m_key("Basic " + (user + ':' + password).toBase64())
        , m_doors(doors)
    {
        runGit(m_folder.path(), {QStringLiteral("init"), QStringLiteral("--bare"), QStringLiteral("-q"),
                                 QStringLiteral("-b"), QStringLiteral("main"), QStringLiteral("team.git")});
        runGit(folder(), {QStringLiteral("config"), QStringLiteral("http.receivepack"), QStringLiteral("true")});
        m_backend = QString::fromLocal8Bit(runGit(m_folder.path(), {QStringLiteral("--exec-path")}).out).trimmed() +
                    QStringLiteral("/git-http-backend");
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { takeConnections(); });
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
        m_port = m_server.serverPort();
    }
    ~GitHttpServer()
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
    GitHttpServer(const GitHttpServer &) = delete;
    GitHttpServer &operator=(const GitHttpServer &) = delete;

    QString folder() const { return m_folder.filePath(QStringLiteral("team.git")); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/team.git").arg(m_port); }
    /// Heads of the requests so far, as they came.
    QList<QByteArray> heads() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_heads;
    }

private:
    void takeConnections()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto bytes = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes] {
                *bytes += socket->readAll();
                while (takeRequest(*socket, *bytes)) {
                }
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    static QByteArray header(const QByteArray &head, const QByteArray &name)
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name + ':'))
                return line.sliced(name.size() + 1).trimmed();
        }
        return {};
    }

    /// The body behind the head; nothing while it is not whole. `used` are its bytes on the way.
    static std::optional<QByteArray> bodyOf(const QByteArray &head, QByteArrayView rest, qsizetype &used)
    {
        if (header(head, "transfer-encoding") != "chunked") {
            used = header(head, "content-length").toLongLong();
            return rest.size() < used ? std::nullopt : std::optional(rest.first(used).toByteArray());
        }
        QByteArray body;
        for (used = 0;;) {
            const qsizetype line = rest.indexOf("\r\n", used);
            if (line < 0)
                return std::nullopt;
            const qsizetype size = rest.sliced(used, line - used).toByteArray().toLongLong(nullptr, 16);
            if (rest.size() < line + 2 + size + 2)
                return std::nullopt;
            body += rest.sliced(line + 2, size);
            used = line + 2 + size + 2;
            if (size == 0)
                return body;
        }
    }

    bool takeRequest(QTcpSocket &socket, QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = bytes.first(end);
        qsizetype used = 0;
        const std::optional<QByteArray> body = bodyOf(head, QByteArrayView(bytes).sliced(end + 4), used);
        if (!body)
            return false;
        bytes.remove(0, end + 4 + used);
        {
            const QMutexLocker lock(&m_mutex);
            m_heads += head;
        }
        socket.write(answer(head, *body));
        return true;
    }

    QByteArray answer(const QByteArray &head, const QByteArray &body) const
    {
        const QByteArray target = head.split(' ').value(1);
        const bool publishing = target.contains("git-receive-pack");
        if ((publishing || m_doors != Doors::ReadOpen) && header(head, "authorization") != m_key)
            return "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"git\"\r\nContent-Length: 0\r\n\r\n";
        if (publishing && m_doors == Doors::ReadOnly)
            return "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
        QProcess backend;
        QProcessEnvironment environment = gitEnvironment();
        environment.insert(QStringLiteral("GIT_PROJECT_ROOT"), m_folder.path());
        environment.insert(QStringLiteral("GIT_HTTP_EXPORT_ALL"), QStringLiteral("1"));
        environment.insert(QStringLiteral("REQUEST_METHOD"), QString::fromLatin1(head.split(' ').value(0)));
        environment.insert(QStringLiteral("PATH_INFO"), QString::fromLatin1(target.split('?').value(0)));
        environment.insert(QStringLiteral("QUERY_STRING"), QString::fromLatin1(target.split('?').value(1)));
        environment.insert(QStringLiteral("CONTENT_TYPE"), QString::fromLatin1(header(head, "content-type")));
        environment.insert(QStringLiteral("CONTENT_LENGTH"), QString::number(body.size()));
        environment.insert(QStringLiteral("REMOTE_USER"), QStringLiteral("somebody"));
        environment.insert(QStringLiteral("REMOTE_ADDR"), QStringLiteral("127.0.0.1"));
        backend.setProcessEnvironment(environment);
        backend.start(m_backend, QStringList());
        backend.write(body);
        backend.closeWriteChannel();
        backend.waitForFinished(-1);
        const QByteArray said = backend.readAllStandardOutput();
        const qsizetype blank = said.indexOf("\r\n\r\n");
        QByteArray headers = said.first(qMax(qsizetype(0), blank));
        const QByteArray status = header(headers, "status");
        const QByteArray content = said.sliced(blank < 0 ? 0 : blank + 4);
        return "HTTP/1.1 " + (status.isEmpty() ? QByteArray("200 OK") : status) + "\r\n" + headers +
               "\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\n\r\n" + content;
    }

    QByteArray m_key;
    Doors m_doors;
    QTemporaryDir m_folder;
    QString m_backend;
    QTcpServer m_server;
    QThread m_thread;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QList<QByteArray> m_heads;
};

} // namespace backflow::tests
