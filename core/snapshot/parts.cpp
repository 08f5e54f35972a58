#include "core/snapshot/parts.h"

#include "core/metadata/registry.h"

#include <QSet>
#include <algorithm>

namespace backflow::snapshot {
namespace {

using metadata::Adapter;
using metadata::ManifestEntry;

const QString kProfile = QStringLiteral("Profile");

/// What is assumed before anything was measured. Zipped, most metadata is small; what carries files of its own is not.
SizeBook::Size assumed(const QString &type)
{
    const metadata::TypeInfo *info = metadata::Registry::builtIn().byName(type);
    if (!info)
        return {1, 2'000};
    switch (info->adapter) {
    case Adapter::Default:
        return {1, type == kProfile ? 30'000.0 : 2'000.0};
    case Adapter::Decomposed:
        return {1, 10'000};
    case Adapter::MatchingContentFile:
        return {2, 4'000};
    case Adapter::MixedContent:
        return {2, 100'000};
    case Adapter::Bundle:
    case Adapter::UiBundle:
        return {6, 10'000};
    case Adapter::DigitalExperience:
        return {100, 500'000};
    }
    return {1, 2'000};
}

QString typeOfFile(const QString &path)
{
    const auto key = metadata::componentOfPath(metadata::kPackageRoot + path);
    if (!key)
        return {};
    const metadata::TypeInfo *info = metadata::Registry::builtIn().byName(key->type);
    return info && !info->folderContentType.isEmpty() ? info->folderContentType : key->type;
}

SizeBook::Size sum(SizeBook::Size a, SizeBook::Size b)
{
    return {a.files + b.files, a.bytes + b.bytes};
}

} // namespace

bool concernsProfiles(const QString &type)
{
    static const QSet<QString> types = {
        QStringLiteral("CustomObject"),
        QStringLiteral("CustomTab"),
        QStringLiteral("CustomApplication"),
        QStringLiteral("ApexClass"),
        QStringLiteral("ApexPage"),
        QStringLiteral("Layout"),
        QStringLiteral("Flow"),
        QStringLiteral("CustomPermission"),
        QStringLiteral("ExternalDataSource"),
        QStringLiteral("DataCategoryGroup"),
        QStringLiteral("CustomField"),
        QStringLiteral("RecordType"),
    };
    return types.contains(type);
}

SizeBook::Size SizeBook::of(const QString &type) const
{
    const Measured measured = m_measured.value(type);
    const Size guess = assumed(type);
    // A guess weighs as much as ten components, and what was measured gets some room on top.
    constexpr double kWeight = 10;
    constexpr double kRoom = 1.25;
    const double members = measured.members + kWeight;
    return {kRoom * (measured.files + kWeight * guess.files) / members,
            kRoom * (measured.bytes + kWeight * guess.bytes) / members};
}

void SizeBook::learn(const model::Manifest &asked, const QList<metadata::MetadataFile> &files, qint64 zipBytes)
{
    double unzipped = 1;
    for (const metadata::MetadataFile &file : files)
        unzipped += double(file.bytes.size());
    for (const auto &[type, members] : asked.types.asKeyValueRange())
        m_measured[type].members += double(members.size());
    for (const metadata::MetadataFile &file : files) {
        const QString type = typeOfFile(file.path);
        if (!asked.types.contains(type))
            continue;
        Measured &measured = m_measured[type];
        measured.files += 1;
        measured.bytes += double(zipBytes) * double(file.bytes.size()) / unzipped;
    }
}

model::Manifest Part::manifest(const QString &apiVersion) const
{
    model::Manifest manifest{{}, apiVersion};
    for (const QList<ManifestEntry> &entries : {members, profiles}) {
        for (const ManifestEntry &entry : entries)
            manifest.add(entry.type, entry.member);
    }
    return manifest;
}

Parts::Parts(const QList<ManifestEntry> &wanted)
{
    for (const ManifestEntry &entry : wanted) {
        if (entry.type == kProfile)
            m_profiles += entry;
        else
            (concernsProfiles(entry.type) ? m_concerned : m_rest) += entry;
    }
    if (m_profiles.isEmpty()) {
        m_rest += m_concerned;
        m_concerned.clear();
    }
}

QList<ManifestEntry> Parts::fill(QList<ManifestEntry> &from, const SizeBook &sizes, SizeBook::Size load)
{
    qsizetype count = 0;
    while (count < from.size() && count < kMostMembers) {
        load = sum(load, sizes.of(from.at(count).type));
        if (count > 0 && (load.files > kMostFiles || load.bytes > kMostBytes))
            break;
        ++count;
    }
    const QList<ManifestEntry> filled = from.first(count);
    from.remove(0, count);
    return filled;
}

std::optional<Part> Parts::next(const SizeBook &sizes)
{
    if (!m_again.empty()) {
        Part part = std::move(m_again.front());
        m_again.pop_front();
        return part;
    }
    // Profiles come first: they take longest.
    if (!m_concerned.isEmpty() || (!m_profiles.isEmpty() && !m_profilesSent)) {
        m_profilesSent = true;
        const SizeBook::Size one = sizes.of(kProfile);
        const double count = double(m_profiles.size());
        Part part{fill(m_concerned, sizes, {one.files * count, one.bytes * count}), m_profiles};
        // What fits beside them saves a retrieve.
        if (m_concerned.isEmpty() && part.size() + m_rest.size() < kMostMembers) {
            SizeBook::Size load{one.files * count, one.bytes * count};
            for (const ManifestEntry &entry : std::as_const(part.members))
                load = sum(load, sizes.of(entry.type));
            if (load.files < kMostFiles && load.bytes < kMostBytes)
                part.members += fill(m_rest, sizes, load);
        }
        return part;
    }
    if (m_rest.isEmpty())
        return std::nullopt;
    return Part{fill(m_rest, sizes, {0, 0}), {}};
}

void Parts::halve(Part part)
{
    const auto cut = [this](QList<ManifestEntry> members, QList<ManifestEntry> profiles) {
        m_again.push_front(Part{std::move(members), std::move(profiles)});
    };
    const QList<ManifestEntry> members = part.members;
    const QList<ManifestEntry> profiles = part.profiles;
    if (members.size() > 1) {
        cut(members.sliced(members.size() / 2), profiles);
        cut(members.first(members.size() / 2), profiles);
    } else if (members.size() == 1 && !profiles.isEmpty()) {
        cut({}, profiles);
        cut(members, {});
    } else {
        cut({}, profiles.sliced(profiles.size() / 2));
        cut({}, profiles.first(profiles.size() / 2));
    }
}

} // namespace backflow::snapshot
