#include "core/sandbox/inventory.h"

#include "core/sandbox/inventoryjson.h"
#include "core/sandbox/words.h"

#include <QHash>
#include <algorithm>

namespace backflow::sandbox {

using namespace Qt::StringLiterals;
using base::Errc;
using model::EnvironmentKind;

namespace {

constexpr QLatin1StringView kKind("sandbox-inventory");
constexpr qsizetype kShortId = 15;
/// As many copyings of one sandbox as are of use: the one in use, what comes, and whose org an environment may still
/// be.
constexpr qsizetype kCopyingsKept = 12;

using Rows = QList<QJsonObject>;

QString text(const QJsonObject &row, QLatin1StringView name)
{
    return row.value(name).toString();
}

QString shortId(const QJsonObject &row, QLatin1StringView name)
{
    return text(row, name).left(kShortId);
}

/// Source: Tooling API, SandboxInfo, field LicenseType; `DEVELOPER PRO` is how some clients spell it.
EnvironmentKind kindOf(const QString &licence)
{
    if (licence == "FULL"_L1)
        return EnvironmentKind::Full;
    if (licence == "PARTIAL"_L1)
        return EnvironmentKind::Partial;
    if (licence == "DEVELOPER_PRO"_L1 || licence == "DEVELOPER PRO"_L1)
        return EnvironmentKind::DeveloperPro;
    return EnvironmentKind::Developer;
}

/// Fields that a refresh sends again: what is left out would be reset. Source: the request of `sf org refresh sandbox`.
QJsonObject settingsOf(const QJsonObject &row)
{
    QJsonObject settings;
    for (const QLatin1StringView name :
         {"SandboxName"_L1, "LicenseType"_L1, "HistoryDays"_L1, "CopyChatter"_L1, "AutoActivate"_L1, "Description"_L1,
          "TemplateId"_L1, "ApexClassId"_L1, "SourceId"_L1, "ActivationUserGroupId"_L1, "Features"_L1}) {
        if (row.contains(name))
            settings.insert(name, row.value(name));
    }
    return settings;
}

Copying copyingOf(const QJsonObject &row)
{
    return {text(row, "Id"_L1),
            text(row, "Status"_L1),
            row.value("CopyProgress"_L1).toInt(-1),
            shortId(row, "SandboxOrganization"_L1),
            orgTime(row.value("CreatedDate"_L1)),
            orgTime(row.value("StartDate"_L1)),
            orgTime(row.value("EndDate"_L1))};
}

base::Result<Rows> askInfos(ports::OrgGateway &gateway, async::Monitor &monitor)
{
    const QString fields = u"Id, SandboxName, LicenseType, HistoryDays, CopyChatter, AutoActivate, Description, "
                           "TemplateId, ApexClassId, SourceId"_s;
    const QString query = u"SELECT %1 FROM SandboxInfo ORDER BY SandboxName"_s;
    auto rows = gateway.query(query.arg(fields + u", ActivationUserGroupId, Features"_s), true, monitor);
    // Older versions of the API know fewer fields.
    if (!rows && rows.error().code == Errc::OrgFault && rows.error().detail.contains("INVALID_FIELD"_L1))
        rows = gateway.query(query.arg(fields), true, monitor);
    return rows;
}

QString hostName(const QUrl &url)
{
    // `acme--dev1.sandbox.my.salesforce.com`
    const QString host = url.host();
    return host.contains(".sandbox."_L1) ? host.section(u"--"_s, 1).section(u'.', 0, 0) : QString();
}

bool isSame(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

bool Copying::isUnderWay() const
{
    static const QStringList over{u"Completed"_s, u"Stopped"_s, u"Deleted"_s,   u"Deleting"_s,
                                  u"Error"_s,     u"Failed"_s,  u"Discarded"_s, u"Discarding"_s};
    return !isComplete() && !status.isEmpty() && !over.contains(status);
}

bool Copying::waitsForActivation() const
{
    return status == "Pending Activation"_L1;
}

const Copying *SandboxCopy::current() const
{
    const auto found = std::ranges::find_if(copyings, &Copying::isComplete);
    return found == copyings.end() ? nullptr : &*found;
}

const Copying *SandboxCopy::next() const
{
    return copyings.isEmpty() || copyings.constFirst().isComplete() ? nullptr : &copyings.constFirst();
}

const SandboxCopy *Inventory::copyOf(const model::Environment &environment) const
{
    if (!isSandbox(environment))
        return nullptr;
    const auto find = [this](const auto &fits) {
        const auto found = std::ranges::find_if(copies, fits);
        return found == copies.end() ? nullptr : &*found;
    };
    if (environment.orgId) {
        const QString id = environment.orgId->shortForm();
        const auto byOrg = find([&](const SandboxCopy &copy) {
            return std::ranges::any_of(copy.copyings, [&](const Copying &one) { return one.orgId == id; });
        });
        if (byOrg)
            return byOrg;
    }
    const QString host = hostName(environment.instanceUrl);
    const QString suffix = environment.username.section(u'@', 1).section(u'.', -1);
    for (const QString &name : {host, suffix, environment.name}) {
        if (const SandboxCopy *named = find([&](const SandboxCopy &copy) { return isSame(name, copy.name); }))
            return named;
    }
    return nullptr;
}

const model::Environment *environmentOf(const Inventory &inventory, const SandboxCopy &copy,
                                        const model::Pipeline &pipeline)
{
    const auto found = std::ranges::find_if(
        pipeline.environments, [&](const model::Environment &one) { return inventory.copyOf(one) == &copy; });
    return found == pipeline.environments.end() ? nullptr : &*found;
}

model::Environment withOrg(ports::Repository &repository, model::Environment environment)
{
    if (environment.orgId)
        return environment;
    const auto tip = repository.tip(environment.snapshotBranch());
    const auto info = tip && *tip ? repository.commitInfo(**tip) : base::failure(Errc::NotFound, {});
    if (info)
        environment.orgId = model::OrgId::fromString(info->trailer(u"Backflow-Org"_s));
    return environment;
}

model::Pipeline withOrgs(ports::Repository &repository, model::Pipeline pipeline)
{
    for (model::Environment &environment : pipeline.environments)
        environment = withOrg(repository, environment);
    return pipeline;
}

bool isSandbox(const model::Environment &environment)
{
    return !environment.isProduction() && environment.kind != EnvironmentKind::Scratch;
}

base::Result<Inventory> askInventory(const ports::Backends &backends, const model::Pipeline &pipeline,
                                     const model::Environment &production, async::Monitor &monitor)
{
    const auto gateway = backends.gateway(production);
    if (!gateway)
        return base::failure(gateway);
    monitor.say(Tr::tr("Asking %1 about its sandboxes").arg(production.name));
    const auto infos = askInfos(**gateway, monitor);
    if (!infos)
        return base::failure(infos);
    const auto processes = (*gateway)->query(
        u"SELECT Id, Status, CopyProgress, SandboxName, SandboxInfoId, SandboxOrganization, CreatedDate, StartDate, "
        "EndDate FROM SandboxProcess ORDER BY CreatedDate DESC"_s,
        true, monitor);
    if (!processes)
        return base::failure(processes);
    QHash<QString, QList<Copying>> copyings;
    for (const QJsonObject &row : *processes) {
        QList<Copying> &of = copyings[shortId(row, "SandboxInfoId"_L1)];
        if (of.size() < kCopyingsKept)
            of += copyingOf(row);
    }
    Inventory inventory{production.name, backends.clock().now(), {}};
    QHash<QString, QString> names;
    for (const QJsonObject &row : *infos)
        names.insert(shortId(row, "Id"_L1), text(row, "SandboxName"_L1));
    for (const QJsonObject &row : *infos) {
        SandboxCopy copy;
        copy.name = text(row, "SandboxName"_L1);
        copy.infoId = text(row, "Id"_L1);
        copy.licence = text(row, "LicenseType"_L1);
        copy.kind = kindOf(copy.licence);
        copy.templateId = text(row, "TemplateId"_L1);
        copy.description = text(row, "Description"_L1);
        copy.settings = settingsOf(row);
        copy.copyings = copyings.value(copy.infoId.left(kShortId));
        const QString cloned = shortId(row, "SourceId"_L1);
        copy.source = cloned.isEmpty() ? production.name : names.value(cloned, cloned);
        if (!copy.name.isEmpty())
            inventory.copies += copy;
    }
    std::ranges::sort(inventory.copies, {}, &SandboxCopy::name);
    // A clone is of a sandbox, which people know by its environment.
    for (SandboxCopy &copy : inventory.copies) {
        const auto source = std::ranges::find(inventory.copies, copy.source, &SandboxCopy::name);
        if (source == inventory.copies.end())
            continue;
        if (const model::Environment *environment = environmentOf(inventory, *source, pipeline))
            copy.source = environment->name;
    }
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    if (const auto kept = (*journal)->putDraft(kKind, production.slug(), toJson(inventory)); !kept)
        return base::failure(kept);
    return inventory;
}

base::Result<Inventory> storedInventory(ports::JournalStore &journal, const model::Environment &production)
{
    const auto json = journal.draft(kKind, production.slug());
    return json ? base::Result<Inventory>(inventoryFromJson(*json)) : base::failure(json);
}

base::Result<QList<Inventory>> inventories(const ports::Backends &backends, const model::Pipeline &pipeline, bool ask,
                                           QStringList *problems, async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    QList<Inventory> all;
    for (const model::Environment &production : pipeline.environments) {
        if (!production.isProduction())
            continue;
        if (ask) {
            const auto asked = askInventory(backends, pipeline, production, monitor);
            if (!asked && asked.error().code == Errc::Canceled)
                return base::failure(asked);
            if (!asked && problems)
                *problems += u"%1: %2"_s.arg(production.name, asked.error().message);
        }
        auto stored = storedInventory(**journal, production);
        if (!stored && stored.error().code != Errc::NotFound)
            return base::failure(stored);
        if (stored)
            all += *std::move(stored);
    }
    return all;
}

} // namespace backflow::sandbox
