#include "tests/bench/mergecases.h"

#include "tests/bench/gentrio.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace backflow::bench {

namespace {

void readCases(const QString &file, std::vector<MergeCase> &cases)
{
    QProcess zstd;
    zstd.start(QStringLiteral("zstd"), {QStringLiteral("-dc"), QStringLiteral("--long=27"), file});
    if (!zstd.waitForFinished(-1))
        return;
    const QByteArray all = zstd.readAllStandardOutput();
    for (qsizetype begin = 0; begin < all.size();) {
        const qsizetype end = all.indexOf('\n', begin);
        const QByteArray line = all.sliced(begin, (end < 0 ? all.size() : end) - begin);
        begin += line.size() + 1;
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const auto text = [&row](QStringView key) { return row[key].toString().toUtf8(); };
        cases.push_back(
            {row[u"id"].toString(), row[u"path"].toString(), {text(u"base"), text(u"theirs"), text(u"ours")}});
    }
}

} // namespace

qsizetype MergeCase::bytes() const
{
    return versions.ancestor->size() + versions.source->size() + versions.target->size();
}

std::vector<MergeCase> mergeCases()
{
    std::vector<MergeCase> cases;
    const QString folder = QStringLiteral(BACKFLOW_SOURCE_DIR "/../shared/data/merge/");
    for (const char *name : {"xml_conflict.jsonl.zst", "xml_clean.jsonl.zst"}) {
        if (const QString file = folder + QLatin1StringView(name); QFile::exists(file))
            readCases(file, cases);
    }
    for (int fields = 5; cases.size() < 200 && fields < 5000; fields += fields / 10 + 1)
        cases.push_back(
            {QString::number(fields), QStringLiteral("X.permissionset-meta.xml"), permissionSetTrio(fields)});
    return cases;
}

} // namespace backflow::bench
