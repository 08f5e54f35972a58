#include "core/release/windows.h"

#include "core/release/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <algorithm>

namespace backflow::release {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 4LL * 1024 * 1024;
constexpr std::chrono::seconds kAnswerTime(20);

QDateTime timeOf(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

/// `Winter '27` in whatever a sentence says: "Winter '27 Major Release".
QString releaseIn(const QString &text)
{
    static const QRegularExpression name(u"(Spring|Summer|Winter)\\s*['\u2019]?\\s*(\\d{2})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = name.match(text);
    if (!match.hasMatch())
        return {};
    const QString season = match.captured(1).toLower();
    return u"%1%2 '%3"_s.arg(season.left(1).toUpper(), season.mid(1), match.captured(2));
}

/// A maintenance that brings a release, not one that changes a database's disk.
bool isUpgrade(const QJsonObject &maintenance)
{
    return maintenance["maintenanceType"_L1].toString().contains("release"_L1, Qt::CaseInsensitive) ||
           !releaseIn(maintenance["name"_L1].toString()).isEmpty();
}

QList<UpgradeWindow> sorted(QList<UpgradeWindow> windows)
{
    std::ranges::sort(windows, {}, &UpgradeWindow::from);
    return windows;
}

std::unexpected<base::Error> unreadable(const QString &detail)
{
    return base::failure(base::Errc::Malformed,
                         Tr::tr("What the provider of upgrade dates answered could not be read."), detail);
}

base::Result<InstanceStatus> statusOf(const QByteArray &bytes, const QString &instance)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return unreadable(u"no object for "_s + instance);
    const QJsonObject json = document.object();
    InstanceStatus status;
    status.instance = instance;
    status.release = json["releaseVersion"_L1].toString();
    status.isSandbox = json["environment"_L1].toString() == "sandbox"_L1;
    const QJsonArray maintenances = json["Maintenances"_L1].toArray();
    for (const QJsonValue &value : maintenances) {
        const QJsonObject maintenance = value.toObject();
        const UpgradeWindow window{releaseIn(maintenance["name"_L1].toString()),
                                   timeOf(maintenance["plannedStartTime"_L1]),
                                   timeOf(maintenance["plannedEndTime"_L1])};
        if (isUpgrade(maintenance) && window.from.isValid())
            status.windows += window;
    }
    status.windows = sorted(std::move(status.windows));
    return status;
}

} // namespace

TrustProvider::TrustProvider(ports::Http &http, QUrl base)
    : m_http(http)
    , m_base(std::move(base))
{
}

base::Result<QByteArray> TrustProvider::get(const QString &path, async::Monitor &monitor)
{
    ports::HttpRequest request;
    request.url = m_base;
    request.url.setPath(m_base.path() + path);
    request.headers = {{"Accept", "application/json"}};
    request.idleTimeout = kAnswerTime;
    request.answerCap = kMostBytes;
    auto answer = m_http.send(request, monitor);
    if (!answer)
        return base::failure(answer);
    // IMF-fixdate of RFC 9110: always GMT, always English.
    QDateTime told =
        QLocale::c().toDateTime(QString::fromLatin1(answer->header("date")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    told.setTimeZone(QTimeZone::UTC);
    if (told.isValid())
        m_clock = told;
    const QString host = m_base.host();
    if (answer->status == 404)
        return base::failure(base::Errc::NotFound, Tr::tr("%1 does not know that instance.").arg(host));
    if (answer->status != 200)
        return base::failure(base::Errc::OrgBusy,
                             Tr::tr("%1 does not tell upgrade dates now (HTTP %2).").arg(host).arg(answer->status));
    return std::move(answer->body);
}

base::Result<InstanceStatus> TrustProvider::status(const QString &instance, async::Monitor &monitor)
{
    const auto bytes = get(u"/instances/%1/status"_s.arg(instance), monitor);
    if (!bytes)
        return base::failure(bytes);
    auto status = statusOf(*bytes, instance);
    if (!status)
        return status;
    if (!m_previewAsked) {
        m_previewAsked = true;
        // Which ones are on preview is a help; without it the status stands.
        if (const auto list = get(u"/instances/status/preview"_s, monitor)) {
            const QJsonDocument document = QJsonDocument::fromJson(*list);
            if (document.isArray()) {
                m_preview = QStringList();
                for (const QJsonValue &value : document.array())
                    *m_preview += value.isString() ? value.toString() : value["key"_L1].toString();
            }
        } else if (list.error().code == base::Errc::Canceled) {
            return base::failure(list);
        }
    }
    if (m_preview)
        status->isPreview = status->isSandbox && m_preview->contains(instance, Qt::CaseInsensitive);
    return status;
}

base::Result<std::unique_ptr<FileProvider>> FileProvider::of(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > kMostBytes)
        return base::failure(base::Errc::TooLarge, Tr::tr("%1 is larger than 4 MB and was not read.").arg(name));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return base::failure(base::Errc::Malformed, Tr::tr("%1 cannot be read: line %2: %3")
                                                        .arg(name)
                                                        .arg(bytes.left(error.offset).count('\n') + 1)
                                                        .arg(error.errorString()));
    const auto wrong = [&](const QString &what) {
        return base::failure(base::Errc::InvalidInput, Tr::tr("%1 is no list of upgrade dates: %2").arg(name, what));
    };
    if (document["format"_L1].toString() != "backflow-upgrades/1"_L1)
        return wrong(Tr::tr("its format is not backflow-upgrades/1."));
    std::unique_ptr<FileProvider> provider(new FileProvider);
    provider->m_name = name;
    const QJsonArray instances = document["instances"_L1].toArray();
    for (const QJsonValue &value : instances) {
        InstanceStatus status;
        status.instance = value["instance"_L1].toString();
        if (status.instance.isEmpty())
            return wrong(Tr::tr("an entry names no instance."));
        status.release = value["release"_L1].toString();
        if (value["preview"_L1].isBool())
            status.isPreview = value["preview"_L1].toBool();
        const QJsonArray windows = value["windows"_L1].toArray();
        for (const QJsonValue &one : windows) {
            const UpgradeWindow window{one["release"_L1].toString(), timeOf(one["from"_L1]), timeOf(one["until"_L1])};
            if (!window.from.isValid() || (window.until.isValid() && window.until < window.from))
                return wrong(Tr::tr("a date of %1 is none, or ends before it begins.").arg(status.instance));
            status.windows += window;
        }
        status.windows = sorted(std::move(status.windows));
        provider->m_instances.insert(status.instance.toUpper(), status);
    }
    return provider;
}

base::Result<InstanceStatus> FileProvider::status(const QString &instance, async::Monitor &)
{
    const auto found = m_instances.constFind(instance.toUpper());
    if (found == m_instances.cend())
        return base::failure(base::Errc::NotFound, Tr::tr("%1 does not name the instance %2.").arg(m_name, instance));
    return *found;
}

} // namespace backflow::release
