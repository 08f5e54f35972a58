#include "app/localorg/localorg.h"

#include "app/localorg/calls.h"
#include "app/localorg/httpfront.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kTick{20};
constexpr qsizetype kRequestsKept = 20'000;

/// `/services/data/v66.0/limits` → version and what follows it.
std::optional<std::pair<QString, QString>> dataPath(const QString &path)
{
    static const QRegularExpression data(u"^/services/data/v(\\d+\\.\\d)(/.*)?$"_s);
    const auto match = data.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1), match.captured(2));
}

std::optional<QString> soapVersion(const QString &path)
{
    static const QRegularExpression soap(u"^/services/Soap/m/(\\d+(?:\\.\\d)?)(?:/.*)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = soap.match(path);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

QString bearer(const Request &request)
{
    const QByteArray header = request.headers.value("authorization");
    return QString::fromUtf8(header.mid(header.indexOf(' ') + 1)).trimmed();
}

/// A request with what has to be known before its effect.
struct Call {
    QString op;
    /// Name of the SOAP call of the same effect.
    QString alias = {};
    std::optional<SoapCall> soap;
    bool badSoap = false;
};

QString soapNameOf(const Request &request)
{
    const auto data = dataPath(request.path);
    if (!data || !data->second.startsWith("/metadata/deployRequest"_L1))
        return {};
    if (request.method == "GET")
        return u"checkDeployStatus"_s;
    if (request.method == "PATCH")
        return u"cancelDeploy"_s;
    return request.parts.isEmpty() ? u"deployRecentValidation"_s : u"deploy"_s;
}

Call callOf(const Request &request)
{
    Call call;
    call.op = QString::fromLatin1(request.method) + u' ' + request.path;
    call.alias = soapNameOf(request);
    if (!soapVersion(request.path))
        return call;
    if (auto soap = readSoap(request.body)) {
        call.soap = *std::move(soap);
        call.op = call.soap->op;
    } else {
        call.badSoap = true;
    }
    return call;
}

std::optional<Response> answeredByFault(const QJsonObject &fault)
{
    if (fault.contains(u"soapFault")) {
        const QJsonObject what = fault[u"soapFault"].toObject();
        return soapFault(what[u"code"].toString(), what[u"message"].toString());
    }
    if (fault.contains(u"restError")) {
        const QJsonObject what = fault[u"restError"].toObject();
        return restError(what[u"status"].toInt(500), what[u"code"].toString(), what[u"message"].toString());
    }
    if (fault[u"dropBefore"].toBool() || fault.contains(u"lateMs")) {
        Response response;
        response.mangling.drop = true;
        return response;
    }
    return std::nullopt;
}

Response madeUp(const QJsonObject &what)
{
    Response response;
    response.status = what[u"status"].toInt(200);
    response.contentType = what[u"contentType"].toString(u"text/html"_s).toUtf8();
    response.body = what[u"body"].toString().toUtf8();
    const QJsonObject headers = what[u"headers"].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        response.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    return response;
}

void mangle(const QJsonObject &fault, Response &response)
{
    if (fault.contains(u"answer"))
        response = madeUp(fault[u"answer"].toObject());
    Mangling &mangling = response.mangling;
    mangling.delayMs = fault[u"delayMs"].toInt();
    mangling.drop = mangling.drop || fault[u"dropAnswer"].toBool();
    mangling.cutAfterBytes = fault[u"cutAfterBytes"].toInteger(-1);
    mangling.hangAfterBytes = fault[u"hangAfterBytes"].toInteger(-1);
    mangling.dripBytes = fault[u"drip"][u"bytes"].toInt();
    mangling.dripMs = fault[u"drip"][u"everyMs"].toInt();
}

} // namespace

struct LocalOrg::Private {
    mutable std::mutex mutex;
    std::unique_ptr<OrgCore> core;
    QList<RequestEntry> requests;
    struct Late {
        std::chrono::steady_clock::time_point due;
        Request request;
    };
    QList<Late> late;
    std::condition_variable wake;
    bool stopping = false;
    std::thread ticker;
    std::unique_ptr<HttpFront> front;

    Response handle(const Request &request);
    Response answer(const Request &request, const Call &call, const QJsonObject &fault);
    Response answerOwn(const Request &request);
    void tick();
};

Response LocalOrg::Private::answerOwn(const Request &request)
{
    if (request.path == "/localorg/ledger"_L1) {
        QJsonArray all;
        for (const LedgerEntry &entry : core->ledger().entries())
            all.append(toJson(entry));
        return jsonResponse(all);
    }
    if (request.path == "/localorg/faults"_L1 && request.method == "POST") {
        const auto set = core->faults().set(QJsonDocument::fromJson(request.body).array());
        return set ? jsonResponse(QJsonObject{}) : restError(400, u"INVALID_INPUT"_s, set.error().message);
    }
    if (request.path == "/localorg/faults"_L1)
        return jsonResponse(core->faults().rules());
    if (request.path == "/localorg/expire"_L1 && request.method == "POST") {
        core->sessions().expireAll();
        return jsonResponse(QJsonObject{});
    }
    if (request.path == "/localorg/org"_L1)
        return jsonResponse(QJsonObject{{u"orgId"_s, core->orgId18()}, {u"name"_s, core->options().orgName}});
    if (request.path == "/localorg/requests"_L1) {
        QJsonArray all;
        for (const RequestEntry &entry : std::as_const(requests))
            all.append(QJsonObject{{u"op"_s, entry.op}, {u"status"_s, entry.status}});
        return jsonResponse(all);
    }
    return restError(404, u"NOT_FOUND"_s, u"The local org has no such page"_s);
}

Response LocalOrg::Private::answer(const Request &request, const Call &call, const QJsonObject &fault)
{
    if (call.badSoap)
        return soapFault(u"UNKNOWN_EXCEPTION"_s, u"The SOAP envelope cannot be read"_s);
    if (call.soap)
        return answerSoap(*core, *call.soap, *soapVersion(request.path), fault);
    if (request.path.startsWith("/services/oauth2/"_L1) || request.path.startsWith("/id/"_L1)) {
        const Response response = answerOAuth(*core, request);
        (void)core->state().save();
        return response;
    }
    if (request.path == "/services/data"_L1 || request.path == "/services/data/"_L1)
        return answerVersions(*core);
    if (request.path.startsWith("/v1/instances/"_L1))
        return answerTrust(*core, request.path);
    const auto data = dataPath(request.path);
    if (!data || !speaks(*core, data->first))
        return restError(404, u"NOT_FOUND"_s, u"The requested resource does not exist"_s);
    const QString userId = core->sessions().userOf(bearer(request));
    if (userId.isEmpty())
        return restError(401, u"INVALID_SESSION_ID"_s, u"Session expired or invalid"_s);
    Response response = answerRest(*core, request, data->second, userId, fault);
    response.headers.append({"Sforce-Limit-Info", "api-usage=" + QByteArray::number(requests.size()) + "/15000"});
    return response;
}

Response LocalOrg::Private::handle(const Request &request)
{
    const Call call = callOf(request);
    const std::scoped_lock lock(mutex);
    if (request.path.startsWith("/localorg/"_L1))
        return answerOwn(request);
    const QJsonObject fault = core->faults().next(call.op, call.alias);
    Response response;
    if (fault[u"expireSession"].toBool()) {
        (void)core->sessions().userOf(call.soap ? call.soap->sessionId : bearer(request));
        core->sessions().expireAll();
    }
    if (fault.contains(u"lateMs"))
        late.append({std::chrono::steady_clock::now() + std::chrono::milliseconds(fault[u"lateMs"].toInt()), request});
    if (fault.contains(u"http")) {
        QJsonObject what = fault;
        what[u"status"_s] = fault[u"http"];
        response = madeUp(what);
    } else if (auto made = answeredByFault(fault)) {
        response = *std::move(made);
    } else {
        response = answer(request, call, fault);
    }
    if (core->hasOwnClock())
        response.headers.append({"Date", httpTime(core->now())});
    mangle(fault, response);
    requests.append({call.op, response.mangling.drop ? 0 : response.status});
    if (requests.size() > kRequestsKept)
        requests.removeFirst();
    wake.notify_all();
    return response;
}

/// Ends deploys by the clock and carries out what was held up on its way in.
void LocalOrg::Private::tick()
{
    std::unique_lock lock(mutex);
    while (!stopping) {
        const bool idle = core->deploys().isIdle() && core->sandboxes().isIdle() && late.isEmpty();
        if (idle)
            wake.wait(lock);
        else
            wake.wait_for(lock, kTick);
        if (stopping)
            return;
        const auto now = std::chrono::steady_clock::now();
        for (qsizetype i = 0; i < late.size(); ++i) {
            if (late.at(i).due <= now) {
                const Request request = late.takeAt(i--).request;
                answer(request, callOf(request), {});
            }
        }
        core->deploys().advance();
        core->sandboxes().advance(core->options().root);
    }
}

base::Result<std::unique_ptr<LocalOrg>> LocalOrg::start(const Options &options)
{
    auto d = std::make_unique<Private>();
    auto core = OrgCore::open(options);
    if (!core)
        return base::failure(core);
    d->core = *std::move(core);
    Private *self = d.get();
    auto front = HttpFront::listen(options.port, [self](const Request &request) { return self->handle(request); });
    if (!front)
        return base::failure(front);
    d->front = *std::move(front);
    d->ticker = std::thread([self] { self->tick(); });
    return std::unique_ptr<LocalOrg>(new LocalOrg(std::move(d)));
}

LocalOrg::LocalOrg(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

LocalOrg::~LocalOrg()
{
    stop();
}

void LocalOrg::stop()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_all();
    if (d->ticker.joinable())
        d->ticker.join();
    d->front->stop();
}

quint16 LocalOrg::port() const
{
    return d->front->port();
}

QUrl LocalOrg::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port()));
}

