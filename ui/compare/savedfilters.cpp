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

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::compare)
};

QJsonObject toObject(const SavedFilter &filter)
{
    QJsonArray states;
    const GridFilter &is = filter.filter;
    for (const CellState state : kStates)
        if (is.states.contains(state))
            states.append(backflow::compare::cellStateName(state));
    QStringList groupings;
    for (const Grouping grouping : filter.groupings)
        groupings.append(groupingName(grouping));
    QJsonObject json{{QStringLiteral("name"), filter.name},
                     {QStringLiteral("states"), states},
                     {QStringLiteral("onlyDue"), is.onlyDue},
                     {QStringLiteral("search"), is.search},
                     {QStringLiteral("groupBy"), groupings.join(u',')}};
    const auto add = [&json](const char *name, const QJsonValue &value, bool there) {
        if (there)
            json.insert(QLatin1String(name), value);
    };
    add("types", QJsonArray::fromStringList(is.types), !is.types.isEmpty());
    add("nameContains", is.name, !is.name.isEmpty() && !is.nameIsPattern);
    add("namePattern", is.name, is.nameIsPattern);
    add("stories", QJsonArray::fromStringList(is.stories), !is.stories.isEmpty());
    add("people", QJsonArray::fromStringList(is.people), !is.people.isEmpty());
    add("changedFrom", is.changedFrom.toString(Qt::ISODate), is.changedFrom.isValid());
    add("changedTo", is.changedTo.toString(Qt::ISODate), is.changedTo.isValid());
    add("entry", is.entry, !is.entry.isEmpty());
    add("namespaces", QJsonArray::fromStringList(is.namespaces), !is.namespaces.isEmpty());
    add("onlyRisky", true, is.onlyRisky);
    add("notInOpenPromotion", true, is.notInOpenPromotion);
    return json;
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

QList<Grouping> groupingsOf(const QString &names)
{
    QList<Grouping> groupings;
    const QStringList list = names.split(u',');
    for (const QString &name : list) {
        if (const Grouping grouping = groupingFromName(name); !groupings.contains(grouping) && groupings.size() < 2)
            groupings.append(grouping);
    }
    return groupings;
}

GridFilter conditionsOf(const QJsonObject &object)
{
    GridFilter filter;
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    filter.onlyDue = object.value(QLatin1String("onlyDue")).toBool();
    filter.search = text("search");
    filter.types = stringsOf(object.value(QLatin1String("types")));
    filter.nameIsPattern = object.contains(QLatin1String("namePattern"));
    filter.name = text(filter.nameIsPattern ? "namePattern" : "nameContains");
    filter.stories = stringsOf(object.value(QLatin1String("stories")));
    filter.people = stringsOf(object.value(QLatin1String("people")));
    filter.changedFrom = QDate::fromString(text("changedFrom"), Qt::ISODate);
    filter.changedTo = QDate::fromString(text("changedTo"), Qt::ISODate);
    filter.entry = text("entry");
    filter.namespaces = stringsOf(object.value(QLatin1String("namespaces")));
    filter.onlyRisky = object.value(QLatin1String("onlyRisky")).toBool();
    filter.notInOpenPromotion = object.value(QLatin1String("notInOpenPromotion")).toBool();
    return filter;
}

SavedFilter fromObject(const QJsonObject &object)
{
    SavedFilter filter;
    filter.name = object.value(QLatin1String("name")).toString().trimmed();
    filter.filter = conditionsOf(object);
    filter.filter.states.clear();
    filter.groupings = groupingsOf(object.value(QLatin1String("groupBy")).toString());
    const QJsonArray names = object.value(QLatin1String("states")).toArray();
    for (const CellState state : kStates)
        if (names.contains(backflow::compare::cellStateName(state)))
            filter.filter.states.insert(state);
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
                             Tr::tr("This file holds no saved filters. Choose one that Backflow has written."));
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
        return base::failure(base::Errc::Io,
                             Tr::tr("The saved filters in %1 could not be read: %2. Nothing was changed.")
                                 .arg(path, file.errorString()));
    return savedFiltersFromJson(file.readAll());
}

base::Result<> storeSavedFilters(const QString &path, const QList<SavedFilter> &filters)
{
    return base::writeDurably(path, toJson(filters));
}

} // namespace backflow::ui::compare
