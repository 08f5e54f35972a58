#include "core/merge/session.h"

#include "core/merge/entryparts.h"
#include "core/merge/resolution.h"
#include "core/merge/rules.h"
#include "core/merge/threeway.h"
#include "core/merge/words.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace backflow::merge {

namespace {

using base::Errc;
using base::failure;
using base::Result;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

int &slotFor(SessionCounters &counters, const std::optional<Answer> &answer)
{
    if (!answer)
        return counters.open;
    return answer->by == By::Hand ? counters.byHand : answer->by == By::Rule ? counters.byRule : counters.remembered;
}

void add(SessionCounters &sum, const SessionCounters &part, int sign)
{
    sum.open += sign * part.open;
    sum.byHand += sign * part.byHand;
    sum.byRule += sign * part.byRule;
    sum.remembered += sign * part.remembered;
}

std::unexpected<base::Error> noSuch(const QString &decision)
{
    return failure(Errc::NotFound, Tr::tr("There is no decision %1 here.").arg(decision));
}

} // namespace

void nameDecisions(const QString &path, Outcome &outcome)
{
    constexpr int kBytes = 12;
    for (Decision &decision : outcome.decisions) {
        const QByteArray name = (path + QLatin1Char('\n') + decision.id).toUtf8();
        const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
        decision.id = QString::fromLatin1(hash.first(kBytes).toHex());
    }
}

SessionFile sessionFile(const QString &component, const QString &type, const QString &path,
                        const FileVersions &versions, const QSet<QString> &asked, const MergeOptions &options)
{
    MergeOptions all = options;
    all.ask += asked;
    SessionFile file{component, type, path, versions, mergeFile(path, versions, all), options};
    nameDecisions(path, file.outcome);
    return file;
}

Session::Session(std::vector<SessionFile> files, QString sourceName, QString targetName)
    : m_sourceName(std::move(sourceName))
    , m_targetName(std::move(targetName))
    , m_perFile(files.size())
{
    m_base.reserve(files.size());
    for (SessionFile &file : files) {
        m_fileOf.insert(file.path, int(m_base.size()));
        m_base.push_back(std::make_shared<const SessionFile>(std::move(file)));
    }
    m_files = m_base;
    for (int i = 0; i < fileCount(); ++i) {
        index(i);
        recount(i);
    }
}

std::optional<DecisionPlace> Session::find(const QString &decision) const
{
    const auto it = m_places.constFind(decision);
    return it == m_places.cend() ? std::nullopt : std::optional(*it);
}

const Decision &Session::decision(const DecisionPlace &place) const
{
    return file(place.file).outcome.decisions[size_t(place.decision)];
}

std::optional<Answer> Session::answer(const QString &decision) const
{
    const auto it = m_state.answers.constFind(decision);
    return it == m_state.answers.cend() ? std::nullopt : std::optional(*it);
}

std::optional<QByteArray> Session::text(const QString &path) const
{
    const auto it = m_state.texts.constFind(path);
    return it == m_state.texts.cend() ? std::nullopt : std::optional(*it);
}

bool Session::isOpen(const DecisionPlace &place) const
{
    return !m_state.answers.contains(decision(place).id) && !m_state.texts.contains(file(place.file).path);
}

QHash<QString, Choice> Session::choices() const
{
    QHash<QString, Choice> choices;
    choices.reserve(m_state.answers.size());
    for (auto it = m_state.answers.begin(); it != m_state.answers.end(); ++it)
        choices.insert(it.key(), it->choice);
    return choices;
}

void Session::index(int file)
{
    const auto &decisions = m_files[size_t(file)]->outcome.decisions;
    for (int i = 0; i < int(decisions.size()); ++i)
        m_places.insert(decisions[size_t(i)].id, {file, i});
}

void Session::recount(int index)
{
    const SessionFile &file = this->file(index);
    SessionCounters counters;
    const bool written = m_state.texts.contains(file.path);
    for (const Decision &decision : file.outcome.decisions)
        ++(written ? counters.byHand : slotFor(counters, answer(decision.id)));
    add(m_counters, m_perFile[size_t(index)], -1);
    m_perFile[size_t(index)] = counters;
    add(m_counters, counters, +1);
}

void Session::remerge(int index)
{
    for (const Decision &decision : file(index).outcome.decisions)
        m_places.remove(decision.id);
    const SessionFile &base = *m_base[size_t(index)];
    const QSet<QString> asked = m_state.asked.value(base.path);
    if (asked.isEmpty()) {
        m_files[size_t(index)] = m_base[size_t(index)];
    } else {
        SessionFile file = sessionFile(base.component, base.type, base.path, base.versions, asked, base.options);
        // What is decided about the component as a whole stands beside what the file's content asks.
        std::ranges::copy_if(base.outcome.decisions, std::back_inserter(file.outcome.decisions),
                             [](const Decision &decision) { return decision.kind == DecisionKind::Place; });
        m_files[size_t(index)] = std::make_shared<const SessionFile>(std::move(file));
    }
    this->index(index);
    recount(index);
}

