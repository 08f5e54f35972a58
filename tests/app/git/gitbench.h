#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace backflow::tests {

/// What one call of a program came to.
struct Ran {
    /// -1 when it was killed.
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// The real git in a folder of its own, with a home and a configuration that are nobody else's.
class GitBench final
{
public:
    /// `name` of the repository's folder.
    explicit GitBench(const QString &name = QStringLiteral("repo"))
        : m_repository(m_folder.filePath(name))
        , m_environment(QProcessEnvironment::systemEnvironment())
    {
        const QStringList names = m_environment.keys();
        for (const QString &variable : names) {
            if (variable.startsWith(QLatin1StringView("GIT_")))
                m_environment.remove(variable);
        }
        QDir().mkpath(home());
        QDir().mkpath(m_repository);
        m_environment.insert(QStringLiteral("HOME"), home());
        m_environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
        m_environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), home() + QStringLiteral("/gitconfig"));
        m_environment.remove(QStringLiteral("XDG_CONFIG_HOME"));
        for (const char *who : {"AUTHOR", "COMMITTER"}) {
            m_environment.insert(QStringLiteral("GIT_%1_NAME").arg(QLatin1StringView(who)), QStringLiteral("Ada"));
            m_environment.insert(QStringLiteral("GIT_%1_EMAIL").arg(QLatin1StringView(who)),
                                 QStringLiteral("ada@example.org"));
        }
    }

    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    QString repository() const { return m_repository; }
    QString path(const QString &file) const { return m_repository + QLatin1Char('/') + file; }
    QString outside(const QString &name) const { return m_folder.filePath(name); }
    QProcessEnvironment &environment() { return m_environment; }

    static QString program(const QString &name) { return QStringLiteral(BACKFLOW_BINARY_DIR "/bin/") + name; }

    Ran run(const QString &program, const QStringList &arguments, const QString &folder = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(folder.isEmpty() ? m_repository : folder);
        process.start(program, arguments);
        Ran ran;
        if (!process.waitForStarted() || !process.waitForFinished(-1))
            return ran;
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return ran;
    }
    Ran git(const QStringList &arguments, const QString &folder = {}) const
    {
        return run(QStringLiteral("git"), arguments, folder);
    }
    Ran ctl(const QStringList &arguments, const QString &folder = {}) const
    {
        return run(program(QStringLiteral("backflowctl")), arguments + QStringList{QStringLiteral("--json")}, folder);
    }

    void init() const
    {
        QCOMPARE(
            git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")}).exitCode,
            0);
    }
    void install() const
    {
        const Ran ran = ctl({QStringLiteral("merge-driver"), QStringLiteral("--install")});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
    }

    static void writeFile(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        QFile out(name);
        QVERIFY2(out.open(QIODevice::WriteOnly), qPrintable(name));
        out.write(bytes);
    }
    static QByteArray readFile(const QString &name)
    {
        QFile in(name);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(absent)");
    }
    void write(const QString &file, const QByteArray &bytes) const { writeFile(path(file), bytes); }
    QByteArray read(const QString &file) const { return readFile(path(file)); }

    void commit(const QString &message) const
    {
        QCOMPARE(git({QStringLiteral("add"), QStringLiteral("-A")}).exitCode, 0);
        const Ran ran = git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), message});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
    }
    void commitFile(const QString &file, const QByteArray &bytes) const
    {
        write(file, bytes);
        commit(QStringLiteral("change ") + file);
    }
    void checkout(const QString &branch) const
    {
        QCOMPARE(git({QStringLiteral("checkout"), QStringLiteral("-q"), branch}).exitCode, 0);
    }
    void branch(const QString &name, const QString &from = QStringLiteral("main")) const
    {
        QCOMPARE(git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("-b"), name, from}).exitCode, 0);
    }

private:
    QTemporaryDir m_folder;
    QString m_repository;
    QProcessEnvironment m_environment;
};

} // namespace backflow::tests
