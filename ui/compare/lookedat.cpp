#include "ui/compare/lookedat.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace backflow::ui::compare {

using diff::About;
using diff::DiffContent;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::compare)
};

QString day(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::ShortFormat);
}

/// `side`: 0 = the source, then the targets.
About sideOf(const GridIndex &index, int row, int side, const model::Snapshot &snapshot)
{
    diff::About about{side == 0 ? diff::About::Of::First : diff::About::Of::Second, snapshot.environment(), {}};
    const bool held = snapshot.find(index.row(row).key) != nullptr;
    if (!held)
        about.lines.append(Tr::tr("not there"));
    const SideStamps *stamps = side < int(index.sides.size()) ? &index.sides[size_t(side)] : nullptr;
    const qint64 at = stamps ? stamps->at[size_t(row)] : 0;
    if (stamps && !stamps->by.at(row).isEmpty())
        about.lines.append(stamps->by.at(row));
    if (at > 0)
        about.lines.append(Tr::tr("changed %1").arg(day(at)));
    else if (held)
        about.lines.append(Tr::tr("The org does not tell who changed it."));
    if (snapshot.takenAt().isValid())
        about.lines.append(Tr::tr("read %1").arg(day(snapshot.takenAt().toMSecsSinceEpoch())));
    return about;
}

/// Why there is nothing to compare; empty where there is.
QString unreadable(const Comparison &comparison, size_t target, const model::ComponentKey &key, bool &noAccess)
{
    if (const auto unread = comparison.unreadAt(key, target)) {
        noAccess = unread->told.why == model::Unread::Why::NoAccess;
        const QString sentence =
            noAccess ? Tr::tr("Whoever is signed in to %1 may not read %2. An administrator of that org can grant it; "
                              "then retrieve %1 again.")
                     : Tr::tr("%1 lists %2 but did not give it when it was last read, so there is nothing to "
                              "compare. Retrieve %1 again.");
        const QString said = unread->told.words;
        return sentence.arg(unread->environment, key.fullName) +
               (said.isEmpty() ? QString() : u' ' + Tr::tr("The org said: %1").arg(said));
    }
    return Tr::tr("%1 could not be read on both sides, so there is nothing to compare.").arg(key.fullName);
}

} // namespace

DiffContent contentOf(const GridIndex &index, const model::ComponentKey &key, int target,
                      const model::Pipeline &pipeline)
{
    const Comparison &comparison = *index.comparison;
    const model::Snapshot &other = *comparison.targets[size_t(target)];
    diff::DiffContent content;
    content.title = Tr::tr("%1 (%2)").arg(key.fullName, typeWord(key.type));
    content.firstName = comparison.source->environment();
    content.secondName = other.environment();
    for (const QString &name : {content.firstName, content.secondName}) {
        if (const model::Environment *environment = pipeline.find(name))
            content.places.append(diff::setupPlace(*environment, key));
    }
    const int row = index.find(key);
    if (row < 0)
        return content;
    content.about = {sideOf(index, row, 0, *comparison.source), sideOf(index, row, target + 1, other)};
    if (!index.stories.at(row).isEmpty())
        content.about.front().lines.append(Tr::tr("story %1").arg(index.stories.at(row)));
    const qint64 promoted = index.promoted[size_t(row)];
    content.about.push_back(
        {diff::About::Of::Before,
         Tr::tr("Before"),
         {promoted > 0 ? Tr::tr("last promoted %1").arg(day(promoted)) : Tr::tr("not promoted by Backflow so far")}});
    const CellState state = index.row(row).cells[size_t(target)].state;
    if (state == CellState::NotRead || state == CellState::NoAccess)
        content.unreadable = unreadable(comparison, size_t(target), key, content.noAccess);
    content.canKeep = pipeline.find(content.secondName) && state != CellState::Same && state != CellState::NotRead &&
                      state != CellState::NoAccess;
    return content;
}

} // namespace backflow::ui::compare