QString LocalOrg::orgId() const
{
    const std::scoped_lock lock(d->mutex);
    return d->core->orgId18();
}

QString LocalOrg::accessToken() const
{
    const std::scoped_lock lock(d->mutex);
    return d->core->sessions().issue(d->core->state().owner().id);
}

QString LocalOrg::issueToken(const QString &username, const QString &fullName)
{
    const std::scoped_lock lock(d->mutex);
    return d->core->sessions().issue(d->core->state().ensureUser(username, fullName).id);
}

QString LocalOrg::issueRefreshToken(const QString &username)
{
    const std::scoped_lock lock(d->mutex);
    const QString token = d->core->sessions().issueRefresh(d->core->state().ensureUser(username).id);
    (void)d->core->state().save();
    return token;
}

void LocalOrg::setClockAhead(std::chrono::milliseconds ahead)
{
    const std::scoped_lock lock(d->mutex);
    d->core->setClockAhead(ahead);
}

void LocalOrg::expireSessions()
{
    const std::scoped_lock lock(d->mutex);
    d->core->sessions().expireAll();
}

QList<LedgerEntry> LocalOrg::ledger() const
{
    const std::scoped_lock lock(d->mutex);
    return d->core->ledger().entries();
}

QList<RequestEntry> LocalOrg::requests() const
{
    const std::scoped_lock lock(d->mutex);
    return d->requests;
}

