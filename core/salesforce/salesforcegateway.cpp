#include "core/salesforce/salesforcegateway.h"

#include "core/salesforce/faults.h"
#include "core/salesforce/gateway.h"
#include "core/salesforce/identity.h"
#include "core/salesforce/sandboxcalls.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Result;
using ports::FileProperties;
using ports::ListQuery;
using namespace std::chrono_literals;

constexpr qsizetype kQueriesPerCall = 3;
/// What one retrieve gives at most. Source: the Metadata API's published limits.
constexpr qsizetype kMostFiles = 10'000;
constexpr std::chrono::milliseconds kFirstPause = 1s;
constexpr std::chrono::milliseconds kLongestPause = 10s;
constexpr std::chrono::milliseconds kLongestRetrieve = 60min;
/// A way to the org that stays closed for that long ends the wait for a retrieve.
constexpr std::chrono::milliseconds kLongestOutage = 5min;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::salesforce)
};

std::unexpected<base::Error> unexpectedAnswer(const QString &detail)
{
    return base::failure(Errc::Malformed, Tr::tr("The org gave an answer that makes no sense here. Try again."),
                         detail);
}

/// A refusal that is about this one type or folder, not about the session, the org or the way to it.
bool isAboutTheQuery(const base::Error &error)
{
    return (error.code == Errc::OrgFault && !error.detail.startsWith(QLatin1StringView("HTTP"))) ||
           error.code == Errc::NotFound || error.code == Errc::TooLarge;
}

qsizetype memberCount(const model::Manifest &manifest)
{
    qsizetype count = 0;
    for (const QStringList &members : manifest.types)
        count += members.size();
    return count;
}

std::chrono::milliseconds longer(std::chrono::milliseconds pause)
{
    return std::min(pause + pause / 4, kLongestPause);
}

} // namespace

SalesforceGateway::SalesforceGateway(std::unique_ptr<ports::Http> http, Session session, SessionKeeper keeper,
                                     const ports::Clock &clock, model::DeployTransport transport)
    : m_http(std::move(http))
    , m_calls(*m_http, std::move(session), std::move(keeper), clock)
    , m_deployments(m_calls, transport)
{
}

Result<QString> SalesforceGateway::version(async::Monitor &monitor)
{
    return m_calls.orgVersion(monitor).transform(spokenVersion);
}

Result<ports::OrgIdentity> SalesforceGateway::identity(async::Monitor &monitor)
{
    return readIdentity(m_calls, monitor);
}

Result<ports::OrgDescription> SalesforceGateway::describe(async::Monitor &monitor)
{
    const auto spoken = version(monitor);
    if (!spoken)
        return base::failure(spoken);
    const auto answer = m_calls.soap(describeCall(*spoken), Repeat::Safe, monitor);
    if (!answer)
        return base::failure(answer);
    const auto results = answer->results();
    if (results.size() != 1)
        return unexpectedAnswer(QStringLiteral("describeMetadata without a result"));
    return readDescription(results.front());
}

Result<QList<FileProperties>> SalesforceGateway::list(const QList<ListQuery> &queries, QStringList *refused,
                                                      async::Monitor &monitor)
{
    QList<FileProperties> rows;
    for (qsizetype at = 0; at < queries.size(); at += kQueriesPerCall) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        monitor.advance(at, queries.size());
        if (const auto done = listGroup(queries.mid(at, kQueriesPerCall), rows, refused, monitor); !done)
            return base::failure(done);
    }
    monitor.advance(queries.size(), queries.size());
    return rows;
}

