#include "app/ctl/resolveanswer.h"

#include "app/ctl/console.h"
#include "app/ctl/draftanswer.h"
#include "core/merge/threeway.h"
#include "core/merge/words.h"

#include <QJsonArray>
#include <array>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using merge::Session;

namespace {

QString reasonName(merge::AutoReason reason)
{
    static constexpr std::array names = {"only-source-changed", "only-target-changed", "same-on-both-sides",
                                         "order-only", "policy"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(reason)));
}

QString byName(merge::By by)
{
    static constexpr std::array names = {"hand", "rule", "remembered"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(by)));
}

template <class F>
void forEachPlace(const Session &session, F f)
{
    for (int file = 0; file < session.fileCount(); ++file) {
        for (int i = 0; i < int(session.file(file).outcome.decisions.size()); ++i)
            f(merge::DecisionPlace{file, i});
    }
}

QString sentence(const Session &session, const merge::DecisionPlace &place)
{
    return merge::decisionSentence(session.file(place.file).type, session.decision(place), session.sourceName(),
                                   session.targetName());
}

QString stateOf(const Session &session, const merge::DecisionPlace &place)
{
    if (session.text(session.file(place.file).path))
        return u"file by hand"_s;
    const auto answer = session.answer(session.decision(place).id);
    if (!answer)
        return u"open"_s;
    const QString take = merge::takeName(answer->choice.take);
    return answer->by == merge::By::Hand ? take : u"%1, by %2"_s.arg(take, byName(answer->by));
}

QJsonObject decisionJson(const Session &session, const merge::DecisionPlace &place,
                         const QHash<QString, merge::Remembered> &suggested)
{
    const merge::Decision &decision = session.decision(place);
    const merge::SessionFile &file = session.file(place.file);
    const auto answer = session.answer(decision.id);
    QJsonObject json{{u"id"_s, decision.id},           {u"kind"_s, merge::kindName(decision.kind)},
                     {u"component"_s, file.component}, {u"file"_s, file.path},
                     {u"path"_s, decision.path},       {u"sentence"_s, sentence(session, place)},
                     {u"asked"_s, decision.asked},     {u"open"_s, session.isOpen(place)},
                     {u"take"_s, QJsonValue::Null}};
    if (answer) {
        json.insert(u"take"_s, merge::takeName(answer->choice.take));
        json.insert(u"by"_s, byName(answer->by));
        if (!answer->origin.isEmpty())
            json.insert(u"origin"_s, answer->origin);
    }
    if (const auto one = suggested.constFind(decision.id); one != suggested.cend())
        json.insert(u"suggested"_s, rememberedJson(*one));
    return json;
}

QJsonArray automaticJson(const Session &session)
{
    QJsonArray list;
    for (int f = 0; f < session.fileCount(); ++f) {
        const merge::SessionFile &file = session.file(f);
        for (const merge::AutoMerge &merge : file.outcome.automatic) {
            list.append(QJsonObject{{u"id"_s, merge::automaticId(merge)},
                                    {u"component"_s, file.component},
                                    {u"file"_s, file.path},
                                    {u"path"_s, merge.path},
                                    {u"reason"_s, reasonName(merge.reason)},
                                    {u"policy"_s, merge.policy}});
        }
    }
    return list;
}

QJsonArray reopenedJson(const Session &session)
{
    QJsonArray list;
    for (const merge::Reopened &one : session.reopened()) {
        QJsonArray moved;
        if (one.sourceMoved)
            moved.append(session.sourceName());
        if (one.targetMoved)
            moved.append(session.targetName());
        list.append(QJsonObject{{u"component"_s, one.component},
                                {u"file"_s, one.path},
                                {u"subject"_s, one.subject},
                                {u"decision"_s, one.decision},
                                {u"moved"_s, moved},
                                {u"take"_s, merge::takeName(one.answer.choice.take)},
                                {u"edited"_s, QString::fromUtf8(one.answer.choice.edited)}});
    }
    return list;
}

} // namespace

QJsonObject rememberedJson(const merge::Remembered &remembered)
{
    const merge::RememberedFrom &from = remembered.from;
    return {{u"key"_s, remembered.key},
            {u"take"_s, merge::takeName(remembered.choice.take)},
            {u"component"_s, remembered.component},
            {u"path"_s, remembered.path},
            {u"subject"_s, remembered.subject},
            {u"promotion"_s, from.promotion},
            {u"source"_s, from.source},
            {u"target"_s, from.target},
            {u"who"_s, from.who},
            {u"when"_s, from.when.toUTC().toString(Qt::ISODateWithMs)},
            {u"sentence"_s, merge::rememberedWords(remembered)}};
}

