#include "ui/resolve/resolvesession.h"

#include <QThreadPool>
#include <QUndoCommand>
#include <algorithm>
#include <mutex>

namespace backflow::ui::resolve {

/// Puts choices in place and back. Holds only what it changes.
class ChoiceCommand final : public QUndoCommand
{
public:
    ChoiceCommand(ResolveSession &session, const QString &text, ResolveSession::Choices before,
                  ResolveSession::Choices after)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_session.apply(m_before); }
    void redo() override { m_session.apply(m_after); }

private:
    ResolveSession &m_session;
    ResolveSession::Choices m_before;
    ResolveSession::Choices m_after;
};

/// Lets writes through in order: a late older one must never win over a newer. Outlives the session, so what was
/// chosen last is written even when the page closes at once.
struct ResolveSession::Ledger {
    std::mutex mutex;
    quint64 written = 0;

    base::Result<> write(quint64 version, const Save &save, const promotion::Draft &slim)
    {
        const std::scoped_lock lock(mutex);
        if (version <= written)
            return {};
        base::Result<> done = save(slim);
        if (done)
            written = version;
        return done;
    }
};

ResolveSession::ResolveSession(promotion::Draft draft, Save save, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_draft(std::move(draft))
    , m_refs(allDecisions(m_draft))
    , m_save(std::move(save))
    , m_pool(pool)
    , m_ledger(std::make_shared<Ledger>())
{
    recount();
}

ResolveSession::~ResolveSession() = default;

ResolveSession::Save ResolveSession::saveTo(std::shared_ptr<const ports::Backends> backends)
{
    return [backends](const promotion::Draft &slim) -> base::Result<> {
        const auto journal = backends->journal();
        if (!journal)
            return base::failure(journal);
        return promotion::saveChoices(**journal, slim);
    };
}

void ResolveSession::recount()
{
    promotion::countUndecided(m_draft);
    m_undecided = m_draft.undecided();
}

int ResolveSession::automatic() const
{
    int count = 0;
    for (const promotion::ComponentMerge &component : m_draft.components) {
        for (const promotion::FileMerge &file : component.files)
            count += int(file.outcome.automatic.size());
    }
    return count;
}

int ResolveSession::unchanged() const
{
    int count = 0;
    for (const promotion::ComponentMerge &component : m_draft.components) {
        for (const promotion::FileMerge &file : component.files)
            count += file.outcome.unchanged;
    }
    return count;
}

std::optional<merge::Choice> ResolveSession::choice(int index) const
{
    const auto found = m_draft.choices.constFind(decision(index).id);
    return found == m_draft.choices.constEnd() ? std::nullopt : std::optional(*found);
}

void ResolveSession::choose(int index, const merge::Choice &choice)
{
    if (!canTake(decision(index), choice.take) || this->choice(index) == choice)
        return;
    const QString subject = subjectOf(m_draft, m_refs[size_t(index)]);
    const QString words = choiceWords(decision(index), choice, m_draft.source, m_draft.target);
    push(tr("%1: %2").arg(subject, words), {{decision(index).id, choice}});
}

void ResolveSession::makeUndecided(int index)
{
    if (!choice(index))
        return;
    push(tr("%1: undecided again").arg(subjectOf(m_draft, m_refs[size_t(index)])),
         {{decision(index).id, std::nullopt}});
}

int ResolveSession::chooseForAllUndecided(merge::Take side)
{
    Choices after;
    for (int i = 0; i < count(); ++i) {
        const merge::Decision &open = decision(i);
        const merge::SideValue &value = side == merge::Take::Source ? open.source : open.target;
        if (!choice(i) && value.bytes)
            after.insert(open.id, merge::Choice{side, {}});
    }
    if (!after.isEmpty()) {
        const QString &name = side == merge::Take::Source ? m_draft.source : m_draft.target;
        push(tr("Keep %1 for %2 undecided").arg(name).arg(after.size()), after);
    }
    return int(after.size());
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

void ResolveSession::push(const QString &text, const Choices &after)
{
    Choices before;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const auto found = m_draft.choices.constFind(it.key());
        before.insert(it.key(), found == m_draft.choices.constEnd() ? std::nullopt : std::optional(*found));
    }
    m_undo.push(new ChoiceCommand(*this, text, before, after));
}

void ResolveSession::apply(const Choices &choices)
{
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        if (*it)
            m_draft.choices.insert(it.key(), **it);
        else
            m_draft.choices.remove(it.key());
    }
    recount();
    save();
    Q_EMIT choicesChanged();
}

void ResolveSession::save()
{
    if (!m_save)
        return;
    promotion::Draft slim{.id = m_draft.id,
                          .source = m_draft.source,
                          .target = m_draft.target,
                          .sourceCommit = m_draft.sourceCommit,
                          .targetCommit = m_draft.targetCommit,
                          .selection = {},
                          .options = {},
                          .startedAt = m_draft.startedAt,
                          .startedBy = m_draft.startedBy,
                          .rollbackOf = {},
                          .ancestors = {},
                          .choices = m_draft.choices,
                          .components = {}};
    const quint64 version = ++m_version;
    auto job = async::start(m_pool, [write = m_save, slim = std::move(slim), ledger = m_ledger,
                                     version](async::Monitor &) { return ledger->write(version, write, slim); });
    async::deliver(job, this, [this, version](const base::Result<> &result) {
        if (!result) {
            Q_EMIT saveFailed(result.error().message);
            return;
        }
        m_written = std::max(m_written, version);
        if (saved())
            Q_EMIT savedAt(QDateTime::currentDateTime());
    });
}

} // namespace backflow::ui::resolve