void Session::putAnswer(const QString &decision, const std::optional<Answer> &answer)
{
    const std::optional<Answer> before = this->answer(decision);
    if (answer)
        m_state.answers.insert(decision, *answer);
    else
        m_state.answers.remove(decision);
    const auto place = find(decision);
    if (!place || m_state.texts.contains(file(place->file).path))
        return;
    for (SessionCounters *counters : {&m_counters, &m_perFile[size_t(place->file)]}) {
        --slotFor(*counters, before);
        ++slotFor(*counters, answer);
    }
}

void Session::put(const Change &change, bool forward)
{
    if (const auto *answer = std::get_if<AnswerChange>(&change)) {
        putAnswer(answer->decision, forward ? answer->after : answer->before);
        return;
    }
    if (const auto *text = std::get_if<TextChange>(&change)) {
        const std::optional<QByteArray> &bytes = forward ? text->after : text->before;
        if (bytes)
            m_state.texts.insert(text->path, *bytes);
        else
            m_state.texts.remove(text->path);
        if (const int file = fileAt(text->path); file >= 0)
            recount(file);
        return;
    }
    const auto &ask = std::get<AskChange>(change);
    QSet<QString> &asked = m_state.asked[ask.path];
    if (ask.asked == forward)
        asked.insert(ask.automatic);
    else
        asked.remove(ask.automatic);
    if (asked.isEmpty())
        m_state.asked.remove(ask.path);
    if (const int file = fileAt(ask.path); file >= 0)
        remerge(file);
}

QString Session::subject(const DecisionPlace &place) const
{
    return subjectWords(file(place.file).type, decision(place));
}

QString Session::labelOf(const DecisionPlace &place, const Choice &choice) const
{
    const QString what = subject(place);
    switch (choice.take) {
    case Take::Source:
        return Tr::tr("%1: keep %2").arg(what, m_sourceName);
    case Take::Target:
        return Tr::tr("%1: keep %2").arg(what, m_targetName);
    case Take::Before:
        return Tr::tr("%1: as before").arg(what);
    case Take::Remove:
        return Tr::tr("%1: remove").arg(what);
    case Take::Both:
        return Tr::tr("%1: keep both").arg(what);
    case Take::BothSourceFirst:
        return Tr::tr("%1: keep both, %2 first").arg(what, m_sourceName);
    case Take::Edited:
        return combinationOf(decision(place), choice.edited) ? Tr::tr("%1: combined").arg(what)
                                                             : Tr::tr("%1: by hand").arg(what);
    }
    return what;
}

Result<Session::Kept> Session::choose(const QString &decision, const Choice &choice, const Actor &actor)
{
    const std::optional<Answer> before = answer(decision);
    return settle(decision, {choice, By::Hand, {}, before && before->onlyOnce}, actor);
}

Result<Session::Kept> Session::settle(const QString &decision, const Answer &answer, const Actor &actor)
{
    const auto place = find(decision);
    if (!place)
        return noSuch(decision);
    const std::optional<Answer> before = this->answer(decision);
    if (before && before->choice == answer.choice && before->onlyOnce != answer.onlyOnce) {
        const QString words = answer.onlyOnce ? Tr::tr("%1: only this time") : Tr::tr("%1: suggest it another time");
        return chooseAll({{decision, answer}}, words.arg(subject(*place)), actor);
    }
    return chooseAll({{decision, answer}}, labelOf(*place, answer.choice), actor);
}

Result<Session::Kept> Session::chooseAll(const QList<std::pair<QString, Answer>> &answers, const QString &label,
                                         const Actor &actor)
{
    QList<Change> changes;
    changes.reserve(answers.size());
    for (const auto &[id, answer] : answers) {
        const auto place = find(id);
        if (!place)
            return noSuch(id);
        if (const Result<> fits = choiceFits(file(place->file).outcome, decision(*place), answer.choice); !fits)
            return failure(fits);
        changes.append(AnswerChange{id, this->answer(id), answer});
    }
    return commit(std::move(changes), label, actor);
}

Result<Session::Kept> Session::apply(const Rule &rule, const Actor &actor)
{
    const RulePreview fits = preview(*this, rule);
    const Answer answer{{rule.take, {}}, By::Rule, rule.toString()};
    QList<Change> changes;
    changes.reserve(fits.settles.size());
    for (const QString &id : fits.settles)
        changes.append(AnswerChange{id, this->answer(id), answer});
    return commit(std::move(changes),
                  Tr::tr("Rule for %Ln decisions: %1", nullptr, int(fits.settles.size())).arg(rule.toString()), actor);
}

