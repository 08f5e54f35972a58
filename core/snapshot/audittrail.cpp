#include "core/snapshot/audittrail.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTimeZone>
#include <algorithm>

namespace backflow::snapshot {
namespace {

constexpr QLatin1StringView kKind("audit-trail");
constexpr int kVersion = 1;
/// What of it is at hand; older rows are put away by month.
constexpr qsizetype kMostRows = 20'000;
constexpr QLatin1StringView kAway("audit-trail-away/");
/// Rows may show up a little after the moment they tell of.
constexpr int kOverlapSeconds = 10 * 60;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

/// `2026-11-30T08:55:00.000+0000`: the offset has no colon, as ISO 8601 would have it.
QDateTime timeOf(QString text)
{
    if (text.size() > 5 && (text.at(text.size() - 5) == u'+' || text.at(text.size() - 5) == u'-'))
        text.insert(text.size() - 2, u':');
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

AuditRow rowOf(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView name) { return json.value(name).toString(); };
    return {.id = text(QLatin1StringView("Id")),
            .at = timeOf(text(QLatin1StringView("CreatedDate"))),
            .action = text(QLatin1StringView("Action")),
            .section = text(QLatin1StringView("Section")),
            .display = text(QLatin1StringView("Display")),
            .by = json.value(QLatin1StringView("CreatedBy")).toObject().value(QLatin1StringView("Name")).toString(),
            .delegate = text(QLatin1StringView("DelegateUser"))};
}

/// One array a row, packed: names of members would be most of it.
QString packed(const QList<AuditRow> &rows)
{
    QJsonArray array;
    for (const AuditRow &row : rows)
        array.append(
            QJsonArray{row.id, row.at.toMSecsSinceEpoch(), row.action, row.section, row.display, row.by, row.delegate});
    return QString::fromLatin1(qCompress(QJsonDocument(array).toJson(QJsonDocument::Compact), 1).toBase64());
}

QList<AuditRow> unpacked(const QString &text)
{
    QList<AuditRow> rows;
    const QJsonArray array = QJsonDocument::fromJson(qUncompress(QByteArray::fromBase64(text.toLatin1()))).array();
    for (const QJsonValue &value : array) {
        const QJsonArray row = value.toArray();
        rows += AuditRow{row.at(0).toString(), QDateTime::fromMSecsSinceEpoch(row.at(1).toInteger(), QTimeZone::UTC),
                         row.at(2).toString(), row.at(3).toString(),
                         row.at(4).toString(), row.at(5).toString(),
                         row.at(6).toString()};
    }
    return rows;
}

/// Display and Section cannot be filtered by, so the date alone cuts. Source: Object Reference, SetupAuditTrail.
QString soqlSince(const QDateTime &since)
{
    const QString when = since.isValid() ? QStringLiteral("CreatedDate >= %1").arg(since.toUTC().toString(Qt::ISODate))
                                         : QStringLiteral("CreatedDate >= LAST_N_DAYS:180");
    return QStringLiteral("SELECT Id, Action, Section, Display, CreatedDate, CreatedBy.Name, DelegateUser FROM "
                          "SetupAuditTrail WHERE %1 ORDER BY CreatedDate")
        .arg(when);
}

base::Result<AuditTrail> loadTrail(ports::JournalStore &journal, const QString &slug)
{
    const auto json = journal.draft(kKind, slug);
    if (!json && json.error().code != base::Errc::NotFound)
        return base::failure(json);
    AuditTrail trail;
    if (!json || json->value(QLatin1StringView("version")).toInt() != kVersion)
        return trail;
    trail.environment = json->value(QLatin1StringView("environment")).toString(slug);
    trail.orgId = json->value(QLatin1StringView("org")).toString();
    trail.rows = unpacked(json->value(QLatin1StringView("rows")).toString());
    trail.importedAt =
        QDateTime::fromMSecsSinceEpoch(json->value(QLatin1StringView("importedAt")).toInteger(), QTimeZone::UTC);
    return trail;
}

/// Adds rows to what is put away of their months, each once.
base::Result<> putAway(ports::JournalStore &journal, const QString &slug, const QList<AuditRow> &rows)
{
    QMap<QString, QList<AuditRow>> byMonth;
    for (const AuditRow &row : rows)
        byMonth[row.at.toUTC().toString(QStringLiteral("yyyy-MM"))] += row;
    for (auto month = byMonth.begin(); month != byMonth.end(); ++month) {
        const auto json = journal.draft(kAway + slug, month.key());
        if (!json && json.error().code != base::Errc::NotFound)
            return base::failure(json);
        QList<AuditRow> held = json ? unpacked(json->value(QLatin1StringView("rows")).toString()) : QList<AuditRow>();
        for (const AuditRow &row : std::as_const(*month)) {
            if (!held.contains(row))
                held += row;
        }
        if (const auto kept = journal.putDraft(kAway + slug, month.key(), {{QStringLiteral("rows"), packed(held)}});
            !kept)
            return kept;
    }
    return {};
}

} // namespace

base::Result<QList<AuditRow>> olderTrailRows(ports::JournalStore &journal, const AuditTrail &trail)
{
    model::Environment environment;
    environment.name = trail.environment;
    auto months = journal.drafts(kAway + environment.slug());
    if (!months)
        return base::failure(months);
    months->sort();
    QList<AuditRow> rows;
    for (const QString &month : std::as_const(*months)) {
        const auto json = journal.draft(kAway + environment.slug(), month);
        if (!json)
            return base::failure(json);
        rows += unpacked(json->value(QLatin1StringView("rows")).toString());
    }
    return rows;
}

base::Result<AuditTrail> loadAuditTrail(ports::JournalStore &journal, const model::Environment &environment)
{
    return loadTrail(journal, environment.slug());
}

base::Result<QList<AuditTrail>> importedAuditTrails(ports::JournalStore &journal)
{
    const auto slugs = journal.drafts(kKind);
    if (!slugs)
        return base::failure(slugs);
    QList<AuditTrail> trails;
    for (const QString &slug : *slugs) {
        auto trail = loadTrail(journal, slug);
        if (!trail)
            return base::failure(trail);
        trails += *std::move(trail);
    }
    return trails;
}

base::Result<AuditTrail> importAuditTrail(const ports::Backends &backends, const model::Environment &environment,
                                          async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    auto trail = loadAuditTrail(**journal, environment);
    if (!trail)
        return trail;
    const auto gateway = backends.gateway(environment);
    if (!gateway)
        return base::failure(gateway);
    const auto identity = (*gateway)->identity(monitor);
    if (!identity)
        return base::failure(identity);
    const QString orgId = identity->orgId ? identity->orgId->toString() : QString();
    if (trail->orgId != orgId)
        *trail = AuditTrail{.environment = environment.name, .orgId = orgId, .rows = {}, .importedAt = {}};
    monitor.say(Tr::tr("Reading the setup audit trail of %1").arg(environment.name));
    const QDateTime since = trail->rows.isEmpty() ? QDateTime() : trail->rows.constLast().at.addSecs(-kOverlapSeconds);
    const auto rows = (*gateway)->query(soqlSince(since), false, monitor);
    if (!rows)
        return base::failure(rows);
    QSet<QString> known;
    for (const AuditRow &row : std::as_const(trail->rows))
        known.insert(row.id);
    for (const QJsonObject &json : *rows) {
        if (AuditRow row = rowOf(json); row.at.isValid() && !known.contains(row.id))
            trail->rows += std::move(row);
    }
    std::ranges::stable_sort(trail->rows, {}, &AuditRow::at);
    if (trail->rows.size() > kMostRows) {
        const qsizetype over = trail->rows.size() - kMostRows;
        if (const auto kept = putAway(**journal, environment.slug(), trail->rows.first(over)); !kept)
            return base::failure(kept);
        trail->rows.remove(0, over);
    }
    trail->environment = environment.name;
    trail->importedAt = backends.clock().now();
    const auto kept = (*journal)->putDraft(kKind, environment.slug(),
                                           {{QStringLiteral("version"), kVersion},
                                            {QStringLiteral("environment"), trail->environment},
                                            {QStringLiteral("org"), trail->orgId},
                                            {QStringLiteral("importedAt"), trail->importedAt.toMSecsSinceEpoch()},
                                            {QStringLiteral("rows"), packed(trail->rows)}});
    if (!kept)
        return base::failure(kept);
    return trail;
}

} // namespace backflow::snapshot