QJsonObject sessionJson(const promotion::DraftSession &session, const QHash<QString, merge::Remembered> &suggested)
{
    QJsonObject document = draftJson(session.draft);
    QJsonArray decisions;
    forEachPlace(session.session, [&](const merge::DecisionPlace &place) {
        decisions.append(decisionJson(session.session, place, suggested));
    });
    const merge::SessionCounters &counters = session.session.counters();
    document.insert(u"decisions"_s, decisions);
    document.insert(u"automaticMerges"_s, automaticJson(session.session));
    document.insert(u"reopened"_s, reopenedJson(session.session));
    document.insert(u"counters"_s, QJsonObject{{u"open"_s, counters.open},
                                               {u"byHand"_s, counters.byHand},
                                               {u"byRule"_s, counters.byRule},
                                               {u"remembered"_s, counters.remembered}});
    document.insert(u"undo"_s, session.session.undoLabel());
    document.insert(u"redo"_s, session.session.redoLabel());
    document.insert(u"notes"_s, QJsonArray::fromStringList(session.notes));
    return document;
}

QString sessionText(const promotion::DraftSession &session, const QHash<QString, merge::Remembered> &suggested)
{
    const Session &inner = session.session;
    const merge::SessionCounters &counters = inner.counters();
    QString text = u"Plan %1: %2 decisions: %3 open, %4 by hand, %5 by rule, %6 as before in another promotion\n"_s
                       .arg(session.draft.id)
                       .arg(counters.total())
                       .arg(counters.open)
                       .arg(counters.byHand)
                       .arg(counters.byRule)
                       .arg(counters.remembered);
    forEachPlace(inner, [&](const merge::DecisionPlace &place) {
        const QString &id = inner.decision(place).id;
        text += u"  [%1] %2 %3\n      %4\n"_s.arg(stateOf(inner, place), id, shown(inner.file(place.file).component),
                                                  shown(sentence(inner, place)));
        if (const auto one = suggested.constFind(id); one != suggested.cend())
            text += u"      suggested: %1. %2\n"_s.arg(merge::takeName(one->choice.take),
                                                       shown(merge::rememberedWords(*one)));
    });
    for (const merge::Reopened &one : inner.reopened())
        text += u"  open again, because a side moved on: %1, %2 (was %3)\n"_s.arg(
            shown(one.component), shown(one.subject), merge::takeName(one.answer.choice.take));
    if (inner.canUndo())
        text += u"  undo: %1\n"_s.arg(shown(inner.undoLabel()));
    if (inner.canRedo())
        text += u"  redo: %1\n"_s.arg(shown(inner.redoLabel()));
    for (const QString &note : session.notes)
        text += u"  note: %1\n"_s.arg(shown(note));
    return text;
}

QJsonObject previewJson(const Session &session, const merge::Rule &rule)
{
    const merge::RulePreview fits = merge::preview(session, rule);
    QJsonArray settles;
    for (const QString &id : fits.settles)
        settles.append(decisionJson(session, *session.find(id), {}));
    return {{u"rule"_s, rule.toString()},
            {u"count"_s, fits.settles.size()},
            {u"settles"_s, settles},
            {u"decidedAlready"_s, fits.decidedAlready},
            {u"wouldRemove"_s, fits.wouldRemove},
            {u"notPossible"_s, fits.notPossible}};
}

QString previewText(const Session &session, const merge::Rule &rule)
{
    const merge::RulePreview fits = merge::preview(session, rule);
    QString text = u"%1 would settle %2 decisions; of those that fit it would leave alone: %3 decided already, %4 that "
                   "would remove something, %5 where it is not possible\n"_s.arg(shown(rule.toString()))
                       .arg(fits.settles.size())
                       .arg(fits.decidedAlready)
                       .arg(fits.wouldRemove)
                       .arg(fits.notPossible);
    for (const QString &id : fits.settles) {
        const merge::DecisionPlace place = *session.find(id);
        text += u"  %1 %2\n      %3\n"_s.arg(id, shown(session.file(place.file).component),
                                             shown(sentence(session, place)));
    }
    return text;
}

} // namespace backflow::ctl
