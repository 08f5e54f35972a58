#include "core/net/smtp.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QSysInfo>
#include <algorithm>

namespace backflow::net {
namespace {

using base::Errc;
using base::Result;
using ports::MailSecurity;

using namespace Qt::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::net)
};

constexpr int kSliceMs = 100;
constexpr std::chrono::seconds kConnectCap{10};
/// A server that says more than this in one answer says nothing that is meant for us.
constexpr qsizetype kAnswerCap = 64 * 1024;
constexpr qsizetype kLineLength = 76;
/// Bytes of text in one encoded word (RFC 2047: at most 75 characters with its frame).
constexpr qsizetype kWordBytes = 42;

/// What a server said: its code, and its words line by line.
struct Answer {
    int code = 0;
    QList<QByteArray> lines;
    QString words() const { return QString::fromUtf8(lines.join(' ')).simplified().left(200); }
    bool isGood() const { return code >= 200 && code < 300; }
};

bool isHere(const QString &host)
{
    return host == QLatin1StringView("localhost") || host == QLatin1StringView("127.0.0.1") ||
           host == QLatin1StringView("::1");
}

/// Nothing in it may end the line it goes into.
bool isSafe(const QString &address)
{
    return !address.isEmpty() && std::ranges::none_of(address, [](QChar c) {
        return c.unicode() <= 0x20 || c.unicode() >= 0x7f || c == u'<' || c == u'>';
    });
}

QByteArray headerText(const QString &text)
{
    const QByteArray bytes = text.simplified().toUtf8();
    if (std::ranges::all_of(bytes, [](char c) { return c >= 0x20 && c < 0x7f; }))
        return bytes;
    QList<QByteArray> words;
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        qsizetype end = std::min(begin + kWordBytes, bytes.size());
        while (end < bytes.size() && (static_cast<unsigned char>(bytes[end]) & 0xc0) == 0x80)
            --end;
        words += "=?UTF-8?B?" + bytes.mid(begin, end - begin).toBase64() + "?=";
        begin = end;
    }
    return words.join("\r\n ");
}

/// One conversation with one server.
class Conversation final
{
public:
    Conversation(const ports::MailServer &server, async::Monitor &monitor)
        : m_server(server)
        , m_monitor(monitor)
    {
    }
    ~Conversation()
    {
        // Politeness; nobody waits for the answer.
        if (m_socket.state() == QAbstractSocket::ConnectedState)
            m_socket.write("QUIT\r\n");
        m_socket.abort();
    }

    Result<> begin()
    {
        if (Result<> connected = connectToServer(); !connected)
            return connected;
        const Result<Answer> greeting = answer();
        if (!greeting || greeting->code != 220)
            return greeting ? refused(*greeting) : base::failure(greeting);
        if (Result<> greeted = greet(); !greeted)
            return greeted;
        if (m_server.security == MailSecurity::StartTls) {
            if (Result<> secured = startTls(); !secured)
                return secured;
        }
        return m_server.user.isEmpty() ? Result<>() : signIn();
    }

    Result<> deliver(const ports::Mail &mail)
    {
        if (Result<> said = expect("MAIL FROM:<" + mail.from.toLatin1() + '>', 250); !said)
            return said;
        for (const QString &to : mail.to) {
            if (Result<> said = expect("RCPT TO:<" + to.toLatin1() + '>', 250); !said)
                return said;
        }
        if (Result<> said = expect("DATA", 354); !said)
            return said;
        const QByteArray id = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
        QByteArray bytes = mailBytes(mail, QDateTime::currentDateTimeUtc(), id);
        if (bytes.startsWith('.'))
            bytes.prepend('.');
        bytes.replace("\r\n.", "\r\n..");
        if (Result<> written = write(bytes + "\r\n.\r\n"); !written)
            return written;
        const Result<Answer> taken = answer();
        if (taken)
            return taken->isGood() ? Result<>() : refused(*taken);
        if (taken.error().code == Errc::Canceled)
            return base::failure(taken);
        return base::failure(Errc::Unknown,
                             Tr::tr("The mail was sent to %1 whole, but its answer did not come. Whether it goes on "
                                    "its way is not known.")
                                 .arg(m_server.host),
                             taken.error().detail);
    }

private:
    std::unexpected<base::Error> refused(const Answer &said) const
    {
        // 4xx: not now; 530, 534, 535, 538: who are you; the rest: never.
        const Errc code = said.code == 530 || said.code == 534 || said.code == 535 || said.code == 538
                              ? Errc::Unauthorized
                          : said.code >= 400 && said.code < 500 ? Errc::OrgBusy
                                                                : Errc::Denied;
        const QString sentence =
            code == Errc::Unauthorized ? Tr::tr("The mail server %1 does not take the user and the password.")
            : code == Errc::OrgBusy    ? Tr::tr("The mail server %1 does not take the mail just now. Try again later.")
                                       : Tr::tr("The mail server %1 does not take the mail.");
        return base::failure(code, sentence.arg(m_server.host), QString::number(said.code) + u' ' + said.words());
    }

