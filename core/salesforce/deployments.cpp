#include "core/salesforce/deployments.h"

#include "core/archive/zip.h"
#include "core/salesforce/metadatacalls.h"
#include "core/salesforce/restdeploy.h"

#include <QCoreApplication>
#include <QLocale>

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Error;
using base::Result;
using model::DeployTransport;
using namespace std::chrono_literals;

constexpr double kRestSince = 51.0;
/// 50 MB of SOAP message, less what base64 adds. Source: the Metadata API's published limits.
constexpr qint64 kLargestZip = 39LL * 1000 * 1000;
constexpr int kMostFiles = 10'000;
constexpr qint64 kLargestUnzipped = 629'145'600;
constexpr std::chrono::milliseconds kPause = 1s;
/// How often an answer that contradicts itself, or an id that is not known yet, is asked for again.
constexpr int kDoubtfulTries = 5;
/// Of an id: the three characters behind are a checksum that not every answer has.
constexpr qsizetype kShortId = 15;

const QLatin1StringView kDeployId("0Af");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::salesforce)
};

QByteArray resource(const QByteArray &dataPath)
{
    return dataPath + "/metadata/deployRequest";
}

Error withoutId(const QString &detail)
{
    return {
        Errc::Unknown,
        Tr::tr("The org took the request but gave no id for it. Look at its deployment status page before it is sent "
               "again."),
        detail};
}

} // namespace

Result<> checkPackageSize(const QByteArray &zip)
{
    if (zip.size() > kLargestZip)
        return base::failure(Errc::TooLarge,
                             Tr::tr("The package has %1 MB; the org takes %2 MB at once. Nothing was sent: "
                                    "promote fewer components at a time.")
                                 .arg(zip.size() / 1'000'000)
                                 .arg(kLargestZip / 1'000'000));
    const auto size = archive::sizeOfZip(zip);
    if (size && size->files > kMostFiles)
        return base::failure(Errc::TooLarge,
                             Tr::tr("The package has %1 files; the org takes %2 at once. Nothing was sent: "
                                    "promote fewer components at a time.")
                                 .arg(QLocale().toString(size->files), QLocale().toString(kMostFiles)));
    if (size && size->unzippedBytes > kLargestUnzipped)
        return base::failure(Errc::TooLarge, Tr::tr("The package has %1 MB unzipped; the org takes %2 MB. Nothing was "
                                                    "sent: promote fewer components at a time.")
                                                 .arg(size->unzippedBytes / 1'000'000)
                                                 .arg(kLargestUnzipped / 1'000'000));
    return {};
}

Deployments::Deployments(OrgCalls &calls, DeployTransport transport)
    : m_calls(calls)
    , m_transport(transport)
{
}

Result<bool> Deployments::overRest(async::Monitor &monitor)
{
    if (m_transport != DeployTransport::Automatic)
        return m_transport == DeployTransport::Rest;
    if (m_restMissing)
        return false;
    return m_calls.orgVersion(monitor).transform(
        [](const QString &version) { return version.toDouble() >= kRestSince; });
}

bool Deployments::restIsMissing(const base::Error &error)
{
    const bool missing = error.detail.startsWith(QLatin1StringView("NOT_FOUND")) ||
                         error.detail.startsWith(QLatin1StringView("METHOD_NOT_ALLOWED")) ||
                         error.detail.startsWith(QLatin1StringView("HTTP 404")) ||
                         error.detail.startsWith(QLatin1StringView("HTTP 405"));
    m_restMissing = m_restMissing || (missing && m_transport == DeployTransport::Automatic);
    return m_restMissing;
}

Result<QString> Deployments::submit(const QByteArray &zip, const ports::DeployOptions &options, async::Monitor &monitor)
{
    if (const auto fits = checkPackageSize(zip); !fits)
        return base::failure(fits);
    const auto rest = overRest(monitor);
    if (!rest)
        return base::failure(rest);
    if (*rest) {
        DeployForm form = deployForm(zip, options);
        const auto id = startOverRest(
            {.method = "POST", .contentType = std::move(form.contentType), .body = std::move(form.pieces)}, monitor);
        // A resource that is not there has taken nothing.
        if (id || !restIsMissing(id.error()))
            return id;
    }
    return startOverSoap(deployCall(zip, options), false, monitor);
}

Result<QString> Deployments::quick(const QString &validationId, async::Monitor &monitor)
{
    const auto rest = overRest(monitor);
    if (!rest)
        return base::failure(rest);
    if (*rest) {
        const auto id = startOverRest(
            {.method = "POST", .contentType = "application/json", .body = {quickDeployBody(validationId)}}, monitor);
        if (id || !restIsMissing(id.error()))
            return id;
    }
    return startOverSoap({quickDeployCall(validationId)}, true, monitor);
}

