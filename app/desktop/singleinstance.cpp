#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

namespace backflow::desktop {

namespace {
/// The one that runs may be busy for a moment; where none runs nothing is waited for.
constexpr int kPatienceMs = 5'000;
constexpr qint64 kMostBytes = 64 * 1024;
const QByteArray kTaken("taken\n");
} // namespace

SingleInstance::SingleInstance(const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_name(QStringLiteral("backflow-") +
             QString::fromLatin1(
                 QCryptographicHash::hash(settingsFile.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

bool SingleInstance::handOver(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    const QJsonObject call{{QStringLiteral("arguments"), QJsonArray::fromStringList(arguments)},
                           {QStringLiteral("folder"), QDir::currentPath()}};
    socket.write(QJsonDocument(call).toJson(QJsonDocument::Compact) + '\n');
    // Only what was taken is done: a program that is just closing takes nothing.
    return socket.waitForBytesWritten(kPatienceMs) && socket.waitForReadyRead(kPatienceMs) &&
           socket.readAll() == kTaken;
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    if (m_server->listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left behind by one that was killed
    m_server->listen(m_name);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > kMostBytes)
                    socket->abort();
                return;
            }
            const QJsonObject call = QJsonDocument::fromJson(socket->readLine(kMostBytes)).object();
            QStringList arguments;
            const QJsonArray told = call.value(QLatin1StringView("arguments")).toArray();
            for (const QJsonValue &argument : told)
                arguments += argument.toString();
            socket->write(kTaken);
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT called(arguments, call.value(QLatin1StringView("folder")).toString());
        });
    }
}

} // namespace backflow::desktop
