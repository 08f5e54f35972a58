#pragma once

#include "core/async/job.h"
#include "core/merge/rules.h"
#include "core/ports/backends.h"
#include "core/promotion/draftsession.h"
#include "ui/resolve/decisions.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <functional>

class QThreadPool;

namespace backflow::ui::resolve {

/// The session of one draft while a person works on it: shows what core/merge's session holds, and keeps every step at
/// once, in order, off the GUI thread.
class ResolveSession final : public QObject
{
    Q_OBJECT

public:
    /// Keeps one record durably; called on a worker thread, one after the other.
    using Keep = std::function<base::Result<>(qint64 number, const QJsonObject &record)>;

    ResolveSession(promotion::DraftSession session, Keep keep, QString who, QThreadPool &pool,
                   QObject *parent = nullptr);
    ~ResolveSession() override;
    /// Keeps in the journal store of these backends.
    static Keep keepIn(std::shared_ptr<const ports::Backends> backends, const QString &draft);

    const promotion::Draft &draft() const { return m_draft; }
    const merge::Session &session() const { return m_session; }
    /// Positions of all decisions. They change when an automatic merge is asked about: decisionsChanged().
    const std::vector<DecisionRef> &decisions() const { return m_refs; }
    int count() const { return int(m_refs.size()); }
    int undecided() const { return m_session.counters().open; }
    int decided() const { return count() - undecided(); }
    /// Automatic merges of all files.
    int automatic() const;
    int unchanged() const;

    const merge::Decision &decision(int index) const { return decisionAt(m_draft, m_refs[size_t(index)]); }
    /// Of a file written by hand: Edited; of one taken as a whole: whose it is.
    std::optional<merge::Choice> choice(int index) const;
    /// -1 = there is no such decision.
    int indexOf(const QString &decision) const { return m_indexes.value(decision, -1); }
    /// Nothing can be decided: commands do nothing.
    void setLocked(bool locked) { m_locked = locked; }
    bool isLocked() const { return m_locked; }
    /// Number of the last record that was kept or waits to be; 0 = none.
    qint64 lastRecord() const { return m_next - 1; }
    /// One undo step. Choosing what is chosen already, or what makes no sense here, does nothing.
    void choose(int index, const merge::Choice &choice);
    void makeUndecided(int index);
    /// Whether what is chosen is suggested another time; nothing where that cannot be: it is open, or settled by a
    /// rule.
    std::optional<bool> isRemembered(int index) const;
    void setRemembered(int index, bool remembered);
    /// One undo step for all that the rule's preview lists. Gives how many were settled.
    int apply(const merge::Rule &rule);
    /// Takes one side for everything undecided. What would remove something is left undecided.
    int chooseForAllUndecided(merge::Take side);
    /// Makes an automatic merge a decision. Gives its index; -1 = it cannot be asked about, `problem` says why.
    int askInstead(const QString &path, const QString &automatic, QString *problem = nullptr);
    /// Asked instead by a person, who can let it be; not by the settings.
    bool isAskedHere(int index) const;
    /// Lets an asked decision merge by itself again.
    void mergeAgain(int index);
    /// The whole result of a file by hand; nothing = back to the decisions. One undo step. A reason why not; empty =
    /// done.
    QString write(const QString &path, const std::optional<QByteArray> &text);
    /// That side holds every file of the component, and they are merged by their content.
    bool canTakeWhole(int component, merge::Take side) const;
    /// All of it as that side has it, whatever was merged: one undo step. A reason why not; empty = done.
    QString takeWhole(int component, merge::Take side);
    /// Next undecided after `from`, around the end; -1 = none.
    int nextUndecided(int from, bool backward = false) const;

    /// By decision: what was chosen before for the same three values.
    void setSuggestions(QHash<QString, merge::Remembered> suggestions) { m_suggestions = std::move(suggestions); }
    /// Of an undecided decision.
    std::optional<merge::Remembered> suggestion(int index) const;
    int openSuggestions() const;
    void useSuggestion(int index);
    /// One undo step; gives how many.
    int useAllSuggestions();
    /// "You had kept UAT; Dev1 has changed it since.": empty where nothing was reopened, or it is settled again.
    QString reopenedWords(int index) const;

    bool canUndo() const { return m_session.canUndo(); }
    bool canRedo() const { return m_session.canRedo(); }
    QString undoText() const { return m_session.undoLabel(); }
    QString redoText() const { return m_session.redoLabel(); }
    /// Gives the decision that the step was about, as far as it is one; -1 = none or several.
    int undo();
    int redo();

    /// Nothing waits to be written.
    bool saved() const;

Q_SIGNALS:
    void choicesChanged();
    /// There are other decisions than before; choicesChanged() follows.
    void decisionsChanged();
    void savedAt(const QDateTime &when);
    void saveFailed(const QString &message);

private:
    void done(const merge::Session::Kept &record);
    void refresh();
    void findWhole();
    int aboutOne(const merge::Step &step) const;
    merge::Actor actor() const;

    promotion::Draft m_draft;
    merge::Session m_session;
    std::vector<DecisionRef> m_refs;
    QHash<QString, int> m_indexes;
    QHash<QString, QSet<QString>> m_asked;
    /// By file: whose version was taken as a whole.
    QHash<QString, merge::Take> m_whole;
    QHash<QString, merge::Remembered> m_suggestions;
    QString m_who;
    Keep m_keep;
    QThreadPool &m_pool;
    struct Ledger;
    std::shared_ptr<Ledger> m_ledger;
    qint64 m_next = 1;
    bool m_locked = false;
};

} // namespace backflow::ui::resolve