    std::unexpected<base::Error> cut() const
    {
        const auto error = m_socket.error();
        if (error == QAbstractSocket::SslHandshakeFailedError)
            return base::failure(Errc::Offline,
                                 Tr::tr("No secure connection to %1: its certificate was refused. Check this "
                                        "computer's clock and whether something on the network stands in between.")
                                     .arg(m_server.host),
                                 m_socket.errorString());
        if (error == QAbstractSocket::HostNotFoundError)
            return base::failure(
                Errc::Offline,
                Tr::tr("The address %1 is not known. Check it and your network connection, then try again.")
                    .arg(m_server.host));
        if (error == QAbstractSocket::ConnectionRefusedError)
            return base::failure(Errc::Offline,
                                 Tr::tr("The mail server %1 does not accept connections. Check its name and port, then "
                                        "try again.")
                                     .arg(m_server.host));
        return base::failure(
            Errc::Offline,
            Tr::tr("The connection to %1 was cut. Check your network connection, then try again.").arg(m_server.host),
            m_socket.errorString());
    }

    std::unexpected<base::Error> late() const
    {
        return base::failure(Errc::Timeout, Tr::tr("%1 did not answer in time. Try again later.").arg(m_server.host));
    }

    /// Waits in slices, so that who asks to stop does not wait. `wait` says whether it has come.
    template <class Wait>
    Result<> until(std::chrono::milliseconds cap, Wait wait)
    {
        QElapsedTimer timer;
        timer.start();
        while (!wait()) {
            if (m_monitor.stopped())
                return std::unexpected(async::canceled());
            const bool gone = m_socket.state() == QAbstractSocket::UnconnectedState && m_socket.bytesAvailable() == 0;
            if (gone)
                return cut();
            if (timer.durationElapsed() > cap)
                return late();
        }
        return {};
    }

    Result<> connectToServer()
    {
        m_socket.setProxy(QNetworkProxy(isHere(m_server.host) ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy));
        const auto cap = std::min<std::chrono::milliseconds>(kConnectCap, m_server.patience);
        const bool secure = m_server.security == MailSecurity::Tls;
        if (secure)
            m_socket.connectToHostEncrypted(m_server.host, quint16(m_server.port));
        else
            m_socket.connectToHost(m_server.host, quint16(m_server.port));
        // Not in slices: a wait for a connection that runs out gives the connection up.
        if (!m_socket.waitForConnected(int(cap.count())))
            return m_socket.error() == QAbstractSocket::SocketTimeoutError ? late() : cut();
        if (!secure)
            return {};
        return until(cap, [this] { return m_socket.isEncrypted() || m_socket.waitForEncrypted(kSliceMs); });
    }

    Result<> greet()
    {
        QByteArray name = QSysInfo::machineHostName().toLatin1();
        if (name.isEmpty() || !std::ranges::all_of(name, [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '.';
            }))
            name = "localhost";
        const Result<Answer> said = say("EHLO " + name);
        if (!said || said->code != 250)
            return said ? refused(*said) : base::failure(said);
        m_offers = said->lines;
        return {};
    }

    Result<> startTls()
    {
        if (!offers("STARTTLS"))
            return base::failure(
                Errc::Unsupported,
                Tr::tr("The mail server %1 offers no secure connection on this port. Nothing was sent.")
                    .arg(m_server.host));
        if (Result<> said = expect("STARTTLS", 220); !said)
            return said;
        // What came in the open behind that answer is not the server's word (RFC 3207, command injection).
        m_read.clear();
        m_socket.readAll();
        m_socket.startClientEncryption();
        const auto cap = std::min<std::chrono::milliseconds>(kConnectCap, m_server.patience);
        if (Result<> secured =
                until(cap, [this] { return m_socket.isEncrypted() || m_socket.waitForEncrypted(kSliceMs); });
            !secured)
            return secured;
        return greet();
    }

    Result<> signIn()
    {
        if (!m_socket.isEncrypted() && !isHere(m_server.host))
            return base::failure(Errc::Unsupported,
                                 Tr::tr("A password is not sent to %1 in the open.").arg(m_server.host));
        const QByteArray user = m_server.user.toUtf8();
        if (offers("AUTH", "PLAIN"))
            return expect("AUTH PLAIN " + (QByteArray(1, '\0') + user + '\0' + m_server.password).toBase64(), 235);
        if (!offers("AUTH", "LOGIN"))
            return base::failure(
                Errc::Unsupported,
                Tr::tr("The mail server %1 offers no way to sign in with a password.").arg(m_server.host));
        if (Result<> said = expect("AUTH LOGIN", 334); !said)
            return said;
        if (Result<> said = expect(user.toBase64(), 334); !said)
            return said;
        return expect(m_server.password.toBase64(), 235);
    }

