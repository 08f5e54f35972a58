#include "core/governance/peoplebranch.h"

#include "core/base/ulid.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;
using Tip = std::optional<model::CommitId>;

namespace {

constexpr int kTries = 20;
constexpr QLatin1StringView kFolder("people/");
constexpr QLatin1StringView kEnd(".json");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

QString pathOf(const QString &id)
{
    return kFolder + id + kEnd;
}

base::Result<People> peopleAt(ports::Repository &repository, const Tip &tip)
{
    People people;
    if (!tip)
        return people;
    const base::Result<std::vector<ports::TreeFile>> files = repository.tree(*tip);
    if (!files)
        return base::failure(files);
    for (const ports::TreeFile &file : *files) {
        if (!file.path.startsWith(kFolder) || !file.path.endsWith(kEnd))
            continue;
        const base::Result<QByteArray> bytes = repository.content(file.content);
        if (!bytes)
            return base::failure(bytes);
        const QString id = file.path.sliced(kFolder.size(), file.path.size() - kFolder.size() - kEnd.size());
        if (const base::Result<PersonLine> line = parsePerson(id, *bytes))
            people.put(*line);
    }
    return people;
}

/// The author of such a commit is nobody: a name would stay in it.
base::Result<ports::CommitDraft> draftOf(const People &people, const QString &branch, const Tip &tip)
{
    ports::CommitDraft draft;
    draft.branch = branch;
    draft.expectedTip = tip;
    draft.fromEmpty = true;
    QDateTime newest = QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
    for (const PersonLine &line : people.lines()) {
        const base::Result<QByteArray> bytes = personBytes(line);
        if (!bytes)
            return base::failure(bytes);
        draft.put.insert(pathOf(line.id), *bytes);
        newest = std::max(newest, line.changed);
    }
    draft.message = u"people\n"_s;
    draft.authorName = u"Backflow"_s;
    draft.authorEmail = u"people@backflow.invalid"_s;
    draft.when = newest;
    return draft;
}

/// A commit with that map behind `parent` (or none), made on a branch of its own that is gone afterwards, and the map's
/// branch moved to it. Errors: Conflict when that moved meanwhile.
base::Result<> replace(ports::Repository &repository, const People &people, const Tip &expected, const Tip &parent,
                       async::Monitor &monitor)
{
    const QString workbench = kPeopleBranch + u"-merge-"_s + base::newUlid(QDateTime::currentDateTimeUtc());
    if (parent) {
        if (base::Result<> begun = repository.moveBranch(workbench, std::nullopt, *parent); !begun)
            return begun;
    }
    const base::Result<ports::CommitDraft> draft = draftOf(people, workbench, parent);
    if (!draft)
        return base::failure(draft);
    const base::Result<model::CommitId> made = repository.commit(*draft, monitor);
    if (!made)
        return base::failure(made);
    const base::Result<> moved = repository.moveBranch(kPeopleBranch, expected, *made);
    const base::Result<> tidied = repository.moveBranch(workbench, *made, std::nullopt);
    return moved ? tidied : moved;
}

/// Reads, changes and writes, again when somebody else was quicker. `edit` gives false where there is nothing to do.
template <class Change>
base::Result<> change(ports::Repository &repository, bool anew, async::Monitor &monitor, Change edit)
{
    for (int attempt = 1;; ++attempt) {
        const base::Result<Tip> tip = repository.tip(kPeopleBranch);
        if (!tip)
            return base::failure(tip);
        base::Result<People> people = peopleAt(repository, *tip);
        if (!people)
            return base::failure(people);
        const base::Result<bool> changed = edit(*people);
        if (!changed || !*changed)
            return changed.transform([](bool) {});
        base::Result<> written;
        if (anew) {
            written = replace(repository, *people, *tip, std::nullopt, monitor);
        } else {
            const base::Result<ports::CommitDraft> draft = draftOf(*people, kPeopleBranch, *tip);
            const base::Result<model::CommitId> made =
                draft ? repository.commit(*draft, monitor) : base::failure(draft);
            written = made.transform([](const model::CommitId &) {});
        }
        if (written || written.error().code != base::Errc::Conflict || attempt == kTries)
            return written;
    }
}

/// True when `people` says less of somebody than `other` does: its past may not stand behind it.
bool erases(const People &people, const People &other)
{
    return std::ranges::any_of(people.lines(), [&other](const PersonLine &line) {
        const PersonLine *there = other.find(line.id);
        return line.erased && there && !there->erased;
    });
}

/// One push; gives the remote's words when it refuses.
base::Result<QString> pushOnce(ports::Repository &repository, const ports::PushItem &item, async::Monitor &monitor)
{
    const base::Result<QList<ports::PushedBranch>> pushed = repository.push({item}, monitor);
    if (!pushed)
        return base::failure(pushed);
    return pushed->isEmpty() ? Tr::tr("no answer for the map of people") : pushed->first().refusal;
}

base::Result<QString> pushTo(ports::Repository &repository, const Tip &here, const Tip &there, bool onward,
                             async::Monitor &monitor)
{
    const QString branch(kPeopleBranch);
    if (there && !onward) {
        base::Result<QString> gone = pushOnce(repository, {branch, std::nullopt, there}, monitor);
        if (!gone || !gone->isEmpty())
            return gone;
        return pushOnce(repository, {branch, here, std::nullopt}, monitor);
    }
    return pushOnce(repository, {branch, here, there}, monitor);
}

} // namespace

