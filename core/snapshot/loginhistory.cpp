#include "core/snapshot/loginhistory.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTimeZone>
#include <algorithm>

namespace backflow::snapshot {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kKind("login-history");
constexpr QLatin1StringView kRows("login-rows/");
constexpr int kVersion = 1;
/// Rows may show up a little after the moment they tell of.
constexpr int kOverlapSeconds = 60 * 60;

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

LoginRow rowOf(const QJsonObject &json, const QHash<QString, QString> &names)
{
    const auto text = [&json](QLatin1StringView name) { return json.value(name).toString(); };
    const QString user = text("UserId"_L1);
    return {.id = text("Id"_L1),
            .at = timeOf(text("LoginTime"_L1)),
            .userId = user,
            .user = names.value(user.left(15)),
            .status = text("Status"_L1),
            .address = text("SourceIp"_L1),
            .country = text("CountryIso"_L1),
            .type = text("LoginType"_L1),
            .application = text("Application"_L1),
            .browser = text("Browser"_L1),
            .platform = text("Platform"_L1)};
}

QString packed(const QList<LoginRow> &rows)
{
    QJsonArray array;
    for (const LoginRow &row : rows)
        array.append(QJsonArray{row.id, row.at.toMSecsSinceEpoch(), row.userId, row.user, row.status, row.address,
                                row.country, row.type, row.application, row.browser, row.platform});
    return QString::fromLatin1(qCompress(QJsonDocument(array).toJson(QJsonDocument::Compact), 1).toBase64());
}

QList<LoginRow> unpacked(const QString &text)
{
    QList<LoginRow> rows;
    const QJsonArray array = QJsonDocument::fromJson(qUncompress(QByteArray::fromBase64(text.toLatin1()))).array();
    rows.reserve(array.size());
    for (const QJsonValue &value : array) {
        const QJsonArray row = value.toArray();
        const auto cell = [&row](int at) { return row.at(at).toString(); };
        rows += LoginRow{cell(0), QDateTime::fromMSecsSinceEpoch(row.at(1).toInteger(), QTimeZone::UTC),
                         cell(2), cell(3),
                         cell(4), cell(5),
                         cell(6), cell(7),
                         cell(8), cell(9),
                         cell(10)};
    }
    return rows;
}

QString monthOf(const QDateTime &when)
{
    return when.toUTC().toString(u"yyyy-MM"_s);
}

base::Result<QList<LoginRow>> monthRows(ports::JournalStore &journal, const QString &slug, const QString &month)
{
    const auto json = journal.draft(kRows + slug, month);
    if (!json && json.error().code == base::Errc::NotFound)
        return QList<LoginRow>();
    if (!json)
        return base::failure(json);
    return unpacked(json->value("rows"_L1).toString());
}

base::Result<LoginHistory> loadHistory(ports::JournalStore &journal, const QString &slug)
{
    const auto json = journal.draft(kKind, slug);
    if (!json && json.error().code != base::Errc::NotFound)
        return base::failure(json);
    LoginHistory history;
    if (!json || json->value("version"_L1).toInt() != kVersion)
        return history;
    history.environment = json->value("environment"_L1).toString();
    history.orgId = json->value("org"_L1).toString();
    history.importedAt = QDateTime::fromMSecsSinceEpoch(json->value("importedAt"_L1).toInteger(), QTimeZone::UTC);
    if (const qint64 last = json->value("last"_L1).toInteger(); last > 0)
        history.last = QDateTime::fromMSecsSinceEpoch(last, QTimeZone::UTC);
    history.rows = json->value("rows"_L1).toInteger();
    const QJsonArray months = json->value("months"_L1).toArray();
    for (const QJsonValue &month : months)
        history.months += month.toString();
    return history;
}

QString soqlSince(const QDateTime &since)
{
    const QString when = since.isValid() ? u"LoginTime >= %1"_s.arg(since.toUTC().toString(Qt::ISODate))
                                         : u"LoginTime >= LAST_N_DAYS:180"_s;
    return u"SELECT Id, UserId, LoginTime, LoginType, SourceIp, CountryIso, Status, Application, Browser, Platform "
           u"FROM "
           "LoginHistory WHERE %1 ORDER BY LoginTime"_s.arg(when);
}

/// Names by the first 15 characters of ids. Without them a sign-in is told by the user's id.
QHash<QString, QString> userNames(ports::OrgGateway &gateway, async::Monitor &monitor)
{
    QHash<QString, QString> names;
    const auto users = gateway.query(u"SELECT Id, Name FROM User"_s, false, monitor);
    for (const QJsonObject &user : users.value_or(QList<QJsonObject>()))
        names.insert(user.value("Id"_L1).toString().left(15), user.value("Name"_L1).toString());
    return names;
}

/// Adds the rows to their months; the head is written last, so that what ends half way is imported once more.
base::Result<> keepRows(ports::JournalStore &journal, const QString &slug, LoginHistory &history,
                        const QList<LoginRow> &rows)
{
    QMap<QString, QList<LoginRow>> byMonth;
    for (const LoginRow &row : rows)
        byMonth[monthOf(row.at)] += row;
    for (auto month = byMonth.begin(); month != byMonth.end(); ++month) {
        auto held = monthRows(journal, slug, month.key());
        if (!held)
            return base::failure(held);
        QSet<QString> known;
        for (const LoginRow &row : std::as_const(*held))
            known.insert(row.id);
        const qsizetype before = held->size();
        for (const LoginRow &row : std::as_const(*month)) {
            if (known.contains(row.id))
                continue;
            known.insert(row.id);
            *held += row;
        }
        const bool listed = history.months.contains(month.key());
        if (listed && held->size() == before)
            continue;
        std::ranges::stable_sort(*held, {}, &LoginRow::at);
        if (const auto kept = journal.putDraft(kRows + slug, month.key(), {{u"rows"_s, packed(*held)}}); !kept)
            return kept;
        history.fresh += held->size() - before;
        // A month whose import ended half way is there and not counted yet.
        history.rows += held->size() - (listed ? before : 0);
        if (!listed)
            history.months += month.key();
        if (!history.last.isValid() || held->constLast().at > history.last)
            history.last = held->constLast().at;
    }
    history.months.sort();
    return {};
}

} // namespace