Result<> SalesforceGateway::listGroup(const QList<ListQuery> &group, QList<FileProperties> &rows, QStringList *refused,
                                      async::Monitor &monitor)
{
    const auto spoken = version(monitor);
    if (!spoken)
        return base::failure(spoken);
    const auto answer = m_calls.soap(listCall(group, *spoken), Repeat::Safe, monitor);
    if (answer) {
        for (const xml::Node &result : answer->results()) {
            FileProperties row = readFileProperties(result);
            if (row.type.isEmpty() && group.size() == 1)
                row.type = group.constFirst().type;
            rows.append(std::move(row));
        }
        return {};
    }
    if (!isAboutTheQuery(answer.error()))
        return base::failure(answer);
    if (group.size() == 1) {
        const ListQuery &query = group.constFirst();
        const QString name = query.folder.isEmpty() ? query.type : query.type + u' ' + query.folder;
        if (refused)
            refused->append(name + QStringLiteral(": ") + answer.error().detail);
        return {};
    }
    // One type that the org does not know spoils the whole call.
    for (const ListQuery &query : group) {
        if (const auto done = listGroup({query}, rows, refused, monitor); !done)
            return done;
    }
    return {};
}

Result<ports::RetrieveAnswer> SalesforceGateway::retrieve(const model::Manifest &manifest, async::Monitor &monitor)
{
    if (const qsizetype count = memberCount(manifest); count > kMostFiles)
        return base::failure(
            Errc::TooLarge,
            Tr::tr("That asks for %1 components; the org gives %2 files at once. Ask for less at a time.")
                .arg(QLocale().toString(count), QLocale().toString(kMostFiles)));
    const auto spoken = manifest.apiVersion.isEmpty() ? version(monitor) : Result<QString>(manifest.apiVersion);
    if (!spoken)
        return base::failure(spoken);
    const auto answer = m_calls.soap(retrieveCall(manifest, *spoken), Repeat::Safe, monitor);
    if (!answer)
        return base::failure(answer);
    const auto results = answer->results();
    const auto id = asyncId(results.empty() ? QString() : textOf(results.front(), "id"), QLatin1StringView("09S"));
    if (!id)
        return unexpectedAnswer(QStringLiteral("retrieve without an id"));
    auto state = awaitRetrieve(*id, monitor);
    if (!state)
        return base::failure(state);
    if (!state->success || state->status != QLatin1StringView("Succeeded"))
        return std::unexpected(
            orgError(state->errorStatusCode.isEmpty() ? QStringLiteral("UNKNOWN_EXCEPTION") : state->errorStatusCode,
                     state->errorMessage));
    if (state->answer.zip.isEmpty())
        return unexpectedAnswer(QStringLiteral("retrieve %1 succeeded without a zip").arg(*id));
    return std::move(state->answer);
}

Result<RetrieveState> SalesforceGateway::awaitRetrieve(const QString &id, async::Monitor &monitor)
{
    const auto begin = m_calls.clock().monotonic();
    auto lastHeard = begin;
    auto pause = kFirstPause;
    for (;;) {
        auto state = retrieveState(id, monitor);
        const auto now = m_calls.clock().monotonic();
        if (state) {
            lastHeard = now;
            if (state->done)
                return state;
            monitor.say(state->status == QLatin1StringView("Pending")
                            ? Tr::tr("The org has put the retrieve in its queue")
                            : Tr::tr("The org is putting the components together"));
        } else if (state.error().code == Errc::Canceled || now - lastHeard > kLongestOutage ||
                   !(isPassing(state.error()) || state.error().code == Errc::NotFound)) {
            return state;
        }
        if (now - begin > kLongestRetrieve)
            return base::failure(Errc::Timeout,
                                 Tr::tr("The org did not finish the retrieve within an hour. Ask for less at a time."),
                                 QStringLiteral("retrieve %1").arg(id));
        if (!m_calls.wait(pause, monitor))
            return std::unexpected(async::canceled());
        pause = longer(pause);
    }
}

Result<RetrieveState> SalesforceGateway::retrieveState(const QString &id, async::Monitor &monitor)
{
    const auto answer = m_calls.soap(checkRetrieveCall(id), Repeat::Safe, monitor);
    if (!answer)
        return base::failure(answer);
    const auto results = answer->results();
    if (results.size() != 1)
        return unexpectedAnswer(QStringLiteral("checkRetrieveStatus without a result"));
    RetrieveState state = readRetrieve(results.front());
    const bool ended = state.status == QLatin1StringView("Succeeded") || state.status == QLatin1StringView("Failed");
    if (state.done && !ended)
        return unexpectedAnswer(QStringLiteral("retrieve %1 is done, but its status is %2").arg(id, state.status));
    return state;
}

