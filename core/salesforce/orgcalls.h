#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/clock.h"
#include "core/ports/http.h"
#include "core/ports/orgvalues.h"
#include "core/salesforce/session.h"
#include "core/salesforce/soap.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <chrono>
#include <optional>

namespace backflow::salesforce {

/// May a call be made again when it is not known whether the org took it?
enum class Repeat {
    Safe,  ///< it only asks, or asking twice is the same as once: one more try when the way to the org failed
    Never, ///< it starts something: then the failure becomes Errc::Unknown and the caller has to find out
};

/// One REST call of the signed-in user.
struct RestCall {
    QByteArray method = QByteArrayLiteral("GET");
    /// On the instance, with its query, percent-encoded: `/services/…`.
    QByteArray path = {};
    /// Empty when nothing is sent.
    QByteArray contentType = {};
    /// In pieces, sent one after the other.
    QList<QByteArray> body = {};
    QByteArray accept = QByteArrayLiteral("application/json");
};

/// Calls to one org with one session: puts the token on, renews the session once and repeats the call once when the org
/// says that it is over (it has not done anything then), and reads the answer's envelope. One thread at a time.
class OrgCalls final
{
public:
    /// `http` and `clock` outlive this object.
    OrgCalls(ports::Http &http, Session session, SessionKeeper keeper, const ports::Clock &clock);

    const Session &session() const { return m_session; }
    const ports::Clock &clock() const { return m_clock; }

    /// One call of the Metadata API. `call` is what stands inside the body.
    base::Result<SoapAnswer> soap(const QByteArray &call, Repeat repeat, async::Monitor &monitor);
    /// The same for a call in pieces.
    base::Result<SoapAnswer> soap(const QList<QByteArray> &call, Repeat repeat, async::Monitor &monitor);
    /// The answer's JSON, an empty object where the org has nothing to say (204); any other status but 2xx is an error,
    /// as is an answer that is no JSON.
    base::Result<QJsonDocument> rest(const RestCall &call, Repeat repeat, async::Monitor &monitor);
    /// The answer as it came; any status but 2xx is an error.
    base::Result<ports::HttpAnswer> raw(const RestCall &call, Repeat repeat, async::Monitor &monitor);
    base::Result<QJsonDocument> get(const QByteArray &path, async::Monitor &monitor);
    /// `/services/data/vNN` of the API version in use.
    base::Result<QByteArray> dataPath(async::Monitor &monitor);

    /// Highest version the org speaks (`66.0`); asked once. Errors also: OrgFault when the address is no org.
    base::Result<QString> orgVersion(async::Monitor &monitor);
    /// What the org calls that version: `Spring '26`; empty before orgVersion() was asked.
    const QString &orgRelease() const { return m_orgRelease; }
    /// The Date header of a small answer.
    base::Result<QDateTime> orgTime(async::Monitor &monitor);
    /// What the last REST answer said is left of the org's API requests for these 24 hours; nothing when none said so.
    const std::optional<ports::OrgLimit> &apiUse() const { return m_apiUse; }
    /// Waits in slices; false when the monitor asked to stop.
    bool wait(std::chrono::milliseconds time, async::Monitor &monitor) const;

private:
    base::Result<ports::HttpAnswer> versions(async::Monitor &monitor);
    base::Result<SoapAnswer> soapOnce(const QUrl &url, const QList<QByteArray> &call, async::Monitor &monitor);
    base::Result<ports::HttpAnswer> rawOnce(const RestCall &call, async::Monitor &monitor);
    base::Result<QJsonDocument> restOnce(const RestCall &call, async::Monitor &monitor);
    base::Result<> renew(async::Monitor &monitor);
    /// Runs `once` with the one renewal and, when `repeat` allows, the one more try.
    template <class Once>
    auto sure(Once once, Repeat repeat, async::Monitor &monitor) -> decltype(once());
    QUrl urlOf(const QByteArray &path) const;

    ports::Http &m_http;
    Session m_session;
    SessionKeeper m_keeper;
    const ports::Clock &m_clock;
    QString m_orgVersion;
    std::optional<ports::OrgLimit> m_apiUse;
    QString m_orgRelease;
};

/// `api-usage=9500/10000; per-app-api-usage=17/250(appName=x)` → DailyApiRequests, 10,000, 500 left. Source: REST API
/// Developer Guide, Sforce-Limit-Info.
std::optional<ports::OrgLimit> readLimitInfo(const QByteArray &header);

/// The version our calls speak with an org: the org's own, but never one newer than what this program knows.
QString spokenVersion(const QString &orgVersion);

} // namespace backflow::salesforce
