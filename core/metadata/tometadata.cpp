#include "core/metadata/convert.h"
#include "core/metadata/decompose.h"
#include "core/metadata/places.h"
#include "core/metadata/staticresource.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <QMap>
#include <map>

namespace backflow::metadata {

namespace {

using base::Errc;
using base::failure;
using base::Result;
using model::ComponentKey;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::metadata)
};

/// A file of a component, its path relative to the package root.
struct Placed {
    Place place;
    MetadataFile file;
};

/// What becomes one file of a decomposed type.
struct Whole {
    const TypeInfo *type = nullptr;
    QByteArray parent;
    QList<ChildFile> children;
};

class Packer final
{
public:
    explicit Packer(const QString &apiVersion) { m_package.manifest.apiVersion = apiVersion; }

    Result<> add(const SourceComponent &component)
    {
        QList<Placed> files;
        for (const MetadataFile &file : component.files) {
            const auto path = withinPackage(file.path);
            if (!path)
                return failure(Errc::InvalidInput, Tr::tr("%1 lies outside of the project's package folder %2.")
                                                       .arg(file.path, QString(kPackageRoot)));
            files.append({placeInSource(*path), {*path, file.bytes}});
        }
        if (files.isEmpty())
            return {};
        name(component.key, files);
        return put(component.key, files);
    }

    Result<MetadataPackage> finish()
    {
        for (const auto &[path, whole] : m_wholes) {
            auto bytes = compose(*whole.type, whole.parent, whole.children);
            if (!bytes)
                return failure(bytes.error().code, path + QStringLiteral(": ") + bytes.error().message,
                               bytes.error().detail);
            if (auto kept = keep(path, *bytes); !kept)
                return failure(kept);
        }
        for (auto file = m_files.begin(); file != m_files.end(); ++file)
            m_package.files.append({file.key(), *file});
        return std::move(m_package);
    }

private:
    /// The name an org gave to a file is the name it knows; one made from the key may encode more or less than it did.
    void name(const ComponentKey &key, const QList<Placed> &files)
    {
        if (key.type == kForeignType)
            return;
        ManifestEntry entry = manifestEntry(key);
        const QString &path = files.first().file.path;
        if (hasEncodedNames(key.type) && files.first().place.type) {
            const QString base = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
            const QString suffix = QLatin1Char('.') + files.first().place.type->suffix;
            entry.member = base.left(base.lastIndexOf(suffix));
        }
        m_package.manifest.add(entry.type, entry.member);
    }

    Result<> keep(const QString &path, const QByteArray &bytes)
    {
        const auto known = m_files.constFind(path);
        if (known != m_files.cend() && *known != bytes)
            return failure(Errc::InvalidInput,
                           Tr::tr("Two of the components make the same file, %1, with different content.").arg(path));
        m_files.insert(path, bytes);
        return {};
    }

    Result<> put(const ComponentKey &key, const QList<Placed> &files)
    {
        const TypeInfo *type = files.first().place.type;
        if (type && type->name == u"StaticResource")
            return putResource(key, files);
        if (type && type->name == u"CustomLabels" && files.size() > 1)
            return putLabels(files);
        for (const Placed &placed : files) {
            if (auto done = putOne(placed, files); !done)
                return done;
        }
        return {};
    }

    Result<> putOne(const Placed &placed, const QList<Placed> &siblings)
    {
        switch (placed.place.kind) {
        case FileKind::Parent:
            whole(placed).parent = placed.file.bytes;
            return {};
        case FileKind::Child:
            return putChild(placed);
        default:
            return keep(metadataPath(placed, siblings), placed.file.bytes);
        }
    }

    Whole &whole(const Placed &placed)
    {
        const TypeInfo &type = *placed.place.type;
        const QString folder = placed.file.path.section(QLatin1Char('/'), 1, 1);
        Whole &found = m_wholes[type.directoryName + QLatin1Char('/') + folder + QLatin1Char('.') + type.suffix];
        found.type = &type;
        return found;
    }

    Result<> putChild(const Placed &placed)
    {
        const QString base = placed.file.path.section(QLatin1Char('/'), -1);
        const QString suffix = QLatin1Char('.') + placed.place.child->suffix + kMetaSuffix;
        whole(placed).children.append({placed.place.child, base.chopped(suffix.size()), placed.file.bytes});
        return {};
    }

    Result<> putResource(const ComponentKey &key, const QList<Placed> &placed)
    {
        QList<MetadataFile> files;
        for (const Placed &one : placed)
            files.append(one.file);
        const auto converted = resourceToMetadata(key.fullName, files);
        if (!converted)
            return failure(converted);
        for (const MetadataFile &file : *converted) {
            if (auto kept = keep(file.path, file.bytes); !kept)
                return kept;
        }
        return {};
    }

    /// A project may spread its labels over several files; an org has one.
    Result<> putLabels(const QList<Placed> &files)
    {
        QByteArray all = files.first().file.bytes;
        for (const Placed &placed : files.sliced(1)) {
            const auto into = xml::Document::parse(all);
            const auto more = xml::Document::parse(placed.file.bytes);
            if (!into || !more)
                return failure(Errc::Malformed,
                               Tr::tr("%1 cannot be joined with the other files of labels: %2")
                                   .arg(placed.file.path, into ? more.error().message : into.error().message));
            const QByteArrayView source(into->source());
            const qsizetype place = into->root().innerBegin();
            const xml::Node root = more->root();
            const QByteArrayView inner =
                QByteArrayView(more->source()).sliced(root.innerBegin(), root.innerEnd() - root.innerBegin());
            all = source.first(place).toByteArray() + inner.toByteArray() +
                  source.sliced(place).trimmed().toByteArray() + '\n';
        }
        return keep(QStringLiteral("labels/CustomLabels.labels"), all);
    }

    static QString metadataPath(const Placed &placed, const QList<Placed> &siblings)
    {
        const QString &path = placed.file.path;
        switch (placed.place.kind) {
        case FileKind::Whole:
            if (siblings.size() > 1 || !path.endsWith(kMetaSuffix))
                return path;
            return placed.place.type->name == u"CustomLabels" ? QStringLiteral("labels/CustomLabels.labels")
                                                              : path.chopped(kMetaSuffix.size());
        case FileKind::FolderMeta: {
            const QString bare = path.chopped(kMetaSuffix.size());
            return bare.left(bare.lastIndexOf(QLatin1Char('.'))) + kMetaSuffix;
        }
        case FileKind::DocumentMeta:
            return documentMetaPath(path, siblings);
        default:
            return path;
        }
    }

    static QString documentMetaPath(const QString &path, const QList<Placed> &siblings)
    {
        const auto body = std::ranges::find_if(
            siblings, [](const Placed &placed) { return placed.place.kind == FileKind::DocumentBody; });
        return body == siblings.end() ? path : body->file.path + kMetaSuffix;
    }

    MetadataPackage m_package;
    QMap<QString, QByteArray> m_files;
    std::map<QString, Whole> m_wholes;
};

} // namespace

Result<MetadataPackage> toMetadata(const QList<SourceComponent> &components, const QString &apiVersion)
{
    QList<const SourceComponent *> sorted;
    sorted.reserve(components.size());
    for (const SourceComponent &component : components)
        sorted.append(&component);
    std::ranges::sort(sorted, {}, [](const SourceComponent *component) { return component->key; });
    Packer packer(apiVersion);
    for (const SourceComponent *component : std::as_const(sorted)) {
        if (auto added = packer.add(*component); !added)
            return failure(added);
    }
    return packer.finish();
}

} // namespace backflow::metadata
