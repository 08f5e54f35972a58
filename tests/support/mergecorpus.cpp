#include "tests/support/mergecorpus.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace backflow::support {

namespace {

QStringList pathsOf(const QJsonValue &list)
{
    QStringList paths;
    for (const QJsonValue item : list.toArray())
        paths.append(item[u"path"].toString());
    return paths;
}

QByteArray versionOf(const QJsonObject &row, QLatin1StringView name)
{
    const QString text = row[name].toString();
    return row[u"encoding"][name].isString() ? QByteArray::fromBase64(text.toLatin1()) : text.toUtf8();
}

MergeCase caseOf(const QJsonObject &row)
{
    MergeCase one;
    one.id = row[u"id"].toString();
    one.path = row[u"path"].toString();
    one.humanClass = row[u"human_class"].toString();
    one.type = row[u"type"].toString();
    one.base = versionOf(row, QLatin1StringView("base"));
    one.ours = versionOf(row, QLatin1StringView("ours"));
    one.theirs = versionOf(row, QLatin1StringView("theirs"));
    one.merged = versionOf(row, QLatin1StringView("merged"));
    one.contested = pathsOf(row[u"sem_conflicts"]);
    one.contestedCount = row[u"sem_conflict_count"].toInt();
    one.orderAmbiguities = pathsOf(row[u"order_ambiguities"]);
    return one;
}

} // namespace

QString mergeCorpusFolder()
{
    const QFileInfo folder(QStringLiteral(BACKFLOW_SOURCE_DIR "/../shared/data/merge"));
    return folder.isDir() ? folder.canonicalFilePath() : QString();
}

bool readMergeCorpus(const QString &name, const std::function<void(const MergeCase &)> &take, QString *problem)
{
    QProcess zstd;
    zstd.start(QStringLiteral("zstd"), {QStringLiteral("-dc"), QStringLiteral("--long=27"),
                                        mergeCorpusFolder() + QLatin1Char('/') + name + QStringLiteral(".jsonl.zst")});
    int line = 0;
    while (zstd.state() != QProcess::NotRunning || zstd.bytesAvailable() > 0) {
        if (!zstd.canReadLine() && zstd.waitForReadyRead(-1))
            continue;
        const QByteArray text = zstd.readLine();
        if (text.isEmpty())
            continue;
        ++line;
        QJsonParseError error;
        const QJsonDocument row = QJsonDocument::fromJson(text, &error);
        if (!row.isObject()) {
            *problem = QStringLiteral("%1, line %2: %3").arg(name).arg(line).arg(error.errorString());
            return false;
        }
        take(caseOf(row.object()));
    }
    if (line == 0 || zstd.exitStatus() != QProcess::NormalExit || zstd.exitCode() != 0) {
        *problem =
            QStringLiteral("%1: %2 %3").arg(name, zstd.errorString(), QString::fromUtf8(zstd.readAllStandardError()));
        return false;
    }
    return true;
}

} // namespace backflow::support
