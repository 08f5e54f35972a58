#include "core/release/marks.h"

#include "core/governance/auditchain.h"
#include "core/promotion/environmentwork.h"
#include "core/release/words.h"
#include "core/snapshot/orgrelease.h"

#include <QJsonObject>
#include <QTimeZone>

namespace backflow::release {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kMarksKind("release-marks");

QJsonObject toJson(const Mark &mark)
{
    return {{u"commit"_s, mark.commit.toString()},
            {u"at"_s, mark.at.toMSecsSinceEpoch()},
            {u"by"_s, mark.by},
            {u"readAt"_s, mark.readAt},
            {u"orgVersion"_s, mark.orgVersion}};
}

std::optional<Mark> markOf(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const auto commit = model::CommitId::fromHex(json["commit"_L1].toString().toLatin1());
    if (!commit)
        return std::nullopt;
    return Mark{*commit, QDateTime::fromMSecsSinceEpoch(json["at"_L1].toInteger(), QTimeZone::UTC),
                json["by"_L1].toString(), json["readAt"_L1].toString(), json["orgVersion"_L1].toString()};
}

base::Result<> keep(ports::JournalStore &journal, const model::Environment &environment, const QString &orgId,
                    const Marks &marks)
{
    QJsonObject json{{u"org"_s, orgId}};
    if (marks.before)
        json.insert(u"before"_s, toJson(*marks.before));
    if (marks.after)
        json.insert(u"after"_s, toJson(*marks.after));
    return journal.putDraft(kMarksKind, environment.slug(), json);
}

base::Result<> record(const ports::Backends &backends, const model::Environment &environment, const QString &action,
                      const Mark &mark, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    governance::AuditEntry entry;
    entry.action = action;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    entry.details = {{u"to"_s, QJsonObject{{u"env"_s, environment.name}, {u"api"_s, mark.orgVersion}}},
                     {u"commit"_s, mark.commit.toString()}};
    const auto appended = governance::appendAudit(**repository, entry, monitor);
    return appended ? base::Result<>() : base::failure(appended);
}

/// Reads the org as it is now.
base::Result<Mark> readNow(const ports::Backends &backends, const model::Environment &environment,
                           const QString &version, const QString &message, async::Monitor &monitor)
{
    snapshot::TakeOptions options;
    options.apiVersion = version;
    options.message = message;
    // An upgrade changes things without a date: what has not moved is looked at, too.
    options.full = true;
    const auto checked = promotion::checkWithTeam(backends, environment, options, monitor);
    if (!checked)
        return base::failure(checked);
    const snapshot::TakeReport &taken = checked->taken;
    return Mark{*taken.snapshot->commit(), backends.clock().now(), backends.personName(), taken.apiVersion,
                taken.orgVersion};
}

QString orgIdOf(ports::JournalStore &journal, const model::Environment &environment)
{
    const auto release = snapshot::releaseOf(journal, environment);
    return release ? release->orgId : QString();
}

} // namespace

base::Result<Marks> marksOf(ports::JournalStore &journal, const model::Environment &environment)
{
    const auto json = journal.draft(kMarksKind, environment.slug());
    if (!json && json.error().code == base::Errc::NotFound)
        return Marks();
    if (!json)
        return base::failure(json);
    if (environment.orgId && json->value("org"_L1).toString() != environment.orgId->toString())
        return Marks();
    return Marks{markOf(json->value("before"_L1)), markOf(json->value("after"_L1))};
}

base::Result<Mark> markBefore(const ports::Backends &backends, const model::Pipeline &pipeline,
                              const model::Environment &environment, async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto mark = readNow(backends, environment, snapshot::readingVersion(backends, pipeline),
                              Tr::tr("Before the upgrade of %1").arg(environment.name), monitor);
    if (!mark)
        return mark;
    if (const auto recorded = record(backends, environment, u"release.before"_s, *mark, monitor); !recorded)
        return base::failure(recorded);
    if (const auto kept = keep(**journal, environment, orgIdOf(**journal, environment), {*mark, std::nullopt}); !kept)
        return base::failure(kept);
    return mark;
}

base::Result<Mark> markAfter(const ports::Backends &backends, const model::Pipeline &pipeline,
                             const model::Environment &environment, async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    auto marks = marksOf(**journal, environment);
    if (!marks)
        return base::failure(marks);
    const auto now = snapshot::askRelease(backends, environment, monitor);
    if (!now)
        return base::failure(now);
    if (marks->before && snapshot::compareVersions(now->apiVersion, marks->before->orgVersion) <= 0)
        return base::failure(base::Errc::Stale,
                             Tr::tr("%1 is still on %2 (API %3), as it was when it was kept as before: its upgrade has "
                                    "not happened yet.")
                                 .arg(environment.name, now->label, now->apiVersion));
    if (!marks->before && now->upgrades.isEmpty())
        return base::failure(base::Errc::NotFound,
                             Tr::tr("Nothing is kept of how %1 was before its upgrade.").arg(environment.name));
    // What is compared is read at one version.
    const QString version = marks->before ? marks->before->readAt : snapshot::readingVersion(backends, pipeline);
    const auto mark =
        readNow(backends, environment, version, Tr::tr("After the upgrade of %1").arg(environment.name), monitor);
    if (!mark)
        return mark;
    if (const auto recorded = record(backends, environment, u"release.after"_s, *mark, monitor); !recorded)
        return base::failure(recorded);
    marks->after = *mark;
    if (const auto kept = keep(**journal, environment, now->orgId, *marks); !kept)
        return base::failure(kept);
    return mark;
}

} // namespace backflow::release
