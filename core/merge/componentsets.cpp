// Merging sets of components: names that differ in case, folders that moved.
#include "core/merge/components.h"

#include <QCoreApplication>
#include <QSet>

namespace backflow::merge {

namespace {

using model::ComponentKey;
using Set = std::map<ComponentKey, ComponentVersions>;

/// The folder a component stands in; a bundle's own folder is part of the bundle.
QString homeOf(const ComponentKey &key, const FileSet &files)
{
    if (files.isEmpty())
        return {};
    const QString bundle = QLatin1Char('/') + key.fullName + QLatin1Char('/');
    const QString &first = files.firstKey();
    const qsizetype own = first.indexOf(bundle);
    return own >= 0 ? first.left(own + 1) : first.left(first.lastIndexOf(QLatin1Char('/')) + 1);
}

/// Components that are one to an org: type and full name alike but for the case of letters, held by no version twice.
Set joined(Set components)
{
    Set out;
    QHash<QString, ComponentKey> known;
    // The target's spelling comes first, so that it is the one the others join.
    for (const bool ofTarget : {true, false}) {
        for (auto &[key, versions] : components) {
            if (versions.target.isEmpty() == ofTarget)
                continue;
            const QString folded = key.toString().toLower();
            const auto twin = known.constFind(folded);
            ComponentVersions *there = twin == known.cend() ? nullptr : &out.at(*twin);
            const bool apart = !there || (!there->source.isEmpty() && !versions.source.isEmpty()) ||
                               (!there->target.isEmpty() && !versions.target.isEmpty());
            if (apart) {
                known.insert(folded, key);
                out.emplace(key, std::move(versions));
                continue;
            }
            if (there->source.isEmpty())
                there->source = std::move(versions.source);
            const bool knowsMore = versions.ancestor && !versions.ancestor->isEmpty();
            if (knowsMore && (!there->ancestor || there->ancestor->isEmpty()))
                there->ancestor = std::move(versions.ancestor);
        }
    }
    return out;
}

bool isIn(const ComponentVersions &versions, FileSet ComponentVersions::*side)
{
    return !(versions.*side).isEmpty();
}

/// Moves what `side` added in a folder that the other side moved.
void follow(Set &components, FileSet ComponentVersions::*side, const QMap<QString, QString> &moved,
            std::map<ComponentKey, QString> &notes)
{
    for (auto &[key, versions] : components) {
        const bool added = isIn(versions, side) && (!versions.ancestor || versions.ancestor->isEmpty()) &&
                           versions.source.isEmpty() != versions.target.isEmpty();
        const QString home = homeOf(key, versions.*side);
        if (!added || !moved.contains(home))
            continue;
        FileSet files;
        for (auto it = (versions.*side).begin(); it != (versions.*side).end(); ++it)
            files.insert(moved.value(home) + it.key().mid(home.size()), it.value());
        versions.*side = std::move(files);
        notes.emplace(key, QCoreApplication::translate("backflow::merge",
                                                       "It was added in %1, which the other side moved to %2: it goes "
                                                       "there too.")
                               .arg(home, moved.value(home)));
    }
}

} // namespace

QMap<QString, QString> movedFolders(const Set &components, FileSet ComponentVersions::*side)
{
    QMap<QString, QString> moved;
    QSet<QString> stayed;
    for (const auto &[key, versions] : components) {
        const QString now = homeOf(key, versions.*side);
        const QString before = versions.ancestor ? homeOf(key, *versions.ancestor) : QString();
        if (!now.isEmpty())
            stayed.insert(now == before || before.isEmpty() ? now : QString());
        if (now.isEmpty() || before.isEmpty() || now == before)
            continue;
        if (moved.value(before, now) != now)
            stayed.insert(before);
        moved.insert(before, now);
    }
    moved.removeIf([&stayed](const auto &move) { return stayed.contains(move.key()); });
    return moved;
}

std::map<ComponentKey, ComponentOutcome> mergeComponents(Set components)
{
    Set set = joined(std::move(components));
    const auto bySource = movedFolders(set, &ComponentVersions::source);
    const auto byTarget = movedFolders(set, &ComponentVersions::target);
    std::map<ComponentKey, QString> notes;
    follow(set, &ComponentVersions::target, bySource, notes);
    follow(set, &ComponentVersions::source, byTarget, notes);
    std::map<ComponentKey, ComponentOutcome> out;
    for (const auto &[key, versions] : set) {
        ComponentOutcome outcome = mergeComponent(versions);
        if (const auto note = notes.find(key); note != notes.end())
            outcome.notes.append(note->second);
        out.emplace(key, std::move(outcome));
    }
    return out;
}

} // namespace backflow::merge
