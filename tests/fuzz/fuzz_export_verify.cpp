// An exported record as somebody hands it over: manifest, then a NUL byte, then the lines. Found wrong in words, or a
// chain whose every line is what its number and its hash say.

#include "core/base/canonicaljson.h"
#include "core/governance/auditexport.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <cstdlib>

namespace {

using namespace backflow;

void write(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

/// Not by the code that is tried: the lines one by one.
bool isWhole(const QByteArray &lines, const governance::AuditVerdict &verdict)
{
    qint64 due = 0;
    QString head;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (json.value(QLatin1StringView("seq")).toInteger() != ++due)
            return false;
        const bool skipped = json.value(QLatin1StringView("skipped")).toBool();
        if (!skipped && json.value(QLatin1StringView("prev")).toString() != head)
            return false;
        head = skipped ? json.value(QLatin1StringView("hash")).toString() : base::sha256Name(line);
    }
    return due == verdict.records && head == verdict.head;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QString memory = QStringLiteral("/dev/shm");
    static const QTemporaryDir used((QFile::exists(memory) ? memory : QDir::tempPath()) +
                                    QStringLiteral("/backflow-fuzz-XXXXXX"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype parted = bytes.indexOf('\0');
    const QByteArray manifest = parted < 0 ? bytes : bytes.first(parted);
    const QByteArray lines = parted < 0 ? QByteArray() : bytes.sliced(parted + 1);
    // As it came, and with a manifest that vouches for these lines, so that the chain itself is what decides.
    QJsonObject vouching = QJsonDocument::fromJson(manifest).object();
    vouching.insert(QStringLiteral("files"),
                    QJsonObject{{QStringLiteral("records.jsonl"), base::sha256Name(lines)},
                                {QStringLiteral("records.csv"), base::sha256Name(QByteArray("csv"))}});
    write(used, "records.csv", "csv");
    write(used, "records.jsonl", lines);
    for (const QByteArray &claimed : {manifest, QJsonDocument(vouching).toJson()}) {
        write(used, "manifest.json", claimed);
        const auto verdict = governance::verifyExport(used.path(), nullptr);
        if (!verdict)
            std::abort();
        const bool whole = verdict->kind == governance::AuditVerdict::Kind::Whole;
        if (whole ? !isWhole(lines, *verdict) : verdict->finding.isEmpty())
            std::abort();
    }
    return 0;
}
