#pragma once

#include "tests/adapters/git/gitprogram.h"

#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <memory>

namespace backflow::tests {

/// `git daemon` on loopback with one bare repository that everybody may push to: a real server, so that
/// compare-and-swap is the server's own.
class GitServer final
{
public:
    GitServer()
    {
        runGit(m_folder.path(), {QStringLiteral("init"), QStringLiteral("--bare"), QStringLiteral("-q"),
                                 QStringLiteral("-b"), QStringLiteral("main"), QStringLiteral("team.git")});
        // Another program may take the port between the look and the start: then the next one is tried.
        for (int i = 0; i < 5 && !start(freePort()); ++i) {
        }
    }
    ~GitServer() { stop(); }
    GitServer(const GitServer &) = delete;
    GitServer &operator=(const GitServer &) = delete;

    /// Away until startAgain(): under the same address then.
    void stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(-1);
    }
    bool startAgain() { return start(m_port); }

    bool running() const { return m_process.state() == QProcess::Running; }
    QString folder() const { return m_folder.filePath(QStringLiteral("team.git")); }
    QString url() const { return QStringLiteral("git://127.0.0.1:%1/team.git").arg(m_port); }

    /// The server runs `script` (shell) for every reference of a push, its name in $1; a failure refuses it.
    void setUpdateHook(const QByteArray &script)
    {
        QFile hook(folder() + QStringLiteral("/hooks/update"));
        if (hook.open(QIODevice::WriteOnly))
            hook.write("#!/bin/sh\n" + script);
        hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private:
    static quint16 freePort()
    {
        QTcpServer listener;
        listener.listen(QHostAddress::LocalHost);
        return listener.serverPort();
    }

    /// True once the server takes connections.
    bool start(quint16 port)
    {
        m_port = port;
        m_process.setProcessEnvironment(gitEnvironment());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        // git-daemon itself, not `git daemon`: the wrapper would be ended and leave its child running.
        const QString programs = QString::fromLocal8Bit(runGit(m_folder.path(), {QStringLiteral("--exec-path")}).out);
        m_process.start(programs.trimmed() + QStringLiteral("/git-daemon"),
                        {QStringLiteral("--export-all"), QStringLiteral("--enable=receive-pack"),
                         QStringLiteral("--listen=127.0.0.1"), QStringLiteral("--port=%1").arg(port),
                         QStringLiteral("--base-path=") + m_folder.path(), QStringLiteral("--reuseaddr"),
                         m_folder.path()});
        m_process.waitForStarted();
        while (running()) {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, port);
            if (probe.waitForConnected(200))
                return true;
            m_process.waitForFinished(50);
        }
        return false;
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace backflow::tests
