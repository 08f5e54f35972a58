#include "ui/compare/savedfilters.h"

#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backflow::ui::compare {

namespace {

constexpr CellState kStates[] = {CellState::Same,      CellState::OrderOnly,    CellState::New,
                                 CellState::Different, CellState::OnlyInTarget, CellState::Conflict,
                                 CellState::NotRead,   CellState::NoAccess,     CellState::Kept};

QString tr(const char *text)
{
    return QCoreApplication::translate("backflow::ui::compare", text);
}

QJsonObject toObject(const SavedFilter &filter)
{
    QJsonArray states;
    for (const CellState state : kStates)
        if (filter.states.contains(state))
            states.append(backflow::compare::cellStateName(state));
    return {{QStringLiteral("name"), filter.name},
            {QStringLiteral("states"), states},
            {QStringLiteral("onlyDue"), filter.onlyDue},
            {QStringLiteral("search"), filter.search},
            {QStringLiteral("groupBy"), groupingName(filter.grouping)}};
}

SavedFilter fromObject(const QJsonObject &object)
{
    SavedFilter filter;
    filter.name = object.value(QLatin1String("name")).toString().trimmed();
    filter.onlyDue = object.value(QLatin1String("onlyDue")).toBool();
    filter.search = object.value(QLatin1String("search")).toString();
    filter.grouping = groupingFromName(object.value(QLatin1String("groupBy")).toString());
    const QJsonArray names = object.value(QLatin1String("states")).toArray();
    for (const CellState state : kStates)
        if (names.contains(backflow::compare::cellStateName(state)))
            filter.states.insert(state);
    return filter;
}

} // namespace

bool SavedFilter::showsSameAs(const SavedFilter &other) const
{
    SavedFilter renamed = other;
    renamed.name = name;
    return renamed == *this;
}

QByteArray toJson(const QList<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &filter : filters)
        array.append(toObject(filter));
    return QJsonDocument(QJsonObject{{QStringLiteral("filters"), array}}).toJson();
}

base::Result<QList<SavedFilter>> savedFiltersFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue array = document.object().value(QLatin1String("filters"));
    if (!array.isArray())
        return base::failure(base::Errc::InvalidInput,
                             tr("This file holds no saved filters. Choose one that Backflow has written."));
    QList<SavedFilter> filters;
    for (const QJsonValue value : array.toArray()) {
        const SavedFilter filter = fromObject(value.toObject());
        if (!filter.name.isEmpty())
            filters.append(filter);
    }
    return filters;
}

base::Result<QList<SavedFilter>> loadSavedFilters(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<SavedFilter>();
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(
            base::Errc::Io,
            tr("The saved filters in %1 could not be read: %2. Nothing was changed.").arg(path, file.errorString()));
    return savedFiltersFromJson(file.readAll());
}

base::Result<> storeSavedFilters(const QString &path, const QList<SavedFilter> &filters)
{
    return base::writeDurably(path, toJson(filters));
}

} // namespace backflow::ui::compare
