#include "core/metadata/convertunits.h"

#include "core/metadata/decompose.h"
#include "core/metadata/joinparents.h"
#include "core/metadata/places.h"
#include "core/metadata/sourcepaths.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace backflow::metadata {

namespace {

using namespace Qt::StringLiterals;
using base::Errc;
using base::failure;
using base::Result;
using model::ComponentKey;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::metadata)
};

/// Content whose description lies beside it, in a folder that does not bear the type's name.
std::optional<QString> besideDescription(const QString &path, const QSet<QString> &all)
{
    const QString description = path + kMetaSuffix;
    if (!all.contains(description))
        return std::nullopt;
    const std::optional<QString> place = packagePath(description);
    if (!place || placeInSource(*place).kind != FileKind::AsIs)
        return std::nullopt;
    return place->chopped(kMetaSuffix.size());
}

std::optional<QString> placeOfSource(const QString &path, const QSet<QString> &all)
{
    if (auto place = packagePath(path))
        return place;
    if (auto place = besideDescription(path, all))
        return place;
    auto place = unknownPackagePath(path);
    // The description of a content that lies beside it keeps its name.
    if (place && path.endsWith(kMetaSuffix) && !place->endsWith(kMetaSuffix) &&
        all.contains(path.chopped(kMetaSuffix.size())))
        place->append(kMetaSuffix);
    return place;
}

/// What the file is converted with: its component, or the one that holds it.
ComponentKey unitKey(const QString &place)
{
    const Place found = placeInSource(place);
    return found.child ? ComponentKey{found.type->name, place.section(u'/', 1, 1)} : found.key(place);
}

/// The sentence of an error that names no file as it was found, with the first file that is no XML before it.
base::Error named(const ConvertUnit &unit, base::Error error)
{
    const auto broken = [](const UnitFile &file) {
        return file.path.endsWith(kMetaSuffix) && !xml::Document::parse(file.bytes);
    };
    const auto culprit = unit.files.size() == 1 ? unit.files.begin() : std::ranges::find_if(unit.files, broken);
    if (culprit != unit.files.end() && !error.message.contains(culprit->path))
        error.message = culprit->path + u": "_s + error.message;
    return error;
}

/// Several files that stand at one place of a package become one.
class Gatherer final
{
public:
    explicit Gatherer(Joining joining)
        : m_joining(joining)
    {
    }

    Result<QList<SourceComponent>> run(const ConvertUnit &unit, QStringList &notes)
    {
        QHash<QString, qsizetype> known;
        QList<UnitFile> files;
        for (const UnitFile &file : unit.files) {
            const auto at = known.constFind(file.place);
            // Labels of several files are joined by toMetadata.
            if (at == known.cend() || unit.key.type == "CustomLabels"_L1) {
                known.insert(file.place, files.size());
                files.append(file);
            } else if (auto met = meet(files[*at], file, notes); !met) {
                return failure(met);
            }
        }
        QHash<ComponentKey, qsizetype> index;
        QList<SourceComponent> components;
        for (const UnitFile &file : std::as_const(files)) {
            const ComponentKey key = placeInSource(file.place).key(file.place);
            if (!index.contains(key)) {
                index.insert(key, components.size());
                components.append({key, {}, false});
            }
            components[index.value(key)].files.append({kPackageRoot + file.place, file.bytes});
        }
        return components;
    }

private:
    Result<> meet(UnitFile &known, const UnitFile &other, QStringList &notes) const
    {
        if (known.bytes == other.bytes)
            return {};
        if (placeInSource(known.place).kind != FileKind::Parent) {
            notes.append(Tr::tr("%1 and %2 are the same file of a package; the second one is taken.")
                             .arg(known.path, other.path));
            known = other;
            return {};
        }
        if (m_joining == Joining::FirstOnly) {
            notes.append(
                Tr::tr("%1 and %2 describe the same component. Only the first one is taken, as Salesforce's own "
                       "tools do; --join takes both.")
                    .arg(known.path, other.path));
            return {};
        }
        auto joined = joinParents(known.bytes, other.bytes);
        if (!joined)
            return failure(joined);
        known.bytes = std::move(*joined);
        return {};
    }

    Joining m_joining;
};

/// What is left of an object whose children are all it says: Salesforce's own tools write it as a file, and never name
/// it in a manifest. Nothing for other units, and where it is there.
std::optional<MetadataFile> emptyParent(const ConvertUnit &unit, const QList<MetadataFile> &converted)
{
    const UnitFile &file = unit.files.first();
    const Place place = placeInMetadata(file.place);
    if (place.kind != FileKind::Object)
        return std::nullopt;
    const QString name = place.type->directoryName + u'/' + place.fullName + u'/' + place.fullName;
    const QString path = kPackageRoot + name + u'.' + place.type->suffix + kMetaSuffix;
    if (std::ranges::any_of(converted, [&path](const MetadataFile &one) { return one.path == path; }))
        return std::nullopt;
    const auto parts = decompose(*place.type, file.bytes);
    if (!parts || !parts->parentIsEmpty)
        return std::nullopt;
    return MetadataFile{path, parts->parent};
}

bool saysNothing(const UnitFile &file)
{
    if (placeInSource(file.place).kind != FileKind::Parent)
        return false;
    const auto document = xml::Document::parse(file.bytes);
    return document && !document->root().hasChildElements();
}

void leaveOutEmptyParent(model::Manifest &manifest, const ConvertUnit &unit)
{
    const TypeInfo *type = placeInSource(unit.files.first().place).type;
    // Children that cannot be named alone go by their parent's name.
    if (type && !type->childrenBeside && std::ranges::any_of(unit.files, saysNothing))
        manifest.types.remove(type->name);
}