base::Result<People> readPeople(ports::Repository &repository)
{
    const base::Result<Tip> tip = repository.tip(kPeopleBranch);
    if (!tip)
        return base::failure(tip);
    return peopleAt(repository, *tip);
}

base::Result<QString> pseudonymFor(ports::Repository &repository, const QString &name, const QString &email,
                                   const QDateTime &now, async::Monitor &monitor)
{
    const QString address = email.isEmpty() ? name : email;
    QString id;
    const base::Result<> done = change(repository, false, monitor, [&](People &people) -> base::Result<bool> {
        if (const PersonLine *line = people.byEmail(address)) {
            id = line->id;
            return false;
        }
        const PersonLine made = newPerson(name, address, now);
        people.put(made);
        id = made.id;
        return true;
    });
    if (!done)
        return base::failure(done);
    return id;
}

base::Result<> renamePerson(ports::Repository &repository, const QString &id, const QString &name, const QDateTime &now,
                            async::Monitor &monitor)
{
    return change(repository, false, monitor, [&](People &people) -> base::Result<bool> {
        const PersonLine *line = people.find(id);
        if (!line || line->erased)
            return base::failure(base::Errc::NotFound, Tr::tr("The map of people has no line for %1.").arg(id));
        PersonLine renamed = *line;
        renamed.name = name;
        renamed.changed = std::max(now.toUTC(), line->changed.addMSecs(1));
        people.put(renamed);
        return true;
    });
}

base::Result<> erasePerson(ports::Repository &repository, const QString &id, const QDateTime &now,
                           async::Monitor &monitor)
{
    return change(repository, true, monitor, [&](People &people) -> base::Result<bool> {
        const PersonLine *line = people.find(id);
        if (!line)
            return base::failure(base::Errc::NotFound, Tr::tr("The map of people has no line for %1.").arg(id));
        PersonLine erased;
        erased.id = id;
        erased.changed = line->erased ? line->changed : now.toUTC();
        erased.erased = true;
        people.put(erased);
        return true;
    });
}

base::Result<QString> publishPeople(ports::Repository &repository, async::Monitor &monitor)
{
    const base::Result<QString> url = repository.remoteUrl();
    if (!url || url->isEmpty())
        return url;
    const base::Result<Tip> here = repository.tip(kPeopleBranch);
    const base::Result<Tip> there = repository.remoteTip(kPeopleBranch);
    if (!here || !there)
        return here ? base::failure(there) : base::failure(here);
    if (*here == *there)
        return QString();
    if (!*here)
        return repository.moveBranch(kPeopleBranch, std::nullopt, *there).transform([] { return QString(); });
    const base::Result<People> ours = peopleAt(repository, *here);
    const base::Result<People> theirs = peopleAt(repository, *there);
    if (!ours || !theirs)
        return ours ? base::failure(theirs) : base::failure(ours);
    const People both = People::merged(*theirs, *ours);
    const base::Result<Tip> shared = *there ? repository.mergeBase(**here, **there) : Tip();
    if (!shared)
        return base::failure(shared);
    const bool onward = !*there || *shared == *there;
    if (onward && both == *ours && !erases(both, *theirs))
        return pushTo(repository, *here, *there, true, monitor);
    if (both == *theirs)
        return repository.moveBranch(kPeopleBranch, *here, *there).transform([] { return QString(); });
    const bool anew = erases(both, *theirs);
    if (!(anew && both == *ours && *shared == std::nullopt)) {
        if (base::Result<> made = replace(repository, both, *here, anew ? Tip() : *there, monitor); !made)
            return base::failure(made);
    }
    const base::Result<Tip> now = repository.tip(kPeopleBranch);
    if (!now)
        return base::failure(now);
    return pushTo(repository, *now, *there, !anew, monitor);
}

} // namespace backflow::governance
