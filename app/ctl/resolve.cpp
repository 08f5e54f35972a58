#include "app/ctl/commands.h"
#include "app/ctl/draftanswer.h"
#include "app/ctl/resolveanswer.h"
#include "core/base/durablefile.h"
#include "core/merge/threeway.h"
#include "core/promotion/draftjson.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using merge::Session;
using Kept = Session::Kept;

namespace {

constexpr qint64 kLargestEdit = 64LL * 1024 * 1024;

/// One call on one session. Steps are kept as they are done; what was kept stays when a later one fails.
class Resolving final
{
public:
    Resolving(Invocation &call, promotion::DraftSession session)
        : m_call(call)
        , m_session(std::move(session))
        , m_actor{call.backends()->personName(), call.backends()->clock().now()}
    {
    }

    promotion::DraftSession &session() { return m_session; }
    base::Result<> take();
    base::Result<> writeFile();
    base::Result<> rules();
    base::Result<> reopen();
    base::Result<> ask(const QString &wanted, bool asked);
    base::Result<> undo(bool redo);
    base::Result<> useSuggested(const QHash<QString, merge::Remembered> &suggested);
    int answer();

private:
    bool isWanted(const merge::DecisionPlace &place) const;
    QStringList wanted() const;
    base::Result<> keep(const base::Result<Kept> &kept);
    base::Result<> check() const;