    bool offers(const QByteArray &keyword, const QByteArray &value = {}) const
    {
        return std::ranges::any_of(m_offers, [&](const QByteArray &line) {
            const QList<QByteArray> words = line.toUpper().replace('=', ' ').split(' ');
            return words.value(0) == keyword && (value.isEmpty() || words.contains(value));
        });
    }

    Result<> expect(const QByteArray &command, int code)
    {
        const Result<Answer> said = say(command);
        if (!said)
            return base::failure(said);
        const bool good = said->code == code || (code == 250 && said->code == 251);
        return good ? Result<>() : refused(*said);
    }

    Result<Answer> say(const QByteArray &command)
    {
        if (Result<> written = write(command + "\r\n"); !written)
            return base::failure(written);
        return answer();
    }

    Result<> write(const QByteArray &bytes)
    {
        if (m_socket.write(bytes) != bytes.size())
            return cut();
        return until(m_server.patience, [this] {
            return m_socket.bytesToWrite() == 0 ||
                   (m_socket.waitForBytesWritten(kSliceMs) && m_socket.bytesToWrite() == 0);
        });
    }

    Result<Answer> answer()
    {
        Answer said;
        while (true) {
            QByteArray line;
            const Result<> come = until(m_server.patience, [&] {
                if (!m_read.contains('\n')) {
                    if (m_socket.bytesAvailable() == 0)
                        m_socket.waitForReadyRead(kSliceMs);
                    m_read += m_socket.readAll();
                }
                const qsizetype end = m_read.indexOf('\n');
                if (end < 0)
                    return m_read.size() > kAnswerCap;
                line = m_read.first(end).trimmed();
                m_read.remove(0, end + 1);
                return true;
            });
            if (!come)
                return base::failure(come);
            bool number = false;
            said.code = line.first(std::min<qsizetype>(3, line.size())).toInt(&number);
            said.lines += line.mid(4);
            const bool isOver = line.size() < 4 || line[3] != '-';
            if (!number || said.lines.size() > 500)
                return base::failure(Errc::Denied, Tr::tr("What answers at %1 is no mail server.").arg(m_server.host));
            if (isOver)
                return said;
        }
    }

    const ports::MailServer &m_server;
    async::Monitor &m_monitor;
    QSslSocket m_socket;
    QByteArray m_read;
    QList<QByteArray> m_offers;
};

class SmtpMailer final : public ports::Mailer
{
public:
    Result<> send(const ports::MailServer &server, const ports::Mail &mail, async::Monitor &monitor) override
    {
        QStringList addresses = mail.to;
        addresses.prepend(mail.from);
        for (const QString &address : std::as_const(addresses)) {
            if (!isSafe(address))
                return base::failure(Errc::InvalidInput, Tr::tr("“%1” is no mail address.").arg(address.left(80)));
        }
        if (server.security == MailSecurity::None && !isHere(server.host))
            return base::failure(
                Errc::Unsupported,
                Tr::tr("Only a mail server on this computer is spoken to in the open; %1 is not.").arg(server.host));
        Conversation conversation(server, monitor);
        const Result<> begun = conversation.begin();
        return begun ? conversation.deliver(mail) : begun;
    }
};

} // namespace

QByteArray mailBytes(const ports::Mail &mail, const QDateTime &when, const QByteArray &id)
{
    const QByteArray domain = mail.from.section(u'@', -1).toLatin1();
    QByteArray bytes = "From: Backflow <" + mail.from.toLatin1() + ">\r\nTo: " + mail.to.join(u",\r\n "_s).toLatin1() +
                       "\r\nSubject: " + headerText(mail.subject) +
                       "\r\nDate: " + QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
                       " +0000\r\nMessage-ID: <" + id + '@' + domain +
                       ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                       "Content-Transfer-Encoding: base64\r\nAuto-Submitted: auto-generated\r\n\r\n";
    QString text = mail.text;
    const QByteArray encoded = text.replace(u"\n"_s, u"\r\n"_s).toUtf8().toBase64();
    for (qsizetype begin = 0; begin < encoded.size(); begin += kLineLength)
        bytes += encoded.mid(begin, kLineLength) + "\r\n";
    if (bytes.endsWith("\r\n"))
        bytes.chop(2);
    return bytes;
}

std::unique_ptr<ports::Mailer> makeMailer()
{
    return std::make_unique<SmtpMailer>();
}

} // namespace backflow::net
