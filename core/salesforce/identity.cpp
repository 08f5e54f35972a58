#include "core/salesforce/identity.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Result;
using ports::OrgIdentity;

QJsonValue withoutAttributes(const QJsonValue &value);

QJsonObject cleaned(QJsonObject row)
{
    row.remove(QStringLiteral("attributes"));
    for (auto it = row.begin(); it != row.end(); ++it)
        it.value() = withoutAttributes(it.value());
    return row;
}

/// Recursion ends with SOQL's own bound: five levels up, and one list of children with five levels again.
QJsonValue withoutAttributes(const QJsonValue &value)
{
    if (value.isObject())
        return cleaned(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray items;
    for (const QJsonValue &item : value.toArray())
        items.append(withoutAttributes(item));
    return items;
}

std::unexpected<base::Error> unreadable(const char *detail)
{
    return base::failure(Errc::Malformed,
                         QCoreApplication::translate("backflow::salesforce",
                                                     "The org's answer to a query could not be read. Try again."),
                         QString::fromLatin1(detail));
}

} // namespace

Result<QList<QJsonObject>> queryAll(OrgCalls &calls, const QString &soql, bool tooling, async::Monitor &monitor)
{
    const auto data = calls.dataPath(monitor);
    if (!data)
        return base::failure(data);
    QByteArray path = *data + (tooling ? "/tooling/query?q=" : "/query?q=") + QUrl::toPercentEncoding(soql);
    QList<QJsonObject> rows;
    for (;;) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const auto page = calls.get(path, monitor);
        if (!page)
            return base::failure(page);
        const QJsonObject json = page->object();
        if (!json.value(QStringLiteral("records")).isArray())
            return unreadable("no records");
        const QJsonArray records = json.value(QStringLiteral("records")).toArray();
        for (const QJsonValue &record : records)
            rows.append(cleaned(record.toObject()));
        if (json.value(QStringLiteral("done")).toBool(true))
            return rows;
        const QByteArray next = json.value(QStringLiteral("nextRecordsUrl")).toString().toUtf8();
        // A page without rows would go on for ever; another host never gets the token.
        if (!next.startsWith("/services/data/") || records.isEmpty())
            return unreadable("no next page");
        path = next;
        monitor.advance(rows.size(), json.value(QStringLiteral("totalSize")).toInteger());
    }
}

Result<OrgIdentity> readIdentity(OrgCalls &calls, async::Monitor &monitor)
{
    OrgIdentity identity;
    const auto version = calls.orgVersion(monitor);
    if (!version)
        return base::failure(version);
    identity.apiVersion = *version;
    identity.release = calls.orgRelease();
    // First of the two: a session that is over is told here in a way that leads to its renewal; userinfo answers 403.
    const auto rows =
        queryAll(calls, QStringLiteral("SELECT Id, Name, InstanceName, IsSandbox, OrganizationType FROM Organization"),
                 false, monitor);
    if (!rows)
        return base::failure(rows);
    if (rows->isEmpty())
        return unreadable("no Organization row");
    const QJsonObject &row = rows->constFirst();
    identity.orgId = model::OrgId::fromString(row.value(QStringLiteral("Id")).toString());
    identity.name = row.value(QStringLiteral("Name")).toString();
    identity.instanceName = row.value(QStringLiteral("InstanceName")).toString();
    identity.isSandbox = row.value(QStringLiteral("IsSandbox")).toBool();
    identity.organizationType = row.value(QStringLiteral("OrganizationType")).toString();
    if (!identity.orgId)
        return unreadable("Organization.Id is no org id");
    const auto user = calls.get("/services/oauth2/userinfo", monitor);
    // A token without the right to its own identity is good all the same; its name is then what the session says.
    if (!user && user.error().code != Errc::Denied && user.error().code != Errc::OrgFault)
        return base::failure(user);
    if (user) {
        identity.username = user->object().value(QStringLiteral("preferred_username")).toString();
        identity.userId = user->object().value(QStringLiteral("user_id")).toString();
    }
    if (identity.username.isEmpty())
        identity.username = calls.session().username;
    return identity;
}

} // namespace backflow::salesforce
