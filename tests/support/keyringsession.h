#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace backflow::tests {

/// True where programs can be run beside a keyring of their own.
inline bool hasKeyring()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
}

/// Runs a program with one argument in a D-Bus session of its own, with an unlocked keyring in it or none, `home` being
/// its home. Its words and exit code are then in `session`; false when the session could not be made.
inline bool runInSession(QProcess &session, const QString &home, const QString &program, const QString &argument,
                         bool keyring)
{
    // A bus that starts no service on demand: the keyring is there only when it was started.
    QFile config(home + QStringLiteral("/bus.conf"));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                 "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>session</type>"
                 "<listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                 "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                 "</policy></busconfig>\n");
    config.close();
    const QString xdg = home + QStringLiteral("/xdg");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), xdg);
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(xdg) || !QFile::setPermissions(xdg, own))
        return false;
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DBUS_SESSION_BUS_ADDRESS"})
        environment.remove(QString::fromLatin1(name));
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    // It says that it has begun before anybody can reach it: on a busy machine that is a while. So its name on the bus
    // is waited for, where there is something to ask with.
    const QString unlock =
        QStringLiteral("printf pass | gnome-keyring-daemon --unlock --components=secrets && i=0; "
                       "while [ $i -lt 600 ] && command -v dbus-send >/dev/null && "
                       "! dbus-send --session --print-reply --dest=org.freedesktop.DBus / "
                       "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q true; "
                       "do i=$((i + 1)); sleep 0.1; done; ");
    session.start(QStringLiteral("dbus-run-session"),
                  {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--"), QStringLiteral("sh"),
                   QStringLiteral("-c"), (keyring ? unlock : QString()) + QStringLiteral("exec \"$0\" \"$1\""), program,
                   argument});
    return session.waitForFinished(-1);
}

} // namespace backflow::tests
