#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"
#include "core/compliance/access.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using compliance::AccessState;

namespace {

int show(Invocation &call, const AccessState &state)
{
    QString text =
        u"%1: %2 rights, %3 assignments%4; access %5\n"_s.arg(shown(state.environment))
            .arg(state.grants.size())
            .arg(state.assignments.size())
            .arg(state.peopleAt.isValid() ? QString() : u" (the users were never read: access people)"_s, state.hash());
    QList<QStringList> rows;
    QJsonArray grants;
    for (const compliance::AccessGrant &grant : state.grants) {
        const bool powerful = compliance::isPowerful(grant);
        grants.append(QJsonObject{{u"holder"_s, grant.holder.toString()},
                                  {u"subject"_s, grant.subject},
                                  {u"rights"_s, grant.rights},
                                  {u"powerful"_s, powerful}});
        if (powerful || call.isSet(u"all"_s))
            rows += {u"  "_s + shown(grant.holder.toString()), shown(grant.words())};
    }
    QJsonArray assignments;
    for (const compliance::AccessAssignment &one : state.assignments) {
        assignments.append(
            QJsonObject{{u"user"_s, one.username}, {u"person"_s, one.person}, {u"holder"_s, one.holder.toString()}});
        rows += {u"  "_s + shown(one.username), shown(one.holder.toString())};
    }
    text += table(rows);
    const QStringList unused = compliance::unusedPowerful(state);
    for (const QString &name : unused)
        text += u"  nobody has the powerful permission set %1\n"_s.arg(shown(name));
    return call.answer(text, {{u"environment"_s, state.environment},
                              {u"commit"_s, state.commit},
                              {u"access"_s, state.hash()},
                              {u"grants"_s, grants},
                              {u"assignments"_s, assignments},
                              {u"unused"_s, QJsonArray::fromStringList(unused)}});
}

int changes(Invocation &call, const model::Environment &environment, const AccessState &state)
{
    const auto journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    const auto review = compliance::lastReview(**journal, environment);
    if (!review)
        return call.fail(review.error());
    if (!*review)
        return call.answer(u"%1 was never signed off."_s.arg(shown(environment.name)),
                           {{u"reviewed"_s, false}, {u"changes"_s, QJsonArray()}}, Wanting);
    const auto changed = compliance::accessChanges((*review)->state, state);
    QString text = u"%1: signed off %2 by %3; changes since: %4\n"_s.arg(
        shown(environment.name), (*review)->at.toUTC().toString(Qt::ISODate), shown((*review)->by),
        QString::number(changed.size()));
    QJsonArray array;
    for (const compliance::AccessChange &change : changed) {
        text += u"  %1%2\n"_s.arg(change.powerful ? u"! "_s : QString(), shown(change.words));
        array.append(
            QJsonObject{{u"words"_s, change.words}, {u"added"_s, change.added}, {u"powerful"_s, change.powerful}});
    }
    return call.answer(text,
                       {{u"reviewed"_s, true},
                        {u"by"_s, (*review)->by},
                        {u"at"_s, (*review)->at.toUTC().toString(Qt::ISODate)},
                        {u"record"_s, (*review)->record},
                        {u"changes"_s, array}},
                       changed.isEmpty() ? Ok : Wanting);
}

int signOff(Invocation &call, const model::Environment &environment, const AccessState &state)
{
    if (const auto over = call.allow(governance::Capability::VerifyAudit, environment))
        return *over;
    const QString hash = call.isSet(u"access"_s) ? call.value(u"access"_s) : state.hash();
    const auto review = compliance::signOff(*call.backends(), environment, hash, call.value(u"note"_s), call.monitor());
    if (!review)
        return call.fail(review.error());
    return call.answer(u"Signed off on record %1: who may do what in %2 (%3)."_s.arg(
                           review->record, shown(environment.name), review->state.hash()),
                       {{u"record"_s, review->record}, {u"access"_s, review->state.hash()}});
}

} // namespace

int commandAccess(const QStringList &arguments)
{
    Invocation call(u"access"_s,
                    u"Who may do what in an environment: rights of profiles and permission sets as they were last "
                    "read, and who has them. people: reads the users and their assignments from the org. show: "
                    "powerful rights and assignments. changes: what is other than when it was signed off; ends with "
                    "15 when something is. sign-off: puts on record that somebody looked."_s);
    call.argument(u"what"_s, u"people, show, changes or sign-off, and an environment."_s,
                  u"people|show|changes|sign-off ENVIRONMENT"_s);
    call.option(u"all"_s, u"show: every right, not only the powerful ones."_s);
    call.option(u"note"_s, u"sign-off: goes on record with it."_s, u"text"_s);
    call.option(u"access"_s, u"sign-off: only if the access is still the one that show named."_s, u"sha256:…"_s);
    if (const auto over = call.parse(arguments, 2, 2))
        return *over;
    const QString what = call.at(0);
    if (!QStringList{u"people"_s, u"show"_s, u"changes"_s, u"sign-off"_s}.contains(what))
        return call.usage(u"One of people, show, changes, sign-off, and an environment."_s);
    if (base::Result<> opened = call.open(what == "people"_L1 ? Reach::Orgs : Reach::Stored); !opened)
        return call.fail(opened.error());
    const auto environment = call.environment(call.at(1));
    if (!environment)
        return call.fail(environment.error());
    if (what == "people"_L1) {
        if (const auto over = call.allow(governance::Capability::Retrieve, *environment))
            return *over;
        const auto people = compliance::readPeople(*call.backends(), *environment, call.monitor());
        if (!people)
            return call.fail(people.error());
        return call.answer(u"%1: %2 assignments read."_s.arg(shown(environment->name)).arg(people->size()),
                           {{u"assignments"_s, people->size()}});
    }
    const auto state = compliance::accessOf(*call.backends(), *environment, call.monitor());
    if (!state)
        return call.fail(state.error());
    if (what == "show"_L1)
        return show(call, *state);
    return what == "changes"_L1 ? changes(call, *environment, *state) : signOff(call, *environment, *state);
}

} // namespace backflow::ctl
