#pragma once

#include "core/metadata/convertunits.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace backflow::metadata {

/// Where the files of a project lie, so that what is converted into it goes to where a team keeps it.
class SourceLocations final
{
public:
    /// `existing` as SourceSorter gives them; `defaultDirectory` takes what is new.
    SourceLocations(const QList<ConvertUnit> &existing, const QString &defaultDirectory);

    /// Path in the project for a file at `place`, relative to the package root: where it is, else with the rest of its
    /// component or folder, else below the default directory's `main/default`.
    QString pathOf(const QString &place) const;
    bool has(const QString &place) const { return m_files.contains(place); }
    /// True when the component's folder is there but not this file in it.
    bool isMissingFromItsFolder(const QString &place) const;
    /// Where the labels are kept, in the project's order: an org has one file of them, a project may have several.
    const QStringList &labelFiles() const { return m_labelFiles; }
    /// Files of components that were written, but not themselves: what their component no longer has. Sorted.
    QStringList leftBehind(const QSet<QString> &writtenPlaces) const;

private:
    struct Location {
        QString path;
        model::ComponentKey key;
    };
    QHash<QString, Location> m_files;
    /// `objects/Account` → folder of the project.
    QHash<QString, QString> m_folders;
    QStringList m_labelFiles;
    QString m_default;
};

} // namespace backflow::metadata