base::Result<LoginHistory> loadLogins(ports::JournalStore &journal, const model::Environment &environment)
{
    return loadHistory(journal, environment.slug());
}

base::Result<QList<LoginHistory>> importedLogins(ports::JournalStore &journal)
{
    const auto slugs = journal.drafts(kKind);
    if (!slugs)
        return base::failure(slugs);
    QList<LoginHistory> all;
    for (const QString &slug : *slugs) {
        auto history = loadHistory(journal, slug);
        if (!history)
            return base::failure(history);
        all += *std::move(history);
    }
    return all;
}

base::Result<QList<LoginRow>> loginRows(ports::JournalStore &journal, const LoginHistory &history,
                                        const QDateTime &since)
{
    model::Environment environment;
    environment.name = history.environment;
    QList<LoginRow> rows;
    for (const QString &month : history.months) {
        if (since.isValid() && month < monthOf(since))
            continue;
        const auto held = monthRows(journal, environment.slug(), month);
        if (!held)
            return base::failure(held);
        for (const LoginRow &row : *held) {
            if (!since.isValid() || row.at >= since)
                rows += row;
        }
    }
    return rows;
}

base::Result<LoginHistory> importLogins(const ports::Backends &backends, const model::Environment &environment,
                                        async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    auto history = loadLogins(**journal, environment);
    if (!history)
        return history;
    const auto gateway = backends.gateway(environment);
    if (!gateway)
        return base::failure(gateway);
    const auto identity = (*gateway)->identity(monitor);
    if (!identity)
        return base::failure(identity);
    const QString orgId = identity->orgId ? identity->orgId->toString() : QString();
    if (history->orgId != orgId) {
        for (const QString &month : std::as_const(history->months)) {
            if (const auto gone = (*journal)->removeDraft(kRows + environment.slug(), month); !gone)
                return base::failure(gone);
        }
        *history = LoginHistory{environment.name, orgId, {}, {}, {}, 0, 0};
    }
    monitor.say(Tr::tr("Reading the sign-ins of %1").arg(environment.name));
    const QDateTime since = history->last.isValid() ? history->last.addSecs(-kOverlapSeconds) : QDateTime();
    const auto answer = (*gateway)->query(soqlSince(since), false, monitor);
    if (!answer)
        return base::failure(answer);
    const QHash<QString, QString> names = answer->isEmpty() ? QHash<QString, QString>() : userNames(**gateway, monitor);
    QList<LoginRow> rows;
    for (const QJsonObject &json : *answer) {
        if (LoginRow row = rowOf(json, names); row.at.isValid())
            rows += std::move(row);
    }
    history->environment = environment.name;
    history->importedAt = backends.clock().now();
    history->fresh = 0;
    if (const auto kept = keepRows(**journal, environment.slug(), *history, rows); !kept)
        return base::failure(kept);
    const auto kept =
        (*journal)->putDraft(kKind, environment.slug(),
                             {{u"version"_s, kVersion},
                              {u"environment"_s, history->environment},
                              {u"org"_s, history->orgId},
                              {u"importedAt"_s, history->importedAt.toMSecsSinceEpoch()},
                              {u"last"_s, history->last.isValid() ? history->last.toMSecsSinceEpoch() : 0},
                              {u"rows"_s, history->rows},
                              {u"months"_s, QJsonArray::fromStringList(history->months)}});
    if (!kept)
        return base::failure(kept);
    return history;
}

} // namespace backflow::snapshot
