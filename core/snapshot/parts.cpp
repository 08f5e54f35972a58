#include "core/snapshot/parts.h"

#include "core/metadata/registry.h"

#include <QSet>
#include <QStringList>
#include <algorithm>

namespace backflow::snapshot {
namespace {

using metadata::Adapter;
using metadata::ManifestEntry;

/// Source: Metadata API Developer Guide, limits: 10,000 files a retrieve. Bundles are estimated, hence the room.
constexpr int kMostMembers = 5'000;
constexpr int kMostFiles = 8'000;

int filesOf(const QString &type)
{
    const metadata::TypeInfo *info = metadata::Registry::builtIn().byName(type);
    if (!info)
        return 1;
    switch (info->adapter) {
    case Adapter::Default:
    case Adapter::Decomposed:
        return 1;
    case Adapter::MatchingContentFile:
    case Adapter::MixedContent:
        return 2;
    case Adapter::Bundle:
    case Adapter::UiBundle:
        return 6;
    case Adapter::DigitalExperience:
        return 100;
    }
    return 1;
}

/// Fills manifests one after another.
class Filler final
{
public:
    explicit Filler(QString apiVersion)
        : m_apiVersion(std::move(apiVersion))
    {
    }

    void add(const ManifestEntry &entry)
    {
        const int files = filesOf(entry.type);
        if (m_manifests.isEmpty() || m_members + 1 > kMostMembers || m_files + files > kMostFiles) {
            m_manifests += model::Manifest{{}, m_apiVersion};
            m_members = m_files = 0;
        }
        m_manifests.last().add(entry.type, entry.member);
        ++m_members;
        m_files += files;
    }

    const QList<model::Manifest> &manifests() const { return m_manifests; }

private:
    QString m_apiVersion;
    QList<model::Manifest> m_manifests;
    int m_members = 0;
    int m_files = 0;
};

QList<ManifestEntry> entriesOf(const model::Manifest &manifest)
{
    QList<ManifestEntry> entries;
    for (const auto &[type, members] : manifest.types.asKeyValueRange()) {
        for (const QString &member : members)
            entries += {type, member};
    }
    return entries;
}

model::Manifest manifestOf(const QList<ManifestEntry> &entries, const QString &apiVersion)
{
    model::Manifest manifest{{}, apiVersion};
    for (const ManifestEntry &entry : entries)
        manifest.add(entry.type, entry.member);
    return manifest;
}

} // namespace

bool concernsProfiles(const QString &type)
{
    // Source: Metadata API Developer Guide, Profile: what a retrieved profile includes.
    static const QSet<QString> types = {
        QStringLiteral("Profile"),
        QStringLiteral("PermissionSet"),
        QStringLiteral("MutingPermissionSet"),
        QStringLiteral("CustomObject"),
        QStringLiteral("CustomField"),
        QStringLiteral("RecordType"),
        QStringLiteral("CustomTab"),
        QStringLiteral("CustomApplication"),
        QStringLiteral("ApexClass"),
        QStringLiteral("ApexPage"),
        QStringLiteral("Layout"),
        QStringLiteral("CustomPermission"),
        QStringLiteral("CustomMetadata"),
        QStringLiteral("ExternalDataSource"),
        QStringLiteral("Flow"),
        QStringLiteral("FlowDefinition"),
        QStringLiteral("DataCategoryGroup"),
    };
    return types.contains(type);
}

Parts partsOf(const QList<ManifestEntry> &entries, const QString &apiVersion)
{
    QList<ManifestEntry> order = entries;
    // Profiles come first, then what they depend on, then all else.
    const auto rank = [](const ManifestEntry &entry) {
        if (entry.type == QLatin1StringView("Profile"))
            return 0;
        return concernsProfiles(entry.type) ? 1 : 2;
    };
    std::ranges::stable_sort(order, {}, rank);
    Filler filler(apiVersion);
    qsizetype withProfiles = 0;
    bool hasProfiles = false;
    for (const ManifestEntry &entry : std::as_const(order)) {
        filler.add(entry);
        hasProfiles = hasProfiles || rank(entry) == 0;
        if (rank(entry) < 2)
            withProfiles = filler.manifests().size();
    }
    return {filler.manifests(), hasProfiles && withProfiles > 1};
}

std::pair<model::Manifest, model::Manifest> halves(const model::Manifest &manifest)
{
    QList<ManifestEntry> entries = entriesOf(manifest);
    const auto rest = std::ranges::stable_partition(entries, concernsProfiles, &ManifestEntry::type);
    qsizetype cut = entries.size() - std::ranges::ssize(rest);
    if (cut == 0 || cut == entries.size())
        cut = entries.size() / 2;
    return {manifestOf(entries.first(cut), manifest.apiVersion), manifestOf(entries.sliced(cut), manifest.apiVersion)};
}

int memberCount(const model::Manifest &manifest)
{
    qsizetype count = 0;
    for (const QStringList &members : manifest.types)
        count += members.size();
    return static_cast<int>(count);
}

} // namespace backflow::snapshot