    Invocation &m_call;
    promotion::DraftSession m_session;
    merge::Actor m_actor;
    int m_settled = 0;
};

/// `source`, `target`, … or the bytes of a file.
base::Result<merge::Choice> choiceOf(const QString &take)
{
    if (const auto known = merge::takeNamed(take); known && *known != merge::Take::Edited)
        return merge::Choice{*known, {}};
    base::Result<QByteArray> bytes = base::readWhole(take, kLargestEdit);
    if (!bytes)
        return base::failure(bytes);
    return merge::Choice{merge::Take::Edited, *std::move(bytes)};
}

bool Resolving::isWanted(const merge::DecisionPlace &place) const
{
    const QStringList components = m_call.values(u"component"_s);
    const QStringList decisions = m_call.values(u"decision"_s);
    if (!components.isEmpty() && !components.contains(m_session.session.file(place.file).component))
        return false;
    return decisions.isEmpty() || decisions.contains(m_session.session.decision(place).id);
}

/// Ids of the decisions that are meant, in order: named ones, else all that are open.
QStringList Resolving::wanted() const
{
    const Session &session = m_session.session;
    QStringList ids;
    for (int f = 0; f < session.fileCount(); ++f) {
        for (int d = 0; d < int(session.file(f).outcome.decisions.size()); ++d) {
            if (isWanted({f, d}) && (m_call.isSet(u"decision"_s) || session.isOpen({f, d})))
                ids += session.decision({f, d}).id;
        }
    }
    return ids;
}

/// Writes down what a command has done.
base::Result<> Resolving::keep(const base::Result<Kept> &kept)
{
    if (!kept)
        return base::failure(kept);
    if (!*kept)
        return {};
    promotion::applySession(m_session.draft, m_session.session);
    if (base::Result<> checked = check(); !checked)
        return checked;
    base::Result<std::unique_ptr<ports::JournalStore>> journal = m_call.backends()->journal();
    if (!journal)
        return base::failure(journal);
    base::Result<> written = promotion::keepRecord(**journal, m_session.draft.id, m_session.next, **kept);
    m_session.next += written ? 1 : 0;
    return written;
}

/// Files that are fully decided must also come out well: refused now rather than by the org.
base::Result<> Resolving::check() const
{
    for (const promotion::ComponentMerge &component : m_session.draft.components) {
        for (const promotion::FileMerge &file : component.files) {
            if (file.outcome.decisions.empty() || file.written)
                continue;
            const auto result = merge::resolve(file.outcome, m_session.draft.choices);
            if (!result && result.error().code != base::Errc::Conflict)
                return base::failure(result.error().code,
                                     u"%1: %2"_s.arg(component.key.toString(), result.error().message),
                                     result.error().detail);
        }
    }
    return {};
}

base::Result<> Resolving::take()
{
    const bool fromFile = !m_call.isSet(u"take"_s);
    base::Result<merge::Choice> choice = choiceOf(m_call.value(fromFile ? u"file"_s : u"take"_s));
    if (!choice)
        return base::failure(choice);
    const QStringList ids = wanted();
    if (ids.isEmpty() && m_call.isSet(u"decision"_s))
        return base::failure(base::Errc::NotFound, u"The plan has no such decision."_s,
                             m_call.values(u"decision"_s).join(u' '));
    QList<std::pair<QString, merge::Answer>> answers;
    for (const QString &id : ids)
        answers.append({id, merge::Answer{*choice, merge::By::Hand, {}}});
    const auto before = m_session.session.counters().open;
    const QString label = u"%1 decisions: take %2"_s.arg(ids.size()).arg(merge::takeName(choice->take));
    const auto kept = ids.size() == 1 ? m_session.session.choose(ids.first(), *choice, m_actor)
                                      : m_session.session.chooseAll(answers, label, m_actor);
    m_settled = m_call.isSet(u"decision"_s) ? int(ids.size()) : before - m_session.session.counters().open;
    return keep(kept);
}

base::Result<> Resolving::writeFile()
{
    if (m_call.isSet(u"unwrite"_s))
        return keep(m_session.session.write(m_call.value(u"unwrite"_s), std::nullopt, m_actor));
    base::Result<QByteArray> bytes = base::readWhole(m_call.value(u"file"_s), kLargestEdit);
    if (!bytes)
        return base::failure(bytes);
    return keep(m_session.session.write(m_call.value(u"write"_s), *bytes, m_actor));
}

base::Result<> Resolving::rules()
{
    for (const QString &text : m_call.values(u"rule"_s)) {
        const base::Result<merge::Rule> rule = merge::parseRule(text);
        if (!rule)
            return base::failure(rule);
        m_settled += int(merge::preview(m_session.session, *rule).settles.size());
        if (base::Result<> done = keep(m_session.session.apply(*rule, m_actor)); !done)
            return done;
    }
    return {};
}

base::Result<> Resolving::reopen()
{
    return keep(m_session.session.reopen(m_call.values(u"decision"_s), m_actor));
}

base::Result<> Resolving::ask(const QString &wanted, bool asked)
{
    const Session before = m_session.session;
    int found = 0;
    for (int f = 0; f < before.fileCount(); ++f) {
        const merge::SessionFile &file = before.file(f);
        const QStringList components = m_call.values(u"component"_s);
        if (!components.isEmpty() && !components.contains(file.component))
            continue;
        QStringList ids;
        for (const merge::AutoMerge &merge : file.outcome.automatic) {
            if (asked && (merge.path == wanted || merge::automaticId(merge) == wanted))
                ids += merge::automaticId(merge);
        }
        for (const merge::Decision &decision : file.outcome.decisions) {
            const bool meant = !asked && decision.asked && (decision.path == wanted || decision.id == wanted);
            if (meant)
                ids += before.automaticOf(*before.find(decision.id));
        }
        for (const QString &id : std::as_const(ids)) {
            ++found;
            if (base::Result<> done = keep(m_session.session.ask(file.path, id, asked, m_actor)); !done)
                return done;
        }
    }
    if (found == 0)
        return base::failure(base::Errc::NotFound,
                             u"Nothing was merged by itself at %1. \"--list --json\" shows what was."_s.arg(wanted));
    return {};
}

base::Result<> Resolving::undo(bool redo)
{
    Session &session = m_session.session;
    if (redo ? !session.canRedo() : !session.canUndo())
        return base::failure(base::Errc::InvalidInput,
                             redo ? u"There is nothing to do again."_s : u"There is nothing to undo."_s);
    return keep(redo ? session.redo() : session.undo());
}

base::Result<> Resolving::useSuggested(const QHash<QString, merge::Remembered> &suggested)
{
    QList<std::pair<QString, merge::Answer>> answers;
    for (const QString &id : wanted()) {
        if (const auto one = suggested.constFind(id); one != suggested.cend())
            answers.append({id, {one->choice, merge::By::Remembered, one->from.promotion}});
    }
    m_settled = int(answers.size());
    return keep(m_session.session.chooseAll(answers, u"%1 remembered decisions"_s.arg(answers.size()), m_actor));
}

int Resolving::answer()
{
    QJsonObject document = sessionJson(m_session);
    document.insert(u"settled"_s, m_settled);
    return m_call.answer(u"%1 settled, %2 open."_s.arg(m_settled).arg(m_session.session.counters().open), document);
}

void addOptions(Invocation &call)
{
    call.argument(u"id"_s, u"Of the plan, or \"last\"."_s);
    call.option(u"list"_s, u"Show every decision, how it was settled, and what was merged by itself."_s);
    call.option(u"take"_s,
                u"source, target, before, both, remove, or a file whose bytes go in place (with one --decision)."_s,
                u"side|file"_s);
    call.option(u"decision"_s, u"Only this decision, may be repeated; one that was settled before is settled anew."_s,
                u"id"_s);
    call.option(u"component"_s, u"Only decisions of this component (Type:FullName); may be repeated."_s,
                u"component"_s);
    call.option(u"file"_s, u"With one --decision: the bytes that go in its place. With --write: the whole result."_s,
                u"file"_s);
    call.option(u"write"_s, u"Replace the whole result of this file of the plan by --file."_s, u"path"_s);
    call.option(u"unwrite"_s, u"Go back from a whole result written by hand to the decisions."_s, u"path"_s);
    call.option(u"rule"_s,
                u"Settle all that fit, in one step: type=Profile,take=target. Words: take, type, component, element, "
                "path, kind, decided=yes (also what is decided), removals=yes (also where something would go); "
                "patterns know * and ?."_s,
                u"rule"_s);
    call.option(u"preview"_s, u"With --rule: only show what it would settle."_s);
    call.option(u"reopen"_s, u"Make the named decisions undecided again."_s);
    call.option(u"ask"_s, u"Make what was merged by itself at this path a decision; may be repeated."_s, u"path"_s);
    call.option(u"dont-ask"_s, u"Let it merge by itself again."_s, u"path"_s);
    call.option(u"undo"_s, u"Take the last step back, of this or an earlier call."_s);
    call.option(u"redo"_s, u"Do again what was undone last."_s);
    call.option(u"suggested"_s, u"Show what was chosen for the same three values in earlier promotions."_s);
    call.option(u"use"_s, u"With --suggested: choose the same again, for all or for the named decisions."_s);
    call.option(u"bring-in"_s, u"Merge anew from the latest snapshots; what has the same values stays decided."_s);
}

/// The one thing a call is to do; empty when it says none or several.
QString actionOf(const Invocation &call)
{
    QStringList said;
    for (const QString &action : {u"take"_s, u"list"_s, u"rule"_s, u"undo"_s, u"redo"_s, u"ask"_s, u"dont-ask"_s,
                                  u"reopen"_s, u"suggested"_s, u"bring-in"_s, u"write"_s, u"unwrite"_s}) {
        if (call.isSet(action))
            said += action;
    }
    if (said.isEmpty() && call.isSet(u"file"_s))
        said += u"take"_s;
    return said.size() == 1 ? said.first() : QString();
}

/// What is wrong with the options of that action; empty = nothing.
QString problemOf(const Invocation &call, const QString &action)
{
    if (action.isEmpty())
        return u"Say one thing to do: --take, --list, --rule, --ask, --dont-ask, --reopen, --write, --unwrite, --undo, "
               "--redo, --suggested or --bring-in."_s;
    if (action == "write"_L1 && !call.isSet(u"file"_s))
        return u"Say with --file what the result is to be."_s;
    const auto named = merge::takeNamed(call.value(u"take"_s));
    if (action == "take"_L1 && (!named || *named == merge::Take::Edited) && call.values(u"decision"_s).size() != 1)
        return u"A file settles exactly one decision: name it with --decision."_s;
    if (action == "reopen"_L1 && !call.isSet(u"decision"_s))
        return u"Name what to make undecided with --decision."_s;
    if (call.isSet(u"preview"_s) && action != "rule"_L1)
        return u"--preview goes with --rule."_s;
    if (call.isSet(u"use"_s) && action != "suggested"_L1)
        return u"--use goes with --suggested."_s;
    return {};
}

int previewRules(Invocation &call, const Session &session)
{
    QJsonArray rules;
    QString text;
    for (const QString &one : call.values(u"rule"_s)) {
        const base::Result<merge::Rule> rule = merge::parseRule(one);
        if (!rule)
            return call.fail(rule.error(), Usage);
        rules.append(previewJson(session, *rule));
        text += previewText(session, *rule);
    }
    return call.answer(text, {{u"preview"_s, rules}});
}

int showSuggested(Invocation &call, Resolving &resolving)
{
    base::Result<std::unique_ptr<ports::JournalStore>> journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    const auto suggested = promotion::suggestions(**journal, resolving.session().session);
    if (!suggested)
        return call.fail(suggested.error());
    if (!call.isSet(u"use"_s))
        return call.answer(sessionText(resolving.session(), *suggested), sessionJson(resolving.session(), *suggested));
    const base::Result<> used = resolving.useSuggested(*suggested);
    return used ? resolving.answer() : call.fail(used.error());
}

base::Result<> perform(Invocation &call, const QString &action, Resolving &resolving)
{
    if (action == "take"_L1)
        return resolving.take();
    if (action == "write"_L1 || action == "unwrite"_L1)
        return resolving.writeFile();
    if (action == "rule"_L1)
        return resolving.rules();
    if (action == "reopen"_L1)
        return resolving.reopen();
    if (action == "undo"_L1 || action == "redo"_L1)
        return resolving.undo(action == "redo"_L1);
    for (const QString &path : call.values(action)) {
        if (base::Result<> done = resolving.ask(path, action == "ask"_L1); !done)
            return done;
    }
    return {};
}

} // namespace