Result<QString> SalesforceGateway::submitDeploy(const QByteArray &zip, const ports::DeployOptions &options,
                                                async::Monitor &monitor)
{
    return m_deployments.submit(zip, options, monitor);
}

Result<QString> SalesforceGateway::quickDeploy(const QString &validationId, async::Monitor &monitor)
{
    return m_deployments.quick(validationId, monitor);
}

Result<ports::DeployStatus> SalesforceGateway::deployStatus(const QString &id, async::Monitor &monitor)
{
    return m_deployments.status(id, monitor);
}

Result<> SalesforceGateway::cancelDeploy(const QString &id, async::Monitor &monitor)
{
    return m_deployments.cancel(id, monitor);
}

Result<QList<QJsonObject>> SalesforceGateway::query(const QString &soql, bool tooling, async::Monitor &monitor)
{
    return queryAll(m_calls, soql, tooling, monitor);
}

Result<QList<ports::OrgLimit>> SalesforceGateway::limits(async::Monitor &monitor)
{
    const auto path = m_calls.dataPath(monitor);
    if (!path)
        return base::failure(path);
    const auto answer = m_calls.get(*path + "/limits", monitor);
    // Who may not see the org's limits is told that of API requests with every answer.
    const bool refused = !answer && (answer.error().code == Errc::Denied || answer.error().code == Errc::NotFound ||
                                     answer.error().code == Errc::OrgFault);
    if (refused && m_calls.apiUse())
        return QList<ports::OrgLimit>{*m_calls.apiUse()};
    if (!answer)
        return base::failure(answer);
    QList<ports::OrgLimit> limits;
    const QJsonObject json = answer->object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject row = it.value().toObject();
        limits.append({it.key(), row.value(QStringLiteral("Max")).toInteger(),
                       row.value(QStringLiteral("Remaining")).toInteger()});
    }
    return limits;
}

Result<QDateTime> SalesforceGateway::orgTime(async::Monitor &monitor)
{
    return m_calls.orgTime(monitor);
}

Result<std::unique_ptr<ports::OrgGateway>> openGateway(std::unique_ptr<ports::Http> http, Session session,
                                                       std::function<void(const Session &)> sessionChanged,
                                                       const ports::Clock &clock, model::DeployTransport transport)
{
    SessionKeeper keeper;
    keeper.changed = [sessionChanged = std::move(sessionChanged)](const Session &changed) -> Result<> {
        sessionChanged(changed);
        return {};
    };
    return openSharedGateway(std::move(http), std::move(session), std::move(keeper), clock, transport);
}

namespace {

Result<> checkSession(const Session &session)
{
    if (session.instanceUrl.host().isEmpty() || (session.accessToken.isEmpty() && !session.canRenew()))
        return base::failure(Errc::InvalidInput, Tr::tr("This environment has no sign-in yet. Sign in to it first."));
    return {};
}

} // namespace

Result<std::unique_ptr<ports::OrgGateway>> openSharedGateway(std::unique_ptr<ports::Http> http, Session session,
                                                             SessionKeeper keeper, const ports::Clock &clock,
                                                             model::DeployTransport transport)
{
    if (const Result<> usable = checkSession(session); !usable)
        return base::failure(usable);
    return std::make_unique<SalesforceGateway>(std::move(http), std::move(session), std::move(keeper), clock,
                                               transport);
}

Result<std::unique_ptr<ports::SandboxGateway>> openSandboxGateway(std::unique_ptr<ports::Http> http, Session session,
                                                                  SessionKeeper keeper, const ports::Clock &clock)
{
    if (const Result<> usable = checkSession(session); !usable)
        return base::failure(usable);
    return std::make_unique<SandboxCalls>(std::move(http), std::move(session), std::move(keeper), clock);
}

} // namespace backflow::salesforce
