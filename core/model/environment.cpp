#include "core/model/environment.h"

#include "core/model/jsonshape.h"

#include <QCoreApplication>
#include <array>

namespace backflow::model {
namespace {

struct KindName {
    EnvironmentKind kind;
    QLatin1StringView name;
};

constexpr std::array kKinds = {
    KindName{EnvironmentKind::Production, QLatin1StringView("production")},
    KindName{EnvironmentKind::Full, QLatin1StringView("full")},
    KindName{EnvironmentKind::Partial, QLatin1StringView("partial")},
    KindName{EnvironmentKind::DeveloperPro, QLatin1StringView("developer-pro")},
    KindName{EnvironmentKind::Developer, QLatin1StringView("developer")},
    KindName{EnvironmentKind::Scratch, QLatin1StringView("scratch")},
};

constexpr std::array kTransports = {QLatin1StringView("auto"), QLatin1StringView("rest"), QLatin1StringView("soap")};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::model)
};

constexpr std::initializer_list<JsonMember> kMembers{
    {QLatin1StringView("name"), QJsonValue::String},
    {QLatin1StringView("kind"), QJsonValue::String},
    {QLatin1StringView("stage"), QJsonValue::String},
    {QLatin1StringView("instanceUrl"), QJsonValue::String},
    {QLatin1StringView("loginUrl"), QJsonValue::String},
    {QLatin1StringView("username"), QJsonValue::String},
    {QLatin1StringView("orgId"), QJsonValue::String},
    {QLatin1StringView("teamBranch"), QJsonValue::String},
    {QLatin1StringView("deployTransport"), QJsonValue::String},
    {QLatin1StringView("includeManaged"), QJsonValue::Bool},
};

} // namespace

QString kindName(EnvironmentKind kind)
{
    return std::ranges::find(kKinds, kind, &KindName::kind)->name;
}

std::optional<EnvironmentKind> kindFromName(const QString &name)
{
    const auto *it = std::ranges::find(kKinds, name, &KindName::name);
    if (it == kKinds.end())
        return std::nullopt;
    return it->kind;
}

QString transportName(DeployTransport transport)
{
    return kTransports.at(static_cast<std::size_t>(transport));
}

std::optional<DeployTransport> transportFromName(const QString &name)
{
    const auto *it = std::ranges::find(kTransports, name);
    if (it == kTransports.end())
        return std::nullopt;
    return static_cast<DeployTransport>(it - kTransports.begin());
}

QString Environment::slug() const
{
    QString slug = name.toLower();
    for (QChar &c : slug) {
        const bool keep = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
        if (!keep)
            c = u'-';
    }
    return slug;
}

QString Environment::snapshotBranch() const
{
    return QStringLiteral("backflow/org/") + slug();
}

QJsonObject toJson(const Environment &environment)
{
    QJsonObject json{
        {QStringLiteral("name"), environment.name},
        {QStringLiteral("kind"), kindName(environment.kind)},
        {QStringLiteral("stage"), environment.stage},
        {QStringLiteral("instanceUrl"), environment.instanceUrl.toString()},
        {QStringLiteral("loginUrl"), environment.loginUrl.toString()},
        {QStringLiteral("username"), environment.username},
    };
    if (environment.orgId)
        json.insert(QStringLiteral("orgId"), environment.orgId->toString());
    if (!environment.teamBranch.isEmpty())
        json.insert(QStringLiteral("teamBranch"), environment.teamBranch);
    if (environment.deployTransport != DeployTransport::Automatic)
        json.insert(QStringLiteral("deployTransport"), transportName(environment.deployTransport));
    if (environment.includeManaged)
        json.insert(QStringLiteral("includeManaged"), true);
    return json;
}

base::Result<Environment> environmentFromJson(const QJsonObject &json)
{
    Environment environment;
    environment.name = json.value(QLatin1StringView("name")).toString();
    if (base::Result<> name = checkName(environment.name); !name)
        return base::failure(name);
    const QString what = Tr::tr("Environment %1").arg(environment.name);
    if (base::Result<> members = checkMembers(json, kMembers, what); !members)
        return base::failure(members);
    for (const char *address : {"instanceUrl", "loginUrl"}) {
        if (base::Result<> good = checkOrgAddress(json.value(QLatin1StringView(address)).toString(), what); !good)
            return base::failure(good);
    }
    const std::optional<EnvironmentKind> kind = kindFromName(json.value(QLatin1StringView("kind")).toString());
    if (!kind)
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("Environment %1: its kind is none of production, full, partial, developer-pro, "
                                    "developer, scratch.")
                                 .arg(environment.name));
    environment.kind = *kind;
    environment.stage = json.value(QLatin1StringView("stage")).toString();
    environment.instanceUrl = QUrl(json.value(QLatin1StringView("instanceUrl")).toString());
    environment.loginUrl = QUrl(json.value(QLatin1StringView("loginUrl")).toString());
    environment.username = json.value(QLatin1StringView("username")).toString();
    environment.teamBranch = json.value(QLatin1StringView("teamBranch")).toString();
    const QString transport = json.value(QLatin1StringView("deployTransport")).toString(QStringLiteral("auto"));
    const std::optional<DeployTransport> known = transportFromName(transport);
    if (!known)
        return base::failure(
            base::Errc::InvalidInput,
            Tr::tr("Environment %1: its deployTransport is none of auto, rest, soap.").arg(environment.name));
    environment.deployTransport = *known;
    environment.includeManaged = json.value(QLatin1StringView("includeManaged")).toBool();
    const QString orgId = json.value(QLatin1StringView("orgId")).toString();
    if (!orgId.isEmpty()) {
        environment.orgId = OrgId::fromString(orgId);
        if (!environment.orgId)
            return base::failure(base::Errc::InvalidInput,
                                 Tr::tr("Environment %1: %2 is not the id of an org.").arg(environment.name, orgId));
    }
    return environment;
}

} // namespace backflow::model