QList<RetrieveEntry> LocalOrg::retrieves() const
{
    const std::scoped_lock lock(d->mutex);
    return d->core->retrieves();
}

void LocalOrg::rescan()
{
    const std::scoped_lock lock(d->mutex);
    d->core->lookForHandEdits();
}

base::Result<> LocalOrg::setFaults(const QJsonArray &rules)
{
    const std::scoped_lock lock(d->mutex);
    return d->core->faults().set(rules);
}

base::Result<> LocalOrg::setRecords(const QString &object, const QJsonArray &fields, const QByteArray &csv)
{
    const std::scoped_lock lock(d->mutex);
    return d->core->bulk().setTable(object, fields, csv);
}

QByteArray LocalOrg::records(const QString &object) const
{
    const std::scoped_lock lock(d->mutex);
    const DataTable *table = d->core->bulk().table(object);
    return table ? table->csv() : QByteArray();
}

std::vector<quint16> LocalOrg::writes(const QString &object) const
{
    const std::scoped_lock lock(d->mutex);
    const DataTable *table = d->core->bulk().table(object);
    return table ? table->writes() : std::vector<quint16>();
}

base::Result<> LocalOrg::attribute(const QString &type, const QString &fullName, const QString &username,
                                   const QDateTime &at)
{
    const std::scoped_lock lock(d->mutex);
    return d->core->attribute({type, fullName}, username, at);
}

base::Result<> LocalOrg::upgrade(const QString &apiVersion)
{
    const std::scoped_lock lock(d->mutex);
    return d->core->upgrade(apiVersion);
}

QString LocalOrg::root() const
{
    const std::scoped_lock lock(d->mutex);
    return d->core->options().root;
}

void LocalOrg::connectSandbox(const QString &name, const std::weak_ptr<LocalOrg> &org)
{
    const std::scoped_lock lock(d->mutex);
    d->core->sandboxes().connect(name, org);
}

base::Result<> LocalOrg::becomeCopy(const QString &fromRoot, const QString &orgId, const QString &username,
                                    bool withRecords)
{
    const auto from = Store::open(fromRoot);
    if (!from)
        return base::failure(from);
    const std::scoped_lock lock(d->mutex);
    auto own = Store::open(d->core->options().root);
    if (!own)
        return base::failure(own);
    if (const auto copied = own->replaceWith(from->tree()); !copied)
        return copied;
    Options options = d->core->options();
    options.orgId = orgId;
    options.username = username;
    options.faults = d->core->faults().rules();
    QFile::remove(own->hiddenPath(u"state.json"_s));
    const QDir records(from->hiddenPath(u"data"_s));
    QDir copied(own->hiddenPath(u"data"_s));
    copied.removeRecursively();
    if (withRecords && records.exists()) {
        copied.mkpath(u"."_s);
        const QStringList files = records.entryList(QDir::Files);
        for (const QString &file : files)
            QFile::copy(records.filePath(file), copied.filePath(file));
    }
    auto core = OrgCore::open(options);
    if (!core)
        return base::failure(core);
    d->core = *std::move(core);
    return {};
}

CopyCode LocalOrg::issueCode(const QString &clientId, const QString &redirectUri)
{
    const std::scoped_lock lock(d->mutex);
    const User &owner = d->core->state().owner();
    return {d->core->sessions().issueCode({owner.id, {}, redirectUri, clientId}), owner.username};
}

} // namespace backflow::localorg
