#include "tests/support/fakeorg.h"

#include "core/archive/zip.h"
#include "core/metadata/convert.h"
#include "core/metadata/packagexml.h"
#include "core/metadata/registry.h"

#include <QMutex>
#include <QTimeZone>

namespace backflow::support {
namespace {

using metadata::Registry;

ports::FileProperties rowOf(const QString &type, const QString &fullName, const FakeOrgState::Component &component)
{
    ports::FileProperties row;
    row.type = type;
    row.fullName = fullName;
    row.fileName = component.files.isEmpty() ? QString() : component.files.firstKey();
    row.manageableState = component.manageableState;
    row.lastModifiedDate = component.modified;
    row.lastModifiedByName = component.modifiedBy;
    return row;
}

/// In a manifest a folder stands among the things it holds.
QString typeInManifest(const QString &type)
{
    const metadata::TypeInfo *info = Registry::builtIn().byName(type);
    return info && !info->folderContentType.isEmpty() ? info->folderContentType : type;
}

/// Several gateways of one org may be asked at once.
QRecursiveMutex &turn()
{
    static QRecursiveMutex mutex;
    return mutex;
}

std::unexpected<base::Error> unsupported()
{
    return base::failure(base::Errc::Unsupported, QStringLiteral("This fake org only gives."));
}

} // namespace

void FakeOrgState::put(const QString &type, const QString &fullName, QMap<QString, QByteArray> files)
{
    components[type][fullName].files = std::move(files);
}

void FakeOrgState::put(const QString &type, const QString &fullName, const QByteArray &bytes)
{
    const metadata::TypeInfo *info = Registry::builtIn().byName(type);
    Q_ASSERT(info);
    put(type, fullName, {{info->directoryName + u'/' + fullName + u'.' + info->suffix, bytes}});
}

void FakeOrgState::remove(const QString &type, const QString &fullName)
{
    components[type].remove(fullName);
}

base::Result<> FakeOrg::enter(const QString &call) const
{
    if (m_state->before)
        return m_state->before(call);
    return {};
}

base::Result<ports::OrgIdentity> FakeOrg::identity(async::Monitor &)
{
    if (auto entered = enter(QStringLiteral("identity")); !entered)
        return base::failure(entered);
    return m_state->identity;
}

base::Result<ports::OrgDescription> FakeOrg::describe(async::Monitor &)
{
    if (auto entered = enter(QStringLiteral("describe")); !entered)
        return base::failure(entered);
    QStringList names = m_state->described;
    if (names.isEmpty()) {
        for (const QString &type : m_state->components.keys()) {
            const metadata::TypeInfo *info = Registry::builtIn().byName(type);
            if (info && info->folderContentType.isEmpty())
                names += type;
        }
    }
    ports::OrgDescription description;
    for (const QString &name : names)
        description.types +=
            ports::DescribedType{.xmlName = name, .directoryName = {}, .suffix = {}, .childXmlNames = {}};
    return description;
}

base::Result<QList<ports::FileProperties>> FakeOrg::list(const QList<ports::ListQuery> &queries, QStringList *refused,
                                                         async::Monitor &)
{
    const QMutexLocker lock(&turn());
    if (auto entered = enter(QStringLiteral("list")); !entered)
        return base::failure(entered);
    QList<ports::FileProperties> rows;
    for (const ports::ListQuery &query : queries) {
        if (m_state->unlisted.contains(query.type)) {
            if (refused)
                *refused += QStringLiteral("INVALID_TYPE: %1").arg(query.type);
            continue;
        }
        for (const auto &[name, component] : m_state->components.value(query.type).asKeyValueRange()) {
            if (query.folder.isEmpty() || name.startsWith(query.folder + u'/'))
                rows += rowOf(query.type, name, component);
        }
    }
    return rows;
}

base::Result<ports::RetrieveAnswer> FakeOrg::retrieve(const model::Manifest &manifest, async::Monitor &)
{
    const QMutexLocker lock(&turn());
    if (auto entered = enter(QStringLiteral("retrieve")); !entered)
        return base::failure(entered);
    m_state->retrieves += manifest;
    ports::RetrieveAnswer answer;
    QMap<QString, QByteArray> files;
    int members = 0;
    for (const auto &[type, names] : manifest.types.asKeyValueRange()) {
        for (const QString &name : names) {
            const QString member = type + u':' + name;
            if (++members > m_state->mostMembers) {
                return base::failure(base::Errc::OrgFault, QStringLiteral("Too large."),
                                     QStringLiteral("LIMIT_EXCEEDED: Too many files in retrieve call"));
            }
            if (m_state->poison.contains(member))
                return base::failure(base::Errc::OrgFault, QStringLiteral("UNKNOWN_EXCEPTION: it broke"));
            bool found = false;
            for (const auto &[held, components] : m_state->components.asKeyValueRange()) {
                const auto component = components.constFind(name);
                if (typeInManifest(held) != type || component == components.constEnd())
                    continue;
                found = true;
                if (m_state->refusals.contains(member))
                    continue;
                files.insert(component->files);
                answer.files += rowOf(held, name, *component);
            }
            if (m_state->refusals.contains(member)) {
                answer.messages += {QStringLiteral("unpackaged/package.xml"), m_state->refusals.value(member)};
            } else if (!found) {
                answer.messages += {QStringLiteral("unpackaged/package.xml"),
                                    QStringLiteral("Entity of type '%1' named '%2' cannot be found").arg(type, name)};
            }
        }
    }
    QList<archive::ZipEntry> entries = {{QStringLiteral("unpackaged/package.xml"), metadata::writeManifest(manifest)}};
    for (const auto &[path, bytes] : files.asKeyValueRange())
        entries += {QStringLiteral("unpackaged/") + path, bytes};
    auto zip = archive::writeZip(entries);
    if (!zip)
        return base::failure(zip);
    answer.zip = *std::move(zip);
    return answer;
}

base::Result<QString> FakeOrg::submitDeploy(const QByteArray &, const ports::DeployOptions &, async::Monitor &)
{
    return unsupported();
}

base::Result<QString> FakeOrg::quickDeploy(const QString &, async::Monitor &)
{
    return unsupported();
}

base::Result<ports::DeployStatus> FakeOrg::deployStatus(const QString &, async::Monitor &)
{
    return unsupported();
}

base::Result<> FakeOrg::cancelDeploy(const QString &, async::Monitor &)
{
    return unsupported();
}

base::Result<QList<QJsonObject>> FakeOrg::query(const QString &soql, bool, async::Monitor &)
{
    if (soql.contains(QLatin1StringView("FROM SetupAuditTrail"))) {
        if (auto entered = enter(QStringLiteral("query SetupAuditTrail")); !entered)
            return base::failure(entered);
        return m_state->auditTrail;
    }
    if (soql.contains(QLatin1StringView("FROM SandboxInfo"))) {
        if (auto entered = enter(QStringLiteral("query SandboxInfo")); !entered)
            return base::failure(entered);
        return m_state->sandboxInfos.isEmpty() ? m_state->sandboxes : m_state->sandboxInfos;
    }
    if (soql.contains(QLatin1StringView("FROM SandboxProcess"))) {
        if (auto entered = enter(QStringLiteral("query SandboxProcess")); !entered)
            return base::failure(entered);
        return m_state->sandboxes;
    }
    for (auto table = m_state->tables.cbegin(); table != m_state->tables.cend(); ++table) {
        if (!soql.contains(QLatin1StringView("FROM ") + table.key()))
            continue;
        if (auto entered = enter(QStringLiteral("query ") + table.key()); !entered)
            return base::failure(entered);
        return *table;
    }
    if (soql.contains(QLatin1StringView("FROM SourceMember")))
        return base::failure(base::Errc::OrgFault, QStringLiteral("not tracked"), QStringLiteral("INVALID_TYPE"));
    return QList<QJsonObject>();
}

base::Result<QList<ports::OrgLimit>> FakeOrg::limits(async::Monitor &)
{
    return m_state->limits;
}

base::Result<QDateTime> FakeOrg::orgTime(async::Monitor &)
{
    return QDateTime::fromSecsSinceEpoch(1'795'413'600, QTimeZone::UTC);
}

} // namespace backflow::support
