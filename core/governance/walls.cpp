#include "core/governance/walls.h"

#include "core/base/canonicaljson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kFile("walls.json");
constexpr int kGoodForDays = 30;

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

bool isFresh(const QDateTime &seen, const QDateTime &at)
{
    return seen.isValid() && seen <= at && seen.addDays(kGoodForDays) >= at;
}

} // namespace

Walls wallsOf(Walls before, const Standing &standing, const QString &remote, const QList<AccessFinding> *tried,
              const QMap<QString, OrgRights> &orgs, const model::Pipeline &pipeline, const QDateTime &now)
{
    if (tried) {
        const auto says = [tried](QLatin1StringView id) {
            return std::ranges::any_of(*tried, [id](const AccessFinding &finding) { return finding.id == id; });
        };
        before.remote = remote;
        before.remoteAt = now;
        before.holdsRecord = says("force-push-refused"_L1) && says("delete-refused"_L1) &&
                             standing.state == Standing::State::Trusted && !standing.signedBy.isEmpty() &&
                             standing.proven();
    }
    if (!orgs.isEmpty()) {
        before.orgsAt = now;
        before.holdsOrg.clear();
    }
    for (const model::Environment &environment : pipeline.environments) {
        const auto rights = orgs.constFind(environment.name);
        if (rights == orgs.cend())
            continue;
        const QList<AccessFinding> found = orgFindings(standing, environment, *rights);
        before.holdsOrg.insert(environment.name,
                               std::ranges::none_of(found, [](const AccessFinding &one) { return one.advisory; }));
    }
    return before;
}

base::Result<Walls> readWalls(ports::Repository &repository)
{
    const base::Result<std::optional<model::CommitId>> tip = repository.tip(kWallsBranch);
    if (!tip || !*tip)
        return tip ? base::Result<Walls>() : base::failure(tip);
    const base::Result<std::optional<model::ContentId>> content = repository.contentAt(**tip, kFile);
    if (!content || !*content)
        return content ? base::Result<Walls>() : base::failure(content);
    const base::Result<QByteArray> bytes = repository.content(**content);
    if (!bytes)
        return base::failure(bytes);
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    Walls walls;
    walls.remote = json["remote"_L1].toString();
    walls.remoteAt = timeOf(json["remoteAt"_L1]);
    walls.holdsRecord = json["holdsRecord"_L1].toBool();
    walls.orgsAt = timeOf(json["orgsAt"_L1]);
    const QJsonObject orgs = json["holdsOrg"_L1].toObject();
    for (auto org = orgs.begin(); org != orgs.end(); ++org)
        walls.holdsOrg.insert(org.key(), org->toBool());
    return walls;
}

base::Result<> rememberWalls(ports::Repository &repository, const Walls &walls, const QDateTime &now,
                             async::Monitor &monitor)
{
    QJsonObject orgs;
    for (auto org = walls.holdsOrg.cbegin(); org != walls.holdsOrg.cend(); ++org)
        orgs.insert(org.key(), org.value());
    const base::Result<QByteArray> bytes = base::canonicalJson({{u"remote"_s, walls.remote},
                                                                {u"remoteAt"_s, utc(walls.remoteAt)},
                                                                {u"holdsRecord"_s, walls.holdsRecord},
                                                                {u"holdsOrg"_s, orgs},
                                                                {u"orgsAt"_s, utc(walls.orgsAt)}});
    const base::Result<std::optional<model::CommitId>> tip = repository.tip(kWallsBranch);
    if (!bytes || !tip)
        return bytes ? base::failure(tip) : base::failure(bytes);
    ports::CommitDraft draft;
    draft.branch = kWallsBranch;
    draft.expectedTip = *tip;
    draft.put.insert(kFile, *bytes);
    draft.message = u"what was seen of the walls\n"_s;
    draft.authorName = u"Backflow"_s;
    draft.authorEmail = u"backflow@localhost"_s;
    draft.when = now;
    return repository.commit(draft, monitor).transform([](const model::CommitId &) {});
}

QString enforcementOf(ports::Repository &repository, const QString &environment, const QDateTime &at)
{
    const base::Result<Walls> walls = readWalls(repository);
    if (!walls || !walls->holdsRecord || !isFresh(walls->remoteAt, at))
        return u"client"_s;
    const base::Result<QString> url = repository.remoteUrl();
    const bool sameHost = url && !url->isEmpty() && *url == walls->remote;
    const bool org = environment.isEmpty() || (isFresh(walls->orgsAt, at) && walls->holdsOrg.value(environment, false));
    return sameHost && org ? u"server"_s : u"client"_s;
}

} // namespace backflow::governance
