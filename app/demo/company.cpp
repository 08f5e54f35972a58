#include "app/demo/company.h"

#include "app/demo/people.h"
#include "core/async/inflight.h"
#include "core/base/durablefile.h"
#include "core/metadata/registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <optional>

static void loadDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace backflow::demo {
namespace {

constexpr QLatin1StringView kRoot(":/demo/");
/// Orgs that are dealt with side by side.
constexpr int kAtOnce = 4;
/// Contacts of the company, in each org.
constexpr int kPeople = 240;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::demo)
};

/// Copies a folder of the resource over a folder on disk. A file called deleted.txt lists what is to go instead.
/// `changedAt`: when the files were changed last, which an org tells of what it is started with; invalid = now.
base::Result<> unpack(const QString &from, const QString &to, const QDateTime &changedAt = {})
{
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString source = it.next();
        const QString name = source.mid(from.size() + 1);
        const base::Result<QByteArray> bytes = base::readWhole(source);
        if (!bytes)
            return base::failure(bytes);
        if (name == QLatin1StringView("deleted.txt")) {
            const QStringList gone = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &path : gone)
                QFile::remove(to + u'/' + path.trimmed());
            continue;
        }
        const QString target = to + u'/' + name;
        QDir().mkpath(QFileInfo(target).path());
        QFile file(target);
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.flush())
            return base::failure(base::Errc::Io,
                                 Tr::tr("The demonstration could not write %1: %2.").arg(target, file.errorString()));
        if (changedAt.isValid())
            file.setFileTime(changedAt, QFileDevice::FileModificationTime);
    }
    return {};
}

QString text(const QJsonObject &object, QLatin1StringView member)
{
    return object.value(member).toString();
}

/// The sandboxes as the production org tells of them.
QList<localorg::Sandbox> sandboxesOf(const QJsonObject &story)
{
    QList<localorg::Sandbox> sandboxes;
    const QJsonArray environments = story.value(QLatin1StringView("environments")).toArray();
    for (const QJsonValue &value : environments) {
        const QJsonObject json = value.toObject();
        if (json.contains(QLatin1StringView("copied")))
            sandboxes += localorg::Sandbox{
                .name = text(json, QLatin1StringView("name")),
                .orgId = text(json, QLatin1StringView("orgId")),
                .copiedAt = QDateTime::fromString(text(json, QLatin1StringView("copied")), Qt::ISODate),
                .licence = text(json, QLatin1StringView("kind")).toUpper().replace(u'-', u'_')};
    }
    return sandboxes;
}

} // namespace

Company::Company(QString folder, QJsonObject story)
    : m_folder(std::move(folder))
    , m_story(std::move(story))
{
}

base::Result<std::unique_ptr<Company>> Company::start(const QString &folder)
{
    loadDemoResources();
    const base::Result<QByteArray> bytes = base::readWhole(kRoot + QStringLiteral("story.json"));
    if (!bytes)
        return base::failure(bytes);
    const QString orgs = folder + QStringLiteral("/orgs");
    if (QDir(orgs).exists() && !QDir(orgs).removeRecursively())
        return base::failure(base::Errc::Io, Tr::tr("The earlier demonstration in %1 could not be removed.").arg(orgs));
    std::unique_ptr<Company> company(new Company(folder, QJsonDocument::fromJson(*bytes).object()));
    company->m_pipeline.name = text(company->m_story, QLatin1StringView("company"));
    if (base::Result<> started = company->startOrgs(); !started)
        return base::failure(started);
    const QJsonArray edges = company->m_story.value(QLatin1StringView("edges")).toArray();
    for (const QJsonValue &edge : edges)
        company->m_pipeline.edges += model::Edge{edge.toArray().at(0).toString(), edge.toArray().at(1).toString()};
    if (base::Result<> checked = model::checkPipeline(company->m_pipeline); !checked)
        return base::failure(checked);
    return company;
}

/// Side by side: unpacking is most of it. In the order of the story they are kept.
base::Result<> Company::startOrgs()
{
    const QJsonArray environments = m_story.value(QLatin1StringView("environments")).toArray();
    std::vector<std::optional<Started>> started(static_cast<std::size_t>(environments.size()));
    qsizetype next = 0;
    async::InFlight<qsizetype, Started> steps;
    steps.next = [&]() -> std::optional<qsizetype> {
        return next < environments.size() ? std::optional(next++) : std::nullopt;
    };
    steps.work = [this, &environments](int, qsizetype at, async::Monitor &) {
        return startOrg(environments.at(at).toObject());
    };
    steps.done = [&started](qsizetype at, base::Result<Started> one) -> base::Result<> {
        if (!one)
            return base::failure(one);
        started[static_cast<std::size_t>(at)] = *std::move(one);
        return {};
    };
    async::NullMonitor monitor;
    if (base::Result<> all = async::runInFlight(kAtOnce, steps, monitor); !all)
        return all;
    for (std::optional<Started> &one : started) {
        m_pipeline.environments += one->environment;
        m_orgs.emplace_back(one->environment.name, std::move(one->org));
    }
    // A sandbox that is refreshed becomes a copy of production as it is then.
    for (qsizetype i = 0; i < m_pipeline.environments.size(); ++i) {
        if (!m_pipeline.environments.at(i).isProduction())
            continue;
        for (const auto &[name, org] : m_orgs) {
            if (org != m_orgs[size_t(i)].second)
                m_orgs[size_t(i)].second->connectSandbox(name, org);
        }
    }
    return {};
}