Result<QString> Deployments::startOverRest(RestCall call, async::Monitor &monitor)
{
    const auto path = m_calls.dataPath(monitor);
    if (!path)
        return base::failure(path);
    call.path = resource(*path);
    const auto answer = m_calls.rest(call, Repeat::Never, monitor);
    if (!answer)
        return base::failure(answer);
    if (const auto id = asyncId(answer->object().value(QStringLiteral("id")).toString(), kDeployId))
        return *id;
    return std::unexpected(withoutId(QStringLiteral("REST")));
}

/// `deploy` answers with an object that has the id, `deployRecentValidation` with the id alone.
Result<QString> Deployments::startOverSoap(const QList<QByteArray> &call, bool idIsText, async::Monitor &monitor)
{
    const auto answer = m_calls.soap(call, Repeat::Never, monitor);
    if (!answer)
        return base::failure(answer);
    const auto results = answer->results();
    const xml::Node result = results.empty() ? xml::Node() : results.front();
    const QString text = !result ? QString() : idIsText ? result.text().trimmed() : textOf(result, "id");
    if (const auto id = asyncId(text, kDeployId))
        return *id;
    return std::unexpected(withoutId(QStringLiteral("SOAP")));
}

Result<ReadDeployStatus> Deployments::statusOver(bool rest, const QString &id, async::Monitor &monitor)
{
    if (!rest) {
        const auto answer = m_calls.soap(checkDeployCall(id), Repeat::Safe, monitor);
        if (!answer)
            return base::failure(answer);
        const auto results = answer->results();
        return readDeployStatus(results.empty() ? xml::Node() : results.front());
    }
    const auto path = m_calls.dataPath(monitor);
    if (!path)
        return base::failure(path);
    const auto answer = m_calls.get(resource(*path) + '/' + id.toLatin1() + "?includeDetails=true", monitor);
    if (!answer)
        return base::failure(answer);
    return readDeployStatus(answer->object().value(QStringLiteral("deployResult")).toObject());
}

Result<ports::DeployStatus> Deployments::status(const QString &id, async::Monitor &monitor)
{
    const auto rest = overRest(monitor);
    if (!rest)
        return base::failure(rest);
    bool overRest = *rest;
    for (int tries = 1;; ++tries) {
        const bool last = tries == kDoubtfulTries;
        auto read = statusOver(overRest, id, monitor);
        // Right after the submit an org may not know the id it has just given.
        const bool notYet = !read && read.error().code == Errc::NotFound;
        if (!read && (!notYet || last))
            return base::failure(read);
        if (read && read->doubt.isEmpty() && read->status.id.left(kShortId) != id.left(kShortId))
            read->doubt = QStringLiteral("asked about %1, it answers about %2").arg(id, read->status.id);
        if (read && read->doubt.isEmpty())
            return std::move(read->status);
        if (read && last)
            return base::failure(
                Errc::Unknown,
                Tr::tr("The org contradicts itself about deployment %1. Look at its deployment status page.").arg(id),
                read->doubt);
        // An org without the REST resource answers the same as one that does not know the id: SOAP tells them apart.
        overRest = overRest && !(notYet && m_transport == DeployTransport::Automatic);
        if (!m_calls.wait(kPause, monitor))
            return std::unexpected(async::canceled());
    }
}

Result<> Deployments::cancelOver(bool rest, const QString &id, async::Monitor &monitor)
{
    if (!rest) {
        const auto answer = m_calls.soap(cancelDeployCall(id), Repeat::Safe, monitor);
        return answer ? Result<>() : Result<>(base::failure(answer));
    }
    const auto path = m_calls.dataPath(monitor);
    if (!path)
        return base::failure(path);
    const auto answer = m_calls.rest({.method = "PATCH",
                                      .path = resource(*path) + '/' + id.toLatin1(),
                                      .contentType = "application/json",
                                      .body = {cancelBody()}},
                                     Repeat::Safe, monitor);
    return answer ? Result<>() : Result<>(base::failure(answer));
}

Result<> Deployments::cancel(const QString &id, async::Monitor &monitor)
{
    const auto rest = overRest(monitor);
    if (!rest)
        return base::failure(rest);
    const auto asked = cancelOver(*rest, id, monitor);
    const bool otherWay =
        !asked && *rest && m_transport == DeployTransport::Automatic && asked.error().code == Errc::NotFound;
    return otherWay ? cancelOver(false, id, monitor) : asked;
}

} // namespace backflow::salesforce
