#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace backflow::tests {

using namespace Qt::StringLiterals;

using Files = QMap<QString, QByteArray>;

/// What one call of backflowctl came to.
struct Called {
    int exitCode = -1;
    QJsonObject json;
    QByteArray err;
    QString message() const { return json["error"_L1]["message"_L1].toString(); }
    QString code() const { return json["error"_L1]["code"_L1].toString(); }
    QString notes() const
    {
        QStringList lines;
        for (const QJsonValue note : json["notes"_L1].toArray())
            lines.append(note.toString());
        return lines.join(u'\n');
    }
};

inline Called ctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"), arguments + QStringList{u"--json"_s});
    Called called;
    if (!process.waitForFinished(-1))
        return called;
    called.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    called.err = process.readAllStandardError();
    called.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return called;
}

/// MiB any call may take: what a hostile file makes of itself, beside the program.
inline constexpr qint64 kMostMemory = 400;

/// The most memory any call so far took, in MiB; 0 where the system does not say.
inline qint64 peakOfCalls()
{
#ifdef Q_OS_LINUX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
#else
    return 0;
#endif
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
}

inline Files filesBelow(const QString &folder)
{
    Files files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path));
    }
    return files;
}

} // namespace backflow::tests
