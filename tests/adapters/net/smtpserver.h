#pragma once

#include <QHostAddress>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <memory>
#include <utility>

/// A mail server on loopback, on a thread of its own, that says what it is told to say. Speaks in the open.
class SmtpServer final
{
public:
    struct Script {
        QByteArray greeting = "220 loop ESMTP\r\n";
        /// What it offers behind EHLO.
        QList<QByteArray> offers = {"PIPELINING", "AUTH PLAIN LOGIN"};
        /// Begins with that → answer in the place of the usual one; an empty answer = silence; `-` = it hangs up.
        QList<std::pair<QByteArray, QByteArray>> instead;
        QByteArray password = "open sesame";
    };

    explicit SmtpServer(Script script)
        : m_script(std::move(script))
    {
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                take(socket);
        });
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
        m_port = m_server.serverPort();
    }
    ~SmtpServer()
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

    int port() const { return m_port; }
    /// What was said to it, line by line; the mail itself is in mails().
    QList<QByteArray> said() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_said;
    }
    QList<QByteArray> mails() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_mails;
    }

private:
    struct Talk {
        QByteArray read;
        bool inData = false;
        int login = 0;
    };

    void take(QTcpSocket *socket)
    {
        auto talk = std::make_shared<Talk>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, talk] {
            talk->read += socket->readAll();
            for (qsizetype end = next(*talk); end >= 0; end = next(*talk)) {
                const QByteArray line = talk->read.first(end);
                talk->read.remove(0, end + (talk->inData ? 5 : 2));
                answer(*socket, *talk, line);
            }
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (!m_script.greeting.isEmpty())
            socket->write(m_script.greeting);
    }
    static qsizetype next(const Talk &talk) { return talk.read.indexOf(talk.inData ? "\r\n.\r\n" : "\r\n"); }

    void answer(QTcpSocket &socket, Talk &talk, const QByteArray &line)
    {
        {
            const QMutexLocker lock(&m_mutex);
            (talk.inData ? m_mails : m_said) += line;
        }
        const bool wasData = std::exchange(talk.inData, false);
        for (const auto &[begin, words] : m_script.instead) {
            if (!(wasData ? begin == "." : line.startsWith(begin)))
                continue;
            if (words == "-")
                socket.abort();
            else
                socket.write(words);
            return;
        }
        socket.write(usual(talk, line, wasData));
    }

    QByteArray usual(Talk &talk, const QByteArray &line, bool wasData)
    {
        if (wasData)
            return "250 taken\r\n";
        if (talk.login == 1) {
            talk.login = 2;
            return "334 UGFzc3dvcmQ6\r\n";
        }
        if (std::exchange(talk.login, 0) == 2)
            return passwordAnswer(QByteArray::fromBase64(line));
        if (line.startsWith("EHLO")) {
            QByteArray offers = "250-loop\r\n";
            for (qsizetype i = 0; i < m_script.offers.size(); ++i)
                offers += (i + 1 == m_script.offers.size() ? "250 " : "250-") + m_script.offers.at(i) + "\r\n";
            return m_script.offers.isEmpty() ? QByteArray("250 loop\r\n") : offers;
        }
        if (line.startsWith("AUTH PLAIN "))
            return passwordAnswer(QByteArray::fromBase64(line.mid(11)).split('\0').last());
        if (line == "AUTH LOGIN") {
            talk.login = 1;
            return "334 VXNlcm5hbWU6\r\n";
        }
        if (line == "DATA") {
            talk.inData = true;
            return "354 go on\r\n";
        }
        return line == "QUIT" ? "221 bye\r\n" : "250 ok\r\n";
    }
    QByteArray passwordAnswer(const QByteArray &password) const
    {
        return password == m_script.password ? "235 yes\r\n" : "535 5.7.8 no\r\n";
    }

    Script m_script;
    QThread m_thread;
    QTcpServer m_server;
    int m_port = 0;
    mutable QMutex m_mutex;
    QList<QByteArray> m_said;
    QList<QByteArray> m_mails;
};
