#include "ui/compare/gridorder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <map>
#include <numeric>

namespace backflow::ui::compare {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::compare)
};

constexpr QChar kBetween(0x1F);

/// Rows by the group they belong to.
struct Grouped {
    /// In the order in which the groups stand.
    QStringList keys;
    std::vector<quint32> of;
};

Grouped ofShared(const SharedValues &values)
{
    return {values.values, values.of};
}

template <class KeyOf>
Grouped byKey(const GridIndex &index, bool descending, KeyOf keyOf)
{
    std::map<decltype(keyOf(0)), quint32> numbers;
    for (int row = 0; row < index.rows(); ++row)
        numbers.emplace(keyOf(row), 0);
    Grouped out;
    quint32 next = 0;
    const auto take = [&](auto &entry) {
        entry.second = next++;
        out.keys.append(QString::number(entry.first));
    };
    if (descending)
        std::for_each(numbers.rbegin(), numbers.rend(), take);
    else
        std::for_each(numbers.begin(), numbers.end(), take);
    out.of.reserve(size_t(index.rows()));
    for (int row = 0; row < index.rows(); ++row)
        out.of.push_back(numbers.at(keyOf(row)));
    return out;
}

Grouped byDay(const GridIndex &index)
{
    // Julian days; newest first, so that what is unknown (0) comes last.
    qint64 lastAt = -1;
    qint64 lastDay = 0;
    return byKey(index, true, [&](int row) {
        const qint64 at = index.changed[size_t(row)];
        if (at != lastAt) {
            lastAt = at;
            lastDay = at == 0 ? 0 : QDateTime::fromMSecsSinceEpoch(at).date().toJulianDay();
        }
        return lastDay;
    });
}

Grouped groupedBy(const GridIndex &index, Grouping by)
{
    switch (by) {
    case Grouping::Type:
        return ofShared(index.types);
    case Grouping::State: // the most severe first
        return byKey(index, false, [&](int row) { return 9 - severity(index.state(row)); });
    case Grouping::Object:
        return ofShared(index.objects);
    case Grouping::Story:
        return ofShared(index.stories);
    case Grouping::Person:
        return ofShared(index.people);
    case Grouping::Day:
        return byDay(index);
    case Grouping::Package:
        return ofShared(index.packages);
    case Grouping::Risk:
        return byKey(index, true, [&](int row) { return index.has(row, GridIndex::Risky) ? 1 : 0; });
    }
    return {};
}

class Arranging final
{
public:
    Arranging(const GridIndex &index, const QList<Grouping> &by)
        : m_index(index)
        , m_by(by)
    {
        for (const Grouping grouping : by)
            m_levels.push_back(groupedBy(index, grouping));
        m_groupOf.resize(m_levels.size());
    }

    Arranged run(const std::vector<bool> &accepted, const std::vector<int> &order)
    {
        m_out.places.assign(size_t(m_index.rows()), {-1, -1});
        for (const int row : order) {
            if (!accepted[size_t(row)])
                continue;
            const int group = groupFor(row);
            auto &rows = m_out.groups[size_t(group)].rows;
            m_out.places[size_t(row)] = {group, int(rows.size())};
            rows.push_back(row);
            ++m_out.shown;
        }
        for (int row = 0; row < m_index.rows(); ++row) {
            auto &[group, place] = m_out.places[size_t(row)];
            if (place < 0)
                group = existing(row);
            for (int each = group; each >= 0; each = m_out.groups[size_t(each)].parent) {
                ++m_out.groups[size_t(each)].total;
                m_out.groups[size_t(each)].shown += place >= 0 ? 1 : 0;
            }
        }
        sortGroups();
        return std::move(m_out);
    }

private:
    quint64 numberOf(size_t level, int row) const
    {
        const quint64 first = m_levels[0].of[size_t(row)];
        return level == 0 ? first : first << 32 | m_levels[1].of[size_t(row)];
    }

    int existing(int row) const
    {
        const auto &known = m_groupOf.back();
        const auto found = known.constFind(numberOf(m_levels.size() - 1, row));
        return found == known.cend() ? -1 : *found;
    }

    int groupFor(int row)
    {
        int parent = -1;
        for (size_t level = 0; level < m_levels.size(); ++level) {
            const quint64 number = numberOf(level, row);
            const auto found = m_groupOf[level].constFind(number);
            if (found != m_groupOf[level].cend()) {
                parent = *found;
                continue;
            }
            const int made = int(m_out.groups.size());
            m_groupOf[level].insert(number, made);
            QString key = m_levels[level].keys.at(m_levels[level].of[size_t(row)]);
            if (parent >= 0)
                key = m_out.groups[size_t(parent)].key + kBetween + key;
            m_out.groups.push_back({m_by.at(qsizetype(level)), key, parent, 0, {}, {}, 0, 0});
            m_ranks.push_back(m_levels[level].of[size_t(row)]);
            (parent < 0 ? m_out.top : m_out.groups[size_t(parent)].groups).push_back(made);
            parent = made;
        }
        return parent;
    }

    void sortGroups()
    {
        const auto order = [this](std::vector<int> &groups) {
            // What belongs to no group comes last. While groups still come, each stays where it stands.
            if (m_index.arrival.empty())
                std::ranges::sort(groups, {}, [this](int group) {
                    const QString &key = m_out.groups[size_t(group)].key;
                    const bool none = key.isEmpty() || key.endsWith(kBetween);
                    return std::pair(none, m_ranks[size_t(group)]);
                });
            for (int i = 0; i < int(groups.size()); ++i)
                m_out.groups[size_t(groups[size_t(i)])].place = i;
        };
        order(m_out.top);
        for (Arranged::Group &group : m_out.groups)
            order(group.groups);
    }

