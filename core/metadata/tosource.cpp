#include "core/metadata/convert.h"
#include "core/metadata/decompose.h"
#include "core/metadata/places.h"
#include "core/metadata/staticresource.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace backflow::metadata {

namespace {

using base::failure;
using base::Result;
using model::ComponentKey;

struct Placed {
    Place place;
    const MetadataFile *file;
};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::metadata)
};

class Converter final
{
public:
    SourceSet run(const QHash<ComponentKey, QList<Placed>> &groups)
    {
        for (auto group = groups.begin(); group != groups.end(); ++group)
            convert(group.key(), *group);
        SourceSet set;
        set.components.reserve(m_components.size());
        for (SourceComponent &component : m_components) {
            std::ranges::sort(component.files, {}, &MetadataFile::path);
            set.components.append(std::move(component));
        }
        std::ranges::sort(set.components, {}, &SourceComponent::key);
        m_notes.sort();
        set.notes = std::move(m_notes);
        return set;
    }

private:
    SourceComponent &component(const ComponentKey &key)
    {
        SourceComponent &found = m_components[key];
        found.key = key;
        return found;
    }

    void add(const ComponentKey &key, const QString &path, const QByteArray &bytes)
    {
        component(key).files.append({QString(kPackageRoot) + path, bytes});
    }

    void carry(const ComponentKey &key, const QList<Placed> &files, const QString &note)
    {
        for (const Placed &placed : files)
            add(key, placed.file->path, placed.file->bytes);
        component(key).carried = true;
        m_notes.append(note);
    }

    void convert(const ComponentKey &key, const QList<Placed> &files)
    {
        const Place &place = files.first().place;
        if (!place.type) {
            carry(key, files,
                  Tr::tr("%1 belongs to no metadata type that is known here; it is kept as the org gave it.")
                      .arg(files.first().file->path));
        } else if (place.kind == FileKind::Object) {
            split(key, files);
        } else if (place.type->name == u"StaticResource") {
            resource(key, files);
        } else {
            for (const Placed &placed : files)
                add(key, sourcePath(placed, files.size()), placed.file->bytes);
        }
    }

    static QString sourcePath(const Placed &placed, qsizetype siblings)
    {
        const QString &path = placed.file->path;
        switch (placed.place.kind) {
        case FileKind::Whole:
            // Two files of one name say that the type has a description beside its content: both stand as they are.
            return siblings > 1 || path.endsWith(kMetaSuffix)
                       ? path
                       : withSuffixOfToday(path, *placed.place.type) + kMetaSuffix;
        case FileKind::FolderMeta:
            return path.chopped(kMetaSuffix.size()) + QLatin1Char('.') + placed.place.type->suffix + kMetaSuffix;
        case FileKind::DocumentMeta:
            return path.left(path.lastIndexOf(QLatin1Char('/')) + 1) +
                   placed.place.fullName.mid(placed.place.fullName.lastIndexOf(QLatin1Char('/')) + 1) +
                   QLatin1StringView(".document") + kMetaSuffix;
        default:
            return path;
        }
    }

    static QString withSuffixOfToday(const QString &path, const TypeInfo &type)
    {
        const QString legacy = QLatin1Char('.') + type.legacySuffix;
        if (type.legacySuffix.isEmpty() || !path.endsWith(legacy))
            return path;
        return path.chopped(legacy.size()) + QLatin1Char('.') + type.suffix;
    }

    void resource(const ComponentKey &key, const QList<Placed> &placed)
    {
        QList<MetadataFile> files;
        for (const Placed &one : placed)
            files.append(*one.file);
        QString note;
        const QList<MetadataFile> converted = resourceToSource(key.fullName, files, &note);
        for (const MetadataFile &file : converted)
            add(key, file.path, file.bytes);
        if (!note.isEmpty())
            m_notes.append(note);
    }

    void split(const ComponentKey &key, const QList<Placed> &files)
    {
        const TypeInfo &type = *files.first().place.type;
        const MetadataFile &file = *files.first().file;
        const auto parts = decompose(type, file.bytes);
        if (!parts) {
            carry(key, files,
                  Tr::tr("%1 cannot be opened, so it is kept whole and its parts do not show on their own: %2")
                      .arg(file.path, parts.error().message));
            return;
        }
        const QString folder = type.directoryName + QLatin1Char('/') + key.fullName + QLatin1Char('/');
        for (const ChildFile &child : parts->children)
            addChild(key, type, folder, child);
        // Children that cannot be named alone need their parent's file; else an empty one says nothing.
        const bool whole = type.childrenBeside || !parts->parentIsEmpty || parts->children.isEmpty();
        if (whole)
            add(key, folder + key.fullName + QLatin1Char('.') + type.suffix + kMetaSuffix, parts->parent);
        for (const QString &kept : parts->kept)
            m_notes.append(
                Tr::tr("%1: %2 stays in the object's own file, because its name is missing, taken or not one "
                       "a file can have.")
                    .arg(file.path, kept));
    }

    void addChild(const ComponentKey &key, const TypeInfo &type, const QString &folder, const ChildFile &child)
    {
        const QString path = (type.childrenBeside ? folder : folder + child.type->directoryName + QLatin1Char('/')) +
                             child.name + QLatin1Char('.') + child.type->suffix + kMetaSuffix;
        if (child.type->addressable)
            add({child.type->name, key.fullName + QLatin1Char('.') + child.name}, path, child.bytes);
        else
            add(key, path, child.bytes);
    }

    QHash<ComponentKey, SourceComponent> m_components;
    QStringList m_notes;
};

} // namespace

Result<SourceSet> toSource(const QList<MetadataFile> &files)
{
    QHash<ComponentKey, QList<Placed>> groups;
    QSet<QString> paths;
    for (const MetadataFile &file : files) {
        if (leadsOutside(file.path) || paths.contains(file.path))
            return failure(base::Errc::InvalidInput,
                           Tr::tr("The metadata holds a file whose path cannot be used: %1").arg(file.path));
        paths.insert(file.path);
        if (isManifestPath(file.path))
            continue;
        const Place place = placeInMetadata(file.path);
        groups[place.key(file.path)].append({place, &file});
    }
    return Converter().run(groups);
}

} // namespace backflow::metadata
