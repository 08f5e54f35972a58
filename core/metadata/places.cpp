#include "core/metadata/places.h"

#include "core/metadata/convert.h"

namespace backflow::metadata {

namespace {

struct Split {
    QStringList segments;
    /// Last segment without `-meta.xml`.
    QString stem;
    bool meta = false;

    explicit Split(const QString &path)
        : segments(path.split(QLatin1Char('/')))
        , stem(segments.last())
        , meta(stem.endsWith(kMetaSuffix))
    {
        if (meta)
            stem.chop(kMetaSuffix.size());
    }
    qsizetype depth() const { return segments.size(); }
    const QString &directory() const { return segments.first(); }
    QString suffix() const { return stem.mid(stem.lastIndexOf(QLatin1Char('.')) + 1); }
    bool hasSuffix() const { return stem.lastIndexOf(QLatin1Char('.')) > 0; }
    QString base() const { return stem.left(stem.lastIndexOf(QLatin1Char('.'))); }
    /// What stands between the type's directory and the file: `A/B` of `reports/A/B/x.report`.
    QString folder() const { return segments.mid(1, depth() - 2).join(QLatin1Char('/')); }
    QString inFolder(const QString &name) const { return depth() > 2 ? folder() + QLatin1Char('/') + name : name; }
};

bool hasSuffixOf(const TypeInfo &type, const Split &path)
{
    if (!path.hasSuffix() || type.suffix.isEmpty())
        return false;
    const QString suffix = path.suffix();
    return suffix == type.suffix || (!type.legacySuffix.isEmpty() && suffix == type.legacySuffix);
}

/// The type that owns everything below its directory, whatever the suffix, if there is one.
const TypeInfo *ownerOf(const QString &directory)
{
    const TypeInfo *type = Registry::builtIn().byDirectory(directory);
    if (!type)
        return nullptr;
    switch (type->adapter) {
    case Adapter::Bundle:
    case Adapter::MixedContent:
    case Adapter::Decomposed:
    case Adapter::DigitalExperience:
    case Adapter::UiBundle:
        return type;
    case Adapter::Default:
    case Adapter::MatchingContentFile:
        break;
    }
    return nullptr;
}

QString upToDot(const QString &segment)
{
    const qsizetype dot = segment.indexOf(QLatin1Char('.'));
    return dot < 0 ? segment : segment.left(dot);
}

/// Territories, their types and rules live below their model: `territory2Models/M/rules/R.territory2Rule`.
Place territoryPlace(const Split &path)
{
    if (path.directory() != u"territory2Models" || !path.hasSuffix())
        return {};
    const TypeInfo *type = Registry::builtIn().bySuffix(path.suffix());
    if (!type || type->folderType != u"Territory2Model")
        return {};
    if (path.depth() == 4)
        return {FileKind::Whole, type, nullptr, path.segments.at(1) + QLatin1Char('.') + path.base()};
    return {FileKind::Whole, type, nullptr, path.base()};
}

QString plainName(const TypeInfo &type, const Split &path)
{
    if (type.name == u"CustomLabels")
        return type.name;
    const QString name = type.inFolder ? path.inFolder(path.base()) : path.base();
    return hasEncodedNames(type.name) ? decodedName(name) : name;
}

/// Types whose files carry their own suffix.
Place plainPlace(const Split &path)
{
    for (const TypeInfo *type : Registry::builtIn().allInDirectory(path.directory())) {
        if (!type->folderContentType.isEmpty() || !hasSuffixOf(*type, path))
            continue;
        const bool twoFiles = type->adapter == Adapter::MatchingContentFile;
        return {twoFiles ? FileKind::AsIs : FileKind::Whole, type, nullptr, plainName(*type, path)};
    }
    return territoryPlace(path);
}

Place bundlePlace(const TypeInfo &type, const Split &path)
{
    if (type.adapter == Adapter::DigitalExperience) {
        if (path.depth() < 4)
            return {};
        return {FileKind::AsIs, &type, nullptr, path.segments.at(1) + QLatin1Char('/') + path.segments.at(2)};
    }
    if (type.name == u"ExperienceBundle")
        return {FileKind::AsIs, &type, nullptr, path.depth() > 2 ? path.segments.at(1) : upToDot(path.stem)};
    if (path.depth() < 3)
        return {};
    return {FileKind::AsIs, &type, nullptr, path.segments.at(1)};
}

Place resourcePlace(const TypeInfo &type, const Split &path)
{
    const QString name = upToDot(path.segments.at(1));
    const bool meta = path.meta && path.depth() == 2 && path.stem == name + QLatin1StringView(".resource");
    return {meta ? FileKind::ResourceMeta : FileKind::ResourceBody, &type, nullptr, name};
}

Place documentPlace(const TypeInfo &type, const Split &path)
{
    if (path.depth() < 3)
        return {};
    const QString name = path.hasSuffix() ? path.base() : path.stem;
    return {path.meta ? FileKind::DocumentMeta : FileKind::DocumentBody, &type, nullptr, path.inFolder(name)};
}

/// Folders of reports nest, those of documents do not; a document may have no suffix, a report may not.
bool isFolderMeta(const TypeInfo &content, const Split &path)
{
    if (!path.meta || path.hasSuffix() || content.folderType.isEmpty() || !content.inFolder)
        return false;
    return content.name != u"Document" || path.depth() == 2;
}

Place folderMetaInMetadata(const Split &path)
{
    const TypeInfo *content = Registry::builtIn().byDirectory(path.directory());
    if (!content || !isFolderMeta(*content, path))
        return {};
    const TypeInfo *folder = Registry::builtIn().byName(content->folderType);
    return {FileKind::FolderMeta, folder, nullptr, path.inFolder(path.stem)};
}

Place folderMetaInSource(const Split &path)
{
    if (!path.meta)
        return {};
    for (const TypeInfo *type : Registry::builtIn().allInDirectory(path.directory())) {
        if (!type->folderContentType.isEmpty() && hasSuffixOf(*type, path))
            return {FileKind::FolderMeta, type, nullptr, path.inFolder(path.base())};
    }
    return {};
}

Place childPlace(const TypeInfo &type, const Split &path)
{
    const QString &parent = path.segments.at(1);
    for (const ChildType &child : type.decomposedChildren) {
        const bool there =
            type.childrenBeside ? path.depth() == 3 : path.depth() == 4 && path.segments.at(2) == child.directoryName;
        if (!there || path.suffix() != child.suffix)
            continue;
        return {FileKind::Child, &type, &child, child.addressable ? parent + QLatin1Char('.') + path.base() : parent};
    }
    return {};
}

Place decomposedInSource(const TypeInfo &type, const Split &path)
{
    if (path.depth() == 2 && !path.meta && hasSuffixOf(type, path))
        return {FileKind::CarriedWhole, &type, nullptr, path.base()};
    if (path.depth() < 3 || !path.meta || !path.hasSuffix())
        return {};
    if (path.depth() == 3 && hasSuffixOf(type, path) && path.base() == path.segments.at(1))
        return {FileKind::Parent, &type, nullptr, path.base()};
    return childPlace(type, path);
}

Place decomposedInMetadata(const TypeInfo &type, const Split &path)
{
    if (path.depth() != 2 || path.meta || !hasSuffixOf(type, path))
        return {};
    return {FileKind::Object, &type, nullptr, path.base()};
}

Place placeOf(const QString &text, bool source)
{
    const Split path(text);
    if (path.depth() < 2 || path.stem.isEmpty())
        return {};
    if (const Place folder = source ? folderMetaInSource(path) : folderMetaInMetadata(path); folder.type)
        return folder;
    const TypeInfo *owner = ownerOf(path.directory());
    if (!owner)
        return plainPlace(path);
    if (owner->adapter == Adapter::Decomposed)
        return source ? decomposedInSource(*owner, path) : decomposedInMetadata(*owner, path);
    if (owner->name == u"StaticResource")
        return resourcePlace(*owner, path);
    if (owner->name == u"Document")
        return documentPlace(*owner, path);
    return bundlePlace(*owner, path);
}

/// A type that is newer than the registry keeps to the usual rule, `newThings/A.newThing`, and so gets its name.
model::ComponentKey foreignKey(const QString &text)
{
    const Split path(text);
    const QString suffix = path.suffix();
    const bool usual = path.depth() >= 2 && path.hasSuffix() && suffix.size() >= 4 &&
                       path.directory().startsWith(suffix.chopped(1)) &&
                       std::ranges::all_of(suffix, [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    if (!usual)
        return {kForeignType, text};
    return {suffix.at(0).toUpper() + suffix.mid(1), path.inFolder(path.base())};
}

} // namespace

model::ComponentKey Place::key(const QString &path) const
{
    if (!type)
        return foreignKey(path);
    if (!type->aliasFor.isEmpty())
        return {type->aliasFor, fullName};
    return {child && child->addressable ? child->name : type->name, fullName};
}

Place placeInMetadata(const QString &path)
{
    return placeOf(path, false);
}

Place placeInSource(const QString &path)
{
    return placeOf(path, true);
}

std::optional<QString> withinPackage(const QString &path)
{
    if (!path.startsWith(kPackageRoot) || path.size() == kPackageRoot.size())
        return std::nullopt;
    return path.mid(kPackageRoot.size());
}

} // namespace backflow::metadata
