#include "core/secrets/sessionbus.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <QByteArray>
#include <cstddef>
#include <cstring>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace backflow::secrets {
namespace {

struct Address {
    QByteArray path;
    /// In the kernel's own name space, not a file.
    bool abstract = false;
};

/// The first socket that the variable names, else where systemd puts it; nothing for other transports.
std::optional<Address> socketAddress()
{
    const QByteArray all = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (all.isEmpty())
        return Address{qgetenv("XDG_RUNTIME_DIR") + "/bus"};
    const QByteArray first = all.split(';').first();
    if (!first.startsWith("unix:"))
        return std::nullopt;
    for (const QByteArray &part : first.mid(5).split(',')) {
        if (part.startsWith("path="))
            return Address{QByteArray::fromPercentEncoding(part.mid(5))};
        if (part.startsWith("abstract="))
            return Address{QByteArray::fromPercentEncoding(part.mid(9)), true};
    }
    return std::nullopt;
}

class Socket final
{
public:
    Socket()
        : m_handle(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    bool connectTo(const Address &address) const
    {
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        const qsizetype start = address.abstract ? 1 : 0;
        if (m_handle < 0 || start + address.path.size() + 1 > qsizetype(sizeof name.sun_path))
            return false;
        std::memcpy(name.sun_path + start, address.path.constData(), size_t(address.path.size()));
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(start + address.path.size()) +
                                      (address.abstract ? 0 : 1));
        return ::connect(m_handle, reinterpret_cast<const sockaddr *>(&name), length) == 0;
    }
    /// A byte of nothing, then who we are; the bus says OK, or which other greeting it wants.
    bool greet(std::chrono::milliseconds patience) const
    {
        QByteArray greeting(1, '\0');
        greeting += "AUTH EXTERNAL " + QByteArray::number(::getuid()).toHex() + "\r\n";
        if (::send(m_handle, greeting.constData(), size_t(greeting.size()), MSG_NOSIGNAL) != greeting.size())
            return false;
        pollfd waiting{m_handle, POLLIN, 0};
        if (::poll(&waiting, 1, int(patience.count())) <= 0)
            return false;
        char answer = 0;
        return ::recv(m_handle, &answer, 1, 0) == 1;
    }

private:
    int m_handle;
};

} // namespace

bool sessionBusAnswers(std::chrono::milliseconds patience)
{
    const std::optional<Address> address = socketAddress();
    if (!address)
        return true;
    const Socket socket;
    return socket.connectTo(*address) && socket.greet(patience);
}

} // namespace backflow::secrets

#else

namespace backflow::secrets {

bool sessionBusAnswers(std::chrono::milliseconds)
{
    return true;
}

} // namespace backflow::secrets

#endif
