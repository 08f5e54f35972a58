// What comes to the port that waits for the end of a sign-in: only a request with our state may end it.

#include "core/salesforce/loopback.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QUrl>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace backflow;
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static QCoreApplication application(argc, argv);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    auto receiver = salesforce::LoopbackReceiver::listen(0, QStringLiteral("STATEWORD"));
    if (!receiver)
        return 0;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(QUrl(receiver->redirectUri()).port()));
    if (!socket.waitForConnected(1000))
        return 0;
    socket.write(bytes);
    socket.waitForBytesWritten(200);
    socket.disconnectFromHost();
    async::NullMonitor monitor;
    const auto code = receiver->awaitCode(std::chrono::milliseconds(5), monitor);
    if (code && !QByteArray::fromPercentEncoding(bytes).contains("STATEWORD"))
        std::abort();
    return 0;
}