int commandResolve(const QStringList &arguments)
{
    Invocation call(u"resolve"_s, u"Settles decisions of a plan: all open ones, or those that are named. Every step is "
                                  "kept at once and can be undone, in a later call too."_s);
    addOptions(call);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    const QString action = actionOf(call);
    if (const QString problem = problemOf(call, action); !problem.isEmpty())
        return call.usage(problem);
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    base::Result<QString> id = promotionId(call, call.at(0));
    if (!id)
        return call.fail(id.error());
    base::Result<promotion::DraftSession> session =
        action == "bring-in"_L1 ? promotion::bringIn(call.backends(), call.pipeline(), *id, call.monitor())
                                : promotion::loadSession(*call.backends(), call.pipeline(), *id, call.monitor());
    if (!session)
        return call.fail(session.error());
    Resolving resolving(call, *std::move(session));
    if (action == "list"_L1 || action == "bring-in"_L1)
        return call.answer(sessionText(resolving.session()), sessionJson(resolving.session()));
    if (call.isSet(u"preview"_s))
        return previewRules(call, resolving.session().session);
    if (action == "suggested"_L1)
        return showSuggested(call, resolving);
    const base::Result<> done = perform(call, action, resolving);
    return done ? resolving.answer() : call.fail(done.error());
}

} // namespace backflow::ctl
