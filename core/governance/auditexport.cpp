#include "core/governance/auditexport.h"

#include "core/base/canonicaljson.h"
#include "core/base/csvcell.h"
#include "core/base/durablefile.h"
#include "core/governance/peoplebranch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

using Kind = AuditVerdict::Kind;

const QString kRecords = u"records.jsonl"_s;
const QString kTable = u"records.csv"_s;
const QString kManifest = u"manifest.json"_s;
const QString kSignature = u"manifest.json.sig"_s;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

QByteArray tableLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &text : cells)
        base::appendCsvCell(line, text);
    return line + "\r\n";
}

QStringList titles()
{
    return {u"seq"_s,    u"id"_s,      u"at"_s,          u"action"_s, u"decision"_s,  u"rule"_s, u"capability"_s,
            u"name"_s,   u"email"_s,   u"environment"_s, u"orgId"_s,  u"promotion"_s, u"plan"_s, u"deployId"_s,
            u"status"_s, u"outcome"_s, u"reason"_s,      u"prev"_s,   u"hash"_s};
}

/// People by name where the map has one.
QStringList cellsOf(const AuditRecord &record, const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView member) { return json.value(member).toString(); };
    const QJsonValue actor = json["actor"_L1];
    const QJsonValue to = json["to"_L1];
    const QJsonValue deploy = json["deploy"_L1];
    return {QString::number(record.seq),
            record.id,
            text("at"_L1),
            text("action"_L1),
            text("decision"_L1),
            text("rule"_L1),
            text("capability"_L1),
            actor["name"_L1].toString(),
            actor["email"_L1].toString(),
            to["env"_L1].toString(),
            to["orgId"_L1].toString(),
            text("promotion"_L1),
            text("plan"_L1),
            deploy["id"_L1].toString(),
            deploy["status"_L1].toString(),
            text("outcome"_L1),
            text("reason"_L1),
            text("prev"_L1),
            record.hash};
}

QJsonObject jsonOf(const AuditFilter &filter)
{
    QJsonObject json;
    const auto put = [&json](const QString &name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    put(u"from"_s, filter.from.toUTC().toString(Qt::ISODate));
    put(u"until"_s, filter.until.toUTC().toString(Qt::ISODate));
    put(u"action"_s, filter.action);
    put(u"person"_s, filter.person);
    put(u"environment"_s, filter.environment);
    return json;
}

struct Written {
    QByteArray lines;
    QByteArray table;
    AuditExported facts;
};

base::Result<Written> write(const QList<AuditRecord> &newestFirst, const People &people, const AuditFilter &filter)
{
    Written written;
    written.table = tableLine(titles());
    for (auto record = newestFirst.crbegin(); record != newestFirst.crend(); ++record) {
        const QJsonObject named = people.named(record->json);
        const bool in = filter.lets(named);
        const auto line = base::canonicalJson(
            in ? record->json : QJsonObject{{u"skipped"_s, true}, {u"seq"_s, record->seq}, {u"hash"_s, record->hash}});
        if (!line)
            return base::failure(line);
        written.lines += *line + '\n';
        if (in)
            written.table += tableLine(cellsOf(*record, named));
        ++(in ? written.facts.records : written.facts.skipped);
        written.facts.head = record->hash;
    }
    return written;
}

base::Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::Errc::Io, Tr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return file.readAll();
}

/// The chain of the lines. Gives the verdict; sets the facts of whole ones.
AuditVerdict walk(const QByteArray &lines)
{
    AuditVerdict verdict;
    const auto blame = [&verdict](Kind kind, qint64 seq, const QString &finding) {
        verdict.kind = kind;
        verdict.firstBad = seq;
        verdict.finding = finding;
        return verdict;
    };
    const QList<QByteArray> all = lines.split('\n');
    for (const QByteArray &line : all) {
        if (line.isEmpty())
            continue;
        const qint64 due = verdict.records + 1;
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        const bool skipped = json["skipped"_L1].toBool();
        const base::Result<AuditRecord> record =
            skipped ? AuditRecord{json["seq"_L1].toInteger(), {}, json["hash"_L1].toString(), json}
                    : parseAuditRecord(line);
        if (!record)
            return blame(Kind::Altered, due,
                         Tr::tr("Record %1 was altered: it is not in the form records have.").arg(due));
        if (record->seq > due)
            return blame(Kind::Missing, due,
                         Tr::tr("Record %1 is missing: the next one found is %2.").arg(due).arg(record->seq));
        if (record->seq < due)
            return blame(Kind::Forked, record->seq, Tr::tr("There are two records with number %1.").arg(record->seq));
        if (!skipped && record->json["prev"_L1].toString() != verdict.head)
            return blame(Kind::Altered, due,
                         Tr::tr("Record %1 does not follow the one before it: one of the two was altered.").arg(due));
        verdict.records = record->seq;
        verdict.head = record->hash;
    }
    return verdict;
}

} // namespace

