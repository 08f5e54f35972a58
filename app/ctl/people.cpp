#include "app/ctl/audit.h"
#include "app/ctl/commands.h"
#include "core/governance/peoplebranch.h"
#include "core/promotion/historyindexing.h"

#include <QJsonArray>
#include <algorithm>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using governance::People;
using governance::PersonLine;

namespace {

QList<PersonLine> sorted(const People &people)
{
    QList<PersonLine> lines = people.lines().values();
    std::ranges::sort(lines, {}, [](const PersonLine &line) { return std::tuple(line.changed, line.id); });
    return lines;
}

int list(Invocation &call, const People &people)
{
    QList<QStringList> rows{{u"PSEUDONYM"_s, u"NAME"_s, u"E-MAIL"_s}};
    QJsonArray array;
    const QList<PersonLine> lines = sorted(people);
    for (const PersonLine &line : lines) {
        rows += {line.id, line.erased ? u"(someone who was erased)"_s : shown(line.name), shown(line.email)};
        array.append(QJsonObject{{u"person"_s, line.id},
                                 {u"name"_s, line.name},
                                 {u"email"_s, line.email},
                                 {u"erased"_s, line.erased},
                                 {u"changed"_s, line.changed.toString(Qt::ISODateWithMs)}});
    }
    return call.answer(lines.isEmpty() ? u"Nobody is in the map of people yet: the record names nobody."_s
                                       : table(rows),
                       {{u"people"_s, array}});
}

/// By pseudonym, or by a name or an address that is one line's alone.
base::Result<PersonLine> find(const People &people, const QString &who)
{
    QList<PersonLine> found;
    for (const PersonLine &line : people.lines()) {
        const bool named = !line.erased && (line.name.compare(who, Qt::CaseInsensitive) == 0 ||
                                            line.email.compare(who, Qt::CaseInsensitive) == 0);
        if (line.id == who || named)
            found += line;
    }
    if (found.size() == 1)
        return found.first();
    return base::failure(
        base::Errc::NotFound,
        found.isEmpty()
            ? u"The map of people has no line for %1. See: backflowctl people list"_s.arg(shown(who))
            : u"%1 fits more than one line; name the pseudonym. See: backflowctl people list"_s.arg(shown(who)));
}

/// With the team's, as far as it can be had now.
base::Result<QString> publish(Invocation &call, ports::Repository &repository)
{
    if (const base::Result<> published = governance::publishAudit(repository, call.monitor()); !published)
        return published.error().message;
    return governance::publishPeople(repository, call.monitor());
}

/// What was read into a history under the name.
base::Result<> forgetInHistories(Invocation &call)
{
    for (const QString &language : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s}) {
        const auto index = ports::historyIndexOf(*call.backends(), language);
        if (!index)
            return base::failure(index);
        if (const base::Result<> empty = (*index)->clear(); !empty)
            return empty;
    }
    return {};
}

int changed(Invocation &call, const QString &sentence, const PersonLine &line, const base::Result<QString> &refusal)
{
    if (!refusal)
        return call.fail(refusal.error());
    QString text = sentence;
    if (!refusal->isEmpty())
        text += u"\n! The team's remote does not have that yet, and keeps what it had: %1"_s.arg(shown(*refusal));
    return call.answer(text, {{u"person"_s, line.id}, {u"published"_s, refusal->isEmpty()}, {u"refusal"_s, *refusal}});
}

int name(Invocation &call, ports::Repository &repository, const PersonLine &line)
{
    if (const auto over = call.allow(governance::Capability::ChangeRetention))
        return *over;
    const base::Result<> done = governance::renamePerson(repository, line.id, call.at(2).trimmed(),
                                                         call.backends()->clock().now(), call.monitor());
    if (!done)
        return call.fail(done.error());
    return changed(call, u"%1 is shown as %2 from now on."_s.arg(line.id, shown(call.at(2))), line,
                   publish(call, repository));
}

int erase(Invocation &call, ports::Repository &repository, const PersonLine &line)
{
    if (const auto over = call.allow(governance::Capability::ChangeRetention))
        return *over;
    QJsonObject details{{u"decision"_s, u"allow"_s}, {u"person"_s, line.id}};
    if (!call.value(u"reason"_s).isEmpty())
        details.insert(u"reason"_s, call.value(u"reason"_s).left(500));
    if (const base::Result<> recorded = recordAccess(call, u"people.erase"_s, details); !recorded)
        return call.fail(recorded.error());
    base::Result<> done = governance::erasePerson(repository, line.id, call.backends()->clock().now(), call.monitor());
    if (done)
        done = forgetInHistories(call);
    if (!done)
        return call.fail(done.error());
    return changed(
        call,
        u"%1 is someone who was erased from now on. Every record stays as it was signed; no name leads to "
        "it any more. A policy that names the person has to be changed by itself, and Git keeps what "
        "nothing refers to until it tidies up (git gc --prune=now in each clone, and at the host)."_s.arg(line.id),
        line, publish(call, repository));
}

} // namespace

int commandPeople(const QStringList &arguments)
{
    Invocation call(
        u"people"_s,
        u"Who the pseudonyms of the record are. Names lie apart from the record, on branch backflow/people, so that a person can be erased without touching a record, its hash or its signature."_s);
    call.argument(u"what"_s, u"list, name WHO NAME (as which they are shown), or erase WHO."_s,
                  u"list|name|erase [arguments]"_s);
    call.option(u"reason"_s, u"erase: why; goes on record. Do not name the person."_s, u"text"_s);
    if (const auto over = call.parse(arguments, 1, 3))
        return *over;
    const QString what = call.at(0);
    const qsizetype needed = what == "list"_L1 ? 1 : what == "name"_L1 ? 3 : 2;
    if (!QStringList{u"list"_s, u"name"_s, u"erase"_s}.contains(what) || call.positional().size() != needed ||
        (needed == 3 && call.at(2).trimmed().isEmpty()))
        return call.usage(u"One of list, name WHO NAME, erase WHO."_s);
    if (base::Result<> opened = call.open(Reach::Remote); !opened)
        return call.fail(opened.error());
    const auto repository = call.backends()->repository();
    if (!repository)
        return call.fail(repository.error());
    if (what != "list"_L1)
        (void)publish(call, **repository); // a line that only the team has can be named, too
    const base::Result<People> people = governance::readPeople(**repository);
    if (!people)
        return call.fail(people.error());
    if (what == "list"_L1)
        return list(call, *people);
    const base::Result<PersonLine> line = find(*people, call.at(1));
    if (!line)
        return call.fail(line.error());
    return what == "name"_L1 ? name(call, **repository, *line) : erase(call, **repository, *line);
}

} // namespace backflow::ctl
