#include "core/merge/moved.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace backflow::merge {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

constexpr qsizetype kMostNamed = 3;

/// Positions of the longest ascending run that can be picked from `values`, those below 0 left out.
std::vector<char> longestAscending(const std::vector<int> &values)
{
    std::vector<int> ends; // by length: where the run with the lowest last value ends
    std::vector<int> previous(values.size(), -1);
    for (int i = 0; i < int(values.size()); ++i) {
        if (values[size_t(i)] < 0)
            continue;
        const auto at =
            std::ranges::lower_bound(ends, values[size_t(i)], {}, [&](int end) { return values[size_t(end)]; });
        previous[size_t(i)] = at == ends.begin() ? -1 : *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<char> kept(values.size(), 0);
    for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = previous[size_t(i)])
        kept[size_t(i)] = 1;
    return kept;
}

QString namesOf(const QStringList &names)
{
    if (names.size() <= kMostNamed)
        return names.join(Tr::tr(", "));
    return Tr::tr("%1 and %n more", nullptr, int(names.size() - kMostNamed))
        .arg(names.first(kMostNamed).join(Tr::tr(", ")));
}

/// They stand one behind the other, so one place says it.
bool isOneRun(const QList<Moved> &moved)
{
    for (qsizetype i = 1; i < moved.size(); ++i) {
        if (moved[i].behind != moved[i - 1].name)
            return false;
    }
    return true;
}

QString standingWords(const QString &name, const QList<Moved> &moved, const QString &names)
{
    const QString &behind = moved.constFirst().behind;
    if (!isOneRun(moved))
        return Tr::tr("%1 has %2 at other places").arg(name, names);
    return behind.isEmpty() ? Tr::tr("%1 has %2 at the top").arg(name, names)
                            : Tr::tr("%1 has %2 behind %3").arg(name, names, behind);
}

QString oneRunWords(const QString &name, const QList<Moved> &moved, const QString &names)
{
    const QString &behind = moved.constFirst().behind;
    if (moved.constFirst().added)
        return behind.isEmpty() ? Tr::tr("%1 put %2 at the top").arg(name, names)
                                : Tr::tr("%1 put %2 behind %3").arg(name, names, behind);
    return behind.isEmpty() ? Tr::tr("%1 moved %2 to the top").arg(name, names)
                            : Tr::tr("%1 moved %2 behind %3").arg(name, names, behind);
}

} // namespace

std::vector<int> movedItems(std::span<const int> before, std::span<const int> side)
{
    QHash<int, int> placeBefore;
    for (int i = 0; i < int(before.size()); ++i)
        placeBefore.insert(before[size_t(i)], i);
    std::vector<int> places;
    places.reserve(side.size());
    for (const int item : side)
        places.push_back(placeBefore.value(item, -1));
    const std::vector<char> kept = longestAscending(places);
    std::vector<int> moved;
    for (size_t i = 0; i < side.size(); ++i) {
        if (!kept[i])
            moved.push_back(side[i]);
    }
    return moved;
}

QList<Moved> movedEntries(std::span<const int> before, std::span<const int> side,
                          const std::function<QString(int)> &nameOf)
{
    const std::vector<int> items = movedItems(before, side);
    const QSet<int> there(before.begin(), before.end());
    QList<Moved> out;
    auto next = items.begin();
    for (size_t i = 0; i < side.size() && next != items.end(); ++i) {
        if (side[i] != *next)
            continue;
        ++next;
        out.append({nameOf(side[i]), i == 0 ? QString() : nameOf(side[i - 1]), !there.contains(side[i])});
    }
    return out;
}

QString movedWords(const QString &name, const QList<Moved> &moved, bool known)
{
    if (moved.isEmpty())
        return {};
    QStringList all;
    QStringList moves;
    QStringList added;
    for (const Moved &one : moved) {
        all.append(one.name);
        (one.added ? added : moves).append(one.name);
    }
    if (!known)
        return standingWords(name, moved, namesOf(all));
    if (!moves.isEmpty() && !added.isEmpty())
        return Tr::tr("%1 moved %2 and added %3").arg(name, namesOf(moves), namesOf(added));
    if (isOneRun(moved))
        return oneRunWords(name, moved, namesOf(all));
    return added.isEmpty() ? Tr::tr("%1 moved %2").arg(name, namesOf(moves))
                           : Tr::tr("%1 added %2").arg(name, namesOf(added));
}

} // namespace backflow::merge
