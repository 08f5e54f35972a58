#include "core/metadata/sourcepaths.h"

#include "core/metadata/places.h"

namespace backflow::metadata {

namespace {

using namespace Qt::StringLiterals;
using Segments = QList<QStringView>;

QString joined(const Segments &segments, qsizetype from)
{
    QString path;
    for (qsizetype i = from; i < segments.size(); ++i) {
        if (i > from)
            path += u'/';
        path += segments.at(i);
    }
    return path;
}

/// The last segment of a path, taken apart.
struct Name {
    QStringView stem;
    QStringView suffix;
    bool meta = false;

    explicit Name(QStringView file)
        : stem(file)
        , meta(file.endsWith(kMetaSuffix))
    {
        if (meta)
            stem.chop(kMetaSuffix.size());
        if (const qsizetype dot = stem.lastIndexOf(u'.'); dot > 0) {
            suffix = stem.sliced(dot + 1);
            stem.truncate(dot);
        }
    }
};

bool isNamedFor(const TypeInfo &type, const Name &name)
{
    return !name.suffix.isEmpty() &&
           (name.suffix == type.suffix || (!type.legacySuffix.isEmpty() && name.suffix == type.legacySuffix));
}

/// The file's name with the suffix written today.
QString fileName(const TypeInfo &type, const Name &name, QStringView file)
{
    if (name.suffix == type.suffix)
        return file.toString();
    return name.stem.toString() + u'.' + type.suffix + (name.meta ? QString(kMetaSuffix) : QString());
}

/// `lwc/shared/lwc/tile/…`: folders of bundles, put into folders of the type's name again.
qsizetype innermost(const Segments &segments, qsizetype at)
{
    while (at + 3 < segments.size() && segments.at(at + 2) == segments.at(at))
        at += 2;
    return at;
}

std::optional<QString> bundlePath(const Segments &segments, qsizetype at)
{
    QString path = joined(segments, innermost(segments, at));
    if (placeInSource(path).kind == FileKind::Foreign)
        return std::nullopt;
    return path;
}

/// A child may lie deeper than its type's folder.
std::optional<QString> decomposedPath(const TypeInfo &type, const Segments &segments, qsizetype at)
{
    QString path = joined(segments, at);
    if (placeInSource(path).kind != FileKind::Foreign)
        return path;
    const Name name(segments.last());
    if (segments.size() - at < 3 || !name.meta)
        return std::nullopt;
    for (const ChildType &child : type.decomposedChildren) {
        if (name.suffix != child.suffix)
            continue;
        const QString folder = type.directoryName + u'/' + segments.at(at + 1).toString() + u'/';
        return folder + (type.childrenBeside ? QString() : child.directoryName + u'/') + segments.last().toString();
    }
    return std::nullopt;
}

/// Types in folders, and their folders: everything from the last folder of the type's name counts.
std::optional<QString> folderPath(const TypeInfo &type, const Segments &segments, qsizetype at)
{
    if (segments.sliced(at + 1, segments.size() - at - 2).contains(segments.at(at)))
        return std::nullopt;
    const Name name(segments.last());
    const QString path = joined(segments, at);
    if (isNamedFor(type, name) && type.aliasFor.isEmpty())
        return path;
    if (isNamedFor(type, name))
        return path.chopped(type.suffix.size() + kMetaSuffix.size()) +
               Registry::builtIn().byName(type.aliasFor)->suffix + kMetaSuffix;
    // The folder's description under its name in metadata format.
    const bool bare = type.inFolder && !type.folderType.isEmpty() && name.meta && name.suffix.isEmpty();
    if (!bare)
        return std::nullopt;
    const TypeInfo *folder = Registry::builtIn().byName(type.folderType);
    return path.chopped(kMetaSuffix.size()) + u'.' + folder->suffix + kMetaSuffix;
}

std::optional<QString> pathBelow(const TypeInfo &type, const Segments &segments, qsizetype at)
{
    switch (type.adapter) {
    case Adapter::Decomposed:
        return decomposedPath(type, segments, at);
    case Adapter::Bundle:
    case Adapter::MixedContent:
    case Adapter::DigitalExperience:
    case Adapter::UiBundle:
        return bundlePath(segments, at);
    case Adapter::Default:
    case Adapter::MatchingContentFile:
        break;
    }
    if (type.inFolder || !type.folderContentType.isEmpty())
        return folderPath(type, segments, at);
    const Name name(segments.last());
    if (!type.folderType.isEmpty()) {
        QString path = joined(segments, at);
        return placeInSource(path).type ? std::optional(path) : std::nullopt;
    }
    if (!isNamedFor(type, name))
        return std::nullopt;
    return type.directoryName + u'/' + fileName(type, name, segments.last());
}

/// A description anywhere: its suffix says whose it is, where that does not depend on the folder.
std::optional<QString> pathBySuffix(QStringView file)
{
    const Name name(file);
    const TypeInfo *type = name.meta && !name.suffix.isEmpty() ? Registry::builtIn().bySuffix(name.suffix) : nullptr;
    const bool plain = type && !type->strictDirectory && !type->inFolder && type->folderType.isEmpty() &&
                       type->folderContentType.isEmpty() &&
                       (type->adapter == Adapter::Default || type->adapter == Adapter::MatchingContentFile);
    if (!plain)
        return std::nullopt;
    return type->directoryName + u'/' + fileName(*type, name, file);
}

} // namespace

std::optional<QString> packagePath(const QString &path)
{
    const Segments segments = QStringView(path).split(u'/');
    for (qsizetype at = 0; at + 1 < segments.size(); ++at) {
        for (const TypeInfo *type : Registry::builtIn().allInDirectory(segments.at(at))) {
            if (auto found = pathBelow(*type, segments, at))
                return found;
        }
    }
    return pathBySuffix(segments.last());
}

std::optional<QString> unknownPackagePath(const QString &path)
{
    constexpr auto kDefault = "main/default/"_L1;
    const qsizetype root = path.startsWith(kDefault) ? 0 : path.indexOf(u'/' + QString(kDefault)) + 1;
    QString inner = root > 0 || path.startsWith(kDefault) ? path.sliced(root + kDefault.size()) : path;
    const qsizetype slash = inner.indexOf(u'/');
    if (slash <= 0 || Registry::builtIn().byDirectory(QStringView(inner).first(slash)))
        return std::nullopt;
    const bool usual = inner.endsWith(kMetaSuffix) && placeInSource(inner).key(inner).type != kForeignType;
    return usual ? inner.chopped(kMetaSuffix.size()) : inner;
}

} // namespace backflow::metadata
