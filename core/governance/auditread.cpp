#include "core/governance/auditchain.h"
#include "core/governance/auditcommit.h"

#include "core/base/canonicaljson.h"
#include "core/base/ulid.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <limits>

namespace backflow::governance {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

/// As utc() writes it: the record lies in a folder named by it.
bool isTime(const QString &text)
{
    constexpr QLatin1StringView kForm("0000-00-00T00:00:00.000Z");
    if (text.size() != kForm.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool digit = text.at(i) >= u'0' && text.at(i) <= u'9';
        if (kForm.at(i) == u'0' ? !digit : text.at(i) != kForm.at(i))
            return false;
    }
    return true;
}

} // namespace

QString auditPath(const AuditRecord &record)
{
    const QString at = record.json.value(QLatin1StringView("at")).toString();
    return QStringLiteral("%1/%2/%3-%4.json")
        .arg(at.left(4), at.mid(5, 2), QStringLiteral("%1").arg(record.seq, 10, 10, QLatin1Char('0')), record.id);
}

base::Result<AuditRecord> parseAuditRecord(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    AuditRecord record;
    record.seq = json.value(QLatin1StringView("seq")).toInteger();
    record.id = json.value(QLatin1StringView("id")).toString();
    record.hash = base::sha256Name(bytes);
    record.json = json;
    const base::Result<QByteArray> canonical = base::canonicalJson(json);
    if (record.seq < 1 || !base::isUlid(record.id) || !isTime(json.value(QLatin1StringView("at")).toString()) ||
        !canonical || *canonical != bytes)
        return base::failure(base::Errc::Corrupt, Tr::tr("A record of the audit trail cannot be read: it was altered."),
                             QString::fromUtf8(bytes.left(200)));
    return record;
}

base::Result<AuditRecord> auditRecordOf(ports::Repository &repository, const ports::CommitInfo &commit)
{
    const QString path = commit.trailer(kPathTrailer);
    base::Result<std::optional<model::ContentId>> content;
    if (!path.isEmpty())
        content = repository.contentAt(commit.id, path);
    if (!content)
        return base::failure(content);
    if (!*content)
        return base::failure(base::Errc::Corrupt,
                             Tr::tr("The audit trail is damaged: commit %1 does not hold the record it names.")
                                 .arg(commit.id.toString()));
    base::Result<QByteArray> bytes = repository.content(**content);
    if (!bytes)
        return base::failure(bytes);
    return parseAuditRecord(*bytes);
}

base::Result<std::optional<AuditRecord>> findAudit(ports::Repository &repository, const QString &promotion,
                                                   const QString &action, int depth)
{
    base::Result<std::optional<model::CommitId>> tip = repository.tip(kAuditBranch);
    if (!tip)
        return base::failure(tip);
    if (!*tip)
        return std::optional<AuditRecord>();
    base::Result<QList<ports::CommitInfo>> commits = repository.history(**tip, depth);
    if (!commits)
        return base::failure(commits);
    for (const ports::CommitInfo &commit : std::as_const(*commits)) {
        if (commit.trailer(kPromotionTrailer) != promotion || commit.trailer(kActionTrailer) != action)
            continue;
        return auditRecordOf(repository, commit).transform([](AuditRecord record) {
            return std::optional(std::move(record));
        });
    }
    return std::optional<AuditRecord>();
}

base::Result<QList<AuditRecord>> readAudit(ports::Repository &repository, int limit)
{
    QList<AuditRecord> records;
    base::Result<std::optional<model::CommitId>> tip = repository.tip(kAuditBranch);
    if (!tip)
        return base::failure(tip);
    if (!*tip)
        return records;
    base::Result<QList<ports::CommitInfo>> commits =
        repository.history(**tip, limit > 0 ? limit : std::numeric_limits<int>::max());
    if (!commits)
        return base::failure(commits);
    records.reserve(commits->size());
    for (const ports::CommitInfo &commit : std::as_const(*commits)) {
        base::Result<AuditRecord> record = auditRecordOf(repository, commit);
        if (!record)
            return base::failure(record);
        records += *std::move(record);
    }
    return records;
}

} // namespace backflow::governance
