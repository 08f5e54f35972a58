#include "ui/history/savedhistory.h"

#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <array>

namespace backflow::ui::history {

using ports::HistoryGroup;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::history)
};

constexpr std::array kSpans = {"any",          "today",        "last-7-days", "last-30-days", "last-90-days",
                               "this-quarter", "last-quarter", "this-year",   "between"};
constexpr std::array kGroups = {"promotions", "orgs", "decisions", "access"};
constexpr qint64 kMostBytes = 1'000'000;

template <class Names>
int placeOf(const Names &names, const QString &name)
{
    const auto found = std::ranges::find(names, name, [](const char *text) { return QLatin1String(text); });
    return found == names.end() ? -1 : int(found - names.begin());
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list += item.toString();
    return list;
}

QJsonObject toObject(const SavedHistory &filter)
{
    const ports::HistoryQuery &query = filter.query;
    QJsonObject json{{QStringLiteral("name"), filter.name},
                     {QStringLiteral("when"), QLatin1String(kSpans.at(size_t(filter.when.span)))}};
    const auto add = [&json](const char *name, const QJsonValue &value, bool there) {
        if (there)
            json.insert(QLatin1String(name), value);
    };
    add("from", filter.when.from.toString(Qt::ISODate), filter.when.from.isValid());
    add("to", filter.when.to.toString(Qt::ISODate), filter.when.to.isValid());
    add("tab", query.group ? QLatin1String(kGroups.at(size_t(*query.group))) : QLatin1String(),
        query.group.has_value());
    add("who", QJsonArray::fromStringList(query.who), !query.who.isEmpty());
    add("where", QJsonArray::fromStringList(query.where), !query.where.isEmpty());
    add("what", QJsonArray::fromStringList(query.types), !query.types.isEmpty());
    add("kind", QJsonArray::fromStringList(query.actions), !query.actions.isEmpty());
    add("search", query.text, !query.text.isEmpty());
    return json;
}

SavedHistory fromObject(const QJsonObject &json)
{
    const auto value = [&json](const char *name) { return json.value(QLatin1String(name)); };
    SavedHistory filter{.name = value("name").toString().trimmed()};
    if (const int span = placeOf(kSpans, value("when").toString()); span >= 0)
        filter.when.span = When::Span(span);
    filter.when.from = QDate::fromString(value("from").toString(), Qt::ISODate);
    filter.when.to = QDate::fromString(value("to").toString(), Qt::ISODate);
    if (const int group = placeOf(kGroups, value("tab").toString()); group >= 0)
        filter.query.group = HistoryGroup(group);
    filter.query.who = stringsOf(value("who"));
    filter.query.where = stringsOf(value("where"));
    filter.query.types = stringsOf(value("what"));
    filter.query.actions = stringsOf(value("kind"));
    filter.query.text = value("search").toString();
    return filter;
}

} // namespace

std::pair<QDate, QDate> When::days(const QDate &today) const
{
    const QDate tomorrow = today.addDays(1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    switch (span) {
    case Span::Today:
        return {today, tomorrow};
    case Span::Days7:
        return {today.addDays(-6), tomorrow};
    case Span::Days30:
        return {today.addDays(-29), tomorrow};
    case Span::Days90:
        return {today.addDays(-89), tomorrow};
    case Span::ThisQuarter:
        return {quarter, quarter.addMonths(3)};
    case Span::LastQuarter:
        return {quarter.addMonths(-3), quarter};
    case Span::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year() + 1, 1, 1)};
    case Span::Between:
        return {from, to.isValid() ? to.addDays(1) : QDate()};
    default:
        return {};
    }
}

QString When::words() const
{
    switch (span) {
    case Span::Any:
        return Tr::tr("any time");
    case Span::Today:
        return Tr::tr("today");
    case Span::Days7:
        return Tr::tr("last 7 days");
    case Span::Days30:
        return Tr::tr("last 30 days");
    case Span::Days90:
        return Tr::tr("last 90 days");
    case Span::ThisQuarter:
        return Tr::tr("this quarter");
    case Span::LastQuarter:
        return Tr::tr("last quarter");
    case Span::ThisYear:
        return Tr::tr("this year");
    default:
        return Tr::tr("between two days");
    }
}

bool SavedHistory::saysSameAs(const SavedHistory &other) const
{
    SavedHistory renamed = other;
    renamed.name = name;
    renamed.query.since = query.since;
    renamed.query.until = query.until;
    return renamed == *this;
}

QByteArray toJson(const QList<SavedHistory> &filters)
{
    QJsonArray array;
    for (const SavedHistory &filter : filters)
        array.append(toObject(filter));
    return QJsonDocument(QJsonObject{{QStringLiteral("filters"), array}}).toJson();
}

base::Result<QList<SavedHistory>> savedHistoryFromJson(const QByteArray &json)
{
    const QJsonValue array = QJsonDocument::fromJson(json).object().value(QLatin1String("filters"));
    if (!array.isArray())
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("The file with the saved filters of the history cannot be read as such. It was "
                                    "left as it is."));
    QList<SavedHistory> filters;
    for (const QJsonValue value : array.toArray())
        if (const SavedHistory filter = fromObject(value.toObject()); !filter.name.isEmpty())
            filters += filter;
    return filters;
}

base::Result<QList<SavedHistory>> loadSavedHistory(const QString &path)
{
    const auto bytes = base::readWhole(path, kMostBytes);
    if (!bytes && bytes.error().code == base::Errc::NotFound)
        return QList<SavedHistory>();
    if (!bytes)
        return base::failure(bytes);
    return savedHistoryFromJson(*bytes);
}

} // namespace backflow::ui::history
