#include "ui/resolve/resolvesession.h"

#include <QThreadPool>
#include <algorithm>
#include <deque>
#include <mutex>

namespace backflow::ui::resolve {

/// Records that wait to be kept, in their order: what fails stays in front, so that nothing is kept over a gap.
/// Outlives the session, so what was done last is kept even when the page closes at once.
struct ResolveSession::Ledger {
    std::mutex writing;
    mutable std::mutex mutex;
    std::deque<std::pair<qint64, QJsonObject>> waiting;

    void add(qint64 number, QJsonObject record)
    {
        const std::scoped_lock lock(mutex);
        waiting.emplace_back(number, std::move(record));
    }
    bool empty() const
    {
        const std::scoped_lock lock(mutex);
        return waiting.empty();
    }
    base::Result<> drain(const Keep &keep)
    {
        const std::scoped_lock turn(writing);
        for (;;) {
            std::pair<qint64, QJsonObject> record;
            {
                const std::scoped_lock lock(mutex);
                if (waiting.empty())
                    return {};
                record = waiting.front();
            }
            if (base::Result<> kept = keep(record.first, record.second); !kept)
                return kept;
            const std::scoped_lock lock(mutex);
            waiting.pop_front();
        }
    }
};

ResolveSession::ResolveSession(promotion::DraftSession session, Keep keep, QString who, QThreadPool &pool,
                               QObject *parent)
    : QObject(parent)
    , m_draft(std::move(session.draft))
    , m_session(std::move(session.session))
    , m_asked(m_session.state().asked)
    , m_who(std::move(who))
    , m_keep(std::move(keep))
    , m_pool(pool)
    , m_ledger(std::make_shared<Ledger>())
    , m_next(session.next)
{
    promotion::applySession(m_draft, m_session);
    refresh();
    findWhole();
}

ResolveSession::~ResolveSession() = default;

ResolveSession::Keep ResolveSession::keepIn(std::shared_ptr<const ports::Backends> backends, const QString &draft)
{
    return [backends, draft](qint64 number, const QJsonObject &record) -> base::Result<> {
        const auto journal = backends->journal();
        if (!journal)
            return base::failure(journal);
        return promotion::keepRecord(**journal, draft, number, record);
    };
}

void ResolveSession::refresh()
{
    m_refs = allDecisions(m_draft);
    m_indexes.clear();
    for (int i = 0; i < count(); ++i)
        m_indexes.insert(decision(i).id, i);
}

int ResolveSession::automatic() const
{
    int count = 0;
    for (int f = 0; f < m_session.fileCount(); ++f)
        count += int(m_session.file(f).outcome.automatic.size());
    return count;
}

int ResolveSession::unchanged() const
{
    int count = 0;
    for (int f = 0; f < m_session.fileCount(); ++f)
        count += m_session.file(f).outcome.unchanged;
    return count;
}

merge::Actor ResolveSession::actor() const
{
    return {m_who, QDateTime::currentDateTimeUtc()};
}

std::optional<merge::Choice> ResolveSession::choice(int index) const
{
    const QString &path = fileAt(m_draft, m_refs[size_t(index)]).path;
    if (m_session.text(path))
        return merge::Choice{m_whole.value(path, merge::Take::Edited), {}};
    const auto answer = m_session.answer(decision(index).id);
    return answer ? std::optional(answer->choice) : std::nullopt;
}

void ResolveSession::choose(int index, const merge::Choice &choice)
{
    if (m_locked || !canTake(decision(index), choice.take))
        return;
    if (const auto kept = m_session.choose(decision(index).id, choice, actor()))
        done(*kept);
}

void ResolveSession::makeUndecided(int index)
{
    if (m_locked)
        return;
    if (const QString path = fileAt(m_draft, m_refs[size_t(index)]).path; m_session.text(path)) {
        write(path, std::nullopt);
        return;
    }
    if (const auto kept = m_session.reopen({decision(index).id}, actor()))
        done(*kept);
}

std::optional<bool> ResolveSession::isRemembered(int index) const
{
    const auto answer = m_session.answer(decision(index).id);
    const bool whole = decision(index).kind == merge::DecisionKind::WholeFile;
    if (!answer || answer->by == merge::By::Rule || whole ||
        m_session.text(fileAt(m_draft, m_refs[size_t(index)]).path))
        return std::nullopt;
    return !answer->onlyOnce;
}

void ResolveSession::setRemembered(int index, bool remembered)
{
    if (m_locked)
        return;
    auto answer = m_session.answer(decision(index).id);
    if (!answer || !isRemembered(index))
        return;
    answer->onlyOnce = !remembered;
    if (const auto kept = m_session.settle(decision(index).id, *answer, actor()))
        done(*kept);
}

int ResolveSession::apply(const merge::Rule &rule)
{
    if (m_locked)
        return 0;
    const int settled = int(merge::preview(m_session, rule).settles.size());
    if (const auto kept = m_session.apply(rule, actor()))
        done(*kept);
    return settled;
}

int ResolveSession::chooseForAllUndecided(merge::Take side)
{
    merge::Rule rule;
    rule.take = side;
    return apply(rule);
}

int ResolveSession::askInstead(const QString &path, const QString &automatic, QString *problem)
{
    if (m_locked)
        return -1;
    const QHash<QString, int> before = m_indexes;
    const auto kept = m_session.ask(path, automatic, true, actor());
    if (!kept) {
        if (problem)
            *problem = kept.error().message;
        return -1;
    }
    done(*kept);
    for (int i = 0; i < count(); ++i) {
        if (decision(i).asked && !before.contains(decision(i).id))
            return i;
    }
    return -1;
}

bool ResolveSession::isAskedHere(int index) const
{
    const auto place = m_session.find(decision(index).id);
    return place && m_session.isAskedHere(*place);
}

void ResolveSession::mergeAgain(int index)
{
    if (m_locked)
        return;
    const auto place = m_session.find(decision(index).id);
    const QString automatic = place ? m_session.automaticOf(*place) : QString();
    if (automatic.isEmpty())
        return;
    if (const auto kept = m_session.ask(m_session.file(place->file).path, automatic, false, actor()))
        done(*kept);
}

QString ResolveSession::write(const QString &path, const std::optional<QByteArray> &text)
{
    if (m_locked)
        return {};
    const auto kept = m_session.write(path, text, actor());
    if (!kept)
        return kept.error().message;
    done(*kept);
    return {};
}

int ResolveSession::nextUndecided(int from, bool backward) const
{
    for (int step = 1; step <= count(); ++step) {
        const int index = (from + (backward ? count() - step : step) + count()) % count();
        if (!choice(index))
            return index;
    }
    return -1;
}

std::optional<merge::Remembered> ResolveSession::suggestion(int index) const
{
    const auto found = m_suggestions.constFind(decision(index).id);
    return found == m_suggestions.cend() || choice(index) || !canTake(decision(index), found->choice.take)
               ? std::nullopt
               : std::optional(*found);
}

int ResolveSession::openSuggestions() const
{
    int count = 0;
    for (auto it = m_suggestions.begin(); it != m_suggestions.end(); ++it)
        count += indexOf(it.key()) >= 0 && suggestion(indexOf(it.key())) ? 1 : 0;
    return count;
}

void ResolveSession::useSuggestion(int index)
{
    if (m_locked)
        return;
    const auto one = suggestion(index);
    if (!one)
        return;
    const merge::Answer answer{one->choice, merge::By::Remembered, one->from.promotion};
    if (const auto kept = m_session.settle(decision(index).id, answer, actor()))
        done(*kept);
}

int ResolveSession::useAllSuggestions()
{
    if (m_locked)
        return 0;
    QList<std::pair<QString, merge::Answer>> answers;
    for (int i = 0; i < count(); ++i) {
        if (const auto one = suggestion(i))
            answers.append({decision(i).id, {one->choice, merge::By::Remembered, one->from.promotion}});
    }
    const auto kept = m_session.chooseAll(answers, tr("Remembered decisions: %L1").arg(answers.size()), actor());
    if (!kept)
        return 0;
    done(*kept);
    return int(answers.size());
}

QString ResolveSession::reopenedWords(int index) const
{
    const auto &all = m_session.reopened();
    const auto found = std::ranges::find(all, decision(index).id, &merge::Reopened::decision);
    if (found == all.end() || choice(index))
        return {};
    const QString moved = found->sourceMoved && found->targetMoved ? tr("%1 and %2").arg(m_draft.source, m_draft.target)
                          : found->sourceMoved                     ? m_draft.source
                                                                   : m_draft.target;
    const QString was = choiceWords(decision(index), found->answer.choice, m_draft.source, m_draft.target);
    return tr("Open again: %1 has changed this since it was decided (%2).").arg(moved, was);
}

int ResolveSession::aboutOne(const merge::Step &step) const
{
    if (step.changes.size() != 1)
        return -1;
    const auto *answer = std::get_if<merge::AnswerChange>(&step.changes.first());
    return answer ? indexOf(answer->decision) : -1;
}

int ResolveSession::undo()
{
    if (m_locked)
        return -1;
    done(m_session.undo());
    return m_session.canRedo() ? aboutOne(m_session.redoSteps().last()) : -1;
}

int ResolveSession::redo()
{
    if (m_locked)
        return -1;
    done(m_session.redo());
    return m_session.canUndo() ? aboutOne(m_session.undoSteps().last()) : -1;
}

bool ResolveSession::saved() const
{
    return m_ledger->empty();
}

void ResolveSession::done(const merge::Session::Kept &record)
{
    if (!record)
        return;
    if (m_asked == m_session.state().asked) {
        promotion::applyAnswers(m_draft, m_session);
    } else {
        m_asked = m_session.state().asked;
        promotion::applySession(m_draft, m_session);
        refresh();
        Q_EMIT decisionsChanged();
    }
    findWhole();
    if (m_keep) {
        m_ledger->add(m_next++, *record);
        auto job =
            async::start(m_pool, [keep = m_keep, ledger = m_ledger](async::Monitor &) { return ledger->drain(keep); });
        async::deliver(job, this, [this](const base::Result<> &result) {
            if (!result)
                Q_EMIT saveFailed(result.error().message);
            else if (saved())
                Q_EMIT savedAt(QDateTime::currentDateTime());
        });
    }
    Q_EMIT choicesChanged();
}

} // namespace backflow::ui::resolve