/// The unit without parts that presets took out; their component's one file stands for them.
Result<ConvertUnit> wholeUnit(const ConvertUnit &unit, const Presets &presets)
{
    const auto part = std::ranges::find_if(unit.files, [](const UnitFile &file) { return !file.whole.isEmpty(); });
    if (part == unit.files.end())
        return unit;
    ConvertUnit whole{unit.key, {}};
    QList<MetadataFile> parts;
    for (const UnitFile &file : unit.files) {
        if (file.whole == part->whole || file.place == part->whole)
            parts.append({file.place, file.bytes});
        else
            whole.files.append(file);
    }
    auto bytes = presets.join(part->whole, parts);
    if (!bytes)
        return failure(bytes);
    whole.files.prepend({part->path, part->whole, *std::move(bytes)});
    return whole;
}

/// A folder among the things it holds is told from them by a slash. Salesforce's own tools write it for these alone.
void markFolders(model::Manifest &manifest, const ConvertUnit &unit)
{
    const TypeInfo *type = placeInSource(unit.files.first().place).type;
    if (!type || (type->name != "ReportFolder"_L1 && type->name != "DashboardFolder"_L1 &&
                  type->name != "EmailTemplateFolder"_L1))
        return;
    for (QString &member : manifest.types[type->folderContentType]) {
        if (!member.endsWith(u'/'))
            member += u'/';
    }
}

/// Contents of a site, by path: `site/Shop` holds `site/Shop.sfdc_cms__view/home`.
void addContents(model::Manifest &manifest, const ConvertUnit &unit)
{
    constexpr qsizetype kContentDepth = 6;
    for (const UnitFile &file : unit.files) {
        const TypeInfo *type = placeInSource(file.place).type;
        const QStringList parts = file.place.split(u'/');
        if (!type || type->adapter != Adapter::DigitalExperience || parts.size() < kContentDepth)
            continue;
        for (const ChildType &child : type->innerChildren)
            manifest.add(child.name, unit.key.fullName + u'.' + parts.at(3) + u'/' + parts.at(4));
    }
}

} // namespace

void SourceSorter::add(const QString &directory, const QStringList &paths)
{
    const QString prefix = directory == "."_L1 ? QString() : directory + u'/';
    const QSet<QString> all(paths.begin(), paths.end());
    for (const QString &path : paths) {
        const std::optional<PresetPart> part = m_presets.partOf(path);
        const std::optional<QString> place = part ? part->place : placeOfSource(path, all);
        if (!place) {
            m_leftOut.append(prefix + path);
            continue;
        }
        const ComponentKey key = unitKey(part ? part->whole : *place);
        const auto at = m_at.constFind(key);
        if (at == m_at.cend()) {
            m_at.insert(key, m_units.size());
            m_units.append({key, {}});
        }
        m_units[m_at.value(key)].files.append({prefix + path, *place, {}, part ? part->whole : QString()});
    }
}

QList<ConvertUnit> SourceSorter::takeUnits()
{
    QList<ConvertUnit> units = std::move(m_units);
    m_units.clear();
    m_at.clear();
    std::ranges::sort(units, {}, &ConvertUnit::key);
    return units;
}

Result<QList<ConvertUnit>> unitsOfPackage(const QStringList &paths)
{
    QHash<ComponentKey, qsizetype> at;
    QSet<QString> all;
    QList<ConvertUnit> units;
    for (const QString &path : paths) {
        if (leadsOutside(path) || all.contains(path))
            return failure(Errc::InvalidInput,
                           Tr::tr("The metadata holds a file whose path cannot be used: %1").arg(path));
        all.insert(path);
        if (isManifestPath(path))
            continue;
        const ComponentKey key = placeInMetadata(path).key(path);
        if (!at.contains(key)) {
            at.insert(key, units.size());
            units.append({key, {}});
        }
        units[at.value(key)].files.append({path, path, {}});
    }
    std::ranges::sort(units, {}, &ConvertUnit::key);
    return units;
}

Result<ConvertedUnit> toMetadata(const ConvertUnit &parts, Joining joining, const Presets &presets)
{
    const Result<ConvertUnit> put = wholeUnit(parts, presets);
    if (!put)
        return std::unexpected(named(parts, put.error()));
    const ConvertUnit &unit = *put;
    ConvertedUnit converted;
    const auto components = Gatherer(joining).run(unit, converted.notes);
    if (!components)
        return std::unexpected(named(unit, components.error()));
    auto package = toMetadata(*components, {});
    if (!package)
        return std::unexpected(named(unit, package.error()));
    converted.files = std::move(package->files);
    converted.manifest = std::move(package->manifest);
    for (const MetadataFile &file : std::as_const(converted.files))
        addInnerMembers(converted.manifest, file);
    leaveOutEmptyParent(converted.manifest, unit);
    markFolders(converted.manifest, unit);
    addContents(converted.manifest, unit);
    converted.components = static_cast<int>(components->size());
    return converted;
}

Result<ConvertedUnit> toSource(const ConvertUnit &unit)
{
    QList<MetadataFile> files;
    files.reserve(unit.files.size());
    for (const UnitFile &file : unit.files)
        files.append({file.place, file.bytes});
    auto set = toSource(files);
    if (!set)
        return std::unexpected(named(unit, set.error()));
    ConvertedUnit converted;
    for (SourceComponent &component : set->components)
        converted.files += std::move(component.files);
    converted.components = static_cast<int>(set->components.size());
    converted.notes = std::move(set->notes);
    if (auto parent = emptyParent(unit, converted.files))
        converted.files.append(*std::move(parent));
    return converted;
}

} // namespace backflow::metadata
