#include "core/metadata/presets.h"

#include "core/metadata/places.h"
#include "core/metadata/presetlayouts.h"
#include "core/metadata/typetables.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace backflow::metadata {

namespace {

using namespace Qt::StringLiterals;
using base::Result;

PresetLayout layoutOf(const QString &name)
{
    return name == "beside"_L1    ? PresetLayout::Beside
           : name == "flat"_L1    ? PresetLayout::Flat
           : name == "grouped"_L1 ? PresetLayout::Grouped
           : name == "content"_L1 ? PresetLayout::Content
                                  : PresetLayout::Folders;
}

std::shared_ptr<const Preset> presetOf(const QJsonObject &row)
{
    auto preset = std::make_shared<Preset>();
    preset->layout = layoutOf(row["layout"_L1].toString());
    preset->type = *Registry::builtIn().byName(row["type"_L1].toString());
    preset->type.decomposedChildren.clear();
    const QJsonArray children = row["children"_L1].toArray();
    for (const QJsonValue child : children) {
        ChildType type;
        type.name = child["name"_L1].toString();
        type.suffix = child["suffix"_L1].toString();
        type.xmlElement = child["element"_L1].toString();
        type.idElement = child["id"_L1].toString();
        type.directoryName = child["directory"_L1].toString();
        preset->type.decomposedChildren += type;
    }
    return preset;
}

QString wholePlace(const Preset &preset, const QString &name)
{
    return preset.type.directoryName + u'/' + name + u'.' + preset.type.suffix + kMetaSuffix;
}

/// `segments` are those behind the type's folder.
std::optional<PresetPart> partIn(const Preset &preset, const QStringList &segments)
{
    const QString &file = segments.last();
    const QString folder = preset.type.directoryName + u'/';
    if (preset.layout == PresetLayout::Content) {
        const QString end = u'.' + preset.type.decomposedChildren.first().suffix;
        if (!file.endsWith(end) || file.size() == end.size())
            return std::nullopt;
        return PresetPart{folder + file, wholePlace(preset, file.chopped(end.size()))};
    }
    if (!file.endsWith(kMetaSuffix))
        return std::nullopt;
    const QString name = file.chopped(kMetaSuffix.size());
    const QString suffix = name.sliced(name.lastIndexOf(u'.') + 1);
    if (suffix == preset.type.suffix && preset.layout != PresetLayout::Flat) {
        const QString stem = name.chopped(suffix.size() + 1);
        return segments.size() > 1 && segments.first() == stem
                   ? std::optional(PresetPart{folder + stem + u'/' + file, wholePlace(preset, stem)})
                   : std::nullopt;
    }
    const auto &children = preset.type.decomposedChildren;
    const auto child = std::ranges::find(children, suffix, &ChildType::suffix);
    if (child == children.end())
        return std::nullopt;
    if (preset.layout == PresetLayout::Flat)
        return PresetPart{folder + file, wholePlace(preset, preset.type.name)};
    if (segments.size() < 2)
        return std::nullopt;
    const QString below = folder + segments.first() + u'/';
    return PresetPart{below + (child->directoryName.isEmpty() ? QString() : child->directoryName + u'/') + file,
                      wholePlace(preset, segments.first())};
}

} // namespace

Presets::Presets(const QStringList &options)
{
    static const QJsonObject table = typeTable(u"presets.json"_s).object();
    for (const QString &option : options) {
        if (const auto row = table.constFind(option); row != table.constEnd())
            m_presets.push_back(presetOf(row->toObject()));
    }
}

std::optional<PresetPart> Presets::partOf(const QString &path) const
{
    if (m_presets.empty())
        return std::nullopt;
    const QStringList segments = path.split(u'/');
    for (const auto &preset : m_presets) {
        const qsizetype at = segments.indexOf(preset->type.directoryName);
        if (at < 0 || at + 1 >= segments.size())
            continue;
        if (auto part = partIn(*preset, segments.sliced(at + 1)))
            return part;
    }
    return std::nullopt;
}

const Preset *Presets::presetFor(const QString &whole) const
{
    for (const auto &preset : m_presets) {
        const QString end = u'.' + preset->type.suffix + kMetaSuffix;
        if (whole.startsWith(preset->type.directoryName + u'/') && whole.endsWith(end) && whole.count(u'/') == 1)
            return preset.get();
    }
    return nullptr;
}

Result<QByteArray> Presets::join(const QString &whole, const QList<MetadataFile> &parts) const
{
    const Preset *preset = presetFor(whole);
    Q_ASSERT(preset);
    QList<MetadataFile> sorted = parts;
    std::ranges::stable_sort(sorted, {}, &MetadataFile::path);
    return joinParts(*preset, whole, sorted);
}

std::optional<Result<QList<MetadataFile>>> Presets::split(const QString &whole, const QByteArray &bytes) const
{
    const Preset *preset = presetFor(whole);
    if (!preset)
        return std::nullopt;
    const QString folder = preset->type.directoryName + u'/';
    const QString name = whole.sliced(folder.size()).chopped(preset->type.suffix.size() + 1 + kMetaSuffix.size());
    return splitWhole(*preset, name, whole, bytes);
}

} // namespace backflow::metadata