    const GridIndex &m_index;
    QList<Grouping> m_by;
    std::vector<Grouped> m_levels;
    /// Of each level: number of a group → its place in the answer.
    std::vector<QHash<quint64, int>> m_groupOf;
    std::vector<quint32> m_ranks;
    Arranged m_out;
};

/// Sorts all rows, which are in order, by a number each has; stable.
template <class NumberOf>
void sortBy(std::vector<int> &rows, bool descending, NumberOf numberOf)
{
    // Asked once a row: what the numbers are read from lies all over the memory.
    std::vector<qint64> numbers;
    numbers.reserve(rows.size());
    for (const int row : rows)
        numbers.push_back(qint64(numberOf(row)));
    const auto number = [&numbers](int row) { return numbers[size_t(row)]; };
    if (descending)
        std::ranges::stable_sort(rows, std::ranges::greater(), number);
    else
        std::ranges::stable_sort(rows, std::ranges::less(), number);
}

/// Names are API names: their lower-case letters say enough.
void sortByName(const GridIndex &index, std::vector<int> &rows, bool descending)
{
    const auto less = [&index](int a, int b) { return index.textOf(a) < index.textOf(b); };
    if (descending)
        std::ranges::stable_sort(rows, [&less](int a, int b) { return less(b, a); });
    else
        std::ranges::stable_sort(rows, less);
}

void sortByFact(const GridIndex &index, std::vector<int> &rows, Fact fact, bool descending)
{
    const auto list = [&](const auto &values) {
        sortBy(rows, descending, [&values](int row) { return values[size_t(row)]; });
    };
    switch (fact) {
    case Fact::ChangedBy:
        return list(index.people.of);
    case Fact::When:
        return list(index.changed);
    case Fact::Story:
        return list(index.stories.of);
    case Fact::Risk:
        return sortBy(rows, descending, [&](int row) { return index.has(row, GridIndex::Risky); });
    case Fact::Package:
        return list(index.packages.of);
    case Fact::Size:
        return list(index.sizes);
    case Fact::LastPromoted:
        return list(index.promoted);
    }
}

} // namespace

QString groupingName(Grouping grouping)
{
    static const QStringList kNames{QStringLiteral("type"),    QStringLiteral("state"),  QStringLiteral("object"),
                                    QStringLiteral("story"),   QStringLiteral("person"), QStringLiteral("day"),
                                    QStringLiteral("package"), QStringLiteral("risk")};
    return kNames.at(int(grouping));
}

Grouping groupingFromName(const QString &name)
{
    for (const Grouping grouping : kGroupings)
        if (name == groupingName(grouping))
            return grouping;
    return Grouping::Type;
}

QString groupingWords(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Type:
        return Tr::tr("Type");
    case Grouping::State:
        return Tr::tr("State");
    case Grouping::Object:
        return Tr::tr("Object");
    case Grouping::Story:
        return Tr::tr("Story");
    case Grouping::Person:
        return Tr::tr("Person");
    case Grouping::Day:
        return Tr::tr("Day");
    case Grouping::Package:
        return Tr::tr("Package");
    case Grouping::Risk:
        return Tr::tr("Risk");
    }
    return {};
}

QString factName(Fact fact)
{
    static const QStringList kNames{QStringLiteral("changedBy"),   QStringLiteral("when"), QStringLiteral("story"),
                                    QStringLiteral("package"),     QStringLiteral("size"), QStringLiteral("risk"),
                                    QStringLiteral("lastPromoted")};
    return kNames.at(int(fact));
}

std::vector<int> sortedRows(const GridIndex &index, const SortBy &by)
{
    std::vector<int> rows(size_t(index.rows()));
    std::iota(rows.begin(), rows.end(), 0);
    switch (by.what) {
    case SortBy::What::Nothing:
        if (!index.arrival.empty())
            rows = index.arrival;
        break;
    case SortBy::What::Name:
        sortByName(index, rows, by.descending);
        break;
    case SortBy::What::Type:
        sortBy(rows, by.descending, [&](int row) { return index.types.of[size_t(row)]; });
        break;
    case SortBy::What::Target:
        sortBy(rows, by.descending, [&](int row) { return severity(index.row(row).cells[size_t(by.target)].state); });
        break;
    case SortBy::What::Fact:
        sortByFact(index, rows, by.fact, by.descending);
        break;
    }
    return rows;
}

Arranged arrange(const GridIndex &index, const std::vector<bool> &accepted, const QList<Grouping> &by,
                 const std::vector<int> &order)
{
    return Arranging(index, by).run(accepted, order);
}

QString groupWords(const Arranged::Group &group)
{
    const QString key = group.key.section(kBetween, -1);
    switch (group.by) {
    case Grouping::Type:
        return typeWords(key);
    case Grouping::State:
        for (int state = 0; state < int(backflow::compare::kCellStates); ++state) {
            if (9 - severity(CellState(state)) == key.toInt())
                return stateWords(CellState(state));
        }
        return {};
    case Grouping::Object:
        return key.isEmpty() ? Tr::tr("Without an object") : key;
    case Grouping::Story:
        return key.isEmpty() ? Tr::tr("Without a story") : key;
    case Grouping::Person:
        return key.isEmpty() ? Tr::tr("Nobody known") : key;
    case Grouping::Day:
        return key == QLatin1String("0")
                   ? Tr::tr("Day unknown")
                   : QLocale().toString(QDate::fromJulianDay(key.toLongLong()), QLocale::LongFormat);
    case Grouping::Package:
        return key.isEmpty() ? Tr::tr("Without a package") : key;
    case Grouping::Risk:
        return key == QLatin1String("1") ? Tr::tr("Newer work in a target") : Tr::tr("No risk");
    }
    return {};
}

} // namespace backflow::ui::compare
