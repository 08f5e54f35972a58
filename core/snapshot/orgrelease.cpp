#include "core/snapshot/orgrelease.h"

#include "core/metadata/project.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>
#include <algorithm>

namespace backflow::snapshot {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kReleaseKind("org-release");
constexpr int kVersion = 1;
/// Of each org; four years of releases.
constexpr qsizetype kMostUpgrades = 12;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

qint64 msOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeOf(const QJsonValue &value)
{
    const qint64 ms = value.toInteger();
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC) : QDateTime();
}

QJsonObject toJson(const OrgRelease &release)
{
    QJsonArray upgrades;
    for (const OrgUpgrade &upgrade : release.upgrades)
        upgrades.append(QJsonObject{{u"from"_s, upgrade.from},
                                    {u"to"_s, upgrade.to},
                                    {u"after"_s, msOf(upgrade.after)},
                                    {u"seen"_s, msOf(upgrade.seen)},
                                    {u"before"_s, QString::fromLatin1(upgrade.before)}});
    return {{u"version"_s, kVersion},          {u"environment"_s, release.environment},
            {u"org"_s, release.orgId},         {u"api"_s, release.apiVersion},
            {u"label"_s, release.label},       {u"instance"_s, release.instance},
            {u"sandbox"_s, release.isSandbox}, {u"askedAt"_s, msOf(release.askedAt)},
            {u"upgrades"_s, upgrades}};
}

OrgRelease fromJson(const QJsonObject &json)
{
    OrgRelease release;
    release.environment = json["environment"_L1].toString();
    release.orgId = json["org"_L1].toString();
    release.apiVersion = json["api"_L1].toString();
    release.label = json["label"_L1].toString();
    release.instance = json["instance"_L1].toString();
    release.isSandbox = json["sandbox"_L1].toBool();
    release.askedAt = timeOf(json["askedAt"_L1]);
    const QJsonArray upgrades = json["upgrades"_L1].toArray();
    for (const QJsonValue &value : upgrades) {
        const QJsonObject one = value.toObject();
        release.upgrades += OrgUpgrade{one["from"_L1].toString(), one["to"_L1].toString(), timeOf(one["after"_L1]),
                                       timeOf(one["seen"_L1]), one["before"_L1].toString().toLatin1()};
    }
    return release;
}

} // namespace

QString releaseName(const QString &apiVersion)
{
    constexpr int kSpring26 = 66;
    static constexpr QLatin1StringView kSeasons[] = {"Spring"_L1, "Summer"_L1, "Winter"_L1};
    constexpr int kMost = kSpring26 + 3 * (99 - 26) + 1; // the last release of '99
    const double number = apiVersion.toDouble();
    if (!(number >= 1 && number <= kMost)) // an org may send anything
        return {};
    const int steps = int(number) - kSpring26 + 3 * 26;
    if (steps < 0)
        return {};
    const int season = steps % 3;
    return u"%1 '%2"_s.arg(kSeasons[season]).arg(steps / 3 + (season == 2 ? 1 : 0), 2, 10, QLatin1Char('0'));
}

int compareVersions(const QString &a, const QString &b)
{
    const double left = a.toDouble();
    const double right = b.toDouble();
    return left < right ? -1 : left > right ? 1 : 0;
}

base::Result<OrgRelease> releaseOf(ports::JournalStore &journal, const model::Environment &environment)
{
    const auto json = journal.draft(kReleaseKind, environment.slug());
    if (!json)
        return base::failure(json);
    OrgRelease release = fromJson(*json);
    // A sandbox that was refreshed since is another org.
    const bool isOther = environment.orgId && environment.orgId->toString() != release.orgId;
    if (json->value("version"_L1).toInt() != kVersion || release.apiVersion.isEmpty() || isOther)
        return base::failure(base::Errc::NotFound,
                             Tr::tr("%1 was not asked for its release yet. Read it first.").arg(environment.name));
    return release;
}

base::Result<OrgRelease> noteRelease(ports::JournalStore &journal, const model::Environment &environment,
                                     const ports::OrgIdentity &identity, const std::optional<model::CommitId> &snapshot,
                                     const QDateTime &now)
{
    OrgRelease release;
    release.environment = environment.name;
    release.orgId = identity.orgId ? identity.orgId->toString() : QString();
    release.apiVersion = identity.apiVersion;
    release.label = identity.release.isEmpty() ? releaseName(identity.apiVersion) : identity.release;
    release.instance = identity.instanceName;
    release.isSandbox = identity.isSandbox;
    release.askedAt = now;
    if (const auto before = releaseOf(journal, environment); before && before->orgId == release.orgId) {
        release.upgrades = before->upgrades;
        if (compareVersions(before->apiVersion, release.apiVersion) < 0)
            release.upgrades += OrgUpgrade{before->apiVersion, release.apiVersion, before->askedAt, now,
                                           snapshot ? snapshot->toHex() : QByteArray()};
        if (release.upgrades.size() > kMostUpgrades)
            release.upgrades = release.upgrades.last(kMostUpgrades);
    } else if (!before && before.error().code != base::Errc::NotFound) {
        return before;
    }
    if (const auto kept = journal.putDraft(kReleaseKind, environment.slug(), toJson(release)); !kept)
        return base::failure(kept);
    return release;
}

base::Result<OrgRelease> askRelease(const ports::Backends &backends, const model::Environment &environment,
                                    async::Monitor &monitor)
{
    const auto gateway = backends.gateway(environment);
    if (!gateway)
        return base::failure(gateway);
    const auto identity = (*gateway)->identity(monitor);
    if (!identity)
        return base::failure(identity);
    if (environment.orgId && identity->orgId && *environment.orgId != *identity->orgId)
        return base::failure(base::Errc::Denied,
                             Tr::tr("The sign-in of %1 leads to the org %2, but %1 is the org %3. Sign in again, or "
                                    "set the environment up anew if its sandbox was refreshed.")
                                 .arg(environment.name, identity->orgId->toString(), environment.orgId->toString()));
    const auto repository = backends.repository();
    const auto journal = backends.journal();
    if (!repository || !journal)
        return repository ? base::failure(journal) : base::failure(repository);
    const auto tip = (*repository)->tip(environment.snapshotBranch());
    if (!tip)
        return base::failure(tip);
    return noteRelease(**journal, environment, *identity, *tip, backends.clock().now());
}

base::Result<QString> commonVersion(ports::JournalStore &journal, const model::Pipeline &pipeline)
{
    QString lowest;
    for (const model::Environment &environment : pipeline.environments) {
        const auto release = releaseOf(journal, environment);
        if (!release && release.error().code != base::Errc::NotFound)
            return base::failure(release);
        if (release && (lowest.isEmpty() || compareVersions(release->apiVersion, lowest) < 0))
            lowest = release->apiVersion;
    }
    return lowest;
}

QString readingVersion(const ports::Backends &backends, const model::Pipeline &pipeline)
{
    const auto journal = backends.journal();
    return journal ? commonVersion(**journal, pipeline).value_or(QString()) : QString();
}

base::Result<QString> versionOf(ports::Repository &repository, const model::CommitId &snapshot)
{
    const auto file = repository.contentAt(snapshot, u"sfdx-project.json"_s);
    if (!file)
        return base::failure(file);
    if (!*file)
        return QString();
    const auto bytes = repository.content(**file);
    if (!bytes)
        return base::failure(bytes);
    const auto project = metadata::readProject(*bytes);
    return project ? project->apiVersion : QString();
}

} // namespace backflow::snapshot
