#include "core/promotion/auditreconcile.h"

#include "core/governance/auditchain.h"
#include "core/governance/peoplebranch.h"
#include "core/promotion/words.h"

#include <QHash>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

/// Clocks of the org and of those who wrote records differ.
constexpr int kSkewSeconds = 300;

struct Recorded {
    QString status;
    QString by;
    QDateTime at;
    QString promotion;
};

QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(QString(text).replace("+0000"_L1, "Z"_L1), Qt::ISODateWithMs).toUTC();
}

/// `SucceededPartial`, `succeeded-partial`: letters alone, in small ones.
QString plain(const QString &status)
{
    QString letters;
    for (const QChar c : status) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return letters == "cancelled"_L1 ? u"canceled"_s : letters;
}

bool isOver(const QString &status)
{
    return QStringList{u"succeeded"_s, u"succeededpartial"_s, u"failed"_s, u"canceled"_s}.contains(plain(status));
}

/// By id of 15 characters. Errors: those of Repository.
base::Result<QHash<QString, Recorded>> recordedIn(ports::Repository &repository, const model::Environment &environment)
{
    const base::Result<QList<governance::AuditRecord>> records = governance::readAudit(repository, 0);
    if (!records)
        return base::failure(records);
    const base::Result<governance::People> people = governance::readPeople(repository);
    if (!people)
        return base::failure(people);
    QHash<QString, Recorded> recorded;
    for (const governance::AuditRecord &record : *records) {
        const QJsonObject &json = record.json;
        const QString id = json["deploy"_L1]["id"_L1].toString().left(15);
        const bool here = json["to"_L1]["env"_L1].toString().compare(environment.name, Qt::CaseInsensitive) == 0;
        // Newest first: what was said last stands.
        if (id.isEmpty() || !here || recorded.contains(id))
            continue;
        recorded.insert(id, {json["deploy"_L1]["status"_L1].toString(), people->actorOf(json).name,
                             timeOf(json["at"_L1].toString()), json["promotion"_L1].toString()});
    }
    return recorded;
}

} // namespace

QString discrepancyName(Discrepancy::Kind kind)
{
    static constexpr std::array kNames = {"unrecorded", "not-in-org", "differs"};
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(kind)));
}

QString discrepancyWords(const Discrepancy &found)
{
    const QString at = found.at.toString(Qt::ISODate);
    switch (found.kind) {
    case Discrepancy::Kind::Unrecorded:
        return Tr::tr("Deployment %1 of %2 (%3) is in the org and not on record: it was not made with Backflow, or its "
                      "record is gone.")
            .arg(found.deployId, at, found.inOrg);
    case Discrepancy::Kind::NotInOrg:
        return Tr::tr("Deployment %1 of %2 (%3) is on record and the org does not know it.")
            .arg(found.deployId, at, found.inRecord);
    case Discrepancy::Kind::Differs:
        return Tr::tr("Deployment %1 ended as %2 in the org and as %3 on record.")
            .arg(found.deployId, found.inOrg, found.inRecord);
    }
    Q_UNREACHABLE_RETURN({});
}

base::Result<Reconciliation> reconcileAudit(const ports::Backends &backends, const model::Environment &environment,
                                            const QDateTime &since, async::Monitor &monitor)
{
    const base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const base::Result<QHash<QString, Recorded>> recorded = recordedIn(**repository, environment);
    if (!recorded)
        return base::failure(recorded);
    const base::Result<std::unique_ptr<ports::OrgGateway>> gateway = backends.gateway(environment);
    if (!gateway)
        return base::failure(gateway);
    const base::Result<QList<QJsonObject>> rows = (*gateway)->query(
        u"SELECT Id, Status, CreatedById, CreatedDate FROM DeployRequest WHERE CreatedDate >= %1 AND CheckOnly = false ORDER BY CreatedDate"_s
            .arg(since.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)),
        true, monitor);
    if (!rows)
        return base::failure(rows);
    Reconciliation result{since, int(rows->size()), 0, 0, {}};
    QHash<QString, Recorded> left = *recorded;
    for (const QJsonObject &row : *rows) {
        const QString id = row["Id"_L1].toString();
        const QString status = row["Status"_L1].toString();
        const auto known = left.constFind(id.left(15));
        if (known == left.cend()) {
            result.discrepancies += {Discrepancy::Kind::Unrecorded,
                                     id,
                                     status,
                                     {},
                                     row["CreatedById"_L1].toString(),
                                     timeOf(row["CreatedDate"_L1].toString()),
                                     {}};
            continue;
        }
        // What still runs has no end to differ in; a person's word (settled) names none.
        if (isOver(status) && !known->status.isEmpty() && plain(known->status) != plain(status))
            result.discrepancies +=
                {Discrepancy::Kind::Differs, id, status, known->status, known->by, known->at, known->promotion};
        else
            ++result.fitting;
        left.erase(known);
    }
    for (const auto &[id, record] : std::as_const(left).asKeyValueRange()) {
        if (record.at > since.addSecs(kSkewSeconds))
            result.discrepancies +=
                {Discrepancy::Kind::NotInOrg, id, {}, record.status, record.by, record.at, record.promotion};
    }
    for (const Recorded &record : *recorded)
        result.onRecord += record.at >= since ? 1 : 0;
    std::ranges::sort(result.discrepancies, {}, &Discrepancy::at);
    return result;
}

} // namespace backflow::promotion
