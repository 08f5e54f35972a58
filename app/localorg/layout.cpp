#include "app/localorg/layout.h"

#include <QMultiHash>
#include <QUrl>

namespace backflow::localorg {

using namespace Qt::StringLiterals;
using metadata::Adapter;
using metadata::Registry;
using metadata::TypeInfo;

namespace {

constexpr QLatin1StringView kMeta("-meta.xml");

const QMultiHash<QString, const TypeInfo *> &typesByDirectory()
{
    static const QMultiHash<QString, const TypeInfo *> table = [] {
        QMultiHash<QString, const TypeInfo *> all;
        for (const TypeInfo &type : Registry::builtIn().types())
            all.insert(type.directoryName, &type);
        return all;
    }();
    return table;
}

QString suffixOf(const QString &path)
{
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1);
}

QString withoutSuffix(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot <= path.lastIndexOf(u'/') ? path : path.left(dot);
}

/// `reports/Sales-meta.xml`: the folder itself. Also as the source format names it, `Sales.reportFolder-meta.xml`.
std::optional<Placed> placeOfFolder(const TypeInfo &type, const QString &path, const QString &rest)
{
    const QString name = withoutSuffix(rest.chopped(kMeta.size()));
    return Placed{{type.name, name}, FileRole::Main, path};
}

std::optional<Placed> placeOfBundle(const TypeInfo &type, const QString &directory, const QString &rest)
{
    // A digital experience is named by its kind and its own name: `site/Help1`.
    const int levels = type.adapter == Adapter::DigitalExperience ? 2 : 1;
    const QString name = rest.section(u'/', 0, levels - 1);
    if (rest.count(u'/') < levels) {
        const bool meta = rest.endsWith(kMeta);
        const QString own = withoutSuffix(meta ? rest.chopped(kMeta.size()) : rest);
        return Placed{{type.name, own}, FileRole::Meta, directory + u'/' + own};
    }
    return Placed{{type.name, name}, FileRole::Part, directory + u'/' + name};
}

} // namespace

QString folded(const QString &name)
{
    const QString plain = name.contains(u'%') ? QUrl::fromPercentEncoding(name.toUtf8()) : name;
    QString lower = plain.toLower();
    // Clients name report folders with a slash behind (`My_Reports/`).
    if (lower.endsWith(u'/'))
        lower.chop(1);
    return lower;
}

ComponentKey folded(const ComponentKey &key)
{
    return {key.type, folded(key.fullName)};
}

bool isBundle(const TypeInfo &type)
{
    return type.adapter == Adapter::Bundle || type.adapter == Adapter::DigitalExperience ||
           type.adapter == Adapter::UiBundle || type.name == "ExperienceBundle"_L1;
}

const TypeInfo *typeIn(const QString &directory, const QString &suffix)
{
    const auto types = typesByDirectory().values(directory);
    for (const TypeInfo *type : types) {
        if (!suffix.isEmpty() && type->suffix == suffix)
            return type;
    }
    for (const TypeInfo *type : types) {
        if (type->suffix.isEmpty() || type->inFolder || isBundle(*type) || type->adapter == Adapter::MixedContent)
            return type;
    }
    return nullptr;
}

std::optional<Placed> placeOf(const QString &path)
{
    const qsizetype slash = path.indexOf(u'/');
    if (slash <= 0)
        return std::nullopt;
    const QString directory = path.left(slash);
    const QString rest = path.mid(slash + 1);
    const bool meta = rest.endsWith(kMeta);
    const QString content = meta ? rest.chopped(kMeta.size()) : rest;
    const TypeInfo *type = typeIn(directory, suffixOf(content));
    if (!type)
        return std::nullopt;
    if (isBundle(*type))
        return placeOfBundle(*type, directory, rest);
    if (!type->folderContentType.isEmpty() && meta)
        return placeOfFolder(*type, path, rest);
    if (type->inFolder && meta && suffixOf(content).isEmpty()) {
        const TypeInfo *folder = Registry::builtIn().byName(
            type->name == "EmailTemplate"_L1 ? u"EmailFolder"_s : QString(type->name + "Folder"_L1));
        return folder ? placeOfFolder(*folder, path, rest) : std::nullopt;
    }
    // A document's extension is part of its name; elsewhere the suffix is the type's.
    const QString name = type->name == "Document"_L1 ? content : withoutSuffix(content);
    const QString main = meta ? path.chopped(kMeta.size()) : path;
    const bool alone = meta && type->adapter != Adapter::MatchingContentFile && type->adapter != Adapter::MixedContent;
    return Placed{{type->name, name}, meta && !alone ? FileRole::Meta : FileRole::Main, alone ? path : main};
}

QList<metadata::ChildType> childrenOf(const TypeInfo &type)
{
    return type.decomposedChildren + type.innerChildren;
}

QString childName(const QString &parentType, const QString &parent, const QString &child)
{
    return parentType == "CustomLabels"_L1 ? child : parent + u'.' + child;
}

} // namespace backflow::localorg
