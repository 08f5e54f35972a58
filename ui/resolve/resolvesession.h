#pragma once

#include "core/async/job.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"
#include "ui/resolve/decisions.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QUndoStack>
#include <functional>

class QThreadPool;

namespace backflow::ui::resolve {

/// The decisions of one draft while a person works on them: choices with undo, counters, and the saving of every
/// choice at once, off the GUI thread. The result is always derived from inputs and choices, so undo can always
/// rebuild it.
class ResolveSession final : public QObject
{
    Q_OBJECT

public:
    /// Writes choices durably; called on a worker thread.
    using Save = std::function<base::Result<>(const promotion::Draft &slim)>;

    ResolveSession(promotion::Draft draft, Save save, QThreadPool &pool, QObject *parent = nullptr);
    ~ResolveSession() override;
    /// Saves into the journal store of these backends.
    static Save saveTo(std::shared_ptr<const ports::Backends> backends);

    const promotion::Draft &draft() const { return m_draft; }
    const std::vector<DecisionRef> &decisions() const { return m_refs; }
    int count() const { return int(m_refs.size()); }
    int undecided() const { return m_undecided; }
    int decided() const { return count() - m_undecided; }
    /// Automatic merges of all files.
    int automatic() const;
    int unchanged() const;

    const merge::Decision &decision(int index) const { return decisionAt(m_draft, m_refs[size_t(index)]); }
    std::optional<merge::Choice> choice(int index) const;
    /// One undo step. Choosing what is chosen already does nothing.
    void choose(int index, const merge::Choice &choice);
    void makeUndecided(int index);
    /// Takes one side for everything undecided, in one undo step. What would remove something is left undecided.
    /// Gives how many were settled.
    int chooseForAllUndecided(merge::Take side);
    /// Next undecided after `from`, around the end; -1 = none.
    int nextUndecided(int from, bool backward = false) const;

    QUndoStack &undoStack() { return m_undo; }
    /// Nothing waits to be written.
    bool saved() const { return m_written == m_version; }

Q_SIGNALS:
    void choicesChanged();
    void savedAt(const QDateTime &when);
    void saveFailed(const QString &message);

private:
    friend class ChoiceCommand;
    using Choices = QHash<QString, std::optional<merge::Choice>>;
    void apply(const Choices &choices);
    void push(const QString &text, const Choices &after);
    void save();
    void recount();

    promotion::Draft m_draft;
    std::vector<DecisionRef> m_refs;
    int m_undecided = 0;
    QUndoStack m_undo;
    Save m_save;
    QThreadPool &m_pool;
    struct Ledger;
    std::shared_ptr<Ledger> m_ledger;
    quint64 m_version = 0;
    quint64 m_written = 0;
};

} // namespace backflow::ui::resolve
