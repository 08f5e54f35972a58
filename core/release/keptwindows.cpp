// What providers of upgrade dates said is kept, so that it is there when they are not.
#include "core/release/windows.h"
#include "core/snapshot/orgrelease.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

namespace backflow::release {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kWindowsKind("release-windows");
constexpr int kVersion = 1;

qint64 msOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeOf(const QJsonValue &value)
{
    const qint64 ms = value.toInteger();
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC) : QDateTime();
}

QJsonObject toJson(const KeptStatus &kept)
{
    QJsonArray windows;
    for (const UpgradeWindow &window : kept.status.windows)
        windows.append(QJsonObject{
            {u"release"_s, window.release}, {u"from"_s, msOf(window.from)}, {u"until"_s, msOf(window.until)}});
    QJsonObject json{{u"version"_s, kVersion},
                     {u"instance"_s, kept.status.instance},
                     {u"release"_s, kept.status.release},
                     {u"sandbox"_s, kept.status.isSandbox},
                     {u"windows"_s, windows},
                     {u"provider"_s, kept.provider},
                     {u"askedAt"_s, msOf(kept.askedAt)},
                     {u"aheadMs"_s, kept.aheadMs},
                     {u"problem"_s, kept.problem},
                     {u"problemAt"_s, msOf(kept.problemAt)}};
    if (kept.status.isPreview)
        json.insert(u"preview"_s, *kept.status.isPreview);
    return json;
}

KeptStatus fromJson(const QJsonObject &json)
{
    KeptStatus kept;
    kept.status.instance = json["instance"_L1].toString();
    kept.status.release = json["release"_L1].toString();
    kept.status.isSandbox = json["sandbox"_L1].toBool();
    if (json["preview"_L1].isBool())
        kept.status.isPreview = json["preview"_L1].toBool();
    const QJsonArray windows = json["windows"_L1].toArray();
    for (const QJsonValue &value : windows)
        kept.status.windows +=
            UpgradeWindow{value["release"_L1].toString(), timeOf(value["from"_L1]), timeOf(value["until"_L1])};
    kept.provider = json["provider"_L1].toString();
    kept.askedAt = timeOf(json["askedAt"_L1]);
    kept.aheadMs = json["aheadMs"_L1].toInteger();
    kept.problem = json["problem"_L1].toString();
    kept.problemAt = timeOf(json["problemAt"_L1]);
    return kept;
}

} // namespace

base::Result<KeptStatus> keptStatus(ports::JournalStore &journal, const QString &instance)
{
    const auto json = journal.draft(kWindowsKind, instance.toLower());
    if (!json)
        return base::failure(json);
    if (json->value("version"_L1).toInt() != kVersion)
        return base::failure(base::Errc::NotFound, {});
    return fromJson(*json);
}

base::Result<int> askWindows(ports::JournalStore &journal, const model::Pipeline &pipeline, WindowProvider &provider,
                             const QDateTime &now, async::Monitor &monitor)
{
    int answered = 0;
    QSet<QString> asked;
    for (const model::Environment &environment : pipeline.environments) {
        const auto release = snapshot::releaseOf(journal, environment);
        if (!release && release.error().code != base::Errc::NotFound)
            return base::failure(release);
        if (!release || release->instance.isEmpty() || asked.contains(release->instance))
            continue;
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        asked.insert(release->instance);
        const auto before = keptStatus(journal, release->instance);
        if (!before && before.error().code != base::Errc::NotFound)
            return base::failure(before);
        KeptStatus kept = before ? *before : KeptStatus();
        auto status = provider.status(release->instance, monitor);
        if (!status && status.error().code == base::Errc::Canceled)
            return base::failure(status);
        if (status) {
            ++answered;
            const QDateTime told = provider.clock();
            kept = {*std::move(status), provider.name(), now, told.isValid() ? told.msecsTo(now) : 0, {}, {}};
        } else {
            kept.status.instance = release->instance;
            kept.problem = status.error().message;
            kept.problemAt = now;
        }
        if (const auto put = journal.putDraft(kWindowsKind, release->instance.toLower(), toJson(kept)); !put)
            return base::failure(put);
    }
    return answered;
}

} // namespace backflow::release
