#include "core/salesforce/orgcalls.h"

#include "core/salesforce/faults.h"
#include "core/salesforce/tokens.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Error;
using base::Result;
using namespace std::chrono_literals;

/// Winter '27, the release our tables of types were made with.
constexpr double kNewestKnownVersion = 68.0;
constexpr std::chrono::milliseconds kSlice = 200ms;
constexpr std::chrono::milliseconds kPauseBeforeSecondTry = 1s;
/// A deployment's zip goes up in one piece, and the org says nothing until it has read all of it.
constexpr std::chrono::milliseconds kLongAnswer = 120s;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::salesforce)
};

Error unknownOutcome(const QUrl &instance, const base::Error &cause)
{
    return {
        Errc::Unknown,
        Tr::tr("The connection to %1 failed before the org said whether it took the request. It may be running there; "
               "look before it is sent again.")
            .arg(instance.host()),
        cause.detail.isEmpty() ? cause.message : cause.detail};
}

} // namespace

QString spokenVersion(const QString &orgVersion)
{
    return QString::number(std::min(orgVersion.toDouble(), kNewestKnownVersion), 'f', 1);
}

std::optional<ports::OrgLimit> readLimitInfo(const QByteArray &header)
{
    constexpr QByteArrayView kKey("api-usage=");
    const QList<QByteArray> parts = header.split(';');
    for (const QByteArray &part : parts) {
        const QByteArray one = part.trimmed();
        if (!one.startsWith(kKey))
            continue;
        const QList<QByteArray> numbers = one.sliced(kKey.size()).split('/');
        bool isUsed = false;
        bool isMost = false;
        const qint64 used = numbers.value(0).toLongLong(&isUsed);
        const qint64 most = numbers.value(1).toLongLong(&isMost);
        if (isUsed && isMost && used >= 0 && most > 0)
            return ports::OrgLimit{QStringLiteral("DailyApiRequests"), most, std::max(qint64(0), most - used)};
    }
    return std::nullopt;
}

OrgCalls::OrgCalls(ports::Http &http, Session session, SessionKeeper keeper, const ports::Clock &clock)
    : m_http(http)
    , m_session(std::move(session))
    , m_keeper(std::move(keeper))
    , m_clock(clock)
{
}

QUrl OrgCalls::urlOf(const QByteArray &path) const
{
    return QUrl::fromEncoded(m_session.instanceUrl.toEncoded(QUrl::StripTrailingSlash) + path);
}

template <class Once>
auto OrgCalls::sure(Once once, Repeat repeat, async::Monitor &monitor) -> decltype(once())
{
    bool mayRenew = true;
    bool mayRepeat = repeat == Repeat::Safe;
    for (;;) {
        auto answer = once();
        if (answer)
            return answer;
        if (mayRenew && answer.error().code == Errc::Unauthorized) {
            mayRenew = false;
            if (const auto done = renew(monitor); !done)
                return base::failure(done);
            continue;
        }
        // Nothing left this machine: a second later it will hardly be otherwise.
        if (monitor.stopped() && repeat == Repeat::Safe)
            return std::unexpected(async::canceled());
        const bool nothingSent = answer.error().detail.startsWith(QLatin1StringView("before-send"));
        if (mayRepeat && isPassing(answer.error()) && !nothingSent && wait(kPauseBeforeSecondTry, monitor)) {
            mayRepeat = false;
            continue;
        }
        if (repeat == Repeat::Never && !isRefusal(answer.error()))
            return std::unexpected(unknownOutcome(m_session.instanceUrl, answer.error()));
        return answer;
    }
}

Result<SoapAnswer> OrgCalls::soap(const QByteArray &call, Repeat repeat, async::Monitor &monitor)
{
    return soap(QList<QByteArray>{call}, repeat, monitor);
}

Result<SoapAnswer> OrgCalls::soap(const QList<QByteArray> &call, Repeat repeat, async::Monitor &monitor)
{
    const auto version = orgVersion(monitor);
    if (!version)
        return base::failure(version);
    const QByteArray path = "/services/Soap/m/" + spokenVersion(*version).toLatin1();
    // The address is made anew for each try: a renewal may bring another instance.
    return sure([&] { return soapOnce(urlOf(path), call, monitor); }, repeat, monitor);
}

Result<SoapAnswer> OrgCalls::soapOnce(const QUrl &url, const QList<QByteArray> &call, async::Monitor &monitor)
{
    ports::HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "text/xml; charset=UTF-8"}, {"SOAPAction", "\"\""}, {"Accept", "text/xml"}};
    request.body = envelopeHead(m_session.accessToken);
    request.moreBody = call + QList<QByteArray>{envelopeTail()};
    request.idleTimeout = kLongAnswer;
    const auto answer = m_http.send(request, monitor);
    if (!answer)
        return base::failure(answer);
    return readSoap(url, *answer);
}

Result<QJsonDocument> OrgCalls::rest(const RestCall &call, Repeat repeat, async::Monitor &monitor)
{
    return sure([&] { return restOnce(call, monitor); }, repeat, monitor);
}