Result<Session::Kept> Session::reopen(const QStringList &decisions, const Actor &actor)
{
    QList<Change> changes;
    QString label = Tr::tr("%Ln decisions undecided again", nullptr, int(decisions.size()));
    for (const QString &id : decisions) {
        const auto place = find(id);
        if (!place)
            return noSuch(id);
        if (decisions.size() == 1)
            label = Tr::tr("%1: undecided again").arg(subject(*place));
        changes.append(AnswerChange{id, answer(id), std::nullopt});
    }
    return commit(std::move(changes), label, actor);
}

Result<> Session::fits(const QString &path, const std::optional<QByteArray> &text) const
{
    const int index = fileAt(path);
    if (index < 0)
        return failure(Errc::NotFound, Tr::tr("There is no file %1 here.").arg(path));
    if (text && file(index).outcome.structured) {
        const auto document = xml::Document::parse(*text);
        if (!document)
            return failure(Errc::InvalidInput,
                           Tr::tr("The edited file is not well-formed XML. %1").arg(document.error().message));
    }
    return {};
}

Result<Session::Kept> Session::writeAll(const QList<std::pair<QString, std::optional<QByteArray>>> &texts,
                                        const QString &label, const Actor &actor)
{
    QList<Change> changes;
    changes.reserve(texts.size());
    for (const auto &[path, text] : texts) {
        if (const Result<> possible = fits(path, text); !possible)
            return failure(possible);
        changes.append(TextChange{path, this->text(path), text});
    }
    return commit(std::move(changes), label, actor);
}

Result<Session::Kept> Session::write(const QString &path, const std::optional<QByteArray> &text, const Actor &actor)
{
    if (const Result<> possible = fits(path, text); !possible)
        return failure(possible);
    const QString name = path.section(QLatin1Char('/'), -1);
    return commit({TextChange{path, this->text(path), text}},
                  text ? Tr::tr("%1: written by hand").arg(name) : Tr::tr("%1: back to the decisions").arg(name),
                  actor);
}

Result<Session::Kept> Session::ask(const QString &path, const QString &automatic, bool asked, const Actor &actor)
{
    const int index = fileAt(path);
    if (index < 0)
        return failure(Errc::NotFound, Tr::tr("There is no file %1 here.").arg(path));
    const SessionFile &now = file(index);
    QSet<QString> ids = m_state.asked.value(path);
    if (ids.contains(automatic) == asked)
        return Kept();
    const auto named = [&automatic](const AutoMerge &merge) { return automaticId(merge) == automatic; };
    const AutoMerge *merge = nullptr;
    const auto &all = asked ? now.outcome.automatic : m_base[size_t(index)]->outcome.automatic;
    if (const auto it = std::ranges::find_if(all, named); it != all.end())
        merge = &*it;
    if (!merge)
        return failure(Errc::NotFound, Tr::tr("There is no automatic merge %1 in %2.").arg(automatic, path));
    const QString what = subjectWords(now.type, merge->element, merge->entryKey, merge->path);
    asked ? void(ids.insert(automatic)) : void(ids.remove(automatic));
    const SessionFile then = sessionFile(now.component, now.type, path, now.versions, ids, now.options);
    if (asked && !std::ranges::any_of(then.outcome.decisions, [&](const Decision &decision) {
            return decision.asked && !m_places.contains(decision.id);
        }))
        return failure(Errc::Unsupported, Tr::tr("%1: both sides say the same, so there is nothing to ask.").arg(what));
    QList<Change> changes;
    for (const Decision &decision : now.outcome.decisions) {
        const bool stays =
            decision.kind == DecisionKind::Place ||
            std::ranges::any_of(then.outcome.decisions, [&](const Decision &other) { return other.id == decision.id; });
        if (!stays)
            changes.append(AnswerChange{decision.id, answer(decision.id), std::nullopt});
    }
    changes.append(AskChange{path, automatic, asked});
    return commit(
        std::move(changes),
        asked ? Tr::tr("%1: ask instead of merging").arg(what) : Tr::tr("%1: merge by itself again").arg(what), actor);
}

bool Session::isAskedHere(const DecisionPlace &place) const
{
    const QString &id = decision(place).id;
    return decision(place).asked && std::ranges::none_of(m_base[size_t(place.file)]->outcome.decisions,
                                                         [&id](const Decision &one) { return one.id == id; });
}

QString Session::automaticOf(const DecisionPlace &place) const
{
    if (!decision(place).asked)
        return {};
    const SessionFile &file = this->file(place.file);
    const QSet<QString> asked = m_state.asked.value(file.path);
    for (const QString &id : asked) {
        const SessionFile without = sessionFile(file.component, file.type, file.path, file.versions,
                                                QSet<QString>(asked) - QSet{id}, file.options);
        const bool stays = std::ranges::any_of(without.outcome.decisions,
                                               [&](const Decision &other) { return other.id == decision(place).id; });
        if (!stays)
            return id;
    }
    return {};
}

} // namespace backflow::merge
