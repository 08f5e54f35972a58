#pragma once

#include "core/base/result.h"
#include "ui/compare/gridfilter.h"
#include "ui/compare/gridorder.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace backflow::ui::compare {

/// What is shown of a comparison, under a name.
struct SavedFilter {
    QString name;
    GridFilter filter;
    /// One or two levels.
    QList<Grouping> groupings{Grouping::Type};

    bool operator==(const SavedFilter &) const = default;
    /// The same view, whatever it is called.
    bool showsSameAs(const SavedFilter &other) const;
};

/// The form they are kept in and shared as: a JSON file with one object a filter.
QByteArray toJson(const QList<SavedFilter> &filters);
/// Errors: InvalidInput when it is not such a file. States it does not know are left out.
base::Result<QList<SavedFilter>> savedFiltersFromJson(const QByteArray &json);

/// Reads the file; one that does not exist holds none.
base::Result<QList<SavedFilter>> loadSavedFilters(const QString &path);
/// Durable when it returns.
base::Result<> storeSavedFilters(const QString &path, const QList<SavedFilter> &filters);

} // namespace backflow::ui::compare