bool AuditFilter::lets(const QJsonObject &record) const
{
    const QDateTime at = QDateTime::fromString(record["at"_L1].toString(), Qt::ISODateWithMs).toUTC();
    const QJsonValue actor = record["actor"_L1];
    const auto same = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    return (!from.isValid() || at >= from) && (!until.isValid() || at <= until) &&
           record["action"_L1].toString().startsWith(action) &&
           (person.isEmpty() || same(person, actor["name"_L1].toString()) ||
            same(person, actor["email"_L1].toString()) || same(person, actor["person"_L1].toString())) &&
           (environment.isEmpty() || same(environment, record["to"_L1]["env"_L1].toString()));
}

base::Result<AuditExported> exportAudit(const ports::Backends &backends, const AuditFilter &filter,
                                        const QString &folder, async::Monitor &monitor)
{
    const QDir directory(folder);
    if (directory.exists() && !directory.isEmpty())
        return base::failure(base::Errc::AlreadyExists, Tr::tr("%1 is not empty; name a new folder.").arg(folder));
    if (!directory.mkpath(u"."_s))
        return base::failure(base::Errc::Io, Tr::tr("The folder %1 cannot be made.").arg(folder));
    const base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const base::Result<QList<AuditRecord>> records = readAudit(**repository, 0);
    if (!records)
        return base::failure(records);
    const base::Result<People> people = readPeople(**repository);
    if (!people)
        return base::failure(people);
    base::Result<Written> written = write(*records, *people, filter);
    if (!written)
        return base::failure(written);
    if (monitor.stopped())
        return std::unexpected(async::canceled());
    const auto manifest = base::canonicalJson({{u"v"_s, 1},
                                               {u"first"_s, records->isEmpty() ? 0 : 1},
                                               {u"last"_s, records->size()},
                                               {u"records"_s, written->facts.records},
                                               {u"skipped"_s, written->facts.skipped},
                                               {u"head"_s, written->facts.head},
                                               {u"filter"_s, jsonOf(filter)},
                                               {u"by"_s, backends.personName()},
                                               {u"at"_s, backends.clock().now().toUTC().toString(Qt::ISODate)},
                                               {u"client"_s, QStringLiteral(BACKFLOW_VERSION)},
                                               {u"files"_s, QJsonObject{{kRecords, base::sha256Name(written->lines)},
                                                                        {kTable, base::sha256Name(written->table)}}}});
    if (!manifest)
        return base::failure(manifest);
    QList<std::pair<QString, QByteArray>> files{
        {kRecords, written->lines}, {kTable, written->table}, {kManifest, *manifest}};
    const std::unique_ptr<ports::Signer> signer = backends.signer();
    if (signer && !signer->keyName().isEmpty()) {
        const base::Result<QByteArray> signature = signer->sign(*manifest);
        if (!signature)
            return base::failure(signature);
        written->facts.signedBy = signer->keyName();
        files += {kSignature, *signature};
    }
    for (const auto &[name, bytes] : std::as_const(files)) {
        if (base::Result<> kept = base::writeDurably(directory.filePath(name), bytes); !kept)
            return base::failure(kept);
    }
    return written->facts;
}

base::Result<AuditVerdict> verifyExport(const QString &folder, ports::Signer *signer)
{
    const QDir directory(folder);
    const base::Result<QByteArray> lines = readFile(directory.filePath(kRecords));
    const base::Result<QByteArray> manifestBytes = readFile(directory.filePath(kManifest));
    if (!lines || !manifestBytes)
        return lines ? base::failure(manifestBytes) : base::failure(lines);
    AuditVerdict verdict = walk(*lines);
    if (verdict.kind != Kind::Whole)
        return verdict;
    const auto blame = [&verdict](Kind kind, const QString &finding) {
        verdict.kind = kind;
        verdict.firstBad = 0;
        verdict.finding = finding;
        return verdict;
    };
    const QJsonObject manifest = QJsonDocument::fromJson(*manifestBytes).object();
    const qint64 last = manifest["last"_L1].toInteger(-1);
    if (verdict.records < last)
        return blame(Kind::Missing, Tr::tr("The export was cut short: it ends with record %1 and should end with %2.")
                                        .arg(verdict.records)
                                        .arg(last));
    if (verdict.head != manifest["head"_L1].toString() || verdict.records != last)
        return blame(Kind::Altered, Tr::tr("The export does not end as its manifest says."));
    const QJsonObject files = manifest["files"_L1].toObject();
    for (const QString &name : {kRecords, kTable}) {
        const base::Result<QByteArray> bytes = readFile(directory.filePath(name));
        if (!bytes && name == kRecords)
            return base::failure(bytes);
        if (!bytes || base::sha256Name(*bytes) != files[name].toString())
            return blame(Kind::Altered, Tr::tr("%1 is not what was exported.").arg(name));
    }
    const QString signaturePath = directory.filePath(kSignature);
    if (signer && QFile::exists(signaturePath)) {
        const base::Result<QByteArray> signature = readFile(signaturePath);
        const base::Result<QString> key =
            signature ? signer->verify(*manifestBytes, *signature) : base::failure(signature);
        if (!key)
            return blame(Kind::BadSignature,
                         Tr::tr("The signature of the export does not hold: %1").arg(key.error().message));
    }
    return verdict;
}

} // namespace backflow::governance
