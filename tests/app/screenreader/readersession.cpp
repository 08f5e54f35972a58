#include "readersession.h"
#include "tests/support/patience.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace backflow::tests {

namespace {

constexpr int kPatienceMs = int(kPatience.count());
const QString kSession = QStringLiteral("session");

QString launcher()
{
    for (const char *folder : {"/usr/libexec", "/usr/lib/at-spi2-core"}) {
        const QString found =
            QStandardPaths::findExecutable(QStringLiteral("at-spi-bus-launcher"), {QString::fromLatin1(folder)});
        if (!found.isEmpty())
            return found;
    }
    return {};
}

void end(std::unique_ptr<QProcess> &process)
{
    if (!process)
        return;
    process->terminate();
    if (!process->waitForFinished(5000)) {
        process->kill();
        process->waitForFinished(5000);
    }
    process.reset();
}

} // namespace

QString ReaderSession::lacking()
{
    for (const char *needed : {"Xvfb", "dbus-daemon"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(needed)).isEmpty())
            return QString::fromLatin1(needed);
    return launcher().isEmpty() ? QStringLiteral("at-spi-bus-launcher") : QString();
}

ReaderSession::~ReaderSession()
{
    QDBusConnection::disconnectFromBus(bus().name());
    QDBusConnection::disconnectFromBus(kSession);
    end(m_program);
    end(m_launcher);
    end(m_sessionBus);
    end(m_display);
}

std::unique_ptr<QProcess> ReaderSession::run(const QString &program, const QStringList &arguments,
                                             QByteArray *firstLine)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setStandardErrorFile(m_home.filePath(QFileInfo(program).fileName() + QStringLiteral(".err")));
    process->start(program, arguments);
    if (!process->waitForStarted())
        return {};
    while (firstLine && !process->canReadLine())
        if (!process->waitForReadyRead(kPatienceMs))
            return {};
    if (firstLine)
        *firstLine = process->readLine().trimmed();
    return process;
}

QString ReaderSession::start(const QString &program, const QStringList &arguments)
{
    const QString runtime = m_home.filePath(QStringLiteral("run"));
    if (!QDir().mkpath(runtime) ||
        !QFile::setPermissions(runtime, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return QStringLiteral("no folder");
    const QString home = m_home.filePath(QStringLiteral("ana")); // the program takes the person's name from it
    if (!QDir().mkpath(home))
        return QStringLiteral("no folder");
    m_environment.insert(QStringLiteral("HOME"), home);
    m_environment.insert(QStringLiteral("USER"), QStringLiteral("ana"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QString::fromLatin1(name), runtime);
    for (const char *name : {"WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "AT_SPI_BUS_ADDRESS"})
        m_environment.remove(QString::fromLatin1(name));

    QByteArray line;
    m_display = run(QStringLiteral("Xvfb"),
                    {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                     QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")},
                    &line);
    if (!m_display)
        return QStringLiteral("Xvfb did not start");
    m_environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(line));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));

    // A bus that starts no service on demand: what is on it was started here.
    QFile config(m_home.filePath(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly))
        return QStringLiteral("no configuration");
    config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                 "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>session</type>"
                 "<listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                 "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                 "</policy></busconfig>\n");
    config.close();
    m_sessionBus = run(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address=1")},
                       &line);
    if (!m_sessionBus)
        return QStringLiteral("dbus-daemon did not start");
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLatin1(line));
    m_launcher = run(launcher(), {QStringLiteral("--launch-immediately")});
    if (!m_launcher)
        return QStringLiteral("at-spi-bus-launcher did not start");
    QDBusConnection session = QDBusConnection::connectToBus(QString::fromLatin1(line), kSession);
    QString address;
    const bool answered = QTest::qWaitFor(
        [&] {
            const QDBusMessage answer = session.call(
                QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                               QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
            address = answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0).toString() : QString();
            return !address.isEmpty();
        },
        kPatienceMs);
    if (!answered || !joinBus(address))
        return QStringLiteral("no accessibility bus");

    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_program = run(program, arguments);
    if (!m_program)
        return program + QStringLiteral(" did not start");
    const bool shown = QTest::qWaitFor(
        [&] {
            for (const Accessible &application : applications())
                m_window =
                    application.find([](const Accessible &node) { return node.role() == QLatin1String("frame"); });
            return !m_window.isNull();
        },
        kPatienceMs);
    return shown ? QString() : QStringLiteral("no window on the accessibility bus");
}

namespace {
/// As AT-SPI numbers them.
enum KeyEvent : uint { Press, Release, PressAndRelease, Keysym };

bool generate(int code, KeyEvent event)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry/deviceeventcontroller"),
        QStringLiteral("org.a11y.atspi.DeviceEventController"), QStringLiteral("GenerateKeyboardEvent"));
    message.setArguments({code, QString(), uint(event)});
    return bus().call(message).type() == QDBusMessage::ReplyMessage;
}
} // namespace

bool ReaderSession::strike(int keysym)
{
    return generate(keysym, Keysym);
}

bool ReaderSession::strikeWithAlt(int keycode)
{
    constexpr int kAlt = 64;
    return generate(kAlt, Press) && generate(keycode, PressAndRelease) && generate(kAlt, Release);
}

} // namespace backflow::tests