Result<QJsonDocument> OrgCalls::get(const QByteArray &path, async::Monitor &monitor)
{
    return rest({.path = path}, Repeat::Safe, monitor);
}

Result<ports::HttpAnswer> OrgCalls::raw(const RestCall &call, Repeat repeat, async::Monitor &monitor)
{
    return sure([&] { return rawOnce(call, monitor); }, repeat, monitor);
}

Result<ports::HttpAnswer> OrgCalls::rawOnce(const RestCall &call, async::Monitor &monitor)
{
    ports::HttpRequest request;
    request.method = call.method;
    request.url = urlOf(call.path);
    request.headers = {{"Authorization", "Bearer " + m_session.accessToken}, {"Accept", call.accept}};
    if (!call.contentType.isEmpty()) {
        request.headers.append({"Content-Type", call.contentType});
        request.idleTimeout = kLongAnswer;
    }
    request.moreBody = call.body;
    auto answer = m_http.send(request, monitor);
    if (!answer)
        return answer;
    // A refusal tells it, too.
    if (const auto use = readLimitInfo(answer->header("sforce-limit-info")))
        m_apiUse = use;
    if (answer->status < 200 || answer->status >= 300)
        return std::unexpected(restError(request.url, *answer));
    return answer;
}

Result<QJsonDocument> OrgCalls::restOnce(const RestCall &call, async::Monitor &monitor)
{
    const auto answer = rawOnce(call, monitor);
    if (!answer)
        return base::failure(answer);
    constexpr int kNoContent = 204;
    if (answer->status == kNoContent)
        return QJsonDocument(QJsonObject());
    QJsonDocument json = QJsonDocument::fromJson(answer->body);
    if (json.isNull())
        return std::unexpected(strayAnswer(urlOf(call.path), *answer));
    return json;
}

Result<QByteArray> OrgCalls::dataPath(async::Monitor &monitor)
{
    return orgVersion(monitor).transform(
        [](const QString &version) { return "/services/data/v" + spokenVersion(version).toLatin1(); });
}

Result<ports::HttpAnswer> OrgCalls::versions(async::Monitor &monitor)
{
    const auto once = [&]() -> Result<ports::HttpAnswer> {
        ports::HttpRequest request;
        request.url = urlOf("/services/data");
        request.headers = {{"Accept", "application/json"}};
        auto answer = m_http.send(request, monitor);
        if (answer && answer->status != 200)
            return std::unexpected(restError(request.url, *answer));
        return answer;
    };
    return sure(once, Repeat::Safe, monitor);
}

Result<QString> OrgCalls::orgVersion(async::Monitor &monitor)
{
    if (!m_orgVersion.isEmpty())
        return m_orgVersion;
    const auto answer = versions(monitor);
    if (!answer)
        return base::failure(answer);
    double newest = 0;
    const QJsonArray list = QJsonDocument::fromJson(answer->body).array();
    for (const QJsonValue &item : list) {
        const double one = item.toObject().value(QStringLiteral("version")).toString().toDouble();
        if (one <= newest)
            continue;
        newest = one;
        m_orgRelease = item.toObject().value(QStringLiteral("label")).toString();
    }
    if (newest <= 0)
        return std::unexpected(strayAnswer(m_session.instanceUrl, *answer));
    m_orgVersion = QString::number(newest, 'f', 1);
    return m_orgVersion;
}

Result<QDateTime> OrgCalls::orgTime(async::Monitor &monitor)
{
    const auto answer = versions(monitor);
    if (!answer)
        return base::failure(answer);
    // IMF-fixdate of RFC 9110: always GMT, always English.
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(answer->header("date")),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!time.isValid())
        return base::failure(Errc::Malformed, Tr::tr("%1 did not tell its time.").arg(m_session.instanceUrl.host()));
    time.setTimeZone(QTimeZone::UTC);
    return time;
}

Result<> OrgCalls::renew(async::Monitor &monitor)
{
    const std::shared_ptr<void> turn = m_keeper.lock ? m_keeper.lock() : nullptr;
    if (auto kept = m_keeper.reload ? m_keeper.reload() : std::nullopt) {
        // Somebody else has renewed it while we used the old one, or waited for our turn.
        const bool isNewer = kept->accessToken != m_session.accessToken && !kept->accessToken.isEmpty();
        m_session = std::move(*kept);
        if (isNewer)
            return {};
    }
    auto next = renewed(m_http, m_session, m_clock, monitor);
    if (!next)
        return base::failure(next);
    m_session = std::move(*next);
    if (const auto kept = m_keeper.changed ? m_keeper.changed(m_session) : Result<>(); !kept)
        monitor.say(kept.error().message);
    return {};
}

bool OrgCalls::wait(std::chrono::milliseconds time, async::Monitor &monitor) const
{
    while (time > 0ms) {
        if (monitor.stopped())
            return false;
        const auto slice = std::min(time, kSlice);
        m_clock.wait(slice);
        time -= slice;
    }
    return !monitor.stopped();
}

} // namespace backflow::salesforce
