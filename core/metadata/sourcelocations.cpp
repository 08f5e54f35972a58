#include "core/metadata/sourcelocations.h"

#include "core/metadata/places.h"

namespace backflow::metadata {

using namespace Qt::StringLiterals;

namespace {

/// `objects/Account` of `objects/Account/fields/A__c.field-meta.xml`; empty when the file lies in its type's folder.
QString folderOf(const QString &place)
{
    const qsizetype second = place.indexOf(u'/', place.indexOf(u'/') + 1);
    return second < 0 ? QString() : place.first(second);
}

} // namespace

SourceLocations::SourceLocations(const QList<ConvertUnit> &existing, const QString &defaultDirectory)
    : m_default((defaultDirectory == "."_L1 ? QString() : defaultDirectory + u'/') + u"main/default/"_s)
{
    for (const ConvertUnit &unit : existing) {
        for (const UnitFile &file : unit.files) {
            const Place place = placeInSource(file.place);
            if (file.whole.isEmpty() && place.type && place.type->name == "CustomLabels"_L1)
                m_labelFiles.append(file.path);
            if (!m_files.contains(file.place))
                m_files.insert(file.place, {file.path, file.whole.isEmpty() ? place.key(file.place) : unit.key});
            const QString folder = folderOf(file.place);
            const QString rest = file.place.sliced(folder.size());
            if (folder.isEmpty() || !file.path.endsWith(rest))
                continue;
            // The folder with the component's own description, where its files lie apart.
            if (place.kind == FileKind::Parent || !m_folders.contains(folder))
                m_folders.insert(folder, file.path.chopped(rest.size()));
        }
    }
}

QString SourceLocations::pathOf(const QString &place) const
{
    if (const auto known = m_files.constFind(place); known != m_files.cend())
        return known->path;
    const QString folder = folderOf(place);
    if (const auto known = m_folders.constFind(folder); known != m_folders.cend())
        return *known + place.sliced(folder.size());
    return m_default + place;
}

bool SourceLocations::isMissingFromItsFolder(const QString &place) const
{
    return m_folders.contains(folderOf(place)) && !m_files.contains(place);
}

QStringList SourceLocations::leftBehind(const QSet<QString> &writtenPlaces) const
{
    QSet<model::ComponentKey> written;
    for (const QString &place : writtenPlaces) {
        const auto known = m_files.constFind(place);
        written.insert(known == m_files.cend() ? placeInSource(place).key(place) : known->key);
    }
    QStringList paths;
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        if (written.contains(file->key) && !writtenPlaces.contains(file.key()))
            paths.append(file->path);
    }
    paths.sort();
    return paths;
}

} // namespace backflow::metadata