base::Result<Company::Started> Company::startOrg(const QJsonObject &json) const
{
    model::Environment environment;
    environment.name = text(json, QLatin1StringView("name"));
    environment.kind =
        model::kindFromName(text(json, QLatin1StringView("kind"))).value_or(model::EnvironmentKind::Developer);
    environment.stage = text(json, QLatin1StringView("stage"));
    environment.username = text(json, QLatin1StringView("username"));
    environment.orgId = model::OrgId::fromString(text(json, QLatin1StringView("orgId")));

    localorg::Options options;
    options.root = m_folder + QStringLiteral("/orgs/") + environment.slug();
    const QDateTime released = QDateTime::fromString(
        text(m_story.value(QLatin1StringView("release")).toObject(), QLatin1StringView("when")), Qt::ISODate);
    if (base::Result<> unpacked = unpack(kRoot + QStringLiteral("base"), options.root, released); !unpacked)
        return base::failure(unpacked);
    options.production = environment.isProduction();
    options.preview = json.contains(QLatin1StringView("upgraded"));
    if (options.preview)
        options.instanceName = QStringLiteral("LOCAL2");
    if (options.production)
        options.sandboxes = sandboxesOf(m_story);
    options.orgId = text(json, QLatin1StringView("orgId"));
    options.orgName = m_pipeline.name + u' ' + environment.name;
    options.username = environment.username;
    options.watchesFolder = false; // a look into it at every request would be most of its work
    options.pollsPerRetrieve = 0;  // whoever is told to wait asks again a second later
    options.userFullName = text(json, QLatin1StringView("owner"));
    base::Result<std::unique_ptr<localorg::LocalOrg>> org = localorg::LocalOrg::start(options);
    if (!org)
        return base::failure(org);
    environment.instanceUrl = (*org)->url();
    environment.loginUrl = (*org)->url();
    if (base::Result<> given = givePeople(**org, kPeople); !given)
        return base::failure(given);
    return Started{environment, *std::move(org)};
}

QByteArray Company::accessToken(const QString &environment) const
{
    const localorg::LocalOrg *found = org(environment);
    return found ? found->accessToken().toLatin1() : QByteArray();
}

QString Company::ownerOf(const QString &environment) const
{
    const QJsonArray environments = m_story.value(QLatin1StringView("environments")).toArray();
    for (const QJsonValue &value : environments)
        if (text(value.toObject(), QLatin1StringView("name")) == environment)
            return text(value.toObject(), QLatin1StringView("owner"));
    return {};
}

QStringList Company::changedTypes(const QString &environment) const
{
    QSet<QString> directories;
    const QJsonArray environments = m_story.value(QLatin1StringView("environments")).toArray();
    for (const QJsonValue &value : environments) {
        const QJsonObject json = value.toObject();
        if (text(json, QLatin1StringView("name")) != environment)
            continue;
        const QString folder = kRoot + text(json, QLatin1StringView("folder"));
        const QStringList changed = QDir(folder).entryList(QDir::Dirs);
        directories += QSet<QString>(changed.begin(), changed.end());
        const QByteArray gone = base::readWhole(folder + QStringLiteral("/deleted.txt")).value_or(QByteArray());
        for (const QString &path : QString::fromUtf8(gone).split(u'\n', Qt::SkipEmptyParts))
            directories += path.section(u'/', 0, 0).trimmed();
    }
    QStringList types;
    for (const QString &directory : std::as_const(directories))
        if (const metadata::TypeInfo *type = metadata::Registry::builtIn().byDirectory(directory))
            types += type->name;
    return types;
}

const localorg::LocalOrg *Company::org(const QString &environment) const
{
    for (const auto &[name, org] : m_orgs) {
        if (name.compare(environment, Qt::CaseInsensitive) == 0)
            return org.get();
    }
    return nullptr;
}

base::Result<> Company::applyStory()
{
    const QJsonArray environments = m_story.value(QLatin1StringView("environments")).toArray();
    for (const QJsonValue &value : environments) {
        const QJsonObject json = value.toObject();
        const model::Environment *environment = m_pipeline.find(text(json, QLatin1StringView("name")));
        const QString root = m_folder + QStringLiteral("/orgs/") + environment->slug();
        if (base::Result<> unpacked = unpack(kRoot + text(json, QLatin1StringView("folder")), root); !unpacked)
            return unpacked;
        for (const auto &[name, org] : m_orgs)
            if (name == environment->name)
                org->rescan();
    }
    const QJsonArray changes = m_story.value(QLatin1StringView("changes")).toArray();
    for (const QJsonValue &value : changes) {
        const QJsonObject change = value.toObject();
        if (text(change, QLatin1StringView("change")) == QLatin1StringView("deleted"))
            continue; // nothing is left to say it of
        for (const auto &[name, org] : m_orgs) {
            if (name != text(change, QLatin1StringView("environment")))
                continue;
            const base::Result<> said =
                org->attribute(text(change, QLatin1StringView("type")), text(change, QLatin1StringView("fullName")),
                               text(change, QLatin1StringView("by")),
                               QDateTime::fromString(text(change, QLatin1StringView("when")), Qt::ISODate));
            if (!said)
                return said;
        }
    }
    return {};
}

base::Result<> Company::upgradeEarly()
{
    const QJsonArray environments = m_story.value(QLatin1StringView("environments")).toArray();
    for (const QJsonValue &value : environments) {
        const QJsonObject json = value.toObject();
        const QString version = text(json, QLatin1StringView("upgraded"));
        for (const auto &[name, org] : m_orgs) {
            if (version.isEmpty() || name != text(json, QLatin1StringView("name")))
                continue;
            if (base::Result<> done = org->upgrade(version); !done)
                return done;
        }
    }
    return {};
}

} // namespace backflow::demo
